package org.jiceng.core.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static FlowDiagram flow(String name) {
        return FlowDiagram.builder()
                .title("准入流程" + name)
                .source("示例")
                .addSteps(FlowStep.of("a", "申请部门", "提出申请" + name))
                .addSteps(FlowStep.of("b", "准入办", "审核").withDeadline("5 个工作日").withDetail("第三条"))
                .addSteps(FlowStep.of("c", "党工委", "审定"))
                .addArrows(FlowArrow.of("a", "b"), FlowArrow.of("b", "c", "同意"), FlowArrow.of("b", "a", "退回"))
                .build();
    }

    @Test
    void aFlowHasALaneForEachActorAndAnArrowForEachStep() {
        String svg = flow("").toSvg();
        assertThat(svg.split("class=\"lane\"", -1)).hasSize(4);
        assertThat(svg.split("class=\"arrow\"", -1)).hasSize(4);
        assertThat(svg.split("class=\"step\"", -1)).hasSize(4);
        assertThat(svg).contains(">5 个工作日<", ">第三条<", ">退回<").endsWith("</svg>\n");
    }

    @Test
    void hostileNamesStayNames() {
        String svg = flow("</svg><script>\"&").toSvg();
        assertThat(svg).contains("提出申请&lt;/svg&gt;&lt;script&gt;").doesNotContain("<script>");
        assertThat(flow("\"]-->end\n").toMermaid()).contains("提出申请＂]--＞end ").doesNotContain("\"]-->end");
    }

    @Test
    void aFlowIsAMermaidChartToo() {
        assertThat(flow("").toMermaid()).endsWith("""
                        flowchart TD
                          s1["申请部门<br/>提出申请"]
                          s2["准入办<br/>审核<br/>第三条<br/>5 个工作日"]
                          s3["党工委<br/>审定"]
                          s1 --> s2
                          s2 -->|"同意"| s3
                          s2 -->|"退回"| s1
                        """);
    }

    @Test
    void refusesArrowsToNowhereAndKeysGivenTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FlowDiagram.builder()
                        .title("图")
                        .addArrows(FlowArrow.of("x", "y"))
                        .build())
                .withMessage("flow arrow must join steps of the diagram, but was from 'x' to 'y'");
        assertThatIllegalStateException()
                .isThrownBy(() -> FlowDiagram.builder()
                        .title("图")
                        .addSteps(FlowStep.of("a", "", "一"), FlowStep.of("a", "", "二"))
                        .build())
                .withMessage("key of a flow step must be unique, but 'a' was given twice");
    }

    @Test
    void aSuccessionLeadsFromTheBodiesBeforeToThoseAfter() {
        FlowDiagram flow = SuccessionChart.titled("沿革")
                .then(LocalDate.of(2015, 1, 1), "设立", List.of(), List.of("甲街道"))
                .then(LocalDate.of(2022, 5, 1), "合并", List.of("甲街道", "乙街道"), List.of("丙街道"))
                .then(LocalDate.of(2024, 1, 1), "析出", List.of("丙街道"), List.of("丙街道", "丁街道"))
                .flow();
        assertThat(flow.steps()).extracting(FlowStep::label).containsExactly("甲街道", "乙街道", "丙街道", "丙街道", "丁街道");
        assertThat(flow.arrows()).hasSize(4);
        assertThat(flow.toSvg()).contains("2022-05-01 合并");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuccessionChart.titled("沿革")
                        .then(LocalDate.of(2022, 1, 1), "设立", List.of(), List.of("甲"))
                        .then(LocalDate.of(2021, 1, 1), "撤销", List.of("甲"), List.of()))
                .withMessage("events must be in order of time, but 2021-01-01 was after a later one");
    }

    @Test
    void aSuccessionOfAHistoryFollowsBodiesAndNotNames() {
        BodyId east = BodyId.of("east");
        BodyId west = BodyId.of("west");
        BodyId river = BodyId.of("river");
        LocalDate merger = LocalDate.of(2019, 7, 1);
        LocalDate renaming = LocalDate.of(2021, 1, 1);
        LocalDate split = LocalDate.of(2024, 1, 1);
        GovernanceStructure streets = GovernanceStructure.builder()
                .add(street(east, "东风街道", ValidityPeriod.of(LocalDate.of(2010, 1, 1), renaming)))
                .add(street(west, "西城街道", ValidityPeriod.of(LocalDate.of(2010, 1, 1), merger)))
                .add(street(east, "红旗街道", ValidityPeriod.from(renaming)))
                .add(street(river, "滨河街道", ValidityPeriod.from(split)))
                .build();
        StructureHistory history = StructureHistory.of(
                streets,
                List.of(
                        Succession.builder()
                                .kind(SuccessionKind.SPLIT)
                                .date(split)
                                .addPredecessors(east)
                                .addSuccessors(east, river)
                                .build(),
                        Succession.of(SuccessionKind.RENAMED, east, renaming),
                        Succession.builder()
                                .kind(SuccessionKind.MERGED)
                                .date(merger)
                                .addPredecessors(east, west)
                                .addSuccessors(east)
                                .document("某政函〔2019〕5号")
                                .build()));
        FlowDiagram flow = SuccessionChart.of(history, river).flow();
        assertThat(flow.title()).isEqualTo("滨河街道沿革");
        assertThat(flow.steps())
                .extracting(FlowStep::label, step -> step.deadline().orElse(""))
                .containsExactly(
                        tuple("东风街道", ""),
                        tuple("西城街道", ""),
                        tuple("东风街道", "2019-07-01 合并 某政函〔2019〕5号"),
                        tuple("红旗街道", "2021-01-01 更名"),
                        tuple("红旗街道", "2024-01-01 分设"),
                        tuple("滨河街道", "2024-01-01 分设"));
        assertThat(flow.steps().stream()
                        .filter(step ->
                                !step.label().equals("西城街道") && !step.label().equals("滨河街道")))
                .extracting(FlowStep::actor)
                .containsOnly("");
        assertThat(SuccessionChart.of(history, east, Locale.ENGLISH).flow().toSvg())
                .contains("2021-01-01 renamed", "What became of 红旗街道");
    }

    @Test
    void everyTextThatIsCutOrWrappedHasItsWholeWordingInATitle() {
        String condition = "出席会议的村民代表三分之二以上不同意并且要求重新商议的，退回提议的村党组织";
        String actor = "区社区减负工作组（民政局、区委组织部、区社会办、区委区直机关工委、区网信办、区政务服务管理局、区财政局）";
        String deadline = "自收到申请之日起五个工作日以内，情况复杂的经主要负责人批准可以再延长五个工作日，期间不停止执行";
        String detail = "第三条".repeat(80);
        String svg = FlowDiagram.builder()
                .title("流程")
                .addSteps(FlowStep.of("a", actor, "甲"))
                .addSteps(FlowStep.of("b", "乙方", "乙").withDetail(detail).withDeadline(deadline))
                .addArrows(FlowArrow.of("a", "b", condition))
                .build()
                .toSvg();
        assertThat(svg).contains("<title>" + condition + "</title>", "<title>" + actor + "</title>");
        assertThat(svg).containsPattern("<title>乙\\s" + detail + "\\s" + deadline + "</title>");
        assertThat(svg).contains("…<");
    }

    @Test
    void aLongTitleIsWrappedInsteadOfMakingThePictureWide() {
        String title = "关于进一步规范事项准入".repeat(27);
        FlowDiagram flow = FlowDiagram.builder()
                .title(title)
                .addSteps(FlowStep.of("a", "甲", "一"))
                .build();
        BarChart bars = BarChart.builder()
                .title(title)
                .addPanels(BarChart.Panel.of("自上而下", List.of(new BarChart.Bar("党建", BigDecimal.ONE, BigDecimal.TEN))))
                .build();
        assertThat(flow.toSvg()).contains("width=\"480\"", "<title>" + title + "</title>");
        assertThat(bars.toSvg()).contains("width=\"480\"", "<title>" + title + "</title>");
        assertThat(flow.toSvg().split("class=\"title\"", -1)).hasSize(9);
        assertThat(bars.toSvg().split("class=\"title\"", -1)).hasSize(9);
    }

    @Test
    void aFigureIsWrittenInTheFormatThatItsFileNameAsksFor(@TempDir Path folder) throws IOException {
        FlowDiagram flow = flow("");
        BarChart bars = BarChart.builder()
                .title("得分")
                .addPanels(BarChart.Panel.of("自上而下", List.of()))
                .build();
        flow.write(folder.resolve("a.SVG"));
        flow.write(folder.resolve("a.mmd"));
        flow.write(folder.resolve("a.mermaid"));
        bars.write(folder.resolve("b.svg"));
        assertThat(folder.resolve("a.SVG")).content().isEqualTo(flow.toSvg());
        assertThat(folder.resolve("a.mmd")).content().isEqualTo(flow.toMermaid());
        assertThat(folder.resolve("a.mermaid")).content().isEqualTo(flow.toMermaid());
        assertThat(folder.resolve("b.svg")).content().isEqualTo(bars.toSvg());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flow.write(Path.of("flow.puml")))
                .withMessage("name of a file of a flow diagram must end in one of .svg, .mmd, .mermaid,"
                        + " but was 'flow.puml'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bars.write(Path.of("svg")))
                .withMessage("name of a file of a bar chart must end in one of .svg, but was 'svg'");
    }

    private static StreetOffice street(BodyId id, String name, ValidityPeriod period) {
        return StreetOffice.builder().id(id).name(name).period(period).build();
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheFullPoints() {
        BarChart chart = BarChart.builder()
                .title("双向考核")
                .addPanels(BarChart.Panel.of(
                        "自上而下",
                        List.of(
                                new BarChart.Bar("党建", new BigDecimal("15.0"), new BigDecimal("20")),
                                new BarChart.Bar("全扣", new BigDecimal("-3"), BigDecimal.TEN),
                                new BarChart.Bar("超出", new BigDecimal("12"), BigDecimal.TEN))))
                .addPanels(BarChart.Panel.of("自下而上", List.of()))
                .build();
        assertThat(chart.toSvg())
                .contains("15.0 / 20", "-3 / 10", "12 / 10", "width=\"279\" height=\"12\"")
                .endsWith("</svg>\n");
        assertThat(chart.toSvg().split("class=\"won\"", -1)).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart.Bar("零", BigDecimal.ONE, BigDecimal.ZERO))
                .withMessage("full points of bar '零' must be above 0, but were '0'");
    }
}
