package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Siblings stand in declared order where PlantUML and Mermaid draw them, whatever relations pull. */
class RenderedOrderTest {

    @TempDir
    Path folder;

    /** Returns how many pairs of neighbours among siblings were compared. */
    private static int assertOrder(Diagram diagram, Map<String, Double> across) {
        SyntheticIds ids = SyntheticIds.of(diagram);
        assertThat(across).hasSize(diagram.nodes().size());
        int pairs = 0;
        List<List<DiagramNode>> families = new ArrayList<>();
        diagram.nodes().forEach(node -> families.add(diagram.childrenOf(node.key())));
        for (List<DiagramNode> siblings : families) {
            for (int i = 1; i < siblings.size(); i++) {
                assertThat(across.get(ids.of(siblings.get(i).key())))
                        .as("%s stands behind %s", siblings.get(i), siblings.get(i - 1))
                        .isGreaterThan(across.get(ids.of(siblings.get(i - 1).key())));
                pairs++;
            }
        }
        return pairs;
    }

    @Test
    void plantUmlDrawsComponentsInDeclaredOrder() {
        Diagram diagram = SampleDiagrams.subdistrict();
        String svg = PlantUmlRendererTest.draw(diagram.to(DiagramFormat.PLANTUML));
        Map<String, Double> across = new HashMap<>();
        for (Element group : Programs.elements(Programs.xml(svg), "g", "entity")) {
            Element box = Programs.children(group, "rect").get(0);
            across.put(group.getAttribute("data-qualified-name"), Double.parseDouble(box.getAttribute("y")));
        }
        assertThat(assertOrder(diagram, across)).isGreaterThan(40);
    }

    @Test
    void mermaidDrawsSiblingsInDeclaredOrder() throws IOException {
        Optional<Path> installed =
                Optional.ofNullable(System.getenv("JICENG_MERMAID")).map(Path::of);
        assumeTrue(installed.isPresent(), "JICENG_MERMAID does not name a folder with mermaid, so nothing is drawn");
        Diagram diagram = SampleDiagrams.subdistrict();
        Path script = installed.orElseThrow().resolve("node_modules/mermaid/dist/mermaid.min.js");
        String page = "<!DOCTYPE html><meta charset=\"utf-8\"><ul><li></li></ul><pre class=\"mermaid\">"
                + diagram.toMermaid().replace("&", "&amp;").replace("<", "&lt;")
                + "</pre><script src=\"" + script.toUri() + "\"></script>";
        Map<String, Double> across = new HashMap<>();
        try (Browser browser = Browser.open(folder, page, true)) {
            String drawn = browser.waitFor("mermaid.run().then(() => [...document.querySelectorAll('g.node')]"
                    + ".map(n => n.id + ' ' + n.getBoundingClientRect().y).join('|'))");
            for (String node : drawn.split("\\|", -1)) {
                String id = node.replaceAll(".*flowchart-(\\w+)-\\d+ .*", "$1");
                if (id.startsWith("n")) {
                    across.put(id, Double.parseDouble(node.substring(node.indexOf(' ') + 1)));
                }
            }
        }
        assertThat(assertOrder(diagram, across)).isGreaterThan(40);
    }
}
