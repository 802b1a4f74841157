package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.core.structure.Samples.child;
import static org.jiceng.core.structure.Samples.id;
import static org.jiceng.core.structure.Samples.office;
import static org.jiceng.core.structure.Samples.root;

import com.google.common.graph.Traverser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class GovernanceStructureTest {

    private static final LocalDate DAY_2025 = LocalDate.parse("2025-12-31");
    private static final LocalDate DAY_2026 = LocalDate.parse("2026-01-01");

    private final GovernanceStructure family = GovernanceStructure.builder()
            .add(child("b", "a"))
            .add(root("a"))
            .add(child("b2", "b"))
            .add(child("c", "a"))
            .add(child("b1", "b"))
            .add(root("z"))
            .build();

    @Test
    void anEmptyStructureHasNothing() {
        GovernanceStructure empty = GovernanceStructure.builder().build();
        assertThat(empty.size()).isZero();
        assertThat(empty.roots()).isEmpty();
        assertThat(empty.body(id("a"))).isEmpty();
        assertThat(empty.byName("office a")).isEmpty();
        assertThat(empty.asOf(DAY_2026)).isEqualTo(empty);
        assertThat(empty).hasToString("structure of 0 bodies and 0 relations");
    }

    @Test
    void answersInTheOrderOfTheTreeAndOfAdding() {
        assertThat(family.bodies())
                .extracting(Body::name)
                .containsExactly("office a", "office b", "office b2", "office b1", "office c", "office z");
        assertThat(family.stream()).isEqualTo(family.bodies());
        assertThat(family.roots()).containsExactly(root("a"), root("z"));
        assertThat(family.children(id("a"))).containsExactly(child("b", "a"), child("c", "a"));
        assertThat(family.children(id("c"))).isEmpty();
        assertThat(family.parent(id("b1"))).contains(child("b", "a"));
        assertThat(family.parent(id("a"))).isEmpty();
        assertThat(family.ancestors(id("b1"))).containsExactly(child("b", "a"), root("a"));
        assertThat(family.path(id("b1"))).containsExactly(root("a"), child("b", "a"), child("b1", "b"));
        assertThat(family.subtree(id("b"))).containsExactly(child("b", "a"), child("b2", "b"), child("b1", "b"));
        assertThat(family.siblings(id("b1"))).containsExactly(child("b2", "b"));
        assertThat(family.siblings(id("a"))).containsExactly(root("z"));
    }

    @Test
    void putsSiblingsInOfficialOrderAndEqualOnesAsTheyWereAdded() {
        GovernanceStructure ordered = GovernanceStructure.builder()
                .add(root("a"))
                .add(office("late").parent(id("a")).order(2).build())
                .add(office("first").parent(id("a")).order(1).build())
                .add(office("second").parent(id("a")).order(1).build())
                .add(office("before").parent(id("a")).order(-1).build())
                .build();
        assertThat(ordered.children(id("a")))
                .extracting(body -> body.id().value())
                .containsExactly("before", "first", "second", "late");
    }

    @Test
    void findsByCodeNameKindAndType() {
        DivisionCode code = DivisionCode.parse("360735100200");
        Body first = office("first").name("same").divisionCode(code).build();
        Body second = office("second").name("same").divisionCode(code).build();
        Body bureau = Department.builder().id(id("bureau")).name("民政局").build();
        GovernanceStructure structure =
                GovernanceStructure.builder().add(bureau).add(first).add(second).build();
        assertThat(structure.byCode(code)).containsExactly(first, second);
        assertThat(structure.byCode(DivisionCode.parse("360735"))).isEmpty();
        assertThat(structure.byName("same")).containsExactly(first, second);
        assertThat(structure.byName("sam")).isEmpty();
        assertThat(structure.ofKind(BodyKind.DEPARTMENT)).containsExactly(bureau);
        assertThat(structure.ofType(InternalOffice.class))
                .containsExactly((InternalOffice) first, (InternalOffice) second);
        assertThat(structure.ofType(Body.class)).containsExactly(bureau, first, second);
    }

    @Test
    void findsRelationsFromBothEnds() {
        Relation guides = Relation.of(id("a"), RelationKind.GUIDES, id("b"));
        Relation leads = Relation.of(id("a"), RelationKind.LEADS, id("b"));
        Relation assists = Relation.of(id("b"), RelationKind.ASSISTS, id("a"));
        GovernanceStructure related =
                family.toBuilder().addRelations(List.of(guides, leads, assists)).build();
        assertThat(related.relations()).containsExactly(guides, leads, assists);
        assertThat(related.relationsFrom(id("a"))).containsExactly(guides, leads);
        assertThat(related.relationsFrom(id("a"), RelationKind.LEADS)).containsExactly(leads);
        assertThat(related.relationsFrom(id("z"))).isEmpty();
        assertThat(related.relationsTo(id("a"))).containsExactly(assists);
        assertThat(related.relationsTo(id("b"), RelationKind.GUIDES)).containsExactly(guides);
        assertThat(related.relationsTo(id("b2"))).isEmpty();
    }

    @Test
    void saysWhichIdIsUnknownAndWhichIsNear() {
        GovernanceStructure structure =
                GovernanceStructure.builder().add(root("qinjiang")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.get(id("qinjian")))
                .withMessage(
                        "body id must be in the structure, but was 'qinjian', the nearest known one is 'qinjiang'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.children(id("x")))
                .withMessage("body id must be in the structure, but was 'x'");
    }

    @Test
    void givesTheStructureOfADay() {
        Body old = child("v", "a", "../2026-01-01");
        Body moved = child("v", "b", "2026-01-01/..");
        Relation ended = Relation.builder()
                .source(id("a"))
                .kind(RelationKind.GUIDES)
                .target(id("v"))
                .period(ValidityPeriod.parse("../2026-01-01"))
                .build();
        Relation toFounded = Relation.of(id("a"), RelationKind.GUIDES, id("founded"));
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(root("a"))
                .add(moved)
                .add(old)
                .add(root("b"))
                .add(child("founded", "b", "2026-01-01/.."))
                .add(ended)
                .add(toFounded)
                .build();

        assertThat(structure.size()).isEqualTo(4);
        assertThat(structure.get(id("v"))).isEqualTo(moved);
        assertThat(structure.descriptions(id("v"))).containsExactly(old, moved);
        assertThat(structure.descriptions(id("a"))).containsExactly(root("a"));

        GovernanceStructure before = structure.asOf(DAY_2025);
        assertThat(before.get(id("v"))).isEqualTo(old);
        assertThat(before.children(id("a"))).containsExactly(old);
        assertThat(before.body(id("founded"))).isEmpty();
        assertThat(before.relations()).containsExactly(ended);

        GovernanceStructure after = structure.asOf(DAY_2026);
        assertThat(after.children(id("a"))).isEmpty();
        assertThat(after.children(id("b"))).containsExactly(moved, child("founded", "b", "2026-01-01/.."));
        assertThat(after.relations()).containsExactly(toFounded);
    }

    @Test
    void aBodyWhoseParentDoesNotExistOnADayIsARootOnIt() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(root("r"))
                .add(root("a", "2026-01-01/.."))
                .add(child("v", "a"))
                .build();
        assertThat(structure.asOf(DAY_2025).roots()).containsExactly(root("r"), child("v", "a"));
        assertThat(structure.asOf(DAY_2026).parent(id("v"))).isPresent();
    }

    @Test
    void goesThroughItsBuilderUnchanged() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .addAll(family)
                .add(child("v", "c", "2026-01-01/.."))
                .add(child("v", "b", "../2026-01-01"))
                .add(Relation.of(id("a"), RelationKind.GUIDES, id("v")))
                .build();
        GovernanceStructure copy = structure.toBuilder().build();
        assertThat(copy).isEqualTo(structure).hasSameHashCodeAs(structure).isNotEqualTo(family);
        assertThat(copy.asOf(DAY_2025)).isEqualTo(structure.asOf(DAY_2025));
        assertThat(copy).hasToString("structure of 7 bodies and 1 relations");
    }

    @Test
    void replacesADescriptionInItsPlace() {
        Body renamed = office("b").name("new").parent(id("a")).build();
        GovernanceStructure structure = family.toBuilder()
                .replaceAll(List.of(renamed, child("new", "a")))
                .build();
        assertThat(structure.children(id("a"))).containsExactly(renamed, child("c", "a"), child("new", "a"));
        assertThat(structure.children(id("b"))).containsExactly(child("b2", "b"), child("b1", "b"));
    }

    @Test
    void doesNotHideARepeatedReplacement() {
        Body renamed = office("b").name("new").parent(id("a")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        family.toBuilder().replaceAll(List.of(renamed, renamed)).build())
                .withMessage("descriptions of body 'b' must not overlap, but were for '../..' and '../..'");
    }

    @Test
    void gathersEveryBrokenRule() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder()
                .add(root("one"))
                .add(root("one"))
                .add(root("two", "2020-01-01/2024-01-01"))
                .add(root("two", "2023-12-31/.."))
                .add(child("orphan", "tow"))
                .add(child("y", "x"))
                .add(child("x", "y"))
                .add(child("below", "x"))
                .add(child("self", "self"))
                .add(Relation.of(id("nobody"), RelationKind.LEADS, id("one")))
                .add(Relation.of(id("one"), RelationKind.LEADS, id("nobody")));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("""
                descriptions of body 'one' must not overlap, but were for '../..' and '../..'
                descriptions of body 'two' must not overlap, but were for '2020-01-01/2024-01-01' and '2023-12-31/..'
                parent of body 'orphan' must be in the structure, but was 'tow', the nearest known one is 'two'
                body 'x' must not be contained in itself, but was: 'x' in 'y' in 'x'
                body 'self' must not be contained in itself, but was: 'self' in 'self'
                source of relation 'nobody' LEADS 'one' must be in the structure, but was 'nobody'
                target of relation 'one' LEADS 'nobody' must be in the structure, but was 'nobody'""");
    }

    @Test
    void showsTheNearestKnownParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GovernanceStructure.builder()
                        .add(root("qinjiang"))
                        .add(child("v", "qinjang"))
                        .build())
                .withMessage("parent of body 'v' must be in the structure, but was 'qinjang',"
                        + " the nearest known one is 'qinjiang'");
    }

    @Test
    void showsAtMostAHundredBrokenRules() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder();
        for (int i = 0; i < 103; i++) {
            builder.add(child("orphan" + i, "missing"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(101).endsWith("\nand 3 more"));
    }

    @Test
    void findsACircleThatExistsOnlyOnSomeDays() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder()
                .add(child("a", "b", "../2020-01-01"))
                .add(root("a", "2020-01-01/.."))
                .add(root("b", "../2015-01-01"))
                .add(child("b", "a", "2015-01-01/.."))
                .add(child("inside", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("body 'a' must not be contained in itself, but was: 'a' in 'b' in 'a'");
    }

    @Test
    void acceptsTwoBodiesThatChangePlacesOverTime() {
        GovernanceStructure swapped = GovernanceStructure.builder()
                .add(child("a", "b", "../2020-01-01"))
                .add(root("a", "2020-01-01/.."))
                .add(root("b", "../2020-01-01"))
                .add(child("b", "a", "2020-01-01/.."))
                .build();
        assertThat(swapped.asOf(LocalDate.parse("2019-12-31")).roots()).containsExactly(root("b", "../2020-01-01"));
        assertThat(swapped.asOf(LocalDate.parse("2020-01-01")).roots()).containsExactly(root("a", "2020-01-01/.."));
    }

    @Test
    void limitsTheDepth() {
        GovernanceStructure.Builder three = GovernanceStructure.builder()
                .add(root("a"))
                .add(child("b", "a"))
                .add(child("c", "b"));
        assertThat(three.maxDepth(3).build().size()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.maxDepth(2).build())
                .withMessage("structure must have at most 2 levels, but had 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.maxDepth(0))
                .withMessage("maximum depth must be at least 1, but was '0'");
    }

    @Test
    void survivesAChainOfAHundredThousandLevels() {
        int levels = 100_000;
        List<Body> chain = new ArrayList<>();
        chain.add(root("n0"));
        for (int i = 1; i < levels; i++) {
            chain.add(child("n" + i, "n" + (i - 1)));
        }
        GovernanceStructure deep =
                GovernanceStructure.builder().addAll(chain).maxDepth(levels).build();
        assertThat(deep.ancestors(id("n" + (levels - 1)))).hasSize(levels - 1);
        assertThat(deep.subtree(id("n0"))).hasSize(levels);
        assertThat(deep.asOf(DAY_2026)).isEqualTo(deep);
    }

    @Test
    void aCopyWithoutAChangeIsTheStructureItself() {
        GovernanceStructure family = family();
        assertThat(family.toBuilder().build()).isSameAs(family);
        assertThat(family.toBuilder().maxDepth(2).addRelations(List.of()).build())
                .isSameAs(family);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family.toBuilder().maxDepth(1).build())
                .withMessage("structure must have at most 1 levels, but had 2");
    }

    @Test
    void aChangedCopyHasTheSameBodiesButTheChangedOne() {
        GovernanceStructure family = family();
        Body renamed = Samples.office("b").name("renamed").parent(id("a")).build();
        GovernanceStructure changed =
                family.toBuilder().replaceAll(List.of(renamed)).build();
        assertThat(changed.get(id("b"))).isSameAs(renamed);
        assertThat(changed.get(id("a"))).isSameAs(family.get(id("a")));
        assertThat(changed.get(id("c"))).isSameAs(family.get(id("c")));
        assertThat(family.get(id("b")).name()).isEqualTo("office b");
    }

    /**
     * The tree and the indexes of 200,000 bodies take more than ten million bytes; a relation must not make them anew.
     */
    @Test
    void addsARelationWithoutPlacingTheBodiesAgain() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder().add(Samples.root("a"));
        for (int i = 0; i < 200_000; i++) {
            builder.add(Samples.child("b" + i, "a"));
        }
        GovernanceStructure large = builder.build();
        Relation guides = Relation.of(id("a"), RelationKind.GUIDES, id("b7"));
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        GovernanceStructure related = large.toBuilder().add(guides).build();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).isLessThan(4_000_000);
        assertThat(related.relationsTo(id("b7"))).containsExactly(guides);
        assertThat(related.children(id("a"))).hasSize(200_000);
        assertThat(large.relations()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> large.toBuilder()
                        .add(Relation.of(id("a"), RelationKind.GUIDES, id("none")))
                        .build())
                .withMessageContaining("target of relation 'a' GUIDES 'none' must be in the structure");
    }

    /** The view of containment walks the tree as the structure itself does. */
    @Test
    void isTraversedByGuava() {
        GovernanceStructure family = family();
        Traverser<Body> traverser = Traverser.forTree(family.containment());
        assertThat(traverser.depthFirstPreOrder(family.roots())).containsExactlyElementsOf(family.bodies());
        assertThat(traverser.breadthFirst(family.get(id("a")))).first().isEqualTo(family.get(id("a")));
        assertThat(traverser.depthFirstPostOrder(family.get(id("a")))).last().isEqualTo(family.get(id("a")));
        assertThat(traverser.depthFirstPreOrder(Samples.root("stranger"))).hasSize(1);
    }

    private static GovernanceStructure family() {
        return GovernanceStructure.builder()
                .add(Samples.root("a"))
                .add(Samples.child("b", "a"))
                .add(Samples.child("c", "a"))
                .add(Relation.of(id("a"), RelationKind.GUIDES, id("b")))
                .build();
    }
}
