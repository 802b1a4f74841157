package org.jiceng.core.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.CreditCodeKind;

/** Finds committees whose credit code begins otherwise than it is believed to. A warning: the rule is unconfirmed. */
final class CreditCodeCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Body body : onDay.bodies()) {
            if (body.kind().isCommittee() && body.creditCode().isPresent()) {
                CreditCodeKind believed = body.kind() == BodyKind.VILLAGERS_COMMITTEE
                        ? CreditCodeKind.VILLAGERS_COMMITTEE
                        : CreditCodeKind.RESIDENTS_COMMITTEE;
                if (!CreditCodeKind.of(body.creditCode().get()).equals(Optional.of(believed))) {
                    findings.add(StructureText.finding(
                                    "BODY-CREDIT-KIND",
                                    Severity.WARNING,
                                    body.id().value(),
                                    "review.credit.kind",
                                    body.name(),
                                    body.kind().label(),
                                    body.creditCode().get().kindPrefix(),
                                    believed.prefix())
                            .build());
                }
            }
        }
        return findings.build();
    }
}
