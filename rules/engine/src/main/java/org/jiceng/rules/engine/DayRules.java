package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;

/**
 * The rules of a book on one day, for every kind of body and every place (当日规则). Places under the same jurisdictions
 * have the same rules, so these are picked once for all of them; make it once for any number of bodies.
 *
 * <p>It is safe for use by several threads.
 *
 * @param <F> the type of the case
 */
public final class DayRules<F> {

    /** Stands for a place that is not known; no division code is zero. */
    private static final long NOWHERE = 0;

    /** The rules of one kind of body: by the places whose texts hold, and by the area in which these are the same. */
    private static final class OfKind<F> {
        private final Map<ImmutableList<DivisionCode>, RuleSet<F>> byCovering = new ConcurrentHashMap<>();
        private final Map<Long, RuleSet<F>> byArea = new ConcurrentHashMap<>();
    }

    private final RuleBook<F> book;
    private final LocalDate day;
    private final ImmutableSortedSet<DivisionCode> local;
    private final DivisionLevel narrowest;
    private final Map<BodyKind, OfKind<F>> kinds = new ConcurrentHashMap<>();

    DayRules(RuleBook<F> book, LocalDate day) {
        this.book = book;
        this.day = day;
        this.local = local(book);
        DivisionLevel level = DivisionLevel.PROVINCE;
        for (DivisionCode place : local) {
            level = place.level().compareTo(level) > 0 ? place.level() : level;
        }
        this.narrowest = level;
    }

    /** Returns the places whose texts the rules and their exceptions cite. */
    private static ImmutableSortedSet<DivisionCode> local(RuleBook<?> book) {
        ImmutableSortedSet.Builder<DivisionCode> places = ImmutableSortedSet.naturalOrder();
        for (Rule<?> rule : book.rules()) {
            add(rule.citations(), rule.exceptions(), places::add);
        }
        return places.build();
    }

    private static void add(
            ImmutableList<Citation> citations,
            ImmutableList<? extends RuleException<?>> exceptions,
            Consumer<DivisionCode> places) {
        for (Citation citation : citations) {
            citation.instrument().jurisdiction().division().ifPresent(places);
        }
        for (RuleException<?> exception : exceptions) {
            add(exception.citations(), exception.unless(), places);
        }
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
        OfKind<F> ofKind = kinds.get(kind);
        if (ofKind == null) {
            ofKind = kinds.computeIfAbsent(kind, missing -> new OfKind<>());
        }
        long area = area(place);
        RuleSet<F> set = ofKind.byArea.get(area);
        if (set == null) {
            set = place.isEmpty()
                    ? book.on(day, kind, place)
                    : ofKind.byCovering.computeIfAbsent(covering(place.get()), missing -> book.on(day, kind, place));
            ofKind.byArea.put(area, set);
        }
        return set.in(place);
    }

    /** Returns the number of the widest place around a place in which the same texts hold everywhere. */
    private long area(Optional<DivisionCode> place) {
        return place.isEmpty() ? NOWHERE : place.get().at(narrowest).number();
    }

    private ImmutableList<DivisionCode> covering(DivisionCode place) {
        ImmutableList.Builder<DivisionCode> covering = ImmutableList.builder();
        for (DivisionCode other : local) {
            if (other.contains(place)) {
                covering.add(other);
            }
        }
        return covering.build();
    }

    /** Returns book and day. */
    @Override
    public String toString() {
        return book + " on " + day;
    }
}
