package org.jiceng.examples.gallery;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.diagram.SvgRenderer;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.core.diagram.figure.SuccessionChart;
import org.jiceng.core.diagram.view.DifferenceChart;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.diagram.view.Overlay;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/** One method for each picture. */
final class Gallery {

    private static final GovernanceStructure STRUCTURE = Subdistrict.structure();

    private Gallery() {}

    static String masters() {
        return OrgChart.of(STRUCTURE)
                .title("红旗街道组织结构图")
                .show(RelationKind.LEADS, RelationKind.DISPATCHES, RelationKind.COORDINATES, RelationKind.GUIDES)
                .source("示例数据，非真实机构")
                .toSvg();
    }

    static String upright() {
        OrgChart chart = OrgChart.of(STRUCTURE).root(Subdistrict.STREET).depth(2);
        return SvgRenderer.upright().render(chart.diagram());
    }

    static String rolledUp() {
        return OrgChart.of(STRUCTURE).root(Subdistrict.STREET).rollUp(3).toSvg();
    }

    static String neighbourhood() {
        return OrgChart.of(STRUCTURE)
                .around(BodyId.of("station0"), 1)
                .show(RelationKind.DISPATCHES, RelationKind.COORDINATES)
                .toSvg();
    }

    static String grades() {
        Overlay grades = Overlay.grades(
                ImmutableMap.of(
                        Subdistrict.community(0), "优秀",
                        Subdistrict.community(1), "良好",
                        Subdistrict.community(2), "合格"),
                List.of("优秀", "良好", "合格", "不合格"));
        return OrgChart.of(STRUCTURE)
                .title("社区考核等次")
                .root(Subdistrict.STREET)
                .overlay(grades)
                .rollUp(3)
                .toSvg();
    }

    static String difference() {
        GovernanceStructure later = STRUCTURE.toBuilder()
                .replaceAll(List.of(StreetOffice.builder()
                        .id(Subdistrict.STREET)
                        .name("红旗路街道办事处")
                        .build()))
                .add(StreetOffice.builder().id(BodyId.of("new")).name("滨河街道办事处").build())
                .build();
        return DifferenceChart.builder()
                .title("两日之间的变化")
                .first(LocalDate.of(2025, 1, 1))
                .second(LocalDate.of(2026, 1, 1))
                .depth(1)
                .build()
                .of(STRUCTURE, later)
                .toSvg();
    }

    static String succession() {
        return SuccessionChart.titled("街道沿革（示例）")
                .then(LocalDate.of(2015, 3, 1), "设立", List.of(), List.of("东风街道"))
                .then(LocalDate.of(2019, 7, 1), "合并", List.of("东风街道", "红星街道"), List.of("红旗街道"))
                .then(LocalDate.of(2024, 1, 1), "析出", List.of("红旗街道"), List.of("红旗街道", "滨河街道"))
                .flow()
                .toSvg();
    }

    static String flow() {
        return FlowDiagram.builder()
                .title("村级重大事项决策流程（示意）")
                .addSteps(
                        FlowStep.of("propose", "村党组织", "提议"),
                        FlowStep.of("discuss", "村“两委”联席会议", "商议"),
                        FlowStep.of("deliberate", "党员大会", "审议"),
                        FlowStep.of("resolve", "村民（代表）会议", "决议"),
                        FlowStep.of("disclose", "村民委员会", "公开决议和实施结果"))
                .addArrows(
                        FlowArrow.of("propose", "discuss"),
                        FlowArrow.of("discuss", "deliberate"),
                        FlowArrow.of("deliberate", "resolve"),
                        FlowArrow.of("resolve", "disclose"),
                        FlowArrow.of("resolve", "propose", "未通过"))
                .build()
                .toSvg();
    }

    static String points() {
        return BarChart.builder()
                .title("双向考核得分（示例）")
                .addPanels(BarChart.Panel.of("自上而下", List.of(bar("党的建设", "18.5", 20), bar("公共服务", "28", 30))))
                .addPanels(BarChart.Panel.of("自下而上", List.of(bar("派出机构履职", "46", 50), bar("部门支持配合", "41.5", 50))))
                .build()
                .toSvg();
    }

    private static BarChart.Bar bar(String label, String won, int full) {
        return new BarChart.Bar(label, new BigDecimal(won), BigDecimal.valueOf(full));
    }
}
