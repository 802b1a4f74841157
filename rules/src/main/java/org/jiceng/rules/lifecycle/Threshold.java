package org.jiceng.rules.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of a whole that must be reached or exceeded (比例门槛). The law does not say how many residents have to
 * disapprove, so the place declares it.
 *
 * @param numerator from 1
 * @param denominator from the numerator on
 * @param inclusive whether the part itself is enough (以上) or more is needed (过半、超过)
 */
public record Threshold(int numerator, int denominator, boolean inclusive) {

    /** More than one half, 过半数. */
    public static final Threshold MAJORITY = new Threshold(1, 2, false);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are no part of a whole
     */
    public Threshold {
        checkArgument(
                numerator >= 1 && denominator >= numerator,
                "threshold must be a part from 1/n to n/n, but was '%s/%s'",
                numerator,
                denominator);
    }

    /** Returns whether a part of a whole reaches it; nothing of nothing does not. */
    public boolean isReachedBy(int part, int whole) {
        long left = (long) part * denominator;
        long right = (long) whole * numerator;
        return whole > 0 && (inclusive ? left >= right : left > right);
    }

    /** Returns for example {@code > 1/2} or {@code >= 2/3}. */
    @Override
    public String toString() {
        return (inclusive ? ">= " : "> ") + numerator + "/" + denominator;
    }
}
