package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.SpreadsheetText;
import org.jiceng.core.text.LocalizedText;

/**
 * A CSV file with a header row (RFC 4180, UTF-8), read whole, or handed on row by row. A broken row is an error finding
 * and is left out; the rest is read.
 */
public final class CsvTable {

    /** At most this many rows are read. */
    public static final int MAX_ROWS = 200_000;

    private final String file;
    private final ImmutableMap<String, Integer> columns;
    private final ImmutableList<String> headings;
    private final ImmutableList<Row> rows;

    CsvTable(String file, Map<String, Integer> columns, List<String> headings, ImmutableList<Row> rows) {
        this.file = file;
        this.columns = ImmutableMap.copyOf(columns);
        this.headings = headings.stream().map(String::strip).collect(ImmutableList.toImmutableList());
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8, with or without a byte order mark
     * @param required the columns that must be there; where one is missing, no row is returned
     * @param findings gets what was noticed
     */
    public static CsvTable read(Path path, ImmutableList<String> required, Findings.Builder findings) {
        return read(path, ColumnNames.AS_WRITTEN, required, findings);
    }

    /**
     * Reads a file whose columns have several names.
     *
     * @param path the file, UTF-8, with or without a byte order mark
     * @param names under which headings the table may have a column
     * @param required the columns that must be there; where one is missing, no row is returned
     * @param findings gets what was noticed
     */
    public static CsvTable read(
            Path path, ColumnNames names, ImmutableList<String> required, Findings.Builder findings) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(path.toString(), reader, names, required, findings);
        } catch (IOException e) {
            findings.add(InputText.missingFile(path.toString(), e.getClass().getSimpleName()));
            return new CsvTable(path.toString(), ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());
        }
    }

    /**
     * Reads from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param required the columns that must be there; where one is missing, no row is returned
     * @param findings gets what was noticed
     */
    public static CsvTable read(String file, Reader reader, ImmutableList<String> required, Findings.Builder findings) {
        return read(file, reader, ',', required, findings);
    }

    /**
     * Reads from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param separator what stands between two cells
     * @param required the columns that must be there; where one is missing, no row is returned
     * @param findings gets what was noticed
     */
    public static CsvTable read(
            String file, Reader reader, char separator, ImmutableList<String> required, Findings.Builder findings) {
        return read(file, reader, separator, ColumnNames.AS_WRITTEN, required, findings);
    }

    /**
     * Reads from a reader, which is left open, a table whose columns have several names.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param names under which headings the table may have a column
     * @param required the columns that must be there; where one is missing, no row is returned
     * @param findings gets what was noticed
     */
    public static CsvTable read(
            String file, Reader reader, ColumnNames names, ImmutableList<String> required, Findings.Builder findings) {
        return read(file, reader, ',', names, required, findings);
    }

    private static CsvTable read(
            String file,
            Reader reader,
            char separator,
            ColumnNames names,
            ImmutableList<String> required,
            Findings.Builder findings) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        CsvTable table = new CsvScan(file, separator, names, required, MAX_ROWS, findings, rows::add).scan(reader, 0);
        return new CsvTable(file, table.columns, table.headings, rows.build());
    }

    /**
     * Reads from a reader, which is left open, and hands each row on without keeping it.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param required the columns that must be there; where one is missing, no row is handed on
     * @param maxRows at most this many rows are read
     * @param findings gets what was noticed
     * @param rows gets the rows that could be read, in order
     * @return a table that has the columns and no rows
     */
    @CanIgnoreReturnValue
    public static CsvTable scan(
            String file,
            Reader reader,
            ImmutableList<String> required,
            int maxRows,
            Findings.Builder findings,
            Consumer<Row> rows) {
        return new CsvScan(file, ',', ColumnNames.AS_WRITTEN, required, maxRows, findings, rows).scan(reader, 0);
    }

    /**
     * Reads from a stream of UTF-8, which is left open, like the method that reads from a reader, and faster where rows
     * have no quotes: each of these is offered as it stands before it is made a row of texts.
     *
     * @param plain gets the columns, and returns what takes such a row, or refuses it by returning false; a row that is
     *     refused goes to {@code rows} like all others
     */
    @CanIgnoreReturnValue
    public static CsvTable scan(
            String file,
            InputStream in,
            ImmutableList<String> required,
            int maxRows,
            Findings.Builder findings,
            Function<CsvTable, Predicate<PlainRow>> plain,
            Consumer<Row> rows) {
        return new CsvScan(file, ',', ColumnNames.AS_WRITTEN, required, maxRows, findings, rows).scan(in, plain);
    }

    /** Returns how many cells a row must have. */
    int width() {
        return headings.size();
    }

    /** Returns the index of a column, or -1 where there is no such column. */
    public int index(String column) {
        Integer index = columns.get(column);
        return index == null ? -1 : index;
    }

    /**
     * Adds a finding for each column that is not known: a warning with the nearest known one where there is one, and a
     * notice otherwise.
     */
    public void reportUnknownColumns(ImmutableList<String> known, Findings.Builder findings) {
        columns.forEach((name, index) -> {
            if (!known.contains(name)) {
                Severity severity = NearestWord.in(known, name).isPresent() ? Severity.WARNING : Severity.NOTICE;
                findings.add(InputText.finding(
                        "CSV-UNUSED",
                        severity,
                        new SourceLocation(file, 1, index + 1),
                        "csv.column.unused",
                        InputText.shown(name),
                        InputText.nearest(known, name)));
            }
        });
    }

    /** Returns the rows that could be read, in order. */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /** Returns the columns of the header, in order, each once. */
    public ImmutableList<String> columns() {
        return columns.keySet().asList();
    }

    /** Returns the headings of the columns as the file writes them, in order, each once. */
    ImmutableList<String> headings() {
        return ImmutableSet.copyOf(headings).asList();
    }

    /** Returns the heading of a column as the file writes it, at most 120 characters; its name where it has none. */
    public String heading(String column) {
        Integer index = columns.get(column);
        return InputText.shown(index == null ? column : headings.get(index));
    }

    /** Returns whether the header has a column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A row of the table. */
    public final class Row {
        private final long line;
        private final List<String> fields;

        Row(long line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        /** Returns the text of a column without surrounding white space; empty where there is no such column. */
        public String text(String column) {
            return exactText(column).strip();
        }

        /** Returns the text of a column exactly as it stands; empty where there is no such column. */
        public String exactText(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : SpreadsheetText.plain(fields.get(index));
        }

        /** Returns the text of a column, or empty where it is blank or there is no such column. */
        public Optional<String> optionalText(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        /** Returns the text of a column; where it is blank, adds an error finding and returns empty. */
        public Optional<String> requiredText(String column, Findings.Builder findings) {
            Optional<String> text = optionalText(column);
            if (text.isEmpty()) {
                findings.add(InputText.error("CSV-BLANK", at(column), "csv.blank", heading(column)));
            }
            return text;
        }

        /**
         * Parses the text of a column.
         *
         * @param column the column
         * @param parser throws {@link IllegalArgumentException} for a value that it cannot parse
         * @param findings gets an error with the parser's message where it throws
         * @return the value, or empty where the text is blank or invalid
         */
        public <T> Optional<T> parse(String column, Function<String, T> parser, Findings.Builder findings) {
            String text = text(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                invalid(column, String.valueOf(e.getMessage()), findings);
                return Optional.empty();
            }
        }

        /**
         * Parses the text of a column; where it is blank, adds an error finding and returns empty.
         *
         * @param column the column
         * @param parser throws {@link IllegalArgumentException} for a value that it cannot parse
         * @param findings gets an error where the text is blank or the parser throws
         * @return the value, or empty where the text is blank or invalid
         */
        public <T> Optional<T> parseRequired(String column, Function<String, T> parser, Findings.Builder findings) {
            return requiredText(column, findings).isEmpty() ? Optional.empty() : parse(column, parser, findings);
        }

        /** Parses an ISO date such as 2026-01-31, like {@link #parse}. */
        public Optional<LocalDate> date(String column, Findings.Builder findings) {
            return value(column, LocalDate::parse, InputText.text("type.date"), findings);
        }

        /**
         * Parses a whole number, like {@link #parse}.
         *
         * @param least the least number allowed
         */
        public Optional<Integer> wholeNumber(String column, int least, Findings.Builder findings) {
            Optional<Integer> number = value(column, Integer::valueOf, InputText.text("type.integer"), findings);
            if (number.isPresent() && number.get() < least) {
                invalid(column, InputText.text("least", Integer.toString(least)), findings);
                return Optional.empty();
            }
            return number;
        }

        private <T> Optional<T> value(
                String column, Function<String, T> parser, LocalizedText type, Findings.Builder findings) {
            String text = text(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                invalid(column, InputText.text("type", type), findings);
                return Optional.empty();
            }
        }

        /** Adds the error that the value of a column is invalid. */
        public void invalid(String column, Object reason, Findings.Builder findings) {
            findings.add(InputText.error(
                    "CSV-VALUE", at(column), "csv.value", heading(column), InputText.shown(text(column)), reason));
        }

        /**
         * Parses a word of a closed vocabulary, its letters' case ignored.
         *
         * @param findings gets an error with the allowed words and the nearest of them where the word is not known
         */
        public <E extends Enum<E>> Optional<E> word(String column, Class<E> type, Findings.Builder findings) {
            return word(column, Words.of(type), findings);
        }

        /**
         * Parses a word of a given vocabulary, its letters' case ignored, with a hyphen or a blank for an underscore.
         *
         * @param words the words, letters as capitals, and what they stand for
         * @param findings gets an error with the allowed words and the nearest of them where the word is not known
         */
        public <T> Optional<T> word(String column, ImmutableMap<String, T> words, Findings.Builder findings) {
            String text = text(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            T value = words.get(Words.normalize(text));
            if (value == null) {
                invalid(column, InputText.allowed(words.keySet(), text), findings);
            }
            return Optional.ofNullable(value);
        }

        /** Returns the heading of a column as the file writes it, at most 120 characters. */
        public String heading(String column) {
            return CsvTable.this.heading(column);
        }

        /** Returns the line on which the row begins. */
        public long line() {
            return line;
        }

        /** Returns the place of a column in this row. */
        public SourceLocation at(String column) {
            Integer index = columns.get(column);
            return new SourceLocation(file, line(), index == null ? 0 : index + 1);
        }
    }
}
