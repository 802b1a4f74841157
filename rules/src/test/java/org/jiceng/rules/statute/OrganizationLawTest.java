package org.jiceng.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

/** What a review says, in both languages, and of a whole structure. */
class OrganizationLawTest {

    private static final LocalDate NEW_LAW = LocalDate.parse("2026-01-01");
    private static final LocalDate OLD_LAW = LocalDate.parse("2025-12-31");

    private static Findings village(OrganizationCase subject, LocalDate day) {
        return OrganizationLaw.review(subject, BodyKind.VILLAGERS_COMMITTEE, Optional.empty(), day);
    }

    private static Findings community(OrganizationCase subject, LocalDate day) {
        return OrganizationLaw.review(subject, BodyKind.RESIDENTS_COMMITTEE, Optional.empty(), day);
    }

    private static CommitteeComposition.Builder composition() {
        return CommitteeComposition.builder()
                .subject("fengshan")
                .members(5)
                .women(1)
                .nearRelatives(0)
                .multiEthnic(false)
                .term(ValidityPeriod.parse("2026-01-01/2031-01-01"))
                .subCommittees(2);
    }

    @Test
    void whatIsInOrderGivesNoFinding() {
        assertThat(village(composition().build(), NEW_LAW)).isEmpty();
        assertThat(village(composition().build(), OLD_LAW)).isEmpty();
    }

    @Test
    void aViolatedDutyIsAnErrorWithItsArticle() {
        Findings findings = village(composition().nearRelatives(2).build(), NEW_LAW);

        assertThat(findings.of(Severity.ERROR)).hasSize(1).isEqualTo(findings);
        assertThat(findings.in(Locale.CHINESE))
                .isEqualTo(
                        "[VC-KIN-MEMBER] 村民委员会成员实行近亲属回避。实际情况：与其他成员有近亲属关系的成员人数：2，应为“0”" + "（《村民委员会组织法》（2025年修正）第八条第二款）");
        assertThat(findings.in(Locale.ENGLISH))
                .isEqualTo(
                        "[VC-KIN-MEMBER] no two members of a villagers committee are near relatives. In fact: members"
                                + " with a near relative among the others: 2, must be '0' (Organic Law of Villagers Committees"
                                + " (2025 amendment), art. 8(2))");
        assertThat(village(composition().nearRelatives(2).build(), OLD_LAW)).isEmpty();
    }

    @Test
    void outsideASoftNormIsAWarning() {
        Findings findings = community(composition().households(999).build(), NEW_LAW);

        assertThat(findings.of(Severity.WARNING)).hasSize(1).isEqualTo(findings);
        assertThat(findings.in(Locale.CHINESE))
                .isEqualTo("[RC-HH-NEW] 超出一般规定：居民委员会一般在一千户至三千户的范围内设立，也可以根据实际需要在适当范围内设立。"
                        + "实际情况：户数：999，应不少于“1000”（《城市居民委员会组织法》（2025年修订）第三条第一款）");
        assertThat(findings.in(Locale.ENGLISH))
                .startsWith("[RC-HH-NEW] outside a soft norm: a residents committee is generally set up for 1,000 to"
                        + " 3,000 households, or in another suitable range where needed. In fact: households: 999,");
    }

    @Test
    void aMissingFactIsANoticeThatNamesIt() {
        CommitteeComposition unknown = CommitteeComposition.builder()
                .from(composition().build())
                .women(OptionalInt.empty())
                .build();
        Findings findings = village(unknown, NEW_LAW);

        assertThat(findings.of(Severity.NOTICE)).hasSize(1).isEqualTo(findings);
        assertThat(findings.in(Locale.CHINESE))
                .isEqualTo("[VC-WOMAN] 村民委员会成员中应当有妇女成员。尚缺：妇女成员人数（《村民委员会组织法》（2025年修正）第八条第二款）");
        assertThat(findings.in(Locale.ENGLISH)).contains(". Missing: women among the members (");
    }

