package org.jiceng.rules.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.rules.admission.AdmissionSamples.COUNTY;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.consent;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.CertificateKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.junit.jupiter.api.Test;

class AdmissionFlowTest {

    private static AdmissionDecision obliged() {
        return decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .filed(LocalDate.parse("2025-12-01"))
                        .start(LocalDate.parse("2026-03-01"))
                        .addConsents(consent("street", "2025-12-20"))
                        .funding(Funding.builder()
                                .from(funds(FundsSource.APPLICANT))
                                .amount(new BigDecimal("5000"))
                                .build()),
                "2026-01-01");
    }

    @Test
    void showsWhoAppliesWhoDecidesWhatFollowsAndByWhen() {
        FlowDiagram flow = AdmissionFlow.of(obliged(), COUNTY);
        assertThat(flow.title()).isEqualTo("“人口登记”准入流程");
        assertThat(flow.steps())
                .extracting(
                        FlowStep::key, FlowStep::label, step -> step.deadline().orElse(""))
                .containsExactly(
                        tuple("apply", "申请：人口登记", "2025-12-01 提出"),
                        tuple("consent1", "同意", "2025-12-20"),
                        tuple("review", "审核", "2026-01-01"),
                        tuple("decide", "有条件准入", ""),
                        tuple("owe1", "费随事转 5000 元", "2026-03-01 前"),
                        tuple("take", "承接", "2026-03-01 起"));
        assertThat(flow.steps().get(1).actor()).isEqualTo("温泉街道办事处");
        assertThat(flow.steps().get(5).actor()).isEqualTo("温泉社区居民委员会");
        assertThat(flow.steps().get(2).detail())
                .hasValueSatisfying(text -> assertThat(text).endsWith("违反 0 条"));
        assertThat(flow.arrows())
                .extracting(FlowArrow::from, FlowArrow::to)
                .containsExactly(
                        tuple("apply", "consent1"),
                        tuple("consent1", "review"),
                        tuple("review", "decide"),
                        tuple("decide", "owe1"),
                        tuple("owe1", "take"));
        assertThat(flow.toSvg()).contains("2026-03-01 前", "温泉社区居民委员会");
    }

    @Test
    void aRejectionLeadsBackToTheApplicantWithTheRuleThatIsViolated() {
        FlowDiagram flow = AdmissionFlow.of(
                decide(request("dept", "rc", "人口登记").arrangement(Arrangement.ENTRUSTMENT), "2025-12-31"), COUNTY);
        assertThat(flow.steps()).extracting(FlowStep::key).containsExactly("apply", "review", "decide");
        assertThat(flow.steps().get(2).detail())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("《城市居民委员会组织法》").doesNotContain("RC-CONSENT"));
        assertThat(flow.arrows()).last().isEqualTo(FlowArrow.of("decide", "apply", "不予准入"));
    }

    @Test
    void aCertificateIsNamedWithItsKind() {
        AdmissionDecision decision = decide(
                request("dept", "vc", "关于养犬的文书")
                        .certificate(CertificateKind.of("居民养犬证明"))
                        .basis(basis(BasisKind.LAW)),
                "2026-01-01");
        assertThat(AdmissionFlow.of(decision, COUNTY).steps().get(0).detail()).contains("出具证明：居民养犬证明");
        assertThat(AdmissionFlow.of(decision, COUNTY, Locale.ENGLISH)
                        .steps()
                        .get(0)
                        .detail())
                .contains("certificate: 居民养犬证明");
        assertThat(AdmissionFlow.of(obliged(), COUNTY).steps().get(0).detail()).contains("委托");
    }

    @Test
    void anIncompleteRequestNamesTheMissingFacts() {
        AdmissionDecision incomplete = decide(
                request("dept", "vc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW)),
                "2026-01-01");
        FlowDiagram flow = AdmissionFlow.of(incomplete, COUNTY, Locale.ENGLISH);
        assertThat(flow.title()).isEqualTo("Admission of “人口登记”");
        assertThat(flow.steps().get(2).detail())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("missing: ").contains(incomplete.missingFacts()));
        assertThat(flow.arrows()).last().isEqualTo(FlowArrow.of("decide", "apply", "incomplete"));
    }

    @Test
    void withoutACompetenceTheLaneSaysThatNoTextLaysItDown() {
        AdmissionDecision village = decide(
                request("dept", "vc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .funding(funds(FundsSource.APPLICANT)),
                "2026-01-01");
        assertThat(village.competence()).isEmpty();
        assertThat(AdmissionFlow.of(village, COUNTY).steps())
                .filteredOn(step -> step.key().equals("review") || step.key().equals("decide"))
                .extracting(FlowStep::actor)
                .containsExactly("审批机关（现有规定未明确）", "审批机关（现有规定未明确）");
        assertThat(AdmissionFlow.of(village, COUNTY, Locale.ENGLISH).steps())
                .extracting(FlowStep::actor)
                .contains("Deciding body (no text lays it down)");
    }

    @Test
    void theEndOfATemporaryMatterIsItsExit() {
        AdmissionDecision decision = decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .start(LocalDate.parse("2026-03-01"))
                        .end(LocalDate.parse("2026-06-01"))
                        .addConsents(consent("street", "2025-12-20"))
                        .funding(Funding.builder()
                                .from(funds(FundsSource.APPLICANT))
                                .amount(new BigDecimal("5000"))
                                .build()),
                "2026-01-01");
        assertThat(AdmissionFlow.of(decision, COUNTY).steps())
                .last()
                .extracting(FlowStep::label, step -> step.deadline().orElse(""))
                .containsExactly("退出", "2026-05-31 止");
        assertThat(AdmissionFlow.of(decision, COUNTY, Locale.ENGLISH).steps())
                .last()
                .extracting(FlowStep::label, step -> step.deadline().orElse(""))
                .containsExactly("goes out", "until 2026-05-31");
    }

    @Test
    void namesAreJoinedAsTheLanguageDoes() {
        AdmissionDecision incomplete = decide(request("dept", "vc", "人口登记"), "2026-01-01");
        assertThat(incomplete.missingFacts()).hasSizeGreaterThan(1);
        assertThat(detail(incomplete, Locale.ENGLISH))
                .isEqualTo("missing: " + String.join(", ", incomplete.missingFacts()));
        assertThat(detail(incomplete, Locale.CHINESE)).isEqualTo("缺少：" + String.join("、", incomplete.missingFacts()));
        assertThat(detail(obliged(), Locale.ENGLISH)).matches(".+; .+").doesNotContain("、", "RC-");
        assertThat(detail(obliged(), Locale.CHINESE)).matches(".+；.+").doesNotContain("RC-");
    }

    private static String detail(AdmissionDecision decision, Locale locale) {
        return AdmissionFlow.of(decision, COUNTY, locale).steps().stream()
                .filter(step -> step.key().equals("decide"))
                .findFirst()
                .flatMap(FlowStep::detail)
                .orElseThrow();
    }
}
