package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.core.structure.Samples.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class FormerPlacesTest {

    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");

    private static Body office(int number, int parent, ValidityPeriod period) {
        InternalOffice.Builder office =
                InternalOffice.builder().id(id("o" + number)).name("office").period(period);
        if (parent >= 0) {
            office.parent(id("o" + parent));
        }
        return office.build();
    }

    private static ValidityPeriod days(int from, int to) {
        return ValidityPeriod.of(FIRST.plusDays(from), FIRST.plusDays(to));
    }

    /** Whether the parents of some body lead back to it on a day, by the plainest search there is. */
    private static boolean hasCircle(List<Body> descriptions, LocalDate day) {
        Map<BodyId, BodyId> parents = new HashMap<>();
        for (Body body : descriptions) {
            if (body.period().contains(day)) {
                body.parent().ifPresent(parent -> parents.put(body.id(), parent));
            }
        }
        for (BodyId start : parents.keySet()) {
            BodyId at = start;
            for (int step = 0; at != null && step <= parents.size(); step++) {
                at = parents.get(at);
            }
            if (at != null) {
                return true;
            }
        }
        return false;
    }

    @Test
    void refusesJustTheHistoriesWithACircleOnSomeDay() {
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 3_000; round++) {
            int size = 2 + random.nextInt(5);
            List<Body> descriptions = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int day = random.nextInt(3);
                for (int part = 1 + random.nextInt(3); part > 0; part--) {
                    int end = day + 1 + random.nextInt(4);
                    int parent = random.nextInt(3) > 0 ? random.nextInt(size) : -1;
                    descriptions.add(office(i, parent, days(day, end)));
                    day = end + random.nextInt(2);
                }
            }
            boolean circle = false;
            for (int day = 0; day < 30; day++) {
                circle |= hasCircle(descriptions, FIRST.plusDays(day));
            }
            GovernanceStructure.Builder builder = GovernanceStructure.builder().addAll(descriptions);
            if (circle) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessageContaining("must not be contained in itself, but was: 'o");
            } else if (newestAreATree(descriptions)) {
                assertThatCode(builder::build).as("%s", descriptions).doesNotThrowAnyException();
            }
        }
        assertThat(refused).isBetween(500, 2_900);
    }

    /** The newest descriptions must be a tree even where their days do not meet. */
    private static boolean newestAreATree(List<Body> descriptions) {
        Map<BodyId, Body> newest = new HashMap<>();
        descriptions.forEach(body -> newest.put(body.id(), body));
        List<Body> always = newest.values().stream()
                .map(body -> office(
                        Integer.parseInt(body.id().value().substring(1)),
                        body.parent()
                                .map(parent -> Integer.parseInt(parent.value().substring(1)))
                                .orElse(-1),
                        ValidityPeriod.ALWAYS))
                .toList();
        return !hasCircle(always, FIRST);
    }

    /** With a way of its own for each body there would be as many ways as bodies, each as long as all of them. */
    @Test
    void followsAChainThatGrewDayByDay() {
        int size = 10_000;
        List<Body> descriptions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            descriptions.add(office(i, i - 1, days(i, size)));
            descriptions.add(office(i, -1, ValidityPeriod.from(FIRST.plusDays(size))));
        }
        GovernanceStructure structure =
                GovernanceStructure.builder().addAll(descriptions).build();
        assertThat(structure.roots()).hasSize(size);
        descriptions.set(0, office(0, size - 1, days(0, size)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GovernanceStructure.builder().addAll(descriptions).build())
                .withMessageStartingWith("body 'o0' must not be contained in itself, but was: 'o0' in 'o9999' in ");
    }
}
