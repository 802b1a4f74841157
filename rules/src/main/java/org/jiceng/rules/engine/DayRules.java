package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Jurisdiction;

/**
 * The rules of a book on one day, for every kind of body and every place (当日规则). Places under the same jurisdictions
 * have the same rules, so these are picked once for all of them; make it once for any number of bodies.
 *
 * <p>It is safe for use by several threads.
 *
 * @param <F> the type of the case
 */
public final class DayRules<F> {

    /** What the choice of rules depends on, besides the day. */
    private record Key(BodyKind kind, boolean placeKnown, ImmutableList<Jurisdiction> covering) {}

    private final RuleBook<F> book;
    private final LocalDate day;
    private final ImmutableList<Jurisdiction> local;
    private final Map<Key, RuleSet<F>> sets = new ConcurrentHashMap<>();

    DayRules(RuleBook<F> book, LocalDate day) {
        this.book = book;
        this.day = day;
        this.local = book.rules().stream()
                .flatMap(DayRules::citations)
                .map(citation -> citation.instrument().jurisdiction())
                .filter(jurisdiction -> !jurisdiction.isNational())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    private static Stream<Citation> citations(Rule<?> rule) {
        return Stream.concat(
                rule.citations().stream(), rule.exceptions().stream().flatMap(DayRules::citations));
    }

    private static Stream<Citation> citations(RuleException<?> exception) {
        return Stream.concat(
                exception.citations().stream(), exception.unless().stream().flatMap(DayRules::citations));
    }

    /** Returns the day. */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the rules that hold for a kind of body in a place: those of {@link RuleBook#on(LocalDate, BodyKind,
     * Optional)}.
     *
     * @param kind the kind of the body
     * @param place the place, or empty where it is not known; then national rules alone apply
     */
    public RuleSet<F> of(BodyKind kind, Optional<DivisionCode> place) {
        Key key = new Key(kind, place.isPresent(), covering(place));
        RuleSet<F> set = sets.get(key);
        if (set == null) {
            set = sets.computeIfAbsent(key, missing -> book.on(day, kind, place));
        }
        return set.in(place);
    }

    private ImmutableList<Jurisdiction> covering(Optional<DivisionCode> place) {
        return local.isEmpty() || place.isEmpty()
                ? ImmutableList.of()
                : local.stream()
                        .filter(jurisdiction -> jurisdiction.covers(place.get()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** Returns book and day. */
    @Override
    public String toString() {
        return book + " on " + day;
    }
}
