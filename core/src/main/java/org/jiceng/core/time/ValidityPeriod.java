package org.jiceng.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A range of days on which something holds (有效期间): the start is inclusive, the end is exclusive, either may be open.
 *
 * <p>An open start is stored as {@link LocalDate#MIN}, an open end as {@link LocalDate#MAX}. A period holds at least
 * one day. The text form is the ISO 8601 interval with {@code ..} for an open side, for example
 * {@code 2010-10-28/2026-01-01} or {@code 2026-01-01/..}.
 *
 * @param start the first day, inclusive; {@link LocalDate#MIN} if open
 * @param end the day after the last day, exclusive; {@link LocalDate#MAX} if open
 */
public record ValidityPeriod(LocalDate start, LocalDate end) implements Comparable<ValidityPeriod> {

    /** All days: open on both sides. */
    public static final ValidityPeriod ALWAYS = new ValidityPeriod(LocalDate.MIN, LocalDate.MAX);

    private static final String OPEN = "..";

    /**
     * Checks that the period holds at least one day.
     *
     * @throws IllegalArgumentException if {@code start} is not before {@code end}
     */
    public ValidityPeriod {
        checkArgument(
                start.isBefore(end),
                "start of a validity period must be before its exclusive end, but was '%s/%s'",
                start,
                end);
    }

    /** Returns the period from {@code start}, inclusive, with an open end. */
    public static ValidityPeriod from(LocalDate start) {
        return new ValidityPeriod(start, LocalDate.MAX);
    }

    /** Returns the period with an open start up to {@code endExclusive}, exclusive. */
    public static ValidityPeriod until(LocalDate endExclusive) {
        return new ValidityPeriod(LocalDate.MIN, endExclusive);
    }

    /**
     * Returns the period from {@code start}, inclusive, to {@code endExclusive}, exclusive.
     *
     * @throws IllegalArgumentException if {@code start} is not before {@code endExclusive}
     */
    public static ValidityPeriod of(LocalDate start, LocalDate endExclusive) {
        return new ValidityPeriod(start, endExclusive);
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @param text two ISO dates separated by {@code /}, either of them {@code ..} for open
     * @return the period
     * @throws IllegalArgumentException if the text has another form, or the start is not before the end
     */
    public static ValidityPeriod parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(
                slash >= 0, "validity period must have the form 'start/end' with '..' for open, but was '%s'", text);
        try {
            String start = text.substring(0, slash).trim();
            String end = text.substring(slash + 1).trim();
            return new ValidityPeriod(
                    start.equals(OPEN) ? LocalDate.MIN : day(start), end.equals(OPEN) ? LocalDate.MAX : day(end));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "validity period must have ISO dates such as '2026-01-01/..', but was '" + text + "'", e);
        }
    }

    /** Reads a day. Nearly all are four, two and two digits; not to need a formatter for these saves time at start. */
    private static LocalDate day(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return LocalDate.parse(text);
            }
        }
        return LocalDate.parse(text);
    }

    /** Returns the number that some digits make, or one that no day has where they are not all digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MAX_VALUE;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Returns whether {@code day} is in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Returns whether every day of {@code other} is in this period. */
    public boolean encloses(ValidityPeriod other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Returns whether at least one day is in both periods. */
    public boolean overlaps(ValidityPeriod other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Returns the days that are in both periods, or empty if there are none. */
    public Optional<ValidityPeriod> intersection(ValidityPeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new ValidityPeriod(
                start.isBefore(other.start) ? other.start : start, end.isBefore(other.end) ? end : other.end));
    }

    /** Returns whether the start is open. */
    public boolean isOpenStart() {
        return start.equals(LocalDate.MIN);
    }

    /** Returns whether the end is open. */
    public boolean isOpenEnd() {
        return end.equals(LocalDate.MAX);
    }

    /** Returns the last day, inclusive, or empty if the end is open. */
    public Optional<LocalDate> lastDay() {
        return isOpenEnd() ? Optional.empty() : Optional.of(end.minusDays(1));
    }

    /** Compares by start, then by end. */
    @Override
    public int compareTo(ValidityPeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return (isOpenStart() ? OPEN : start.toString()) + '/' + (isOpenEnd() ? OPEN : end.toString());
    }
}
