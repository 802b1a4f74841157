package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;

/**
 * How an assessment of the risks of a matter came out (风险评估), by four criteria. No law that the rules of this library
 * cite asks for it, so nothing is rejected for it; but what failed is for a person to judge, and is not admitted
 * unseen.
 *
 * @param lawful whether it is lawful, 合法性
 * @param reasonable whether it is reasonable, 合理性
 * @param feasible whether it can be done, 可行性
 * @param controllable whether its risks can be controlled, 可控性
 */
public record RiskAssessment(boolean lawful, boolean reasonable, boolean feasible, boolean controllable) {

    /** Returns the names of the criteria that are not met, in their order. */
    public ImmutableList<LocalizedText> failed() {
        ImmutableList.Builder<LocalizedText> failed = ImmutableList.builder();
        if (!lawful) {
            failed.add(LocalizedText.of("合法性", "lawfulness"));
        }
        if (!reasonable) {
            failed.add(LocalizedText.of("合理性", "reasonableness"));
        }
        if (!feasible) {
            failed.add(LocalizedText.of("可行性", "feasibility"));
        }
        if (!controllable) {
            failed.add(LocalizedText.of("可控性", "controllability"));
        }
        return failed.build();
    }
}
