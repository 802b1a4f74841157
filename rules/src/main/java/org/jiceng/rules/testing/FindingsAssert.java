package org.jiceng.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Assertions about findings (检查发现断言). A failure lists every finding, with those that speak against it marked. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    FindingsAssert(@Nullable Findings actual) {
        super(actual, FindingsAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public FindingsAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Verifies that nothing was found. */
    public FindingsAssert isEmpty() {
        return verify(findings().isEmpty(), TestingText.text("findings.some"), finding -> true);
    }

    /** Verifies that there is no error; there may be warnings and notices. */
    public FindingsAssert hasNoErrors() {
        return verify(
                !findings().hasErrors(),
                TestingText.text("findings.errors"),
                finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Verifies that a rule found something.
     *
     * @param ruleId the id of a rule, for example {@code DUTY-CLASS}
     */
    public FindingsAssert contains(String ruleId) {
        return verify(
                !findings().of(RuleId.of(ruleId)).isEmpty(),
                TestingText.text("findings.noneOf", ruleId),
                finding -> false);
    }

    /** Verifies that a rule found nothing. */
    public FindingsAssert doesNotContain(String ruleId) {
        RuleId id = RuleId.of(ruleId);
        return verify(
                findings().of(id).isEmpty(),
                TestingText.text("findings.someOf", ruleId),
                finding -> finding.rule().equals(id));
    }

    /**
     * Verifies that there is an error on a line of a file.
     *
     * @param file the file as it was named to the reader
     * @param line the line, counted from 1
     */
    public FindingsAssert hasErrorAt(String file, long line) {
        return hasError(new SourceLocation(file, line, 0), place -> place.line() == line);
    }

    /**
     * Verifies that there is an error at a place of a file.
     *
     * @param file the file as it was named to the reader
     * @param line the line, counted from 1
     * @param column the column, counted from 1: a field in CSV, a character in JSON
     */
    public FindingsAssert hasErrorAt(String file, long line, long column) {
        return hasError(
                new SourceLocation(file, line, column), place -> place.line() == line && place.column() == column);
    }

    private FindingsAssert hasError(SourceLocation expected, Predicate<SourceLocation> matches) {
        Predicate<Finding> isThere = finding -> finding.location()
                .filter(place -> place.file().equals(expected.file()) && matches.test(place))
                .isPresent();
        return verify(
                findings().of(Severity.ERROR).stream().anyMatch(isThere),
                TestingText.text("findings.noErrorAt", expected),
                finding -> finding.severity() == Severity.ERROR
                        && finding.location()
                                .filter(place -> place.file().equals(expected.file()))
                                .isPresent());
    }

    private Findings findings() {
        isNotNull();
        return actual;
    }

    private FindingsAssert verify(boolean holds, LocalizedText headline, Predicate<Finding> marked) {
        if (!holds) {
            List<String> lines = new ArrayList<>();
            lines.add(headline.in(locale));
            for (Finding finding : findings()) {
                lines.add((marked.test(finding) ? "> " : "  ") + finding.severity() + " " + finding.in(locale));
            }
            if (findings().isEmpty()) {
                lines.add("  " + TestingText.text("findings.none").in(locale));
            }
            failWithMessage("%s", String.join("\n", lines));
        }
        return this;
    }
}
