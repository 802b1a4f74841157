package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of cases (用例). In a test with {@link RuleCases} each is handed to the method on its own; the method
 * says what it means:
 *
 * <pre>{@code each.verify(AdmissionCases.of(POLICY, COUNTY));}</pre>
 */
public final class RuleCase {

    /** The headings of the column that names a case. */
    static final ImmutableSet<String> NAMES = ImmutableSet.of("用例", "用例名称", "名称", "case", "name");

    private static final int SHOWN = 100;

    private final CaseTable table;
    private final long line;
    private final CsvTable.@Nullable Row row;
    private final @Nullable Finding broken;
    private final @Nullable RuleCoverage coverage;

    private RuleCase(
            CaseTable table,
            long line,
            CsvTable.@Nullable Row row,
            @Nullable Finding broken,
            @Nullable RuleCoverage coverage) {
        this.table = table;
        this.line = line;
        this.row = row;
        this.broken = broken;
        this.coverage = coverage;
    }

    static RuleCase of(CaseTable table, CsvTable.Row row) {
        return new RuleCase(table, row.line(), row, null, null);
    }

    static RuleCase broken(CaseTable table, long line, Finding finding) {
        return new RuleCase(table, line, null, finding, null);
    }

    private String name(CsvTable.Row cellsOfRow) {
        List<String> cells = new ArrayList<>();
        for (String heading : table.headings()) {
            String cell = SafeText.oneLine(cellsOfRow.text(heading));
            if (!cell.isEmpty() && NAMES.contains(CellWords.key(heading))) {
                return shortened(cell);
            }
            if (!cell.isEmpty()) {
                cells.add(cell.length() < 2 ? heading + cell : cell);
            }
        }
        return shortened(String.join(" · ", cells));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Returns this case as one whose result is recorded when it is checked. */
    RuleCase recordedBy(RuleCoverage recorder) {
        return new RuleCase(table, line, row, broken, recorder);
    }

    /** Returns the line on which the case begins, counted from 1. */
    public long line() {
        return line;
    }

    /** Returns the cell under 用例 or {@code case}, and otherwise the cells with text, at most 100 characters. */
    public String name() {
        return row == null ? String.valueOf(broken().map(Finding::text).orElseThrow()) : name(row);
    }

    CaseTable table() {
        return table;
    }

    Optional<CsvTable.Row> row() {
        return Optional.ofNullable(row);
    }

    Optional<Finding> broken() {
        return Optional.ofNullable(broken);
    }

    /**
     * Decides the case and compares.
     *
     * @param spec what the headings mean, how a case is decided and compared; make it once for all cases
     */
    public CaseResult check(CaseSpec<?> spec) {
        return table.bind(spec).check(this, Optional.ofNullable(coverage));
    }

    /**
     * Verifies that the case comes out as expected, with a failure in the language of the machine.
     *
     * @param spec what the headings mean, how a case is decided and compared; make it once for all cases
     * @throws AssertionError if a heading or a cell of the case is wrong, or something is not as expected
     */
    public void verify(CaseSpec<?> spec) {
        verify(spec, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Verifies that the case comes out as expected.
     *
     * @param spec what the headings mean, how a case is decided and compared; make it once for all cases
     * @param locale the language of a failure: English for English, Chinese for every other
     * @throws AssertionError if a heading or a cell of the case is wrong, or something is not as expected
     */
    public void verify(CaseSpec<?> spec, Locale locale) {
        CaseResult result = check(spec);
        if (!result.passed()) {
            throw new AssertionError(result.in(locale));
        }
    }

    /** Returns file, line and name. */
    @Override
    public String toString() {
        return table.file() + ":" + line + " " + name();
    }
}
