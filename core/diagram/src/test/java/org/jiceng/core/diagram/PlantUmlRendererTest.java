package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlantUmlRendererTest {

    private static final DiagramRenderer RENDERER = DiagramFormat.PLANTUML.renderer();

    /** Returns what PlantUML itself draws; it writes the end of a CDATA section as it stands, which XML forbids. */
    static String draw(String text) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String said = new SourceStringReader(text)
                    .outputImage(out, new FileFormatOption(FileFormat.SVG))
                    .getDescription();
            assertThat(said).doesNotContain("rror");
            return out.toString(StandardCharsets.UTF_8).replace("]]>", "]]&gt;");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> labels(Document svg, String role) {
        return Programs.elements(svg, "g", role).stream()
                .map(group -> plain(String.join(
                        "",
                        Programs.children(group, "text").stream()
                                .map(Element::getTextContent)
                                .toList())))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[ \u00A0]+", "");
    }

    @Test
    void plantUmlReadsHostileNamesBackAndCountsNodesAndEdges() {
        Diagram diagram = HostileNames.diagram();
        Document svg = Programs.xml(draw(diagram.to(DiagramFormat.PLANTUML)));
        assertThat(labels(svg, "entity"))
                .containsExactlyInAnyOrderElementsOf(diagram.nodes().stream()
                        .map(node -> plain(SafeText.oneLine(node.label())))
                        .toList());
        Words words = new Words(Locale.CHINESE);
        assertThat(labels(svg, "link").stream().filter(label -> !label.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(diagram.edges().stream()
                        .map(edge -> plain(words.name(edge)))
                        .toList());
        assertThat(labels(svg, "link")).hasSize(2 * HostileNames.ALL.size());
    }

    @Test
    void aTreeAloneIsAWorkBreakdownWithHostileNamesInIt() {
        Diagram diagram =
                Diagram.builder().from(HostileNames.diagram()).edges(List.of()).build();
        String text = RENDERER.render(diagram);
        assertThat(text).startsWith("@startwbs\n").endsWith("@endwbs\n");
        Document svg = Programs.xml(draw(text));
        String drawn = plain(svg.getDocumentElement().getTextContent());
        for (DiagramNode node : diagram.nodes()) {
            assertThat(drawn).contains(plain(SafeText.oneLine(node.label())));
        }
        assertThat(svg.getElementsByTagName("rect").getLength())
                .isGreaterThanOrEqualTo(diagram.nodes().size());
    }

    @Test
    void oneMoreLeafChangesAtMostThreeLines() {
        assertThat(SampleDiagrams.changedLines(RENDERER)).isBetween(1L, 3L);
    }

    @Test
    void eachKindHasItsOwnLine() {
        List<String> arrows = RENDERER.render(SampleDiagrams.allKinds())
                .lines()
                .filter(line -> line.matches("n\\d+ -\\[.*\\]-\\S+ n\\d+ : .*"))
                .map(line -> line.replaceAll("n\\d+ -\\[#\\w{6}(.*\\]-\\S+) n\\d+ .*", "$1"))
                .toList();
        assertThat(arrows).hasSize(RelationKind.values().length).doesNotHaveDuplicates();
        assertThat(Programs.elements(Programs.xml(draw(RENDERER.render(SampleDiagrams.allKinds()))), "g", "link"))
                .hasSize(RelationKind.values().length);
    }

    @Test
    void endsInALineBreak() {
        assertThat(RENDERER.render(SampleDiagrams.subdistrict())).endsWith("@enduml\n");
    }
}
