package org.jiceng.rules.duty;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * An edition of a duty list (清单): what some kinds of body in a jurisdiction have to do, for a period.
 *
 * <p>Look-ups by id and by title take constant time.
 */
@Value.Immutable
public abstract class DutyList {

    DutyList() {}

    /** The title, for example 琴江镇履行职责事项清单. */
    public abstract String title();

    /** The edition, for example 2025年版. */
    public abstract String edition();

    /** Where the text comes from. */
    public abstract Optional<String> source();

    /** The days for which this edition holds. */
    @Value.Default
    public ValidityPeriod period() {
        return ValidityPeriod.ALWAYS;
    }

    /** Where it applies. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.nation();
    }

    /** The kinds of body that it applies to; an urban and a rural community have different lists. */
    public abstract ImmutableSet<BodyKind> bodyKinds();

    /**
     * How urban or rural the places are to which it applies, where a place has one list for urban communities and
     * another for rural ones; none for all.
     */
    public abstract ImmutableSet<UrbanRuralClass> settings();

    /**
     * What it is there for, so that a rule asks the list that its text means; none where nobody said so, and then it
     * answers for no purpose. One list may be a list of matters and a negative list at once, but not two lists of
     * matters or two negative lists.
     */
    public abstract ImmutableSet<ListPurpose> purposes();

    /** The duties, in the order of the list. */
    public abstract ImmutableList<Duty> duties();

    @Value.Check
    void check() {
        checkState(!bodyKinds().isEmpty(), "duty list '%s' must apply to at least one kind of body", title());
        for (DutyClass dutyClass : DutyClass.values()) {
            checkState(
                    purposes().stream()
                                    .filter(purpose -> purpose.speaksOf(dutyClass))
                                    .count()
                            <= 1,
                    "purposes of duty list '%s' must not share a class of duties, but %s have %s in common",
                    title(),
                    purposes(),
                    dutyClass);
        }
        Set<DutyId> seen = new HashSet<>();
        duties().forEach(duty -> checkState(
                seen.add(duty.id()),
                "ids of duty list '%s' must be unique, but '%s' occurs more than once",
                title(),
                duty.id()));
    }

    /** By the text of the id, and with the answers made: a look-up in a long list is a walk through memory. */
    @Value.Lazy
    ImmutableMap<String, Optional<Duty>> byId() {
        return duties().stream()
                .collect(ImmutableMap.toImmutableMap(duty -> duty.id().value(), Optional::of));
    }

    /** Returns the duty with an id, or empty if the list has none. */
    public Optional<Duty> find(DutyId id) {
        return byId().getOrDefault(id.value(), Optional.empty());
    }

    @Value.Lazy
    ImmutableListMultimap<String, Duty> byTitle() {
        return duties().stream().collect(ImmutableListMultimap.toImmutableListMultimap(Duty::key, duty -> duty));
    }

    /** Spares the normalisation where a title is asked for as the list writes it. */
    @Value.Lazy
    ImmutableMap<String, ImmutableList<Duty>> byWrittenTitle() {
        return duties().stream()
                .map(Duty::title)
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        title -> title, title -> byTitle().get(DutyText.key(title))));
    }

    @Value.Lazy
    ImmutableListMultimap<String, Duty> byShortTitle() {
        ImmutableListMultimap.Builder<String, Duty> byShortTitle = ImmutableListMultimap.builder();
        duties().forEach(duty ->
                DutyText.withoutRemark(duty.title()).ifPresent(title -> byShortTitle.put(DutyText.key(title), duty)));
        return byShortTitle.build();
    }

    /**
     * Returns the duties with a title, in the order of the list. White space, punctuation, the width of letters and
     * their case are not regarded; punctuation between two digits is, except a comma: 2-3岁 is not 23岁. A remark in
     * brackets at the end of a listed title may be left out where that leaves one duty only.
     */
    public ImmutableList<Duty> titled(String title) {
        ImmutableList<Duty> asWritten = byWrittenTitle().get(title);
        if (asWritten != null) {
            return asWritten;
        }
        String key = DutyText.key(title);
        ImmutableList<Duty> exact = byTitle().get(key);
        if (!exact.isEmpty()) {
            return exact;
        }
        ImmutableList<Duty> shortened = byShortTitle().get(key);
        return shortened.size() == 1 ? shortened : exact;
    }

    /** Returns the first of the duties {@linkplain #titled with a title}, or empty if the list has none. */
    public Optional<Duty> findByTitle(String title) {
        return titled(title).stream().findFirst();
    }

    /** Returns whether this edition applies to a kind of body in a place on a day. */
    public boolean appliesTo(BodyKind kind, Optional<DivisionCode> place, LocalDate day) {
        return bodyKinds().contains(kind)
                && period().contains(day)
                && (jurisdiction().isNational()
                        || place.filter(jurisdiction()::covers).isPresent());
    }

    /**
     * Returns whether this edition applies to a kind of body in a place of a class on a day. Where the class of the
     * place is not known, it excludes no list.
     */
    public boolean appliesTo(
            BodyKind kind, Optional<DivisionCode> place, Optional<UrbanRuralClass> setting, LocalDate day) {
        return appliesTo(kind, place, day)
                && (settings().isEmpty() || setting.map(settings()::contains).orElse(true));
    }

    /**
     * Returns this edition with the duties of a day only: a temporary duty is on it from its first to its last day, and
     * lapses without anybody doing anything.
     */
    public DutyList on(LocalDate day) {
        if (duties().stream().allMatch(duty -> duty.period().contains(day))) {
            return this;
        }
        return builder()
                .from(this)
                .duties(duties().stream()
                        .filter(duty -> duty.period().contains(day))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** Returns whether this edition is there for a purpose and has duties of a class that speaks for it. */
    public boolean speaksFor(ListPurpose purpose) {
        return purposes().contains(purpose) && duties().stream().anyMatch(duty -> purpose.speaksOf(duty.dutyClass()));
    }

    /** Returns this edition as an instrument that rules can cite. */
    @Value.Lazy
    public LegalInstrument instrument() {
        return LegalInstrument.builder()
                .id("LIST " + title() + " " + edition())
                .title(LocalizedText.verbatim(title()))
                .version(LocalizedText.verbatim(edition()))
                .kind(InstrumentKind.DUTY_LIST)
                .jurisdiction(jurisdiction())
                .period(period())
                .verification(Verification.VERIFIED)
                .build();
    }

    /** Returns the duties of a class, in the order of the list. */
    public ImmutableList<Duty> of(DutyClass dutyClass) {
        return duties().stream().filter(duty -> duty.dutyClass() == dutyClass).collect(ImmutableList.toImmutableList());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyList}. */
    public static final class Builder extends ImmutableDutyList.Builder {
        Builder() {}
    }
}
