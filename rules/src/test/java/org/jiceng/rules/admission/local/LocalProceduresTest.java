package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides by when, and what is threatened, article by article: on the first day and on the day before. */
class LocalProceduresTest {

    /** A row of one of the two tables. */
    record Row(CsvTable.Row cells) {

        LocalDate day() {
            return LocalDate.parse(cells.text("day"));
        }

        String text(String column) {
            return cells.optionalText(column).orElse("");
        }

        AdmissionDecision decide() {
            return LocalSamples.POLICY.decide(
                    LocalSamples.sound(text("place"), text("applicant"), text("target"), day(), text("but")),
                    LocalSamples.STRUCTURE,
                    day());
        }

        @Override
        public String toString() {
            return cells.line() + ": " + day() + " " + text("place") + " " + text("target") + " " + text("but");
        }
    }

    private static ImmutableList<Row> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LocalProceduresTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Findings.Builder findings = Findings.builder();
            CsvTable table = CsvTable.read(file, reader, ImmutableList.of("day", "place", "but"), findings);
            assertThat(findings.build()).isEmpty();
            return table.rows().stream().map(Row::new).collect(ImmutableList.toImmutableList());
        }
    }

    static ImmutableList<Row> procedures() throws IOException {
        return rows("local-procedures.csv");
    }

    static ImmutableList<Row> sanctions() throws IOException {
        return rows("local-sanctions.csv");
    }

    private static String chinese(Iterable<LocalizedText> texts, String between) {
        return ImmutableList.copyOf(texts).stream()
                .map(text -> text.in(Locale.CHINESE))
                .collect(Collectors.joining(between));
    }

    private static String cited(ImmutableList<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("；"));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void saysWhoDecidesInWhichStepsAndByWhen(Row row) {
        Optional<Competence> competence = row.decide().competence();
        assertThat(competence.map(Competence::authority).map(text -> text.in(Locale.CHINESE)))
                .isEqualTo(row.cells.optionalText("authority"));
        competence.ifPresent(found -> {
            // the sample has a city of its own for each county, so Beijing is there twice
            assertThat(found.bodies().stream()
                            .map(Object::toString)
                            .filter(id -> id.startsWith(row.text("place") + "/"))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(row.text("bodies"));
            assertThat(chinese(found.steps(), "→")).isEqualTo(row.text("steps"));
            assertThat(found.fileBy().map(LocalDate::toString)).isEqualTo(row.cells.optionalText("file by"));
            assertThat(found.decideBy().map(LocalDate::toString)).isEqualTo(row.cells.optionalText("decide by"));
            assertThat(found.exit().map(text -> text.in(Locale.CHINESE))).isEqualTo(row.cells.optionalText("exit"));
            assertThat(cited(found.citations())).isEqualTo(row.text("citations"));
        });
    }

    @ParameterizedTest
    @MethodSource("sanctions")
    void saysWhatTheTextThreatensForARuleThatIsViolated(Row row) {
        AdmissionDecision decision = row.decide();
        assertThat(decision.sanctions().stream()
                        .map(sanction -> sanction.text().in(Locale.CHINESE) + " " + sanction.citation()))
                .isEqualTo(row.cells.optionalText("sanction").stream()
                        .map(text -> text + " " + row.text("citation"))
                        .toList());
        boolean threatened = row.cells.optionalText("sanction").isPresent();
        boolean violated = decision.steps().stream()
                .filter(step -> step.rule().id().value().equals(row.text("rule")))
                .anyMatch(step -> step.verdict() == Verdict.VIOLATED);
        assertThat(violated)
                .as("%s violated", row.text("rule"))
                .isEqualTo(threatened || row.day().equals(LocalDate.parse("2026-06-01")));
    }

    @Test
    void everyProcedureHasRowsOnItsFirstDayAndOnTheDayBefore() throws IOException {
        ImmutableList<Row> rows = procedures();
        for (AdmissionPack pack : LocalPacks.all()) {
            for (Procedure procedure : pack.procedures()) {
                LocalDate first =
                        procedure.citations().get(0).instrument().period().start();
                String authority = procedure.authority().in(Locale.CHINESE);
                ImmutableList<Row> own = rows.stream()
                        .filter(row ->
                                row.day().equals(first) && row.text("authority").equals(authority))
                        .filter(row -> row.text("citations").equals(cited(procedure.citations())))
                        .collect(ImmutableList.toImmutableList());
                assertThat(own).as("%s on %s", authority, first).isNotEmpty();
                assertThat(rows)
                        .as("%s on the day before %s", authority, first)
                        .anyMatch(row -> row.day().equals(first.minusDays(1))
                                && row.text("place").equals(own.get(0).text("place"))
                                && !row.text("authority").equals(authority));
            }
        }
    }

    @Test
    void everyRuleOfEverySanctionHasRowsOnItsFirstDayAndOnTheDayBefore() throws IOException {
        ImmutableList<Row> rows = sanctions();
        ImmutableSet.Builder<String> threatened = ImmutableSet.builder();
        for (AdmissionPack pack : LocalPacks.all()) {
            for (Sanction sanction : pack.sanctions()) {
                LocalDate first = sanction.citation().instrument().period().start();
                sanction.rules().forEach(rule -> {
                    threatened.add(rule.value());
                    assertThat(rows.stream()
                                    .filter(row -> row.text("rule").equals(rule.value()))
                                    .map(Row::day))
                            .as("days of %s", rule)
                            .contains(first, first.minusDays(1));
                });
            }
        }
        assertThat(rows.stream()
                        .filter(row -> !row.text("sanction").isEmpty())
                        .map(row -> row.text("rule"))
                        .collect(ImmutableSet.toImmutableSet()))
                .isEqualTo(threatened.build());
    }
}
