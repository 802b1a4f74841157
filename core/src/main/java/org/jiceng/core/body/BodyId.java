package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of a body (主体标识): stable through renaming, recoding, transfer and conversion.
 *
 * @param value 1 to 200 characters, none of them a control character or white space
 */
public record BodyId(String value) implements Comparable<BodyId> {

    private static final int LIMIT = 200;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is empty, too long, or has a control character or white space
     */
    public BodyId {
        checkArgument(
                !value.isEmpty() && value.length() <= LIMIT && isClean(value),
                "body id must have 1 to 200 characters without white space, but was '%s'",
                value);
    }

    private static boolean isClean(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isForbidden(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        if (c > ' ' && c <= '~') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    /** Returns the id written as {@code value}. */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BodyId other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
