package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of a whole number of people or households, compared exactly by multiplication: 51 of 101 is more than 1 of 2.
 * As with decimals of different scale, shares that compare as equal need not be {@linkplain #equals equal}.
 *
 * @param part the part, from 0
 * @param whole the whole, from 1
 */
record Share(int part, int whole) implements Comparable<Share> {

    static final Share HALF = new Share(1, 2);
    static final Share THIRD = new Share(1, 3);
    static final Share TWO_THIRDS = new Share(2, 3);
    static final Share FOUR_FIFTHS = new Share(4, 5);
    static final Share FIFTH = new Share(1, 5);
    static final Share TENTH = new Share(1, 10);

    Share {
        checkArgument(part >= 0, "part of a share must not be negative, but was '%s'", part);
        checkArgument(whole >= 1, "whole of a share must be at least 1, but was '%s'", whole);
    }

    /** Compares the products of each part with the whole of the other, which fit into 64 bits. */
    @Override
    public int compareTo(Share other) {
        return Long.compare((long) part * other.whole, (long) other.part * whole);
    }

    /** Returns the form {@code part/whole}, not reduced, as it was counted. */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
