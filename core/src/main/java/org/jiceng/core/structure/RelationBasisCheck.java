package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.relation.Relation;

/** Finds relations that rest on a legal text that is not in force on the day. */
final class RelationBasisCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Relation relation : onDay.relations()) {
            for (Citation citation : relation.basis().citations()) {
                if (!citation.instrument().period().contains(day)) {
                    findings.add(StructureText.finding(
                                    "REL-BASIS-GONE",
                                    Severity.WARNING,
                                    StructureText.subject(relation),
                                    "review.basis.gone",
                                    onDay.get(relation.source()).name(),
                                    relation.kind().label(),
                                    onDay.get(relation.target()).name(),
                                    citation.instrument(),
                                    day)
                            .addCitation(citation)
                            .build());
                }
            }
        }
        return findings.build();
    }
}
