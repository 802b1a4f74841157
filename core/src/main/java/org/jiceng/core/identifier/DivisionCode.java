package org.jiceng.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Optional;

/**
 * The statistical code of a place (统计用区划代码): 2, 4, 6, 9 or 12 digits for province, prefecture, county, township and
 * village (GB/T 2260 for the first six digits, GB/T 10114 for the next three).
 *
 * <p>Trailing zero segments do not count: {@code 360735}, {@code 360735000} and {@code 360735000000} are the same code.
 * The level is that of the last segment that is not zero. So a town of a city that has no counties, such as
 * {@code 441900103} in Dongguan, has the city as its parent.
 *
 * <p>A code is a label of a place for a period, never its identity.
 *
 * @param number the code padded with zeros to twelve digits, as a number: from {@code 010000000000} to
 *     {@code 999999999999}
 */
public record DivisionCode(long number) implements Comparable<DivisionCode> {

    private static final int FULL_LENGTH = 12;
    private static final long LEAST = 10_000_000_000L;
    private static final long GREATEST = 999_999_999_999L;
    private static final long VILLAGE_UNIT = 1_000L;
    private static final long TOWNSHIP_UNIT = 1_000_000L;
    private static final long COUNTY_UNIT = 100_000_000L;
    private static final long PREFECTURE_UNIT = 10_000_000_000L;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number has more than twelve digits or names no province
     */
    public DivisionCode {
        checkArgument(
                number >= LEAST && number <= GREATEST,
                "division code must name a province in its first 2 digits and have at most 12 digits, but was '%s'",
                number);
    }

    /**
     * Parses a code of 2, 4, 6, 9 or 12 digits. {@link #toString()} gives the shortest of these back.
     *
     * @param text the digits, without spaces
     * @return the code
     * @throws IllegalArgumentException if {@code text} has another length, has other characters than digits, or begins
     *     with {@code 00}
     */
    public static DivisionCode parse(String text) {
        long number = 0;
        boolean digits = isLength(text.length());
        for (int i = 0; digits && i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9';
            number = number * 10 + (c - '0');
        }
        checkArgument(digits, "division code must have 2, 4, 6, 9 or 12 digits, but was '%s'", text);
        for (int i = text.length(); i < FULL_LENGTH; i++) {
            number *= 10;
        }
        return new DivisionCode(number);
    }

    private static boolean isLength(int length) {
        return length == 2 || length == 4 || length == 6 || length == 9 || length == FULL_LENGTH;
    }

    /** Returns the level of the last segment that is not zero. */
    public DivisionLevel level() {
        if (number % VILLAGE_UNIT != 0) {
            return DivisionLevel.VILLAGE;
        }
        if (number % TOWNSHIP_UNIT != 0) {
            return DivisionLevel.TOWNSHIP;
        }
        if (number % COUNTY_UNIT != 0) {
            return DivisionLevel.COUNTY;
        }
        return number % PREFECTURE_UNIT != 0 ? DivisionLevel.PREFECTURE : DivisionLevel.PROVINCE;
    }

    /**
     * Returns the code of the next wider place that this code names, or empty for a province. Zero segments are
     * skipped: the parent of {@code 441900103} is {@code 4419}.
     */
    public Optional<DivisionCode> parent() {
        long wider = cut(widerLevel());
        return wider == number ? Optional.empty() : Optional.of(new DivisionCode(wider));
    }

    /** Returns whether {@code wider} is the {@link #parent()} of this code; nothing is made for the answer. */
    public boolean isDirectlyIn(DivisionCode wider) {
        return number != wider.number && cut(widerLevel()) == wider.number;
    }

    private DivisionLevel widerLevel() {
        return switch (level()) {
            case PROVINCE, PREFECTURE -> DivisionLevel.PROVINCE;
            case COUNTY -> DivisionLevel.PREFECTURE;
            case TOWNSHIP -> DivisionLevel.COUNTY;
            case VILLAGE -> DivisionLevel.TOWNSHIP;
        };
    }

    /**
     * Returns this code cut to {@code level}, or the code itself where it is as wide or wider.
     *
     * @param level the narrowest level to keep
     * @return the code of the enclosing place at that level
     */
    public DivisionCode at(DivisionLevel level) {
        long cut = cut(level);
        return cut == number ? this : new DivisionCode(cut);
    }

    private long cut(DivisionLevel level) {
        long unit = unit(level);
        return number - number % unit;
    }

    private static long unit(DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> PREFECTURE_UNIT;
            case PREFECTURE -> COUNTY_UNIT;
            case COUNTY -> TOWNSHIP_UNIT;
            case TOWNSHIP -> VILLAGE_UNIT;
            case VILLAGE -> 1L;
        };
    }

    /** Returns whether {@code other} is this place or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.cut(level()) == number;
    }

    /** Returns the three digits 7 to 9, or empty if this code is wider than a township or the digits are zero. */
    public Optional<Integer> townshipSegment() {
        int segment = townshipDigits();
        return segment == 0 ? Optional.empty() : Optional.of(segment);
    }

    /** Returns the last three of twelve digits, or empty if this is not the code of a village. */
    public Optional<Integer> villageSegment() {
        int segment = villageDigits();
        return segment == 0 ? Optional.empty() : Optional.of(segment);
    }

    /** Returns the digits 7 to 9 as a number, zero included. */
    int townshipDigits() {
        return (int) (number % TOWNSHIP_UNIT / VILLAGE_UNIT);
    }

    /** Returns the last three of twelve digits as a number, zero included. */
    int villageDigits() {
        return (int) (number % VILLAGE_UNIT);
    }

    /** Returns the code padded with zeros to twelve digits, as the national tables write it. */
    public String toFullString() {
        return Strings.padStart(Long.toString(number), FULL_LENGTH, '0');
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DivisionCode other && number == other.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** Compares by the twelve digits. */
    @Override
    public int compareTo(DivisionCode other) {
        return Long.compare(number, other.number);
    }

    /** Returns the significant digits of the code: 2, 4, 6, 9 or 12 of them. */
    @Override
    public String toString() {
        DivisionLevel level = level();
        String digits = Long.toString(number / unit(level));
        return digits.length() == level.digits() ? digits : toFullString().substring(0, level.digits());
    }
}
