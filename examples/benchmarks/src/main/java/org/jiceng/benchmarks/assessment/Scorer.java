package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;

/** Scores a body on the fifty indicators. */
@FunctionalInterface
public interface Scorer {

    /**
     * Returns the total.
     *
     * @param inputs one whole number from 0 to 100 for each indicator
     */
    BigDecimal score(int[] inputs);
}
