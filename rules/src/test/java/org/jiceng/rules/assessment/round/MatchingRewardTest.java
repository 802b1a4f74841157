package org.jiceng.rules.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.MatchingReward.Division;
import org.jiceng.rules.assessment.round.MatchingReward.Remainder;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingRewardTest {

    private static Grade grade(String id, String least) {
        return Grade.builder()
                .id(id)
                .title(id)
                .lower(Grade.Limit.atLeast(least))
                .build();
    }

    private static final AssessmentScheme SCHEME = scheme(section("s", indicator("a", "100", JudgedPoints.of())))
            .grading(Grading.builder()
                    .basis(Grading.Basis.ROUNDED)
                    .addGrades(grade("一等", "90"), grade("二等", "80"), grade("三等", "0"))
                    .build())
            .addVetoes(Veto.builder()
                    .id("accident")
                    .title("事故")
                    .condition(new Veto.FactCompares(
                            IndicatorId.of("f"), Comparison.AT_LEAST, BigDecimal.ONE, Unreported.MEANS_NONE))
                    .effect(Veto.Effect.BAR_AWARD)
                    .build())
            .build();

    private static Ranking ranking(String... points) {
        List<BodyId> bodies = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            BodyId body = BodyId.of(String.format("b%02d", i + 1));
            bodies.add(body);
            rows.add(EvidenceRecord.of(body, IndicatorId.of("a"), points[i].replace("!", "")));
            if (points[i].endsWith("!")) {
                rows.add(EvidenceRecord.of(body, IndicatorId.of("f"), "1"));
            }
        }
        return Scorer.of(Evidence.check(SCHEME, bodies, rows).orElseThrow()).ranking();
    }

    private static MatchingReward.Builder byWeight(String fund) {
        return MatchingReward.builder()
                .fund(n(fund))
                .division(Division.BY_WEIGHT)
                .grades(ImmutableMap.of("一等", n("3"), "二等", n("2")))
                .remainder(Remainder.KEPT);
    }

    private static String amounts(RewardAllocation allocation) {
        return allocation.shares().stream()
                        .map(share -> share.amount().toPlainString())
                        .collect(Collectors.joining(" "))
                + " | " + allocation.left().toPlainString();
    }

    /** 10,000 over weights 3 + 2 + 2 = 7: 30000/7 = 4285.714…, 20000/7 = 2857.142… twice. */
    @ParameterizedTest
    @CsvSource({
        "KEPT, 2, 4285.71 2857.14 2857.14 0.00 | 0.01",
        "LARGEST_REMAINDER, 2, 4285.72 2857.14 2857.14 0.00 | 0.00",
        "BEST_RANK, 2, 4285.72 2857.14 2857.14 0.00 | 0.00",
        "KEPT, 0, 4285 2857 2857 0 | 1",
        "LARGEST_REMAINDER, 0, 4286 2857 2857 0 | 0",
    })
    void dividesByWeightWithTheDeclaredRemainder(Remainder remainder, int scale, String expected) {
        RewardAllocation allocation =
                byWeight("10000").remainder(remainder).scale(scale).build().allocate(ranking("95", "85", "80", "79"));
        assertThat(amounts(allocation)).isEqualTo(expected);
        assertThat(allocation.paid().add(allocation.left())).isEqualByComparingTo("10000");
    }

    @Test
    void showsTheArithmetic() {
        RewardAllocation allocation = byWeight("10000").build().allocate(ranking("95", "85", "80", "79"));
        assertThat(allocation.shares().get(1).reason().in(Locale.ENGLISH))
                .isEqualTo("10000 × 2 ÷ 7 = 20000/7, which makes 2857.14 yuan");
        assertThat(allocation.shares().get(3).reason().in(Locale.CHINESE)).isEqualTo("该等次没有奖励");
    }

    @Test
    void aBarredBodyGetsNothingAndItsShareGoesToTheOthers() {
        RewardAllocation allocation = byWeight("10000").build().allocate(ranking("95!", "85", "80"));
        assertThat(amounts(allocation)).isEqualTo("0.00 5000.00 5000.00 | 0.00");
        assertThat(allocation.share(BodyId.of("b01")).orElseThrow().reason().in(Locale.ENGLISH))
                .isEqualTo("a veto bars every award");
    }

    @Test
    void fixedAmountsStayWithinTheFund() {
        MatchingReward.Builder fixed = MatchingReward.builder()
                .division(Division.FIXED)
                .grades(ImmutableMap.of("一等", n("800"), "二等", n("600")))
                .remainder(Remainder.KEPT);
        assertThat(amounts(fixed.fund(n("2000")).build().allocate(ranking("95", "85", "80"))))
                .isEqualTo("800.00 600.00 600.00 | 0.00");
        RewardAllocation tooLittle = fixed.fund(n("1999.99")).build().allocate(ranking("95", "85", "80"));
        assertThat(tooLittle.shares()).isEmpty();
        assertThat(tooLittle.left()).isEqualByComparingTo("1999.99");
        assertThat(tooLittle.findings().in(Locale.ENGLISH))
                .isEqualTo("[REWARD-FUND] the fund of 1999.99 yuan does not suffice for 2000 yuan, "
                        + "0.01 are missing, so nothing is divided");
    }

    @Test
    void nothingIsDividedWhileABodyHasNoTotal() {
        Ranking open = Scorer.of(Evidence.check(SCHEME, List.of(BodyId.of("x")), List.of())
                        .orElseThrow())
                .ranking();
        RewardAllocation allocation = byWeight("100").build().allocate(open);
        assertThat(allocation.shares()).isEmpty();
        assertThat(allocation.findings().in(Locale.ENGLISH))
                .isEqualTo("[REWARD-OPEN] body 'x' has no total (error), so nothing is divided");
    }

    /** Whatever the grades: paid and left make the fund, no share is a unit or more from the exact one. */
    @Test
    void paysTheFundToTheLastUnit() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String[] points = new String[1 + random.nextInt(12)];
            for (int k = 0; k < points.length; k++) {
                points[k] = String.valueOf(60 + random.nextInt(41)) + (random.nextInt(9) == 0 ? "!" : "");
            }
            Ranking ranking = ranking(points);
            BigDecimal fund = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
            for (Remainder remainder : Remainder.values()) {
                RewardAllocation allocation = byWeight(fund.toPlainString())
                        .remainder(remainder)
                        .build()
                        .allocate(ranking);
                assertThat(allocation.paid().add(allocation.left())).isEqualByComparingTo(fund);
                assertThat(allocation.left().signum()).isGreaterThanOrEqualTo(0);
                boolean any = allocation.paid().signum() > 0;
                assertThat(remainder == Remainder.KEPT
                                || !any
                                || allocation.left().signum() == 0)
                        .isTrue();
                assertThat(allocation.left().compareTo(n("0.12")) < 0 || !any).isTrue();
            }
        }
    }

    @Test
    void refusesWhatCannotBeDivided() {
        assertThatThrownBy(() -> byWeight("0").build()).hasMessage("fund must be positive, but was '0'");
        assertThatThrownBy(() -> byWeight("1.001").build())
                .hasMessage("fund must have at most 2 decimals, but was '1.001'");
        assertThatThrownBy(() -> byWeight("1")
                        .grades(ImmutableMap.of("四等", n("1")))
                        .build()
                        .allocate(ranking("90")))
                .hasMessageContaining("but was '四等'");
    }

    @Test
    void tablesArePlain() {
        Ranking ranking = ranking("95", "85!", "79");
        RewardAllocation allocation = byWeight("10").build().allocate(ranking);
        assertThat(ResultTable.of(ranking, allocation).csv(Locale.CHINESE)).isEqualTo("""
                名次,主体,总分,等次,奖励（元）,说明
                1,b01,95.00,一等,10.00,
                2,b02,85.00,二等,0.00,
                3,b03,79.00,三等,0.00,
                """);
        assertThat(ResultTable.of(
                                ranking,
                                Optional.empty(),
                                ImmutableMap.of(
                                        BodyId.of("b01"), "=HYPERLINK(\"x\")",
                                        BodyId.of("b02"), "a,b\nc",
                                        BodyId.of("b03"), "<b>|`x`"))
                        .csv(Locale.ENGLISH))
                .isEqualTo("""
                Rank,Body,Total,Grade,Remark
                1,"'=HYPERLINK(""x"")",95.00,一等,
                2,"a,b c",85.00,二等,
                3,<b>|`x`,79.00,三等,
                """);
        assertThat(ResultTable.of(ranking, Optional.empty(), ImmutableMap.of(BodyId.of("b01"), "<b>|`x`\n# y"))
                        .markdown(Locale.ENGLISH))
                .isEqualTo("""
                | Rank | Body | Total | Grade | Remark |
                | --- | --- | --- | --- | --- |
                | 1 | &lt;b&gt;\\|\\`x\\` \\# y | 95.00 | 一等 |  |
                | 2 | b02 | 85.00 | 二等 |  |
                | 3 | b03 | 79.00 | 三等 |  |
                """);
    }
}
