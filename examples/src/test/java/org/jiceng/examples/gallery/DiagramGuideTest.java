package org.jiceng.examples.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.structure.GovernanceStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps every block of {@code docs/diagrams.md} equal to a method that is compiled, and runs each. */
class DiagramGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile("\n    static [^\n]*\\{\n(.*?)\n    }\n", Pattern.DOTALL);
    private static final GovernanceStructure STRUCTURE = Subdistrict.structure();

    @Test
    void everyBlockOfTheGuideIsAMethodThatIsCompiled() throws IOException {
        String guide = Files.readString(Path.of("../docs/diagrams.md"));
        String source = Files.readString(Path.of("src/main/java/org/jiceng/examples/gallery/DiagramGuide.java"));
        List<String> methods = METHOD.matcher(source)
                .results()
                .map(method -> method.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ {8}", "") + "\n")
                        .reduce("", String::concat))
                .toList();
        List<String> blocks =
                BLOCK.matcher(guide).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSizeGreaterThan(10).isEqualTo(methods);
    }

    @Test
    void everyBlockDoesWhatTheGuideSays(@TempDir Path folder) throws IOException {
        assertThat(DiagramGuide.oneLine(STRUCTURE, Subdistrict.STREET)).contains("派出", "红旗派出所", "区公安分局");
        DiagramGuide.files(STRUCTURE, folder);
        assertThat(folder).isDirectoryContaining("glob:**.svg").isDirectoryContaining("glob:**.puml");
        assertThat(folder.resolve("street.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(DiagramGuide.part(STRUCTURE, Subdistrict.STREET))
                .contains("东风社区居民委员会", "便民服务中心")
                .doesNotContain("网格");
        assertThat(DiagramGuide.near(STRUCTURE, BodyId.of("station0"))).contains("红旗派出所", "区公安分局");
        List<Diagram> pages = DiagramGuide.large(STRUCTURE);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0).toSvg()).contains("总图");
        assertThat(DiagramGuide.strictly(OrgChart.of(STRUCTURE).diagram())).contains("flowchart");
        assertThat(DiagramGuide.grades(STRUCTURE, Subdistrict.community(0), Subdistrict.community(1)))
                .contains("▲ 优秀", "▼ 合格");
        assertThat(DiagramGuide.days(Streets.history())).contains("＞ 合并", "＜ 分设");
        assertThat(DiagramGuide.succession(Streets.history(), Streets.EAST)).contains("2019-07-01 合并", "2021-03-01 更名");
        assertThat(DiagramGuide.admission(Requests.decided(STRUCTURE), STRUCTURE))
                .contains("applies: 上门核验居住信息", "2026-03-01");
        assertThat(DiagramGuide.byHand()).contains("红旗派出所", "href=\"https://example.org/police\"");
        assertThat(ImmutableList.copyOf(folder.toFile().list())).hasSize(3);
    }
}
