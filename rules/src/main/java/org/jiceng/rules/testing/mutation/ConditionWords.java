package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;

/** Says a condition for people, without a case. */
final class ConditionWords {

    private ConditionWords() {}

    static <F> LocalizedText of(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Compared<F> compared) {
            return MutationText.text("condition.fact", compared.fact().label(), compared.required());
        }
        if (form instanceof ConditionForm.Known<F> known) {
            return MutationText.text("condition.known", known.fact().label());
        }
        if (form instanceof ConditionForm.Not<F> not) {
            return MutationText.text("condition.not", of(not.part()));
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().isEmpty() ? MutationText.text("condition.always") : joined(all.parts(), "condition.and");
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().isEmpty() ? MutationText.text("condition.never") : joined(any.parts(), "condition.or");
        }
        if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            return of(judged.part());
        }
        return MutationText.text("condition.judged", ((ConditionForm.Judged<F>) form).question());
    }

    private static <F> LocalizedText joined(ImmutableList<Condition<F>> parts, String separator) {
        return locale -> parts.stream()
                .map(part -> of(part).in(locale))
                .collect(Collectors.joining(MutationText.text(separator).in(locale)));
    }
}
