package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;

/**
 * Reads duties from a published table (清单读取): a CSV file with a header, UTF-8.
 *
 * <p>A row that cannot be read is an error finding with its place, and the rest is read. Two duties with the same title
 * are a warning, and so are a number that occurs twice under a heading, and a column that the layout names and the
 * table lacks. A row without an id gets one made of its class and its place among the rows, for example
 * {@code BASIC-12}.
 *
 * <p>Headings stand in a column, or on rows of their own as published lists have them: {@code 一、党的建设（28项）}, and under
 * it {@code （一）组织建设（12项）}. The number that a heading states, in Arabic or Chinese numerals of either width, is compared
 * with its rows and those of the headings below it, of which those that could not be read count too; so is that of the
 * name of the list in the first row and of a line such as {@code 合计}. Ordinal and number are no part of
 * {@link Duty#heading()}.
 *
 * <p>A row that has an ordinal such as 一 or （一） and nothing else beside its title is a heading where it states a number
 * or where rows stand beneath rows of its form, and an item otherwise. A heading without anything beneath it is a
 * warning. Rows without any text are passed over; notes, the name of the list, and headings with neither ordinal nor
 * number are told in a notice.
 *
 * <p>Where spreadsheets merge cells, a file has the text in the first of the rows and blanks in the others. A blank
 * cell of a {@linkplain DutyListLayout#merged() merged} column goes with the cell above, and a row with nothing but
 * departments and what they and the body do goes on with the duty above: departments are separated by 、 and other texts
 * by a line break. Both are told in a notice.
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

    private final String file;
    private final DutyListLayout layout;
    private final DutyFindings findings = new DutyFindings();
    private final HeadingCounts counts = new HeadingCounts(findings);
    private final Map<DutyId, Duty> duties = new LinkedHashMap<>();
    private final Map<String, DutyId> titles = new HashMap<>();
    private final Map<ImmutableList<Object>, DutyId> numbers = new HashMap<>();
    private final Set<DutyField> told = EnumSet.noneOf(DutyField.class);
    private Optional<DutyClass> classAbove = Optional.empty();
    private Optional<PowerKind> kindAbove = Optional.empty();
    private Optional<DutyId> last = Optional.empty();
    private Optional<String> headingAbove = Optional.empty();
    private ImmutableSet<DutyField> merged = ImmutableSet.of();
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
                CsvTable.read(path, layout.columnNames(), reader.requiredColumns(), reader.findings.builder()));
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
                CsvTable.read(file, text, layout.columnNames(), reader.requiredColumns(), reader.findings.builder()));
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
        ImmutableList<TableOutline.Line> lines = TableOutline.of(layout, table);
        hasSections = lines.stream().anyMatch(line -> line.role().isHeading());
        if (requiredColumns().stream().allMatch(table::has)) {
            layout.columns().forEach((field, column) -> {
                boolean replaced = field == DutyField.HEADING && hasSections;
                if (!table.has(column) && !replaced && !layout.optional().contains(field)) {
                    Severity severity = field == DutyField.ID ? Severity.NOTICE : Severity.WARNING;
                    SourceLocation at = new SourceLocation(file, 1, 0);
                    findings.report(
                            "DUTY-COLUMN",
                            severity,
                            at,
                            "duty.columnMissing",
                            column,
                            InputText.others(layout.columnNames().others(column)));
                }
            });
        }
        merged = merged(table);
        for (int i = 0; i < lines.size(); i++) {
            read(table.rows().get(i), lines.get(i));
        }
        counts.compare();
        return new WithFindings<>(ImmutableList.copyOf(duties.values()), findings.build());
    }

    /**
     * Returns the columns that may be merged and are: a text that stands on two rows running is not merged over them.
     */
    private ImmutableSet<DutyField> merged(CsvTable table) {
        return layout.merged().stream()
                .filter(field -> {
                    String above = "";
                    for (CsvTable.Row row : table.rows()) {
                        String text = row.text(column(field));
                        if (!text.isEmpty() && text.equals(above)) {
                            return false;
                        }
                        above = text;
                    }
                    return true;
                })
                .collect(ImmutableSet.toImmutableSet());
    }

    private void read(CsvTable.Row row, TableOutline.Line line) {
        SourceLocation at = row.at(column(line.text().cell().orElse(DutyField.TITLE)));
        HeadingText text = line.text().heading();
        switch (line.role()) {
            case BLANK -> {}
            case CONTINUATION -> goOn(row);
            case NOTE -> findings.report("DUTY-ROW", Severity.NOTICE, at, "duty.note");
            case NAME -> {
                findings.report("DUTY-ROW", Severity.NOTICE, at, "duty.nameOfList", text.name());
                if (text.stated().isPresent()) {
                    counts.total(text.name(), text.stated(), text.count(), line.items(), at);
                }
            }
            case TOTAL -> {
                RowText.Total total = line.text().total().orElseThrow();
                counts.total(total.label(), total.stated(), total.count(), line.items(), row.at(column(total.cell())));
            }
            case HEADING, EMPTY_HEADING, PLAIN_HEADING -> heading(line, text, at);
            case ITEM, ITEM_OVER_ROWS -> {
                if (line.role() == TableOutline.Role.ITEM_OVER_ROWS) {
                    findings.report("DUTY-HEADING", Severity.WARNING, at, "duty.itemOverRows", text.name());
                }
                add(row, line);
            }
        }
    }

    private void heading(TableOutline.Line line, HeadingText text, SourceLocation at) {
        String path = String.join(Duty.HEADING_SEPARATOR, line.headings());
        counts.heading(path, text, at);
        if (line.role() == TableOutline.Role.EMPTY_HEADING) {
            findings.report("DUTY-HEADING", Severity.WARNING, at, "duty.headingEmpty", path);
        } else if (line.role() == TableOutline.Role.PLAIN_HEADING) {
            findings.report("DUTY-ROW", Severity.NOTICE, at, "duty.plainHeading", text.name());
        }
    }

    /** Adds a row whose number and title are merged with those above it to the duty above. */
    private void goOn(CsvTable.Row row) {
        SourceLocation at = row.at(column(DutyField.TITLE));
        Optional<Duty> above = last.map(duties::get);
        if (above.isEmpty()) {
            findings.report("DUTY-ROW", Severity.ERROR, at, "duty.continuesNothing");
            return;
        }
        Duty duty = new DutyRow(layout, row, findings).continuing(above.get());
        duties.put(duty.id(), duty);
        findings.report("DUTY-ROW", Severity.NOTICE, at, "duty.continued", duty.id());
    }

    private void add(CsvTable.Row row, TableOutline.Line line) {
        place++;
        last = Optional.empty();
        DutyRow cells = new DutyRow(layout, row, findings);
        Optional<String> heading = heading(row, cells, line.headings());
        if (hasSections && heading.isEmpty()) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            findings.report("DUTY-HEADING", Severity.WARNING, at, "duty.headingMissing");
        }
        Optional<String> together = line.text().titleAfterNumber();
        Optional<String> title =
                together.isPresent() ? together : row.requiredText(column(DutyField.TITLE), findings.builder());
        Optional<DutyClass> dutyClass = dutyClass(row, cells);
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
                .number(
                        together.isPresent()
                                ? Optional.of(line.text().heading().numeral())
                                : cells.text(DutyField.NUMBER))
                .heading(heading)
                .title(title.get())
                .dutyClass(dutyClass.get())
                .department(cells.text(DutyField.DEPARTMENT))
                .departmentDuty(cells.text(DutyField.DEPARTMENT_DUTY))
                .bodyDuty(cells.text(DutyField.BODY_DUTY))
                .basis(cells.basis())
                .period(cells.period())
                .powerKind(powerKind(row, cells))
                .delegation(cells.delegation())
                .support(cells.support())
                .details(cells.details())
                .build();
        reportTwins(row, duty);
        duties.put(id.get(), duty);
        last = id;
    }

    private Optional<DutyClass> dutyClass(CsvTable.Row row, DutyRow cells) {
        if (isMerged(row, DutyField.DUTY_CLASS) && layout.dutyClass().isEmpty() && classAbove.isPresent()) {
            merged(row, DutyField.DUTY_CLASS, classAbove.get().label().in(Locale.CHINESE));
        } else {
            classAbove = cells.dutyClass();
        }
        return classAbove;
    }

    private Optional<PowerKind> powerKind(CsvTable.Row row, DutyRow cells) {
        if (isMerged(row, DutyField.POWER_KIND) && kindAbove.isPresent()) {
            merged(row, DutyField.POWER_KIND, kindAbove.get().label().in(Locale.CHINESE));
        } else {
            kindAbove = cells.powerKind();
        }
        return kindAbove;
    }

    private boolean isMerged(CsvTable.Row row, DutyField field) {
        return merged.contains(field) && row.optionalText(column(field)).isEmpty();
    }

    private void reportTwins(CsvTable.Row row, Duty duty) {
        DutyId twin = titles.putIfAbsent(duty.key(), duty.id());
        if (twin != null) {
            SourceLocation at = row.at(column(DutyField.TITLE));
            findings.report("DUTY-DUPLICATE", Severity.WARNING, at, "duty.duplicateTitle", duty.id(), twin);
        }
        if (duty.number().isPresent()) {
            String number = duty.number().get();
            String plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
            DutyId other = numbers.putIfAbsent(ImmutableList.of(duty.dutyClass(), duty.heading(), plain), duty.id());
            if (other != null) {
                SourceLocation at = row.at(column(DutyField.NUMBER));
                findings.report("DUTY-NUMBER", Severity.WARNING, at, "duty.duplicateNumber", number, duty.id(), other);
            }
        }
    }

    /** Returns the heading in the row's own cell, else those above it, and counts the row under each of them. */
    private Optional<String> heading(CsvTable.Row row, DutyRow cells, ImmutableList<String> above) {
        Optional<String> own = cells.text(DutyField.HEADING);
        if (own.isPresent()) {
            HeadingText heading = HeadingText.of(own.get());
            counts.heading(heading.name(), heading, row.at(column(DutyField.HEADING)));
            headingAbove = Optional.of(heading.name());
        }
        if (own.isPresent() || (above.isEmpty() && headingAbove.isPresent() && merged.contains(DutyField.HEADING))) {
            if (own.isEmpty()) {
                merged(row, DutyField.HEADING, headingAbove.get());
            }
            counts.row(headingAbove.orElseThrow());
            return headingAbove;
        }
        for (int depth = 1; depth <= above.size(); depth++) {
            counts.row(String.join(Duty.HEADING_SEPARATOR, above.subList(0, depth)));
        }
        return above.isEmpty() ? Optional.empty() : Optional.of(String.join(Duty.HEADING_SEPARATOR, above));
    }

    /** Says once for each column that its blank cells go with the cell above. */
    private void merged(CsvTable.Row row, DutyField field, String value) {
        if (told.add(field)) {
            findings.report(
                    "DUTY-MERGED",
                    Severity.NOTICE,
                    row.at(column(field)),
                    "duty.merged",
                    row.heading(column(field)),
                    value);
        }
    }

    private Optional<DutyId> id(CsvTable.Row row, DutyClass dutyClass) {
        if (row.optionalText(column(DutyField.ID)).isPresent()) {
            return row.parse(column(DutyField.ID), DutyId::of, findings.builder());
        }
        return Optional.of(DutyId.of(dutyClass + "-" + place));
    }
}
