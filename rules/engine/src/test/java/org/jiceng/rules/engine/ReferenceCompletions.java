package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiceng.core.law.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Completions by brute force: every combination is tried, by a second reading of rules in plain Java without
 * suppositions and boxes.
 *
 * @param given what the case states
 * @param rules the rules
 */
record ReferenceCompletions<F>(ImmutableMap<String, Object> given, RuleSet<F> rules) {

    /** What is answered, and which facts decide. */
    record Answers<A>(ImmutableSet<A> answers, ImmutableSet<String> decisive) {}

    /** Answers a question for every combination of values of those of some facts that are not stated. */
    <A> Answers<A> of(ImmutableList<Fact<F, ?>> facts, Function<ImmutableMap<String, Object>, A> question) {
        ImmutableList<Fact<F, ?>> missing =
                facts.stream().filter(fact -> !given.containsKey(fact.id())).collect(ImmutableList.toImmutableList());
        int combinations = 1;
        for (Fact<F, ?> fact : missing) {
            combinations *= fact.values().size();
        }
        List<A> answers = new ArrayList<>();
        for (int n = 0; n < combinations; n++) {
            Map<String, Object> filled = new HashMap<>();
            int rest = n;
            for (Fact<F, ?> fact : missing) {
                filled.put(fact.id(), fact.values().get(rest % fact.values().size()));
                rest /= fact.values().size();
            }
            answers.add(question.apply(ImmutableMap.copyOf(filled)));
        }
        return new Answers<>(ImmutableSet.copyOf(answers), decisive(missing, answers));
    }

    private static <F, A> ImmutableSet<String> decisive(ImmutableList<Fact<F, ?>> facts, List<A> answers) {
        ImmutableSet.Builder<String> decisive = ImmutableSet.builder();
        int stride = 1;
        for (Fact<F, ?> fact : facts) {
            int span = stride * fact.values().size();
            for (int n = 0; n < answers.size(); n++) {
                if (!answers.get(n).equals(answers.get(n - n % span + n % stride))) {
                    decisive.add(fact.id());
                    break;
                }
            }
            stride = span;
        }
        return decisive.build();
    }

    /** Returns the value of a fact, or null where it is neither stated nor filled in. */
    @Nullable
    Object value(Fact<F, ?> fact, ImmutableMap<String, Object> filled) {
        Object stated = given.get(fact.id());
        return stated == null ? filled.get(fact.id()) : stated;
    }

    Truth truth(Condition<F> condition, ImmutableMap<String, Object> filled) {
        if (condition instanceof FactTest<F, ?> test) {
            Object value = value(test.fact(), filled);
            return value == null ? Truth.UNKNOWN : Truth.of(test.accepts(value));
        }
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Known<F> known) {
            return Truth.of(given.containsKey(known.fact().id()));
        } else if (form instanceof ConditionForm.Not<F> not) {
            return truth(not.part(), filled).negate();
        } else if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            return truth(judged.part(), filled);
        } else if (form instanceof ConditionForm.All<F> all) {
            Truth truth = Truth.TRUE;
            for (Condition<F> part : all.parts()) {
                truth = truth.and(truth(part, filled));
            }
            return truth;
        } else if (form instanceof ConditionForm.Any<F> any) {
            Truth truth = Truth.FALSE;
            for (Condition<F> part : any.parts()) {
                truth = truth.or(truth(part, filled));
            }
            return truth;
        }
        return Truth.UNKNOWN;
    }

    private Truth holds(RuleException<F> exception, ImmutableMap<String, Object> filled) {
        Truth truth = truth(exception.when(), filled);
        for (RuleException<F> unless : exception.unless()) {
            truth = truth.and(holds(unless, filled).negate());
        }
        return truth;
    }

    private Verdict alone(Rule<F> rule, ImmutableMap<String, Object> filled) {
        Truth applies = truth(rule.when(), filled);
        for (RuleException<F> exception : rule.exceptions()) {
            applies = applies.and(holds(exception, filled).negate());
        }
        Truth fulfilled = truth(rule.requires(), filled);
        if (applies == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        } else if (rule.modality() == Modality.MAY) {
            Truth both = applies.and(fulfilled);
            return both == Truth.TRUE
                    ? Verdict.SATISFIED
                    : both == Truth.FALSE ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED;
        } else if (fulfilled == Truth.TRUE) {
            return Verdict.SATISFIED;
        }
        return applies == Truth.TRUE && fulfilled == Truth.FALSE ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    /**
     * Returns the verdict of a rule, also where another displaces it: one that says otherwise, or that leaves open what
     * this rule forbids.
     */
    Verdict verdict(Rule<F> rule, ImmutableMap<String, Object> filled) {
        Verdict verdict = alone(rule, filled);
        for (ActiveRule<F> stronger : rules.precedence().over(rule)) {
            Verdict prevailing = verdict(stronger.rule(), filled);
            boolean leftOpen = verdict == Verdict.VIOLATED && prevailing == Verdict.UNDETERMINED;
            if (leftOpen || Precedence.differ(verdict, prevailing)) {
                return Verdict.NOT_APPLICABLE;
            }
        }
        return verdict;
    }
}
