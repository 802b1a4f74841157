package org.jiceng.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;

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
