package org.jiceng.core.structure;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.immutables.value.Value;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;

/**
 * Reads a {@link DivisionTable} from a CSV file with a column of codes and a column of names, row by row (区划表读取).
 *
 * <pre>{@code
 * WithFindings<DivisionTable> table = DivisionTableReader.builder()
 *         .edition("2023")
 *         .source("National Bureau of Statistics")
 *         .build()
 *         .read(Path.of("divisions-2023.csv.gz"));
 * }</pre>
 *
 * <p>A row that cannot be read is an error finding with file, line, column and value, and is left out. The columns of
 * parents and levels are used for checks only, and only where the file has them: the code itself tells the parent and
 * the level, and a difference is a warning.
 */
@Value.Immutable
public abstract class DivisionTableReader {

    private static final int BUFFER = 1 << 16;
    private static final char LOST = '\uFFFD';

    DivisionTableReader() {}

    /** Which edition the table is, for example {@code 2023}. Never blank. */
    public abstract String edition();

    /** Where the table comes from. */
    public abstract String source();

    /** The column of codes of 2, 4, 6, 9 or 12 digits; {@code code12} unless set. */
    @Value.Default
    public String codeColumn() {
        return "code12";
    }

    /** The column of names; {@code name} unless set. */
    @Value.Default
    public String nameColumn() {
        return "name";
    }

    /** The column of the parents' codes; {@code parent} unless set. The file need not have it. */
    @Value.Default
    public String parentColumn() {
        return "parent";
    }

    /** The column of levels from 1 (province) to 5 (village); {@code level} unless set. The file need not have it. */
    @Value.Default
    public String levelColumn() {
        return "level";
    }

    /** At most this many rows are read; 2,000,000 unless set, three times the national table. */
    @Value.Default
    public int maxRows() {
        return 2_000_000;
    }

