package org.jiceng.rules.duty.diagnosis;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * Duty lists over a structure on a day (清单诊断): the load of every body, and what is out of balance.
 *
 * <pre>{@code
 * Findings findings = DutyDiagnosis.builder()
 *         .structure(structure)
 *         .addAllLists(lists)
 *         .day(LocalDate.parse("2026-03-01"))
 *         .addAllActivities(record)
 *         .build()
 *         .findings();
 * }</pre>
 *
 * <p>Findings come in the order {@code DUTY-CAPTURE}, {@code DUTY-AUTONOMY}, {@code DUTY-SUPPORT}, {@code DUTY-SHARED},
 * {@code DUTY-OVERREACH}, {@code DUTY-MISPLACEMENT}, {@code DUTY-UNLISTED}, {@code DUTY-ABSENCE}. The last four need a
 * record of what was done, and nothing is said about a body of which there is none.
 */
@Value.Immutable
public abstract class DutyDiagnosis {

    DutyDiagnosis() {}

    /** The structure; of a history, the bodies of the day are looked at. */
    public abstract GovernanceStructure structure();

    /** The lists; each applies to the kinds of body, the place and the days that it names. */
    public abstract ImmutableList<DutyList> lists();

    /** The day. */
    public abstract LocalDate day();

    /** How urban or rural places are, where lists differ by it. */
    public abstract ImmutableMap<BodyId, UrbanRuralClass> settings();

    /** What was actually done. */
    public abstract ImmutableList<Activity> activities();

    /** The days of which the record tells; activities of other days are not regarded. */
    @Value.Default
    public ValidityPeriod recorded() {
        return ValidityPeriod.ALWAYS;
    }

    @Value.Check
    void check() {
        for (Activity activity : activities()) {
            checkState(
                    structure().body(activity.body()).isPresent(),
                    "activities must be of bodies of the structure, but '%s' is none",
                    activity.body());
        }
    }

    @Value.Lazy
    GovernanceStructure today() {
        return structure().asOf(day());
    }

    /** The lists without the temporary duties that do not hold on the day; loads have these very objects. */
    @Value.Lazy
    ImmutableList<DutyList> listsOfDay() {
        return lists().stream().map(list -> list.on(day())).collect(ImmutableList.toImmutableList());
    }

    /** Returns the load of each body to which a list applies, in the order of the structure. */
    @Value.Lazy
    public ImmutableList<DutyLoad> loads() {
        IdentityHashMap<ImmutableList<DutyList>, ImmutableMap<DutyClass, Integer>> counts = new IdentityHashMap<>();
        Map<ImmutableList<Integer>, ImmutableList<DutyList>> combinations = Maps.newHashMap();
        ImmutableList.Builder<DutyLoad> loads = ImmutableList.builder();
        for (Body body : today().bodies()) {
            ImmutableList<Integer> applying = applying(body);
            if (!applying.isEmpty()) {
                ImmutableList<DutyList> own = combinations.computeIfAbsent(
                        applying,
                        places -> places.stream().map(listsOfDay()::get).collect(ImmutableList.toImmutableList()));
                loads.add(new DutyLoad(body, own, counts.computeIfAbsent(own, DutyDiagnosis::counted)));
            }
        }
        return loads.build();
    }

    private ImmutableList<Integer> applying(Body body) {
        Optional<DivisionCode> place = body.divisionCode()
                .or(() -> today().ancestors(body.id()).stream()
                        .flatMap(ancestor -> ancestor.divisionCode().stream())
                        .findFirst());
        Optional<UrbanRuralClass> setting = Optional.ofNullable(settings().get(body.id()));
        ImmutableList.Builder<Integer> applying = ImmutableList.builder();
        for (int i = 0; i < lists().size(); i++) {
            if (lists().get(i).appliesTo(body.kind(), place, setting, day())) {
                applying.add(i);
            }
        }
        return applying.build();
    }

    private static ImmutableMap<DutyClass, Integer> counted(ImmutableList<DutyList> lists) {
        Map<DutyClass, Integer> counts = new EnumMap<>(DutyClass.class);
        for (DutyClass value : DutyClass.values()) {
            counts.put(value, 0);
        }
        for (DutyList list : lists) {
            for (Duty duty : list.duties()) {
                counts.merge(duty.dutyClass(), 1, Integer::sum);
            }
        }
        return Maps.immutableEnumMap(counts);
    }

    /** Returns the load of a body, or empty if no list applies to it. */
    public Optional<DutyLoad> load(BodyId body) {
        return loads().stream().filter(load -> load.body().id().equals(body)).findFirst();
    }

    /** Returns everything that is out of balance. */
    @Value.Lazy
    public Findings findings() {
        return new BalanceReview(this)
                .findings()
                .and(new SharedDuties(this).findings())
                .and(new RecordReview(this).findings());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyDiagnosis}. */
    public static final class Builder extends ImmutableDutyDiagnosis.Builder {
        Builder() {}
    }
}
