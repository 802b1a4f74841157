package org.jiceng.examples.gallery;

import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.SvgRenderer;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.core.diagram.figure.SuccessionChart;
import org.jiceng.core.diagram.view.DifferenceChart;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.chart.AdmissionFlow;
import org.jiceng.rules.chart.BodyOverlays;
import org.jiceng.rules.chart.ScoreCharts;

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
        return OrgChart.of(STRUCTURE)
                .title("社区考核等次")
                .root(Subdistrict.STREET)
                .overlay(BodyOverlays.grades(Rounds.scored().downward()))
                .rollUp(3)
                .toSvg();
    }

    static String difference() {
        return DifferenceChart.builder()
                .title("街道七年间的变化（示例）")
                .showUnchanged(true)
                .build()
                .within(Streets.history(), LocalDate.of(2018, 1, 1), LocalDate.of(2025, 1, 1))
                .toSvg();
    }

    static String succession() {
        return SuccessionChart.of(Streets.history(), Streets.EAST).flow().toSvg();
    }

    static String admission() {
        return AdmissionFlow.of(Requests.decided(STRUCTURE), STRUCTURE).toSvg();
    }

    static String flow() {
        return FlowDiagram.builder()
                .title("村级重大事项决策五步（宁海，示意）")
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
        return ScoreCharts.of(Rounds.scored(), Subdistrict.community(0), "双向考核得分（示例）")
                .toSvg();
    }
}
