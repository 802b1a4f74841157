package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;

/**
 * Writes legal texts and what cites them.
 *
 * @param json the output
 * @param always whether a text is cited by its id even where the catalogue does not have it
 */
record LawWriter(JsonGenerator json, boolean always) {

    /** Returns a writer for a file that lists the texts that the catalogue does not have. */
    static LawWriter byId(JsonGenerator json) {
        return new LawWriter(json, true);
    }

    /** Returns a writer that writes a text that the catalogue does not have where it is cited. */
    static LawWriter inPlace(JsonGenerator json) {
        return new LawWriter(json, false);
    }

    static void instrument(JsonGenerator json, LegalInstrument instrument) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", instrument.id());
        JsonOutput.writeText(json, "title", instrument.title());
        if (instrument.version().isPresent()) {
            JsonOutput.writeText(json, "version", instrument.version().get());
        }
        BodyWriter.text(json, "documentNumber", instrument.documentNumber());
        json.writeStringField("kind", instrument.kind().name());
        BodyWriter.text(json, "jurisdiction", instrument.jurisdiction().division());
        HistoryWriter.period(json, instrument.period());
        json.writeStringField("verification", instrument.verification().name());
        json.writeEndObject();
    }

    /** Writes the fields of a basis into the object that has it. */
    void basis(LegalBasis basis) throws IOException {
        if (!basis.citations().isEmpty()) {
            json.writeArrayFieldStart("citations");
            for (Citation citation : basis.citations()) {
                citation(citation);
            }
            json.writeEndArray();
        }
        BodyWriter.text(json, "basisNote", basis.note());
    }

    void citation(Citation citation) throws IOException {
        json.writeStartObject();
        if (always || Instruments.all().contains(citation.instrument())) {
            json.writeStringField("instrument", citation.instrument().id());
        } else {
            json.writeFieldName("instrument");
            instrument(json, citation.instrument());
        }
        if (citation.provision().isPresent()) {
            provision(json, citation.provision().get());
        }
        json.writeEndObject();
    }

    /** Writes the fields of a provision into the object that has it. */
    static void provision(JsonGenerator json, Provision provision) throws IOException {
        json.writeNumberField("article", provision.article());
        json.writeNumberField("paragraph", provision.paragraph());
        json.writeNumberField("item", provision.item());
    }
}
