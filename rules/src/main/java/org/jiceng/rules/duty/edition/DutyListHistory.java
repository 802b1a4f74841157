package org.jiceng.rules.duty.edition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * Every edition of a list in order of time (清单沿革). It is immutable: an adjustment gives a new history, and no edition
 * is ever lost.
 *
 * <pre>{@code
 * DutyListHistory history = DutyListHistory.of(list).adjust(adjustment);
 * DutyList today = history.asOf(day).orElseThrow();
 * }</pre>
 */
public final class DutyListHistory {

    private final ImmutableList<DutyListEdition> editions;

    private DutyListHistory(ImmutableList<DutyListEdition> editions) {
        this.editions = editions;
    }

    /** Returns the history that begins with a list. */
    public static DutyListHistory of(DutyList first) {
        return new DutyListHistory(ImmutableList.of(new DutyListEdition(first, ImmutableList.of())));
    }

    /** Returns the history that begins with an edition as it was recorded, with the grounds of its first day. */
    public static DutyListHistory of(DutyListEdition first) {
        return new DutyListHistory(ImmutableList.of(first));
    }

    /**
     * Returns this history with an edition as it was recorded, with its grounds. To make an edition, {@link #adjust} or
     * {@link #publish}.
     *
     * @throws IllegalArgumentException if it does not begin on the day on which the latest edition ends, or has no
     *     ground
     */
    public DutyListHistory followedBy(DutyListEdition next) {
        ValidityPeriod period = latest().list().period();
        checkArgument(
                next.list().period().start().equals(period.end()),
                "edition '%s' of duty list '%s' must begin on the day on which the edition before ends, which holds"
                        + " for '%s', but began on '%s'",
                next.list().edition(),
                next.list().title(),
                period,
                next.list().period().start());
        checkArgument(
                !next.grounds().isEmpty(),
                "edition '%s' of duty list '%s' must have a ground, because it follows another",
                next.list().edition(),
                next.list().title());
        return new DutyListHistory(ImmutableList.<DutyListEdition>builder()
                .addAll(editions)
                .add(next)
                .build());
    }

    /** Returns the editions in order of time; each begins on the day on which the one before ends. */
    public ImmutableList<DutyListEdition> editions() {
        return editions;
    }

    /** Returns the latest edition. */
    public DutyListEdition latest() {
        return editions.get(editions.size() - 1);
    }

