package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Grid;
import org.jiceng.core.internal.IntChains;
import org.junit.jupiter.api.Test;

class BodyRanksTest {

    /** Two letters in either form have the same hash code, and so have all texts of as many of them. */
    private static final int LETTERS = 16;

    private static List<Body> bodiesOfOneHashCode(int size) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < LETTERS; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            bodies.add(Grid.builder()
                    .id(BodyId.of(id.toString()))
                    .name("网格")
                    .parent(
                            i == 0
                                    ? Optional.empty()
                                    : Optional.of(bodies.get(i / 2).id()))
                    .build());
        }
        assertThat(bodies)
                .extracting(body -> body.id().value().hashCode())
                .containsOnly("Aa".repeat(LETTERS).hashCode());
        return bodies;
    }

    @Test
    void findsEachBodyAtTheFirstLookWhereAllHashCodesAreEqual() {
        List<Body> bodies = bodiesOfOneHashCode(1_000);
        BodyRanks ranks = BodyRanks.of(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            assertThat(ranks.first(bodies.get(i).id())).isEqualTo(i);
            assertThat(ranks.after(i)).isEqualTo(IntChains.NONE);
        }
        assertThat(ranks.first(BodyId.of("Aa".repeat(LETTERS - 1)))).isEqualTo(IntChains.NONE);
    }

    @Test
    void looksAtEachBodyOfAFewWithEqualHashCodes() {
        List<Body> bodies = bodiesOfOneHashCode(3);
        BodyRanks ranks = BodyRanks.of(bodies);
        assertThat(ranks.first(bodies.get(0).id())).isEqualTo(2);
        assertThat(ranks.after(2)).isEqualTo(1);
        assertThat(ranks.after(1)).isZero();
        assertThat(ranks.after(0)).isEqualTo(IntChains.NONE);
    }

    /** With a look at every other body for each of them there would be thousands of millions of looks. */
    @Test
    void buildsAStructureOfManyBodiesWhoseHashCodesAreAllEqual() {
        List<Body> bodies = bodiesOfOneHashCode(1 << LETTERS);
        Collections.shuffle(bodies, new Random(7));
        GovernanceStructure structure =
                GovernanceStructure.builder().addAll(bodies).maxDepth(20).build();
        assertThat(structure.size()).isEqualTo(1 << LETTERS);
        for (Body body : bodies) {
            assertThat(structure.get(body.id())).isSameAs(body);
            assertThat(structure.parent(body.id()).map(Body::id)).isEqualTo(body.parent());
        }
    }
}
