package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;
import static org.jiceng.rules.testing.cases.CaseTableTest.table;

import java.math.BigDecimal;
import java.util.Locale;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.testing.coverage.CoverageGap;
import org.jiceng.rules.testing.coverage.CoverageItem;
import org.jiceng.rules.testing.coverage.CoverageKind;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardCasesTest {

    private static final AssessmentScheme SCHEME = scheme(section(
                    "s",
                    indicator(
                            "l",
                            "2",
                            Levels.builder()
                                    .addLevels(Levels.Level.of("自治村", "2"), Levels.Level.of("合格村", "1"))
                                    .build()),
                    indicator(
                            "d",
                            "10",
                            Deduction.builder()
                                    .addItems(UnitPoints.of("0.5"))
                                    .unreported(Unreported.MEANS_MISSING)
                                    .floor(BigDecimal.ZERO)
                                    .build()),
                    indicator(
                            "c",
                            "3",
                            Checklist.of(
                                    new Checklist.Part("台账", BigDecimal.ONE, Checklist.Answer.MET),
                                    new Checklist.Part("公示", new BigDecimal(2), Checklist.Answer.MET)))))
            .fullPoints(new BigDecimal(15))
            .notProvided(MissingPolicy.ZERO)
            .addVetoes(Veto.builder()
                    .id("accident")
                    .title("重大事故")
                    .authority(LegalBasis.none())
                    .condition(new Veto.FactCompares(
                            IndicatorId.of("accidents"), Comparison.AT_LEAST, BigDecimal.ONE, Unreported.MEANS_NONE))
                    .effect(Veto.Effect.BAR_TOP_GRADE)
                    .build())
            .grading(Grading.builder()
                    .basis(Grading.Basis.ROUNDED)
                    .addGrades(
                            Grade.builder()
                                    .id("TOP")
                                    .title("优秀")
                                    .lower(Grade.Limit.atLeast("12"))
                                    .build(),
                            Grade.builder().id("LOW").title("合格").build())
                    .build())
            .build();

    private static final CaseSpec<Scorecard> CASES = ScorecardCases.of(SCHEME);
    private static final String HEADINGS = "单位,指标l,指标d,指标c/台账,c/公示,accidents,总分,等次,一票否决,未提供,指标d失分,指标l得分,指标c状态\n";

    private static CaseResult result(String row) {
        return CASES.run(table(HEADINGS + row + "\n")).results().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲村,自治村,0,1,1,,15,优秀,无,无,0,2,已评分",
                "甲村,自治村,0,1,1,0,15.00,TOP,,,,,SCORED",
                "甲村,合格村,5,1,0,,9.5,合格,无,无,2.5,1,",
                "甲村,自治村,0,1,1,1,15,LOW,重大事故,,,,",
                "甲村,自治村,0,1,1,1,,,accident,,,,",
                ",,100,,,,0,合格,,指标l；c,10,0,未提供",
            })
    void rowsOfEvidencePass(String row) {
        CaseResult result = result(row);

        assertThat(result.passed()).as(() -> result.in(Locale.CHINESE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲村,自治村,0,1,1,,14,,,,,, | 第 7 列“总分”：期望“14”，实际“15.00”
            甲村,自治村,0,1,1,,无,,,,,, | 第 7 列“总分”：期望“无”，实际“15.00”
            甲村,自治村,0,1,1,1,,优秀,,,,, | 第 8 列“等次”：期望“优秀”，实际“合格”
            甲村,自治村,0,1,1,1,,,无,,,, | 第 9 列“一票否决”：期望“无”，实际“重大事故”
            甲村,自治村,,1,1,,,,,无,,, | 第 10 列“未提供”：期望“无”，实际“指标d”
            甲村,自治村,5,1,1,,,,,,2,, | 第 11 列“指标d失分”：期望“2”，实际“2.50”
            甲村,合格村,5,1,1,,,,,,,2, | 第 12 列“指标l得分”：期望“2”，实际“1.00”
            甲村,合格村,5,1,1,,,,,,,,未提供 | 第 13 列“指标c状态”：期望“未提供”，实际“已评分”
            """)
    void whatIsOtherIsSaidWithItsColumn(String row, String expected) {
        assertThat(result(row).differences())
                .extracting(text -> text.in(Locale.CHINESE))
                .containsExactly(expected);
    }

    @Test
    void aFailureShowsTheWholeCardWithTheLinesThatDifferMarked() {
        assertThat(result("甲村,自治村,5,1,1,,,,,,2,,").in(Locale.CHINESE).lines())
                .hasSizeGreaterThan(8)
                .contains("> 第 11 列“指标d失分”：期望“2”，实际“2.50”")
                .anyMatch(line -> line.startsWith("> ") && line.contains("指标d") && line.contains("7.5"))
                .noneMatch(line -> line.startsWith("> ") && line.contains("指标l"));
    }

    @Test
    void wrongEvidenceIsReportedAtItsCellAndAllAtOnce() {
        assertThat(result("甲村,模范村,-1,1,1,,15,,,,,,")
                        .findings()
                        .in(Locale.ENGLISH)
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("t.csv:2:2: ") && line.contains("模范村"))
                .anyMatch(line -> line.startsWith("t.csv:2:3: "));
    }

    @Test
    void recordsLevelsVetoesAndGradesWithTheReasonOfEachGap() {
        RuleCoverage coverage = RuleCoverage.create().expect(SCHEME);
        assertThat(coverage.report().covered()).isZero();
        CaseReport report = CASES.run(table(HEADINGS + "甲村,自治村,0,1,1,1,15,,,,,,\n乙村,,,,,1,0,,,,,,\n"), coverage);

        assertThat(report.results()).hasSize(2);
        assertThat(coverage.report().items())
                .extracting(item -> item.kind() + " " + item.item().in(Locale.ENGLISH) + " " + item.cases()
                        + item.gap().map(ScorecardCasesTest::said).orElse(""))
                .containsExactly(
                        "INDICATOR 指标l 1",
                        "LEVEL 自治村 1",
                        "LEVEL 合格村 0 NO_CASE no case reaches it",
                        "INDICATOR 指标d 1",
                        "LEVEL the value counts 0 NO_CASE no case reaches it",
                        "LEVEL the value does not count 1",
                        "INDICATOR 指标c 1",
                        "LEVEL 台账 is met 1",
                        "LEVEL 台账 is not met 0 NO_CASE no case reaches it",
                        "LEVEL 公示 is met 1",
                        "LEVEL 公示 is not met 0 NO_CASE no case reaches it",
                        "VETO holds: 重大事故 2",
                        "VETO does not hold: 重大事故 0 NO_CASE no case is like that",
                        "GRADE 优秀 0 SHADOWED every case with such a score was vetoed: accident ×1",
                        "GRADE 合格 2");
        assertThat(coverage.report().of(CoverageKind.LEVEL))
                .filteredOn(CoverageItem::isCovered)
                .hasSize(4);
    }

    private static String said(CoverageGap gap) {
        return " " + gap.reason() + " " + gap.text().in(Locale.ENGLISH);
    }
}
