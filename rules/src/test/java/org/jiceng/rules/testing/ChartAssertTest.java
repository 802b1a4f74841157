package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.rules.admission.AdmissionSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Sets a property of the whole machine, so it runs alone. */
@Isolated
class ChartAssertTest {

    @TempDir
    private Path folder;

    private static Diagram chart(String name) {
        return Diagram.builder()
                .title("图")
                .addNodes(DiagramNode.of("a", name, NodeStyle.PLAIN), DiagramNode.of("b", "乙", NodeStyle.PLAIN))
                .build();
    }

    @AfterEach
    void leaveThePropertyAsItWas() {
        System.clearProperty(ChartAssert.UPDATE);
    }

    private Path golden() throws IOException {
        Path file = folder.resolve("deep/chart.txt");
        System.setProperty(ChartAssert.UPDATE, "true");
        assertThat(chart("甲")).matchesGolden(file);
        System.clearProperty(ChartAssert.UPDATE);
        return file;
    }

    @Test
    void theSwitchWritesTheFileAndTheSameChartThenMatches() throws IOException {
        Path file = golden();
        Assertions.assertThat(file).hasContent("图\n\n甲\n乙\n");
        assertThat(chart("甲")).matchesGolden(file);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(chart("甲")).matchesGolden(file);
    }

    @Test
    void anotherChartFailsWithTheFirstLinesThatDiffer() throws IOException {
        Path file = golden();
        assertThatThrownBy(
                        () -> assertThat(chart("丙")).inLanguage(Locale.ENGLISH).matchesGolden(file))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the chart differs from the golden file " + file
                        + " from line 3 on; after a look at it, -Djiceng.update=true writes it anew:\n"
                        + "- 甲\n- 乙\n+ 丙\n+ 乙");
        assertThatThrownBy(
                        () -> assertThat(chart("丙")).inLanguage(Locale.CHINESE).matchesGolden(file))
                .hasMessageContaining("自第 3 行起");
    }

    @Test
    void theSwitchWritesTheFileAnewInsteadOfFailing() throws IOException {
        Path file = golden();
        System.setProperty(ChartAssert.UPDATE, "true");
        assertThat(chart("丙")).matchesGolden(file);
        Assertions.assertThat(file).hasContent("图\n\n丙\n乙\n");
    }

    @Test
    void aMissingFileFailsAndSaysHowToWriteIt() {
        Path file = folder.resolve("none.svg");
        assertThatThrownBy(
                        () -> assertThat(chart("甲")).inLanguage(Locale.ENGLISH).matchesGolden(file))
                .isInstanceOf(AssertionError.class)
                .hasMessage("there is no golden file " + file + "; -Djiceng.update=true writes it");
        assertThatThrownBy(() -> assertThat((Diagram) null).matchesGolden(file)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(chart("甲")).matchesGolden(folder.resolve("chart.bmp")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chartsOfStructuresFlowsAndBarsHaveGoldenFilesToo() throws IOException {
        OrgChart chart = OrgChart.of(AdmissionSamples.COUNTY);
        FlowDiagram flow = FlowDiagram.builder()
                .title("流程")
                .addSteps(FlowStep.of("a", "甲", "申请"))
                .build();
        BarChart bars = BarChart.builder()
                .title("得分")
                .addPanels(BarChart.Panel.of("自上而下", List.of()))
                .build();
        System.setProperty(ChartAssert.UPDATE, "true");
        assertThat(chart).matchesGolden(folder.resolve("chart.dot"));
        assertThat(flow).matchesGolden(folder.resolve("flow.svg")).matchesGolden(folder.resolve("flow.mmd"));
        assertThat(bars).matchesGolden(folder.resolve("bars.svg"));
        System.clearProperty(ChartAssert.UPDATE);
        Assertions.assertThat(folder.resolve("chart.dot")).content().isEqualTo(chart.to(DiagramFormat.DOT));
        Assertions.assertThat(folder.resolve("flow.svg")).content().isEqualTo(flow.toSvg());
        Assertions.assertThat(folder.resolve("flow.mmd")).content().isEqualTo(flow.toMermaid());
        Assertions.assertThat(folder.resolve("bars.svg")).content().isEqualTo(bars.toSvg());
        assertThat(flow).matchesGolden(folder.resolve("flow.svg"));
        Files.writeString(folder.resolve("bars.svg"), "<svg/>");
        assertThatThrownBy(() -> assertThat(bars).matchesGolden(folder.resolve("bars.svg")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFormatThatAFigureDoesNotHaveIsRefused() {
        FlowDiagram flow = FlowDiagram.builder().title("流程").build();
        assertThatThrownBy(() -> assertThat(flow).matchesGolden(Path.of("flow.dot")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("golden file of a FlowDiagram must end in .svg, .mmd or .mermaid, but was 'flow.dot'");
        BarChart bars = BarChart.builder()
                .title("得分")
                .addPanels(BarChart.Panel.of("自上而下", List.of()))
                .build();
        assertThatThrownBy(() -> assertThat(bars).matchesGolden(Path.of("bars.mmd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("golden file of a BarChart must end in .svg, but was 'bars.mmd'");
    }
}
