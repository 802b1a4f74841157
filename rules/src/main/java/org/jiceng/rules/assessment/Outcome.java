package org.jiceng.rules.assessment;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;

/**
 * What a rule made of the evidence of one indicator.
 *
 * @param points the exact points; zero where the state is not {@link IndicatorState#SCORED}
 * @param steps the arithmetic, or why there is none
 */
record Outcome(IndicatorState state, Fraction points, ImmutableList<LocalizedText> steps) {

    static Outcome scored(Fraction points, LocalizedText... steps) {
        return new Outcome(IndicatorState.SCORED, points, ImmutableList.copyOf(steps));
    }

    static Outcome without(IndicatorState state, LocalizedText reason) {
        return new Outcome(state, Fraction.ZERO, ImmutableList.of(reason));
    }

    static Outcome notProvided(LocalizedText reason) {
        return without(IndicatorState.NOT_PROVIDED, reason);
    }

    static Outcome error(LocalizedText reason) {
        return without(IndicatorState.ERROR, reason);
    }

    boolean isScored() {
        return state == IndicatorState.SCORED;
    }
}
