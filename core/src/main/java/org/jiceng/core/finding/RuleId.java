package org.jiceng.core.finding;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * The stable id of a rule or a check, for example {@code RC-CONSENT} (规则编号).
 *
 * @param value capital letters, digits and hyphens, beginning with a letter; the pattern is {@code [A-Z][A-Z0-9-]*}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code value} does not match the pattern
     */
    public RuleId {
        checkArgument(isRuleId(value), "rule id must match [A-Z][A-Z0-9-]*, but was '%s'", value);
    }

    // Without a regular expression, because ids are made before the first decision of a process.
    private static boolean isRuleId(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isLetter = c >= 'A' && c <= 'Z';
            if (!isLetter && (i == 0 || !isDigitOrHyphen(c))) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static boolean isDigitOrHyphen(char c) {
        return (c >= '0' && c <= '9') || c == '-';
    }

    /** Returns the id written as {@code value}. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    // Written out because rules are found by their ids in every decision, also in the first one of a process.
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof RuleId other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
