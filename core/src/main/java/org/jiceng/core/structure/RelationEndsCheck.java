package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.relation.Relation;

/** Finds relations that hold on the day while one of their ends does not exist. */
final class RelationEndsCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Relation relation : structure.relations()) {
            if (relation.period().contains(day)) {
                check(relation, relation.source(), structure, onDay, day, findings);
                check(relation, relation.target(), structure, onDay, day, findings);
            }
        }
        return findings.build();
    }

    private static void check(
            Relation relation,
            BodyId end,
            GovernanceStructure structure,
            GovernanceStructure onDay,
            LocalDate day,
            Findings.Builder findings) {
        if (onDay.body(end).isEmpty()) {
            findings.add(StructureText.finding(
                            "REL-END-GONE",
                            Severity.WARNING,
                            StructureText.subject(relation),
                            "review.end.gone",
                            structure.get(relation.source()).name(),
                            relation.kind().label(),
                            structure.get(relation.target()).name(),
                            structure.get(end).name(),
                            day)
                    .build());
        }
    }
}
