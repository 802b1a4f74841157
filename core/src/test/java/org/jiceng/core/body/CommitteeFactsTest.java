package org.jiceng.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class CommitteeFactsTest {

    @Test
    void keepsWhatIsNotKnownApartFromNone() {
        CommitteeFacts unknown = CommitteeFacts.builder().build();
        CommitteeFacts none = CommitteeFacts.builder().members(3).women(0).build();
        assertThat(unknown.women()).isEmpty();
        assertThat(none.women()).hasValue(0);
        assertThat(unknown).isNotEqualTo(none);
    }

    @Test
    void refusesMoreWomenThanMembersAndARelativeOfNobody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CommitteeFacts.builder().members(3).women(4).build())
                .withMessage("women of a committee must be from 0 to its members, but was '4'");
        assertThatIllegalStateException()
                .isThrownBy(() -> CommitteeFacts.builder().nearRelatives(1).build())
                .withMessage("near relatives of a committee must not be 1, for a relative has one, but was '1'");
        assertThat(CommitteeFacts.builder()
                        .members(3)
                        .women(3)
                        .nearRelatives(2)
                        .build()
                        .women())
                .hasValue(3);
    }

    @Test
    void describesANewTypeCommunity() {
        CommunityFacts facts = CommunityFacts.builder()
                .partyOrganization(BodyId.of("party"))
                .serviceCenter(BodyId.of("centre"))
                .area(new BigDecimal("0.85"))
                .population(9_800)
                .fifteenMinuteCircle(true)
                .build();
        assertThat(facts.isComplete()).isTrue();
        assertThat(CommunityFacts.builder().build().isComplete()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> CommunityFacts.builder().area(BigDecimal.ZERO).build())
                .withMessage("area of a community must be greater than 0, but was '0'");
        assertThatIllegalStateException()
                .isThrownBy(() -> CommunityFacts.builder().population(-1).build())
                .withMessage("population of a community must not be negative, but was '-1'");
        ResidentsCommittee committee = ResidentsCommittee.builder()
                .id(BodyId.of("c"))
                .name("东关社区居民委员会")
                .community(facts)
                .urbanRuralClass(UrbanRuralClass.MAIN_CITY)
                .build();
        assertThat(committee.community()).contains(facts);
    }

    @Test
    void hasPostsThatAreVacantForATimeAndMembersWhoServePartTime() {
        Post deputy = Post.builder()
                .title("副主任")
                .selection(PostSelection.ELECTED)
                .isDeputy(true)
                .isConcurrent(true)
                .addTenures(new Tenure("甲", ValidityPeriod.parse("2021-01-01/2024-01-01")))
                .build();
        assertThat(deputy.holdersOn(LocalDate.parse("2023-12-31"))).hasSize(1);
        assertThat(deputy.holdersOn(LocalDate.parse("2024-01-01"))).isEmpty();
        PartyOrganization joint = PartyOrganization.builder()
                .id(BodyId.of("p"))
                .name("东关街道大工委")
                .organizationKind(PartyOrganizationKind.JOINT_WORKING_COMMITTEE)
                .addPartTimeMembers(new PartTimeMember("乙", Optional.of(BodyId.of("bank"))))
                .build();
        assertThat(joint.partTimeMembers()).hasSize(1);
    }
}
