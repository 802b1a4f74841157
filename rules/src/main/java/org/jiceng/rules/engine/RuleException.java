package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * An exception to a rule, or to another exception (例外), with its own citation.
 *
 * @param title what it lets pass
 * @param citation where it stands
 * @param when the condition under which it holds
 * @param unless the exceptions to this exception
 * @param <F> the type of the case
 */
public record RuleException<F>(
        LocalizedText title, Citation citation, Condition<F> when, ImmutableList<RuleException<F>> unless) {

    /** Returns an exception without exceptions to it. */
    public static <F> RuleException<F> of(LocalizedText title, Citation citation, Condition<F> when) {
        return new RuleException<>(title, citation, when, ImmutableList.of());
    }

    /** Returns whether the exception holds and no exception to it does. */
    Truth test(F subject) {
        Truth holds = when.test(subject);
        return holds == Truth.FALSE ? holds : and(holds, anyOf(unless, subject).negate());
    }

    /** Returns whether at least one of several exceptions holds. */
    static <F> Truth anyOf(ImmutableList<RuleException<F>> exceptions, F subject) {
        Truth truth = Truth.FALSE;
        for (int i = 0; i < exceptions.size() && truth != Truth.TRUE; i++) {
            Truth one = exceptions.get(i).test(subject);
            truth = one == Truth.FALSE ? truth : one;
        }
        return truth;
    }

    private static Truth and(Truth a, Truth b) {
        if (a == Truth.FALSE || b == Truth.FALSE) {
            return Truth.FALSE;
        }
        return a == Truth.TRUE && b == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Returns the trace of this exception and of the exceptions to it. */
    ConditionTrace explain(F subject) {
        ImmutableList.Builder<ConditionTrace> steps = ImmutableList.builder();
        steps.add(when.explain(subject));
        for (RuleException<F> inner : unless) {
            ConditionTrace step = inner.explain(subject);
            steps.add(new ConditionTrace.GroupStep(
                    step.truth().negate(), ConditionTrace.Grouping.NOT, ImmutableList.of(step)));
        }
        return new ConditionTrace.GroupStep(test(subject), ConditionTrace.Grouping.ALL, steps.build());
    }

    String canonical() {
        StringBuilder text =
                new StringBuilder("unless ").append(citation).append(' ').append(when.canonical());
        unless.forEach(inner -> text.append(" but not ").append(inner.canonical()));
        return text.toString();
    }
}
