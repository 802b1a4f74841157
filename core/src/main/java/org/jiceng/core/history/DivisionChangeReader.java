package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.input.CsvTable;

/**
 * Reads official changes of divisions from a CSV file with a row for each (区划变更表读取). A row that cannot be read is an
 * error finding with its place, and is left out.
 */
@Value.Immutable
public abstract class DivisionChangeReader {

    DivisionChangeReader() {}

    /** The column of years; {@code year} unless set. */
    public abstract String yearColumn();

    /** The column of old codes; {@code old_code} unless set. */
    public abstract String oldCodeColumn();

    /** The column of old names; {@code old_name} unless set. */
    public abstract String oldNameColumn();

    /** The column of reasons; {@code reason_filled} unless set. */
    public abstract String reasonColumn();

    /** The column of new codes; {@code new_code} unless set. */
    public abstract String newCodeColumn();

    /** The column of new names; {@code new_name} unless set. */
    public abstract String newNameColumn();

    /** The column of the documents' numbers; {@code approval_doc_filled} unless set. */
    public abstract String documentColumn();

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @return the rows that could be read, and what was noticed
     */
    public WithFindings<ImmutableList<DivisionChange>> read(Path path) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(path, columns(), findings), findings);
    }

    /**
     * Reads a text.
     *
     * @param file the name of the file for findings
     * @param text the text, which is left open
     * @return the rows that could be read, and what was noticed
     */
    public WithFindings<ImmutableList<DivisionChange>> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(file, text, columns(), findings), findings);
    }

    private ImmutableList<String> columns() {
        return ImmutableList.of(
                yearColumn(),
                oldCodeColumn(),
                oldNameColumn(),
                reasonColumn(),
                newCodeColumn(),
                newNameColumn(),
                documentColumn());
    }

    private WithFindings<ImmutableList<DivisionChange>> read(CsvTable table, Findings.Builder findings) {
        ImmutableList.Builder<DivisionChange> changes = ImmutableList.builder();
        table.rows().forEach(row -> change(row, findings).ifPresent(changes::add));
        return new WithFindings<>(changes.build(), findings.build());
    }

    private Optional<DivisionChange> change(CsvTable.Row row, Findings.Builder findings) {
        Findings.Builder noticed = Findings.builder();
        Optional<Integer> year = row.requiredText(yearColumn(), noticed).isEmpty()
                ? Optional.empty()
                : row.wholeNumber(yearColumn(), 1949, noticed);
        Optional<DivisionChange.Place> before = place(row, oldCodeColumn(), oldNameColumn(), noticed);
        Optional<DivisionChange.Place> after = place(row, newCodeColumn(), newNameColumn(), noticed);
        if (!noticed.hasErrors() && before.isEmpty() && after.isEmpty()) {
            row.invalid(oldCodeColumn(), HistoryText.text("change.empty"), noticed);
        }
        boolean broken = noticed.hasErrors();
        findings.addAll(noticed.build());
        return broken
                ? Optional.empty()
                : Optional.of(new DivisionChange(
                        year.orElseThrow(),
                        before,
                        row.text(reasonColumn()),
                        after,
                        row.optionalText(documentColumn()),
                        Math.toIntExact(row.line())));
    }

    private static Optional<DivisionChange.Place> place(
            CsvTable.Row row, String codeColumn, String nameColumn, Findings.Builder findings) {
        if (row.text(codeColumn).isEmpty() && row.text(nameColumn).isEmpty()) {
            return Optional.empty();
        }
        Optional<DivisionCode> code = row.parseRequired(codeColumn, DivisionCode::parse, findings);
        Optional<String> name = row.requiredText(nameColumn, findings);
        return code.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new DivisionChange.Place(code.get(), name.get()));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DivisionChangeReader}. */
    public static final class Builder extends ImmutableDivisionChangeReader.Builder {
        Builder() {
            yearColumn("year")
                    .oldCodeColumn("old_code")
                    .oldNameColumn("old_name")
                    .reasonColumn("reason_filled")
                    .newCodeColumn("new_code")
                    .newNameColumn("new_name")
                    .documentColumn("approval_doc_filled");
        }
    }
}
