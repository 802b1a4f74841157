package org.jiceng.rules.testing.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.text.LocalizedText;

/** What became of a case (用例结果): as expected, other than expected, or broken. */
public final class CaseResult {

    private static final int SHOWN_FINDINGS = 100;

    private final RuleCase one;
    private final Findings findings;
    private final ImmutableList<Difference> differences;
    private final Optional<LocalizedText> whole;

    CaseResult(RuleCase one, Findings findings, ImmutableList<Difference> differences, Optional<LocalizedText> whole) {
        this.one = one;
        this.findings = findings;
        this.differences = differences;
        this.whole = whole;
    }

    static CaseResult broken(RuleCase one, Findings findings) {
        return new CaseResult(one, findings, ImmutableList.of(), Optional.empty());
    }

    /** Returns the line on which the case begins, counted from 1. */
    public long line() {
        return one.line();
    }

    /** Returns the name of the case. */
    public String name() {
        return one.name();
    }

    /** Returns whether the case could be decided and came out as expected. */
    public boolean passed() {
        return !isBroken() && differences.isEmpty();
    }

    /** Returns whether a heading or a cell is wrong, so that the case could not be decided. */
    public boolean isBroken() {
        return findings.hasErrors();
    }

    /** Returns what is wrong with headings and cells: of the case, or of the whole file where a heading is wrong. */
    public Findings findings() {
        return findings;
    }

    /** Returns what is not as expected, a sentence for each cell. */
    public ImmutableList<LocalizedText> differences() {
        return differences.stream().map(Difference::text).collect(ImmutableList.toImmutableList());
    }

    /**
     * Says what became of the case: what is not as expected, marked with {@code >}, and then the whole result.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String in(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(headline().in(locale));
        int shown = 0;
        for (Finding finding : findings) {
            if (shown++ == SHOWN_FINDINGS) {
                lines.add("  "
                        + CaseText.text("result.more", Integer.toString(findings.size() - SHOWN_FINDINGS))
                                .in(locale));
                break;
            }
            lines.add("> " + finding.in(locale));
        }
        differences.forEach(difference -> lines.add("> " + difference.text().in(locale)));
        if (!differences.isEmpty()) {
            whole.ifPresent(text -> Splitter.on('\n').split(text.in(locale)).forEach(lines::add));
        }
        return String.join("\n", lines);
    }

    private LocalizedText headline() {
        if (isBroken()) {
            return CaseText.text("result.broken", one, Integer.toString(findings.size()));
        }
        return differences.isEmpty()
                ? CaseText.text("result.passed", one)
                : CaseText.text("result.failed", one, Integer.toString(differences.size()));
    }

    /** Returns the case and what became of it, on one line. */
    @Override
    public String toString() {
        return headline().toString();
    }
}
