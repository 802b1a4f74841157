package org.jiceng.rules.duty.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.Provision;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.Support;

/**
 * Writes duty lists as JSON (清单的 JSON 格式), the inverse of {@link DutyListJsonReader}. Needs {@code jackson-core}.
 *
 * <p>The bytes depend on the lists alone: fields in a fixed order, attributes that are empty left out, a line break at
 * the end. Instruments are written by their ids.
 */
public final class DutyListJson {

    private final JsonGenerator json;

    private DutyListJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns an object with the field {@code dutyLists}, an array of the lists in order. */
    public static String write(Iterable<DutyList> lists) {
        return JsonOutput.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("dutyLists");
            for (DutyList list : lists) {
                new DutyListJson(json).list(list);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void list(DutyList list) throws IOException {
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

    private void duty(Duty duty) throws IOException {
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
        text("note", basis.note());
        json.writeEndObject();
    }

    private void period(ValidityPeriod period) throws IOException {
        if (!period.equals(ValidityPeriod.ALWAYS)) {
            json.writeStringField("period", period.toString());
        }
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
