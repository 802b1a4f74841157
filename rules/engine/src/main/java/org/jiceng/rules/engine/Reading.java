package org.jiceng.rules.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case whose facts were read (已读事实): every condition on a fact that the rules of a set ask was asked once, and a
 * verdict is a few comparisons of bits, without reading again and without allocating. For cases that are asked more
 * than once, or while nobody may be kept waiting.
 *
 * <p>The verdicts are those of the {@link Evaluation}. Where the rules have more than 64 different facts and conditions
 * on them, where one text displaces another, or where a fact cannot be read, each rule is asked as there.
 *
 * @param <F> the type of the case
 */
public final class Reading<F> {

    private final RuleSet<F> rules;
    private final F subject;
    private final @Nullable RuleTable<F> table;
    private final long told;

    private Reading(RuleSet<F> rules, F subject, @Nullable RuleTable<F> table, long told) {
        this.rules = rules;
        this.subject = subject;
        this.table = table;
        this.told = told;
    }

    static <F> Reading<F> of(RuleSet<F> rules, F subject, RuleTable<F> table) {
        try {
            return new Reading<>(rules, subject, table, table.told(subject));
        } catch (RuntimeException e) {
            // A rule that needs the fact throws when it is asked, and one that does not need it must not.
            return asked(rules, subject);
        }
    }

    static <F> Reading<F> asked(RuleSet<F> rules, F subject) {
        return new Reading<>(rules, subject, null, 0);
    }

    /** Returns the rules applied to the case, for steps, traces and what is missing. */
    public Evaluation<F> evaluation() {
        return rules.evaluate(subject);
    }

    /**
     * Returns the verdict of a rule.
     *
     * @param rule the number of the rule in {@link RuleSet#rules()}, from 0
     * @throws IndexOutOfBoundsException if there is no such rule
     * @throws RuleEvaluationException if a fact or a predicate that the rule needs throws
     */
    public Verdict verdict(int rule) {
        Rule<F> asked = rules.rules().get(rule);
        return table == null ? evaluation().verdict(asked) : table.verdict(rule, told);
    }

    /**
     * Returns the first rule that is violated, in the order of the book, or empty if none is.
     *
     * @throws RuleEvaluationException if a fact or a predicate that a rule before it needs throws
     */
    public Optional<Rule<F>> firstViolated() {
        return rules.numbered(indexOfFirstViolated());
    }

    /**
     * Returns the number of the first rule that is violated in {@link RuleSet#rules()}, from 0, or −1 if none is.
     *
     * @throws RuleEvaluationException if a fact or a predicate that a rule before it needs throws
     */
    public int indexOfFirstViolated() {
        return table == null ? evaluation().indexOfFirstViolated() : table.firstViolated(told);
    }
}
