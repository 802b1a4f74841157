package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Set;

/** The opposite of a condition. */
final class Negation<F> extends Condition<F> {

    private final Condition<F> part;

    Negation(Condition<F> part) {
        this.part = part;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return part.test(subject, supposed).negate();
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        return part.lacksFact(subject, supposed);
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        ConditionTrace step = part.explain(subject, supposed);
        return new ConditionTrace.GroupStep(step.truth().negate(), ConditionTrace.Grouping.NOT, ImmutableList.of(step));
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        part.facts(found);
    }

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.Not<>(part);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return part.clauses(!wanted, leaves);
    }

    @Override
    String canonical() {
        return "not(" + part.canonical() + ")";
    }
}
