package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A collection of rules over cases of one type (规则集), for all days, places and kinds of body.
 *
 * @param <F> the type of the case
 */
public final class RuleBook<F> {

    private final String id;
    private final ImmutableList<Rule<F>> rules;
    private final Map<String, Fact<F, ?>> asked;
    private volatile @Nullable ImmutableMap<String, Fact<F, ?>> facts;
    private volatile @Nullable String fingerprint;

    private RuleBook(String id, ImmutableList<Rule<F>> rules) {
        this.id = id;
        this.rules = rules;
        this.asked = facts(id, rules);
    }

    /**
     * Returns a rule book.
     *
     * @param id the id of the book
     * @param rules the rules, in the order in which they are to be looked at
     * @throws IllegalArgumentException if two rules have the same id, or two facts that they ask have
     */
    public static <F> RuleBook<F> of(String id, Iterable<Rule<F>> rules) {
        Map<RuleId, Rule<F>> byId = new LinkedHashMap<>();
        for (Rule<F> rule : rules) {
            if (byId.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException(
                        "rule ids of book '" + id + "' must be unique, but '" + rule.id() + "' occurs twice");
            }
        }
        return new RuleBook<>(id, ImmutableList.copyOf(byId.values()));
    }

    private static <F> Map<String, Fact<F, ?>> facts(String id, ImmutableList<Rule<F>> rules) {
        Map<String, Fact<F, ?>> byId = new LinkedHashMap<>();
        for (Rule<F> rule : rules) {
            Set<Fact<F, ?>> asked = new LinkedHashSet<>();
            rule.facts(asked);
            for (Fact<F, ?> fact : asked) {
                Fact<F, ?> first = byId.putIfAbsent(fact.id(), fact);
                checkArgument(
                        first == null || first.equals(fact),
                        "fact ids of book '%s' must be unique, but '%s' in rule %s is another fact than before",
                        id,
                        fact.id(),
                        rule.id());
            }
        }
        return byId;
    }

    /** Returns a book with these rules and then {@code more}, under the id of this book. */
    public RuleBook<F> plus(Iterable<Rule<F>> more) {
        return of(
                id, ImmutableList.<Rule<F>>builder().addAll(rules).addAll(more).build());
    }

    /** Returns the id of the book. */
    public String id() {
        return id;
    }

    /** Returns the rules, in the order in which they are looked at. */
    public ImmutableList<Rule<F>> rules() {
        return rules;
    }

    /** Returns the facts that the rules ask, by id, in the order in which they are asked first. */
    public ImmutableMap<String, Fact<F, ?>> facts() {
        ImmutableMap<String, Fact<F, ?>> known = facts;
        if (known == null) {
            known = ImmutableMap.copyOf(asked);
            facts = known;
        }
        return known;
    }

    /**
     * Returns the SHA-256 of what the rules say, in hexadecimal: ids, titles, modalities, kinds of body, citations with
     * their periods and places, conditions and exceptions, in the order of the book. It changes if and only if one of
     * these does. The code of fact readers and predicates is not seen; a predicate is known by the words that say what
     * it requires.
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = fingerprint(id, rules);
            fingerprint = known;
        }
        return known;
    }

    /**
     * Returns the rules that hold for a kind of body in a place on a day.
     *
     * @param day the day
     * @param kind the kind of the body
     * @param place the place, or empty where it is not known; then national rules alone apply
     */
    public RuleSet<F> on(LocalDate day, BodyKind kind, Optional<DivisionCode> place) {
        ImmutableList.Builder<ActiveRule<F>> applicable = ImmutableList.builder();
        for (Rule<F> rule : rules) {
            if (rule.inapplicability(day, kind, place).isEmpty()) {
                applicable.add(ActiveRule.of(rule, day, place));
            }
        }
        return new RuleSet<>(new PickedRules<>(this, day, kind, place, applicable.build()), place);
    }

    /**
     * Returns the rules of a day, to be asked for many bodies.
     *
     * @param day the day
     */
    public DayRules<F> on(LocalDate day) {
        return new DayRules<>(this, day);
    }

    private static <F> String fingerprint(String id, ImmutableList<Rule<F>> rules) {
        String text = rules.stream().map(Rule::canonical).collect(Collectors.joining("\n", id + "\n", "\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** Returns the id of the book. */
    @Override
    public String toString() {
        return id;
    }
}
