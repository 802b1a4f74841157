package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.relation.RelationKind;

/** Finds dispatched stations of which only one master is known: the department (条) and not the township (块). */
final class DispatchedStationCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (ServiceStation station : onDay.ofType(ServiceStation.class)) {
            boolean dispatched =
                    !onDay.relationsTo(station.id(), RelationKind.DISPATCHES).isEmpty();
            if (dispatched
                    && onDay.relationsTo(station.id(), RelationKind.COORDINATES).isEmpty()) {
                findings.add(StructureText.finding(
                                "STATION-ONE-MASTER",
                                Severity.NOTICE,
                                station.id().value(),
                                "review.one.master",
                                station.name())
                        .build());
            }
        }
        return findings.build();
    }
}
