package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.core.diagram.figure.SuccessionChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Flows, successions and bars with every hostile name in every place that takes a text. */
class HostileFiguresTest {

    private static final List<String> NAMES = HostileNames.ALL;
    private static final String TITLE = String.join(" ", NAMES.subList(0, 20));

    @TempDir
    private Path folder;

    private static FlowDiagram flow() {
        FlowDiagram.Builder flow = FlowDiagram.builder().title(TITLE).source(TITLE);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            flow.addSteps(FlowStep.of(HostileNames.key(i), NAMES.get(i % 9), name)
                    .withDetail(name)
                    .withDeadline(name));
            if (i > 0) {
                int before = i % 7 == 0 ? i - 5 : i - 1;
                flow.addArrows(FlowArrow.of(HostileNames.key(before), HostileNames.key(i), name));
            }
        }
        return flow.build();
    }

    private static FlowDiagram succession() {
        SuccessionChart chart = SuccessionChart.titled(TITLE);
        for (int i = 1; i < NAMES.size(); i++) {
            chart = chart.then(
                    LocalDate.of(2020, 1, 1).plusDays(i),
                    NAMES.get(i),
                    NAMES.subList(i - 1, i),
                    NAMES.subList(i, i + 1));
        }
        return chart.flow();
    }

    private static BarChart bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        NAMES.forEach(name -> bars.add(new BarChart.Bar(name, BigDecimal.ONE, BigDecimal.TEN)));
        BarChart.Builder chart = BarChart.builder().title(TITLE).source(TITLE);
        NAMES.subList(0, 12).forEach(name -> chart.addPanels(BarChart.Panel.of(name, bars)));
        return chart.build();
    }

    @Test
    void namesAddNoElementToAPicture() {
        for (String svg : List.of(flow().toSvg(), succession().toSvg(), bars().toSvg())) {
            NodeList all = Programs.xml(svg).getElementsByTagName("*");
            Set<String> names = new TreeSet<>();
            IntStream.range(0, all.getLength()).forEach(i -> names.add(((Element) all.item(i)).getTagName()));
            assertThat(names).isSubsetOf("svg", "title", "rect", "text", "path", "g");
        }
    }

    @Test
    void everyStepAndBarIsThereAndTheFlowsCanBeRead() {
        Document flow = Programs.xml(flow().toSvg());
        assertThat(Programs.elements(flow, "g", "step")).hasSize(NAMES.size());
        assertThat(Programs.elements(flow, "path", "arrow")).hasSize(NAMES.size() - 1);
        assertThat(Programs.elements(Programs.xml(bars().toSvg()), "g", "bar")).hasSize(12 * NAMES.size());
        FlowGeometryTest.assertLegible("hostile flow", flow().toSvg());
        FlowGeometryTest.assertLegible("hostile succession", succession().toSvg());
    }

    @Test
    void librsvgDrawsThem() {
        for (String svg : List.of(flow().toSvg(), succession().toSvg(), bars().toSvg())) {
            assertThat(Programs.run(folder, svg, "rsvg-convert", "-f", "svg", "INPUT"))
                    .contains("<svg");
        }
    }

    @Test
    void mermaidReadsAsManyStepsAndArrowsAsThereAre() {
        String home = System.getenv().getOrDefault("JICENG_MERMAID", "");
        assumeTrue(!home.isEmpty(), "JICENG_MERMAID does not name a folder in which src/test/mermaid is installed");
        for (FlowDiagram flow : List.of(flow(), succession())) {
            String read = Programs.run(folder, flow.toMermaid(), "node", "src/test/mermaid/read.mjs", home, "INPUT");
            assertThat(read.lines()).hasSize(flow.steps().size() + flow.arrows().size());
        }
    }
}
