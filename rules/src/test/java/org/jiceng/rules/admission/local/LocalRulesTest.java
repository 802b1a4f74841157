package org.jiceng.rules.admission.local;

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
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of all packs, each on both sides, and on its first day and the day before. */
@RuleCoverageReport(
        minimum = 100,
        rules = {
            "SH-",
            "BJ-",
            "TJ-",
            "SD-",
            "DY-",
            "CD-",
            "LZ-",
            "XC-",
            "EQ-",
            "JY-",
            "HS-",
            "ZG-",
            "NX-",
            "DS-",
            "XG-",
            "XP-",
            // the consents of RM decide nothing alone: the national law says the same before 2026 and prevails after
            "RM-SC-COSTS",
            "RM-BJ-REFUSE"
        },
        directory = "target/rule-coverage/local",
        language = "zh",
        print = false)
class LocalRulesTest {

    /** Rules that a person judges where they are not satisfied, so that they cannot be violated. */
    private static final ImmutableSet<String> JUDGED = ImmutableSet.of(
            "SH-DIRECT",
            "CD-DIRECT",
            "SH-VC-ADMISSION",
            "DY-ADMISSION",
            "NX-AGREEMENT",
            "DS-UPWARD",
            "DS-ABILITY",
            "SD-LIST",
            "SD-ST-LIST");

    /** Rules of which a person judges everything, so that they cannot be satisfied either. */
    private static final ImmutableSet<String> ONLY_JUDGED = ImmutableSet.of("DS-ABILITY", "SD-LIST", "SD-ST-LIST");

    /** Rules that bind the body itself, so that no request violates them. */
    private static final ImmutableSet<String> OF_THE_BODY = ImmutableSet.of("SH-CERT-ISSUE");

    /** What only a list can tell; no applicant is asked for it. */
    private static final ImmutableSet<String> TOLD_BY_LISTS = ImmutableSet.of(
            "listed", "listed.assistance", "listed.cooperation", "listed.certificate", "prohibited.work");

    /** A row of the table: what differs from a sound request, and what is to become of it. */
    record Row(CsvTable.Row cells) {

        private String text(String column) {
            return cells.text(column);
        }

        LocalDate day() {
            return LocalDate.parse(text("day"));
        }

        String rule() {
            return text("rule");
        }

        String place() {
            return text("place");
        }

        String applicant() {
            return text("applicant");
        }

        String target() {
            return text("target");
        }

        Outcome outcome() {
            return Outcome.valueOf(text("outcome"));
        }

        String but() {
            return cells.optionalText("but").orElse("");
        }

        boolean hasLists() {
            return !but().contains("lists=none");
        }

        AdmissionRequest request() {
            return LocalSamples.sound(place(), applicant(), target(), day(), but());
        }

        AdmissionDecision decide() {
            AdmissionPolicy policy = hasLists() ? LocalSamples.ALONE_LISTED : LocalSamples.ALONE_UNLISTED;
            return policy.decide(request(), LocalSamples.STRUCTURE, day());
        }

        /** Returns whether verdict, outcome, article and strength are those that the row expects. */
        boolean isAsExpected(AdmissionDecision decision) {
            return decision.outcome() == outcome()
                    && decision.trace().stream()
                            .filter(step -> step.rule().id().value().equals(rule()))
                            .anyMatch(this::isAsExpected);
        }

        private boolean isAsExpected(RuleStep<AdmissionCase> step) {
            return step.verdict() == Verdict.valueOf(text("verdict"))
                    && cells.optionalText("citation").stream()
                            .allMatch(expected -> step.citations().stream()
                                    .anyMatch(cited -> cited.toString().equals(expected)))
                    && modality().stream().allMatch(expected -> step.rule().modality() == expected)
                    && Collections.disjoint(step.missingFacts(), TOLD_BY_LISTS);
        }

        /** Returns how strongly the text binds, where the row says so: where no outcome can tell. */
        private Optional<Modality> modality() {
            return cells.optionalText("modality").map(Modality::valueOf);
        }

        @Override
        public String toString() {
            return cells.line() + ": " + text("day") + " " + text("rule") + " " + text("verdict");
        }
    }

