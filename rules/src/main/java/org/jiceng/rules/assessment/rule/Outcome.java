package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;

/**
 * What a rule made of the evidence of one indicator.
 *
 * @param points the exact points; zero where the state is not {@link IndicatorState#SCORED}
 * @param steps the arithmetic, or why there is none
 */
public record Outcome(IndicatorState state, Fraction points, ImmutableList<LocalizedText> steps) {

    public static Outcome scored(Fraction points, LocalizedText... steps) {
        return new Outcome(IndicatorState.SCORED, points, ImmutableList.copyOf(steps));
    }

    public static Outcome without(IndicatorState state, LocalizedText reason) {
        return new Outcome(state, Fraction.ZERO, ImmutableList.of(reason));
    }

    public static Outcome notProvided(LocalizedText reason) {
        return without(IndicatorState.NOT_PROVIDED, reason);
    }

    public static Outcome error(LocalizedText reason) {
        return without(IndicatorState.ERROR, reason);
    }

    public boolean isScored() {
        return state == IndicatorState.SCORED;
    }
}
