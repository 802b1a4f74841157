package org.jiceng.examples.gallery;

import static org.jiceng.core.relation.RelationKind.COORDINATES;
import static org.jiceng.core.relation.RelationKind.DISPATCHES;
import static org.jiceng.core.relation.RelationKind.GUIDES;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramEdge;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.MermaidRenderer;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.diagram.figure.SuccessionChart;
import org.jiceng.core.diagram.view.DifferenceChart;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.diagram.view.Overlay;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.chart.AdmissionFlow;

/** The code of {@code docs/diagrams.md}, one method for each block. */
final class DiagramGuide {

    private DiagramGuide() {}

    static String oneLine(GovernanceStructure structure, BodyId id) {
        return OrgChart.of(structure)
                .root(id)
                .depth(3)
                .show(DISPATCHES, COORDINATES)
                .toSvg();
    }

    static void files(GovernanceStructure structure, Path folder) throws IOException {
        OrgChart chart = OrgChart.of(structure).title("红旗街道组织结构图");
        chart.write(folder.resolve("street.svg"));
        chart.write(folder.resolve("street.html"));
        chart.write(folder.resolve("street.puml"));
    }

    static String part(GovernanceStructure structure, BodyId id) {
        return OrgChart.of(structure)
                .root(id)
                .only(BodyKind.RESIDENTS_COMMITTEE, BodyKind.SERVICE_STATION)
                .on(LocalDate.of(2026, 1, 1))
                .to(DiagramFormat.TEXT);
    }

    static String near(GovernanceStructure structure, BodyId station) {
        return OrgChart.of(structure)
                .around(station, 1)
                .show(DISPATCHES, COORDINATES)
                .toMermaid();
    }

    static List<Diagram> large(GovernanceStructure structure) {
        OrgChart chart = OrgChart.of(structure).rollUp(3);
        return chart.pages(20);
    }

    static String strictly(Diagram diagram) {
        return MermaidRenderer.strict().render(diagram, Locale.ENGLISH);
    }

    static String grades(GovernanceStructure structure, BodyId one, BodyId other) {
        Overlay grades = Overlay.grades(ImmutableMap.of(one, "优秀", other, "合格"), List.of("优秀", "良好", "合格"));
        return OrgChart.of(structure).show(GUIDES).overlay(grades).toSvg();
    }

    static String days(StructureHistory history) {
        return DifferenceChart.builder()
                .title("街道变化")
                .build()
                .within(history, LocalDate.of(2018, 1, 1), LocalDate.of(2025, 1, 1))
                .toSvg();
    }

    static String succession(StructureHistory history, BodyId street) {
        return SuccessionChart.of(history, street).flow().toSvg();
    }

    static String admission(AdmissionDecision decision, GovernanceStructure structure) {
        return AdmissionFlow.of(decision, structure, Locale.ENGLISH).toSvg();
    }

    static String byHand() {
        return Diagram.builder()
                .title("红旗街道")
                .addNodes(DiagramNode.of("street", "红旗街道办事处", NodeStyle.GOVERNMENT))
                .addNodes(DiagramNode.builder()
                        .key("police")
                        .label("红旗派出所")
                        .parent("street")
                        .style(NodeStyle.STATION)
                        .link("https://example.org/police")
                        .build())
                .addEdges(DiagramEdge.of("street", COORDINATES, "police"))
                .build()
                .toHtml();
    }
}
