package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.core.structure.Samples.id;

import com.google.common.graph.Traverser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares structures of random bodies with the plainest model there is: a list that is searched from end to end. */
class RandomStructureTest {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithAPlainModel(long seed) {
        Random random = new Random(seed);
        List<Body> descriptions = bodies(random, 1 + random.nextInt(120));
        List<Relation> relations = relations(random, descriptions);
        GovernanceStructure structure = GovernanceStructure.builder()
                .addAll(descriptions)
                .addRelations(relations)
                .build();
        compare(structure, newest(descriptions), relations);
        for (int day = -1; day <= 40; day += 5) {
            LocalDate date = FIRST.plusDays(day);
            compare(structure.asOf(date), on(date, descriptions), on(date, relations, descriptions));
        }
    }

    private static void compare(GovernanceStructure structure, List<Body> model, List<Relation> relations) {
        List<Body> preOrder = new ArrayList<>();
        model.stream()
                .filter(body -> parentOf(model, body).isEmpty())
                .sorted(Comparator.comparing(Body::order))
                .forEach(root -> visit(model, root, preOrder));
        assertThat(structure.bodies()).isEqualTo(preOrder);
        assertThat(structure.size()).isEqualTo(model.size());
        assertThat(structure.stream()).containsExactlyElementsOf(preOrder);
        assertThat(structure.ofKind(BodyKind.INTERNAL_OFFICE)).isEqualTo(preOrder);
        assertThat(structure.ofKind(BodyKind.GRID)).isEmpty();
        assertThat(structure.names().beginningWith("name 1"))
                .isEqualTo(preOrder.stream()
                        .filter(body -> body.name().startsWith("name 1"))
                        .toList());
        assertThat(structure.names().normalized("ｎａｍｅ 1"))
                .isEqualTo(preOrder.stream()
                        .filter(body -> body.name().equals("name 1"))
                        .toList());
        assertThat(Traverser.forTree(structure.containment()).depthFirstPreOrder(structure.roots()))
                .containsExactlyElementsOf(preOrder);
        assertThat(structure.toBuilder().build()).isEqualTo(structure);
        assertThat(structure.relations()).isEqualTo(relations);
        for (Body body : model) {
            List<Body> children = childrenOf(model, body);
            List<Body> subtree = new ArrayList<>();
            visit(model, body, subtree);
            assertThat(structure.get(body.id())).isEqualTo(body);
            assertThat(structure.children(body.id())).isEqualTo(children);
            assertThat(structure.subtree(body.id())).isEqualTo(subtree);
            assertThat(structure.parent(body.id())).isEqualTo(parentOf(model, body));
            assertThat(structure.path(body.id())).last().isEqualTo(body);
            List<Body> ancestors = new ArrayList<>();
            for (Optional<Body> up = parentOf(model, body); up.isPresent(); up = parentOf(model, up.get())) {
                ancestors.add(up.get());
            }
            assertThat(structure.ancestors(body.id())).isEqualTo(ancestors);
            assertThat(structure.siblings(body.id()))
                    .isEqualTo(
                            parentOf(model, body)
                                    .map(parent -> childrenOf(model, parent))
                                    .orElseGet(structure::roots)
                                    .stream()
                                    .filter(other -> !other.id().equals(body.id()))
                                    .toList());
            for (RelationKind kind : new RelationKind[] {RelationKind.GUIDES, RelationKind.ASSISTS}) {
                assertThat(structure.relationsFrom(body.id(), kind))
                        .isEqualTo(relations.stream()
                                .filter(relation -> relation.source().equals(body.id()) && relation.kind() == kind)
                                .toList());
                assertThat(structure.relationsTo(body.id(), kind))
                        .isEqualTo(relations.stream()
                                .filter(relation -> relation.target().equals(body.id()) && relation.kind() == kind)
                                .toList());
            }
            assertThat(structure.byName(body.name()))
                    .containsExactlyInAnyOrderElementsOf(model.stream()
                            .filter(other -> other.name().equals(body.name()))
                            .toList());
            assertThat(structure.relationsFrom(body.id()))
                    .isEqualTo(relations.stream()
                            .filter(relation -> relation.source().equals(body.id()))
                            .toList());
            assertThat(structure.relationsTo(body.id()))
                    .isEqualTo(relations.stream()
                            .filter(relation -> relation.target().equals(body.id()))
                            .toList());
        }
    }

    private static void visit(List<Body> model, Body body, List<Body> out) {
        out.add(body);
        childrenOf(model, body).forEach(child -> visit(model, child, out));
    }

    private static List<Body> childrenOf(List<Body> model, Body parent) {
        return model.stream()
                .filter(body -> body.parent().filter(parent.id()::equals).isPresent())
                .sorted(Comparator.comparing(Body::order))
                .toList();
    }

    private static Optional<Body> parentOf(List<Body> model, Body body) {
        return model.stream()
                .filter(other -> body.parent().filter(other.id()::equals).isPresent())
                .findFirst();
    }

    /** In the order of the first description of each body, its newest one. */
    private static List<Body> newest(List<Body> descriptions) {
        Map<BodyId, Body> newest = new LinkedHashMap<>();
        descriptions.forEach(body -> newest.merge(
                body.id(), body, (a, b) -> a.period().start().isAfter(b.period().start()) ? a : b));
        return List.copyOf(newest.values());
    }

    private static List<Body> on(LocalDate day, List<Body> descriptions) {
        Map<BodyId, List<Body>> byId = new LinkedHashMap<>();
        descriptions.forEach(
                body -> byId.computeIfAbsent(body.id(), id -> new ArrayList<>()).add(body));
        return byId.values().stream()
                .flatMap(List::stream)
                .filter(body -> body.period().contains(day))
                .toList();
    }

    private static List<Relation> on(LocalDate day, List<Relation> relations, List<Body> descriptions) {
        List<BodyId> alive = on(day, descriptions).stream().map(Body::id).toList();
        return relations.stream()
                .filter(relation -> relation.period().contains(day)
                        && alive.contains(relation.source())
                        && alive.contains(relation.target()))
                .toList();
    }

    /** Parents have smaller numbers, so there is no circle; each body has one to three descriptions in random order. */
    private static List<Body> bodies(Random random, int count) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = random.nextInt(10);
            int versions = 1 + random.nextInt(3);
            for (int version = 0; version < versions; version++) {
                int end = day + 1 + random.nextInt(15);
                var office = Samples.office("b" + i)
                        .name("name " + random.nextInt(20))
                        .order(random.nextInt(4))
                        .period(ValidityPeriod.of(FIRST.plusDays(day), FIRST.plusDays(end)));
                if (i > 0 && random.nextInt(10) > 0) {
                    office.parent(id("b" + random.nextInt(i)));
                }
                bodies.add(random.nextInt(bodies.size() + 1), office.build());
                day = end + random.nextInt(3);
            }
        }
        return bodies;
    }

    private static List<Relation> relations(Random random, List<Body> bodies) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            BodyId source = bodies.get(random.nextInt(bodies.size())).id();
            BodyId target = bodies.get(random.nextInt(bodies.size())).id();
            if (!source.equals(target)) {
                relations.add(Relation.builder()
                        .source(source)
                        .kind(random.nextBoolean() ? RelationKind.GUIDES : RelationKind.ASSISTS)
                        .target(target)
                        .period(ValidityPeriod.from(FIRST.plusDays(random.nextInt(20))))
                        .build());
            }
        }
        return relations;
    }
}
