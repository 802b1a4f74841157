package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A condition on the value of one fact. */
final class FactTest<F, T> extends Condition<F> {

    private final Fact<F, T> fact;
    private final Comparison comparison;
    private final ImmutableList<T> operands;
    private final @Nullable Predicate<? super T> predicate;
    private final @Nullable LocalizedText words;

    private FactTest(
            Fact<F, T> fact,
            Comparison comparison,
            ImmutableList<T> operands,
            @Nullable Predicate<? super T> predicate,
            @Nullable LocalizedText words) {
        this.fact = fact;
        this.comparison = comparison;
        this.operands = operands;
        this.predicate = predicate;
        this.words = words;
    }

    /** Returns the condition that the value compares with what is named. */
    static <F, T> FactTest<F, T> of(Fact<F, T> fact, Comparison comparison, ImmutableList<T> operands) {
        return new FactTest<>(fact, comparison, operands, null, null);
    }

    /** Returns the condition that the value is among many; they are looked up. */
    static <F, T> FactTest<F, T> among(Fact<F, T> fact, ImmutableList<T> operands, ImmutableSet<T> set) {
        return new FactTest<>(fact, Comparison.IN, operands, set::contains, null);
    }

    /** Returns the condition that a predicate holds, which is known by its words alone. */
    static <F, T> FactTest<F, T> satisfies(Fact<F, T> fact, LocalizedText words, Predicate<? super T> predicate) {
        return new FactTest<>(fact, Comparison.OTHER, ImmutableList.of(), predicate, words);
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

    /** Returns what is required, in words; made when it is asked for. */
    LocalizedText required() {
        return words == null ? comparison.words(operands) : words;
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
            return Truth.of(predicate == null ? comparison.holds(value, operands) : predicate.test(value));
        } catch (RuntimeException e) {
            throw RuleEvaluationException.ofFact(
                    fact.id(), "cannot be tested (" + required().in(Locale.ENGLISH) + ")", e);
        }
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        T value = fact.read(subject, supposed);
        return new ConditionTrace.FactStep(truthOf(value), fact.id(), fact.label(), value, required());
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        found.add(fact);
    }

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.Compared<>(fact, comparison, ImmutableList.copyOf(operands), required());
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return leaves.clauses(this, wanted);
    }

    @Override
    String canonical() {
        return "fact(" + fact.canonical() + " "
                + (words == null ? comparison.canonical(operands) : "satisfies " + Canonical.quote(words)) + ")";
    }
}
