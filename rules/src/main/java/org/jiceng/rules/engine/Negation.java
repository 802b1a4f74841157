package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;

/** The opposite of a condition. */
final class Negation<F> extends Condition<F> {

    private final Condition<F> part;

    Negation(Condition<F> part) {
        this.part = part;
    }

    @Override
    public Truth test(F subject) {
        return part.test(subject).negate();
    }

    @Override
    public ConditionTrace explain(F subject) {
        ConditionTrace step = part.explain(subject);
        return new ConditionTrace.GroupStep(step.truth().negate(), ConditionTrace.Grouping.NOT, ImmutableList.of(step));
    }

    @Override
    String canonical() {
        return "not(" + part.canonical() + ")";
    }
}
