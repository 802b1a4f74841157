package org.jiceng.core.division;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
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
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.immutables.value.Value;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.internal.IntChains;
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

    private static final ImmutableList<String> LEVELS = ImmutableList.of("1", "2", "3", "4", "5");

    private static final int PROGRESS = 10_000;

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
        return read(path, rows -> {});
    }

    /**
     * Reads a file and tells how far it is.
     *
     * @param path the file, UTF-8; compressed if its name ends in {@code .gz}
     * @param progress gets the number of rows that were read, after every 10,000 of them and at the end
     * @return the rows that could be read, and what was noticed; a file that is missing is an error finding
     */
    public WithFindings<DivisionTable> read(Path path, LongConsumer progress) {
        try (InputStream in = open(path)) {
            return read(path.toString(), new InputStreamReader(in, StandardCharsets.UTF_8), progress);
        } catch (IOException e) {
            Findings missing = Findings.of(ImmutableList.of(
                    InputText.missingFile(path.toString(), e.getClass().getSimpleName())));
            return new WithFindings<>(table(path.toString(), ImmutableList.of()), missing);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!path.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(new BufferedInputStream(in));
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
        return read(file, text, rows -> {});
    }

    /**
     * Reads a text and tells how far it is.
     *
     * @param file the name of the file for findings
     * @param text the text, which is left open
     * @param progress gets the number of rows that were read, after every 10,000 of them and at the end
     * @return the rows that could be read, and what was noticed
     */
    public WithFindings<DivisionTable> read(String file, Reader text, LongConsumer progress) {
        Findings.Builder findings = Findings.builder();
        List<DivisionRow> rows = new ArrayList<>();
        CsvTable.scan(file, text, ImmutableList.of(codeColumn(), nameColumn()), maxRows(), findings, row -> {
            read(row, findings).ifPresent(rows::add);
            if (rows.size() % PROGRESS == 0) {
                progress.accept(rows.size());
            }
        });
        progress.accept(rows.size());
        return new WithFindings<>(table(file, distinct(file, rows, findings)), findings.build());
    }

    private DivisionTable table(String file, List<DivisionRow> rows) {
        return new DivisionTable(edition(), source(), file, rows);
    }

    private Optional<DivisionRow> read(CsvTable.Row row, Findings.Builder findings) {
        Optional<DivisionCode> code = row.parseRequired(codeColumn(), DivisionCode::parse, findings);
        Optional<String> stripped = row.requiredText(nameColumn(), findings);
        if (code.isEmpty() || stripped.isEmpty()) {
            return Optional.empty();
        }
        String name = row.exactText(nameColumn());
        if (name.indexOf(LOST) >= 0) {
            warn("DIV-LOST-CHARACTER", row.at(nameColumn()), code.get(), findings, "name.lost", InputText.shown(name));
        }
        if (name.length() != stripped.get().length()) {
            warn("DIV-SPACE", row.at(nameColumn()), code.get(), findings, "name.space", InputText.shown(name));
        }
        checkLevel(row, code.get(), findings);
        checkParent(row, code.get(), findings);
        return Optional.of(new DivisionRow(code.get(), name, Math.toIntExact(row.line())));
    }

    private void checkLevel(CsvTable.Row row, DivisionCode code, Findings.Builder findings) {
        String level = row.text(levelColumn());
        String byCode = LEVELS.get(code.level().number() - 1);
        if (!level.isEmpty() && !level.equals(byCode) && !isCityAsCounty(code, level)) {
            warn("DIV-LEVEL", row.at(levelColumn()), code, findings, "level.differs", InputText.shown(level), byCode);
        }
    }

    /** A city without counties has a second row in some tables, as its own county: level 3 with the city's code. */
    private static boolean isCityAsCounty(DivisionCode code, String level) {
        return code.level() == DivisionLevel.PREFECTURE
                && level.equals(Integer.toString(DivisionLevel.COUNTY.number()));
    }

    /** Returns whether a text is the twelve digits of a code, without making another code or text. */
    private static boolean isFullCode(DivisionCode code, String text) {
        long left = code.number();
        if (text.length() != DivisionLevel.VILLAGE.digits()) {
            return false;
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != '0' + left % 10) {
                return false;
            }
            left /= 10;
        }
        return true;
    }

    private void checkParent(CsvTable.Row row, DivisionCode code, Findings.Builder findings) {
        Optional<DivisionCode> parent = code.parent();
        if (parent.isPresent() && isFullCode(parent.get(), row.exactText(parentColumn()))) {
            return;
        }
        Optional<DivisionCode> declared = row.parse(parentColumn(), DivisionCode::parse, findings);
        if (declared.isPresent() && !declared.equals(parent) && !declared.get().equals(code)) {
            warn("DIV-PARENT", row.at(parentColumn()), code, findings, "parent.differs", declared.get());
        }
    }

    private static List<DivisionRow> distinct(String file, List<DivisionRow> rows, Findings.Builder findings) {
        IntChains seen = new IntChains(rows.size());
        List<DivisionRow> distinct = new ArrayList<>(rows.size());
        for (DivisionRow row : rows) {
            int hash = row.code().hashCode();
            int i = seen.first(hash);
            while (i != IntChains.NONE && !distinct.get(i).code().equals(row.code())) {
                i = seen.after(i);
            }
            if (i == IntChains.NONE) {
                seen.put(distinct.size(), hash);
                distinct.add(row);
            } else {
                findings.add(repeated(file, distinct.get(i), row));
            }
        }
        return distinct;
    }

    private static Finding repeated(String file, DivisionRow first, DivisionRow again) {
        boolean cityAsCounty =
                again.code().level() == DivisionLevel.PREFECTURE && again.name().equals(first.name());
        return DivisionText.finding(
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
        findings.add(DivisionText.finding(rule, Severity.WARNING, code.toString(), key, values)
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
