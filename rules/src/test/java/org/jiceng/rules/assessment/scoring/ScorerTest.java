package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.C;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.check;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.rows;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;
import static org.jiceng.rules.assessment.Fixtures.sumOf;
import static org.jiceng.rules.assessment.Fixtures.total;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Adjustment;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.json.ScorecardJson;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static AssessmentScheme judged(MissingPolicy notApplicable) {
        return scheme(
                        section("s1", indicator("a", "30", JudgedPoints.of()), indicator("b", "20", JudgedPoints.of())),
                        section("s2", indicator("c", "50", JudgedPoints.of())))
                .notApplicable(notApplicable)
                .build();
    }

    /** a of 30 is not applicable, b 16 of 20, c 40 of 50, unless said otherwise. */
    @ParameterizedTest
    @CsvSource({
        // 16 + 40
        "ZERO, 56.00",
        // 30 + 16 + 40
        "FULL_POINTS, 86.00",
        // section 1 of 50 rests on b: 16 × 50/20 = 40, and 40
        "REWEIGHT_SECTION, 80.00",
        // all rests on 70: 56 × 100/70 = 80
        "REWEIGHT_TOTAL, 80.00",
        // body B has 24 and C has 27: 25.5 + 16 + 40
        "PEERS_AVERAGE, 81.50",
        "ERROR, none"
    })
    void missingIndicatorCountsForWhatIsDeclared(MissingPolicy policy, String expected) {
        Scorecard card = card(judged(policy), "A a NOT_APPLICABLE", "A b 16", "A c 40", "B a 24", "C a 27");
        assertThat(total(card)).isEqualTo(expected);
    }

    @Test
    void policiesOfAnIndicatorGoBeforeThoseOfTheScheme() {
        Indicator a = Indicator.builder()
                .from(indicator("a", "30", JudgedPoints.of()))
                .notProvided(MissingPolicy.ZERO)
                .build();
        AssessmentScheme scheme =
                scheme(section("s", a, indicator("b", "70", JudgedPoints.of()))).build();
        assertThat(total(card(scheme, "A b 70"))).isEqualTo("70.00");
        assertThat(total(card(scheme, "A a 30"))).isEqualTo("none");
    }

    @Test
    void whatIsNotDeclaredIsAnErrorAndNotAGuess() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(judged(MissingPolicy.ZERO))
                .notProvided(Optional.empty())
                .build();
        Scorecard card = card(scheme, "A a 30", "A b 20");
        assertThat(card.state()).isEqualTo(IndicatorState.ERROR);
        assertThat(card.total()).isEmpty();
        assertThat(card.subtotal()).isEqualTo(n("50.00"));
        assertThat(card.findings().toString())
                .isEqualTo("[CARD-LINE] indicator c '指标c' cannot be scored: "
                        + "not provided, and the scheme does not say what it counts for");
    }

    /** The two ways to re-weight differ where sections are unlike: s1 has a 30 and b 20, s2 has c 50. */
    @Test
    void reweightingInTheSectionAndInTheTotalDiffer() {
        String[] rows = {"A a NOT_APPLICABLE", "A b 20", "A c 0"};
        // section 1 keeps its 50: 20 × 50/20
        assertThat(total(card(judged(MissingPolicy.REWEIGHT_SECTION), rows))).isEqualTo("50.00");
        // 20 of 70: 2000/70 = 28.571…
        assertThat(total(card(judged(MissingPolicy.REWEIGHT_TOTAL), rows))).isEqualTo("28.57");
    }

    @Test
    void sectionOfWhichNothingIsLeftGivesItsWeightToTheOthers() {
        Scorecard card =
                card(judged(MissingPolicy.REWEIGHT_SECTION), "A a NOT_APPLICABLE", "A b NOT_APPLICABLE", "A c 40");
        assertThat(total(card)).isEqualTo("80.00");
        assertThat(card.sections().get(0).full()).isEqualTo(n("0.00"));
        assertThat(card.sections().get(1).full()).isEqualTo(n("100.00"));
    }

    /** The weight of what is not applicable cannot change the total. */
    @ParameterizedTest
    @CsvSource({"REWEIGHT_SECTION, 1", "REWEIGHT_SECTION, 29", "REWEIGHT_TOTAL, 1", "REWEIGHT_TOTAL, 29"})
    void weightOfWhatIsLeftOutIsIrrelevant(MissingPolicy policy, String points) {
        AssessmentScheme scheme = scheme(
                        section("s1", indicator("x", points, JudgedPoints.of())),
                        section("s2", indicator("c", "10", JudgedPoints.of())))
                .notApplicable(policy)
                .build();
        Scorecard card = card(scheme, "A x NOT_APPLICABLE", "A c 7");
        BigDecimal full = n(points).add(n("10"));
        assertThat(card.total().orElseThrow())
                .isEqualByComparingTo(full.multiply(n("0.7")).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void allNotApplicableIsNotApplicable() {
        Scorecard card = card(judged(MissingPolicy.REWEIGHT_TOTAL), "A a 不适用", "A b 不适用", "A c NOT_APPLICABLE");
        assertThat(card.state()).isEqualTo(IndicatorState.NOT_APPLICABLE);
        assertThat(card.total()).isEmpty();
        assertThat(card.grade()).isEmpty();
        assertThat(card.findings().toString()).isEqualTo("[CARD-EMPTY] no indicator applies, so there is no total");
    }

    @Test
    void lastPeriodsPointsAreTakenWhereDeclared() {
        AssessmentScheme scheme = judged(MissingPolicy.LAST_PERIOD);
        Scorecard last = card(scheme, "A a 21", "A b 1", "A c 1");
        Evidence now = check(scheme, "A a NOT_APPLICABLE", "A b 16", "A c 40").orElseThrow();
        Scorer scorer = Scorer.of(now);
        assertThat(total(scorer.score(A))).isEqualTo("none");
        assertThat(total(scorer.withLastPeriod(List.of(last)).score(A))).isEqualTo("77.00");
    }

    @Test
    void scaledSectionIsWorthWhatItStates() {
        Section scaled = Section.builder()
                .from(section("s1", indicator("a", "50", JudgedPoints.of()), indicator("b", "25", JudgedPoints.of())))
                .points(n("15"))
                .assembly(Section.Assembly.SCALED)
                .build();
        AssessmentScheme scheme = scheme(scaled, section("s2", indicator("c", "85", JudgedPoints.of())))
                .build();
        // 60 of 75 is 12 of 15
        Scorecard card = card(scheme, "A a 40", "A b 20", "A c 80");
        assertThat(total(card)).isEqualTo("92.00");
        assertThat(card.sections().get(0).points()).isEqualTo(n("12.00"));
    }

    private static AssessmentScheme bonus(Section.Role role) {
        Accrual bonus = Accrual.builder()
                .addItems(UnitPoints.of("4"))
                .unreported(Unreported.MEANS_NONE)
                .build();
        Section extra = Section.builder()
                .from(section("bonus", indicator("plus", "5", bonus)))
                .role(role)
                .cap(n("5"))
                .build();
        return scheme(
                        section("s", indicator("a", "50", JudgedPoints.of()), indicator("b", "50", JudgedPoints.of())),
                        extra)
                .notApplicable(MissingPolicy.REWEIGHT_TOTAL)
                .build();
    }

    @Test
    void bonusIsCappedAndTheCapIsShown() {
        Scorecard card = card(bonus(Section.Role.BONUS_OUTSIDE), "A a 50", "A b 40", "A plus 2");
        assertThat(total(card)).isEqualTo("95.00");
        assertThat(card.adjustments())
                .containsExactly(new Adjustment(Adjustment.Kind.SECTION_CAP, "bonus", n("-3.00")));
        assertThat(card.line(id("plus")).orElseThrow().contribution()).isEqualTo(n("8.00"));
    }

    @ParameterizedTest
    @CsvSource({"BONUS_OUTSIDE", "BONUS_INSIDE"})
    void bonusIsNeverReweighted(Section.Role role) {
        // a is left out: 40 × 100/50 = 80, and 4 on top
        Scorecard card = card(bonus(role), "A a NOT_APPLICABLE", "A b 40", "A plus 1");
        assertThat(total(card)).isEqualTo("84.00");
    }

    @Test
    void totalHasAFloorAndACap() {
        Deduction off = Deduction.builder()
                .addItems(UnitPoints.of("60"))
                .unreported(Unreported.MEANS_NONE)
                .build();
        AssessmentScheme scheme = scheme(section("s", indicator("a", "100", off)))
                .floor(n("0"))
                .cap(n("90"))
                .build();
        assertThat(total(card(scheme, "A a 2"))).isEqualTo("0.00");
        assertThat(total(card(scheme, "A a 0"))).isEqualTo("90.00");
        assertThat(card(scheme, "A a 2").adjustments())
                .containsExactly(new Adjustment(Adjustment.Kind.TOTAL_FLOOR, "test", n("20.00")));
    }

    /** Three times 10/3 in two sections: where it is rounded decides, and the lines always add up to the total. */
    @ParameterizedTest
    @CsvSource({
        // 10 exactly
        "TOTAL, HALF_UP, 2, 10.00, 3.34 3.33 3.33",
        // 3.33 each
        "INDICATOR, HALF_UP, 2, 9.99, 3.33 3.33 3.33",
        // 20/3 = 6.67 and 3.33
        "SECTION, HALF_UP, 2, 10.00, 3.34 3.33 3.33",
        "SECTION, DOWN, 2, 9.99, 3.33 3.33 3.33",
        "INDICATOR, UP, 0, 12, 4 4 4",
        "SECTION, UP, 0, 11, 4 3 4"
    })
    void roundsWhereAndHowItIsDeclared(
            Rounding.Stage stage, RoundingMode mode, int scale, String expected, String lines) {
        ScoringRule third = CompletionRatio.builder()
                .done("做")
                .target("应")
                .zeroTarget(IndicatorState.ERROR)
                .build();
        AssessmentScheme scheme = scheme(
                        section("s1", indicator("a", "10", third), indicator("b", "10", third)),
                        section("s2", indicator("c", "10", third)))
                .fullPoints(n("30"))
                .rounding(new Rounding(scale, mode, stage))
                .build();
        Scorecard card = card(scheme, "A a 做 1", "A a 应 3", "A b 做 1", "A b 应 3", "A c 做 1", "A c 应 3");
        assertThat(total(card)).isEqualTo(expected);
        assertThat(card.lines().stream()
                        .map(line -> line.contribution().toPlainString())
                        .toList())
                .containsExactly(lines.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        // 59.995 is shown as 60.00 and is 59.995
        "59.995, ROUNDED, PASS",
        "59.995, EXACT, FAIL",
        "59.9949, ROUNDED, FAIL",
        "60, EXACT, PASS"
    })
    void gradeLimitsCompareTheDeclaredValue(String points, Grading.Basis basis, String expected) {
        AssessmentScheme scheme = scheme(section("s", indicator("a", "100", JudgedPoints.of())))
                .grading(Grading.builder()
                        .basis(basis)
                        .addGrades(
                                Grade.builder()
                                        .id("PASS")
                                        .title("合格")
                                        .lower(Grade.Limit.atLeast("60"))
                                        .build(),
                                Grade.builder().id("FAIL").title("不合格").build())
                        .build())
                .build();
        assertThat(card(scheme, "A a " + points).grade().map(Grade::id)).contains(expected);
    }

    private static AssessmentScheme vetoed(Veto.Effect effect, Unreported unreported) {
        return scheme(section("s", indicator("a", "100", JudgedPoints.of())))
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .addGrades(
                                Grade.builder()
                                        .id("TOP")
                                        .title("优秀")
                                        .lower(Grade.Limit.atLeast("90"))
                                        .build(),
                                Grade.builder()
                                        .id("MIDDLE")
                                        .title("合格")
                                        .lower(Grade.Limit.atLeast("60"))
                                        .build(),
                                Grade.builder().id("LOW").title("不合格").build())
                        .build())
                .addVetoes(Veto.builder()
                        .id("v")
                        .title("重大安全责任事故")
                        .condition(new Veto.FactCompares(id("accident"), Comparison.AT_LEAST, n("1"), unreported))
                        .effect(effect)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO, 95, 1, 0.00, LOW",
        "ZERO, 95, 0, 95.00, TOP",
        "LOWEST_GRADE, 95, 1, 95.00, LOW",
        "BAR_TOP_GRADE, 95, 1, 95.00, MIDDLE",
        // never raises: a low grade stays low
        "BAR_TOP_GRADE, 10, 1, 10.00, LOW",
        "BAR_AWARD, 95, 1, 95.00, TOP"
    })
    void vetoHasItsEffectAndNeverRaises(
            Veto.Effect effect, String points, String accidents, String expected, String grade) {
        Scorecard card = card(vetoed(effect, Unreported.MEANS_NONE), "A a " + points, "A accident " + accidents);
        assertThat(total(card)).isEqualTo(expected);
        assertThat(card.subtotal()).isEqualTo(n(points).setScale(2));
        assertThat(card.grade().map(Grade::id)).contains(grade);
        assertThat(card.isAwardBarred()).isEqualTo(effect == Veto.Effect.BAR_AWARD);
        assertThat(sumOf(card)).isEqualByComparingTo(card.total().orElseThrow());
    }

    @Test
    void vetoWithoutItsFactIsUndecidedWhereThatIsDeclared() {
        Scorecard unknown = card(vetoed(Veto.Effect.ZERO, Unreported.MEANS_MISSING), "A a 95");
        assertThat(unknown.vetoes().get(0).decision()).isEqualTo(VetoOutcome.Decision.UNDECIDED);
        assertThat(unknown.findings().toString())
                .isEqualTo("[CARD-VETO-UNDECIDED] veto '重大安全责任事故' cannot be decided: "
                        + "evidence of 'accident' is missing");
        Scorecard none = card(vetoed(Veto.Effect.ZERO, Unreported.MEANS_NONE), "A a 95");
        assertThat(none.vetoes().get(0).decision()).isEqualTo(VetoOutcome.Decision.DOES_NOT_HOLD);
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void vetoOnPointsLooksAtTheIndicator() {
        AssessmentScheme scheme = scheme(section("s", indicator("a", "100", JudgedPoints.of())))
                .addVetoes(Veto.builder()
                        .id("v")
                        .title("单项不合格")
                        .condition(new Veto.PointsCompare(id("a"), Comparison.LESS_THAN, n("60")))
                        .effect(Veto.Effect.BAR_AWARD)
                        .build())
                .build();
        assertThat(card(scheme, "A a 59.99").isAwardBarred()).isTrue();
        assertThat(card(scheme, "A a 60").isAwardBarred()).isFalse();
    }

    @Test
    void orderOfRowsChangesNothing() {
        AssessmentScheme scheme = judged(MissingPolicy.PEERS_AVERAGE);
        List<EvidenceRecord> rows = new ArrayList<>(
                rows("A a NOT_APPLICABLE", "A b 16", "A c 40", "B a 24", "B b 3", "B c 3", "C a 27", "C a 27"));
        ImmutableList<BodyId> bodies = ImmutableList.of(A, B, C);
        String expected = ScorecardJson.write(
                Scorer.of(Evidence.check(scheme, bodies, rows).value()).ranking());
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(rows, random);
            Evidence evidence =
                    Evidence.check(scheme, ImmutableList.of(C, A, B), rows).value();
            assertThat(ScorecardJson.write(Scorer.of(evidence).ranking())).isEqualTo(expected);
        }
    }

    @Test
    void refusesABodyThatIsNotAssessed() {
        Evidence evidence = check(judged(MissingPolicy.ZERO)).value();
        assertThatThrownBy(() -> Scorer.of(evidence).score(BodyId.of("D")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("body must be among those that are assessed, but was 'D'");
    }

    @Test
    void cardExplainsItselfInBothLanguages() {
        Scorecard card = card(judged(MissingPolicy.REWEIGHT_SECTION), "A a NOT_APPLICABLE", "A b 16", "A c 40");
        assertThat(card.explain(Locale.ENGLISH)).isEqualTo("""
                        测试方案 (测试) – A
                        大项s1: 40.00 / 50.00
                          指标a: 0.00 / 0.00 (judged points; not applicable)
                            evidence says: not applicable
                            not applicable; the policy is 'left out, re-weighted in its section'
                          指标b: 40.00 / 50.00 (judged points)
                            judged 16 of 20 points
                        大项s2: 40.00 / 50.00
                          指标c: 40.00 / 50.00 (judged points)
                            judged 40 of 50 points
                        total 80.00 of 100 (80.00 before vetoes)
                        """);
        assertThat(card.explain(Locale.CHINESE)).contains("指标a　0.00 / 0.00（评分；不适用）", "总分 80.00，满分 100");
    }
}
