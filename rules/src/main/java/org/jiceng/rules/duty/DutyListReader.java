package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;

/**
 * Reads duties from a published table (清单读取): a CSV file with a header, UTF-8.
 *
 * <p>A row that cannot be read is an error finding with its place, and the rest is read. Two duties with the same title
 * are a warning, and so are a number that occurs twice under a heading, and a column that the layout names and the
 * table lacks. A row without an id gets one made of its class and its place among the rows, for example
 * {@code BASIC-12}.
 *
 * <p>Headings stand in a column, or on rows of their own as published lists have them: {@code 一、党的建设（28项）}. The number
 * that a heading states, in Arabic or Chinese numerals of either width, is compared with its rows, of which those that
 * could not be read count too. Ordinal and number are no part of {@link Duty#heading()}.
 *
 * <p>A list that was published as several tables is read table by table and put together:
 *
 * <pre>{@code
 * DutyList list = DutyList.builder()
 *         .title("琴江镇履行职责事项清单")
 *         .edition("示例")
 *         .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
 *         .addPurposes(ListPurpose.WORK)
 *         .addAllDuties(DutyListReader.read(basic, DutyListLayout.basic()).orElseThrow())
 *         .addAllDuties(DutyListReader.read(cooperation, DutyListLayout.cooperation()).orElseThrow())
 *         .build();
 * }</pre>
 */
public final class DutyListReader {

    private static final ImmutableList<DutyField> SECTION_CELLS = ImmutableList.of(DutyField.NUMBER, DutyField.TITLE);

