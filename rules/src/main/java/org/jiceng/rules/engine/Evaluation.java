package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * Rules applied to a case (评估). It computes what it is asked for and keeps nothing.
 *
 * @param <F> the type of the case
 */
public final class Evaluation<F> {

    private final RuleSet<F> rules;
    private final F subject;

    Evaluation(RuleSet<F> rules, F subject) {
        this.rules = rules;
        this.subject = subject;
    }

    /** Returns the rules that hold for the case. */
    public RuleSet<F> rules() {
        return rules;
    }

    /** Returns the case. */
    public F subject() {
        return subject;
    }

    /**
     * Returns the rules that were asked, each with its verdict and how it came about, in the order of the book.
     *
     * @throws RuleEvaluationException if a fact or a condition throws
     */
    public ImmutableList<RuleStep<F>> steps() {
        return rules.rules().stream().map(this::step).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns one of the rules that have to be asked, with its verdict and how it came about.
     *
     * @throws RuleEvaluationException if a fact or a condition throws
     */
    public RuleStep<F> step(Rule<F> rule) {
        return RuleStep.asked(rule, rules, subject);
    }

    /**
     * Returns every rule of the book: those that were asked with their verdicts, and the others with the reason why
     * they need not be asked, in the order of the book.
     *
     * @throws RuleEvaluationException if a fact or a condition throws
     */
    public ImmutableList<RuleStep<F>> trace() {
        ImmutableList<Rule<F>> order = rules.book().rules();
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(step -> order.indexOf(step.rule())),
                ImmutableList.<RuleStep<F>>builder()
                        .addAll(steps())
                        .addAll(rules.others())
                        .build());
    }
}
