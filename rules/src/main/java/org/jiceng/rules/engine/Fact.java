package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A named question about a case (事实), to which the case may have no answer.
 *
 * @param <F> the type of the case
 * @param <T> the type of the answer
 */
public final class Fact<F, T> {

    private final String id;
    private final LocalizedText label;
    private final FactReader<F, T> reader;

    private Fact(String id, LocalizedText label, FactReader<F, T> reader) {
        this.id = id;
        this.label = label;
        this.reader = reader;
    }

    /**
     * Returns a fact.
     *
     * @param id its id, unique in a rule book, for example {@code funding.source}; it is what an incomplete request is
     *     told to supply
     * @param label its name for people
     * @param reader reads it from a case, null where the case does not state it
     */
    public static <F, T> Fact<F, T> of(String id, LocalizedText label, FactReader<F, T> reader) {
        return new Fact<>(id, label, reader);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public LocalizedText label() {
        return label;
    }

    /** Returns the condition that the value equals {@code value}; unknown where the case does not state it. */
    public Condition<F> is(T value) {
        return new FactTest<>(this, value::equals, EngineText.text("required.is", EngineText.value(value)));
    }

    /** Returns the condition that the value differs from {@code value}; unknown where the case does not state it. */
    public Condition<F> isNot(T value) {
        return new FactTest<>(
                this, other -> !value.equals(other), EngineText.text("required.isNot", EngineText.value(value)));
    }

    /** Returns the condition that the value is one of {@code values}; unknown where the case does not state it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<F> in(T... values) {
        ImmutableList<T> list = ImmutableList.copyOf(values);
        return new FactTest<>(this, list::contains, EngineText.text("required.in", EngineText.values(list)));
    }

    /**
     * Returns a condition on the value; unknown where the case does not state it.
     *
     * @param required says for people what is required, for example 不少于 30 日
     * @param predicate whether a value fulfils it
     */
    public Condition<F> satisfies(LocalizedText required, Predicate<? super T> predicate) {
        return new FactTest<>(this, predicate, required);
    }

    /** Returns the condition that the case states a value at all; never unknown. */
    public Condition<F> isKnown() {
        return new KnownTest<>(this);
    }

    /**
     * Reads the value.
     *
     * @return the value, or null where the case does not state it
     * @throws RuleEvaluationException if the reader throws
     */
    @Nullable
    T read(F subject) {
        try {
            return reader.read(subject);
        } catch (RuntimeException e) {
            throw new RuleEvaluationException("fact " + id + " cannot be read: " + e, e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
