package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The national rules, each on both sides and on both sides of every day on which the law changed. */
class NationalRulesTest {

    private static final ImmutableList<String> CHANGES =
            ImmutableList.of("1990-01-01", "2010-10-28", "2015-07-13", "2018-12-29", "2020-04-27", "2026-01-01");

    /** A row of the table: a request, and what is to become of it. */
    record Row(CsvTable.Row cells) {

        private String text(String column) {
            return cells.text(column);
        }

        private <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
            return cells.optionalText(column).map(text -> Enum.valueOf(type, text));
        }

        LocalDate day() {
            return LocalDate.parse(text("day"));
        }

        AdmissionRequest request() {
            AdmissionRequest.Builder request = AdmissionSamples.request(
                            text("applicant"), text("target"), text("matter"))
                    .arrangement(word("arrangement", Arrangement.class))
                    .basis(word("basis", BasisKind.class).map(AdmissionSamples::basis))
                    .conditions(word("conditions", ConditionsStatus.class))
                    .selfGovernance(cells.optionalText("selfGovernance").map(Boolean::valueOf))
                    .responsibility(word("responsibility", ResponsibilityField.class));
            cells.optionalText("fundsRequired")
                    .ifPresent(required -> request.funding(Funding.builder()
                            .required(Boolean.parseBoolean(required))
                            .source(word("fundsSource", FundsSource.class))
                            .build()));
            cells.optionalText("consent").ifPresent(consent -> request.addConsent(consent(consent)));
            return request.build();
        }

        private Consent consent(String text) {
            return switch (text) {
                case "street-later" ->
                    AdmissionSamples.consent("street", day().plusDays(1).toString());
                case "street-not-arranged" -> {
                    Consent consent = AdmissionSamples.consent("street", day().toString());
                    yield new Consent(consent.by(), consent.byKind(), consent.on(), false);
                }
                default -> AdmissionSamples.consent(text, day().toString());
            };
        }

        AdmissionDecision decide() {
            return decide(AdmissionSamples.POLICY);
        }

        private AdmissionDecision decide(AdmissionPolicy policy) {
            return policy.decide(request(), AdmissionSamples.COUNTY, day());
        }

        /** Returns whether a policy decides as the row says, with the verdict of its rule and the citation. */
        boolean passes(AdmissionPolicy policy) {
            AdmissionDecision decision = decide(policy);
            Optional<RuleStep<AdmissionCase>> step = decision.trace().stream()
                    .filter(one -> one.rule().id().value().equals(text("rule")))
                    .findFirst();
            return decision.outcome().name().equals(text("outcome"))
                    && step.filter(one -> one.verdict().name().equals(text("verdict")))
                            .isPresent()
                    && cells.optionalText("citation")
                            .map(citation -> step.get().citations().stream()
                                    .anyMatch(cited -> cited.toString().startsWith(citation)))
                            .orElse(true);
        }

        @Override
        public String toString() {
            return cells.line() + ": " + text("day") + " " + text("rule") + " " + text("verdict");
        }
    }

    static ImmutableList<Row> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NationalRulesTest.class.getResourceAsStream("national-rules.csv")),
                StandardCharsets.UTF_8)) {
            Findings.Builder findings = Findings.builder();
            CsvTable table = CsvTable.read(
                    "national-rules.csv", reader, ImmutableList.of("day", "outcome", "citation"), findings);
            assertThat(findings.build()).isEmpty();
            return table.rows().stream().map(Row::new).collect(ImmutableList.toImmutableList());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheArticlesOfTheDaySay(Row row) {
        AdmissionDecision decision = row.decide();
        assertThat(decision)
                .hasOutcome(Outcome.valueOf(row.text("outcome")))
                .hasVerdict(row.text("rule"), Verdict.valueOf(row.text("verdict")));
        row.cells.optionalText("citation").ifPresent(citation -> {
            assertThat(decision).cites(citation);
            assertThat(decision.steps().stream()
                            .filter(step -> step.rule().id().value().equals(row.text("rule")))
                            .flatMap(step -> step.citations().stream()))
                    .isNotEmpty()
                    .anyMatch(cited -> cited.toString().startsWith(citation))
                    .allMatch(cited -> cited.instrument().period().contains(row.day()));
        });
        assertThat(row.cells.optionalText("citation").isPresent())
                .as("a rule that applies is tested with its citation")
                .isEqualTo(!row.text("verdict").equals("NOT_APPLICABLE"));
    }

    @Test
    void everyNationalRuleIsTestedBothWays() throws IOException {
        SetMultimap<String, String> verdicts = LinkedHashMultimap.create();
        rows().forEach(row -> verdicts.put(row.text("rule"), row.text("verdict")));
        ImmutableList<Rule<AdmissionCase>> rules =
                AdmissionPolicy.national().rules().rules();
        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(rule -> rule.id().value()).toList());
        for (Rule<AdmissionCase> rule : rules) {
            assertThat(verdicts.get(rule.id().value()))
                    .as("verdicts of %s in the table", rule.id())
                    .contains("SATISFIED", "NOT_APPLICABLE")
                    .contains(rule.modality() == Modality.MAY ? "NOT_APPLICABLE" : "VIOLATED");
        }
    }

    @Test
    void everyVersionOfEveryRuleIsTestedOnItsFirstDayAndOnItsLast() throws IOException {
        ImmutableList<Row> rows = rows();
        for (Rule<AdmissionCase> rule : AdmissionPolicy.national().rules().rules()) {
            ImmutableSet<LocalDate> days = rows.stream()
                    .filter(row -> row.text("rule").equals(rule.id().value()))
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
