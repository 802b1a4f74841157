package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class StructureDiffTest {

    private static final LocalDate BEFORE = LocalDate.parse("2022-12-31");
    private static final LocalDate AFTER = LocalDate.parse("2023-01-01");
    private static final ValidityPeriod OLD = ValidityPeriod.until(AFTER);
    private static final ValidityPeriod NEW = ValidityPeriod.from(AFTER);

    private static final StreetOffice EAST = street("east", "东街道", "360735001");
    private static final StreetOffice WEST = street("west", "西街道", "360735002");
    private static final VillagersCommittee VILLAGE = VillagersCommittee.builder()
            .id(BodyId.of("v"))
            .name("河东村村民委员会")
            .parent(EAST.id())
            .divisionCode(DivisionCode.parse("360735001200"))
            .period(OLD)
            .build();
    private static final ResidentsCommittee COMMUNITY = ResidentsCommittee.builder()
            .id(BodyId.of("v"))
            .name("河东社区居民委员会")
            .parent(WEST.id())
            .divisionCode(DivisionCode.parse("360735002001"))
            .period(NEW)
            .build();

    private final GovernanceStructure structure = GovernanceStructure.builder()
            .add(EAST)
            .add(WEST)
            .add(VILLAGE)
            .add(COMMUNITY)
            .add(committee("gone", OLD))
            .add(committee("new", NEW))
            .add(Relation.builder()
                    .source(EAST.id())
                    .kind(RelationKind.GUIDES)
                    .target(VILLAGE.id())
                    .period(OLD)
                    .build())
            .add(Relation.builder()
                    .source(WEST.id())
                    .kind(RelationKind.GUIDES)
                    .target(VILLAGE.id())
                    .period(NEW)
                    .build())
            .build();

    @Test
    void followsABodyByItsIdThroughEveryChange() {
        StructureDiff diff = StructureDiff.between(structure, BEFORE, AFTER);
        assertThat(diff.added()).extracting(Body::name).containsExactly("new");
        assertThat(diff.removed()).extracting(Body::name).containsExactly("gone");
        BodyChange change = new BodyChange(VILLAGE, COMMUNITY);
        assertThat(diff.changes()).containsExactly(change);
        assertThat(diff.renamed()).containsExactly(change);
        assertThat(diff.moved()).containsExactly(change);
        assertThat(diff.recoded()).containsExactly(change);
        assertThat(diff.converted()).containsExactly(change);
        assertThat(diff.relationsAdded()).extracting(Relation::source).containsExactly(WEST.id());
        assertThat(diff.relationsRemoved()).extracting(Relation::source).containsExactly(EAST.id());
        assertThat(diff).hasToString("1 added, 1 removed, 1 changed");
    }

    @Test
    void turnsAroundWithTheDays() {
        StructureDiff there = StructureDiff.between(structure, BEFORE, AFTER);
        StructureDiff back = StructureDiff.between(structure, AFTER, BEFORE);
        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.changes()).containsExactly(new BodyChange(COMMUNITY, VILLAGE));
        assertThat(back.relationsAdded()).isEqualTo(there.relationsRemoved());
    }

    @Test
    void findsNothingOnTheSameDay() {
        assertThat(StructureDiff.between(structure, AFTER, AFTER.plusYears(1)).isEmpty())
                .isTrue();
        assertThat(StructureDiff.between(structure, BEFORE, AFTER).isEmpty()).isFalse();
    }

    /** The same town under another period is the same town. */
    @Test
    void takesNoNoticeOfPeriods() {
        GovernanceStructure always = GovernanceStructure.builder().add(EAST).build();
        GovernanceStructure since = GovernanceStructure.builder()
                .add(StreetOffice.builder().from(EAST).period(NEW).build())
                .build();
        assertThat(StructureDiff.of(always, since).isEmpty()).isTrue();
        assertThat(StructureDiff.of(always, since)).isEqualTo(StructureDiff.of(since, always));
    }

    @Test
    void refusesAChangeFromOneBodyToAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyChange(EAST, WEST))
                .withMessage("both descriptions of a body change must have the same id, but had 'east' and 'west'");
    }

    private static StreetOffice street(String id, String name, String code) {
        return StreetOffice.builder()
                .id(BodyId.of(id))
                .name(name)
                .divisionCode(DivisionCode.parse(code))
                .build();
    }

    private static ResidentsCommittee committee(String id, ValidityPeriod period) {
        return ResidentsCommittee.builder()
                .id(BodyId.of(id))
                .name(id)
                .parent(EAST.id())
                .period(period)
                .build();
    }
}
