package org.jiceng.rules.testing.coverage;

import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;

/**
 * Whether a condition can hold or fail at all, by its form: one that a person has to judge never does either. What
 * cannot happen is no gap of tests.
 */
final class PossibleTruth {

    private PossibleTruth() {}

    static <F> boolean canHold(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Not<F> not) {
            return canFail(not.part());
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().stream().allMatch(PossibleTruth::canHold);
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().stream().anyMatch(PossibleTruth::canHold);
        }
        if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            return canHold(judged.part());
        }
        return !(form instanceof ConditionForm.Judged<F>);
    }

    static <F> boolean canFail(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Not<F> not) {
            return canHold(not.part());
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().stream().anyMatch(PossibleTruth::canFail);
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().stream().allMatch(PossibleTruth::canFail);
        }
        if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            return canFail(judged.part());
        }
        return !(form instanceof ConditionForm.Judged<F>);
    }

    /** Returns whether a part of it is for a person to judge in any case. */
    static <F> boolean isJudged(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Not<F> not) {
            return isJudged(not.part());
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().stream().anyMatch(PossibleTruth::isJudged);
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().stream().anyMatch(PossibleTruth::isJudged);
        }
        return form instanceof ConditionForm.Judged<F>;
    }
}