    static ImmutableList<Row> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LocalRulesTest.class.getResourceAsStream("local-rules.csv")),
                StandardCharsets.UTF_8)) {
            Findings.Builder findings = Findings.builder();
            CsvTable table = CsvTable.read(
                    "local-rules.csv", reader, ImmutableList.of("day", "outcome", "citation", "modality"), findings);
            assertThat(findings.build()).isEmpty();
            return table.rows().stream().map(Row::new).collect(ImmutableList.toImmutableList());
        }
    }

    private static ImmutableList<Rule<AdmissionCase>> rules() {
        return LocalPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheArticlesOfTheDaySay(Row row, RuleCoverage coverage) {
        AdmissionDecision decision = coverage.record(row.decide());
        assertThat(decision)
                .hasVerdict(row.text("rule"), Verdict.valueOf(row.text("verdict")))
                .hasOutcome(row.outcome());
        row.cells
                .optionalText("citation")
                .ifPresent(citation -> assertThat(decision.steps().stream()
                                .filter(step -> step.rule().id().value().equals(row.text("rule")))
                                .flatMap(step -> step.citations().stream()))
                        .isNotEmpty()
                        .anyMatch(cited -> cited.toString().equals(citation))
                        .allMatch(cited -> cited.instrument().period().contains(row.day())));
        assertThat(decision.trace().stream()
                        .filter(step -> step.rule().id().value().equals(row.rule())))
                .allSatisfy(step -> {
                    assertThat(row.modality())
                            .isIn(Optional.empty(), Optional.of(step.rule().modality()));
                    assertThat(step.missingFacts()).doesNotContainAnyElementsOf(TOLD_BY_LISTS);
                });
        assertThat(row.cells.optionalText("citation").isPresent())
                .as("a rule that applies is tested with its citation")
                .isEqualTo(!row.text("verdict").equals("NOT_APPLICABLE"));
    }

    @Test
    void everyRuleOfEveryPackIsTestedBothWays() throws IOException {
        SetMultimap<String, String> verdicts = LinkedHashMultimap.create();
        rows().forEach(row -> verdicts.put(row.text("rule"), row.text("verdict")));
        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> rule.id().value()).toList());
        for (Rule<AdmissionCase> rule : rules()) {
            String id = rule.id().value();
            Set<String> seen = verdicts.get(id);
            assertThat(seen).as("verdicts of %s in the table", id).contains("NOT_APPLICABLE");
            assertThat(seen.contains("SATISFIED")).as("%s satisfied", id).isEqualTo(!ONLY_JUDGED.contains(id));
            assertThat(seen.contains("VIOLATED"))
                    .as("%s violated", id)
                    .isEqualTo(rule.modality() != Modality.MAY && !JUDGED.contains(id) && !OF_THE_BODY.contains(id));
            assertThat(seen.contains("UNDETERMINED") || !JUDGED.contains(id))
                    .as("%s judged", id)
                    .isTrue();
        }
    }

    @Test
    void everyRuleIsTestedOnItsFirstDayAndOnTheDayBefore() throws IOException {
        ImmutableList<Row> rows = rows();
        for (Rule<AdmissionCase> rule : rules()) {
            LocalDate start = rule.citations().get(0).instrument().period().start();
            ImmutableSet<LocalDate> days = rows.stream()
                    .filter(row -> row.text("rule").equals(rule.id().value()))
                    .map(Row::day)
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(days).as("days of %s in the table", rule.id()).contains(start, start.minusDays(1));
        }
    }

    @Test
    void noRuleOfAPackHoldsElsewhere() {
        LocalDate day = LocalDate.parse("2026-06-01");
        for (Rule<AdmissionCase> rule : rules()) {
            for (BodyKind kind : rule.bodyKinds()) {
                assertThat(rule.inapplicability(day, kind, Optional.of(DivisionCode.parse("360735"))))
                        .as("%s in another province", rule.id())
                        .contains(Inapplicability.OTHER_JURISDICTION);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENTS_COMMITTEE", "VILLAGERS_COMMITTEE", "STREET_OFFICE", "TOWNSHIP_GOVERNMENT", "GRID"})
    void everyPackSaysWhichKindsOfBodyItIsAbout(BodyKind kind) {
        for (AdmissionPack pack : LocalPacks.all()) {
            assertThat(pack.rules())
                    .as(pack.id())
                    .allMatch(rule -> !rule.bodyKinds().isEmpty());
        }
        assertThat(rules()).anyMatch(rule -> rule.bodyKinds().contains(kind));
    }
}
