package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/** Holds the lists of a body against what it actually did: overreach, misplacement, absence (越位、错位、缺位). */
final class RecordReview {

    private final DutyDiagnosis diagnosis;
    private final Findings.Builder overreach = Findings.builder();
    private final Findings.Builder misplacement = Findings.builder();
    private final Findings.Builder unlisted = Findings.builder();
    private final Findings.Builder absence = Findings.builder();
    private final Findings.Builder autonomy = Findings.builder();

    /** One load of each combination of lists. */
    private final ImmutableList<DutyLoad> kinds;

    RecordReview(DutyDiagnosis diagnosis) {
        this.diagnosis = diagnosis;
        Set<ImmutableList<DutyList>> seen = Sets.newIdentityHashSet();
        this.kinds = diagnosis.loads().stream()
                .filter(load -> seen.add(load.lists()))
                .collect(ImmutableList.toImmutableList());
    }

    Findings findings() {
        Map<BodyId, Map<String, Matter>> matters = new LinkedHashMap<>();
        for (Activity activity : diagnosis.activities()) {
            if (diagnosis.recorded().contains(activity.day())) {
                String key = activity.duty().map(id -> "#" + id).orElseGet(() -> Duty.keyOf(activity.matter()));
                matters.computeIfAbsent(activity.body(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(key, text -> new Matter(activity))
                        .times++;
            }
        }
        for (DutyLoad load : diagnosis.loads()) {
            Map<String, Matter> done = matters.get(load.body().id());
            if (done != null) {
                review(load, done);
            }
        }
        return overreach
                .build()
                .and(misplacement.build())
                .and(unlisted.build())
                .and(absence.build())
                .and(autonomy.build());
    }

    private void review(DutyLoad load, Map<String, Matter> done) {
        Set<Duty> met = new LinkedHashSet<>();
        ImmutableList.Builder<String> strange = ImmutableList.builder();
        for (Matter matter : done.values()) {
            ImmutableList<Duty> own = find(load.lists().stream(), matter.activity);
            met.addAll(own);
            Optional<Duty> forbidden =
                    own.stream().filter(duty -> !duty.dutyClass().isOwed()).findFirst();
            boolean owed = own.stream().anyMatch(duty -> duty.dutyClass().isOwed());
            if (forbidden.isPresent() && !owed) {
                overreach(load, matter, forbidden.get());
            } else if (own.isEmpty()) {
                Optional<DutyLoad> other = answering(matter.activity);
                if (other.isPresent()) {
                    misplacement(load, matter, other.get());
                } else {
                    strange.add(matter.activity.matter());
                }
            }
        }
        unlisted(load, done.size(), strange.build());
        absence(load, met);
    }

    private static ImmutableList<Duty> find(Stream<DutyList> lists, Activity activity) {
        return lists.flatMap(list -> activity.duty().isPresent()
                        ? list.find(activity.duty().get()).stream()
                        : list.titled(activity.matter()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the load of a body that answers for a matter as its own. */
    private Optional<DutyLoad> answering(Activity activity) {
        return kinds.stream()
                .filter(load -> find(load.lists().stream(), activity).stream()
                        .anyMatch(duty -> duty.dutyClass().isOwed()))
                .findFirst();
    }

    private void overreach(DutyLoad load, Matter matter, Duty duty) {
        boolean prohibited = duty.dutyClass() == DutyClass.PROHIBITED;
        overreach.add(DiagnosisText.cited(
                "DUTY-OVERREACH",
                prohibited ? Severity.ERROR : Severity.WARNING,
                load.body().id().value(),
                duty.basis().citations(),
                prohibited ? "overreach.prohibited" : "overreach.withdrawn",
                load.body().name(),
                DiagnosisText.shortened(duty.title()),
                matter.times,
                duty.id(),
                duty.department().orElse("–")));
    }

    private void misplacement(DutyLoad load, Matter matter, DutyLoad other) {
        misplacement.add(DiagnosisText.finding(
                "DUTY-MISPLACEMENT",
                Severity.WARNING,
                load.body().id().value(),
                "misplacement",
                load.body().name(),
                DiagnosisText.shortened(matter.activity.matter()),
                matter.times,
                other.body().name()));
    }

    private void unlisted(DutyLoad load, int matters, ImmutableList<String> strange) {
        if (!strange.isEmpty()) {
            unlisted.add(DiagnosisText.finding(
                    "DUTY-UNLISTED",
                    Severity.WARNING,
                    load.body().id().value(),
                    "unlisted",
                    load.body().name(),
                    matters,
                    strange.size(),
                    DiagnosisText.percent(strange.size(), matters),
                    DiagnosisText.some(strange)));
        }
    }

    private void absence(DutyLoad load, Set<Duty> met) {
        ImmutableList<Duty> owed = load.lists().stream()
                .flatMap(list -> list.duties().stream())
                .filter(duty -> duty.dutyClass().isOwed() && duty.period().overlaps(diagnosis.recorded()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Duty> missed =
                owed.stream().filter(duty -> !met.contains(duty)).collect(ImmutableList.toImmutableList());
        if (!missed.isEmpty()) {
            absence.add(DiagnosisText.finding(
                    "DUTY-ABSENCE",
                    Severity.WARNING,
                    load.body().id().value(),
                    "absence",
                    load.body().name(),
                    owed.size(),
                    owed.size() - missed.size(),
                    missed.size(),
                    DiagnosisText.some(missed.stream().map(Duty::title).collect(ImmutableList.toImmutableList()))));
        }
        int assistance = count(owed, DutyClass.ASSISTANCE);
        int assisted = assistance - count(missed, DutyClass.ASSISTANCE);
        int own = count(owed, DutyClass.SELF_GOVERNANCE) - count(missed, DutyClass.SELF_GOVERNANCE);
        if (load.body().kind().isCommittee() && own > 0 && 2 * assisted < assistance) {
            autonomy.add(DiagnosisText.cited(
                    "DUTY-AUTONOMY",
                    Severity.WARNING,
                    load.body().id().value(),
                    BalanceReview.assistance(load.body().kind(), diagnosis.day()),
                    "autonomy.record",
                    load.body().name(),
                    assistance,
                    assisted,
                    own));
        }
    }

    private static int count(ImmutableList<Duty> duties, DutyClass dutyClass) {
        return (int)
                duties.stream().filter(duty -> duty.dutyClass() == dutyClass).count();
    }

    /** A matter that a body did, and how often. */
    private static final class Matter {
        private final Activity activity;
        private int times;

        Matter(Activity activity) {
            this.activity = activity;
        }
    }
}
