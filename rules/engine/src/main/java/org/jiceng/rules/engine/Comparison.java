package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jiceng.core.text.LocalizedText;

/** How a condition compares the value of a fact with what it names (比较方式). */
public enum Comparison {
    /** Equal to the one value, 等于. */
    IS,
    /** Different from the one value, 不等于. */
    IS_NOT,
    /** One of several values, 属于. */
    IN,
    /** Not less than the value, which is included, 以上、不少于. */
    AT_LEAST,
    /** More than the value, which is excluded, 超过. */
    MORE_THAN,
    /** Not more than the value, which is included, 以下、不超过. */
    AT_MOST,
    /** Less than the value, which is excluded, 不满. */
    LESS_THAN,
    /** Told by a predicate that is known by its words alone, 其他. */
    OTHER;

    /** Returns whether it compares with a threshold: {@link #AT_LEAST} to {@link #LESS_THAN}. */
    public boolean isThreshold() {
        return this == AT_LEAST || this == MORE_THAN || this == AT_MOST || this == LESS_THAN;
    }

    /** Returns the comparison with the same threshold that includes it where this one excludes it, and vice versa. */
    public Comparison otherInclusiveness() {
        return switch (this) {
            case AT_LEAST -> MORE_THAN;
            case MORE_THAN -> AT_LEAST;
            case AT_MOST -> LESS_THAN;
            case LESS_THAN -> AT_MOST;
            case IS, IS_NOT, IN, OTHER -> this;
        };
    }

    /**
     * Returns whether a value fulfils the comparison with what it names.
     *
     * @param operands what it names: one value, or several for {@link #IN}
     * @throws IllegalStateException for {@link #OTHER}, which only its predicate knows
     */
    boolean holds(Object value, ImmutableList<?> operands) {
        return switch (this) {
            case IS -> same(value, operands.get(0));
            case IS_NOT -> !same(value, operands.get(0));
            case IN -> isAmong(operands, value);
            case AT_LEAST -> order(value, operands.get(0)) >= 0;
            case MORE_THAN -> order(value, operands.get(0)) > 0;
            case AT_MOST -> order(value, operands.get(0)) <= 0;
            case LESS_THAN -> order(value, operands.get(0)) < 0;
            case OTHER -> throw new IllegalStateException("comparison must be one with operands, but was OTHER");
        };
    }

    @SuppressWarnings("unchecked") // value and threshold are of the type of one fact, which can be compared
    private static int order(Object value, Object threshold) {
        return ((Comparable<Object>) value).compareTo(threshold);
    }

    /** Returns what it requires, in words. */
    LocalizedText words(ImmutableList<?> operands) {
        return switch (this) {
            case IS -> EngineText.text("required.is", EngineText.value(operands.get(0)));
            case IS_NOT -> EngineText.text("required.isNot", EngineText.value(operands.get(0)));
            case IN -> EngineText.text("required.in", EngineText.values(operands));
            case AT_LEAST -> EngineText.text("required.atLeast", EngineText.value(operands.get(0)));
            case MORE_THAN -> EngineText.text("required.moreThan", EngineText.value(operands.get(0)));
            case AT_MOST -> EngineText.text("required.atMost", EngineText.value(operands.get(0)));
            case LESS_THAN -> EngineText.text("required.lessThan", EngineText.value(operands.get(0)));
            case OTHER -> throw new IllegalStateException("comparison must be one with operands, but was OTHER");
        };
    }

    /** Returns its canonical text with what it names. */
    String canonical(ImmutableList<?> operands) {
        return switch (this) {
            case IS -> "is " + Canonical.quote(String.valueOf(operands.get(0)));
            case IS_NOT -> "is not " + Canonical.quote(String.valueOf(operands.get(0)));
            case IN -> "in " + Canonical.quote(operands);
            default -> this + " " + Canonical.quote(String.valueOf(operands.get(0)));
        };
    }

    /** Returns whether two values count as equal: decimals do where their amounts are, whatever their scale. */
    static boolean same(Object a, Object b) {
        if (a instanceof BigDecimal left && b instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return a.equals(b);
    }

    /** Returns whether one of several values counts as equal to another. */
    static boolean isAmong(ImmutableList<?> values, Object value) {
        for (int i = 0; i < values.size(); i++) {
            if (same(values.get(i), value)) {
                return true;
            }
        }
        return false;
    }
}
