package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.input.CsvTable.Row;

/** One way through a CSV file: its header, then row after row up to a limit, and a finding for what is broken. */
final class CsvScan {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final char separator;
    private final ColumnNames names;
    private final ImmutableList<String> required;
    private final int maxRows;
    private final Findings.Builder findings;
    private final Consumer<Row> rows;
    private int count;
    private long line = 1;

    CsvScan(
            String file,
            char separator,
            ColumnNames names,
            ImmutableList<String> required,
            int maxRows,
            Findings.Builder findings,
            Consumer<Row> rows) {
        this.file = file;
        this.separator = separator;
        this.names = names;
        this.required = required;
        this.maxRows = maxRows;
        this.findings = findings;
        this.rows = rows;
    }

    /** Scans a text that follows {@code before} lines. */
    CsvTable scan(Reader reader, long before) {
        CsvTable table = table(Map.of(), List.of());
        try {
            Iterator<CsvRecord> records = records(withoutByteOrderMark(reader));
            if (records.hasNext()) {
                table = header(records.next().getFields());
                if (hasAll(table)) {
                    rows(table, records, before);
                }
            } else {
                findings.add(InputText.error("CSV-EMPTY", SourceLocation.file(file), "csv.empty"));
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            broken(e);
        }
        return table;
    }

    /** Scans a stream, and offers each row without quotes as it stands. */
    CsvTable scan(InputStream in, Function<CsvTable, Predicate<PlainRow>> plain) {
        PlainLines lines = new PlainLines(in);
        CsvTable table = table(Map.of(), List.of());
        try {
            lines.skipByteOrderMark();
            List<String> header = lines.next() ? lines.texts() : List.of();
            if (!ImmutableList.copyOf(columns(header).keySet()).containsAll(required)
                    || columns(header).size() < header.size()) {
                return scan(lines.rest(), header.isEmpty() ? lines.line() : lines.line() - 1);
            }
            table = table(columns(header), header);
            plainRows(table, lines, plain.apply(table));
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            broken(e);
        }
        return table;
    }

    private void plainRows(CsvTable table, PlainLines lines, Predicate<PlainRow> plain) throws IOException {
        PlainRow row = new PlainRow(lines);
        while (lines.next()) {
            line = lines.line();
            if (!isWithinLimit()) {
                return;
            }
            if (isWhole(table, lines.cells()) && !plain.test(row)) {
                rows.accept(table.new Row(line, lines.texts()));
            }
        }
        if (!lines.isFinished()) {
            rows(table, records(lines.rest()), lines.line());
        }
    }

    private void rows(CsvTable table, Iterator<CsvRecord> records, long before) {
        while (records.hasNext()) {
            CsvRecord csvRecord = records.next();
            line = before + csvRecord.getStartingLineNumber();
            if (!isWithinLimit()) {
                return;
            }
            if (isWhole(table, csvRecord.getFieldCount())) {
                rows.accept(table.new Row(line, csvRecord.getFields()));
            }
        }
    }

    private boolean isWithinLimit() {
        if (count == maxRows) {
            findings.add(InputText.error("CSV-LIMIT", new SourceLocation(file, line, 0), "csv.limit", maxRows));
        }
        return count++ < maxRows;
    }

    private boolean isWhole(CsvTable table, int cells) {
        if (cells != table.width()) {
            SourceLocation at = new SourceLocation(file, line, 0);
            findings.add(InputText.error("CSV-FIELDS", at, "csv.fields", cells, table.width()));
        }
        return cells == table.width();
    }

    private Iterator<CsvRecord> records(Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)
                .iterator();
    }

    private void broken(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        findings.add(InputText.error(
                "CSV-SYNTAX",
                new SourceLocation(file, line, 0),
                "csv.syntax",
                InputText.shown(String.valueOf(cause.getMessage()))));
    }

    /** The mark must go before the CSV reader sees it: behind it a quote would not open a quoted field. */
    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }

    private CsvTable table(Map<String, Integer> columns, List<String> header) {
        return new CsvTable(file, columns, header, ImmutableList.of());
    }

    /** Returns the names without white space around them and their places; of equal names the first counts. */
    private Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(names.nameOf(header.get(i).strip()), i);
        }
        return columns;
    }

    private CsvTable header(List<String> header) {
        Map<String, Integer> columns = columns(header);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip();
            String name = names.nameOf(heading);
            if (!seen.add(name) && !heading.isEmpty()) {
                String first = header.get(columns.getOrDefault(name, i)).strip();
                SourceLocation at = new SourceLocation(file, 1, i + 1);
                findings.add(
                        first.equals(heading)
                                ? InputText.error("CSV-COLUMN", at, "csv.column.duplicate", InputText.shown(heading))
                                : InputText.error(
                                        "CSV-COLUMN",
                                        at,
                                        "csv.column.same",
                                        InputText.shown(heading),
                                        InputText.shown(first)));
            }
        }
        return table(columns, header);
    }

    private boolean hasAll(CsvTable table) {
        boolean all = true;
        for (String name : required) {
            if (!table.has(name)) {
                all = false;
                findings.add(InputText.error(
                        "CSV-COLUMN",
                        new SourceLocation(file, 1, 0),
                        "csv.column.missing",
                        name,
                        InputText.shown(String.join(", ", table.headings())),
                        InputText.others(names.others(name))));
            }
        }
        return all;
    }
}
