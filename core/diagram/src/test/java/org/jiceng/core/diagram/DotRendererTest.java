package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DotRendererTest {

    @TempDir
    Path folder;

    @Test
    void graphvizReadsHostileNamesBackAndCountsNodesAndEdges() {
        Diagram diagram = HostileNames.diagram();
        Document svg = Programs.xml(Programs.run(folder, diagram.toDot(), "dot", "-Tsvg", "INPUT"));
        Map<String, String> labels = new HashMap<>();
        for (Element node : Programs.elements(svg, "g", "node")) {
            labels.put(plain(node.getAttribute("id")), texts(node));
        }
        assertThat(labels).hasSize(HostileNames.ALL.size() + 1);
        for (DiagramNode node : diagram.nodes()) {
            assertThat(labels)
                    .containsEntry(plain(SafeText.oneLine(node.key())), plain(SafeText.oneLine(node.label())));
        }
        List<Element> edges = Programs.elements(svg, "g", "edge");
        assertThat(edges).hasSize(2 * HostileNames.ALL.size());
        List<String> names = edges.stream()
                .map(DotRendererTest::texts)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(diagram.edges().stream()
                        .map(edge -> plain(new Words(Locale.CHINESE).name(edge)))
                        .toList());
    }

    private static String texts(Element group) {
        return plain(Programs.children(group, "text").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining()));
    }

    /** Graphviz trims lines and writes some spaces as no-break spaces. */
    private static String plain(String text) {
        return text.replaceAll("[ \u00A0]+", "");
    }

    @Test
    void siblingsKeepTheirOrderInGraphvizWhateverRelationsPull() {
        for (Diagram diagram : List.of(SampleDiagrams.subdistrict(), SampleDiagrams.tangled(7))) {
            Map<String, Double> heights = new HashMap<>();
            Programs.run(folder, diagram.toDot(), "dot", "-Tplain", "INPUT")
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .filter(words -> words[0].equals("node"))
                    .forEach(words -> heights.put(words[1], Double.parseDouble(words[3])));
            SyntheticIds ids = SyntheticIds.of(diagram);
            assertThat(heights).hasSameSizeAs(diagram.nodes());
            for (DiagramNode parent : diagram.nodes()) {
                List<Double> order = diagram.childrenOf(parent.key()).stream()
                        .map(node -> -heights.getOrDefault(ids.of(node.key()), Double.NaN))
                        .toList();
                assertThat(order).as(parent.label()).isSorted();
            }
        }
    }

    /** Graphviz reads a row in one statement up to some 2,500 nodes, and strings up to 16,384 bytes. */
    @Test
    void graphvizReadsLongRowsAndLongTexts() {
        String text = "长".repeat(10_000);
        Diagram.Builder row = Diagram.builder()
                .title(text)
                .addNodes(DiagramNode.of("r", "根", NodeStyle.PLAIN))
                .addNodes(DiagramNode.builder()
                        .key(text)
                        .label(text)
                        .detail(text)
                        .parent("r")
                        .build());
        for (int i = 0; i < 6_000; i++) {
            row.addNodes(DiagramNode.builder()
                    .key("k" + i)
                    .label("第" + i + "村")
                    .parent(i % 2 == 0 ? "r" : "k0")
                    .build());
        }
        row.addEdges(DiagramEdge.builder()
                .source("r")
                .kind(RelationKind.GUIDES)
                .target("k1")
                .text(text)
                .build());
        Diagram diagram = row.build();

        String read = Programs.run(folder, diagram.toDot(), "gc", "-n", "INPUT");

        assertThat(read.strip()).startsWith("6002 ");
    }

    @Test
    void oneMoreLeafChangesAtMostThreeLines() {
        assertThat(SampleDiagrams.changedLines(new DotRenderer())).isBetween(2L, 3L);
    }

    @Test
    void eachKindHasItsOwnLineAndItsNameInTheLegend() {
        String dot = SampleDiagrams.allKinds().toDot();
        List<String> lines = dot.lines()
                .filter(line -> line.contains("constraint=false"))
                .map(line -> line.replaceAll(".*style=\"([^\"]*)\", arrowhead=(\\w+),.*", "$1 $2"))
                .toList();
        assertThat(lines).hasSize(9).doesNotHaveDuplicates();
        assertThat(dot).contains("图例", "领导</FONT>", "联系</FONT>");
        assertThat(new DotRenderer().render(SampleDiagrams.allKinds(), Locale.ENGLISH))
                .contains("Legend", "leads</FONT>", "liaises with</FONT>");
    }

    @Test
    void endsInALineBreakAndIsTheSameTwice() {
        assertThat(SampleDiagrams.subdistrict().toDot())
                .endsWith("}\n")
                .isEqualTo(SampleDiagrams.subdistrict().toDot());
    }
}
