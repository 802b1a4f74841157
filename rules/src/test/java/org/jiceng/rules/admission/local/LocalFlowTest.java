package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.chart.AdmissionFlow;
import org.junit.jupiter.api.Test;

/** What the flow of a decision shows of a city's procedure; the pictures are those of the documents. */
class LocalFlowTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final Path IMAGES = Path.of("../docs/images");

    private static AdmissionDecision decide(String place, String target, String but) {
        return LocalSamples.POLICY.decide(
                LocalSamples.sound(place, "dept", target, DAY, but), LocalSamples.county(place), DAY);
    }

    private static FlowDiagram flow(String place, String target, String but, Locale locale) {
        return AdmissionFlow.of(decide(place, target, but), LocalSamples.county(place), locale);
    }

    private static FlowStep step(FlowDiagram flow, String key) {
        return flow.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void xichengShowsWhoDecidesInWhichStepsAndThatTheDecisionIsLate() {
        String late = "filed=2026-01-08 start=2026-02-19";
        FlowDiagram flow = flow("XC", "rc", late, Locale.CHINESE);
        assertThat(flow.steps())
                .filteredOn(step -> step.actor().startsWith("区社区减负工作组"))
                .extracting(FlowStep::label)
                .containsExactly("同意", "1. 申请", "2. 审批", "3. 准入", "4. 撤销", "审核", "准入");
        assertThat(step(flow, "apply").detail()).hasValue("委托；最迟 2026-01-08 提出，已按期");
        assertThat(step(flow, "review").detail().orElseThrow()).endsWith("；最迟 2026-01-29 决定，已逾期");
        assertThat(flow.source().orElseThrow()).contains("西城");
        assertThat(flow.arrows())
                .contains(
                        FlowArrow.of("apply", "step1", "规定的程序"),
                        FlowArrow.of("step1", "step2"),
                        FlowArrow.of("step3", "step4"));
        assertThat(step(flow, "decide").detail().orElseThrow())
                .matches("《.+》.+；《.+》.+；《.+》.+；另有 3 条")
                .doesNotContain("RC-", "XC-");
        FlowDiagram english = flow("XC", "rc", late, Locale.ENGLISH);
        assertThat(step(english, "decide").detail().orElseThrow())
                .matches(".+; .+; .+; and 3 more")
                .doesNotContain("、", "；", "RC-", "XC-");
        assertThat(step(english, "step2").label()).isEqualTo("2. approval");
        assertThat(step(english, "apply").detail().orElseThrow()).endsWith("to be filed by 2026-01-08: in time");
        assertThat(step(english, "review").detail().orElseThrow()).endsWith("to be decided by 2026-01-29: too late");
        assertThat(flow).matchesGolden(IMAGES.resolve("admission-xicheng.svg"));
    }

    @Test
    void aDecisionInTimeSaysSo() {
        FlowDiagram flow = flow("XC", "rc", "filed=2026-01-15 start=2026-04-01", Locale.CHINESE);
        assertThat(step(flow, "review").detail().orElseThrow()).endsWith("决定，已按期");
    }

    @Test
    void dongshanShowsConsultationAndDecision() {
        FlowDiagram flow = flow("DS", "town", "channel=ADJUSTMENT", Locale.CHINESE);
        assertThat(flow.steps())
                .filteredOn(step -> step.actor().equals("县委、县政府"))
                .extracting(FlowStep::label)
                .startsWith("1. 自下而上申请", "2. 部门联合会商", "3. 县委、县政府审定", "审核");
        assertThat(flow).matchesGolden(IMAGES.resolve("admission-dongshan.svg"));
    }

    @Test
    void whereTheBodyMayRefuseThePictureSaysSoAndUnderWhatText() {
        String unlisted = "matter=未列入清单的事项 consents=none";
        assertThat(decide("SH", "rc", unlisted)).hasOutcome(Outcome.REFERRED);
        FlowDiagram flow = flow("SH", "rc", unlisted, Locale.CHINESE);
        FlowStep refusal = step(flow, "refuse1");
        assertThat(refusal).extracting(FlowStep::actor, FlowStep::label).containsExactly("社区居民委员会", "有权拒绝");
        assertThat(refusal.detail().orElseThrow()).contains("清单以外", "第二十七条第一款");
        assertThat(flow.arrows()).contains(FlowArrow.of("decide", "refuse1"), FlowArrow.of("decide", "apply", "提请研究"));
        assertThat(step(flow("SH", "rc", unlisted, Locale.ENGLISH), "refuse1").label())
                .isEqualTo("may refuse");
        assertThat(flow("SH", "rc", "", Locale.CHINESE).steps())
                .extracting(FlowStep::key)
                .doesNotContain("refuse1");
        assertThat(flow).matchesGolden(IMAGES.resolve("admission-shanghai-refusal.svg"));
    }

    @Test
    void obligationsStandBetweenTheDecisionAndTheBodyThatTakesOver() {
        FlowDiagram flow = flow(
                "SH",
                "rc",
                "transferred=none powers=UNDERTAKEN technique=UNDERTAKEN information=UNDERTAKEN",
                Locale.CHINESE);
        assertThat(flow.arrows())
                .extracting(FlowArrow::from, FlowArrow::to)
                .contains(tuple("decide", "owe1"), tuple("decide", "owe4"), tuple("owe4", "take"));
        assertThat(flow.toSvg()).doesNotContain("stroke-dasharray");
        assertThat(flow).matchesGolden(IMAGES.resolve("admission-shanghai.svg"));
    }

    @Test
    void theExitThatTheTextNamesFollowsTheTakingOver() {
        FlowDiagram flow = flow("JY", "rc", "", Locale.CHINESE);
        assertThat(step(flow, "exit").detail()).hasValue("居民普遍不认可的退出");
        assertThat(flow.arrows()).contains(FlowArrow.of("take", "exit"));
        assertThat(step(flow("JY", "rc", "", Locale.ENGLISH), "exit").detail())
                .hasValue("when residents widely disapprove");
        assertThat(flow("JY", "rc", "basis=NONE", Locale.CHINESE).steps())
                .extracting(FlowStep::key)
                .doesNotContain("exit", "take");
    }
}
