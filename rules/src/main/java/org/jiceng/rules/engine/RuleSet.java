package org.jiceng.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;

/**
 * The rules of a book that hold for a kind of body in a place on a day (当日适用规则), each with the citations and exceptions
 * of that day. Make it once and apply it to any number of cases.
 *
 * @param <F> the type of the case
 */
public final class RuleSet<F> {

    private final RuleBook<F> book;
    private final LocalDate day;
    private final BodyKind kind;
    private final Optional<DivisionCode> place;
    private final ImmutableMap<RuleId, ActiveRule<F>> active;
    private final ImmutableList<Rule<F>> rules;
    private final Supplier<ImmutableList<RuleStep<F>>> others;
    private final Precedence<F> precedence;
    private final Supplier<Optional<RuleTable<F>>> table;
    private final Supplier<ImmutableList<Object>> entries;

    RuleSet(
            RuleBook<F> book,
            LocalDate day,
            BodyKind kind,
            Optional<DivisionCode> place,
            ImmutableMap<RuleId, ActiveRule<F>> active,
            Supplier<ImmutableList<RuleStep<F>>> others) {
        this(
                book,
                day,
                kind,
                place,
                active,
                plain(active.values().asList()),
                others,
                Precedence.of(active.values().asList()));
    }

    private RuleSet(
            RuleBook<F> book,
            LocalDate day,
            BodyKind kind,
            Optional<DivisionCode> place,
            ImmutableMap<RuleId, ActiveRule<F>> active,
            ImmutableList<Rule<F>> rules,
            Supplier<ImmutableList<RuleStep<F>>> others,
            Precedence<F> precedence) {
        this(
                book,
                day,
                kind,
                place,
                active,
                rules,
                others,
                precedence,
                Suppliers.memoize(() -> precedence.isTrivial()
                        ? RuleCompiler.compile(active.values().asList())
                        : Optional.empty()),
                Suppliers.memoize(() -> entries(book, active, others.get())));
    }

    private RuleSet(
            RuleBook<F> book,
            LocalDate day,
            BodyKind kind,
            Optional<DivisionCode> place,
            ImmutableMap<RuleId, ActiveRule<F>> active,
            ImmutableList<Rule<F>> rules,
            Supplier<ImmutableList<RuleStep<F>>> others,
            Precedence<F> precedence,
            Supplier<Optional<RuleTable<F>>> table,
            Supplier<ImmutableList<Object>> entries) {
        this.book = book;
        this.day = day;
        this.kind = kind;
        this.place = place;
        this.active = active;
        this.rules = rules;
        this.others = others;
        this.precedence = precedence;
        this.table = table;
        this.entries = entries;
    }

    private static <F> ImmutableList<Rule<F>> plain(ImmutableList<ActiveRule<F>> active) {
        ImmutableList.Builder<Rule<F>> plain = ImmutableList.builder();
        for (ActiveRule<F> rule : active) {
            plain.add(rule.rule());
        }
        return plain.build();
    }

    /** Returns these rules for another place under the same jurisdictions. */
    RuleSet<F> in(Optional<DivisionCode> other) {
        return place.equals(other)
                ? this
                : new RuleSet<>(book, day, kind, other, active, rules, others, precedence, table, entries);
    }

    /** Returns the book that the rules come from. */
    public RuleBook<F> book() {
        return book;
    }

    /** Returns the day for which the rules were picked. */
    public LocalDate day() {
        return day;
    }

    /** Returns the kind of body for which the rules were picked. */
    public BodyKind kind() {
        return kind;
    }

    /** Returns the place for which the rules were picked, or empty where it was not known. */
    public Optional<DivisionCode> place() {
        return place;
    }

    /** Returns the rules that have to be asked, in the order of the book. */
    public ImmutableList<Rule<F>> rules() {
        return rules;
    }

    /** Returns the other rules of the book with the reason why they need not be asked, in the order of the book. */
    public ImmutableList<RuleStep<F>> others() {
        return others.get();
    }

    /** Returns which of the rules prevails over which. */
    Precedence<F> precedence() {
        return precedence;
    }

    /**
     * Returns every rule of the book in its order: an {@link ActiveRule} to be asked, or the {@link RuleStep} of
     * another.
     */
    ImmutableList<Object> entries() {
        return entries.get();
    }

    private static <F> ImmutableList<Object> entries(
            RuleBook<F> book, ImmutableMap<RuleId, ActiveRule<F>> active, ImmutableList<RuleStep<F>> others) {
        ImmutableList.Builder<Object> entries = ImmutableList.builder();
        int next = 0;
        for (Rule<F> rule : book.rules()) {
            ActiveRule<F> asked = active.get(rule.id());
            entries.add(asked == null ? others.get(next++) : asked);
        }
        return entries.build();
    }

    ImmutableMap<RuleId, ActiveRule<F>> active() {
        return active;
    }

    /**
     * Returns what is amiss with these rules whatever the case, each with a case that shows it: gaps, overlaps,
     * shadowed, unreachable and idle rules. It holds for cases that state every fact. Rules with more than 64
     * conditions on facts are not checked, and that is a defect too.
     */
    public ImmutableList<RuleDefect> defects() {
        return active.isEmpty()
                ? ImmutableList.of()
                : RuleChecks.of(active.values().asList());
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
        Optional<RuleTable<F>> known = table.get();
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
        return rule == RuleTable.NONE ? Optional.empty() : Optional.of(rules.get(rule));
    }

    /**
     * Returns a case with its facts read, for verdicts that cost next to nothing afterwards.
     *
     * @param subject the case; what it states must not change any more
     */
    public Reading<F> read(F subject) {
        Optional<RuleTable<F>> known = table.get();
        return known.isPresent() ? Reading.of(this, subject, known.get()) : Reading.asked(this, subject);
    }
}
