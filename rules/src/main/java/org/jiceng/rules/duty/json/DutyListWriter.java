package org.jiceng.rules.duty.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.Support;

/**
 * Writes lists, duties and citations.
 *
 * @param json the output
 * @param inFull whether an instrument that the catalogue does not have is written in full where it is cited, and not by
 *     its id
 */
record DutyListWriter(JsonGenerator json, boolean inFull) {

    void list(DutyList list) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", list.title());
        json.writeStringField("edition", list.edition());
        text("source", list.source());
        period(list.period());
        if (list.jurisdiction().division().isPresent()) {
            json.writeStringField("jurisdiction", list.jurisdiction().toString());
        }
        json.writeArrayFieldStart("bodyKinds");
        for (BodyKind kind : list.bodyKinds()) {
            json.writeString(kind.name());
        }
        json.writeEndArray();
        if (!list.settings().isEmpty()) {
            json.writeArrayFieldStart("settings");
            for (UrbanRuralClass value : list.settings()) {
                json.writeString(value.name());
            }
            json.writeEndArray();
        }
        if (!list.purposes().isEmpty()) {
            json.writeArrayFieldStart("purposes");
            for (ListPurpose value : list.purposes()) {
                json.writeString(value.name());
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("duties");
        for (Duty duty : list.duties()) {
            duty(duty);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void duty(Duty duty) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", duty.id().value());
        text("number", duty.number());
        text("heading", duty.heading());
        json.writeStringField("title", duty.title());
        json.writeStringField("class", duty.dutyClass().name());
        text("department", duty.department());
        text("departmentDuty", duty.departmentDuty());
        text("bodyDuty", duty.bodyDuty());
        basis(duty.basis());
        period(duty.period());
        text("powerKind", duty.powerKind().map(Enum::name));
        text("delegation", duty.delegation().map(Enum::name));
        if (!duty.support().isEmpty()) {
            json.writeObjectFieldStart("support");
            for (Support support : Support.values()) {
                Boolean given = duty.support().get(support);
                if (given != null) {
                    json.writeBooleanField(support.name(), given);
                }
            }
            json.writeEndObject();
        }
        details(duty.details());
        json.writeEndObject();
    }

    private void details(Map<DutyField, String> details) throws IOException {
        if (!details.isEmpty()) {
            json.writeObjectFieldStart("details");
            for (DutyField field : DutyField.details()) {
                text(field.name(), Optional.ofNullable(details.get(field)));
            }
            json.writeEndObject();
        }
    }

    private void basis(LegalBasis basis) throws IOException {
        if (basis.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("basis");
        citations(basis.citations());
        text("note", basis.note());
        json.writeEndObject();
    }

    /** Writes the field {@code citations}, if there are any. */
    void citations(Iterable<Citation> citations) throws IOException {
        if (Iterables.isEmpty(citations)) {
            return;
        }
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            json.writeStartObject();
            if (inFull && !Instruments.all().contains(citation.instrument())) {
                json.writeFieldName("instrument");
                instrument(citation.instrument());
            } else {
                json.writeStringField("instrument", citation.instrument().id());
            }
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

    private void instrument(LegalInstrument instrument) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", instrument.id());
        JsonOutput.writeText(json, "title", instrument.title());
        if (instrument.version().isPresent()) {
            JsonOutput.writeText(json, "version", instrument.version().get());
        }
        text("documentNumber", instrument.documentNumber());
        json.writeStringField("kind", instrument.kind().name());
        text("jurisdiction", instrument.jurisdiction().division().map(DivisionCode::toString));
        period(instrument.period());
        json.writeStringField("verification", instrument.verification().name());
        json.writeEndObject();
    }

    private void period(ValidityPeriod period) throws IOException {
        if (!period.equals(ValidityPeriod.ALWAYS)) {
            json.writeStringField("period", period.toString());
        }
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
