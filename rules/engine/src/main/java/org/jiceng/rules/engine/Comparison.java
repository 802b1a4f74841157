package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.IntPredicate;

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

    /** Returns whether the outcome of {@link Comparable#compareTo} of a value with the threshold fulfils it. */
    IntPredicate ordering() {
        return switch (this) {
            case AT_LEAST -> order -> order >= 0;
            case MORE_THAN -> order -> order > 0;
            case AT_MOST -> order -> order <= 0;
            case LESS_THAN -> order -> order < 0;
            case IS, IS_NOT, IN, OTHER ->
                throw new IllegalStateException("comparison must be one with a threshold, but was '" + this + "'");
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
