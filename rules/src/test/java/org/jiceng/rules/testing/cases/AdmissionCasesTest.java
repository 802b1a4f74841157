package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.cases.CaseTableTest.table;

import java.util.Locale;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionCasesTest {

    private static final CaseSpec<AdmissionDecision> CASES =
            AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY);

    private static final String HEADINGS = "决定日期,申请单位,承接单位,事项,交办方式,申请依据,是否需要经费,经费承担者,经费金额,结果,规则,规则判定,缺少事实,义务,引用条款\n";
    private static final String BEGINNING = "2026年1月1日,石城县民政局,温泉社区居民委员会,人口登记,委托,法律,";

    private static CaseResult result(String row) {
        return CASES.run(table(HEADINGS + BEGINNING + row + "\n")).results().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "是,申请单位,3.5万,有条件准入,,,,,",
                "是,申请单位,3.5万,有条件准入,RC-ENTRUST,,,费随事转,《城市居民委员会组织法》（2025年修订）第四十三条第二款",
                "是,申请单位,3.5万,,RC-ENTRUST,符合,,,《城市居民委员会组织法》（2025年修订）第四十三条",
                "是,承接的村（居）民委员会,3.5万,不予准入,RC-ENTRUST,,,无,",
                "是,,3.5万,退回补正,RC-ENTRUST,无法判定,经费承担者,,",
                "是,,3.5万,incomplete,,,funding.source,,",
                "否,,,准入,,,无,无,",
            })
    void aPolicyOfficersRowsPass(String row) {
        CaseResult result = result(row);

        assertThat(result.passed()).as(() -> result.in(Locale.CHINESE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    是,申请单位,3.5万,准入,,,,, | 第 10 列“结果”：期望“准入”，实际“有条件准入”
                    是,申请单位,3.5万,,RC-CONSENT,,,, | 第 11 列“规则”：期望“RC-CONSENT”，实际“该规则为“不适用”，起作用的规则有：RC-ENTRUST、RC-ENTRUST-LAW、LOAD-RESPONSIBILITY”
                    是,承接的村（居）民委员会,1,不予准入,RC-ENTRUST-LAW,,,, | 第 11 列“规则”：期望“RC-ENTRUST-LAW”，实际“该规则为“符合”，起作用的规则有：RC-ENTRUST”
                    是,申请单位,1,,RC-ENTRUTS,,,, | 第 11 列“规则”：期望“RC-ENTRUTS”，实际“没有这个规则，最接近的是“RC-ENTRUST””
                    是,申请单位,1,,RC-ENTRUST,不符合,,, | 第 12 列“规则判定”：期望“不符合”，实际“符合”
                    是,申请单位,1,,,符合,,, | 第 12 列“规则判定”：期望“符合”，实际“未填写“规则””
                    是,,1,,,,是否需要经费,, | 第 13 列“缺少事实”：期望“是否需要经费”，实际“funding.source”
                    是,申请单位,1,,,,,无, | 第 14 列“义务”：期望“无”，实际“费随事转”
                    是,申请单位,1,,,,,费随事转；人随事转, | 第 14 列“义务”：期望“费随事转、人随事转”，实际“费随事转”
                    是,申请单位,1,,RC-ENTRUST,,,,《城市居民委员会组织法》（2018年修正）第二十条 | 第 15 列“引用条款”：期望“《城市居民委员会组织法》（2018年修正）第二十条”，实际“《城市居民委员会组织法》（2025年修订）第四十三条第二款”
                    """)
    void whatIsOtherIsSaidWithItsColumn(String row, String expected) {
        assertThat(result(row).differences())
                .extracting(text -> text.in(Locale.CHINESE))
                .containsExactly(expected);
    }

    @Test
    void aFailureShowsTheWholeDecisionWithWhatDiffersMarked() {
        assertThat(result("是,申请单位,3.5万,准入,RC-ENTRUST,不符合,,,").in(Locale.CHINESE).lines())
                .startsWith(
                        "t.csv:2 2026年1月1日 · 石城县民政局 · 温泉社区居民委员会 · 人口登记 · 委托 · 法律 · 是否需要经费是 · 申请单位 · 3.5万 · 准入 · RC-ENTRUST · 不符合：2 处与期望不符",
                        "> 第 10 列“结果”：期望“准入”，实际“有条件准入”",
                        "> 第 12 列“规则判定”：期望“不符合”，实际“符合”",
                        "> 〔R-2〕有条件准入：石城县民政局交温泉社区居民委员会“人口登记”")
                .contains("> RC-ENTRUST 符合：经费承担者：申请单位，应为“申请单位”（《城市居民委员会组织法》（2025年修订）第四十三条第二款）")
                .hasSizeGreaterThan(15);
    }

    @Test
    void unknownBodiesAndDutiesAndFundsWithoutNeedAreReportedTogether() {
        String rows = """
                        day,applicant,target,matter,duty,funding.source,consent,outcome
                        2026-01-01,石城县民证局,nobody,人口登记,B-02,申请单位,street9,准入
                        2026-01-01,dept,rc,人口登记,养老服务,,,提请研究
                        """;
        CaseReport report = CASES.run(table(rows));

        assertThat(report.results().get(0).findings().in(Locale.ENGLISH).lines())
                .containsExactly(
                        "t.csv:2:2: [CASE-CELL] 'who applies' has an invalid value '石城县民证局': there is no such body on the day, the nearest is '石城县民政局'",
                        "t.csv:2:3: [CASE-CELL] 'who is to take it' has an invalid value 'nobody': there is no such body on the day",
                        "t.csv:2:7: [CASE-CELL] 'consent by' has an invalid value 'street9': there is no such body on the day, the nearest is 'street'",
                        "t.csv:2:5: [CASE-CELL] 'listed duty' has an invalid value 'B-02': no list has such a duty, the nearest is 'B-01'",
                        "t.csv:2:6: [CASE-CELL] 'bearer of the funds' has an invalid value '申请单位': 'funds needed' must not be blank where this is stated");
    }

    @Test
    void aBodyThatAppliesToItselfIsReportedAndTheOthersRun() {
        CaseReport report = CASES.run(table("""
                        day,applicant,target,matter,arrangement,outcome
                        2026-01-01,rc,rc,x,,准入
                        2026-01-01,dept,rc,居民养犬证明,出具证明,不予准入
                        """));

        assertThat(report.results())
                .as(() -> report.in(Locale.ENGLISH))
                .extracting(CaseResult::passed)
                .containsExactly(false, true);
        assertThat(report.results().get(0).in(Locale.ENGLISH))
                .contains("[CASE-ROW] row cannot be decided: applicant of request 'R-2' must differ from its target");
    }

    @Test
    void theKindOfACertificateIsAColumn() {
        CaseReport report = CASES.run(table("""
                        决定日期,申请单位,承接单位,事项,交办方式,证明种类,申请依据,结果,规则
                        2026-01-01,dept,rc,关于养犬的文书,出具证明,居民养犬证明,法律,不予准入,CERT-20
                        2026-01-01,dept,rc,关于养犬的文书,,居民养犬证明,法律,不予准入,CERT-20
                        2026-01-01,dept,rc,关于养犬的文书,出具证明,低保户证明,法律,准入,
                        2026-01-01,dept,rc,关于养犬的文书,出具证明,,法律,准入,
                        2026-01-01,dept,rc,关于养犬的文书,委托,居民养犬证明,法律,不予准入,
                        """));

        assertThat(report.results())
                .as(() -> report.in(Locale.ENGLISH))
                .extracting(CaseResult::passed)
                .containsExactly(true, true, true, true, false);
        assertThat(report.results().get(4).findings().in(Locale.ENGLISH))
                .isEqualTo("t.csv:6:6: [CASE-CELL] 'certificate kind' has an invalid value '居民养犬证明':"
                        + " must not be stated where 'arrangement' is 'entrustment'");
        assertThat(report.results().get(4).findings().in(Locale.CHINESE)).contains("“交办方式”为“委托”时不得填写");
        assertThat(CASES.run(table("""
                        day,applicant,target,matter,certificate,basis,outcome
                        2026-01-01,dept,rc,关于养犬的文书,居民养犬,LAW,REJECTED
                        """)).results()).allMatch(CaseResult::passed);
    }

    @Test
    void resultsAreRecordedWhereARecorderIsGiven() {
        RuleCoverage coverage = RuleCoverage.create();
        CaseReport report = CASES.run(table(HEADINGS + BEGINNING + "是,申请单位,3.5万,准入,,,,,\n"), coverage);

        assertThat(report.results()).hasSize(1);
        assertThat(coverage.report().covered()).isPositive();
    }
}
