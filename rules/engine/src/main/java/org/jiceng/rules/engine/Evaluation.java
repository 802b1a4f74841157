package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.core.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Rules applied to a case (评估). It computes what it is asked for and keeps nothing.
 *
 * @param <F> the type of the case
 */
public final class Evaluation<F> {

    private final RuleSet<F> rules;
    private final F subject;
    private final Suppositions supposed;

    Evaluation(RuleSet<F> rules, F subject, Suppositions supposed) {
        this.rules = rules;
        this.subject = subject;
        this.supposed = supposed;
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
     * Returns the verdict of one of the rules that have to be asked. It is that of {@link #step}, without the trace.
     *
     * @throws IllegalArgumentException if the rule is none of {@link RuleSet#rules()}
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public Verdict verdict(Rule<F> rule) {
        Verdict verdict = active(rule).verdict(subject, supposed);
        return displacing(rule, verdict).isPresent() ? Verdict.NOT_APPLICABLE : verdict;
    }

    /** Returns the number of the first rule that is violated, or −1 if none is, asking one rule after the other. */
    int indexOfFirstViolated() {
        ImmutableList<Rule<F>> asked = rules.rules();
        for (int i = 0; i < asked.size(); i++) {
            if (verdict(asked.get(i)) == Verdict.VIOLATED) {
                return i;
            }
        }
        return RuleTable.NONE;
    }

    /** Returns the rule that prevails over a rule with a verdict of its own, if one says another thing of the case. */
    private Optional<ActiveRule<F>> displacing(Rule<F> rule, Verdict verdict) {
        if (rules.precedence().isTrivial()) {
            return Optional.empty();
        }
        ImmutableList<ActiveRule<F>> stronger = rules.precedence().over(rule);
        for (int i = 0; i < stronger.size(); i++) {
            if (Precedence.yields(verdict, verdict(stronger.get(i).rule()))) {
                return Optional.of(stronger.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the rules that answer one question differently for the case and of which neither prevails, in the order
     * of the book.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public ImmutableList<Conflict<F>> conflicts() {
        ImmutableList.Builder<Conflict<F>> conflicts = ImmutableList.builder();
        for (Precedence.Peers<F> peers : rules.precedence().peers()) {
            Rule<F> one = peers.one().rule();
            Rule<F> other = peers.other().rule();
            if (Precedence.differ(verdict(one), verdict(other))) {
                conflicts.add(new Conflict<>(
                        one.question().orElseThrow(),
                        one,
                        other,
                        ImmutableList.<Citation>builder()
                                .addAll(peers.one().citations())
                                .addAll(peers.other().citations())
                                .build()));
            }
        }
        return conflicts.build();
    }

    /**
     * Returns one of the rules that have to be asked, with its verdict and how it came about.
     *
     * @throws IllegalArgumentException if the rule is none of {@link RuleSet#rules()}
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public RuleStep<F> step(Rule<F> rule) {
        return step(active(rule));
    }

    private RuleStep<F> step(ActiveRule<F> active) {
        RuleStep<F> step = active.step(subject, supposed);
        if (rules.precedence().isTrivial()) {
            return step;
        }
        return displacing(active.rule(), step.verdict())
                .map(stronger -> step.displacedBy(stronger))
                .orElse(step);
    }

    /**
     * Returns whether one of the rules that have to be asked applies: its condition holds and no exception does.
     *
     * @throws IllegalArgumentException if the rule is none of {@link RuleSet#rules()}
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public Truth applies(Rule<F> rule) {
        return active(rule).applies(subject, supposed);
    }

    /**
     * Returns whether one of the rules that have to be asked cannot be determined, or not be known to apply, for want
     * of a fact: whether the {@link #step} of the rule {@linkplain RuleStep#missingFacts() names} any.
     *
     * @throws IllegalArgumentException if the rule is none of {@link RuleSet#rules()}
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public boolean lacksFact(Rule<F> rule) {
        return switch (verdict(rule)) {
            case VIOLATED, NOT_APPLICABLE -> false;
            case SATISFIED -> applies(rule) == Truth.UNKNOWN && active(rule).lacksFact(subject, supposed);
            case UNDETERMINED -> active(rule).lacksFact(subject, supposed);
        };
    }

    /**
     * Returns whether another rule answers the question of a rule differently and neither prevails, see
     * {@link #conflicts()}.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public boolean isDisputed(Rule<F> rule) {
        if (rule.question().isEmpty()) {
            return false;
        }
        for (Precedence.Peers<F> peers : rules.precedence().peers()) {
            Rule<F> one = peers.one().rule();
            Rule<F> other = peers.other().rule();
            if ((one.equals(rule) || other.equals(rule)) && Precedence.differ(verdict(one), verdict(other))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a condition holds for the case, with what is supposed of it here.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public Truth test(Condition<F> condition) {
        return condition.test(subject, supposed);
    }

    private ActiveRule<F> active(Rule<F> rule) {
        ActiveRule<F> active = rules.active(rule.id());
        checkArgument(
                active != null,
                "rule must be one that holds for a %s on %s, but was '%s'",
                rules.kind(),
                rules.day(),
                rule.id());
        return active;
    }

    /**
     * Returns the rules that were asked, each with its verdict and how it came about, in the order of the book.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws; it has the steps before
     */
    public ImmutableList<RuleStep<F>> steps() {
        return steps(rules.active());
    }

    /**
     * Returns every rule of the book: those that were asked with their verdicts, and the others with the reason why
     * they need not be asked, in the order of the book.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws; it has the steps before
     */
    public ImmutableList<RuleStep<F>> trace() {
        return steps(rules.entries());
    }

    /** Returns the steps of rules that have to be asked, among those that are known. */
    private ImmutableList<RuleStep<F>> steps(ImmutableList<?> entries) {
        Object[] steps = new Object[entries.size()];
        for (int i = 0; i < steps.length; i++) {
            try {
                steps[i] = entries.get(i) instanceof ActiveRule<?> rule ? step(cast(rule)) : entries.get(i);
            } catch (RuleEvaluationException e) {
                throw e.after(asked(steps, i));
            }
        }
        return asSteps(ImmutableList.copyOf(steps));
    }

    private ImmutableList<RuleStep<?>> asked(Object[] steps, int count) {
        ImmutableList.Builder<RuleStep<?>> asked = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            if (steps[i] instanceof RuleStep<?> step && rules.active(step.rule().id()) != null) {
                asked.add(step);
            }
        }
        return asked.build();
    }

    @SuppressWarnings("unchecked") // a rule set has rules about F only
    private static <F> ActiveRule<F> cast(ActiveRule<?> rule) {
        return (ActiveRule<F>) rule;
    }

    @SuppressWarnings("unchecked") // every element is the step of a rule about F
    private static <F> ImmutableList<RuleStep<F>> asSteps(ImmutableList<?> steps) {
        return (ImmutableList<RuleStep<F>>) steps;
    }

    /** Returns the value that a fact has here: as the case states it, or else as it is supposed. */
    <T> @Nullable T valueOf(Fact<F, T> fact) {
        return fact.read(subject, supposed);
    }

    /**
     * Asks a question for every combination of values that missing facts may have. Like {@link #complete(ImmutableSet,
     * Question)} with a question of one part, it tries whatever the question asks, so a question about many rules is
     * better asked in parts.
     *
     * @param factIds the ids of the facts, as {@link RuleStep#missingFacts()} names them; what the case states of them
     *     is never replaced
     * @param question the question, asked of an evaluation in which the facts have values
     * @throws IllegalArgumentException if the rules ask no fact of that id
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public <A> Completions<A> complete(ImmutableSet<String> factIds, Function<Evaluation<F>, A> question) {
        return complete(factIds, Question.whole(question));
    }

    /**
     * Asks a question for every combination of values that missing facts may have.
     *
     * <p>The answer is exact, and combinations are not tried one by one. A part is asked in boxes of values: what it
     * does not ask is not tried, and values that no condition of it tells apart are tried at once. What the parts say
     * of their few facts is then joined. So twenty and more missing facts, with billions of combinations, take as long
     * as a few, as long as each part asks few of them.
     *
     * <p>At most 100,000 boxes are looked at: one for each time that a part is asked, and one for each box that joining
     * makes. Where that is not enough, or where the value of a fact is asked that can have any value of its type, the
     * {@linkplain Completions#extent() extent} of what is returned says so, and there are no answers.
     *
     * @param factIds the ids of the facts, as {@link RuleStep#missingFacts()} names them; what the case states of them
     *     is never replaced
     * @param question the question, asked of evaluations in which the facts have values, on this thread and not later
     * @throws IllegalArgumentException if the rules ask no fact of that id
     * @throws IllegalStateException if a part of the question asks other facts when it is asked the same again, or asks
     *     its evaluation after it was answered
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public <P, A> Completions<A> complete(ImmutableSet<String> factIds, Question<F, P, A> question) {
        CompletionSearch<P, A> search = new CompletionSearch<>(facts(factIds));
        return search.ask(question, new Evaluation<>(rules, subject, supposed.filling(search.trail())));
    }

    /**
     * Returns what would change an answer: the smallest sets of one or two changes after which something holds. Each is
     * found by applying the rules again. A set of two has no change that is enough alone.
     *
     * @param factIds the ids of the facts that could be another; those that can have any value of their type are left
     *     alone
     * @param wanted what is to hold, asked of the evaluation after the changes
     * @return the sets, those of one change first, in the order of the facts and of their values; none where the wanted
     *     cannot be had by two changes
     * @throws IllegalArgumentException if the rules ask no fact of that id
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public ImmutableList<ImmutableList<Change>> changes(ImmutableSet<String> factIds, Predicate<Evaluation<F>> wanted) {
        return new Changes<>(this, wanted).of(facts(factIds));
    }

    Evaluation<F> changing(ImmutableMap<String, Integer> indexes) {
        return new Evaluation<>(rules, subject, supposed.changing(indexes));
    }

    private ImmutableList<Fact<F, ?>> facts(ImmutableSet<String> factIds) {
        ImmutableList.Builder<Fact<F, ?>> facts = ImmutableList.builder();
        for (String id : factIds) {
            Fact<F, ?> fact = rules.book().facts().get(id);
            checkArgument(
                    fact != null,
                    "fact must be one of %s, but was '%s'",
                    rules.book().facts().keySet(),
                    id);
            facts.add(fact);
        }
        return facts.build();
    }
}
