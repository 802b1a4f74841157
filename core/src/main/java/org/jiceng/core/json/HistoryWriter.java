package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
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
        for (Body body : history.structure().declared()) {
            bodies.write(body);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (Relation relation : history.structure().relations()) {
            relation(relation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("successions");
        for (Succession succession : history.successions()) {
            succession(succession);
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
            instrument(instrument);
        }
        json.writeEndArray();
    }

    private void instrument(LegalInstrument instrument) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", instrument.id());
        JsonOutput.writeText(json, "title", instrument.title());
        if (instrument.version().isPresent()) {
            JsonOutput.writeText(json, "version", instrument.version().get());
        }
        text("documentNumber", instrument.documentNumber());
        json.writeStringField("kind", instrument.kind().name());
        text("jurisdiction", instrument.jurisdiction().division());
        period(json, instrument.period());
        json.writeStringField("verification", instrument.verification().name());
        json.writeEndObject();
    }

    private void relation(Relation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", relation.source().value());
        json.writeStringField("kind", relation.kind().name());
        json.writeStringField("target", relation.target().value());
        period(json, relation.period());
        text("scope", relation.scope());
        basis(relation.basis());
        json.writeEndObject();
    }

    private void basis(LegalBasis basis) throws IOException {
        if (!basis.citations().isEmpty()) {
            json.writeArrayFieldStart("citations");
            for (Citation citation : basis.citations()) {
                json.writeStartObject();
                json.writeStringField("instrument", citation.instrument().id());
                if (citation.provision().isPresent()) {
                    Provision provision = citation.provision().get();
                    json.writeNumberField("article", provision.article());
                    json.writeNumberField("paragraph", provision.paragraph());
                    json.writeNumberField("item", provision.item());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        text("basisNote", basis.note());
    }

    private void succession(Succession succession) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", succession.kind().name());
        json.writeStringField("date", succession.date().toString());
        BodyWriter.texts(json, "predecessors", succession.predecessors());
        BodyWriter.texts(json, "successors", succession.successors());
        text("document", succession.document());
        text("evidence", succession.evidence());
        json.writeEndObject();
    }

    private void text(String field, Optional<?> value) throws IOException {
        BodyWriter.text(json, field, value);
    }

    static void period(JsonGenerator json, ValidityPeriod period) throws IOException {
        if (!period.equals(ValidityPeriod.ALWAYS)) {
            json.writeStringField("period", period.toString());
        }
    }
}
