package org.jiceng.examples.quickstart;

import java.util.Optional;
import org.jiceng.core.diagram.Diagram;

/** The chart that the program draws, for tests of other packages. */
public final class Chart {

    private Chart() {}

    /** Returns the chart of the town. */
    public static Diagram ofTheTown() {
        try {
            return County.of(new InputFiles(Optional.empty())).chart();
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
    }
}
