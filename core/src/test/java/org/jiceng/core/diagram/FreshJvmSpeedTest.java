package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long the first chart of a new Java takes: 10,000 nodes, the diagram built before, processor time of the thread
 * that writes it. The limits are 100 ms for text and 250 ms for what has a layout; a test on an unknown and busy machine
 * allows three times that, and the benchmarks measure.
 */
class FreshJvmSpeedTest {

    private static final int ALLOWANCE = 3;

    @TempDir
    Path folder;

    /** Writes one format once and prints how many milliseconds that took. */
    static final class Fresh {
        private Fresh() {}

        public static void main(String[] arguments) {
            Diagram.Builder diagram = Diagram.builder().title("某县组织结构图");
            diagram.addNodes(DiagramNode.of("county", "某县人民政府", NodeStyle.GOVERNMENT));
            String town = "county";
            for (int i = 1; i < 10_000; i++) {
                boolean isTown = i % 21 == 1;
                diagram.addNodes(DiagramNode.builder()
                        .key("p" + i)
                        .label(isTown ? "第" + i + "镇人民政府" : "第" + i + "村村民委员会")
                        .kind(isTown ? "镇" : "村民委员会")
                        .parent(isTown ? "county" : town)
                        .style(isTown ? NodeStyle.GOVERNMENT : NodeStyle.COMMITTEE)
                        .build());
                town = isTown ? "p" + i : town;
            }
            Diagram built = diagram.build();
            DiagramRenderer renderer =
                    DiagramFormat.valueOf(arguments[0]).renderer();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int length = renderer.render(built).length();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.println(length == 0 ? Long.MAX_VALUE : spent / 1_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DOT, 100", "MERMAID, 100", "PLANTUML, 100", "GRAPHML, 100", "MARKDOWN, 100", "TEXT, 100", "SVG, 250",
        "DRAWIO, 250", "HTML, 500"
    })
    void theFirstChartOfTenThousandNodesIsQuick(DiagramFormat format, long limit) {
        String classes = String.join(
                File.pathSeparator,
                "target/classes",
                "target/test-classes",
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long millis = Long.parseLong(Programs.run(folder, "", java, "-cp", classes, Fresh.class.getName(), format.name())
                .strip());
        assertThat(millis).isBetween(1L, ALLOWANCE * limit);
    }
}
