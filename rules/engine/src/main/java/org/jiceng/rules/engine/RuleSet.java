package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book that hold for a kind of body in a place on a day (当日适用规则), each with the citations and exceptions
 * of that day. Make it once and apply it to any number of cases. It is safe for use by several threads.
 *
 * @param <F> the type of the case
 */
public final class RuleSet<F> {

    private final PickedRules<F> picked;
    private final Optional<DivisionCode> place;

    RuleSet(PickedRules<F> picked, Optional<DivisionCode> place) {
        this.picked = picked;
        this.place = place;
    }

    /** Returns these rules for another place under the same jurisdictions. */
    RuleSet<F> in(Optional<DivisionCode> other) {
        return place.equals(other) ? this : new RuleSet<>(picked, other);
    }

    /** Returns the book that the rules come from. */
    public RuleBook<F> book() {
        return picked.book();
    }

    /** Returns the day for which the rules were picked. */
    public LocalDate day() {
        return picked.day();
    }

    /** Returns the kind of body for which the rules were picked. */
    public BodyKind kind() {
        return picked.kind();
    }

    /** Returns the place for which the rules were picked, or empty where it was not known. */
    public Optional<DivisionCode> place() {
        return place;
    }

    /** Returns the rules that have to be asked, in the order of the book. */
    public ImmutableList<Rule<F>> rules() {
        return picked.rules();
    }

    /** Returns the other rules of the book with the reason why they need not be asked, in the order of the book. */
    public ImmutableList<RuleStep<F>> others() {
        return picked.others();
    }

    /** Returns which of the rules prevails over which. */
    Precedence<F> precedence() {
        return picked.precedence();
    }

    /**
     * Returns every rule of the book in its order: an {@link ActiveRule} to be asked, or the {@link RuleStep} of
     * another.
     */
    ImmutableList<Object> entries() {
        return picked.entries();
    }

    ImmutableList<ActiveRule<F>> active() {
        return picked.active();
    }

    /** Returns the rule with an id, or null if it need not be asked. */
    @Nullable
    ActiveRule<F> active(RuleId id) {
        return picked.active(id);
    }

    /**
     * Returns what is amiss with these rules whatever the case, each with a case that shows it: gaps, overlaps,
     * shadowed, unreachable and idle rules. It holds for cases that state every fact. There may be a thousand rules, as
     * in a table; where one has more than 64 different conditions, or a fact that can have any value has more than five
     * other than being equal to values, they are not checked, and that is a defect too.
     */
    public ImmutableList<RuleDefect> defects() {
        return active().isEmpty() ? ImmutableList.of() : RuleChecks.of(active());
    }

    /** Returns the rules applied to a case. Nothing is computed before it is asked for. */
    public Evaluation<F> evaluate(F subject) {
        return new Evaluation<>(this, subject, Suppositions.NONE);
    }

    /**
     * Returns the first rule that a case violates, in the order of the book, or empty if it violates none: the
     * {@linkplain Evaluation#verdict verdicts}, as cheaply as they can be had. Facts are read once and a few at a time,
     * as the rules come to ask them.
     *
     * @throws RuleEvaluationException if a fact or a predicate that a rule before it needs throws
     */
    public Optional<Rule<F>> firstViolated(F subject) {
        return numbered(indexOfFirstViolated(subject));
    }

    /**
     * Returns the number of the first rule that a case violates in {@link #rules()}, from 0, or −1 if it violates none;
     * like {@link #firstViolated}, for whoever keeps an answer for each rule in a list. It allocates nothing, save
     * where it has to ask one rule after the other as {@link Reading} says.
     *
     * @throws RuleEvaluationException if a fact or a predicate that a rule before it needs throws
     */
    public int indexOfFirstViolated(F subject) {
        Optional<RuleTable<F>> known = picked.tableIfWorthIt();
        if (known.isPresent()) {
            try {
                return known.get().firstViolated(subject);
            } catch (RuntimeException e) {
                // A rule that needs the fact throws when it is asked, and one that does not need it must not.
                return evaluate(subject).indexOfFirstViolated();
            }
        }
        return evaluate(subject).indexOfFirstViolated();
    }

    /** Returns the rule of a number, or empty for that of none. */
    Optional<Rule<F>> numbered(int rule) {
        return rule == RuleTable.NONE ? Optional.empty() : Optional.of(rules().get(rule));
    }

    /**
     * Returns a case with its facts read, for verdicts that cost next to nothing afterwards.
     *
     * @param subject the case; what it states must not change any more
     */
    public Reading<F> read(F subject) {
        Optional<RuleTable<F>> known = picked.table();
        return known.isPresent() ? Reading.of(this, subject, known.get()) : Reading.asked(this, subject);
    }
}
