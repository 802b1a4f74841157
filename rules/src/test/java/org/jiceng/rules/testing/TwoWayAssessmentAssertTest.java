package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.rows;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.testing.coverage.CoverageItem;
import org.jiceng.rules.testing.coverage.CoverageKind;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.junit.jupiter.api.Test;

class TwoWayAssessmentAssertTest {

    private static final BodyId TOWN = BodyId.of("town");
    private static final ImmutableList<BodyId> VILLAGES =
            ImmutableList.of(BodyId.of("A"), BodyId.of("B"), BodyId.of("C"));

    /** A has 80 of 100 and B 60; both answer, A with 100 and B with 50 of 100; C is silent, and has 40. */
    private static TwoWayAssessment round(int anonymity) {
        AssessmentScheme down = scheme(section("d", indicator("roads", "100", JudgedPoints.of())))
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .addGrades(
                                Grade.builder()
                                        .id("TOP")
                                        .title("优秀")
                                        .lower(Grade.Limit.atLeast("80"))
                                        .build(),
                                Grade.builder().id("LOW").title("合格").build())
                        .build())
                .build();
        AssessmentScheme up = scheme(section(
                        "u",
                        Indicator.builder()
                                .from(indicator("staff", "100", JudgedPoints.of()))
                                .addGroups("villages")
                                .build()))
                .id("up")
                .direction(Direction.UPWARD)
                .addGroups(AssessorGroup.builder()
                        .id("villages")
                        .title("村")
                        .weight(n("1"))
                        .aggregate(AssessorGroup.Aggregate.MEAN)
                        .build())
                .emptyGroup(EmptyGroup.ERROR)
                .anonymityFloor(anonymity)
                .build();
        List<EvidenceRecord> answers = Stream.of("A 100", "B 50")
                .map(answer -> EvidenceRecord.builder()
                        .body(TOWN)
                        .indicator(id("staff"))
                        .group("villages")
                        .rater(answer.substring(0, 1))
                        .value(answer.substring(2))
                        .build())
                .toList();
        return TwoWayAssessment.of(
                TOWN,
                Evidence.check(down, VILLAGES, rows("A roads 80", "B roads 60", "C roads 40"))
                        .orElseThrow(),
                Evidence.check(up, ImmutableList.of(TOWN), answers).orElseThrow(),
                ImmutableList.of());
    }

    private static TwoWayAssessmentAssert english(int anonymity) {
        return assertThat(round(anonymity)).inLanguage(Locale.ENGLISH);
    }

    private static void fails(ThrowingCallable assertion, String headline) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageStartingWith(headline + "\n");
    }

    @Test
    void whatHoldsPasses() {
        assertThat(round(2))
                .hasRank("A", 1)
                .hasGrade("A", "优秀")
                .hasGrade("C", "LOW")
                .hasSilent("C")
                .hasDivergence("A", "-20")
                .hasDivergence("B", "10")
                .hasFinding("TWO-WAY-SILENT");
        assertThat(round(2)).downward("A").hasTotal("80").hasGrade("TOP");
        assertThat(round(2)).upward().hasTotal("75");
        assertThat(round(3)).hidesSingleAnswers();
    }

    @Test
    void whatDoesNotHoldIsSaid() {
        fails(() -> english(2).hasRank("A", 2), "expected A to rank 2, but it ranks 1");
        fails(() -> english(2).hasRank("Z", 2), "expected Z to rank 2, but it ranks none");
        fails(() -> english(2).hasGrade("B", "TOP"), "expected B to have the grade 'TOP', but it has '合格'");
        fails(() -> english(2).hasSilent("B"), "expected those that did not answer to be B, but they are C");
        fails(() -> english(2).hidesSingleAnswers(), "expected no single answer to be shown, but 2 are");
        fails(
                () -> english(2).hasDivergence("A", "20"),
                "expected the directions to be 20 apart for A, but they are -20.00 apart");
        fails(
                () -> english(3).hasDivergence("A", "-20"),
                "expected the directions to be -20 apart for A, but they are none apart");
        fails(() -> english(2).downward("Z"), "the round does not assess a body Z");
        fails(() -> english(2).downward("A").hasTotal("81"), "expected the total to be 81, but it was 80.00");
        assertThatThrownBy(() -> english(2).hasFinding("TWO-WAY-UNLISTED"))
                .hasMessageContainingAll("TWO-WAY-UNLISTED", "A: 80.00", "[TWO-WAY-SILENT]");
        assertThatThrownBy(() -> assertThat((TwoWayAssessment) null).hasRank("A", 1))
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void aFailurePrintsTheWholeRoundWithTheBodyMarked() {
        assertThatThrownBy(() -> assertThat(round(2)).inLanguage(Locale.CHINESE).hasRank("B", 1))
                .hasMessageStartingWith("""
                        期望 B 名列第 1，实际为 2
                          下行考核，考核主体 town
                            第 1 名 A：80.00 分，等次：优秀
                        >   第 2 名 B：60.00 分，等次：合格
                            第 3 名 C：40.00 分，等次：合格
                          上行评价：75.00 分；已参评 [A, B]；未参评 [C]；单个评价 2 个
                            A：下行 80.00%，上行 100.00%，相差 -20.00
                        >   B：下行 60.00%，上行 50.00%，相差 10.00
                        """);
    }

    @Test
    void aRoundIsRecordedWithAllItsCards() {
        RuleCoverage coverage = RuleCoverage.create();
        coverage.record(round(2));

        assertThat(coverage.report().of(CoverageKind.GRADE))
                .extracting(CoverageItem::cases)
                .containsExactly(1L, 2L);
        assertThat(coverage.report().of(CoverageKind.INDICATOR))
                .extracting(CoverageItem::cases)
                .containsExactly(3L, 1L);
    }
}
