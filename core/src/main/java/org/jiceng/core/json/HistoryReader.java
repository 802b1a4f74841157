package org.jiceng.core.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.law.Verification;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/** Reads a structure with its history. Gathers every error; a history that is broken as a whole is one, too. */
final class HistoryReader {

    private final Findings.Builder findings;
    private final Map<String, LegalInstrument> instruments = new HashMap<>();

    HistoryReader(Findings.Builder findings) {
        this.findings = findings;
        Instruments.all().forEach(instrument -> instruments.put(instrument.id(), instrument));
    }

    Optional<StructureHistory> read(JsonFields fields) {
        fields.objects("instruments").forEach(this::instrument);
        List<Body> bodies = bodies(fields.objects("bodies"));
        Set<BodyId> known = bodies.stream().map(Body::id).collect(ImmutableSet.toImmutableSet());
        List<Relation> relations = new ArrayList<>();
        fields.objects("relations").forEach(object -> relation(object, known).ifPresent(relations::add));
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
                    .forEach(line -> findings.add(Finding.builder()
                            .rule(RuleId.of("STRUCTURE-BROKEN"))
                            .severity(Severity.ERROR)
                            .subject(fields.at().file())
                            .location(fields.at())
                            .text(JsonText.text("structure.broken", line))
                            .build()));
            return Optional.empty();
        }
    }

    private static List<Body> bodies(ImmutableList<JsonFields> objects) {
        List<Body> bodies = new ArrayList<>();
        ListMultimap<BodyId, Body> byId =
                MultimapBuilder.hashKeys().arrayListValues().build();
        List<Runnable> parents = new ArrayList<>();
        for (JsonFields object : objects) {
            Optional<Body> read = BodyReader.read(object);
            if (read.isEmpty()) {
                continue;
            }
            Body body = read.get();
            if (byId.get(body.id()).stream().anyMatch(other -> other.period().overlaps(body.period()))) {
                object.invalid("id", body.id(), JsonText.text("id.duplicate"));
            }
            byId.put(body.id(), body);
            bodies.add(body);
            body.parent()
                    .ifPresent(parent -> parents.add(() -> {
                        if (!byId.containsKey(parent)) {
                            object.invalid("parent", parent, JsonText.text("parent.missing"));
                        }
                    }));
        }
        parents.forEach(Runnable::run);
        return bodies;
    }

    private void instrument(JsonFields fields) {
        Optional<String> id = fields.requiredText("id");
        Optional<LocalizedText> title = localized(fields, "title");
        Optional<LocalizedText> version = localized(fields, "version");
        Optional<String> number = fields.text("documentNumber");
        Optional<InstrumentKind> kind = fields.required("kind", fields.word("kind", InstrumentKind.class));
        Optional<DivisionCode> place = fields.parse("jurisdiction", DivisionCode::parse);
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<Verification> verification =
                fields.required("verification", fields.word("verification", Verification.class));
        fields.required("title", title);
        fields.finish();
        if (id.isPresent() && title.isPresent() && kind.isPresent() && verification.isPresent()) {
            instruments.put(
                    id.get(),
                    LegalInstrument.builder()
                            .id(id.get())
                            .title(title.get())
                            .version(version)
                            .documentNumber(number)
                            .kind(kind.get())
                            .jurisdiction(place.map(Jurisdiction::of).orElse(Jurisdiction.nation()))
                            .period(period.orElse(ValidityPeriod.ALWAYS))
                            .verification(verification.get())
                            .build());
        }
    }

    private static Optional<LocalizedText> localized(JsonFields fields, String name) {
        return fields.object(name).flatMap(object -> {
            Optional<String> chinese = object.requiredText("zh");
            Optional<String> english = object.requiredText("en");
            object.finish();
            return chinese.flatMap(zh -> english.map(en -> LocalizedText.of(zh, en)));
        });
    }

    private Optional<Relation> relation(JsonFields fields, Set<BodyId> known) {
        Optional<BodyId> source = end(fields, "source", known);
        Optional<RelationKind> kind = fields.required("kind", fields.word("kind", RelationKind.class));
        Optional<BodyId> target = end(fields, "target", known);
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<String> scope = fields.text("scope");
        ImmutableList<Citation> citations = fields.objects("citations").stream()
                .flatMap(object -> citation(object).stream())
                .collect(toImmutableList());
        Optional<String> note = fields.text("basisNote");
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
                        .basis(new LegalBasis(citations, note))
                        .build());
    }

    private static Optional<BodyId> end(JsonFields fields, String name, Set<BodyId> known) {
        Optional<BodyId> id = fields.required(name, fields.parse(name, BodyId::of));
        if (id.isPresent() && !known.contains(id.get())) {
            fields.invalid(name, id.get(), JsonText.text("end.missing"));
        }
        return id;
    }

    private Optional<Citation> citation(JsonFields fields) {
        Optional<String> id = fields.requiredText("instrument");
        Optional<Integer> article = whole(fields, "article");
        Optional<Integer> paragraph = whole(fields, "paragraph");
        Optional<Integer> item = whole(fields, "item");
        fields.finish();
        if (id.isPresent() && !instruments.containsKey(id.get())) {
            fields.invalid("instrument", id.get(), JsonText.text("instrument.unknown"));
            return Optional.empty();
        }
        return id.map(instruments::get)
                .flatMap(instrument -> checked(
                        fields,
                        "article",
                        () -> new Citation(
                                instrument,
                                article.map(number -> new Provision(number, paragraph.orElse(0), item.orElse(0))))));
    }

    private Optional<Succession> succession(JsonFields fields) {
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
