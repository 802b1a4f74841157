package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.body.Body;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;

/** Finds bodies whose parent does not exist on the day, so that they stand as roots. */
final class BodyParentCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Body root : onDay.roots()) {
            root.parent()
                    .ifPresent(parent -> findings.add(StructureText.finding(
                                    "BODY-PARENT-GONE",
                                    Severity.WARNING,
                                    root.id().value(),
                                    "review.parent.gone",
                                    root.name(),
                                    structure.get(parent).name(),
                                    day)
                            .build()));
        }
        return findings.build();
    }
}
