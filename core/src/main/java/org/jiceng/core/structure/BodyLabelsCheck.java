package org.jiceng.core.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.place.DivisionClassifier;
import org.jiceng.core.place.PlaceClass;
import org.jiceng.core.place.PlaceKind;

/**
 * Finds bodies whose code or name is that of another kind. Only the bodies that a code is given to are looked at: many
 * others bear the code of the place they work in.
 */
final class BodyLabelsCheck implements StructureCheck {

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Body body : onDay.bodies()) {
            Optional<PlaceKind> kind = placeKind(body);
            if (kind.isPresent() && body.divisionCode().isPresent()) {
                check(body, body.divisionCode().get(), kind.get(), findings);
            }
        }
        return findings.build();
    }

    private static void check(Body body, DivisionCode code, PlaceKind kind, Findings.Builder findings) {
        PlaceClass place = DivisionClassifier.classify(code, body.name());
        place.byCode()
                .filter(byCode -> !byCode.agreesWith(kind))
                .ifPresent(byCode -> findings.add(StructureText.finding(
                                "BODY-CODE",
                                Severity.WARNING,
                                body.id().value(),
                                "review.code",
                                body.name(),
                                kind.label(),
                                code,
                                byCode.label())
                        .build()));
        place.byName()
                .filter(byName -> byName != kind)
                .ifPresent(byName -> findings.add(StructureText.finding(
                                "BODY-NAME",
                                Severity.WARNING,
                                body.id().value(),
                                "review.name",
                                body.name(),
                                kind.label(),
                                byName.label())
                        .build()));
    }

    private static Optional<PlaceKind> placeKind(Body body) {
        if (body instanceof TownshipGovernment township) {
            return Optional.of(
                    switch (township.townshipKind()) {
                        case TOWN -> PlaceKind.TOWN;
                        case TOWNSHIP -> PlaceKind.TOWNSHIP;
                        case ETHNIC_TOWNSHIP -> PlaceKind.ETHNIC_TOWNSHIP;
                    });
        }
        if (body.kind() == BodyKind.RESIDENT_UNIT) {
            return Optional.empty();
        }
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.bodyKind() == body.kind()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