    private final String file;
    private final DutyListLayout layout;
    private final DutyFindings findings = new DutyFindings();
    private final HeadingCounts counts = new HeadingCounts(findings);
    private final Map<DutyId, Duty> duties = new LinkedHashMap<>();
    private final Map<String, DutyId> titles = new HashMap<>();
    private final Map<ImmutableList<Object>, DutyId> numbers = new HashMap<>();
    private Optional<String> section = Optional.empty();
    private boolean hasSections;
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
        return reader.duties(
                CsvTable.read(path, layout::columnNamed, reader.requiredColumns(), reader.findings.builder()));
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
        return reader.duties(
                CsvTable.read(file, text, layout::columnNamed, reader.requiredColumns(), reader.findings.builder()));
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
        return DutyRow.column(layout, field);
    }

    private WithFindings<ImmutableList<Duty>> duties(CsvTable table) {
        hasSections = table.rows().stream().anyMatch(row -> sectionOf(row).isPresent());
        if (requiredColumns().stream().allMatch(table::has)) {
            layout.columns().forEach((field, column) -> {
                boolean replaced = field == DutyField.HEADING && hasSections;
                if (!table.has(column) && !replaced && !layout.optional().contains(field)) {
                    Severity severity = field == DutyField.ID ? Severity.NOTICE : Severity.WARNING;
                    SourceLocation at = new SourceLocation(file, 1, 0);
                    findings.report("DUTY-COLUMN", severity, at, "duty.columnMissing", column);
                }
            });
        }
        table.rows().forEach(this::add);
        counts.compare();
        return new WithFindings<>(ImmutableList.copyOf(duties.values()), findings.build());
    }

    private void add(CsvTable.Row row) {
        Optional<DutyField> sectionCell = sectionOf(row);
        if (sectionCell.isPresent()) {
            HeadingText heading = HeadingText.of(sectionText(row));
            section = Optional.of(heading.name());
            counts.heading(heading, row.at(column(sectionCell.get())));
            return;
        }
        place++;
        DutyRow cells = new DutyRow(layout, row, findings);
        Optional<String> heading = heading(row, cells);
        if (hasSections && heading.isEmpty()) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            findings.report("DUTY-HEADING", Severity.WARNING, at, "duty.headingMissing");
        }
        heading.ifPresent(counts::row);
        Optional<String> title = row.requiredText(column(DutyField.TITLE), findings.builder());
        Optional<DutyClass> dutyClass = cells.dutyClass();
        if (title.isEmpty() || dutyClass.isEmpty()) {
            return;
        }
        if (title.get().length() > Duty.TITLE_LIMIT) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            int length = title.get().length();
            findings.report("DUTY-TITLE", Severity.ERROR, at, "duty.titleTooLong", length, Duty.TITLE_LIMIT);
            return;
        }
        Optional<DutyId> id = id(row, dutyClass.get());
        if (id.isEmpty()) {
            return;
        }
        if (duties.containsKey(id.get())) {
            findings.report("DUTY-ID", Severity.ERROR, row.at(column(DutyField.ID)), "duty.duplicateId", id.get());
            return;
        }
        Duty duty = Duty.builder()
                .id(id.get())
                .number(cells.text(DutyField.NUMBER))
                .heading(heading)
                .title(title.get())
                .dutyClass(dutyClass.get())
                .department(cells.text(DutyField.DEPARTMENT))
                .departmentDuty(cells.text(DutyField.DEPARTMENT_DUTY))
                .bodyDuty(cells.text(DutyField.BODY_DUTY))
                .basis(cells.basis())
                .period(cells.period())
                .powerKind(cells.powerKind())
                .delegation(cells.delegation())
                .support(cells.support())
                .details(cells.details())
                .build();
        reportTwins(row, duty);
        duties.put(id.get(), duty);
    }

    private void reportTwins(CsvTable.Row row, Duty duty) {
        DutyId twin = titles.putIfAbsent(duty.key(), duty.id());
        if (twin != null) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            findings.report("DUTY-DUPLICATE", Severity.WARNING, at, "duty.duplicateTitle", duty.id(), twin);
        }
        if (duty.number().isPresent()) {
            String number = duty.number().get();
            DutyId other = numbers.putIfAbsent(ImmutableList.of(duty.dutyClass(), duty.heading(), number), duty.id());
            if (other != null) {
                SourceLocation at = row.at(column(DutyField.NUMBER));
                findings.report("DUTY-NUMBER", Severity.WARNING, at, "duty.duplicateNumber", number, duty.id(), other);
            }
        }
    }

    private Optional<String> heading(CsvTable.Row row, DutyRow cells) {
        Optional<String> own = cells.text(DutyField.HEADING);
        if (own.isEmpty()) {
            return section;
        }
        HeadingText heading = HeadingText.of(own.get());
        counts.heading(heading, row.at(column(DutyField.HEADING)));
        return Optional.of(heading.name());
    }

    /** Returns the field whose cell holds a heading, where the row has nothing but a heading. */
    private Optional<DutyField> sectionOf(CsvTable.Row row) {
        boolean alone = layout.columns().entrySet().stream()
                .noneMatch(entry -> !SECTION_CELLS.contains(entry.getKey())
                        && row.optionalText(entry.getValue()).isPresent());
        String number = row.text(column(DutyField.NUMBER));
        if (!alone || (!number.isEmpty() && Character.isDigit(number.codePointAt(0)))) {
            return Optional.empty();
        }
        DutyField cell = number.isEmpty() ? DutyField.TITLE : DutyField.NUMBER;
        boolean numbered = layout.columns().containsKey(DutyField.NUMBER);
        HeadingText heading = HeadingText.of(sectionText(row));
        return heading.isSection() && (numbered || heading.stated().isPresent()) ? Optional.of(cell) : Optional.empty();
    }

    private String sectionText(CsvTable.Row row) {
        String number = row.text(column(DutyField.NUMBER));
        String title = row.text(column(DutyField.TITLE));
        return number.isEmpty() || title.isEmpty() ? number + title : number + "、" + title;
    }

    private Optional<DutyId> id(CsvTable.Row row, DutyClass dutyClass) {
        if (row.optionalText(column(DutyField.ID)).isPresent()) {
            return row.parse(column(DutyField.ID), DutyId::of, findings.builder());
        }
        return Optional.of(DutyId.of(dutyClass + "-" + place));
    }
}
