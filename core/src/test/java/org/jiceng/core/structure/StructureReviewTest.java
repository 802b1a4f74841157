package org.jiceng.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.core.structure.Samples.id;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class StructureReviewTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2025-12-31");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    private final TownshipGovernment.Builder town = TownshipGovernment.builder()
            .id(id("town"))
            .name("琴江镇人民政府")
            .townshipKind(TownshipKind.TOWN)
            .divisionCode(DivisionCode.parse("360735100"));

    private final VillagersCommittee.Builder village = VillagersCommittee.builder()
            .id(id("village"))
            .name("兴隆村民委员会")
            .parent(id("town"))
            .divisionCode(DivisionCode.parse("360735100200"));

    private static Findings review(GovernanceStructure structure, LocalDate day) {
        return StructureReview.national().review(structure, day);
    }

    private static Relation.Builder relation(String source, RelationKind kind, String target) {
        Relation.Builder relation = Relation.builder();
        relation.source(id(source)).kind(kind).target(id(target));
        return relation;
    }

    @Test
    void findsNothingInASoundStructure() {
        GovernanceStructure sound = GovernanceStructure.builder()
                .add(town.build())
                .add(village.build())
                .add(Relation.of(id("town"), RelationKind.GUIDES, id("village")))
                .add(Relation.of(id("village"), RelationKind.ASSISTS, id("town")))
                .build();
        assertThat(review(sound, LAST_DAY)).isEmpty();
        assertThat(review(sound, FIRST_DAY)).isEmpty();
    }

    @Test
    void findsAForbiddenRelationWithTheArticleOfTheDay() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.build())
                .add(village.build())
                .add(Relation.of(id("town"), RelationKind.LEADS, id("village")))
                .build();
        assertThat(review(structure, LAST_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of("REL-NO-LEADING-VC"));
            assertThat(finding.citations()).containsExactly(Instruments.VCOL_2018.article(5, 1));
        });
        assertThat(review(structure, FIRST_DAY))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.citations()).containsExactly(Instruments.VCOL_2025.article(6, 1)));
    }

    @Test
    void findsARelationWhoseEndDoesNotExistOnTheDay() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.build())
                .add(village.period(ValidityPeriod.until(FIRST_DAY)).build())
                .add(Relation.of(id("town"), RelationKind.GUIDES, id("village")))
                .add(relation("village", RelationKind.ASSISTS, "town")
                        .period(ValidityPeriod.until(FIRST_DAY))
                        .build())
                .build();
        assertThat(review(structure, LAST_DAY)).isEmpty();
        assertThat(review(structure, FIRST_DAY))
                .hasToString("[REL-END-GONE] '琴江镇人民政府' guides '兴隆村民委员会':" + " '兴隆村民委员会' does not exist on 2026-01-01");
    }

    @Test
    void findsARelationThatRestsOnALawNoLongerInForce() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.build())
                .add(village.build())
                .add(relation("town", RelationKind.GUIDES, "village")
                        .basis(LegalBasis.of(Instruments.VCOL_2018.article(5, 1)))
                        .build())
                .build();
        assertThat(review(structure, LAST_DAY)).isEmpty();
        assertThat(review(structure, FIRST_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.in(Locale.CHINESE))
                    .isEqualTo("[REL-BASIS-GONE] “琴江镇人民政府”指导“兴隆村民委员会”的依据《村民委员会组织法》（2018年修正）"
                            + "在 2026-01-01 不具效力（《村民委员会组织法》（2018年修正）第五条第一款）");
        });
    }

    @Test
    void findsADispatchedStationWithOneMaster() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder()
                .add(town.build())
                .add(Department.builder().id(id("police")).name("石城县公安局").build())
                .add(ServiceStation.builder()
                        .id(id("station"))
                        .name("琴江派出所")
                        .tier(StationTier.STATION)
                        .parent(id("town"))
                        .build())
                .add(ServiceStation.builder()
                        .id(id("hall"))
                        .name("便民服务中心")
                        .tier(StationTier.CENTER)
                        .parent(id("town"))
                        .build())
                .add(Relation.of(id("police"), RelationKind.DISPATCHES, id("station")));
        assertThat(review(builder.build(), FIRST_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            assertThat(finding.subject()).isEqualTo("station");
            assertThat(finding)
                    .hasToString("[STATION-ONE-MASTER] '琴江派出所' is dispatched by a department,"
                            + " and no township or street coordinates it");
        });
        builder.add(Relation.of(id("town"), RelationKind.COORDINATES, id("station")));
        assertThat(review(builder.build(), FIRST_DAY)).isEmpty();
    }

    @Test
    void findsACommitteeWhoseCodeIsThatOfAnotherKind() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.build())
                .add(village.divisionCode(DivisionCode.parse("360735100199")).build())
                .build();
        assertThat(review(structure, FIRST_DAY))
                .hasToString("[BODY-CODE] '兴隆村民委员会' is a villagers committee,"
                        + " and its code 360735100199 is that of a residents committee");
    }

    @Test
    void findsABodyWhoseNameIsThatOfAnotherKind() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.build())
                .add(ResidentsCommittee.builder()
                        .id(id("committee"))
                        .name("兴隆村民委员会")
                        .divisionCode(DivisionCode.parse("360735100001"))
                        .build())
                .build();
        assertThat(review(structure, FIRST_DAY))
                .hasToString("[BODY-NAME] '兴隆村民委员会' is a residents committee,"
                        + " and its name is that of a villagers committee");
    }

    @Test
    void acceptsAnEthnicTownshipInTheBandOfTownships() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.townshipKind(TownshipKind.ETHNIC_TOWNSHIP)
                        .divisionCode(DivisionCode.parse("360735200"))
                        .build())
                .build();
        assertThat(review(structure, FIRST_DAY)).isEmpty();
    }

    @Test
    void findsABodyWhoseParentDoesNotExistOnTheDay() {
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(town.period(ValidityPeriod.from(FIRST_DAY)).build())
                .add(village.build())
                .build();
        assertThat(review(structure, FIRST_DAY)).isEmpty();
        assertThat(review(structure, LAST_DAY))
                .hasToString(
                        "[BODY-PARENT-GONE] the parent of '兴隆村民委员会', '琴江镇人民政府'," + " does not exist on 2025-12-31");
    }

    @Test
    void takesFurtherChecks() {
        Finding own = Finding.builder()
                .rule(RuleId.of("OWN"))
                .severity(Severity.NOTICE)
                .subject("x")
                .text(LocalizedText.verbatim("own"))
                .build();
        StructureCheck check = (structure, onDay, day) -> Findings.of(ImmutableList.of(own));
        GovernanceStructure empty = GovernanceStructure.builder().build();
        assertThat(StructureReview.national().and(check).review(empty, FIRST_DAY))
                .containsExactly(own);
        assertThat(StructureReview.of(ImmutableList.of()).review(empty, FIRST_DAY))
                .isEmpty();
    }
}
