package org.jiceng.rules.duty;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The id of a duty, unique in its list and stable over its editions (事项编号). Published numbers repeat from one heading
 * to the next, so they are not ids.
 *
 * @param value 1 to 100 characters without white space and control characters
 */
public record DutyId(String value) implements Comparable<DutyId> {

    static final int LIMIT = 100;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is empty, too long, or has white space or a control character
     */
    public DutyId {
        checkArgument(
                !value.isEmpty()
                        && value.length() <= LIMIT
                        && value.chars()
                                .noneMatch(c -> Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isISOControl(c)),
                "duty id must have 1 to 100 characters without white space, but was '%s'",
                value);
    }

    /** Returns the id written as {@code value}. */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
