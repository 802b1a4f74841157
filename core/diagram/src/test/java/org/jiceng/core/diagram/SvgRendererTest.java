package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgRendererTest {

    @TempDir
    Path folder;

    static List<Diagram> charts() {
        return List.of(
                SampleDiagrams.subdistrict(),
                SampleDiagrams.county(20, 22),
                SampleDiagrams.allKinds(),
                SampleDiagrams.tangled(1),
                SampleDiagrams.tangled(2),
                SampleDiagrams.tangled(3),
                SampleDiagrams.tangled(4),
                HostileNames.diagram());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void boxesDoNotOverlapAndLieOnThePage(Diagram diagram) {
        List<Rect> boxes = SvgPicture.of(diagram).boxes();
        assertThat(boxes).hasSameSizeAs(diagram.nodes());
        Rect page = SvgPicture.of(diagram).page();
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(page.contains(boxes.get(i))).as("box %s on the page", i).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("boxes %s and %s", i, j)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLeavesItsBox(Diagram diagram) {
        SvgPicture picture = SvgPicture.of(diagram);
        for (Element node : Programs.elements(picture.document(), "g", "node")) {
            Rect box = Rect.of(Programs.children(node, "rect").get(0));
            assertThat(Programs.children(node, "text"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(box.contains(Rect.ofText(text)))
                            .as(text.getTextContent())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noLineRunsThroughABoxOrAName(Diagram diagram) {
        SvgPicture picture = SvgPicture.of(diagram);
        List<Rect> boxes = picture.boxes();
        for (Segment segment : picture.lines()) {
            assertThat(boxes.stream().filter(segment::enters))
                    .as("boxes entered by %s", segment)
                    .isEmpty();
        }
        for (Rect name : picture.names()) {
            assertThat(boxes.stream().filter(name::overlaps))
                    .as("boxes under the name at %s", name)
                    .isEmpty();
            assertThat(picture.lines().stream().filter(line -> line.isUpright() && line.enters(name)))
                    .as("lines through the name at %s", name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void siblingsStandInDeclaredOrder(Diagram diagram) {
        Map<String, Rect> boxes = new HashMap<>();
        SvgPicture picture = SvgPicture.of(diagram);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            boxes.put(picture.keys().get(i), picture.boxes().get(i));
        }
        for (DiagramNode parent : diagram.nodes()) {
            List<DiagramNode> children = diagram.childrenOf(parent.key());
            for (int i = 1; i < children.size(); i++) {
                Rect before = boxes.get(SafeText.oneLine(children.get(i - 1).key()));
                Rect after = boxes.get(SafeText.oneLine(children.get(i).key()));
                assertThat(before).isNotNull();
                assertThat(after).isNotNull();
                if (before != null && after != null) {
                    assertThat(after.x() >= before.right() || after.y() >= before.bottom())
                            .as(
                                    "%s before %s",
                                    children.get(i - 1).label(), children.get(i).label())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyRelationAndTreeLineIsThereOnce(Diagram diagram) {
        SvgPicture picture = SvgPicture.of(diagram);
        SyntheticIds ids = SyntheticIds.of(diagram);
        List<String> expected = diagram.edges().stream()
                .map(edge -> ids.of(edge.source()) + '>' + ids.of(edge.target()))
                .toList();
        assertThat(Programs.elements(picture.document(), "g", "relation"))
                .extracting(group -> group.getAttribute("data-from") + '>' + group.getAttribute("data-to"))
                .containsExactlyInAnyOrderElementsOf(expected);
        List<String> contained = diagram.nodes().stream()
                .filter(node -> node.parent().isPresent())
                .map(node -> ids.of(node.key()))
                .toList();
        assertThat(Programs.elements(picture.document(), "path", "contains"))
                .extracting(path -> path.getAttribute("data-child"))
                .containsExactlyInAnyOrderElementsOf(contained);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void labelsReadBack(Diagram diagram) {
        List<Element> nodes = Programs.elements(SvgPicture.of(diagram).document(), "g", "node");
        assertThat(nodes)
                .extracting(node -> Programs.children(node, "title").get(0).getTextContent())
                .containsExactlyInAnyOrderElementsOf(diagram.nodes().stream()
                        .map(node -> SafeText.oneLine(node.label()))
                        .toList());
    }

    @Test
    void aSubdistrictKeepsTheProportionOfAPage() {
        Rect page = SvgPicture.of(SampleDiagrams.subdistrict()).page();
        assertThat(SampleDiagrams.subdistrict().nodes()).hasSize(60);
        assertThat(page.width()).isLessThanOrEqualTo(page.height() * 5 / 2).isGreaterThan(page.height() * 2 / 5);
    }

    @Test
    void aCountyOfSixHundredKeepsTheProportionOfAPage() {
        Rect page = SvgPicture.of(SampleDiagrams.county(20, 22)).page();
        assertThat(SampleDiagrams.county(20, 22).nodes()).hasSizeGreaterThan(580);
        assertThat(page.width()).isLessThanOrEqualTo(page.height() * 3).isGreaterThan(page.height() / 3);
    }

    @Test
    void aDispatchedStationShowsBothMasters() {
        SvgPicture picture = SvgPicture.of(SampleDiagrams.subdistrict());
        SyntheticIds ids = SyntheticIds.of(SampleDiagrams.subdistrict());
        List<String> masters = Programs.elements(picture.document(), "g", "relation").stream()
                .filter(relation -> relation.getAttribute("data-to").equals(ids.of("s3")))
                .filter(relation ->
                        !Programs.elements(picture.document(), "path", "head").isEmpty()
                                && Programs.children(relation, "path").size() == 2)
                .map(relation -> Programs.children(relation, "title").get(0).getTextContent())
                .toList();
        assertThat(masters).containsExactlyInAnyOrder("区市场监督管理局 → 派出 → 红旗市场监管所", "红旗街道办事处 → 统筹协调 → 红旗市场监管所");
    }

    @Test
    void theLegendHasExactlyTheKindsDrawnEachWithItsOwnLine() {
        Document few = SvgPicture.of(SampleDiagrams.subdistrict()).document();
        assertThat(Programs.elements(few, "g", "entry"))
                .extracting(entry -> entry.getAttribute("data-kind"))
                .containsExactly("LEADS", "GUIDES", "DISPATCHES", "COORDINATES");
        Document all = SvgPicture.of(SampleDiagrams.allKinds()).document();
        assertThat(Programs.elements(all, "g", "entry"))
                .hasSize(RelationKind.values().length)
                .extracting(entry -> Programs.children(entry, "path").get(1).getAttribute("d"))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysItsWordsInEnglishOnRequest() {
        assertThat(new SvgRenderer().render(SampleDiagrams.subdistrict(), Locale.UK))
                .contains("Legend", "dispatches", "as of 2026-01-01", "60 nodes, 17 relations");
        assertThat(SampleDiagrams.subdistrict().toSvg()).contains("图例", "派出", "截至 2026-01-01", "60 个节点，17 条关系");
    }

    @Test
    void namesTheRelationsOnTheirLines() {
        assertThat(SvgPicture.of(SampleDiagrams.subdistrict()).names()).hasSize(7);
    }

    @Test
    void hasNoScriptNoStyleSheetAndLoadsNothing() {
        String svg = HostileNames.diagram().toSvg();
        Document document = Programs.xml(svg);
        for (String forbidden : List.of("script", "style", "foreignObject", "image", "use", "a")) {
            assertThat(document.getElementsByTagName(forbidden).getLength())
                    .as(forbidden)
                    .isZero();
        }
        assertThat(svg).doesNotContain("onload=\"", "url(", "@import");
    }

    @Test
    void drawsBadgeDetailAndLink() {
        Diagram diagram = Diagram.builder()
                .title("图")
                .addNodes(DiagramNode.builder()
                        .key("a")
                        .label("甲")
                        .detail("内设机构")
                        .badge("优秀")
                        .link("https://example.org/?a=1&b=2")
                        .build())
                .build();
        assertThat(diagram.toSvg())
                .contains(">内设机构</text>", ">优秀</text>", "<a href=\"https://example.org/?a=1&amp;b=2\">");
    }

    @Test
    void anEmptyDiagramAndASingleNodeAreDrawn() {
        Diagram empty = Diagram.builder().title("空").build();
        assertThat(SvgPicture.of(empty).boxes()).isEmpty();
        assertThat(SvgPicture.of(Diagram.builder()
                                .title("一")
                                .addNodes(DiagramNode.of("a", "甲", NodeStyle.PLAIN))
                                .build())
                        .boxes())
                .hasSize(1);
    }

    @Test
    void theDeepestChainIsDrawn() {
        Diagram.Builder chart = Diagram.builder().title("链").addNodes(DiagramNode.of("k1", "一", NodeStyle.PLAIN));
        for (int i = 2; i <= Diagram.MAX_DEPTH; i++) {
            chart.addNodes(DiagramNode.builder()
                    .key("k" + i)
                    .label("节")
                    .parent("k" + (i - 1))
                    .build());
        }
        assertThat(SvgPicture.of(chart.build()).boxes()).hasSize(Diagram.MAX_DEPTH);
    }

    @Test
    void librsvgDrawsHostileNames() {
        String png = Programs.run(folder, HostileNames.diagram().toSvg(), "rsvg-convert", "-f", "svg", "INPUT");
        assertThat(png).contains("<svg");
    }

    @Test
    void endsInALineBreakAndIsTheSameTwice() {
        assertThat(SampleDiagrams.subdistrict().toSvg())
                .endsWith("</svg>\n")
                .isEqualTo(SampleDiagrams.subdistrict().toSvg());
    }

    @Test
    void uprightLeavesStandSideBySideWithOneSpanForEachCharacter() {
        Document svg = Programs.xml(SvgRenderer.upright().render(SampleDiagrams.subdistrict()));
        List<Rect> boxes = Programs.elements(svg, "g", "node").stream()
                .map(node -> Rect.of(Programs.children(node, "rect").get(0)))
                .toList();
        assertThat(boxes).hasSize(60);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
        assertThat(Programs.elements(svg, "text", "upright"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(Programs.children(column, "tspan"))
                        .hasSize(column.getTextContent().length()));
        Rect page = Rect.of(svg.getDocumentElement());
        assertThat(page.width()).isLessThanOrEqualTo(page.height() * 5 / 2);
    }
}
