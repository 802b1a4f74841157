package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardAssertTest {

    private static final BodyId VILLAGE = BodyId.of("village");

    private static Indicator indicator(String id, String title) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .title(title)
                .points(BigDecimal.TEN)
                .rule(JudgedPoints.of())
                .build();
    }

    /** Scores 卫生 and 治安, ten points each; what is not provided counts nothing, and an accident bars the top grade. */
    private static Scorecard card(String... values) {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .id("test")
                .title("测试方案")
                .edition("测试")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(new BigDecimal("20"))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ZERO)
                .rounding(new Rounding(1, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .addSections(Section.builder()
                        .id("s")
                        .title("基础")
                        .addIndicators(indicator("h", "卫生"), indicator("o", "治安"))
                        .build())
                .addVetoes(Veto.builder()
                        .id("accident-veto")
                        .title("重大事故")
                        .condition(new Veto.FactCompares(
                                IndicatorId.of("accident"), Comparison.AT_LEAST, BigDecimal.ONE, Unreported.MEANS_NONE))
                        .effect(Veto.Effect.BAR_TOP_GRADE)
                        .build())
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .addGrades(
                                Grade.builder()
                                        .id("TOP")
                                        .title("优秀")
                                        .lower(Grade.Limit.atLeast("15"))
                                        .build(),
                                Grade.builder().id("LOW").title("合格").build())
                        .build())
                .build();
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 0; i < values.length; i += 2) {
            records.add(EvidenceRecord.builder()
                    .body(VILLAGE)
                    .indicator(IndicatorId.of(values[i]))
                    .value(values[i + 1])
                    .build());
        }
        Evidence evidence =
                Evidence.check(scheme, ImmutableList.of(VILLAGE), records).orElseThrow();
        return Scorer.of(evidence).score(VILLAGE);
    }

    @Test
    void whatHoldsPasses() {
        assertThat(card("h", "8", "o", "9.5"))
                .hasTotal("17.50")
                .hasGrade("TOP")
                .hasGrade("优秀")
                .won("8")
                .on("卫生")
                .lost("0.5")
                .on("o")
                .hasState("h", IndicatorState.SCORED);
        assertThat(card("h", "8")).isMissing("治安").hasTotal("8").hasGrade("LOW");
        assertThat(card("h", "10", "o", "10", "accident", "1"))
                .isVetoedBy("accident-veto")
                .hasGrade("LOW");
        assertThat(card("h", "NOT_APPLICABLE", "o", "1")).hasNoTotal().hasNoGrade();
    }

    @Test
    void whatDoesNotHoldIsSaidWithTheWholeCardAndTheLinesThatDifferMarked() {
        assertThatThrownBy(() -> assertThat(card("h", "8", "o", "9.5"))
                        .inLanguage(Locale.ENGLISH)
                        .hasTotal("18"))
                .isInstanceOf(AssertionError.class)
                .message()
                .startsWith("expected the total to be 18, but it was 17.5\n")
                .containsPattern("\n> .*17\\.5.*$")
                .contains("卫生", "治安");
        assertThatThrownBy(() -> assertThat(card("h", "8", "o", "9.5"))
                        .inLanguage(Locale.CHINESE)
                        .lost("1")
                        .on("卫生"))
                .message()
                .startsWith("期望“卫生”失 1 分，实际失 2.0 分\n")
                .containsPattern("\n> .*卫生.*\n")
                .doesNotContainPattern("\n> .*治安.*\n");
    }

    private static ImmutableList<String> marked(ThrowingCallable assertion) {
        Throwable thrown = catchThrowable(assertion);
        return String.valueOf(thrown.getMessage())
                .lines()
                .filter(line -> line.startsWith("> "))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void theLineThatDiffersIsMarkedAlone() {
        Scorecard scored = card("h", "8", "o", "9.5", "accident", "0");
        Scorecard broken = card("h", "NOT_APPLICABLE", "o", "1");

        assertThat(marked(() -> english(scored).won("1").on("卫生")))
                .singleElement(STRING)
                .contains("卫生");
        assertThat(marked(() -> english(scored).isMissing("治安")))
                .singleElement(STRING)
                .contains("治安");
        assertThat(marked(() -> english(scored).isVetoedBy("accident-veto")))
                .singleElement(STRING)
                .contains("重大事故");
        assertThat(marked(() -> english(scored).isVetoedBy("fire")))
                .singleElement(STRING)
                .contains("重大事故");
        assertThat(marked(() -> english(scored).hasGrade("LOW")))
                .singleElement(STRING)
                .contains("17.5", "优秀");
        assertThat(broken.findings().isEmpty())
                .as("findings stand below the total")
                .isFalse();
        assertThat(marked(() -> english(broken).hasTotal("9")))
                .singleElement(STRING)
                .contains("no total");
    }

    @Test
    void eachAssertionCanFail() {
        Scorecard scored = card("h", "8", "o", "9.5");

        assertThatThrownBy(() -> english(scored).hasNoTotal())
                .hasMessageStartingWith("expected no total, but it was 17.5\n");
        assertThatThrownBy(() -> english(scored).hasGrade("LOW"))
                .hasMessageStartingWith("expected the grade 'LOW', but it was '优秀'\n");
        assertThatThrownBy(() -> english(scored).hasNoGrade())
                .hasMessageStartingWith("expected no grade, but it was '优秀'\n");
        assertThatThrownBy(() -> english(scored).won("9").on("h"))
                .hasMessageStartingWith("expected 9 points on 'h', but there were 8.0\n");
        assertThatThrownBy(() -> english(scored).hasState("卫生", IndicatorState.NOT_APPLICABLE))
                .hasMessageStartingWith("expected indicator '卫生' to be 'not applicable', but it was 'scored'\n");
        assertThatThrownBy(() -> english(scored).isMissing("卫生"))
                .hasMessageStartingWith("expected indicator '卫生' to be 'not provided', but it was 'scored'\n");
        assertThatThrownBy(() -> english(scored).isVetoedBy("accident-veto"))
                .hasMessageStartingWith("expected veto accident-veto to hold, but those that hold are: \n");
        assertThatThrownBy(() -> english(scored).lost("1").on("教育"))
                .hasMessageStartingWith("no indicator has the id or title 教育\n");
        assertThatThrownBy(() -> assertThat((Scorecard) null).hasTotal("1")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCardIsComparedWithWhatWasApproved(@TempDir Path folder) {
        Path file = folder.resolve("approved/card.txt");
        Scorecard scored = card("h", "8", "o", "9.5");
        assertThatThrownBy(() -> english(scored).isAsApprovedIn(file))
                .as("nothing was approved yet")
                .isInstanceOf(AssertionError.class);

        System.setProperty("jiceng.approve", "true");
        try {
            english(scored).isAsApprovedIn(file);
        } finally {
            System.clearProperty("jiceng.approve");
        }
        english(scored).isAsApprovedIn(file);
        assertThatThrownBy(() -> english(card("h", "8", "o", "9")).isAsApprovedIn(file))
                .isInstanceOf(AssertionError.class)
                .message()
                .containsPattern("\n- .*17\\.5")
                .containsPattern("\n> .*17\\.0")
                .containsPattern("\n  .*卫生");
    }

    private static ScorecardAssert english(Scorecard card) {
        return assertThat(card).inLanguage(Locale.ENGLISH);
    }
}
