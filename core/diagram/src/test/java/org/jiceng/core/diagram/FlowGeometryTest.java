package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** That the picture of a flow can be read: where its boxes, lines and texts are. */
class FlowGeometryTest {

    private static final List<String> TEXTS = List.of("", "", "同意", "退回补正", "三分之二以上成员不同意的", "if rejected");

    private static FlowStep step(String key, String actor) {
        return FlowStep.of(key, actor, "步骤" + key);
    }

    @Test
    void returnsHaveTracksOfTheirOwnWideEnoughForTheirTexts() {
        assertLegible(
                "returns",
                FlowDiagram.builder()
                        .title("三条退回")
                        .addSteps(step("a", "村党组织"), step("b", "联席会议"), step("c", "党员大会"), step("d", "村民会议"))
                        .addArrows(FlowArrow.of("a", "b"), FlowArrow.of("b", "c"), FlowArrow.of("c", "d", "通过"))
                        .addArrows(FlowArrow.of("b", "a", "商议不成"), FlowArrow.of("c", "a", "审议未通过"))
                        .addArrows(FlowArrow.of("d", "a", "未通过"), FlowArrow.of("d", "b", "重新商议"))
                        .build()
                        .toSvg());
    }

    @Test
    void arrowsOfOneStepToSeveralLeadForwardWithoutDetours() {
        FlowDiagram.Builder flow = FlowDiagram.builder()
                .title("义务")
                .addSteps(step("apply", "部门"), step("decide", "政府"))
                .addArrows(FlowArrow.of("apply", "decide"));
        for (int i = 0; i < 5; i++) {
            flow.addSteps(step("owe" + i, "部门"));
            flow.addArrows(FlowArrow.of("decide", "owe" + i), FlowArrow.of("owe" + i, "take"));
        }
        String svg = flow.addSteps(step("take", "居委会")).build().toSvg();
        assertLegible("obligations", svg);
        assertThat(svg).as("dashed lines lead back").doesNotContain("stroke-dasharray");
        Document picture = Programs.xml(svg);
        int right = Rect.of(Programs.elements(picture, "rect", "lane").get(2)).right();
        assertThat(lines(picture).stream().flatMap(List::stream).mapToInt(Segment::x2))
                .allMatch(x -> x < right);
    }

    @Test
    void thePicturesOfTheDocumentsAreLegible() throws IOException {
        int flows = 0;
        try (Stream<Path> files = Files.list(Path.of("../../docs/images"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".svg"))
                    .sorted()
                    .toList()) {
                String svg = Files.readString(file);
                if (svg.contains("class=\"step\"")) {
                    assertLegible(file.toString(), svg);
                    flows++;
                }
            }
        }
        assertThat(flows).isGreaterThanOrEqualTo(7);
    }

    @Test
    void randomFlowsAreLegible() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int steps = 2 + random.nextInt(20);
            int lanes = 1 + random.nextInt(6);
            FlowDiagram.Builder flow = FlowDiagram.builder().title("流程" + seed);
            for (int i = 0; i < steps; i++) {
                FlowStep step = step("s" + i, "主体" + random.nextInt(lanes));
                flow.addSteps(
                        random.nextBoolean() ? step : step.withDetail("第三条").withDeadline("5 个工作日内"));
            }
            for (int i = 0; i < steps + random.nextInt(2 * steps); i++) {
                int from = random.nextInt(steps);
                int to = random.nextInt(4) > 0
                        ? Math.min(from + 1 + random.nextInt(3), steps - 1)
                        : random.nextInt(steps);
                if (from != to) {
                    String text = TEXTS.get(random.nextInt(TEXTS.size()));
                    String start = "s" + from;
                    flow.addArrows(
                            text.isEmpty() ? FlowArrow.of(start, "s" + to) : FlowArrow.of(start, "s" + to, text));
                }
            }
            assertLegible("seed " + seed, flow.build().toSvg());
        }
    }

    /** No line enters a box or runs on another, and no text stands on a box, a text or a line of another arrow. */
    static void assertLegible(String name, String svg) {
        Document picture = Programs.xml(svg);
        Rect page = Rect.of(picture.getDocumentElement());
        List<Rect> boxes = rects(picture, "box");
        List<List<Segment>> lines = lines(picture);
        List<Rect> texts = rects(picture, "on");
        for (Rect box : boxes) {
            assertThat(page.contains(box)).as("%s: %s in the page", name, box).isTrue();
            assertThat(lines.stream().flatMap(List::stream).filter(line -> line.enters(box)))
                    .as("%s: lines in %s", name, box)
                    .isEmpty();
            assertThat(texts.stream().filter(box::overlaps))
                    .as("%s: texts on %s", name, box)
                    .isEmpty();
        }
        List<Rect> others = new ArrayList<>();
        for (String role : List.of("title", "actor")) {
            Programs.elements(picture, "text", role).forEach(text -> others.add(Rect.ofText(text)));
        }
        for (Rect text : texts) {
            assertThat(page.contains(text)).as("%s: %s in the page", name, text).isTrue();
            assertThat(Stream.concat(texts.stream(), others.stream()).filter(text::overlaps))
                    .as("%s: texts on %s", name, text)
                    .containsExactly(text);
            assertThat(lines.stream().filter(arrow -> arrow.stream().anyMatch(line -> line.enters(text))))
                    .as("%s: arrows through %s", name, text)
                    .hasSize(1);
        }
        for (Rect other : others) {
            assertThat(lines.stream().flatMap(List::stream).filter(line -> line.enters(other)))
                    .as("%s: lines on %s", name, other)
                    .isEmpty();
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                List<Segment> second = lines.get(j);
                assertThat(lines.get(i).stream().filter(a -> second.stream().anyMatch(b -> share(a, b))))
                        .as("%s: what arrows %s and %s share", name, i, j)
                        .isEmpty();
            }
        }
    }

    private static List<Rect> rects(Document picture, String role) {
        return Programs.elements(picture, "rect", role).stream().map(Rect::of).toList();
    }

    private static List<List<Segment>> lines(Document picture) {
        List<List<Segment>> lines = new ArrayList<>();
        for (Element path : Programs.elements(picture, "path", "arrow")) {
            List<Segment> line = new ArrayList<>();
            SvgPicture.addSegments(path.getAttribute("d"), line);
            lines.add(line);
        }
        return lines;
    }

    private static boolean share(Segment a, Segment b) {
        if (a.isUpright() != b.isUpright()) {
            return false;
        }
        return a.isUpright()
                ? a.x1() == b.x1() && overlap(a.y1(), a.y2(), b.y1(), b.y2())
                : a.y1() == b.y1() && overlap(a.x1(), a.x2(), b.x1(), b.x2());
    }

    private static boolean overlap(int a1, int a2, int b1, int b2) {
        return Math.max(Math.min(a1, a2), Math.min(b1, b2)) < Math.min(Math.max(a1, a2), Math.max(b1, b2));
    }
}
