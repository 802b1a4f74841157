package org.jiceng.rules.engine;

import java.util.Set;

/** The condition that a case states a fact. A value that is filled in for a missing one does not count. */
final class KnownTest<F> extends Condition<F> {

    private final Fact<F, ?> fact;

    KnownTest(Fact<F, ?> fact) {
        this.fact = fact;
    }

    Fact<F, ?> fact() {
        return fact;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return Truth.of(supposed.isStated(fact, fact.read(subject) != null));
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        return false;
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        Truth truth = test(subject, supposed);
        Object value = truth == Truth.TRUE ? fact.read(subject, supposed) : null;
        return new ConditionTrace.FactStep(truth, fact.id(), fact.label(), value, EngineText.text("required.known"));
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        found.add(fact);
    }

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.Known<>(fact);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return leaves.clauses(this, wanted);
    }

    @Override
    String canonical() {
        return "known(" + fact.canonical() + ")";
    }
}