    @Value.Check
    void check() {
        checkState(!edition().isBlank(), "edition of a division table must not be blank, but was '%s'", edition());
        checkState(maxRows() >= 1, "maximum of rows must be at least 1, but was '%s'", maxRows());
    }

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8; compressed if its name ends in {@code .gz}
     * @return the rows that could be read, and what was noticed; a file that is missing is an error finding
     */
    public WithFindings<DivisionTable> read(Path path) {
        try (InputStream in = open(path)) {
            return read(path.toString(), new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            Findings missing = Findings.of(ImmutableList.of(
                    InputText.missingFile(path.toString(), e.getClass().getSimpleName())));
            return new WithFindings<>(table(path.toString(), new Distinct(0)), missing);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!path.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads a text.
     *
     * @param file the name of the file for findings
     * @param text the text, which is left open
     * @return the rows that could be read, and what was noticed
     */
    public WithFindings<DivisionTable> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        Rows rows = new Rows(findings);
        CsvTable.scan(file, text, ImmutableList.of(codeColumn(), nameColumn()), maxRows(), findings, rows::read);
        Distinct distinct = new Distinct(rows.read.size());
        for (DivisionRow row : rows.read) {
            distinct.add(row).ifPresent(first -> findings.add(repeated(file, first, row)));
        }
        return new WithFindings<>(table(file, distinct), findings.build());
    }

    private DivisionTable table(String file, Distinct distinct) {
        return new DivisionTable(edition(), source(), file, distinct.rows, distinct.codes);
    }

    /** Reads row after row. Columns are found once, and the parent that most rows share with the one before too. */
    private final class Rows {
        private final Findings.Builder findings;
        private final List<DivisionRow> read = new ArrayList<>();
        private int code = -1;
        private int name = -1;
        private int parent = -1;
        private int level = -1;
        private String lastParent = "";
        private Optional<DivisionCode> lastDeclared = Optional.empty();

        Rows(Findings.Builder findings) {
            this.findings = findings;
        }

        void read(CsvTable.Row row) {
            if (code < 0) {
                code = row.index(codeColumn());
                name = row.index(nameColumn());
                parent = row.index(parentColumn());
                level = row.index(levelColumn());
            }
            Optional<DivisionCode> parsed = DivisionCode.tryParse(row.exactText(code))
                    .or(() -> row.parseRequired(codeColumn(), DivisionCode::parse, findings));
            Optional<String> exact = Optional.of(row.exactText(name))
                    .filter(text -> !text.isBlank())
                    .or(() -> row.requiredText(nameColumn(), findings));
            if (parsed.isPresent() && exact.isPresent()) {
                read(row, parsed.get(), exact.get());
            }
        }

        private void read(CsvTable.Row row, DivisionCode known, String exact) {
            if (exact.indexOf(LOST) >= 0) {
                warn("DIV-LOST-CHARACTER", row.at(nameColumn()), known, findings, "name.lost", InputText.shown(exact));
            }
            if (exact.length() != exact.strip().length()) {
                warn("DIV-SPACE", row.at(nameColumn()), known, findings, "name.space", InputText.shown(exact));
            }
            checkLevel(row, known);
            checkParent(row, known);
            read.add(new DivisionRow(known, exact, Math.toIntExact(row.line())));
        }

        private void checkLevel(CsvTable.Row row, DivisionCode known) {
            String declared = row.exactText(level).strip();
            int byCode = known.level().number();
            boolean same = declared.length() == 1 && declared.charAt(0) - '0' == byCode;
            if (!same && !declared.isEmpty() && !isCityAsCounty(known, declared)) {
                warn(
                        "DIV-LEVEL",
                        row.at(levelColumn()),
                        known,
                        findings,
                        "level.differs",
                        InputText.shown(declared),
                        Integer.toString(byCode));
            }
        }

        private void checkParent(CsvTable.Row row, DivisionCode known) {
            String text = row.exactText(parent);
            if (text.isEmpty()) {
                return;
            }
            if (!text.equals(lastParent)) {
                Optional<DivisionCode> parsed = DivisionCode.tryParse(text);
                lastParent = parsed.isPresent() ? text : "";
                lastDeclared = parsed.isPresent() ? parsed : row.parse(parentColumn(), DivisionCode::parse, findings);
            }
            if (lastDeclared.isPresent()
                    && !lastDeclared.equals(known.parent())
                    && !lastDeclared.get().equals(known)) {
                warn("DIV-PARENT", row.at(parentColumn()), known, findings, "parent.differs", lastDeclared.get());
            }
        }
    }

    /** A city without counties has a second row in some tables, as its own county: level 3 with the city's code. */
    private static boolean isCityAsCounty(DivisionCode code, String level) {
        return code.level() == DivisionLevel.PREFECTURE
                && level.equals(Integer.toString(DivisionLevel.COUNTY.number()));
    }

    /** Rows of which no two have the same code, findable by it. */
    private static final class Distinct {
        private final List<DivisionRow> rows;
        private final IntChains codes;

        Distinct(int capacity) {
            this.rows = new ArrayList<>(capacity);
            this.codes = new IntChains(capacity);
        }

        /** Adds a row, or returns the one that has its code already. */
        Optional<DivisionRow> add(DivisionRow row) {
            int hash = row.code().hashCode();
            int i = codes.first(hash);
            while (i != IntChains.NONE && !rows.get(i).code().equals(row.code())) {
                i = codes.after(i);
            }
            if (i != IntChains.NONE) {
                return Optional.of(rows.get(i));
            }
            codes.put(rows.size(), hash);
            rows.add(row);
            return Optional.empty();
        }
    }

    private static Finding repeated(String file, DivisionRow first, DivisionRow again) {
        boolean cityAsCounty =
                again.code().level() == DivisionLevel.PREFECTURE && again.name().equals(first.name());
        return StructureText.finding(
                        cityAsCounty ? "DIV-CITY-AS-COUNTY" : "DIV-DUPLICATE",
                        cityAsCounty ? Severity.NOTICE : Severity.ERROR,
                        again.code().toString(),
                        cityAsCounty ? "city.as.county" : "code.duplicate",
                        again.name(),
                        first.name(),
                        Integer.toString(first.line()))
                .location(new SourceLocation(file, again.line(), 0))
                .build();
    }

    private static void warn(
            String rule,
            SourceLocation at,
            DivisionCode code,
            Findings.Builder findings,
            String key,
            Object... values) {
        findings.add(StructureText.finding(rule, Severity.WARNING, code.toString(), key, values)
                .location(at)
                .build());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DivisionTableReader}. */
    public static final class Builder extends ImmutableDivisionTableReader.Builder {
        Builder() {}
    }
}
