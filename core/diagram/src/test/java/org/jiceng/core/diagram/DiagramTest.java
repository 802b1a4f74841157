package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {

    private static DiagramNode node(String key) {
        return DiagramNode.of(key, "标签" + key, NodeStyle.PLAIN);
    }

    private static DiagramNode node(String key, String parent) {
        return DiagramNode.builder().key(key).label(key).parent(parent).build();
    }

    private static Diagram.Builder chart() {
        return Diagram.builder().title("图");
    }

    @Test
    void refusesABlankTitle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Diagram.builder().title(" ").build())
                .withMessage("title of a diagram must not be blank, but was ' '");
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().addNodes(node("a"), node("a")).build())
                .withMessage("key of a diagram node must be unique, but 'a' was given twice");
    }

    @Test
    void refusesAnUnknownParent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().addNodes(node("a", "x")).build())
                .withMessage("parent of diagram node 'a' must be a node of the diagram, but was 'x'");
    }

    @Test
    void refusesANodeBelowItself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().addNodes(node("a", "b"), node("b", "a"), node("c", "a"))
                        .build())
                .withMessage("containment must be a tree, but diagram node 'a' is below itself");
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().addNodes(node("a", "a")).build())
                .withMessage("containment must be a tree, but diagram node 'a' is below itself");
    }

    @Test
    void refusesMoreLevelsThanTheLimitAndTakesExactlyThat() {
        assertThat(chain(Diagram.MAX_DEPTH).build().nodes()).hasSize(200);
        assertThatIllegalStateException()
                .isThrownBy(() -> chain(Diagram.MAX_DEPTH + 1).build())
                .withMessage("diagram must have at most 200 levels, but node 'k201' is on level '201'");
    }

    private static Diagram.Builder chain(int levels) {
        Diagram.Builder chart = chart().addNodes(node("k1"));
        for (int i = 2; i <= levels; i++) {
            chart.addNodes(node("k" + i, "k" + (i - 1)));
        }
        return chart;
    }

    @Test
    void refusesAnEdgeToANodeThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chart().addNodes(node("a"))
                        .addEdges(DiagramEdge.of("a", RelationKind.GUIDES, "b"))
                        .build())
                .withMessage("edge 'a' GUIDES 'b' must join nodes of the diagram, but 'b' is none");
    }

    @Test
    void refusesAnEdgeToItself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DiagramEdge.of("a", RelationKind.GUIDES, "a"))
                .withMessage("edge GUIDES must join two nodes, but was from 'a' to itself");
    }

    @Test
    void refusesAnEmptyKeyAndABlankLabel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DiagramNode.of("", "甲", NodeStyle.PLAIN))
                .withMessage("key of a diagram node must not be empty, but was ''");
        assertThatIllegalStateException()
                .isThrownBy(() -> DiagramNode.of("a", " ", NodeStyle.PLAIN))
                .withMessage("label of diagram node 'a' must not be blank, but was ' '");
    }

    @Test
    void saysEveryBrokenRuleAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Diagram.builder()
                        .title("")
                        .addNodes(node("a", "x"), node("a"))
                        .addEdges(DiagramEdge.of("y", RelationKind.LEADS, "a"))
                        .build())
                .withMessageContainingAll("title of", "given twice", "but was 'x'", "but 'y' is none");
    }

    @Test
    void aParentMayBeDeclaredAfterItsChildren() {
        Diagram diagram =
                chart().addNodes(node("b", "a"), node("a"), node("c", "a")).build();
        assertThat(diagram.roots()).extracting(DiagramNode::key).containsExactly("a");
        assertThat(diagram.childrenOf("a")).extracting(DiagramNode::key).containsExactly("b", "c");
        assertThat(diagram.childrenOf("b")).isEmpty();
        assertThat(diagram.node("c")).isPresent();
        assertThat(diagram.node("d")).isEmpty();
    }

    @Test
    void theLegendHasTheKindsDrawnInTheOrderOfTheEnum() {
        Diagram diagram = chart().addNodes(node("a"), node("b"))
                .addEdges(
                        DiagramEdge.of("a", RelationKind.SERVES, "b"),
                        DiagramEdge.of("a", RelationKind.GUIDES, "b"),
                        DiagramEdge.of("b", RelationKind.SERVES, "a"))
                .build();
        assertThat(diagram.relationKinds()).containsExactly(RelationKind.GUIDES, RelationKind.SERVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org/a?b=c&d=e#f", "mailto:a@example.org", "#part"})
    void keepsLinksThatAPageMayFollow(String link) {
        Diagram diagram = chart().addNodes(
                        DiagramNode.builder().key("a").label("甲").link(link).build())
                .build();
        assertThat(diagram.nodes().get(0).link()).hasValue(link);
        assertThat(diagram.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/hosts",
                "//example.org",
                "http:alert",
                ""
            })
    void dropsEveryOtherLinkWithANote(String link) {
        Diagram diagram = chart().addNodes(
                        DiagramNode.builder().key("a").label("甲").link(link).build())
                .build();
        assertThat(diagram.nodes().get(0).link()).isEmpty();
        assertThat(diagram.notes()).hasSize(1);
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("“甲”的链接已略去：只允许 http、https、mailto 和页内链接");
        assertThat(diagram.notes().get(0).in(Locale.ENGLISH))
                .isEqualTo("the link of “甲” was left out: only http, https, mailto and places in the page are allowed");
    }

    @Test
    void whatCouldEndAQuotedAddressIsPercentEncoded() {
        assertThat(SafeLinks.address("https://example.org/\"><script>;' \n村\uD800"))
                .hasValue("https://example.org/%22%3E%3Cscript%3E%3B%27%20%20%E6%9D%91%EF%BF%BD");
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void everyKindOfBodyHasAStyle(BodyKind kind) {
        assertThat(NodeStyle.of(kind)).isNotEqualTo(NodeStyle.PLAIN);
    }

    @Test
    void equalDiagramsAreEqual() {
        assertThat(SampleDiagrams.subdistrict()).isEqualTo(SampleDiagrams.subdistrict());
    }
}
