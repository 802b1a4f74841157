package org.jiceng.rules.engine;

import java.util.Optional;

/** The condition that a case states a fact. */
final class KnownTest<F> extends Condition<F> {

    private final Fact<F, ?> fact;

    KnownTest(Fact<F, ?> fact) {
        this.fact = fact;
    }

    @Override
    public Truth test(F subject) {
        return Truth.of(fact.read(subject) != null);
    }

    @Override
    public ConditionTrace explain(F subject) {
        Object value = fact.read(subject);
        return new ConditionTrace.FactStep(
                Truth.of(value != null),
                fact.id(),
                fact.label(),
                value == null ? Optional.empty() : Optional.of(EngineText.value(value)),
                EngineText.text("required.known"));
    }

    @Override
    String canonical() {
        return fact.id() + " must be stated";
    }
}
