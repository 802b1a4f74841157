package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** GraphML and draw.io files, read back as XML. */
class XmlFormatsTest {

    private static Document graphMl(Diagram diagram) {
        return Programs.xml(diagram.to(DiagramFormat.GRAPHML));
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new HashMap<>();
        Programs.children(element, "data").forEach(item -> data.put(item.getAttribute("key"), item.getTextContent()));
        return data;
    }

    @Test
    void graphMlHasEveryNodeInOrderWithItsHostileName() {
        Diagram diagram = HostileNames.diagram();
        List<Element> nodes = Programs.children(graphMl(diagram).getDocumentElement(), "node");
        assertThat(nodes).hasSameSizeAs(diagram.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            DiagramNode node = diagram.nodes().get(i);
            assertThat(data(nodes.get(i)))
                    .containsEntry("label", SafeText.oneLine(node.label()))
                    .containsEntry("key", SafeText.oneLine(node.key()))
                    .containsEntry("count", "1");
        }
    }

    @Test
    void graphMlHasEveryEdgeBetweenNodesThatExist() {
        Diagram diagram = SampleDiagrams.subdistrict();
        Element graph = graphMl(diagram).getDocumentElement();
        List<String> ids = Programs.children(graph, "node").stream()
                .map(node -> node.getAttribute("id"))
                .toList();
        List<Element> edges = Programs.children(graph, "edge");
        assertThat(edges)
                .hasSize(57 + 17)
                .allSatisfy(edge -> assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target")));
        assertThat(edges.stream().filter(edge -> "DISPATCHES".equals(data(edge).get("kind"))))
                .hasSize(5);
        assertThat(edges.stream().filter(edge -> "CONTAINS".equals(data(edge).get("kind"))))
                .hasSize(57);
    }

    @Test
    void drawioHasEveryBoxAndLineWithItsHostileName() {
        Diagram diagram = HostileNames.diagram();
        Element file = Programs.xml(diagram.to(DiagramFormat.DRAWIO)).getDocumentElement();
        assertThat(Programs.children(file, "UserObject"))
                .extracting(box -> box.getAttribute("label"))
                .containsExactlyElementsOf(diagram.nodes().stream()
                        .map(node -> SafeText.oneLine(node.label()))
                        .toList());
        List<Element> lines = Programs.children(file, "mxCell").stream()
                .filter(cell -> cell.getAttribute("edge").equals("1"))
                .toList();
        assertThat(lines).hasSize(2 * HostileNames.ALL.size());
        assertThat(lines.stream().map(line -> line.getAttribute("value")).filter(value -> !value.isEmpty()))
                .containsExactlyElementsOf(diagram.edges().stream()
                        .map(new Words(Locale.CHINESE)::name)
                        .toList());
    }

    @Test
    void drawioBoxesDoNotOverlapAndKindsDiffer() {
        List<Rect> boxes = Programs.children(
                        Programs.xml(SampleDiagrams.subdistrict().to(DiagramFormat.DRAWIO))
                                .getDocumentElement(),
                        "UserObject")
                .stream()
                .map(box -> Rect.of(Programs.children(box, "mxGeometry").get(0)))
                .toList();
        assertThat(boxes).hasSize(60);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
        assertThat(Programs.children(
                                Programs.xml(SampleDiagrams.allKinds().to(DiagramFormat.DRAWIO))
                                        .getDocumentElement(),
                                "mxCell")
                        .stream()
                        .filter(cell -> cell.getAttribute("id").startsWith("r"))
                        .map(cell -> cell.getAttribute("style")))
                .hasSize(RelationKind.values().length)
                .doesNotHaveDuplicates();
    }
}
