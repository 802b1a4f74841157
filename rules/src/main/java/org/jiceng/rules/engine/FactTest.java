package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A condition on the value of one fact. */
final class FactTest<F, T> extends Condition<F> {

    private final Fact<F, T> fact;
    private final Predicate<? super T> predicate;
    private final Comparison comparison;
    private final ImmutableList<T> operands;
    private final LocalizedText required;
    private final String canonical;

    FactTest(
            Fact<F, T> fact,
            Predicate<? super T> predicate,
            Comparison comparison,
            ImmutableList<T> operands,
            LocalizedText required,
            String canonical) {
        this.fact = fact;
        this.predicate = predicate;
        this.comparison = comparison;
        this.operands = operands;
        this.required = required;
        this.canonical = canonical;
    }

    Fact<F, T> fact() {
        return fact;
    }

    Comparison comparison() {
        return comparison;
    }

    ImmutableList<T> operands() {
        return operands;
    }

    LocalizedText required() {
        return required;
    }

    /**
     * Returns whether another condition says the same of the same fact. What a predicate says is not known, so one is
     * the same as itself only.
     */
    boolean isSameAs(FactTest<?, ?> other) {
        return this == other
                || (fact == other.fact
                        && comparison != Comparison.OTHER
                        && comparison == other.comparison
                        && operands.equals(other.operands));
    }

    /** Returns whether the condition holds with a value of the fact. */
    @SuppressWarnings("unchecked") // the value is one of the fact's own
    boolean accepts(Object value) {
        return truthOf((T) value) == Truth.TRUE;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return supposed.test(this, fact.read(subject));
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        return test(subject, supposed) == Truth.UNKNOWN;
    }

    /** Returns whether the condition holds with a value of the fact; unknown where there is none. */
    Truth truthOf(@Nullable T value) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        try {
            return Truth.of(predicate.test(value));
        } catch (RuntimeException e) {
            throw RuleEvaluationException.ofFact(
                    fact.id(), "cannot be tested (" + required.in(Locale.ENGLISH) + ")", e);
        }
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        T value = fact.read(subject, supposed);
        return new ConditionTrace.FactStep(truthOf(value), fact.id(), fact.label(), value, required);
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        found.add(fact);
    }

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.Compared<>(fact, comparison, ImmutableList.copyOf(operands), required);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return leaves.clauses(this, wanted);
    }

    @Override
    String canonical() {
        return "fact(" + fact.canonical() + " " + canonical + ")";
    }
}
