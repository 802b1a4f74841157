package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.finding.Findings;

/** What became of the cases of a table (用例报告). */
public final class CaseReport {

    private final CaseTable table;
    private final ImmutableList<CaseResult> results;

    CaseReport(CaseTable table, ImmutableList<CaseResult> results) {
        this.table = table;
        this.results = results;
    }

    /** Returns the results, in the order of the table. */
    public ImmutableList<CaseResult> results() {
        return results;
    }

    /** Returns the cases that are broken or not as expected, in the order of the table. */
    public ImmutableList<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).collect(ImmutableList.toImmutableList());
    }

    /** Returns what is wrong with the file as a whole. */
    public Findings findings() {
        return table.findings();
    }

    /** Returns whether there are cases, and all came out as expected. */
    public boolean passed() {
        return !findings().hasErrors() && failures().isEmpty();
    }

    /**
     * Says how many cases came out as expected, and what became of the others.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String in(Locale locale) {
        List<String> parts = new ArrayList<>();
        ImmutableList<CaseResult> failures = failures();
        parts.add(CaseText.text(
                        "report",
                        table,
                        Integer.toString(results.size()),
                        Integer.toString(results.size() - failures.size()),
                        Integer.toString(failures.size()))
                .in(locale));
        findings().forEach(finding -> parts.add(finding.in(locale)));
        failures.forEach(failure -> parts.add(failure.in(locale)));
        return String.join("\n", parts);
    }
}
