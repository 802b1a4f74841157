package org.jiceng.rules.assessment.internal;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Optional;

/** The limits that keep numbers and ids of schemes and evidence in the range of what can be meant. */
public final class Amounts {

    /** Greatest number of votes, occurrences or units in one row of evidence. */
    public static final BigDecimal MAX_COUNT = BigDecimal.valueOf(10_000_000);

    /** Greatest value in one row of evidence that is no count. */
    public static final BigDecimal MAX_VALUE = MAX_COUNT.multiply(MAX_COUNT);

    /** Greatest absolute number of points. */
    private static final BigDecimal MAX_POINTS = BigDecimal.valueOf(1_000_000);

    private static final int MAX_SCALE = 6;
    private static final int MAX_DIGITS = 30;
    private static final int ID_LIMIT = 100;

    private Amounts() {}

    /** Returns whether an id has 1 to 100 characters, none of them white space or a control character. */
    public static boolean isId(String value) {
        return !value.isEmpty()
                && value.length() <= ID_LIMIT
                && value.chars()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }

    /** Refuses what is no id, naming the thing and the value. */
    public static void checkId(String name, String value) {
        checkState(isId(value), "%s must have 1 to 100 characters without white space, but was '%s'", name, value);
    }

    /** Returns whether a number has at most 30 digits on each side of the point, however it is written. */
    public static boolean isPlain(BigDecimal value) {
        return value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS;
    }

    /** Returns whether a number is whole, however it is written: 2.0 is. */
    public static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** Returns whether a number is whole and from 0 to {@link #MAX_COUNT}. */
    public static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(MAX_COUNT) <= 0 && isWhole(value);
    }

    /** Refuses points beyond a million on either side of zero or with more than 6 decimals. */
    public static void checkPoints(String name, Object of, BigDecimal value) {
        checkState(
                isPlain(value)
                        && value.abs().compareTo(MAX_POINTS) <= 0
                        && value.stripTrailingZeros().scale() <= MAX_SCALE,
                "%s of %s must be from -1000000 to 1000000 with at most 6 decimals, but was '%s'",
                name,
                of,
                value);
    }

    /** Refuses what {@link #checkPoints} does, and what is negative. */
    public static void checkNotNegative(String name, Object of, BigDecimal value) {
        checkPoints(name, of, value);
        checkState(value.signum() >= 0, "%s of %s must not be negative, but was '%s'", name, of, value);
    }

    /** Refuses what {@link #checkPoints} does, and what is not positive. */
    public static void checkPositive(String name, Object of, BigDecimal value) {
        checkPoints(name, of, value);
        checkState(value.signum() > 0, "%s of %s must be positive, but was '%s'", name, of, value);
    }

    /** Refuses a floor above its cap. */
    public static void checkLimits(Object of, Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
        floor.ifPresent(value -> checkPoints("floor", of, value));
        cap.ifPresent(value -> checkPoints("cap", of, value));
        checkState(
                floor.isEmpty() || cap.isEmpty() || floor.get().compareTo(cap.get()) <= 0,
                "floor of %s must not exceed its cap, but was '%s' above '%s'",
                of,
                floor.orElse(BigDecimal.ZERO),
                cap.orElse(BigDecimal.ZERO));
    }
}
