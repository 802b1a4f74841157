package org.jiceng.rules.engine;

import java.util.Optional;
import java.util.function.Consumer;

/** The condition that a case states a fact. What is supposed of the fact does not count. */
final class KnownTest<F> extends Condition<F> {

    private final Fact<F, ?> fact;

    KnownTest(Fact<F, ?> fact) {
        this.fact = fact;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return Truth.of(fact.read(subject) != null);
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        Object value = fact.read(subject);
        return new ConditionTrace.FactStep(
                Truth.of(value != null),
                fact.id(),
                fact.label(),
                value == null ? Optional.empty() : Optional.of(EngineText.value(value)),
                EngineText.text("required.known"));
    }

    @Override
    void facts(Consumer<Fact<F, ?>> found) {
        found.accept(fact);
    }

    @Override
    String canonical() {
        return "known(" + fact.canonical() + ")";
    }
}
