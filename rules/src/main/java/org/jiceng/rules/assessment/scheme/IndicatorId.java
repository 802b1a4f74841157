package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.rules.assessment.internal.Amounts;

/**
 * The id of an indicator or of a fact that a veto looks at, unique in its scheme (指标标识). Published numbers repeat from
 * one section to the next, so they are not ids.
 *
 * @param value 1 to 100 characters without white space and control characters
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is empty, too long, or has white space or a control character
     */
    public IndicatorId {
        checkArgument(
                Amounts.isId(value),
                "indicator id must have 1 to 100 characters without white space, but was '%s'",
                value);
    }

    /** Returns the id written as {@code value}. */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
