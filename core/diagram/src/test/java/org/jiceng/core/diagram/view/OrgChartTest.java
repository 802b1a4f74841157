package org.jiceng.core.diagram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgChartTest {

    @TempDir
    Path folder;

    private static OrgChart chart() {
        return OrgChart.of(Places.district());
    }

    private static List<String> keys(Diagram diagram) {
        return diagram.nodes().stream().map(DiagramNode::key).toList();
    }

    @Test
    void showsAStructureAsItIs() {
        Diagram diagram = chart().diagram();
        assertThat(diagram.nodes()).hasSize(20);
        assertThat(diagram.edges()).isEmpty();
        assertThat(diagram.title()).isEqualTo("组织结构图");
        assertThat(chart().root(Places.id("甲")).diagram().title()).isEqualTo("甲街道办事处组织结构图");
    }

    @Test
    void filtersComposeInAnyOrder() {
        List<UnaryOperator<OrgChart>> filters = List.of(
                chart -> chart.root(Places.DISTRICT),
                chart -> chart.depth(3),
                chart -> chart.only(BodyKind.RESIDENTS_COMMITTEE, BodyKind.DEPARTMENT),
                chart -> chart.show(RelationKind.GUIDES),
                chart -> chart.without(Places.id("乙")),
                chart -> chart.around(Places.BUREAU, 2),
                chart -> chart.on(LocalDate.of(2026, 1, 1)));
        Set<Diagram> results = new HashSet<>();
        for (List<UnaryOperator<OrgChart>> order : Collections2.permutations(filters)) {
            OrgChart chart = chart();
            for (UnaryOperator<OrgChart> filter : order) {
                chart = filter.apply(chart);
            }
            results.add(chart.diagram());
        }
        assertThat(results).hasSize(1);
        assertThat(results.iterator().next().nodes())
                .extracting(DiagramNode::key)
                .containsExactly("district", "bureau", "甲1", "甲2");
    }

    @Test
    void aBodyWhoseParentIsHiddenByItsKindHangsBelowTheNearestShown() {
        Diagram diagram = chart().only(BodyKind.RESIDENTS_COMMITTEE).diagram();
        assertThat(diagram.childrenOf("district")).extracting(DiagramNode::key).containsExactly("甲1", "甲2", "乙1", "乙2");
    }

    @Test
    void depthCountsLevelsOfTheStructure() {
        assertThat(keys(chart().depth(2).diagram())).containsExactly("district", "bureau", "甲", "乙");
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().depth(0))
                .withMessage("depth of a diagram view must be at least 1, but was 0");
    }

    @Test
    void aNeighbourhoodReachesAlongContainmentAndDrawnRelations() {
        assertThat(keys(chart().around(Places.id("甲1"), 1).diagram()))
                .containsExactly("甲", "甲1", "甲1g1", "甲1g2", "甲1g3");
        assertThat(keys(chart().show(RelationKind.GUIDES)
                        .around(Places.id("甲1"), 1)
                        .diagram()))
                .contains("bureau");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart().around(Places.id("无"), 1).diagram());
    }

    @Test
    void aBodyAtTheOtherEndOfARelationStandsBesideTheTree() {
        Diagram diagram =
                chart().root(Places.id("甲")).depth(2).show(RelationKind.GUIDES).diagram();
        assertThat(diagram.roots()).extracting(DiagramNode::key).containsExactly("甲", "bureau");
        assertThat(diagram.edges()).hasSize(4);
    }

    @Test
    void aBodyBelowTheDepthDoesNotStandBesideTheTree() {
        Diagram diagram =
                chart().root(Places.id("甲")).depth(1).show(RelationKind.GUIDES).diagram();
        assertThat(keys(diagram)).containsExactly("甲");
        assertThat(diagram.edges()).isEmpty();
        assertThat(diagram.notes()).hasSize(1);
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("第 1 层以下主体的关系有 4 条，未画出");
        assertThat(diagram.notes().get(0).in(Locale.ENGLISH))
                .isEqualTo("4 relations of bodies below level 1 are not drawn");
    }

    /** Drawn relations and those that the note counts are all that the structure has of the bodies in the tree. */
    @Test
    void atEveryDepthDrawnAndCountedRelationsAddUp() {
        for (int depth = 1; depth <= 4; depth++) {
            Diagram diagram = chart().depth(depth).show(RelationKind.GUIDES).diagram();
            assertThat(diagram.roots()).extracting(DiagramNode::key).containsExactly("district");
            String note = diagram.notes().stream()
                    .map(text -> text.in(Locale.ENGLISH))
                    .findFirst()
                    .orElse("0 relations");
            assertThat(diagram.edges().size() + Integer.parseInt(note.substring(0, note.indexOf(' '))))
                    .isEqualTo(8);
        }
    }

    @Test
    void relationsOfBodiesLeftOutOnRequestAreNotCounted() {
        Diagram diagram = chart().depth(2)
                .without(Places.id("甲"))
                .show(RelationKind.GUIDES)
                .diagram();
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("第 2 层以下主体的关系有 4 条，未画出");
    }

    @Test
    void alikeLeavesRollUpAndTheCountsAddUp() {
        Diagram diagram = chart().rollUp(3).diagram();
        assertThat(diagram.nodes())
                .extracting(DiagramNode::label)
                .contains("网格 ×3")
                .doesNotContain("第1网格");
        assertThat(diagram.bodyCount()).isEqualTo(20);
        assertThat(diagram.nodes()).hasSize(12);
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("同类已归并：图中 12 个节点代表 20 个主体");
        assertThat(chart().rollUp(4).diagram()).isEqualTo(chart().diagram());
    }

    @Test
    void gradesScoresAndLoadsLieOverTheBodies() {
        Overlay grades = Overlay.grades(
                ImmutableMap.of(Places.id("甲"), "优秀", Places.id("乙"), "不合格"), List.of("优秀", "合格", "不合格"));
        Diagram graded = chart().overlay(grades).diagram();
        assertThat(graded.node("甲").orElseThrow().tone()).contains(Tone.BEST);
        assertThat(graded.node("乙").orElseThrow().tone()).contains(Tone.WORST);
        assertThat(graded.toSvg()).contains("▲ 优秀", "▼ 不合格");
        Overlay scores = Overlay.scores(
                ImmutableMap.of(Places.id("甲"), new BigDecimal("90.0"), Places.id("乙"), new BigDecimal("89.99")),
                new BigDecimal(100));
        Diagram scored = chart().overlay(scores).diagram();
        assertThat(scored.node("甲").orElseThrow().tone()).contains(Tone.BEST);
        assertThat(scored.node("乙").orElseThrow().tone()).contains(Tone.GOOD);
        assertThat(scored.node("乙").orElseThrow().badge()).contains("89.99");
        Overlay loads = Overlay.loads(ImmutableMap.of(Places.id("甲"), 105, Places.id("乙"), 21), "项");
        Diagram loaded = chart().overlay(loads).diagram();
        assertThat(loaded.node("甲").orElseThrow().tone()).contains(Tone.WORST);
        assertThat(loaded.node("乙").orElseThrow().tone()).contains(Tone.BEST);
        assertThat(loaded.toSvg()).contains("▼ 105 项", "≤ 21 项");
    }

    @Test
    void refusesAGradeThatTheSchemeDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.grades(ImmutableMap.of(Places.id("甲"), "良"), List.of("优秀")))
                .withMessage("grade of body 甲 must be one of [优秀], but was '良'");
    }

    @Test
    void pagesAddUpToTheWhole() {
        Diagram whole = chart().show(RelationKind.GUIDES).diagram();
        ImmutableList<Diagram> pages = chart().show(RelationKind.GUIDES).pages(10);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0).bodyCount()).isEqualTo(whole.bodyCount());
        Set<String> seen = new HashSet<>();
        List<String> edges = new ArrayList<>();
        for (Diagram page : pages) {
            page.nodes().forEach(node -> seen.add(node.key()));
            page.edges().forEach(edge -> edges.add(edge.source() + edge.target()));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(keys(whole));
        assertThat(edges).hasSize(8).doesNotHaveDuplicates();
        assertThat(pages.get(0).title()).isEqualTo("组织结构图 · 总图");
        assertThat(pages.get(0).toSvg()).contains("见第 2 页", "第 1 页，共 " + pages.size() + " 页");
    }

    @Test
    void writesTheFormatThatTheNameOfTheFileAsksFor() throws IOException {
        for (DiagramFormat format : DiagramFormat.values()) {
            for (String extension : format.extensions()) {
                Path file = folder.resolve("chart." + extension);
                chart().write(file);
                assertThat(Files.readString(file)).isEqualTo(chart().to(format)).endsWith("\n");
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart().write(Path.of("chart.png")))
                .withMessage("name of a diagram file must end in one of .svg, .html, .htm, .mmd, .mermaid, .puml,"
                        + " .plantuml, .dot, .gv, .md, .txt, .drawio, .graphml, but was 'chart.png'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", ".svg", "chart.", "chart"})
    void refusesANameWithoutAnExtension(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart().write(folder.resolve("a.svg").resolve(name)))
                .withMessageStartingWith("name of a diagram file must end in one of .svg, .html,")
                .withMessageEndingWith("but was '" + folder.resolve("a.svg").resolve(name) + "'");
    }

    @Test
    void refusesToRollUpSingleBodies() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().rollUp(1))
                .withMessage("roll-up of a diagram view must be at least 2, but was 1");
    }

    /** Callers without a null checker pass {@code null}. */
    @Test
    @SuppressWarnings("NullAway")
    void refusesToTakeNothingForTheWhole() {
        BodyId none = ImmutableMap.<String, BodyId>of().get("none");
        assertThatNullPointerException()
                .isThrownBy(() -> chart().root(none))
                .withMessage("root of a diagram view must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> chart().around(none, 1))
                .withMessage("around of a diagram view must not be null");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> chart().on(ImmutableMap.<String, LocalDate>of().get("none")))
                .withMessage("date of a diagram view must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> DifferenceChart.builder().root(none))
                .withMessage("root of a difference chart must not be null");
    }

    @Test
    void refusesToLeaveOutABodyThatTheStructureNeverHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart().without(Places.id("无")).diagram())
                .withMessageContaining("'无'");
    }

    @Test
    void aBodyLeftOutNeedNotBeThereOnTheDay() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(Department.builder()
                        .id(Places.BUREAU)
                        .name("区民政局")
                        .period(ValidityPeriod.from(LocalDate.of(2020, 1, 1)))
                        .build())
                .build();
        Diagram diagram = OrgChart.of(structure)
                .without(Places.BUREAU)
                .on(LocalDate.of(2019, 1, 1))
                .diagram();
        assertThat(diagram.nodes()).isEmpty();
    }

    @Test
    void aChartWithoutBodiesSaysSo() {
        OrgChart chart = OrgChart.of(GovernanceStructure.builder().build());
        assertThat(chart.toSvg()).contains("没有可以画出的主体");
        assertThat(chart.in(Locale.ENGLISH).toSvg()).contains("there are no bodies to draw");
        assertThat(chart().diagram().notes()).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheChart() {
        assertThat(chart().show(RelationKind.GUIDES).in(Locale.ENGLISH).toSvg()).contains("Legend", ">guides<");
        assertThat(chart().in(Locale.ENGLISH).diagram().node("甲").orElseThrow().kind())
                .contains("street office");
    }

    @Test
    void everyWordThatTheChartItselfWritesIsInItsLanguage() {
        OrgChart chart = OrgChart.of(Places.district()).in(Locale.ENGLISH);
        assertThat(chart.diagram().title()).isEqualTo("Organisation chart");
        assertThat(chart.root(Places.DISTRICT).diagram().title()).isEqualTo("Organisation of 示例区人民政府");
        assertThat(chart.rollUp(3).diagram().toSvg()).contains("grid ×3").doesNotContain("网格 ×3", "同类已归并", "图例");
        assertThat(chart.pages(10))
                .first()
                .satisfies(page -> assertThat(page.title()).isEqualTo("Organisation chart · Overview"))
                .satisfies(page -> assertThat(page.toSvg()).contains("see page 2", "page 1 of"));
    }

    @Test
    void theOrderInWhichUnorderedPartsWereGivenDoesNotShow() {
        GovernanceStructure district = Places.district();
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            List<Body> bodies = new ArrayList<>(district.bodies());
            List<Relation> relations = new ArrayList<>(district.relations());
            Collections.shuffle(relations, random);
            Collections.sort(
                    bodies,
                    Comparator.comparing((Body body) -> body.kind().name().length() % 3));
            GovernanceStructure.Builder shuffled = GovernanceStructure.builder();
            relations.forEach(shuffled::add);
            bodies.forEach(shuffled::add);
            Map<BodyId, Integer> loads = new LinkedHashMap<>();
            List<BodyId> ids = new ArrayList<>(bodies.stream().map(Body::id).toList());
            Collections.shuffle(ids, random);
            ids.forEach(id -> loads.put(id, id.value().length()));
            for (DiagramFormat format : DiagramFormat.values()) {
                assertThat(laden(shuffled.build(), loads, RelationKind.GUIDES, RelationKind.DISPATCHES)
                                .to(format))
                        .isEqualTo(laden(district, new TreeMap<>(loads), RelationKind.DISPATCHES, RelationKind.GUIDES)
                                .to(format))
                        .endsWith("\n");
            }
        }
    }

    private static OrgChart laden(GovernanceStructure structure, Map<BodyId, Integer> loads, RelationKind... kinds) {
        return OrgChart.of(structure).show(kinds).overlay(Overlay.loads(loads, "项"));
    }
}
