package org.jiceng.core.division;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.immutables.value.Value;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
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

    /** How many compressed bytes are taken from a file at a time. */
    private static final int PACKED = 1 << 15;

    DivisionTableReader() {}

    /** Which edition the table is, for example {@code 2023}. Never blank. */
    public abstract String edition();

    /** Where the table comes from. */
    public abstract String source();

    /** The column of codes of 2, 4, 6, 9 or 12 digits; {@code code12} unless set. */
    public abstract String codeColumn();

    /** The column of names; {@code name} unless set. */
    public abstract String nameColumn();

    /** The column of the parents' codes; {@code parent} unless set. The file need not have it. */
    public abstract String parentColumn();

    /** The column of levels from 1 (province) to 5 (village); {@code level} unless set. The file need not have it. */
    public abstract String levelColumn();

    /**
     * The column of urban-rural classes (城乡分类代码), three digits each; {@code urban_rural_code} unless set. The file need
     * not have it.
     */
    public abstract String urbanRuralColumn();

    /** At most this many rows are read; 2,000,000 unless set, three times the national table. */
    public abstract int maxRows();

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
            DivisionRows rows = new DivisionRows(this, path.toString(), progress);
            CsvTable.scan(path.toString(), in, rows.required(), maxRows(), rows.findings(), rows::plain, rows::add);
            return rows.finish();
        } catch (IOException e) {
            Findings missing = Findings.of(ImmutableList.of(
                    InputText.missingFile(path.toString(), e.getClass().getSimpleName())));
            DivisionTable empty = new DivisionTable(edition(), source(), path.toString(), ImmutableList.of());
            return new WithFindings<>(empty, missing);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!path.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, PACKED);
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
        DivisionRows rows = new DivisionRows(this, file, progress);
        CsvTable.scan(file, text, rows.required(), maxRows(), rows.findings(), rows::add);
        return rows.finish();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DivisionTableReader}. */
    public static final class Builder extends ImmutableDivisionTableReader.Builder {
        Builder() {
            codeColumn("code12")
                    .nameColumn("name")
                    .parentColumn("parent")
                    .levelColumn("level")
                    .urbanRuralColumn("urban_rural_code")
                    .maxRows(2_000_000);
        }
    }
}
