package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
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
 * @param policy the policy that was applied because of the state
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
        if (outcome.isScored() || outcome.state() == IndicatorState.ERROR) {
            return new Draft(
                    indicator,
                    outcome.state(),
                    Optional.empty(),
                    outcome.points(),
                    outcome.steps(),
                    ImmutableList.of());
        }
        Optional<MissingPolicy> policy = scheme.policy(indicator, outcome.state());
        Optional<Fraction> points = policy.flatMap(declared -> switch (declared) {
            case ZERO, REWEIGHT_SECTION, REWEIGHT_TOTAL -> Optional.of(Fraction.ZERO);
            case FULL_POINTS -> Optional.of(Fraction.of(indicator.points()));
            case PEERS_AVERAGE -> average;
            case LAST_PERIOD, ERROR -> Optional.empty();
        });
        return new Draft(
                indicator,
                points.isPresent() ? outcome.state() : IndicatorState.ERROR,
                policy,
                points.orElse(Fraction.ZERO),
                outcome.steps(),
                ImmutableList.of());
    }

    Draft withPoints(Fraction other) {
        return new Draft(indicator, state, policy, other, steps, records);
    }

    boolean isLeftOut() {
        return policy.isPresent() && policy.get().leavesOut();
    }

    boolean isError() {
        return state == IndicatorState.ERROR;
    }
}
