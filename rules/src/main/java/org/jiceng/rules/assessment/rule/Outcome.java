package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;

/**
 * What a rule made of the evidence of one indicator.
 *
 * @param state what is known of the indicator
 * @param points the exact points; zero where the state is not {@link IndicatorState#SCORED}
 * @param steps the arithmetic, or why there is none
 */
public record Outcome(IndicatorState state, Fraction points, ImmutableList<LocalizedText> steps) {

    /** Returns points with their arithmetic. */
    public static Outcome scored(Fraction points, LocalizedText... steps) {
        return new Outcome(IndicatorState.SCORED, points, ImmutableList.copyOf(steps));
    }

    /** Returns an outcome without points, with its reason. */
    public static Outcome without(IndicatorState state, LocalizedText reason) {
        return new Outcome(state, Fraction.ZERO, ImmutableList.of(reason));
    }

    /** Returns that nothing was provided that could be scored, with the reason. */
    public static Outcome notProvided(LocalizedText reason) {
        return without(IndicatorState.NOT_PROVIDED, reason);
    }

    /** Returns that what was provided cannot be scored, with the reason. */
    public static Outcome error(LocalizedText reason) {
        return without(IndicatorState.ERROR, reason);
    }

    /** Returns whether there are points. */
    public boolean isScored() {
        return state == IndicatorState.SCORED;
    }
}
