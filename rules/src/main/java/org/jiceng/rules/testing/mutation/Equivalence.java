package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Proves that two forms of a rule say the same of every case, by trying every value that the facts of both may have and
 * the lack of each. They say the same where verdict, applicability, missing facts and open judgements are the same.
 */
final class Equivalence {

    /** At most this many combinations of values are tried. */
    private static final int LIMIT = 100_000;

    /** What a rule comes to. */
    private record Told(
            Verdict verdict,
            boolean isStrict,
            Truth applies,
            ImmutableSet<String> missing,
            ImmutableSet<String> judged) {}

    /** A combination of values; a fact that is not in it is not stated. */
    private final Map<String, Object> values = new HashMap<>();

    private Equivalence() {}

    static <F> boolean isProved(Rule<F> rule, Rule<F> other) {
        if (!rule.bodyKinds().equals(other.bodyKinds())
                || !rule.citations().equals(other.citations())
                || !places(rule.exceptions()).equals(places(other.exceptions()))) {
            return false;
        }
        Domains domains = new Domains();
        if (!domains.addAll(rule) || !domains.addAll(other)) {
            return false;
        }
        return new Equivalence().isSame(rule, other, domains.values());
    }

    private static <F> ImmutableList<Object> places(ImmutableList<RuleException<F>> exceptions) {
        return exceptions.stream()
                .map(exception -> ImmutableList.of(exception.citations(), places(exception.unless())))
                .collect(ImmutableList.toImmutableList());
    }

    private <F> boolean isSame(Rule<F> rule, Rule<F> other, Map<String, ImmutableList<Object>> domains) {
        long combinations = 1;
        for (ImmutableList<Object> domain : domains.values()) {
            combinations *= domain.size() + 1;
            if (combinations > LIMIT) {
                return false;
            }
        }
        for (int n = 0; n < combinations; n++) {
            values.clear();
            int rest = n;
            for (Map.Entry<String, ImmutableList<Object>> domain : domains.entrySet()) {
                int size = domain.getValue().size();
                int index = rest % (size + 1);
                rest /= size + 1;
                if (index < size) {
                    values.put(domain.getKey(), domain.getValue().get(index));
                }
            }
            if (!told(rule).equals(told(other))) {
                return false;
            }
        }
        return true;
    }

    private <F> Told told(Rule<F> rule) {
        Truth applies = test(rule.when());
        for (RuleException<F> exception : rule.exceptions()) {
            applies = applies.and(test(exception).negate());
        }
        Truth fulfilled = test(rule.requires());
        Verdict verdict = verdict(rule.modality(), applies, fulfilled);
        Set<String> missing = new LinkedHashSet<>();
        Set<String> judged = new LinkedHashSet<>();
        if (verdict == Verdict.UNDETERMINED || (verdict == Verdict.SATISFIED && applies == Truth.UNKNOWN)) {
            addOpen(rule.when(), missing, judged);
            rule.exceptions().forEach(exception -> addOpen(exception, missing, judged));
            addOpen(rule.requires(), missing, judged);
        }
        return new Told(
                verdict,
                rule.modality() != Modality.GENERALLY,
                verdict == Verdict.NOT_APPLICABLE ? Truth.FALSE : applies,
                ImmutableSet.copyOf(missing),
                ImmutableSet.copyOf(judged));
    }

    private static Verdict verdict(Modality modality, Truth applies, Truth fulfilled) {
        if (modality == Modality.MAY) {
            return switch (applies.and(fulfilled)) {
                case TRUE -> Verdict.SATISFIED;
                case FALSE -> Verdict.NOT_APPLICABLE;
                case UNKNOWN -> Verdict.UNDETERMINED;
            };
        }
        if (applies == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        if (fulfilled == Truth.TRUE) {
            return Verdict.SATISFIED;
        }
        return fulfilled == Truth.FALSE && applies == Truth.TRUE ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    private <F> Truth test(RuleException<F> exception) {
        Truth holds = test(exception.when());
        for (RuleException<F> inner : exception.unless()) {
            holds = holds.and(test(inner).negate());
        }
        return holds;
    }

    private <F> Truth test(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Compared<F> compared) {
            return compared.of(valueOf(compared.fact().id()));
        }
        if (form instanceof ConditionForm.Known<F> known) {
            return Truth.of(values.containsKey(known.fact().id()));
        }
        if (form instanceof ConditionForm.Not<F> not) {
            return test(not.part()).negate();
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().stream().map(this::test).reduce(Truth.TRUE, Truth::and);
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().stream().map(this::test).reduce(Truth.FALSE, Truth::or);
        }
        return form instanceof ConditionForm.OtherwiseJudged<F> judged ? test(judged.part()) : Truth.UNKNOWN;
    }

    private @Nullable Object valueOf(String factId) {
        return values.get(factId);
    }

    /** Adds what an unknown condition hinges on, as the trace of a condition does. */
    private <F> void addOpen(Condition<F> condition, Set<String> missing, Set<String> judged) {
        if (test(condition) != Truth.UNKNOWN) {
            return;
        }
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Compared<F> compared) {
            missing.add(compared.fact().id());
        } else if (form instanceof ConditionForm.Not<F> not) {
            addOpen(not.part(), missing, judged);
        } else if (form instanceof ConditionForm.All<F> all) {
            all.parts().forEach(part -> addOpen(part, missing, judged));
        } else if (form instanceof ConditionForm.Any<F> any) {
            any.parts().forEach(part -> addOpen(part, missing, judged));
        } else if (form instanceof ConditionForm.OtherwiseJudged<F> one) {
            judged.add(text(one.question()));
        } else if (form instanceof ConditionForm.Judged<F> one) {
            judged.add(text(one.question()));
        }
    }

    private <F> void addOpen(RuleException<F> exception, Set<String> missing, Set<String> judged) {
        if (test(exception) == Truth.UNKNOWN) {
            addOpen(exception.when(), missing, judged);
            exception.unless().forEach(inner -> addOpen(inner, missing, judged));
        }
    }

    private static String text(LocalizedText question) {
        return question.in(Locale.CHINESE);
    }
}
