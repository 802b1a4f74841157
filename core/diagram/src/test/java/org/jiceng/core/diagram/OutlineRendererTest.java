package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineRendererTest {

    @TempDir
    Path folder;

    private static Diagram small() {
        return Diagram.builder()
                .title("图")
                .subtitle("副题")
                .source("来源处")
                .addNodes(DiagramNode.of("a", "甲", NodeStyle.GOVERNMENT))
                .addNodes(DiagramNode.builder()
                        .key("b")
                        .label("乙")
                        .parent("a")
                        .detail("丙")
                        .badge("丁")
                        .build())
                .addNodes(DiagramNode.builder()
                        .key("c")
                        .label("*1. 戊*")
                        .parent("b")
                        .link("https://example.org/")
                        .build())
                .addNodes(DiagramNode.builder()
                        .key("d")
                        .label("己")
                        .parent("a")
                        .tone(Tone.ADDED)
                        .build())
                .addEdges(DiagramEdge.of("a", RelationKind.GUIDES, "d"))
                .build();
    }

    @Test
    void writesATreeOfText() {
        assertThat(small().to(DiagramFormat.TEXT)).isEqualTo("""
                        图
                        副题

                        甲
                        ├─ 乙 — 丙 〔丁〕
                        │  └─ *1. 戊*
                        └─ 己 〔＋〕

                        关系
                          甲 → 指导 → 己

                        来源：来源处
                        """);
    }

    @Test
    void writesNestedListsOfMarkdown() {
        assertThat(OutlineRenderer.markdown().render(small(), Locale.ENGLISH)).isEqualTo("""
                        # 图

                        副题

                        - 甲
                          - 乙 — 丙 〔丁〕
                            - [&#42;1&#46; 戊&#42;](<https://example.org/>)
                          - 己 〔＋〕

                        ## Relations

                        - 甲 → guides → 己

                        - Source&#58; 来源处
                        """);
    }

    @Test
    void markdownReadersReadHostileNamesBack() {
        String home = System.getenv().getOrDefault("JICENG_MERMAID", "");
        assumeTrue(!home.isEmpty(), "JICENG_MERMAID does not name a folder in which src/test/mermaid is installed");
        Diagram diagram = HostileNames.diagram();
        List<String> items = Programs.run(
                        folder, diagram.to(DiagramFormat.MARKDOWN), "node", "src/test/mermaid/items.mjs", home, "INPUT")
                .lines()
                .toList();
        for (DiagramNode node : diagram.nodes()) {
            assertThat(items).contains(SafeText.oneLine(node.label()).strip());
        }
        assertThat(items).hasSize(diagram.nodes().size() + diagram.edges().size() + 1);
    }

    @Test
    void everyNodeAndRelationIsALine() {
        for (DiagramFormat format : List.of(DiagramFormat.TEXT, DiagramFormat.MARKDOWN)) {
            String text = HostileNames.diagram().to(format);
            assertThat(text).endsWith("\n");
            assertThat(text.lines().filter(line -> line.contains(" → ")))
                    .as(format.name())
                    .hasSize(HostileNames.ALL.size());
        }
    }

    @Test
    void oneMoreLeafChangesAtMostThreeLines() {
        assertThat(SampleDiagrams.changedLines(OutlineRenderer.markdown())).isEqualTo(1);
        assertThat(SampleDiagrams.changedLines(OutlineRenderer.text())).isBetween(1L, 3L);
    }
}
