package org.jiceng.rules.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {

    private static final AssessmentScheme SCHEME = scheme(section(
                    "s",
                    indicator("judged", "10", JudgedPoints.of()),
                    indicator("level", "2", levels()),
                    indicator("late", "5", deduction())))
            .build();

    private static Levels levels() {
        return Levels.builder()
                .addLevels(Levels.Level.of("自治村", "2"), Levels.Level.of("合格村", "1"))
                .build();
    }

    private static Deduction deduction() {
        return Deduction.builder()
                .addItems(UnitPoints.of("迟报", "0.5"))
                .unreported(Unreported.MEANS_NONE)
                .build();
    }

    private static WithFindings<Evidence> read(String... rows) {
        String json = "{\"evidence\": [\n" + String.join(",\n", rows) + "\n]}";
        return EvidenceJson.read("e.json", new StringReader(json), SCHEME, ImmutableList.of(A, B));
    }

    @Test
    void readsNumbersWordsAndStates() {
        Evidence evidence = read(
                        "{\"body\": \"A\", \"indicator\": \"judged\", \"value\": 7.5}",
                        "{\"body\": \"A\", \"indicator\": \"level\", \"value\": \"合格村\"}",
                        "{\"body\": \"A\", \"indicator\": \"late\", \"part\": \"迟报\", \"value\": \"2\","
                                + " \"source\": \"月报\", \"date\": \"2026-03-31\"}",
                        "{\"body\": \"B\", \"indicator\": \"judged\", \"value\": \"不适用\"}")
                .orElseThrow();
        assertThat(evidence.records()).hasSize(4);
        assertThat(Scorer.of(evidence).score(A).total()).contains(Fixtures.n("12.50"));
        assertThat(evidence.records().get(1).date()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Evidence evidence = read(
                        "{\"body\": \"A\", \"indicator\": \"judged\", \"value\": 7.50}",
                        "{\"body\": \"B\", \"indicator\": \"level\", \"value\": \"自治村\"}",
                        "{\"body\": \"B\", \"indicator\": \"judged\", \"value\": \"NOT_PROVIDED\"}")
                .orElseThrow();
        String json = EvidenceJson.write(evidence.records());
        assertThat(EvidenceJson.read("e.json", new StringReader(json), SCHEME, ImmutableList.of(A, B))
                        .orElseThrow()
                        .records())
                .isEqualTo(evidence.records());
    }

    @Test
    void namesThePlaceOfWhatIsWrongAndReadsTheRest() {
        WithFindings<Evidence> read = read(
                "{\"body\": \"A\", \"indicator\": \"judged\", \"value\": 10.5}",
                "{\"body\": \"B\", \"indicator\": \"judged\", \"value\": true}",
                "{\"body\": \"B\", \"indicator\": \"judgde\", \"value\": 1}",
                "{\"body\": \"B\", \"indicator\": \"level\", \"value\": \"NaN\"}",
                "{\"body\": \"B\", \"indicator\": \"late\", \"part\": \"迟报\", \"value\": 1e9}",
                "{\"body\": \"A\", \"indicator\": \"level\"}",
                "{\"body\": \"A\", \"indicator\": \"late\", \"part\": \"迟报\", \"value\": 1, \"vlaue\": 2}",
                "[]");
        assertThat(read.findings().in(Locale.ENGLISH))
                .contains("the value '10.5' of indicator 'judged', part '', is not valid")
                .contains("the value must be a number or a text")
                .contains("the scheme has no indicator 'judgde', the nearest known one is 'judged'")
                .contains("the value 'NaN' of indicator 'level', part '', is not valid")
                .contains("it must be a whole number from 0 to 10000000")
                .contains("vlaue");
        assertThat(read.findings().asList().get(0).location().orElseThrow().toString())
                .startsWith("e.json:");
        Scorer scorer = Scorer.of(read.value());
        assertThat(scorer.score(A).line(IndicatorId.of("judged")).orElseThrow().state())
                .isEqualTo(IndicatorState.ERROR);
        assertThat(scorer.score(A).line(IndicatorId.of("level")).orElseThrow().state())
                .isEqualTo(IndicatorState.ERROR);
        assertThat(scorer.score(A).line(IndicatorId.of("late")).orElseThrow().exactPoints())
                .isEqualTo("4.5");
    }

    @Test
    void whatIsNoEvidenceFileGivesNothing() {
        assertThat(EvidenceJson.read("e.json", new StringReader("{\"evidenc\": []}"), SCHEME, ImmutableList.of(A))
                        .findings()
                        .hasErrors())
                .isTrue();
        assertThat(EvidenceJson.read("e.json", new StringReader("{"), SCHEME, ImmutableList.of(A))
                        .findings()
                        .hasErrors())
                .isTrue();
    }
}
