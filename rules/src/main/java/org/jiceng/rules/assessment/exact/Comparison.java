package org.jiceng.rules.assessment.exact;

import java.math.BigDecimal;
import org.jiceng.core.text.LocalizedText;

/** How a value is compared with a limit (比较). */
public enum Comparison {
    /** Not less, inclusive: 以上、不低于、至少. */
    AT_LEAST("≥"),
    /** Strictly more: 超过、高于. */
    MORE_THAN(">"),
    /** Not more, inclusive: 以下、以内、不超过. */
    AT_MOST("≤"),
    /** Strictly less: 不满、低于. */
    LESS_THAN("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** Returns the sign, for example {@code ≥}. */
    public LocalizedText label() {
        return LocalizedText.verbatim(sign);
    }

    /** Returns whether {@code value} stands in this relation to {@code limit}; 90 and 90.00 are the same. */
    public boolean holds(BigDecimal value, BigDecimal limit) {
        return holds(value.compareTo(limit));
    }

    /** Returns whether a value stands to a limit as this says. */
    public boolean holds(Fraction value, Fraction limit) {
        return holds(value.compareTo(limit));
    }

    private boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    /** Returns the sign, for example {@code ≥}. */
    public String sign() {
        return sign;
    }
}
