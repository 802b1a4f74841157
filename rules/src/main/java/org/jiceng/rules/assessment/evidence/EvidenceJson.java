package org.jiceng.rules.assessment.evidence;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.rules.assessment.internal.JsonOut;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * Reads and writes evidence as JSON, UTF-8 (佐证材料): an object with an array {@code evidence} of objects with the fields
 * {@code body}, {@code indicator} and {@code value}, and if need be {@code part}, {@code group}, {@code rater},
 * {@code source} and {@code date}. Needs {@code jackson-core}.
 *
 * <p>A value is a JSON number, or a text with a number, a word, {@code NOT_APPLICABLE} or {@code NOT_PROVIDED}. As in
 * {@link EvidenceReader}, a record that cannot be true is a finding with file, line, column and value, the rest is read
 * and nothing is guessed.
 */
public final class EvidenceJson {

    private EvidenceJson() {}

    /**
     * Reads a file and checks it.
     *
     * @param path the file
     * @param scheme the scheme
     * @param bodies the bodies that are assessed
     */
    public static WithFindings<Evidence> read(Path path, AssessmentScheme scheme, Iterable<BodyId> bodies) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(path, findings), findings, new EvidenceCheck(scheme, bodies));
    }

    /**
     * Reads from a reader, which is closed, and checks what it has.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param scheme the scheme
     * @param bodies the bodies that are assessed
     */
    public static WithFindings<Evidence> read(
            String file, Reader reader, AssessmentScheme scheme, Iterable<BodyId> bodies) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(file, reader, findings), findings, new EvidenceCheck(scheme, bodies));
    }

    private static WithFindings<Evidence> read(
            Optional<JsonValue> json, Findings.Builder findings, EvidenceCheck check) {
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        json.flatMap(value -> JsonFields.of("evidence", value, findings)).ifPresent(fields -> {
            fields.required("evidence", fields.raw("evidence"));
            fields.objects("evidence")
                    .forEach(row -> record(row, check, findings).ifPresent(records::add));
            fields.finish();
        });
        WithFindings<Evidence> checked = check.check(records.build());
        return new WithFindings<>(
                checked.value(), findings.addAll(checked.findings()).build());
    }

    private static Optional<EvidenceRecord> record(JsonFields row, EvidenceCheck check, Findings.Builder findings) {
        Optional<BodyId> body = row.required("body", row.parse("body", BodyId::of));
        Optional<IndicatorId> indicator = row.required("indicator", row.parse("indicator", IndicatorId::of));
        Findings.Builder own = Findings.builder();
        EvidenceRecord.Builder builder = EvidenceRecord.builder().location(row.at("value"));
        boolean hasValue = value(row, builder, own);
        row.text("part").ifPresent(builder::part);
        Optional<String> group = row.text("group");
        Optional<String> rater = row.text("rater");
        Optional<LocalDate> date = row.parse("date", LocalDate::parse);
        boolean badDate = row.has("date") && date.isEmpty();
        builder.group(group).rater(rater).source(row.text("source")).date(date);
        row.finish();
        findings.addAll(own.build());
        if (body.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        if (hasValue && !badDate) {
            try {
                return Optional.of(
                        builder.body(body.get()).indicator(indicator.get()).build());
            } catch (IllegalStateException e) {
                row.invalid("value", indicator.get(), String.valueOf(e.getMessage()));
            }
        }
        check.refuse(body.get(), indicator.get(), group, rater);
        return Optional.empty();
    }

    private static boolean value(JsonFields row, EvidenceRecord.Builder builder, Findings.Builder findings) {
        Optional<JsonValue> value = row.required("value", row.raw("value"));
        if (value.isPresent() && value.get() instanceof JsonValue.JsonNumber number) {
            builder.number(number.number());
            return true;
        }
        if (value.isPresent()
                && value.get() instanceof JsonValue.JsonText text
                && !text.text().isBlank()) {
            builder.value(text.text());
            return true;
        }
        value.ifPresent(other -> findings.add(Finding.builder()
                .from(Texts.finding(
                        "EVIDENCE-VALUE", Severity.ERROR, other.at().file(), Texts.text("evidence.json-value")))
                .location(other.at())
                .build()));
        return false;
    }

    /** Returns records as JSON, in the given order; what {@code read} makes of it equals them. */
    public static String write(Iterable<EvidenceRecord> records) {
        return JsonOut.text(out -> {
            out.json().writeStartObject();
            out.json().writeArrayFieldStart("evidence");
            for (EvidenceRecord row : records) {
                out.json().writeStartObject();
                write(row, out);
                out.json().writeEndObject();
            }
            out.json().writeEndArray();
            out.json().writeEndObject();
        });
    }

    /**
     * Writes records as JSON to a writer, which is left open.
     *
     * @throws IOException if the writer throws one
     */
    public static void write(Iterable<EvidenceRecord> records, Writer writer) throws IOException {
        writer.write(write(records));
    }

    private static void write(EvidenceRecord row, JsonOut out) throws IOException {
        out.json().writeStringField("body", row.body().value());
        out.json().writeStringField("indicator", row.indicator().value());
        if (!row.part().isEmpty()) {
            out.json().writeStringField("part", row.part());
        }
        out.text("group", row.group());
        out.text("rater", row.rater());
        if (row.number().isPresent()) {
            out.number("value", row.number());
        } else {
            out.json().writeStringField("value", row.value());
        }
        out.text("source", row.source());
        out.text("date", row.date().map(LocalDate::toString));
    }
}
