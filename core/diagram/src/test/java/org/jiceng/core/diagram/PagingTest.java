package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    /** One committee of many alike groups. */
    private static Diagram siblings(int size) {
        return Diagram.builder()
                .title("同级")
                .addNodes(DiagramNode.of("top", "村民委员会", NodeStyle.COMMITTEE))
                .addAllNodes(IntStream.range(0, size)
                        .mapToObj(i -> DiagramNode.builder()
                                .key("g" + i)
                                .label("第" + i + "组")
                                .parent("top")
                                .style(NodeStyle.GROUP)
                                .build())
                        .toList())
                .build();
    }

    private static Stream<Diagram> samples() {
        Diagram manyRoots = Diagram.builder()
                .title("许多")
                .nodes(IntStream.range(0, 70)
                        .mapToObj(i -> DiagramNode.of("r" + i, "根" + i, NodeStyle.PLAIN))
                        .toList())
                .build();
        return Stream.concat(
                Stream.of(
                        SampleDiagrams.subdistrict(),
                        SampleDiagrams.county(20, 22),
                        SampleDiagrams.county(3, 90),
                        siblings(500),
                        manyRoots),
                LongStream.rangeClosed(1, 30).mapToObj(SampleDiagrams::tangled));
    }

    private static Diagram withoutRelations(Diagram diagram) {
        return Diagram.builder().from(diagram).edges(ImmutableList.of()).build();
    }

    private static List<String> keys(Diagram diagram) {
        return diagram.nodes().stream().map(DiagramNode::key).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 50})
    void everyBodyStandsOnAPageUnderItsOwnName(int most) {
        samples().forEach(whole -> {
            Set<String> seen = new HashSet<>();
            for (Diagram page : whole.pages(most)) {
                for (DiagramNode node : page.nodes()) {
                    seen.add(node.key());
                    assertThat(node.label())
                            .isEqualTo(whole.node(node.key()).orElseThrow().label());
                }
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(keys(whole));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 50})
    void everyPageButTheFirstIsNamedOnAnother(int most) {
        samples().forEach(whole -> {
            List<Diagram> pages = whole.pages(most);
            for (int number = 2; number <= pages.size(); number++) {
                assertThat(isNamed(pages, number))
                        .as("page %s of %s", number, whole)
                        .isTrue();
            }
        });
    }

    /**
     * Returns whether a body says that it is continued on a page, or the page before says that its row goes on there.
     */
    private static boolean isNamed(List<Diagram> pages, int number) {
        Diagram page = pages.get(number - 1);
        boolean goesOn = pages.get(number - 2).notes().stream()
                .anyMatch(note -> note.in(Locale.CHINESE).startsWith("下一页（第 " + number + " 页）"));
        String badge = "见第 " + number + " 页";
        return goesOn
                || pages.stream()
                        .anyMatch(other -> other.nodes().stream()
                                .anyMatch(node -> node.badge().orElse("").endsWith(badge)
                                        && page.title().endsWith(" · " + node.label())));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 50})
    void everyRelationStandsOnOnePage(int most) {
        samples().forEach(whole -> {
            List<DiagramEdge> edges = whole.pages(most).stream()
                    .flatMap(page -> page.edges().stream())
                    .toList();
            assertThat(edges).containsExactlyInAnyOrderElementsOf(whole.edges());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 50})
    void bodiesBesideTheTreeCountToo(int most) {
        for (Diagram whole : List.of(
                SampleDiagrams.subdistrict(),
                SampleDiagrams.county(20, 22),
                SampleDiagrams.county(3, 90),
                siblings(500))) {
            assertThat(whole.pages(most))
                    .allSatisfy(page -> assertThat(page.nodes()).hasSizeLessThanOrEqualTo(most));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 50})
    void theCountsOfTheOverviewAddUpToTheWhole(int most) {
        samples().map(PagingTest::withoutRelations).forEach(whole -> {
            List<Diagram> overview = whole.pages(most).stream()
                    .filter(page -> page.title().matches(".* · 总图(（续）)?") || page.equals(whole))
                    .toList();
            int repeated = whole.roots().size() == 1 ? overview.size() - 1 : 0;
            assertThat(overview.stream().mapToInt(Diagram::bodyCount).sum() - repeated)
                    .isEqualTo(whole.bodyCount());
        });
    }

    @Test
    void anOverviewShowsMoreThanItsTop() {
        List<Diagram> pages = SampleDiagrams.county(20, 22).pages(20);
        assertThat(keys(pages.get(0))).contains("county", "d0", "t1");
        assertThat(pages.get(0).node("t1").orElseThrow().badge()).contains("见第 3 页");
        assertThat(pages.get(1).title()).isEqualTo("示例县组织结构图 · 总图（续）");
        assertThat(pages.get(2).title()).isEqualTo("示例县组织结构图 · 第1镇人民政府");
    }

    @Test
    void aLongRowGoesOnOnTheNextPageInEqualParts() {
        List<Diagram> pages = siblings(5_000).pages(50);
        assertThat(pages)
                .hasSize(103)
                .allSatisfy(page -> assertThat(page.nodes()).hasSizeBetween(49, 50));
        assertThat(pages.get(0).notes()).hasSize(1);
        assertThat(pages.get(0).notes().get(0).in(Locale.CHINESE)).isEqualTo("下一页（第 2 页）续本页的同级主体");
        assertThat(pages.get(0).notes().get(0).in(Locale.ENGLISH)).isEqualTo("this row of bodies continues on page 2");
        assertThat(pages.get(102).notes()).isEmpty();
        Diagram english =
                Diagram.builder().from(siblings(60)).locale(Locale.ENGLISH).build();
        assertThat(english.pages(50).get(1).title()).isEqualTo("同级 · Overview (continued)");
    }

    /** The relations of many bodies with one stand on their own pages once that one's page is full. */
    @Test
    void manyRelationsWithOneBodyDoNotSwellItsPage() {
        Diagram.Builder chart = Diagram.builder().from(SampleDiagrams.county(20, 22));
        chart.edges(ImmutableList.of());
        for (int town = 1; town <= 20; town++) {
            chart.addEdges(DiagramEdge.of("t" + town + "v1", RelationKind.SERVES, "d0"));
            chart.addEdges(DiagramEdge.of("t" + town + "v2", RelationKind.SERVES, "d0"));
        }
        assertThat(chart.build().pages(20))
                .allSatisfy(page -> assertThat(page.nodes()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void refusesPagesOfFewerThanTenNodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> siblings(500).pages(9))
                .withMessage("number of nodes on a page must be at least 10, but was '9'");
    }
}
