package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is made of (条件构成), for whoever reads rules as data: {@link Condition#form()}. A condition of the
 * same form is made by the factories of {@link Condition} and {@link Fact}.
 *
 * @param <F> the type of the case
 */
public sealed interface ConditionForm<F> {

    /**
     * All parts must hold, {@link Condition#allOf}.
     *
     * @param parts the parts in order; none where it always holds
     */
    record All<F>(ImmutableList<Condition<F>> parts) implements ConditionForm<F> {}

    /**
     * At least one part must hold, {@link Condition#anyOf}.
     *
     * @param parts the parts in order; none where it never holds
     */
    record Any<F>(ImmutableList<Condition<F>> parts) implements ConditionForm<F> {}

    /**
     * The part must not hold, {@link Condition#not}.
     *
     * @param part the part
     */
    record Not<F>(Condition<F> part) implements ConditionForm<F> {}

    /**
     * A person judges where the part is unknown, {@link Condition#otherwiseJudged}.
     *
     * @param part the part
     * @param question what the person has to judge
     */
    record OtherwiseJudged<F>(Condition<F> part, LocalizedText question) implements ConditionForm<F> {}

    /**
     * A person judges, {@link Condition#judgement}.
     *
     * @param question what the person has to judge
     */
    record Judged<F>(LocalizedText question) implements ConditionForm<F> {}

    /**
     * A fact must be stated, {@link Fact#isKnown}.
     *
     * @param fact the fact
     */
    record Known<F>(Fact<F, ?> fact) implements ConditionForm<F> {}

    /**
     * A fact is compared with values, {@link Fact#is}, {@link Fact#in}, {@link Condition#atLeast} and the like.
     *
     * @param fact the fact
     * @param comparison how it is compared
     * @param operands the values that it is compared with; none where the comparison is {@link Comparison#OTHER}
     * @param required says for people what is required
     */
    record Compared<F>(Fact<F, ?> fact, Comparison comparison, ImmutableList<Object> operands, LocalizedText required)
            implements ConditionForm<F> {

        /**
         * Returns whether a value of the fact fulfils the condition.
         *
         * @param value the value, or null where it is not stated
         * @throws IllegalStateException if the comparison is {@link Comparison#OTHER}
         * @throws ClassCastException if a threshold is of another type
         */
        public Truth of(@Nullable Object value) {
            checkState(
                    value == null || comparison != Comparison.OTHER,
                    "condition on fact %s must be a comparison with values",
                    fact);
            return value == null ? Truth.UNKNOWN : Truth.of(comparison.holds(value, operands));
        }
    }
}
