package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Outcome;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;

/**
 * An indicator scored, before its section and the total are put together.
 *
 * @param state what is known of it
 * @param policy the policy that gave the points because of the state; empty where it was scored, and for an error that
 *     no policy gives points
 * @param points the exact points, zero where it is left out or an error
 */
record Draft(
        Indicator indicator,
        IndicatorState state,
        Optional<MissingPolicy> policy,
        Fraction points,
        ImmutableList<LocalizedText> steps,
        ImmutableList<EvidenceRecord> records) {

    static Draft ofPoints(Indicator indicator, Fraction points) {
        return new Draft(
                indicator, IndicatorState.SCORED, Optional.empty(), points, ImmutableList.of(), ImmutableList.of());
    }

    /** Returns the draft of an outcome under the policies of a scheme that knows no last period. */
    static Draft of(Indicator indicator, Outcome outcome, AssessmentScheme scheme, Optional<Fraction> average) {
        if (outcome.isScored()) {
            return ofPoints(indicator, outcome.points());
        }
        Optional<MissingPolicy> policy = scheme.policy(indicator, outcome.state());
        Optional<Fraction> points = policy.flatMap(declared -> points(declared, indicator, average, Optional.empty()));
        return missing(indicator, outcome.state(), policy, points, outcome.steps(), ImmutableList.of());
    }

    /** Returns the draft of an indicator that was not scored; an error where no policy gives points. */
    static Draft missing(
            Indicator indicator,
            IndicatorState state,
            Optional<MissingPolicy> policy,
            Optional<Fraction> points,
            ImmutableList<LocalizedText> steps,
            ImmutableList<EvidenceRecord> records) {
        return points.isPresent()
                ? new Draft(indicator, state, policy, points.get(), steps, records)
                : new Draft(indicator, IndicatorState.ERROR, Optional.empty(), Fraction.ZERO, steps, records);
    }

    /** Returns the points that a policy gives, or empty where it gives none. */
    static Optional<Fraction> points(
            MissingPolicy policy, Indicator indicator, Optional<Fraction> average, Optional<Fraction> last) {
        return switch (policy) {
            case ZERO, REWEIGHT_SECTION, REWEIGHT_TOTAL -> Optional.of(Fraction.ZERO);
            case FULL_POINTS -> Optional.of(Fraction.of(indicator.points()));
            case PEERS_AVERAGE -> average;
            case LAST_PERIOD -> last;
            case ERROR -> Optional.empty();
        };
    }

    /** Returns whether an indicator may count for the mean of the others. */
    static boolean needsAverage(Indicator indicator, AssessmentScheme scheme) {
        return Arrays.stream(IndicatorState.values())
                .anyMatch(state -> scheme.policy(indicator, state)
                        .filter(policy -> policy == MissingPolicy.PEERS_AVERAGE)
                        .isPresent());
    }

    Draft withPoints(Fraction other) {
        return new Draft(indicator, state, policy, other, steps, records);
    }

    boolean isLeftOut() {
        return policy.isPresent() && policy.get().leavesOut();
    }

    boolean isError() {
        return state == IndicatorState.ERROR && policy.isEmpty();
    }
}
