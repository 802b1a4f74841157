package org.jiceng.rules.assessment.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * Reads evidence from CSV, UTF-8, with the columns {@code body}, {@code indicator} and {@code value}, and if need be
 * {@code part}, {@code group}, {@code rater}, {@code source} and {@code date} (ISO, for example 2018-11-30).
 *
 * <p>A row that cannot be true is a finding with file, line, column and value, and the rest is read. Nothing is
 * guessed: a blank value is an error, and one that does not exist is written {@code NOT_PROVIDED} or
 * {@code NOT_APPLICABLE}. Text in a place for a number, {@code NaN} and {@code 1e9} among it, is an error.
 */
public final class EvidenceReader {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("body", "indicator", "value");

    private static final ImmutableMap<String, String> COLUMNS = ImmutableMap.of(
            "EVIDENCE-BODY", "body",
            "EVIDENCE-INDICATOR", "indicator",
            "EVIDENCE-PART", "part",
            "EVIDENCE-GROUP", "group",
            "EVIDENCE-DATE", "date");

    private EvidenceReader() {}

    /**
     * Reads a file and checks it.
     *
     * @param path the file
     * @param scheme the scheme
     * @param bodies the bodies that are assessed
     */
    public static WithFindings<Evidence> read(Path path, AssessmentScheme scheme, Iterable<BodyId> bodies) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(path, REQUIRED, findings), findings, scheme, bodies);
    }

    /**
     * Reads from a reader, which is left open, and checks what it has.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param scheme the scheme
     * @param bodies the bodies that are assessed
     */
    public static WithFindings<Evidence> read(
            String file, Reader reader, AssessmentScheme scheme, Iterable<BodyId> bodies) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(file, reader, REQUIRED, findings), findings, scheme, bodies);
    }

    private static WithFindings<Evidence> read(
            CsvTable table, Findings.Builder findings, AssessmentScheme scheme, Iterable<BodyId> bodies) {
        EvidenceCheck check = new EvidenceCheck(scheme, bodies);
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        table.rows().forEach(row -> read(row, check, findings).ifPresent(records::add));
        WithFindings<Evidence> checked = check.check(records.build());
        Findings.Builder placed = Findings.builder().addAll(findings.build());
        checked.findings().forEach(finding -> placed.add(at(table, finding)));
        return new WithFindings<>(checked.value(), placed.build());
    }

    private static Optional<EvidenceRecord> read(CsvTable.Row row, EvidenceCheck check, Findings.Builder findings) {
        Optional<BodyId> body =
                row.requiredText("body", findings).flatMap(text -> row.parse("body", BodyId::of, findings));
        Optional<IndicatorId> indicator = row.requiredText("indicator", findings)
                .flatMap(text -> row.parse("indicator", IndicatorId::of, findings));
        Optional<String> value = row.requiredText("value", findings);
        Optional<LocalDate> date = row.parse("date", LocalDate::parse, findings);
        if (body.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        if (value.isEmpty() || (date.isEmpty() && row.optionalText("date").isPresent())) {
            check.refuse(body.get(), indicator.get(), row.optionalText("group"), row.optionalText("rater"));
            return Optional.empty();
        }
        try {
            return Optional.of(EvidenceRecord.builder()
                    .body(body.get())
                    .indicator(indicator.get())
                    .part(row.text("part"))
                    .group(row.optionalText("group"))
                    .rater(row.optionalText("rater"))
                    .value(value.get())
                    .source(row.optionalText("source"))
                    .date(date)
                    .location(row.at("value"))
                    .build());
        } catch (IllegalStateException e) {
            row.invalid("value", String.valueOf(e.getMessage()), findings);
            check.refuse(body.get(), indicator.get(), row.optionalText("group"), row.optionalText("rater"));
            return Optional.empty();
        }
    }

    /** Moves the place of a finding to the column that its rule looks at. */
    private static Finding at(CsvTable table, Finding finding) {
        String column = COLUMNS.getOrDefault(finding.rule().value(), "value");
        if (finding.location().isEmpty() || table.rows().isEmpty()) {
            return finding;
        }
        SourceLocation place = finding.location().get();
        long number = table.rows().get(0).at(column).column();
        return Finding.builder()
                .from(finding)
                .location(new SourceLocation(place.file(), place.line(), number))
                .build();
    }
}
