package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Truth;

/** Finds who decides on a request, and by when. */
final class Competences {

    private Competences() {}

    static Optional<Competence> of(
            Evaluation<AdmissionCase> evaluation, PolicyTerms terms, GovernanceStructure structure) {
        AdmissionCase subject = evaluation.subject();
        return about(subject, terms)
                .filter(procedure -> evaluation.test(procedure.when()) == Truth.TRUE)
                .max(Comparator.comparingInt(procedure -> narrowness(procedure, subject)))
                .map(procedure -> competence(procedure, subject, terms.calendar(), structure));
    }

    /** Returns the procedures of place and day for bodies of the target's kind, whatever the request. */
    private static Stream<Procedure> about(AdmissionCase subject, PolicyTerms terms) {
        return terms.procedures().stream()
                .filter(procedure -> procedure.bodyKinds().isEmpty()
                        || procedure.bodyKinds().contains(subject.target().kind()))
                .filter(procedure -> !inForce(procedure, subject).isEmpty());
    }

    /** Returns whether a procedure of place and day names a body that consented. */
    static boolean name(AdmissionCase subject, PolicyTerms terms, Authority authority) {
        return about(subject, terms).anyMatch(procedure -> procedure.names(authority));
    }

    /** Returns who approved under the texts on which some rule rests: the first body that a procedure of them names. */
    static Optional<Authority> approving(AdmissionCase subject, PolicyTerms terms, Iterable<Citation> citations) {
        ImmutableSet<LegalInstrument> texts =
                Streams.stream(citations).map(Citation::instrument).collect(ImmutableSet.toImmutableSet());
        return subject.consenting().stream()
                .filter(authority -> about(subject, terms)
                        .filter(procedure -> procedure.citations().stream()
                                .anyMatch(citation -> texts.contains(citation.instrument())))
                        .anyMatch(procedure -> procedure.names(authority)))
                .findFirst();
    }

    private static ImmutableList<Citation> inForce(Procedure procedure, AdmissionCase subject) {
        return procedure.citations().stream()
                .filter(citation -> citation.instrument().period().contains(subject.day()))
                .filter(citation -> subject.place()
                        .map(place -> citation.instrument().jurisdiction().covers(place))
                        .orElse(citation.instrument().jurisdiction().isNational()))
                .collect(ImmutableList.toImmutableList());
    }

    private static int narrowness(Procedure procedure, AdmissionCase subject) {
        return inForce(procedure, subject).stream()
                .mapToInt(citation -> citation.instrument()
                        .jurisdiction()
                        .division()
                        .map(division -> division.level().digits())
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static Competence competence(
            Procedure procedure, AdmissionCase subject, WorkingDays calendar, GovernanceStructure structure) {
        return new Competence(
                procedure.authority(),
                bodies(procedure, subject, structure),
                procedure.steps(),
                procedure
                        .filingDays()
                        .flatMap(days -> subject.request().start().map(start -> calendar.before(start, days))),
                procedure
                        .decisionDays()
                        .flatMap(days -> subject.request().filed().map(filed -> calendar.after(filed, days))),
                procedure.exit(),
                inForce(procedure, subject));
    }

    /** Returns the bodies that decide: the governments above the target, the lowest first, and then the others. */
    private static ImmutableList<BodyId> bodies(
            Procedure procedure, AdmissionCase subject, GovernanceStructure structure) {
        ImmutableList.Builder<BodyId> bodies = ImmutableList.builder();
        List<DivisionLevel> levels = procedure.levels().stream()
                .sorted(Comparator.comparing(DivisionLevel::number).reversed())
                .toList();
        for (DivisionLevel level : levels) {
            above(subject, structure, level).ifPresent(body -> bodies.add(body.id()));
        }
        procedure
                .approver()
                .ifPresent(approver -> others(approver, subject, structure).forEach(body -> bodies.add(body.id())));
        return bodies.build();
    }

    private static Stream<Body> others(Approver approver, AdmissionCase subject, GovernanceStructure structure) {
        ImmutableList<Body> above = structure.ancestors(subject.target().id());
        return structure.stream()
                .filter(body -> approver.mayInclude(body.name()))
                .flatMap(body -> Authority.of(body, above, subject.place(), structure).stream())
                .filter(approver::includes)
                .map(Authority::body);
    }

    private static Optional<Body> above(AdmissionCase subject, GovernanceStructure structure, DivisionLevel level) {
        Optional<Body> ancestor = structure.ancestors(subject.target().id()).stream()
                .filter(body -> isOf(body, level))
                .findFirst();
        return ancestor.or(() -> subject.place()
                .filter(place -> place.level().compareTo(level) >= 0)
                .map((DivisionCode place) -> place.at(level))
                .flatMap(code -> structure.byCode(code, subject.day()).stream()
                        .filter(body -> isOf(body, level))
                        .findFirst()));
    }

    private static boolean isOf(Body body, DivisionLevel level) {
        return body instanceof SuperiorGovernment government && government.level() == level;
    }
}
