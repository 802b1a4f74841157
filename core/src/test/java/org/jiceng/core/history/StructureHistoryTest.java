package org.jiceng.core.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureHistoryTest {

    private static final LocalDate DAY = LocalDate.parse("2021-03-01");
    private static final BodyId EAST = BodyId.of("east");
    private static final BodyId WEST = BodyId.of("west");

    @Test
    void refusesEventsThatContradictTheDescriptions() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(street(EAST, ValidityPeriod.ALWAYS))
                .add(street(WEST, ValidityPeriod.until(DAY)))
                .build();
        assertThat(StructureHistory.of(structure, ImmutableList.of(Succession.abolished(WEST, DAY)))
                        .heirs(WEST))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructureHistory.of(
                        structure,
                        ImmutableList.of(Succession.founded(EAST, DAY), Succession.abolished(WEST, DAY.plusDays(1)))))
                .withMessage("body 'east' of succession FOUNDED on 2021-03-01 must not exist on 2021-02-28, but did\n"
                        + "body 'west' of succession ABOLISHED on 2021-03-02 must exist on 2021-03-01, but did not");
    }

    @Test
    void refusesAnEventWithTheWrongSides() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Succession.builder()
                        .kind(SuccessionKind.MERGED)
                        .date(DAY)
                        .addPredecessors(EAST)
                        .addSuccessors(WEST)
                        .build())
                .withMessage("succession MERGED must have two or more predecessors and at least one successor,"
                        + " but was from [east] to [west]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Succession.builder()
                        .kind(SuccessionKind.SPLIT)
                        .date(DAY)
                        .addPredecessors(EAST)
                        .addSuccessors(WEST, WEST)
                        .build())
                .withMessage("successors of a succession must be distinct, but were [west, west]");
        assertThatIllegalStateException().isThrownBy(() -> Succession.of(SuccessionKind.FOUNDED, EAST, DAY));
        assertThat(Succession.of(SuccessionKind.RENAMED, EAST, DAY).successors())
                .containsExactly(EAST);
    }

    /** Random foundings, mergers, divisions and ends against sets of ids that are kept day by day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithAPlainModel(long seed) {
        Random random = new Random(seed);
        Map<BodyId, LocalDate> alive = new HashMap<>();
        List<BodyId> order = new ArrayList<>();
        Map<BodyId, Set<BodyId>> parents = new HashMap<>();
        List<Succession> events = new ArrayList<>();
        List<Set<BodyId>> days = new ArrayList<>();
        GovernanceStructure.Builder structure = GovernanceStructure.builder();
        LocalDate day = DAY;
        for (int step = 0; step < 60; step++, day = day.plusDays(1)) {
            LocalDate today = day;
            Succession.Builder event = Succession.builder();
            event.date(today);
            int kind = order.size() < 3 ? 0 : random.nextInt(4);
            BodyId fresh = BodyId.of("n" + step);
            List<BodyId> gone = new ArrayList<>();
            List<BodyId> come = new ArrayList<>();
            if (kind == 0) {
                event.kind(SuccessionKind.FOUNDED).addSuccessors(fresh);
                come.add(fresh);
            } else if (kind == 1) {
                gone.add(order.get(random.nextInt(order.size())));
                event.kind(SuccessionKind.ABOLISHED).addPredecessors(gone.get(0));
            } else if (kind == 2) {
                BodyId into = order.get(0);
                gone.add(order.get(1));
                event.kind(SuccessionKind.MERGED)
                        .addPredecessors(into, gone.get(0))
                        .addSuccessors(into);
                parents.computeIfAbsent(into, id -> new HashSet<>()).add(gone.get(0));
            } else {
                gone.add(order.get(0));
                BodyId second = BodyId.of("m" + step);
                come.add(fresh);
                come.add(second);
                event.kind(SuccessionKind.SPLIT).addPredecessors(gone.get(0)).addSuccessors(fresh, second);
                come.forEach(id -> parents.put(id, new HashSet<>(Set.of(gone.get(0)))));
            }
            events.add(event.build());
            gone.forEach(id -> {
                structure.add(street(id, ValidityPeriod.of(requireNonNull(alive.get(id)), today)));
                alive.remove(id);
                order.remove(id);
            });
            come.forEach(id -> {
                alive.put(id, today);
                order.add(id);
            });
            days.add(new HashSet<>(alive.keySet()));
        }
        alive.forEach((id, since) -> structure.add(street(id, ValidityPeriod.from(since))));
        StructureHistory history = StructureHistory.of(structure.build(), events);
        for (int i = 0; i < days.size(); i++) {
            assertThat(history.asOf(DAY.plusDays(i)).bodies())
                    .extracting(body -> body.id())
                    .containsExactlyInAnyOrderElementsOf(days.get(i));
        }
        history.structure().stream().forEach(body -> {
            Set<BodyId> direct = parents.getOrDefault(body.id(), Set.of());
            assertThat(history.predecessors(body.id())).containsExactlyInAnyOrderElementsOf(direct);
            Set<BodyId> all = new HashSet<>();
            List<BodyId> waiting = new ArrayList<>(direct);
            while (!waiting.isEmpty()) {
                BodyId next = waiting.remove(0);
                if (all.add(next)) {
                    waiting.addAll(parents.getOrDefault(next, Set.of()));
                }
            }
            assertThat(history.origins(body.id())).containsExactlyInAnyOrderElementsOf(all);
            all.forEach(id -> assertThat(history.heirs(id)).contains(body.id()));
        });
    }

    private static StreetOffice street(BodyId id, ValidityPeriod period) {
        return StreetOffice.builder().id(id).name(id.value()).period(period).build();
    }
}
