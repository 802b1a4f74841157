package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * Duties for which two bodies answer (职责交叉): on two lists as a duty of the body's own, where one of the bodies stands
 * above the other or both work side by side in one area. That a committee assists with what its town answers for is no
 * overlap, and neither is what two towns or two villages do, each on its own land.
 */
final class SharedDuties {

    private final DutyDiagnosis diagnosis;
    private final GovernanceStructure structure;
    private final Map<BodyId, DutyLoad> loads = new HashMap<>();

    SharedDuties(DutyDiagnosis diagnosis) {
        this.diagnosis = diagnosis;
        this.structure = diagnosis.today();
        diagnosis.loads().forEach(load -> loads.put(load.body().id(), load));
    }

    Findings findings() {
        Map<String, List<Listed>> byTitle = new LinkedHashMap<>();
        diagnosis
                .listsOfDay()
                .forEach(list -> list.duties().stream()
                        .filter(duty -> isOwn(duty.dutyClass()))
                        .forEach(duty -> byTitle.computeIfAbsent(duty.key(), key -> new ArrayList<>())
                                .add(new Listed(list, duty))));
        Findings.Builder findings = Findings.builder();
        for (List<Listed> same : byTitle.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (same.get(i).list() != same.get(j).list()) {
                        report(same.get(i), same.get(j), findings);
                    }
                }
            }
        }
        return findings.build();
    }

    private static boolean isOwn(DutyClass dutyClass) {
        return dutyClass == DutyClass.BASIC || dutyClass == DutyClass.SELF_GOVERNANCE;
    }

    private void report(Listed one, Listed other, Findings.Builder findings) {
        int pairs = 0;
        Optional<Body> first = Optional.empty();
        Optional<Body> second = Optional.empty();
        for (DutyLoad own : diagnosis.loads()) {
            if (!has(own, one)) {
                continue;
            }
            for (Body neighbour : neighbours(own.body())) {
                if (Optional.ofNullable(loads.get(neighbour.id()))
                        .filter(load -> has(load, other))
                        .isPresent()) {
                    pairs++;
                    first = first.or(() -> Optional.of(own.body()));
                    second = second.or(() -> Optional.of(neighbour));
                }
            }
        }
        if (pairs > 0) {
            findings.add(DiagnosisText.finding(
                    "DUTY-SHARED",
                    Severity.WARNING,
                    one.duty().id().value(),
                    "shared",
                    DiagnosisText.shortened(one.duty().title()),
                    one.list().title(),
                    other.list().title(),
                    pairs,
                    first.map(Body::name).orElse(""),
                    second.map(Body::name).orElse("")));
        }
    }

    /** Returns the bodies above, below and beside a body to which lists apply. */
    private ImmutableList<Body> neighbours(Body body) {
        ImmutableList.Builder<Body> neighbours = ImmutableList.builder();
        neighbours.addAll(structure.ancestors(body.id()));
        structure.subtree(body.id()).stream()
                .filter(below -> !below.id().equals(body.id()))
                .forEach(neighbours::add);
        structure.siblings(body.id()).stream()
                .filter(beside -> !beside.id().equals(body.id()) && !areApart(body, beside))
                .forEach(neighbours::add);
        return neighbours.build().stream()
                .filter(neighbour -> loads.containsKey(neighbour.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether two bodies side by side have an area each: by their codes where both have one, and otherwise
     * where both are bodies of an area, such as towns, committees and grids, which share none.
     */
    private static boolean areApart(Body one, Body other) {
        if (one.divisionCode().isPresent() && other.divisionCode().isPresent()) {
            DivisionCode first = one.divisionCode().get();
            DivisionCode second = other.divisionCode().get();
            return !first.contains(second) && !second.contains(first);
        }
        return hasArea(one) && hasArea(other);
    }

    private static boolean hasArea(Body body) {
        BodyKind kind = body.kind();
        return kind.isTownshipLevel()
                || kind.isCommittee()
                || kind == BodyKind.SUPERIOR_GOVERNMENT
                || kind == BodyKind.RESIDENT_GROUP
                || kind == BodyKind.GRID;
    }

    private static boolean has(DutyLoad load, Listed listed) {
        return load.lists().stream().anyMatch(list -> list == listed.list());
    }

    /** A duty and the list on which it stands. */
    private record Listed(DutyList list, Duty duty) {}
}
