package org.jiceng.rules.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A condition on the value of one fact. */
final class FactTest<F, T> extends Condition<F> {

    private final Fact<F, T> fact;
    private final Predicate<? super T> predicate;
    private final LocalizedText required;

    FactTest(Fact<F, T> fact, Predicate<? super T> predicate, LocalizedText required) {
        this.fact = fact;
        this.predicate = predicate;
        this.required = required;
    }

    @Override
    public Truth test(F subject) {
        return truthOf(fact.read(subject));
    }

    private Truth truthOf(@Nullable T value) {
        return value == null ? Truth.UNKNOWN : Truth.of(predicate.test(value));
    }

    @Override
    public ConditionTrace explain(F subject) {
        T value = fact.read(subject);
        return new ConditionTrace.FactStep(
                truthOf(value),
                fact.id(),
                fact.label(),
                value == null ? Optional.empty() : Optional.of(EngineText.value(value)),
                required);
    }

    @Override
    String canonical() {
        return fact.id() + " " + required.in(Locale.ENGLISH);
    }
}
