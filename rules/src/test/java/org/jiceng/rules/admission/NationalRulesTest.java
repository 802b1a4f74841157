package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The national rules, each on both sides and on both sides of every day on which the law changed. The table must
 * exercise every rule, every verdict of it and every article in every version.
 */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/national", language = "zh", print = false)
class NationalRulesTest {

    private static final ImmutableList<String> CHANGES = ImmutableList.of(
            "1990-01-01", "2010-10-28", "2015-07-13", "2018-12-29", "2020-04-27", "2024-08-06", "2026-01-01");

    private static final CaseSpec<AdmissionDecision> CASES =
            AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY);

    @BeforeAll
    static void expectAllNationalRules(RuleCoverage coverage) {
        coverage.expect(AdmissionSamples.POLICY.rules());
    }

    @RuleCases("national-rules.csv")
    void decidesAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    /** The day and the rule of a row. */
    record Row(LocalDate day, String rule) {}

    private static ImmutableList<Row> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NationalRulesTest.class.getResourceAsStream("national-rules.csv")),
                StandardCharsets.UTF_8)) {
            Findings.Builder findings = Findings.builder();
            CsvTable table = CsvTable.read("national-rules.csv", reader, ImmutableList.of("day", "rule"), findings);
            assertThat(findings.build()).isEmpty();
            return table.rows().stream()
                    .map(row -> new Row(LocalDate.parse(row.text("day")), row.text("rule")))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void everyVersionOfEveryRuleIsTestedOnItsFirstDayAndOnItsLast() throws IOException {
        ImmutableList<Row> rows = rows();
        for (Rule<AdmissionCase> rule : AdmissionPolicy.national().rules().rules()) {
            ImmutableSet<LocalDate> days = rows.stream()
                    .filter(row -> row.rule().equals(rule.id().value()))
                    .map(Row::day)
                    .collect(ImmutableSet.toImmutableSet());
            rule.citations().forEach(citation -> {
                LocalDate start = citation.instrument().period().start();
                assertThat(days).as("days of %s in the table", rule.id()).contains(start, start.minusDays(1));
                citation.instrument()
                        .period()
                        .lastDay()
                        .ifPresent(last -> assertThat(days)
                                .as("days of %s in the table", rule.id())
                                .contains(last, last.plusDays(1)));
            });
        }
    }

    @Test
    void bothSidesOfEveryDayOfChangeAreInTheTable() throws IOException {
        ImmutableSet<LocalDate> days = rows().stream().map(Row::day).collect(ImmutableSet.toImmutableSet());
        for (String change : CHANGES) {
            LocalDate day = LocalDate.parse(change);
            assertThat(days).contains(day.minusDays(1), day);
        }
    }

    @Test
    void noInstrumentChangesOnAnotherDay() {
        assertThat(AdmissionPolicy.national().rules().rules().stream()
                        .flatMap(rule -> rule.citations().stream())
                        .map(citation -> citation.instrument().period().start().toString()))
                .isSubsetOf(CHANGES);
    }
}
