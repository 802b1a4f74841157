package org.jiceng.rules.testing.cases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;
import org.jiceng.core.text.LocalizedText;

/** A case with its cells by column (用例行), as whoever decides it sees it. */
public final class CaseRow {

    /** What a cell says, and the column by which it was read. */
    private record Value(Column<?> column, Object value) {}

    private final String file;
    private final long line;
    private final CsvTable.Row row;
    private final ImmutableMap<String, String> headings;
    private final Findings.Builder findings;
    private final Map<String, Value> values = new HashMap<>();

    CaseRow(
            String file,
            long line,
            CsvTable.Row row,
            ImmutableMap<String, String> headings,
            Findings.Builder findings) {
        this.file = file;
        this.line = line;
        this.row = row;
        this.headings = headings;
        this.findings = findings;
    }

    /** Returns the line on which the case begins, counted from 1. */
    public long line() {
        return line;
    }

    /** Returns whether the cell of a column has text. */
    public boolean states(Column<?> column) {
        return !text(column).isEmpty();
    }

    private String text(Column<?> column) {
        String heading = headings.get(column.id());
        return heading == null ? "" : row.text(heading);
    }

    /** Returns the place of the cell of a column; of the row where the table has no such column. */
    SourceLocation at(Column<?> column) {
        String heading = headings.get(column.id());
        return heading == null ? new SourceLocation(file, line, 0) : row.at(heading);
    }

    /**
     * Reads the cell of a column that the table has; adds a finding where it cannot be read, or must not be blank and
     * is. No cell is read twice.
     */
    void read(Column<?> column) {
        String text = text(column);
        if (text.isEmpty()) {
            if (column.isRequired()) {
                findings.add(CaseText.error("CASE-BLANK", at(column), CaseText.text("cell.blank", column.label())));
            }
            return;
        }
        try {
            Object value = column.parse(text);
            checkArgument(value != null, "value of column '%s' must not be null", column);
            values.put(column.id(), new Value(column, value));
        } catch (InvalidCell e) {
            invalid(column, e.reason());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            invalid(column, LocalizedText.verbatim(String.valueOf(e.getMessage())));
        }
    }

    /** Returns the value of a column, or empty where its cell is blank or the table has no such column. */
    @SuppressWarnings("unchecked") // what one parser reads is of one type
    public <T> Optional<T> get(Column<T> column) {
        Value read = values.get(column.id());
        if (read == null) {
            return Optional.empty();
        }
        return Optional.of(column.isReadLike(read.column()) ? (T) read.value() : column.parse(text(column)));
    }

    /**
     * Returns the value of a column.
     *
     * @throws IllegalArgumentException if its cell is blank or the table has no such column
     */
    public <T> T require(Column<T> column) {
        return get(column).orElseThrow(() -> new InvalidCell(CaseText.text("cell.blank", column.label())));
    }

    /**
     * Notes that the cell of a column is wrong for a reason that its form does not show, for example that no body has
     * the name. The case fails when {@link #failIfInvalid} is asked.
     *
     * @param reason why, without the value, for example 没有这个单位
     */
    public void invalid(Column<?> column, LocalizedText reason) {
        findings.add(CaseText.error(
                "CASE-CELL",
                at(column),
                CaseText.text("cell.invalid", column.label(), InputText.shown(text(column)), reason)));
    }

    /** Adds findings that carry their own places. */
    void add(Findings more) {
        findings.addAll(more);
    }

    /** Ends the case where something in it was noted as wrong, so that everything that is wrong can be noted first. */
    public void failIfInvalid() {
        if (findings.hasErrors()) {
            throw new InvalidRow("row " + line + " has an invalid cell");
        }
    }
}
