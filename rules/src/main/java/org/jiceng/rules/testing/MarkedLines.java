package org.jiceng.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.LocalizedText;

/** A headline and the whole of something, line by line, with the lines that differ marked, for a failure. */
final class MarkedLines {

    /** Of unmarked lines at most this many are shown; marked ones always are. */
    private static final int MOST = 300;

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private int unmarked;

    MarkedLines(LocalizedText headline, Locale locale) {
        this.locale = locale;
        lines.add(headline.in(locale));
    }

    void add(boolean marked, int depth, LocalizedText text) {
        if (!marked && unmarked++ >= MOST) {
            return;
        }
        lines.add((marked ? "> " : "  ") + "  ".repeat(depth) + SafeText.oneLine(text.in(locale)));
    }

    /** Returns the lines, and how many were left out. */
    String text() {
        if (unmarked > MOST) {
            lines.add("  "
                    + TestingText.text("lines.more", Integer.toString(unmarked - MOST))
                            .in(locale));
        }
        return String.join("\n", lines);
    }
}
