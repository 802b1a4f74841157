package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A named question about a case (事实), to which the case may have no answer.
 *
 * <p>A fact that can have only a few values says which. So the engine can tell whether a missing fact matters: it does
 * not where every value of it gives the same answer, see {@link Evaluation#complete}.
 *
 * @param <F> the type of the case
 * @param <T> the type of the answer
 */
public final class Fact<F, T> {

    /** Among so few values one is found as quickly by looking at all of them. */
    private static final int FEW = 8;

    private final String id;
    private final LocalizedText label;
    private final ImmutableList<T> values;
    private final FactReader<F, T> reader;

    private Fact(String id, LocalizedText label, ImmutableList<T> values, FactReader<F, T> reader) {
        checkArgument(!id.isBlank(), "id of a fact must not be blank, but was '%s'", id);
        this.id = id;
        this.label = label;
        this.values = values;
        this.reader = reader;
    }

    /**
     * Returns a fact that can have any value of its type.
     *
     * @param id its id, unique in a rule book, for example {@code funding.amount}; it is what an incomplete request is
     *     told to supply
     * @param label its name for people
     * @param reader reads it from a case, null where the case does not state it
     */
    public static <F, T> Fact<F, T> of(String id, LocalizedText label, FactReader<F, T> reader) {
        return new Fact<>(id, label, ImmutableList.of(), reader);
    }

    /**
     * Returns a fact whose value is a word of a closed vocabulary.
     *
     * @param id its id, unique in a rule book, for example {@code funding.source}
     * @param label its name for people
     * @param type the vocabulary
     * @param reader reads it from a case, null where the case does not state it
     */
    public static <F, T extends Enum<T>> Fact<F, T> ofWord(
            String id, LocalizedText label, Class<T> type, FactReader<F, T> reader) {
        return new Fact<>(id, label, ImmutableList.copyOf(type.getEnumConstants()), reader);
    }

    /**
     * Returns a fact that is true or false.
     *
     * @param id its id, unique in a rule book, for example {@code funding.required}
     * @param label its name for people
     * @param reader reads it from a case, null where the case does not state it
     */
    public static <F> Fact<F, Boolean> ofFlag(String id, LocalizedText label, FactReader<F, Boolean> reader) {
        return new Fact<>(id, label, ImmutableList.of(true, false), reader);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public LocalizedText label() {
        return label;
    }

    /** Returns the values that it can have, in order; none where it can have any value of its type. */
    public ImmutableList<T> values() {
        return values;
    }

    /**
     * Returns the condition that the value equals {@code value}; unknown where the case does not state it. Decimals are
     * equal where their amounts are, whatever their scale.
     */
    public Condition<F> is(T value) {
        return FactTest.of(this, Comparison.IS, ImmutableList.of(value));
    }

    /** Returns the condition that the value differs from {@code value}; unknown where the case does not state it. */
    public Condition<F> isNot(T value) {
        return FactTest.of(this, Comparison.IS_NOT, ImmutableList.of(value));
    }

    /**
     * Returns the condition that the value is one of {@code values}; unknown where the case does not state it.
     *
     * @throws IllegalArgumentException if there are no values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<F> in(T... values) {
        ImmutableList<T> list = ImmutableList.copyOf(values);
        checkArgument(!list.isEmpty(), "condition on fact %s must name at least one value, but names none", id);
        return list.size() <= FEW || hasDecimal(list)
                ? FactTest.of(this, Comparison.IN, list)
                : FactTest.among(this, list, ImmutableSet.copyOf(list));
    }

    private static boolean hasDecimal(ImmutableList<?> values) {
        for (Object value : values) {
            if (value instanceof BigDecimal) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a condition on the value; unknown where the case does not state it.
     *
     * @param required says for people what is required, for example 不少于 30 日; two conditions with the same words count
     *     as the same in {@link RuleBook#fingerprint()}
     * @param predicate whether a value fulfils it
     */
    public Condition<F> satisfies(LocalizedText required, Predicate<? super T> predicate) {
        return FactTest.satisfies(this, required, predicate);
    }

    /** Returns the condition that the case states a value at all; never unknown, whatever is supposed. */
    public Condition<F> isKnown() {
        return new KnownTest<>(this);
    }

    /**
     * Reads the value as the case states it.
     *
     * @return the value, or null where the case does not state it
     * @throws RuleEvaluationException if the reader throws
     */
    @Nullable
    T read(F subject) {
        try {
            return reader.read(subject);
        } catch (RuntimeException e) {
            throw RuleEvaluationException.ofFact(id, "cannot be read", e);
        }
    }

    /** Returns what reads the value. */
    FactReader<F, T> reader() {
        return reader;
    }

    /** Reads the value as it is stated or supposed. */
    @Nullable
    T read(F subject, Suppositions supposed) {
        return supposed.valueOf(this, read(subject));
    }

    /** Returns the canonical text of the fact. */
    String canonical() {
        return Canonical.quote(id) + " " + Canonical.quote(label);
    }

    @Override
    public String toString() {
        return id;
    }
}