    /** Returns the edition of a day with its grounds, or empty if none holds on it. */
    public Optional<DutyListEdition> edition(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.list().period().contains(day))
                .findFirst();
    }

    /** Returns the list of a day, without the temporary duties that do not hold on it; empty if no edition does. */
    public Optional<DutyList> asOf(LocalDate day) {
        return edition(day).map(edition -> edition.list().on(day));
    }

    /**
     * Returns this history with the edition that an adjustment makes of the one that holds on its day. That edition
     * ends on the day before; where the adjustment is of its first day, it becomes a further ground of the same
     * edition.
     *
     * <p>Adjustments may come in any order of their days, as decisions do. One of an earlier day is in every later
     * edition that adjustments made, up to the first that was published as a whole; editions before its day stay what
     * they were.
     *
     * @throws IllegalArgumentException if no edition holds on the day, or the adjustment, or a later one after it,
     *     removes a duty that its list does not have
     */
    public DutyListHistory adjust(Adjustment adjustment) {
        LocalDate day = adjustment.day();
        DutyListEdition edition = edition(day).orElse(null);
        checkArgument(
                edition != null,
                "adjustment '%s' of duty list '%s' must be of a day of one of its editions, which hold for '%s', but"
                        + " was of '%s'",
                adjustment.reference(),
                latest().list().title(),
                ValidityPeriod.of(
                        editions.get(0).list().period().start(),
                        latest().list().period().end()),
                day);
        int place = editions.indexOf(edition);
        DutyListHistory history = new DutyListHistory(editions.subList(0, place + 1)).adjustLatest(adjustment);
        for (DutyListEdition later : editions.subList(place + 1, editions.size())) {
            history = history.withMadeAgain(later);
        }
        return history;
    }

    private DutyListHistory adjustLatest(Adjustment adjustment) {
        DutyListEdition latest = latest();
        DutyList list = latest.list();
        LocalDate day = adjustment.day();
        boolean sameDay = day.equals(list.period().start());
        DutyList next = DutyList.builder()
                .from(list)
                .duties(adjusted(list, adjustment))
                .period(ValidityPeriod.of(day, list.period().end()))
                .edition(adjustment.edition().orElse(sameDay ? list.edition() : published() + "（" + day + "调整）"))
                .build();
        ImmutableList.Builder<DutyListEdition> all = ImmutableList.builder();
        all.addAll(editions.subList(0, editions.size() - 1));
        if (sameDay) {
            return new DutyListHistory(all.add(new DutyListEdition(next, appended(latest.grounds(), adjustment)))
                    .build());
        }
        return new DutyListHistory(all.add(new DutyListEdition(until(list, day), latest.grounds()))
                .add(new DutyListEdition(next, ImmutableList.of(adjustment)))
                .build());
    }

    /** Returns this history with an edition made once more of the now latest one, by the grounds that made it. */
    private DutyListHistory withMadeAgain(DutyListEdition later) {
        boolean made = !later.grounds().isEmpty()
                && later.grounds().stream().noneMatch(ground -> ground.kind() == AdjustmentKind.PUBLICATION);
        DutyList list = later.list();
        ImmutableList<Adjustment> grounds = later.grounds();
        if (made) {
            DutyList again = latest().list();
            for (Adjustment ground : grounds) {
                again = DutyList.builder()
                        .from(again)
                        .duties(adjusted(again, ground))
                        .build();
            }
            list = DutyList.builder().from(list).duties(again.duties()).build();
        } else if (grounds.size() == 1) {
            DutyListDiff diff = DutyListDiff.between(latest().list(), list);
            grounds = ImmutableList.of(Adjustment.builder()
                    .from(grounds.get(0))
                    .entering(diff.entering())
                    .leaving(diff.leaving())
                    .build());
        }
        return new DutyListHistory(ImmutableList.<DutyListEdition>builder()
                .addAll(editions)
                .add(new DutyListEdition(list, grounds))
                .build());
    }

    /**
     * Returns this history with an edition that was published as a whole and holds from its own first day. What it has
     * in common with the edition before is found by {@link DutyListDiff}.
     *
     * @throws IllegalArgumentException if its first day is not after the first day of the latest edition, or is after
     *     the end of that edition
     */
    public DutyListHistory publish(DutyList next) {
        DutyList list = latest().list();
        LocalDate day = next.period().start();
        checkArgument(
                day.isAfter(list.period().start()) && !day.isAfter(list.period().end()),
                "edition '%s' of duty list '%s' must begin within the latest edition or on the day after it, which"
                        + " holds for '%s', but began on '%s'",
                next.edition(),
                next.title(),
                list.period(),
                day);
        DutyListDiff diff = DutyListDiff.between(list, next);
        Adjustment ground = Adjustment.builder()
                .kind(AdjustmentKind.PUBLICATION)
                .day(day)
                .reference(next.edition())
                .ground(LocalizedText.verbatim(next.source().orElse(next.title())))
                .addAllEntering(diff.entering())
                .addAllLeaving(diff.leaving())
                .build();
        return new DutyListHistory(ImmutableList.<DutyListEdition>builder()
                .addAll(editions.subList(0, editions.size() - 1))
                .add(new DutyListEdition(until(list, day), latest().grounds()))
                .add(new DutyListEdition(next, ImmutableList.of(ground)))
                .build());
    }

    /** Returns what happened to a duty, in order of time; nothing if no edition has it. */
    public ImmutableList<DutyEvent> life(DutyId id) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (DutyListEdition edition : editions) {
            ValidityPeriod period = edition.list().period();
            days.add(period.start());
            edition.list()
                    .find(id)
                    .flatMap(duty -> duty.period().intersection(period))
                    .ifPresent(held -> {
                        days.add(held.start());
                        if (!held.isOpenEnd()) {
                            days.add(held.end());
                        }
                    });
        }
        ImmutableList.Builder<DutyEvent> events = ImmutableList.builder();
        Optional<Duty> before = Optional.empty();
        for (LocalDate day : days) {
            Optional<Duty> now = asOf(day).flatMap(list -> list.find(id));
            if (!now.equals(before)) {
                events.add(new DutyEvent(day, kind(id, day, before, now), now, grounds(id, day)));
            }
            before = now;
        }
        return events.build();
    }

    private DutyEvent.Kind kind(DutyId id, LocalDate day, Optional<Duty> before, Optional<Duty> now) {
        if (now.isPresent()) {
            return before.isPresent() ? DutyEvent.Kind.CHANGED : DutyEvent.Kind.ENTERED;
        }
        boolean byItself = before.isPresent()
                && before.get().period().end().equals(day)
                && grounds(id, day).isEmpty();
        return byItself ? DutyEvent.Kind.LAPSED : DutyEvent.Kind.LEFT;
    }

    /** Returns the adjustments of a day that speak of a duty. */
    private ImmutableList<Adjustment> grounds(DutyId id, LocalDate day) {
        return edition(day)
                .filter(edition -> edition.list().period().start().equals(day))
                .map(edition -> edition.grounds().stream()
                        .filter(ground -> ground.leaving().contains(id)
                                || ground.entering().stream()
                                        .anyMatch(duty -> duty.id().equals(id)))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** Returns the name of the last edition that was published and not made by an adjustment. */
    private String published() {
        for (DutyListEdition edition : editions.reverse()) {
            boolean whole = edition.grounds().stream().allMatch(ground -> ground.kind() == AdjustmentKind.PUBLICATION);
            if (whole) {
                return edition.list().edition();
            }
        }
        return editions.get(0).list().edition();
    }

    private static DutyList until(DutyList list, LocalDate day) {
        return DutyList.builder()
                .from(list)
                .period(ValidityPeriod.of(list.period().start(), day))
                .build();
    }

    private static ImmutableList<Adjustment> appended(ImmutableList<Adjustment> grounds, Adjustment last) {
        return ImmutableList.<Adjustment>builder().addAll(grounds).add(last).build();
    }

    private static List<Duty> adjusted(DutyList list, Adjustment adjustment) {
        adjustment
                .leaving()
                .forEach(id -> checkArgument(
                        list.find(id).isPresent(),
                        "adjustment '%s' must remove duties of duty list '%s' only, but it has no '%s'",
                        adjustment.reference(),
                        list.title(),
                        id));
        List<Duty> duties = new ArrayList<>(list.duties());
        duties.removeIf(duty -> adjustment.leaving().contains(duty.id()));
        for (Duty duty : adjustment.entering()) {
            int place = Iterables.indexOf(duties, one -> one.id().equals(duty.id()));
            if (place >= 0) {
                duties.set(place, duty);
            } else {
                duties.add(place(duties, duty), duty);
            }
        }
        return duties;
    }

    /**
     * A new duty stands after the last one under its heading, else after the last one of its class, else at the end.
     */
    private static int place(List<Duty> duties, Duty duty) {
        int ofClass = duties.size();
        int ofHeading = -1;
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).dutyClass() == duty.dutyClass()) {
                ofClass = i + 1;
                if (duties.get(i).heading().equals(duty.heading())) {
                    ofHeading = i + 1;
                }
            }
        }
        return ofHeading >= 0 ? ofHeading : ofClass;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DutyListHistory other && editions.equals(other.editions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(editions);
    }

    /** Returns the title and how many editions there are. */
    @Override
    public String toString() {
        return latest().list().title() + ": " + editions.size();
    }
}
