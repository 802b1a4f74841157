package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;
import org.jspecify.annotations.Nullable;

/**
 * A table of cases as it stands in a file (用例表). What its headings and cells mean is said by a {@link CaseSpec}.
 *
 * <p>The file is CSV as a spreadsheet saves it: UTF-8, UTF-16 or GB18030; a comma, a semicolon or a tab between cells,
 * by the first line; a byte order mark, quotes and any line breaks. Rows without any text are passed over. At most
 * 200,000 rows and 64 MiB are read.
 */
public final class CaseTable {

    private final String file;
    private final ImmutableList<String> headings;
    private final ImmutableList<RuleCase> cases;
    private final Findings findings;
    private volatile @Nullable BoundTable<?> bound;

    private CaseTable(
            String file, ImmutableList<String> headings, List<CsvTable.Row> rows, ImmutableList<Finding> findings) {
        this.file = file;
        this.headings = headings;
        List<RuleCase> lines = new ArrayList<>();
        rows.stream()
                .filter(row ->
                        headings.stream().anyMatch(heading -> !row.text(heading).isEmpty()))
                .forEach(row -> lines.add(RuleCase.of(this, row)));
        findings.stream()
                .filter(finding -> line(finding) > 1)
                .forEach(finding -> lines.add(RuleCase.broken(this, line(finding), finding)));
        lines.sort(Comparator.comparingLong(RuleCase::line));
        this.cases = ImmutableList.copyOf(lines);
        Findings.Builder ofFile = Findings.builder();
        findings.stream().filter(finding -> line(finding) <= 1).forEach(ofFile::add);
        if (cases.isEmpty() && !ofFile.hasErrors()) {
            ofFile.add(CaseText.error("CASE-NONE", SourceLocation.file(file), CaseText.text("file.noCase")));
        }
        this.findings = ofFile.build();
    }

    private static long line(Finding finding) {
        return finding.location().map(SourceLocation::line).orElse(0L);
    }

    /** Reads a file. One that is not there is a finding of the table. */
    public static CaseTable read(Path path) {
        String file = String.valueOf(path.getFileName());
        try (InputStream stream = Files.newInputStream(path)) {
            return read(file, stream);
        } catch (IOException e) {
            return missing(file, e.getClass().getSimpleName());
        }
    }

    /**
     * Reads a stream, which is left open.
     *
     * @param file the name of the file for findings
     * @param stream the bytes
     * @throws IOException if the stream cannot be read
     */
    public static CaseTable read(String file, InputStream stream) throws IOException {
        Findings.Builder findings = Findings.builder();
        Optional<String> text = CaseFile.text(file, stream, findings);
        if (text.isEmpty()) {
            return new CaseTable(
                    file,
                    ImmutableList.of(),
                    ImmutableList.of(),
                    findings.build().asList());
        }
        CsvTable table = CsvTable.read(
                file, new StringReader(text.get()), CaseFile.separator(text.get()), ImmutableList.of(), findings);
        return new CaseTable(
                file, table.columns(), table.rows(), findings.build().asList());
    }

    /** Returns the table of a file that cannot be read. */
    static CaseTable missing(String file, String reason) {
        return new CaseTable(
                file, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(InputText.missingFile(file, reason)));
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the headings, in order. */
    public ImmutableList<String> headings() {
        return headings;
    }

    /** Returns the cases in the order of the file, broken rows among them. */
    public ImmutableList<RuleCase> cases() {
        return cases;
    }

    /** Returns what is wrong with the file as a whole: missing, no header, no case, a heading that occurs twice. */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns everything that is wrong with headings and cells, in the whole file at once.
     *
     * @param spec says what the headings and cells mean
     */
    public Findings check(CaseSpec<?> spec) {
        return bind(spec).findings();
    }

    /** Returns this table with its headings understood; for the spec that was asked last without doing it again. */
    <R> BoundTable<R> bind(CaseSpec<R> spec) {
        BoundTable<?> last = bound;
        if (last != null && last.spec().equals(spec)) {
            return last.as(spec);
        }
        BoundTable<R> made = new BoundTable<>(this, spec);
        bound = made;
        return made;
    }

    /** Returns the name of the file. */
    @Override
    public String toString() {
        return file;
    }
}
