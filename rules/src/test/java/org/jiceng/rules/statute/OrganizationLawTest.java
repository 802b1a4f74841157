package org.jiceng.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Verification;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Verdict;
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
                                + " with a near relative among the others: 2, must be '0' (Organic Law of Villagers"
                                + " Committees"
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
                .endsWith("Missing: few people live there (Organic Law of Villagers Committees (2025 amendment), art."
                        + " 9)");
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

    /** Returns a case of each type that violates one rule of both laws from 2026-01-01. */
    private static ImmutableMap<OrganizationCase, String> violations() {
        return ImmutableMap.<OrganizationCase, String>builder()
                .put(CommitteeComposition.builder().subject("a").members(2).build(), "SIZE")
                .put(CommitteeSetup.builder().subject("b").isProposed(false).build(), "SETUP")
                .put(
                        VoterList.builder()
                                .subject("c")
                                .published(NEW_LAW)
                                .electionDay(NEW_LAW.plusDays(19))
                                .build(),
                        "VOTERLIST")
                .put(Nomination.builder().subject("d").seats(5).candidates(5).build(), "CAND-DIFF")
                .put(ProxyVoting.builder().subject("e").mostForOneProxy(4).build(), "PROXY-3")
                .put(
                        Election.builder()
                                .subject("f")
                                .round(ElectionRound.FIRST)
                                .participants(100)
                                .addResults(new CandidateVotes("张", 50, true))
                                .build(),
                        "ELECT-WIN")
                .put(
                        Recall.builder()
                                .subject("g")
                                .entitled(100)
                                .participants(50)
                                .build(),
                        "RECALL-PASS")
                .put(
                        Handover.builder()
                                .subject("h")
                                .constituted(NEW_LAW)
                                .completed(NEW_LAW.plusDays(11))
                                .build(),
                        "HANDOVER")
                .put(
                        MeetingCall.builder()
                                .subject("i")
                                .kind(MeetingKind.ASSEMBLY)
                                .people(100)
                                .peopleProposing(10)
                                .isCalled(false)
                                .build(),
                        "ASM-CALL")
                .put(
                        MeetingQuorum.builder()
                                .subject("j")
                                .kind(MeetingKind.REPRESENTATIVES)
                                .members(60)
                                .membersPresent(39)
                                .build(),
                        "REP-QUORUM")
                .put(
                        MeetingYear.builder()
                                .subject("k")
                                .assemblies(0)
                                .halvesMet(1)
                                .build(),
                        "ASM-YEAR REP-MEET")
                .put(
                        RepresentativesComposition.builder()
                                .subject("l")
                                .members(50)
                                .representatives(39)
                                .build(),
                        "REP-4-5")
                .put(
                        MatterDecision.builder()
                                .subject("m")
                                .isImportant(true)
                                .isStudiedByParty(false)
                                .build(),
                        "PARTY-FIRST")
                .put(CharterFiling.builder().subject("n").isFiled(false).build(), "CHARTER-FILE")
                .put(Disclosure.builder().subject("o").shortestDisplay(14).build(), "DISPLAY")
                .put(SupervisionComposition.builder().subject("p").exists(false).build(), "SUPERV")
                .put(Appraisal.builder().subject("q").appraisals(0).build(), "APPRAISE")
                .put(Audit.builder().subject("r").isChair(true).isMade(false).build(), "AUDIT")
                .put(CivilAct.builder().subject("s").isGuarantee(true).build(), "NO-GUARANTEE")
                .buildOrThrow();
    }

    @Test
    void everyKindOfCaseIsReviewedUnderBothLaws() {
        assertThat(violations().keySet().stream()
                        .map(one -> one.getClass().getSuperclass().getSimpleName()))
                .containsExactlyInAnyOrder(Stream.of(OrganizationCase.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
        violations().forEach((subject, rule) -> {
            assertThat(rules(village(subject, NEW_LAW)))
                    .as("village %s", subject)
                    .containsExactly("VC-" + Splitter.on(' ').splitToList(rule).get(0));
            assertThat(rules(community(subject, NEW_LAW)))
                    .as("community %s", subject)
                    .containsExactly("RC-" + Iterables.getLast(Splitter.on(' ').split(rule)));
            assertThat(village(subject, NEW_LAW))
                    .allMatch(finding -> finding.subject().equals(subject.subject()));
        });
    }

    private static ImmutableList<String> rules(Findings findings) {
        return findings.of(Severity.ERROR).stream()
                .map(finding -> finding.rule().value())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aShareIsShownAsItWasCounted() {
        Election election = Election.builder()
                .subject("2026")
                .entitled(1000)
                .participants(500)
                .build();

        assertThat(village(election, NEW_LAW).of(RuleId.of("VC-ELECT-VALID")).in(Locale.CHINESE))
                .isEqualTo("[VC-ELECT-VALID] 有登记参加选举的村民过半数投票，选举有效。实际情况：参加投票人数占应参加人数：500/1000，"
                        + "应超过“1/2”（《村民委员会组织法》（2025年修正）第十八条第二款）");
        assertThat(village(election, NEW_LAW).of(RuleId.of("VC-ELECT-VALID")).in(Locale.ENGLISH))
                .contains("In fact: share of those entitled who took part: 500/1000," + " must be more than '1/2'");
    }

    @Test
    void rulesOfOnesOwnAreAddedToABook() {
        Fact<Handover, Boolean> stated = Fact.ofFlag(
                "own.stated",
                LocalizedText.of("写明产生日期", "first day stated"),
                handover -> handover.constituted().isPresent());
        Rule<Handover> own = Rule.<Handover>builder()
                .id(RuleId.of("OWN-1"))
                .title(LocalizedText.of("应当写明产生日期", "the first day is stated"))
                .addCitation(Instruments.VCOL_2025.article(24))
                .requires(stated.is(true))
                .build();

        assertThat(OrganizationLaw.handovers()
                        .plus(ImmutableList.of(own))
                        .on(NEW_LAW, BodyKind.VILLAGERS_COMMITTEE, Optional.empty())
                        .evaluate(Handover.builder().subject("own").build())
                        .verdict(own))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void idsOfRulesAreUniqueOverAllBooks() {
        ImmutableList<RuleBook<?>> books = ImmutableList.of(
                OrganizationLaw.compositions(),
                OrganizationLaw.setups(),
                OrganizationLaw.voterLists(),
                OrganizationLaw.nominations(),
                OrganizationLaw.proxies(),
                OrganizationLaw.elections(),
                OrganizationLaw.recalls(),
                OrganizationLaw.handovers(),
                OrganizationLaw.meetingCalls(),
                OrganizationLaw.meetingQuorums(),
                OrganizationLaw.meetingYears(),
                OrganizationLaw.representatives(),
                OrganizationLaw.matters(),
                OrganizationLaw.charters(),
                OrganizationLaw.disclosures(),
                OrganizationLaw.supervision(),
                OrganizationLaw.appraisals(),
                OrganizationLaw.audits(),
                OrganizationLaw.civilActs());

        assertThat(books.stream()
                        .flatMap(book -> book.rules().stream())
                        .map(rule -> rule.id().value()))
                .hasSize(114)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("VC-") || id.startsWith("RC-"));
        assertThat(books.stream().flatMap(book -> book.rules().stream()).flatMap(rule -> rule.citations().stream()))
                .as("what was not seen in any text is no rule")
                .noneMatch(citation -> citation.instrument().verification() == Verification.UNVERIFIED);
    }

    @Test
    void numbersOfOtherCasesAreChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Election.builder().subject("x").entitled(0).build())
                .withMessage("voters entitled in an election must be at least 1, but was '0'");
        assertThatIllegalStateException()
                .isThrownBy(() -> Election.builder()
                        .subject("x")
                        .ballots(10)
                        .addResults(new CandidateVotes("张", 11, true))
                        .build())
                .withMessage("votes for '张' must not be more than the whole of 10, but was '11'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CandidateVotes("张", -1, true))
                .withMessage("votes for '张' must not be negative, but was '-1'");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> MeetingYear.builder().subject("x").quartersMet(5).build())
                .withMessage("quarters in which representatives met must not be more than the whole of 4, but was '5'");
        assertThatIllegalStateException()
                .isThrownBy(() -> Handover.builder()
                        .subject("x")
                        .constituted(NEW_LAW)
                        .completed(OLD_LAW)
                        .build())
                .withMessage("handover to a new committee must not be before 2026-01-01, but was on 2025-12-31");
    }
}
