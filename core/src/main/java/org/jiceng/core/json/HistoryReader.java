package org.jiceng.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/** Reads a structure with its history. Gathers every error; a history that is broken as a whole is one, too. */
final class HistoryReader {

    private final Findings.Builder findings;
    private final LawReader law = new LawReader();

    HistoryReader(Findings.Builder findings) {
        this.findings = findings;
    }

    Optional<StructureHistory> read(JsonFields fields) {
        fields.objects("instruments").forEach(object -> law.instrument(object).ifPresent(law::add));
        BodiesReader read = new BodiesReader(fields.objects("bodies"));
        ImmutableList<Body> bodies = read.bodies();
        Set<BodyId> known = bodies.stream().map(Body::id).collect(ImmutableSet.toImmutableSet());
        List<Relation> relations = new ArrayList<>();
        fields.objects("relations")
                .forEach(object -> relation(object, law, known::contains).ifPresent(relations::add));
        List<Succession> successions = new ArrayList<>();
        fields.objects("successions").forEach(object -> succession(object).ifPresent(successions::add));
        fields.required("bodies", fields.raw("bodies"));
        fields.finish();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        try {
            GovernanceStructure structure = GovernanceStructure.builder()
                    .addAll(bodies)
                    .addRelations(relations)
                    .build();
            return Optional.of(StructureHistory.of(structure, successions));
        } catch (IllegalArgumentException e) {
            String.valueOf(e.getMessage())
                    .lines()
                    .forEach(line -> addBroken(read.place(line).orElse(fields), line));
            return Optional.empty();
        }
    }

    private void addBroken(JsonFields place, String sentence) {
        findings.add(Finding.builder()
                .rule(RuleId.of("STRUCTURE-BROKEN"))
                .severity(Severity.ERROR)
                .subject(place.path())
                .location(place.at())
                .text(JsonText.text("structure.broken", sentence))
                .build());
    }

    static Optional<Relation> relation(JsonFields fields, LawReader law, Predicate<BodyId> known) {
        Optional<BodyId> source = end(fields, "source", known);
        Optional<RelationKind> kind = fields.required("kind", fields.word("kind", RelationKind.class));
        Optional<BodyId> target = end(fields, "target", known);
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<String> scope = fields.text("scope");
        LegalBasis basis = law.basis(fields);
        fields.finish();
        if (source.isEmpty() || kind.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return checked(
                fields,
                "target",
                () -> Relation.builder()
                        .source(source.get())
                        .kind(kind.get())
                        .target(target.get())
                        .period(period.orElse(ValidityPeriod.ALWAYS))
                        .scope(scope)
                        .basis(basis)
                        .build());
    }

    private static Optional<BodyId> end(JsonFields fields, String name, Predicate<BodyId> known) {
        Optional<BodyId> id = fields.required(name, fields.parse(name, BodyId::of));
        if (id.isPresent() && !known.test(id.get())) {
            fields.invalid(name, id.get(), JsonText.text("end.missing"));
        }
        return id;
    }

    static Optional<Succession> succession(JsonFields fields) {
        Optional<SuccessionKind> kind = fields.required("kind", fields.word("kind", SuccessionKind.class));
        Optional<LocalDate> date = fields.required("date", fields.parse("date", LocalDate::parse));
        ImmutableList<String> predecessors = fields.texts("predecessors");
        ImmutableList<String> successors = fields.texts("successors");
        Optional<String> document = fields.text("document");
        Optional<String> evidence = fields.text("evidence");
        fields.finish();
        if (kind.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return checked(
                fields,
                "kind",
                () -> Succession.builder()
                        .kind(kind.get())
                        .date(date.get())
                        .addAllPredecessors(
                                predecessors.stream().map(BodyId::of).toList())
                        .addAllSuccessors(successors.stream().map(BodyId::of).toList())
                        .document(document)
                        .evidence(evidence)
                        .build());
    }

    /** Makes a value; where its own rules refuse it, adds an error with the place and returns empty. */
    static <T> Optional<T> checked(JsonFields fields, String name, Making<T> making) {
        try {
            return Optional.of(making.make());
        } catch (IllegalArgumentException | IllegalStateException e) {
            fields.invalid(name, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Reads a whole number; another one is an error. */
    static Optional<Integer> whole(JsonFields fields, String name) {
        return fields.number(name).flatMap(number -> {
            try {
                return Optional.of(number.intValueExact());
            } catch (ArithmeticException e) {
                fields.invalid(name, number, JsonText.text("number.whole"));
                return Optional.empty();
            }
        });
    }

    /** Makes a value that has rules of its own. */
    interface Making<T> {

        /** Returns the value or throws. */
        T make();
    }
}
