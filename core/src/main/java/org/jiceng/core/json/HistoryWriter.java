package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.core.body.Body;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.time.ValidityPeriod;

/** Writes a structure with its history. */
final class HistoryWriter {

    private final JsonGenerator json;

    HistoryWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(StructureHistory history) throws IOException {
        json.writeStartObject();
        instruments(history);
        json.writeArrayFieldStart("bodies");
        BodyWriter bodies = new BodyWriter(json);
        LawWriter law = LawWriter.byId(json);
        for (Body body : history.structure().declared()) {
            bodies.write(body);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (Relation relation : history.structure().relations()) {
            relation(json, law, relation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("successions");
        for (Succession succession : history.successions()) {
            succession(json, succession);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the texts that are cited and that the catalogue does not have, or has otherwise. */
    private void instruments(StructureHistory history) throws IOException {
        Map<String, LegalInstrument> cited = new LinkedHashMap<>();
        for (Relation relation : history.structure().relations()) {
            relation.basis()
                    .citations()
                    .forEach(citation -> cited.putIfAbsent(citation.instrument().id(), citation.instrument()));
        }
        cited.values().removeIf(Instruments.all()::contains);
        if (cited.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("instruments");
        for (LegalInstrument instrument : ImmutableMap.copyOf(cited).values()) {
            LawWriter.instrument(json, instrument);
        }
        json.writeEndArray();
    }

    static void relation(JsonGenerator json, LawWriter law, Relation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", relation.source().value());
        json.writeStringField("kind", relation.kind().name());
        json.writeStringField("target", relation.target().value());
        period(json, relation.period());
        BodyWriter.text(json, "scope", relation.scope());
        law.basis(relation.basis());
        json.writeEndObject();
    }

    static void succession(JsonGenerator json, Succession succession) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", succession.kind().name());
        json.writeStringField("date", succession.date().toString());
        BodyWriter.texts(json, "predecessors", succession.predecessors());
        BodyWriter.texts(json, "successors", succession.successors());
        BodyWriter.text(json, "document", succession.document());
        BodyWriter.text(json, "evidence", succession.evidence());
        json.writeEndObject();
    }

    static void period(JsonGenerator json, ValidityPeriod period) throws IOException {
        if (!period.equals(ValidityPeriod.ALWAYS)) {
            json.writeStringField("period", period.toString());
        }
    }
}
