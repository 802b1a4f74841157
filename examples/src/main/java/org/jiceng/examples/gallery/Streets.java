package org.jiceng.examples.gallery;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/** Invented streets over time: two of them merged, the new one was renamed, and a third was split off. */
final class Streets {

    static final BodyId EAST = BodyId.of("east");

    private static final BodyId WEST = BodyId.of("west");
    private static final BodyId RIVER = BodyId.of("river");
    private static final LocalDate FOUNDING = LocalDate.of(2010, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2019, 7, 1);
    private static final LocalDate RENAMING = LocalDate.of(2021, 3, 1);
    private static final LocalDate SPLIT = LocalDate.of(2024, 1, 1);

    private Streets() {}

    static StructureHistory history() {
        GovernanceStructure streets = GovernanceStructure.builder()
                .add(street(EAST, "东风街道办事处", ValidityPeriod.of(FOUNDING, RENAMING)))
                .add(street(WEST, "红星街道办事处", ValidityPeriod.of(FOUNDING, MERGER)))
                .add(street(EAST, "红旗街道办事处", ValidityPeriod.from(RENAMING)))
                .add(street(RIVER, "滨河街道办事处", ValidityPeriod.from(SPLIT)))
                .add(street(BodyId.of("south"), "南园街道办事处", ValidityPeriod.from(FOUNDING)))
                .build();
        Succession merger = Succession.builder()
                .kind(SuccessionKind.MERGED)
                .date(MERGER)
                .addPredecessors(EAST, WEST)
                .addSuccessors(EAST)
                .build();
        Succession split = Succession.builder()
                .kind(SuccessionKind.SPLIT)
                .date(SPLIT)
                .addPredecessors(EAST)
                .addSuccessors(EAST, RIVER)
                .build();
        return StructureHistory.of(
                streets, List.of(merger, Succession.of(SuccessionKind.RENAMED, EAST, RENAMING), split));
    }

    private static StreetOffice street(BodyId id, String name, ValidityPeriod period) {
        return StreetOffice.builder().id(id).name(name).period(period).build();
    }
}
