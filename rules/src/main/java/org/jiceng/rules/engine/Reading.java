package org.jiceng.rules.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case whose facts were read (已读事实): every condition on a fact that the rules of a set ask was asked once, and a
 * verdict is a few comparisons of bits, without reading again and without allocating. For cases that are asked more
 * than once, or while nobody may be kept waiting.
 *
 * <p>The verdicts are those of the {@link Evaluation}. Where the rules have more than 64 conditions on facts, or a fact
 * cannot be read, each rule is asked as there.
 *
 * @param <F> the type of the case
 */
public final class Reading<F> {

    private final Evaluation<F> evaluation;
    private final @Nullable RuleTable<F> table;
    private final long holding;
    private final long failing;

    private Reading(Evaluation<F> evaluation, @Nullable RuleTable<F> table, long holding, long failing) {
        this.evaluation = evaluation;
        this.table = table;
        this.holding = holding;
        this.failing = failing;
    }

    static <F> Reading<F> of(Evaluation<F> evaluation, RuleTable<F> table) {
        long holding = 0;
        long failing = 0;
        for (int i = 0; i < table.leaves().size(); i++) {
            try {
                switch (table.leaves().get(i).test(evaluation.subject())) {
                    case TRUE -> holding |= 1L << i;
                    case FALSE -> failing |= 1L << i;
                    case UNKNOWN -> {}
                }
            } catch (RuleEvaluationException e) {
                // A rule that needs the fact throws when it is asked, and one that does not need it must not.
                return asked(evaluation);
            }
        }
        return new Reading<>(evaluation, table, holding, failing);
    }

    static <F> Reading<F> asked(Evaluation<F> evaluation) {
        return new Reading<>(evaluation, null, 0, 0);
    }

    /** Returns the rules applied to the case, for steps, traces and what is missing. */
    public Evaluation<F> evaluation() {
        return evaluation;
    }

    /**
     * Returns the verdict of a rule.
     *
     * @param rule the number of the rule in {@link RuleSet#rules()}, from 0
     * @throws IndexOutOfBoundsException if there is no such rule
     * @throws RuleEvaluationException if a fact or a predicate that the rule needs throws
     */
    public Verdict verdict(int rule) {
        return table == null
                ? evaluation.verdict(evaluation.rules().rules().get(rule))
                : table.verdict(rule, holding, failing);
    }

    /**
     * Returns the first rule that is violated, in the order of the book, or empty if none is.
     *
     * @throws RuleEvaluationException if a fact or a predicate that a rule before it needs throws
     */
    public Optional<Rule<F>> firstViolated() {
        return table == null
                ? evaluation.rules().rules().stream()
                        .filter(rule -> evaluation.verdict(rule) == Verdict.VIOLATED)
                        .findFirst()
                : table.firstViolated(holding, failing);
    }
}
