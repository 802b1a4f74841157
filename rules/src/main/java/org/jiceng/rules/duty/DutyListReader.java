package org.jiceng.rules.duty;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.LegalBasis;

/**
 * Reads duties from a published table (清单读取): a CSV file with a header, UTF-8.
 *
 * <p>A row that cannot be read is an error finding with its place, and the rest is read. Two duties with the same title
 * are a warning, and so is a column that the layout names and the table lacks. A row without an id gets one made of its
 * class and its place among the rows, for example {@code BASIC-12}. A list that was published as several tables is read
 * table by table and put together:
 *
 * <pre>{@code
 * DutyList list = DutyList.builder()
 *         .title("琴江镇履行职责事项清单")
 *         .edition("示例")
 *         .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
 *         .addAllDuties(DutyListReader.read(basic, DutyListLayout.basic()).orElseThrow())
 *         .addAllDuties(DutyListReader.read(cooperation, DutyListLayout.cooperation()).orElseThrow())
 *         .build();
 * }</pre>
 */
public final class DutyListReader {

    private static final ImmutableMap<String, DutyClass> CLASSES = classes();

    private final String file;
    private final DutyListLayout layout;
    private final Findings.Builder findings = Findings.builder();
    private final Map<DutyId, Duty> duties = new LinkedHashMap<>();
    private final Map<String, DutyId> titles = new LinkedHashMap<>();
    private int place;

    private DutyListReader(String file, DutyListLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param layout which column holds which field
     * @return the duties that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<Duty>> read(Path path, DutyListLayout layout) {
        DutyListReader reader = new DutyListReader(path.toString(), layout);
        return reader.duties(CsvTable.read(path, reader.requiredColumns(), reader.findings));
    }

    /**
     * Reads from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @param layout which column holds which field
     * @return the duties that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<Duty>> read(String file, Reader text, DutyListLayout layout) {
        DutyListReader reader = new DutyListReader(file, layout);
        return reader.duties(CsvTable.read(file, text, reader.requiredColumns(), reader.findings));
    }

    private static ImmutableMap<String, DutyClass> classes() {
        ImmutableMap.Builder<String, DutyClass> words = ImmutableMap.builder();
        for (DutyClass value : DutyClass.values()) {
            words.put(value.label().in(Locale.CHINESE), value).put(value.name(), value);
        }
        return words.buildOrThrow();
    }

    private ImmutableList<String> requiredColumns() {
        ImmutableList.Builder<String> required = ImmutableList.builder();
        required.add(column(DutyField.TITLE));
        if (layout.dutyClass().isEmpty()) {
            required.add(column(DutyField.DUTY_CLASS));
        }
        return required.build();
    }

    private String column(DutyField field) {
        return layout.columns().getOrDefault(field, "");
    }

    private WithFindings<ImmutableList<Duty>> duties(CsvTable table) {
        if (requiredColumns().stream().allMatch(table::has)) {
            layout.columns().forEach((field, column) -> {
                if (!table.has(column)) {
                    Severity severity = field == DutyField.ID ? Severity.NOTICE : Severity.WARNING;
                    report("DUTY-COLUMN", severity, new SourceLocation(file, 1, 0), "duty.columnMissing", column);
                }
            });
        }
        table.rows().forEach(this::add);
        return new WithFindings<>(ImmutableList.copyOf(duties.values()), findings.build());
    }

    private void add(CsvTable.Row row) {
        place++;
        Optional<String> title = row.requiredText(column(DutyField.TITLE), findings);
        Optional<DutyClass> dutyClass = dutyClass(row);
        if (title.isEmpty() || dutyClass.isEmpty()) {
            return;
        }
        if (title.get().length() > Duty.TITLE_LIMIT) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            report(
                    "DUTY-TITLE",
                    Severity.ERROR,
                    at,
                    "duty.titleTooLong",
                    title.get().length(),
                    Duty.TITLE_LIMIT);
            return;
        }
        Optional<DutyId> id = id(row, dutyClass.get());
        if (id.isEmpty()) {
            return;
        }
        if (duties.containsKey(id.get())) {
            report("DUTY-ID", Severity.ERROR, row.at(column(DutyField.ID)), "duty.duplicateId", id.get());
            return;
        }
        DutyId twin = titles.putIfAbsent(DutyText.key(title.get()), id.get());
        if (twin != null) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            report("DUTY-DUPLICATE", Severity.WARNING, at, "duty.duplicateTitle", id.get(), twin);
        }
        duties.put(
                id.get(),
                Duty.builder()
                        .id(id.get())
                        .number(row.optionalText(column(DutyField.NUMBER)))
                        .heading(row.optionalText(column(DutyField.HEADING)))
                        .title(title.get())
                        .dutyClass(dutyClass.get())
                        .department(row.optionalText(column(DutyField.DEPARTMENT)))
                        .departmentDuty(row.optionalText(column(DutyField.DEPARTMENT_DUTY)))
                        .bodyDuty(row.optionalText(column(DutyField.BODY_DUTY)))
                        .basis(LegalBasis.ofNote(row.text(column(DutyField.BASIS))))
                        .build());
    }

    private Optional<DutyId> id(CsvTable.Row row, DutyClass dutyClass) {
        if (row.optionalText(column(DutyField.ID)).isPresent()) {
            return row.parse(column(DutyField.ID), DutyId::of, findings);
        }
        return Optional.of(DutyId.of(dutyClass + "-" + place));
    }

    private Optional<DutyClass> dutyClass(CsvTable.Row row) {
        if (layout.dutyClass().isPresent()) {
            return layout.dutyClass();
        }
        String column = column(DutyField.DUTY_CLASS);
        String text = row.text(column);
        if (text.isEmpty()) {
            report("DUTY-CLASS", Severity.ERROR, row.at(column), "duty.classMissing");
            return Optional.empty();
        }
        DutyClass found = CLASSES.get(Ascii.toUpperCase(text));
        if (found == null) {
            String words = String.join(", ", CLASSES.keySet());
            row.invalid(
                    column,
                    NearestWord.in(CLASSES.keySet(), text)
                            .map(nearest -> DutyText.text("duty.classNearest", words, nearest))
                            .orElseGet(() -> DutyText.text("duty.classUnknown", words)),
                    findings);
        }
        return Optional.ofNullable(found);
    }

    private void report(String rule, Severity severity, SourceLocation at, String key, Object... values) {
        findings.add(Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(at.file())
                .location(at)
                .text(DutyText.text(key, values))
                .build());
    }
}
