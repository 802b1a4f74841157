package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jiceng.core.text.LocalizedText;

/**
 * A condition on the facts of a case (条件), with three truths.
 *
 * <p>{@link #allOf} is false as soon as one part is false and unknown only where that matters; {@link #anyOf} likewise.
 * Conditions are immutable.
 *
 * @param <F> the type of the case
 */
public abstract sealed class Condition<F> permits FactTest, KnownTest, Junction, Negation, Judgement, OtherwiseJudged {

    Condition() {}

    /**
     * Returns whether the condition holds for a case.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public final Truth test(F subject) {
        return test(subject, Suppositions.NONE);
    }

    /**
     * Returns how the truth for a case comes about; the truth is that of {@link #test}.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public final ConditionTrace explain(F subject) {
        return explain(subject, Suppositions.NONE);
    }

    /** Returns what the condition is made of. */
    public abstract ConditionForm<F> form();

    /** Returns whether the condition holds for a case, with values supposed for facts that it does not state. */
    abstract Truth test(F subject, Suppositions supposed);

    /**
     * Returns whether it is unknown for want of a fact: whether {@link #explain} names a missing fact. It looks at no
     * more of a fact than whether its conditions hold.
     */
    abstract boolean lacksFact(F subject, Suppositions supposed);

    /** Returns how that truth comes about. */
    abstract ConditionTrace explain(F subject, Suppositions supposed);

    /** Adds every fact that the condition asks. */
    abstract void facts(Set<Fact<F, ?>> found);

    /** Returns the combinations of conditions on single facts with which this one holds or does not hold. */
    abstract Clauses clauses(boolean wanted, Leaves<F> leaves);

    /** Returns the canonical text of the condition, by which two rule books can be compared. */
    abstract String canonical();

    /** Returns the opposite condition. */
    public final Condition<F> not() {
        return new Negation<>(this);
    }

    /** Returns the condition that both hold. */
    public final Condition<F> and(Condition<F> other) {
        return allOf(this, other);
    }

    /** Returns the condition that at least one holds. */
    public final Condition<F> or(Condition<F> other) {
        return anyOf(this, other);
    }

    /**
     * Returns this condition with a question to a person: where it is unknown, nobody is asked for the missing facts,
     * but a person judges. It is for facts that an applicant cannot supply.
     *
     * @param question what the person has to judge
     */
    public final Condition<F> otherwiseJudged(LocalizedText question) {
        return new OtherwiseJudged<>(this, question);
    }

    /** Returns the condition that all parts hold; it holds where there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <F> Condition<F> allOf(Condition<F>... parts) {
        return new Junction<>(Junction.Operator.ALL, ImmutableList.copyOf(parts));
    }

    /** Returns the condition that at least one part holds; it does not hold where there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <F> Condition<F> anyOf(Condition<F>... parts) {
        return new Junction<>(Junction.Operator.ANY, ImmutableList.copyOf(parts));
    }

    /** Returns the condition that always holds. */
    public static <F> Condition<F> always() {
        return new Junction<>(Junction.Operator.ALL, ImmutableList.of());
    }

    /**
     * Returns the condition that the value of a fact is not less than {@code least} (不少于、以上); unknown where the case
     * does not state it.
     *
     * @param least the threshold, inclusive
     */
    public static <F, T extends Comparable<? super T>> Condition<F> atLeast(Fact<F, T> fact, T least) {
        return threshold(
                fact, Comparison.AT_LEAST, least, EngineText.text("required.atLeast", EngineText.value(least)));
    }

    /**
     * Returns the condition that the value of a fact is more than {@code limit} (超过); unknown where the case does not
     * state it.
     *
     * @param limit the threshold, exclusive
     */
    public static <F, T extends Comparable<? super T>> Condition<F> moreThan(Fact<F, T> fact, T limit) {
        return threshold(
                fact, Comparison.MORE_THAN, limit, EngineText.text("required.moreThan", EngineText.value(limit)));
    }

    /**
     * Returns the condition that the value of a fact is not more than {@code most} (不超过、以下); unknown where the case
     * does not state it.
     *
     * @param most the threshold, inclusive
     */
    public static <F, T extends Comparable<? super T>> Condition<F> atMost(Fact<F, T> fact, T most) {
        return threshold(fact, Comparison.AT_MOST, most, EngineText.text("required.atMost", EngineText.value(most)));
    }

    /**
     * Returns the condition that the value of a fact is less than {@code limit} (不满); unknown where the case does not
     * state it.
     *
     * @param limit the threshold, exclusive
     */
    public static <F, T extends Comparable<? super T>> Condition<F> lessThan(Fact<F, T> fact, T limit) {
        return threshold(
                fact, Comparison.LESS_THAN, limit, EngineText.text("required.lessThan", EngineText.value(limit)));
    }

    private static <F, T extends Comparable<? super T>> Condition<F> threshold(
            Fact<F, T> fact, Comparison comparison, T value, LocalizedText required) {
        IntPredicate ordering = comparison.ordering();
        return new FactTest<>(
                fact,
                other -> ordering.test(other.compareTo(value)),
                comparison,
                ImmutableList.of(value),
                required,
                comparison + " " + Canonical.quote(String.valueOf(value)));
    }

    /**
     * Returns a condition that only a person can judge. It is always unknown, and what depends on it is referred to a
     * person.
     *
     * @param question what the person has to judge
     */
    public static <F> Condition<F> judgement(LocalizedText question) {
        return new Judgement<>(question);
    }
}