    @Test
    void aPermissionThatDoesNotReachIsANotice() {
        CommitteeComposition none =
                composition().subCommittees(0).fewPeople(false).build();

        assertThat(village(none, NEW_LAW).in(Locale.CHINESE))
                .isEqualTo("[VC-SUB] 不属于可以的情形：人口少的村的村民委员会可以不设下属委员会。实际情况：人口少：否，应为“是”" + "（《村民委员会组织法》（2025年修正）第九条）");
        assertThat(village(none, NEW_LAW).in(Locale.ENGLISH))
                .startsWith("[VC-SUB] the permission does not reach here: ");
        assertThat(village(composition().subCommittees(0).build(), NEW_LAW).in(Locale.ENGLISH))
                .endsWith(
                        "Missing: few people live there (Organic Law of Villagers Committees (2025 amendment), art. 9)");
        assertThat(village(CommitteeComposition.builder().subject("x").build(), NEW_LAW))
                .as("a permission is not asked for before it is known to matter")
                .noneMatch(finding -> finding.rule().value().equals("VC-SUB"));
    }

    @Test
    void theCommitteesOfAStructureAreReviewed() {
        CommitteeFacts kin = CommitteeFacts.builder()
                .members(8)
                .women(1)
                .nearRelatives(2)
                .term(ValidityPeriod.parse("2026-01-01/2031-01-01"))
                .build();
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(StreetOffice.builder()
                        .id(BodyId.of("street"))
                        .name("街道办事处")
                        .build())
                .add(VillagersCommittee.builder()
                        .id(BodyId.of("village"))
                        .name("丰山村民委员会")
                        .facts(kin)
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(BodyId.of("community"))
                        .name("东城社区居民委员会")
                        .households(3001)
                        .facts(kin)
                        .build())
                .build();

        Findings findings = OrganizationLaw.review(structure, NEW_LAW);

        assertThat(findings)
                .extracting(finding -> finding.subject() + " " + finding.rule() + " " + finding.severity())
                .containsExactlyInAnyOrder(
                        "village VC-SIZE ERROR",
                        "village VC-KIN-MEMBER ERROR",
                        "community RC-HH-NEW WARNING",
                        "community RC-KIN ERROR");
    }

    @Test
    void aCompositionIsThatOfACommittee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeComposition.of(StreetOffice.builder()
                        .id(BodyId.of("street"))
                        .name("街道办事处")
                        .build()))
                .withMessage("body of a composition must be a villagers or residents committee,"
                        + " but 'street' is a STREET_OFFICE");
        assertThat(CommitteeComposition.of(VillagersCommittee.builder()
                        .id(BodyId.of("v"))
                        .name("村民委员会")
                        .build()))
                .isEqualTo(CommitteeComposition.builder().subject("v").build());
    }

    @Test
    void onlyCommitteesHaveARuleBookHere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationLaw.review(
                        composition().build(), BodyKind.STREET_OFFICE, Optional.empty(), NEW_LAW))
                .withMessage("kind of body must be a villagers or residents committee, but was 'STREET_OFFICE'");
    }

    @Test
    void numbersOfACompositionAreChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> composition().women(6).build())
                .withMessage("women of a committee must not be more than the whole of 5, but was '6'");
        assertThatIllegalStateException()
                .isThrownBy(() -> composition().households(-1).build())
                .withMessage("households of a committee must not be negative, but was '-1'");
        assertThatIllegalStateException()
                .isThrownBy(() -> composition().subject(" ").build())
                .withMessage("subject of a case must not be blank, but was ' '");
    }

    @Test
    void aTermSaysItsLength() {
        assertThat(ImmutableList.of(
                        TermLength.of(ValidityPeriod.parse("2026-01-01/2031-01-01"))
                                .toString(),
                        TermLength.of(ValidityPeriod.parse("2026-01-01/2030-12-31"))
                                .in(Locale.CHINESE),
                        TermLength.of(ValidityPeriod.parse("2020-02-29/2025-02-28"))
                                .in(Locale.CHINESE),
                        TermLength.of(ValidityPeriod.parse("2026-01-01/2031-01-02"))
                                .in(Locale.ENGLISH)))
                .containsExactly("5 years", "4年11个月30日", "5年", "5 years 0 months 1 days");
    }
}
