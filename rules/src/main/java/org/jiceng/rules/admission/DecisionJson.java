package org.jiceng.rules.admission;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.law.Citation;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.RuleStep;

/**
 * Writes decisions as JSON (准入决定的 JSON 格式). Needs {@code jackson-core} at run time.
 *
 * <p>A decision names the request, the day, the outcome, the rule book with its fingerprint, who decides by when,
 * rights to refuse, findings, obligations, missing facts, and the verdict of every rule of the book with its citations.
 * It is a receipt: with the whole request as {@code input}, the lists and the calendar it says all that the decision
 * rests on but the structure, and {@link DecisionReceiptReader} decides it again. The same decisions give the same
 * bytes.
 */
public final class DecisionJson {

    private DecisionJson() {}

    /** Returns a JSON object with the field {@code decisions}, ending in a line break. */
    public static String write(Iterable<AdmissionDecision> decisions) {
        return JsonOutput.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("decisions");
            for (AdmissionDecision decision : decisions) {
                write(json, decision);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, AdmissionDecision decision) throws IOException {
        AdmissionRequest request = decision.request();
        json.writeStartObject();
        json.writeStringField("request", request.id());
        json.writeStringField("applicant", request.applicant().toString());
        json.writeStringField("target", request.target().toString());
        json.writeStringField("matter", request.matter());
        if (request.certificate().isPresent()) {
            json.writeStringField("certificate", request.certificate().get().name());
        }
        json.writeStringField("day", decision.day().toString());
        json.writeStringField("outcome", decision.outcome().name());
        JsonOutput.writeText(json, "outcomeText", decision.outcome().label());
        json.writeObjectFieldStart("ruleBook");
        json.writeStringField("id", decision.rules().id());
        json.writeStringField("fingerprint", decision.rules().fingerprint());
        json.writeEndObject();
        json.writeFieldName("input");
        AdmissionRequestWriter.write(json, request);
        json.writeArrayFieldStart("lists");
        for (DutyList list : decision.subject().lists()) {
            json.writeStartObject();
            json.writeStringField("title", list.title());
            json.writeStringField("edition", list.edition());
            json.writeStringField("fingerprint", fingerprint(list));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOutput.writeText(json, "calendar", decision.calendar().name());
        if (decision.competence().isPresent()) {
            competence(json, decision.competence().get());
        }
        if (decision.lastDay().isPresent()) {
            json.writeStringField("lastDay", decision.lastDay().get().toString());
        }
        json.writeArrayFieldStart("refusals");
        for (Refusal refusal : decision.refusals()) {
            json.writeStartObject();
            json.writeStringField("rule", refusal.rule().toString());
            JsonOutput.writeText(json, "text", refusal.text());
            citations(json, refusal.citations());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : decision.findings()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().toString());
            json.writeStringField("severity", finding.severity().name());
            JsonOutput.writeText(json, "text", finding.text());
            citations(json, finding.citations());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("obligations");
        for (Obligation obligation : decision.obligations()) {
            obligation(json, obligation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingFacts");
        for (String fact : decision.missingFacts()) {
            json.writeString(fact);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("trace");
        for (RuleStep<AdmissionCase> step : decision.trace()) {
            step(json, step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns the SHA-256 of what a list says, in hexadecimal. */
    static String fingerprint(DutyList list) {
        String text = list.duties().stream()
                .map(duty -> duty.id().value() + "\t" + duty.dutyClass() + "\t" + duty.title())
                .collect(Collectors.joining(
                        "\n", list.title() + "\t" + list.edition() + "\t" + list.purposes() + "\n", "\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static void competence(JsonGenerator json, Competence competence) throws IOException {
        json.writeObjectFieldStart("competence");
        JsonOutput.writeText(json, "authority", competence.authority());
        json.writeArrayFieldStart("bodies");
        for (BodyId body : competence.bodies()) {
            json.writeString(body.toString());
        }
        json.writeEndArray();
        if (competence.fileBy().isPresent()) {
            json.writeStringField("fileBy", competence.fileBy().get().toString());
        }
        if (competence.decideBy().isPresent()) {
            json.writeStringField("decideBy", competence.decideBy().get().toString());
        }
        if (competence.exit().isPresent()) {
            JsonOutput.writeText(json, "exit", competence.exit().get());
        }
        citations(json, competence.citations());
        json.writeEndObject();
    }

    private static void obligation(JsonGenerator json, Obligation obligation) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", obligation.kind().name());
        json.writeStringField("obligor", obligation.obligor().toString());
        if (obligation.amount().isPresent()) {
            json.writeNumberField("amount", obligation.amount().get());
        }
        if (obligation.due().isPresent()) {
            json.writeStringField("due", obligation.due().get().toString());
        }
        json.writeStringField("rule", obligation.rule().toString());
        citations(json, obligation.citations());
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, RuleStep<AdmissionCase> step) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", step.rule().id().toString());
        json.writeStringField("verdict", step.verdict().name());
        if (step.inapplicability().isPresent()) {
            json.writeStringField("why", step.inapplicability().get().name());
        }
        if (step.reason().isPresent()) {
            JsonOutput.writeText(json, "reason", step.reason().get());
        }
        citations(json, step.citations());
        if (step.when().isPresent()) {
            json.writeArrayFieldStart("conditions");
            conditions(json, "WHEN", step.when().get());
            for (ConditionTrace.ExceptionStep exception : step.exceptions()) {
                conditions(json, "EXCEPTION", exception);
            }
            if (step.requires().isPresent()) {
                conditions(json, "REQUIRES", step.requires().get());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void conditions(JsonGenerator json, String role, ConditionTrace condition) throws IOException {
        for (ConditionTrace cause : condition.causes()) {
            json.writeStartObject();
            json.writeStringField("role", role);
            if (condition instanceof ConditionTrace.ExceptionStep exception) {
                citations(json, exception.citations());
            }
            if (cause instanceof ConditionTrace.FactStep fact) {
                json.writeStringField("fact", fact.factId());
            }
            json.writeStringField("truth", cause.truth().name());
            JsonOutput.writeText(json, "text", cause.text());
            json.writeEndObject();
        }
    }

    private static void citations(JsonGenerator json, ImmutableList<Citation> citations) throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            json.writeString(citation.toString());
        }
        json.writeEndArray();
    }
}
