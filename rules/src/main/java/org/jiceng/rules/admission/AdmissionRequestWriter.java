package org.jiceng.rules.admission;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jiceng.core.internal.output.JsonOutput;

/**
 * Writes admission requests as JSON, in the form that {@link AdmissionRequestReader} reads (准入申请写出). Needs
 * {@code jackson-core} at run time. What a request does not state is left out. The same requests give the same bytes.
 */
public final class AdmissionRequestWriter {

    private AdmissionRequestWriter() {}

    /** Returns a JSON object with the field {@code requests}, ending in a line break. */
    public static String write(Iterable<AdmissionRequest> requests) {
        return JsonOutput.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("requests");
            for (AdmissionRequest request : requests) {
                write(json, request);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes one request as an object. */
    static void write(JsonGenerator json, AdmissionRequest request) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", request.id());
        json.writeStringField("applicant", request.applicant().toString());
        json.writeStringField("target", request.target().toString());
        json.writeStringField("matter", request.matter());
        text(json, "duty", request.duty());
        word(json, "arrangement", request.arrangement());
        text(json, "certificate", request.certificate());
        if (request.basis().isPresent()) {
            json.writeObjectFieldStart("basis");
            json.writeStringField("kind", request.basis().get().kind().name());
            json.writeStringField("text", request.basis().get().text());
            json.writeEndObject();
        }
        if (request.funding().isPresent()) {
            funding(json, request.funding().get());
        }
        word(json, "conditions", request.conditions());
        if (!request.consents().isEmpty()) {
            json.writeArrayFieldStart("consents");
            for (Consent consent : request.consents()) {
                json.writeStartObject();
                json.writeStringField("by", consent.by().toString());
                json.writeStringField("on", consent.on().toString());
                json.writeBooleanField("unifiedArrangement", consent.unifiedArrangement());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        flag(json, "selfGovernance", request.selfGovernance());
        word(json, "responsibility", request.responsibility());
        word(json, "channel", request.channel());
        flag(json, "ownDuty", request.ownDuty());
        flag(json, "heard", request.heard());
        if (!request.safeguards().equals(Safeguards.unstated())) {
            safeguards(json, request.safeguards());
        }
        flag(json, "standards", request.standards());
        word(json, "forms", request.forms());
        word(json, "signboard", request.signboard());
        word(json, "assessment", request.assessment());
        word(json, "veto", request.veto());
        word(json, "publicPower", request.publicPower());
        if (request.risks().isPresent()) {
            RiskAssessment risks = request.risks().get();
            json.writeObjectFieldStart("risks");
            json.writeBooleanField("lawful", risks.lawful());
            json.writeBooleanField("reasonable", risks.reasonable());
            json.writeBooleanField("feasible", risks.feasible());
            json.writeBooleanField("controllable", risks.controllable());
            json.writeEndObject();
        }
        word(json, "term", request.term());
        text(json, "filed", request.filed());
        text(json, "start", request.start());
        text(json, "end", request.end());
        json.writeEndObject();
    }

    private static void funding(JsonGenerator json, Funding funding) throws IOException {
        json.writeObjectFieldStart("funding");
        json.writeBooleanField("required", funding.required());
        word(json, "source", funding.source());
        if (funding.amount().isPresent()) {
            json.writeNumberField("amount", funding.amount().get());
        }
        text(json, "transferredOn", funding.transferredOn());
        json.writeEndObject();
    }

    private static void safeguards(JsonGenerator json, Safeguards safeguards) throws IOException {
        json.writeObjectFieldStart("safeguards");
        word(json, "staff", safeguards.staff());
        word(json, "powers", safeguards.powers());
        word(json, "technique", safeguards.technique());
        word(json, "training", safeguards.training());
        word(json, "information", safeguards.information());
        json.writeEndObject();
    }

    private static void word(JsonGenerator json, String field, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().name());
        }
    }

    private static void flag(JsonGenerator json, String field, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(field, value.get());
        }
    }

    private static void text(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        }
    }
}
