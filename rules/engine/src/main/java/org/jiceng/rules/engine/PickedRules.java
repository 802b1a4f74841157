package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book that hold for a kind of body on a day in all places under the same jurisdictions, and what
 * follows from them, computed when it is first needed. Several threads may compute it at once; all of them get the
 * same.
 *
 * @param <F> the type of the case
 */
final class PickedRules<F> {

    /** To compile rules takes as long as to ask them for some cases, and the first decision must not wait for it. */
    private static final int WORTH_IT = 16;

    /** What came of compiling the rules. */
    private record Compiled<F>(Optional<RuleTable<F>> table) {}

    private final RuleBook<F> book;
    private final LocalDate day;
    private final BodyKind kind;
    private final Optional<DivisionCode> place;
    private final ImmutableList<ActiveRule<F>> active;
    private final Map<RuleId, ActiveRule<F>> byId;
    private final ImmutableList<Rule<F>> rules;
    private final Precedence<F> precedence;
    private volatile @Nullable ImmutableList<RuleStep<F>> others;
    private volatile @Nullable ImmutableList<Object> entries;
    private volatile @Nullable Compiled<F> compiled;

    /** How many cases came before there was a table, roughly where threads count at once. */
    private int cases;

    /**
     * Takes rules that were picked.
     *
     * @param place one of the places, or empty where it was not known
     * @param active the rules, in the order of the book
     */
    PickedRules(
            RuleBook<F> book,
            LocalDate day,
            BodyKind kind,
            Optional<DivisionCode> place,
            ImmutableList<ActiveRule<F>> active) {
        this.book = book;
        this.day = day;
        this.kind = kind;
        this.place = place;
        this.active = active;
        this.byId = new HashMap<>(2 * active.size());
        ImmutableList.Builder<Rule<F>> plain = ImmutableList.builder();
        for (ActiveRule<F> rule : active) {
            plain.add(rule.rule());
            byId.put(rule.rule().id(), rule);
        }
        this.rules = plain.build();
        this.precedence = Precedence.of(active);
    }

    RuleBook<F> book() {
        return book;
    }

    LocalDate day() {
        return day;
    }

    BodyKind kind() {
        return kind;
    }

    ImmutableList<ActiveRule<F>> active() {
        return active;
    }

    /** Returns the rule with an id, or null if it need not be asked. */
    @Nullable
    ActiveRule<F> active(RuleId id) {
        return byId.get(id);
    }

    ImmutableList<Rule<F>> rules() {
        return rules;
    }

    Precedence<F> precedence() {
        return precedence;
    }

    /** Returns the other rules of the book with the reason why they need not be asked, in the order of the book. */
    ImmutableList<RuleStep<F>> others() {
        ImmutableList<RuleStep<F>> known = others;
        if (known == null) {
            ImmutableList.Builder<RuleStep<F>> steps = ImmutableList.builder();
            for (Rule<F> rule : book.rules()) {
                rule.inapplicability(day, kind, place)
                        .ifPresent(reason -> steps.add(RuleStep.inapplicable(rule, day, kind, place, reason)));
            }
            known = steps.build();
            others = known;
        }
        return known;
    }

    /** Returns every rule of the book in its order: an {@link ActiveRule}, or the {@link RuleStep} of another. */
    ImmutableList<Object> entries() {
        ImmutableList<Object> known = entries;
        if (known == null) {
            ImmutableList.Builder<Object> all = ImmutableList.builder();
            int next = 0;
            for (Rule<F> rule : book.rules()) {
                ActiveRule<F> asked = active(rule.id());
                all.add(asked == null ? others().get(next++) : asked);
            }
            known = all.build();
            entries = known;
        }
        return known;
    }

    /** Returns the rules compiled, or empty where they ask too much for that or displace each other. */
    Optional<RuleTable<F>> table() {
        Compiled<F> known = compiled;
        if (known == null) {
            known = new Compiled<>(precedence.isTrivial() ? RuleCompiler.compile(active) : Optional.empty());
            compiled = known;
        }
        return known.table;
    }

    /** Returns the rules compiled, or empty for the first cases too. */
    Optional<RuleTable<F>> tableIfWorthIt() {
        return compiled == null && ++cases < WORTH_IT ? Optional.empty() : table();
    }
}
