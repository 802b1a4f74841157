package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
                    .contains("[\"node\",\"" + ids.of(node.key()) + "\","
                            + json(HostileNames.asMermaidDrawsIt(node.label())) + "]");
        }
        for (DiagramEdge edge : diagram.edges()) {
            assertThat(lines)
                    .contains("[\"edge\",\"" + ids.of(edge.source()) + "\",\"" + ids.of(edge.target()) + "\","
                            + json(HostileNames.asMermaidDrawsIt(new Words(Locale.CHINESE).name(edge))) + "]");
        }
        assertThat(lines.stream().filter(line -> line.startsWith("[\"node")))
                .hasSize(diagram.nodes().size() + 1);
        assertThat(lines.stream().filter(line -> line.startsWith("[\"edge"))).hasSize(2 * HostileNames.ALL.size());
    }

    /** What is drawn, not what the parser understood: labels without HTML are not decoded as others are. */
    @Test
    void mermaidDrawsHostileNamesAsTheyAre() throws IOException {
        Diagram diagram = HostileNames.diagram();
        SyntheticIds ids = SyntheticIds.of(diagram);
        List<String> drawn = drawn(diagram.toMermaid());
        for (DiagramNode node : diagram.nodes()) {
            assertThat(drawn).contains(ids.of(node.key()) + " " + squeezed(node.label()));
        }
        for (DiagramEdge edge : diagram.edges()) {
            assertThat(drawn).contains("edge " + squeezed(new Words(Locale.CHINESE).name(edge)));
        }
    }

    /** Mermaid breaks long labels, so spaces do not count. */
    private static String squeezed(String label) {
        return HostileNames.asMermaidDrawsIt(label).replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", "");
    }

    /** Returns the texts of the boxes and lines that Mermaid draws, behind the id of the box or {@code edge}. */
    private List<String> drawn(String text) throws IOException {
        String home = System.getenv().getOrDefault("JICENG_MERMAID", "");
        assumeTrue(!home.isEmpty(), "JICENG_MERMAID does not name a folder with mermaid, so nothing is drawn");
        String page = "<!DOCTYPE html><meta charset=\"utf-8\"><ul><li></li></ul><pre class=\"mermaid\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre><script src=\""
                + Path.of(home)
                        .resolve("node_modules/mermaid/dist/mermaid.min.js")
                        .toUri() + "\"></script>";
        try (Browser browser = Browser.open(folder, page, true)) {
            String drawn = browser.waitFor("mermaid.run().then(() => [...document.querySelectorAll('g.node')]"
                    + ".map(n => n.id.replace(/.*flowchart-(\\w+)-\\d+$/, '$1') + ' ' + n.textContent.replace(/\\s/g, ''))"
                    + ".concat([...document.querySelectorAll('g.edgeLabel')].map(n => 'edge ' + n.textContent.replace(/\\s/g, '')))"
                    + ".join('\\u0001'))");
            return List.of(drawn.split("\u0001", -1));
        }
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
    void namesWhatIsRolledUpInTheLanguageOfTheChart() {
        Diagram county = SampleDiagrams.county(20, 22);
        assertThat(new MermaidRenderer().render(county, Locale.CHINESE).lines())
                .filteredOn(line -> line.contains(" ×22"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*\\p{IsHan}+.* ×22.*"));
        assertThat(new MermaidRenderer().render(county, Locale.ENGLISH).lines())
                .filteredOn(line -> line.contains(" ×22"))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*\\p{IsHan}.* ×22.*"));
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
