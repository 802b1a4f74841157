package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MermaidRendererTest {

    @TempDir
    Path folder;

    private List<String> readBack(String text) {
        String home = System.getenv().getOrDefault("JICENG_MERMAID", "");
        assumeTrue(!home.isEmpty(), "JICENG_MERMAID does not name a folder in which src/test/mermaid is installed");
        return Programs.run(folder, text, "node", "src/test/mermaid/read.mjs", home, "INPUT")
                .lines()
                .toList();
    }

    @Test
    void mermaidReadsHostileNamesBackAndCountsNodesAndEdges() {
        Diagram diagram = HostileNames.diagram();
        SyntheticIds ids = SyntheticIds.of(diagram);
        List<String> lines = readBack(diagram.toMermaid());
        for (DiagramNode node : diagram.nodes()) {
            assertThat(lines)
                    .contains("[\"node\",\"" + ids.of(node.key()) + "\"," + json(SafeText.oneLine(node.label())) + "]");
        }
        for (DiagramEdge edge : diagram.edges()) {
            assertThat(lines)
                    .contains("[\"edge\",\"" + ids.of(edge.source()) + "\",\"" + ids.of(edge.target()) + "\","
                            + json(new Words(Locale.CHINESE).name(edge)) + "]");
        }
        assertThat(lines.stream().filter(line -> line.startsWith("[\"node")))
                .hasSize(diagram.nodes().size() + 1);
        assertThat(lines.stream().filter(line -> line.startsWith("[\"edge"))).hasSize(2 * HostileNames.ALL.size());
    }

    /** Writes a string as {@code JSON.stringify} does; Mermaid trims labels. */
    private static String json(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void mermaidAcceptsTheSubdistrict() {
        assertThat(readBack(SampleDiagrams.subdistrict().toMermaid())).hasSize(60 + 2 + 57 + 17);
    }

    @Test
    void refusesFiveHundredEdgesAndTakesOneLess() {
        assertThat(MermaidRenderer.strict().render(fan(499))).isNotEmpty();
        assertThatExceptionOfType(DiagramTooLargeException.class)
                .isThrownBy(() -> MermaidRenderer.strict().render(fan(500)))
                .withMessage("Mermaid diagram must have at most 499 edges, but had '500'")
                .satisfies(e -> assertThat(e.limit()).isEqualTo(499))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(500));
    }

    @Test
    void refusesMoreThanFiftyThousandCharacters() {
        Diagram long1 = Diagram.builder()
                .title("图")
                .addNodes(DiagramNode.of("a", "长".repeat(50_000), NodeStyle.PLAIN))
                .build();
        assertThatExceptionOfType(DiagramTooLargeException.class)
                .isThrownBy(long1::toMermaid)
                .withMessageMatching("Mermaid diagram must have at most 50000 characters, but had '50\\d{3}'");
    }

    @Test
    void rollsUpWhatMermaidWouldRefuseAndSaysSo() {
        for (Diagram diagram : List.of(
                SampleDiagrams.county(20, 22), SampleDiagrams.county(250, 32), fan(500), HostileNames.repeated(20))) {
            String text = diagram.toMermaid();
            assertThat(text.length()).isLessThanOrEqualTo(MermaidRenderer.MAX_CHARACTERS);
            assertThat(text.lines()
                            .filter(line -> line.matches("  (n\\d+|top) (---|~~~|r\\d+@).*"))
                            .count())
                    .isPositive()
                    .isLessThanOrEqualTo(MermaidRenderer.MAX_EDGES);
            assertThat(text).contains(" 个节点代表 " + diagram.bodyCount() + " 个主体");
        }
    }

    @Test
    void everyStrongerRollUpKeepsTheCounts() {
        Diagram county = SampleDiagrams.county(20, 22);
        int nodes = county.nodes().size();
        for (RollUp rollUp : RollUp.stronger(county, Integer.MAX_VALUE)) {
            Diagram smaller = rollUp.apply(county);
            assertThat(smaller.bodyCount()).isEqualTo(county.bodyCount());
            int inside = county.relationCount() - smaller.relationCount();
            assertThat(smaller.notes().stream()
                            .anyMatch(note -> note.in(Locale.CHINESE).contains("关系有 " + inside + " 条")))
                    .isEqualTo(inside > 0);
            nodes = Math.min(nodes, smaller.nodes().size());
        }
        assertThat(nodes).isEqualTo(1);
    }

    private static Diagram fan(int edges) {
        Diagram.Builder chart = Diagram.builder().title("图").addNodes(DiagramNode.of("r", "根", NodeStyle.PLAIN));
        for (int i = 1; i < edges; i++) {
            chart.addNodes(
                    DiagramNode.builder().key("k" + i).label("叶").parent("r").build());
        }
        return chart.addEdges(DiagramEdge.of("r", RelationKind.GUIDES, "k1")).build();
    }

    @Test
    void oneMoreLeafChangesAtMostThreeLines() {
        assertThat(SampleDiagrams.changedLines(new MermaidRenderer())).isBetween(2L, 3L);
    }

    @Test
    void eachKindHasItsOwnLineAndItsNameInTheLegend() {
        String mermaid = SampleDiagrams.allKinds().toMermaid();
        for (RelationKind kind : RelationKind.values()) {
            assertThat(mermaid).contains("|\"" + kind.label().in(Locale.CHINESE) + "\"|");
        }
        assertThat(mermaid.lines()
                        .filter(line -> line.contains("stroke-width"))
                        .map(line -> line.replaceAll(".*(stroke-width.*)", "$1")))
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(mermaid).contains("legend[\"图例<br/>");
    }

    @Test
    void linksAreClicksWithSafeAddresses() {
        Diagram diagram = Diagram.builder()
                .title("图")
                .addNodes(DiagramNode.builder()
                        .key("a")
                        .label("甲")
                        .link("https://example.org/\"x")
                        .build())
                .build();
        assertThat(diagram.toMermaid()).contains(" href \"https://example.org/%22x\"\n");
    }

    @Test
    void endsInALineBreakAndIsTheSameTwice() {
        assertThat(SampleDiagrams.subdistrict().toMermaid())
                .endsWith("\n")
                .isEqualTo(SampleDiagrams.subdistrict().toMermaid());
    }
}
