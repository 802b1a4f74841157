package org.jiceng.rules.engine;

/** Whether a condition holds (真值): yes, no, or not known because a fact is not stated or a person must judge. */
public enum Truth {
    /** It holds, 成立. */
    TRUE,
    /** It does not hold, 不成立. */
    FALSE,
    /** It cannot be told, 未知. */
    UNKNOWN;

    /** Returns {@link #TRUE} or {@link #FALSE}. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns the opposite; unknown stays unknown. */
    public Truth negate() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Returns whether both hold: false if one is false, whatever the other, and unknown only where that matters. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /** Returns whether one holds: true if one is true, whatever the other, and unknown only where that matters. */
    public Truth or(Truth other) {
        return negate().and(other.negate()).negate();
    }
}
