package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1990;
import static org.jiceng.rules.statute.ReferenceVerdict.Y1998;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.least;
import static org.jiceng.rules.statute.ReferenceVerdict.more;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.not;
import static org.jiceng.rules.statute.ReferenceVerdict.or;
import static org.jiceng.rules.statute.ReferenceVerdict.part;
import static org.jiceng.rules.statute.ReferenceVerdict.word;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.Column;
import org.jiceng.rules.testing.cases.RuleBookCases;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How meetings are called and decide, with one person more and less, and each day of notice. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/meetings", language = "zh", print = false)
class MeetingRulesTest {

    private static final Column<MeetingKind> MEETING_CALL_KIND = StatuteTable.word("kind", MeetingKind.class);
    private static final Column<Integer> MEETING_CALL_PEOPLE = StatuteTable.count("people");
    private static final Column<Integer> MEETING_CALL_PEOPLE_PROPOSING = StatuteTable.count("peopleProposing");
    private static final Column<Integer> MEETING_CALL_HOUSEHOLDS = StatuteTable.count("households");
    private static final Column<Integer> MEETING_CALL_HOUSEHOLDS_PROPOSING = StatuteTable.count("householdsProposing");
    private static final Column<Integer> MEETING_CALL_GROUPS = StatuteTable.count("groups");
    private static final Column<Integer> MEETING_CALL_GROUPS_PROPOSING = StatuteTable.count("groupsProposing");
    private static final Column<Integer> MEETING_CALL_REPRESENTATIVES = StatuteTable.count("representatives");
    private static final Column<Integer> MEETING_CALL_REPRESENTATIVES_PROPOSING =
            StatuteTable.count("representativesProposing");
    private static final Column<Boolean> MEETING_CALL_IS_CALLED = StatuteTable.flag("isCalled");
    private static final Column<Integer> MEETING_CALL_NOTICE_DAYS = StatuteTable.count("noticeDays");
    private static final Column<Boolean> MEETING_CALL_IS_SPECIAL = StatuteTable.flag("isSpecial");

    private static final CaseSpec<Evaluation<MeetingCall>> MEETING_CALL_CASES =
            meetingCallCases(OrganizationLaw.meetingCalls());

    private static CaseSpec<Evaluation<MeetingCall>> meetingCallCases(RuleBook<MeetingCall> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MEETING_CALL_KIND,
                        MEETING_CALL_PEOPLE,
                        MEETING_CALL_PEOPLE_PROPOSING,
                        MEETING_CALL_HOUSEHOLDS,
                        MEETING_CALL_HOUSEHOLDS_PROPOSING,
                        MEETING_CALL_GROUPS,
                        MEETING_CALL_GROUPS_PROPOSING,
                        MEETING_CALL_REPRESENTATIVES,
                        MEETING_CALL_REPRESENTATIVES_PROPOSING,
                        MEETING_CALL_IS_CALLED,
                        MEETING_CALL_NOTICE_DAYS,
                        MEETING_CALL_IS_SPECIAL),
                row -> MeetingCall.builder()
                        .subject("case")
                        .kind(row.get(MEETING_CALL_KIND))
                        .people(StatuteTable.count(row, MEETING_CALL_PEOPLE))
                        .peopleProposing(StatuteTable.count(row, MEETING_CALL_PEOPLE_PROPOSING))
                        .households(StatuteTable.count(row, MEETING_CALL_HOUSEHOLDS))
                        .householdsProposing(StatuteTable.count(row, MEETING_CALL_HOUSEHOLDS_PROPOSING))
                        .groups(StatuteTable.count(row, MEETING_CALL_GROUPS))
                        .groupsProposing(StatuteTable.count(row, MEETING_CALL_GROUPS_PROPOSING))
                        .representatives(StatuteTable.count(row, MEETING_CALL_REPRESENTATIVES))
                        .representativesProposing(StatuteTable.count(row, MEETING_CALL_REPRESENTATIVES_PROPOSING))
                        .isCalled(row.get(MEETING_CALL_IS_CALLED))
                        .noticeDays(StatuteTable.count(row, MEETING_CALL_NOTICE_DAYS))
                        .isSpecial(row.get(MEETING_CALL_IS_SPECIAL))
                        .build());
    }

    private static final Column<MeetingKind> MEETING_QUORUM_KIND = StatuteTable.word("kind", MeetingKind.class);
    private static final Column<Integer> MEETING_QUORUM_PEOPLE = StatuteTable.count("people");
    private static final Column<Integer> MEETING_QUORUM_PEOPLE_PRESENT = StatuteTable.count("peoplePresent");
    private static final Column<Integer> MEETING_QUORUM_HOUSEHOLDS = StatuteTable.count("households");
    private static final Column<Integer> MEETING_QUORUM_HOUSEHOLDS_PRESENT = StatuteTable.count("householdsPresent");
    private static final Column<Integer> MEETING_QUORUM_GROUP_REPRESENTATIVES =
            StatuteTable.count("groupRepresentatives");
    private static final Column<Integer> MEETING_QUORUM_GROUP_REPRESENTATIVES_PRESENT =
            StatuteTable.count("groupRepresentativesPresent");
    private static final Column<Integer> MEETING_QUORUM_MEMBERS = StatuteTable.count("members");
    private static final Column<Integer> MEETING_QUORUM_MEMBERS_PRESENT = StatuteTable.count("membersPresent");
    private static final Column<Integer> MEETING_QUORUM_PRESENT = StatuteTable.count("present");
    private static final Column<Integer> MEETING_QUORUM_AGREED = StatuteTable.count("agreed");

    private static final CaseSpec<Evaluation<MeetingQuorum>> MEETING_QUORUM_CASES =
            meetingQuorumCases(OrganizationLaw.meetingQuorums());

    private static CaseSpec<Evaluation<MeetingQuorum>> meetingQuorumCases(RuleBook<MeetingQuorum> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MEETING_QUORUM_KIND,
                        MEETING_QUORUM_PEOPLE,
                        MEETING_QUORUM_PEOPLE_PRESENT,
                        MEETING_QUORUM_HOUSEHOLDS,
                        MEETING_QUORUM_HOUSEHOLDS_PRESENT,
                        MEETING_QUORUM_GROUP_REPRESENTATIVES,
                        MEETING_QUORUM_GROUP_REPRESENTATIVES_PRESENT,
                        MEETING_QUORUM_MEMBERS,
                        MEETING_QUORUM_MEMBERS_PRESENT,
                        MEETING_QUORUM_PRESENT,
                        MEETING_QUORUM_AGREED),
                row -> MeetingQuorum.builder()
                        .subject("case")
                        .kind(row.get(MEETING_QUORUM_KIND))
                        .people(StatuteTable.count(row, MEETING_QUORUM_PEOPLE))
                        .peoplePresent(StatuteTable.count(row, MEETING_QUORUM_PEOPLE_PRESENT))
                        .households(StatuteTable.count(row, MEETING_QUORUM_HOUSEHOLDS))
                        .householdsPresent(StatuteTable.count(row, MEETING_QUORUM_HOUSEHOLDS_PRESENT))
                        .groupRepresentatives(StatuteTable.count(row, MEETING_QUORUM_GROUP_REPRESENTATIVES))
                        .groupRepresentativesPresent(
                                StatuteTable.count(row, MEETING_QUORUM_GROUP_REPRESENTATIVES_PRESENT))
                        .members(StatuteTable.count(row, MEETING_QUORUM_MEMBERS))
                        .membersPresent(StatuteTable.count(row, MEETING_QUORUM_MEMBERS_PRESENT))
                        .present(StatuteTable.count(row, MEETING_QUORUM_PRESENT))
                        .agreed(StatuteTable.count(row, MEETING_QUORUM_AGREED))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.meetingCalls());
        coverage.expect(OrganizationLaw.meetingQuorums());
    }

    @RuleCases("meeting-calls.csv")
    void judgesMeetingCallsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(MEETING_CALL_CASES);
    }

    @RuleCases("meeting-quorums.csv")
    void judgesMeetingQuorumsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(MEETING_QUORUM_CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.meetingCalls(), "meeting-calls.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.meetingQuorums(), "meeting-quorums.csv");
    }

    @Test
    void aSlipOfThePenInMeetingCallsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.meetingCalls(), "meeting-calls.csv", MeetingRulesTest::meetingCallCases);
    }

    @Test
    void aSlipOfThePenInMeetingQuorumsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.meetingQuorums(), "meeting-quorums.csv", MeetingRulesTest::meetingQuorumCases);
    }

    @Test
    void randomMeetingCallsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.meetingCalls(), 5000, MeetingRulesTest::randomMeetingCall, MeetingRulesTest::reference);
    }

    @Test
    void randomMeetingQuorumsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.meetingQuorums(),
                5000,
                MeetingRulesTest::randomMeetingQuorum,
                MeetingRulesTest::reference);
    }

    private static OptionalInt whole(Random random, int least, int span) {
        return random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(least + random.nextInt(span));
    }

    private static MeetingCall randomMeetingCall(Random random, LocalDate day) {
        OptionalInt people = whole(random, 28, 4);
        OptionalInt households = whole(random, 18, 4);
        OptionalInt groups = whole(random, 8, 3);
        OptionalInt representatives = whole(random, 8, 4);
        return MeetingCall.builder()
                .subject("call of " + day)
                .kind(word(random, MeetingKind.values()))
                .people(people)
                .peopleProposing(part(random, people, 7))
                .households(households)
                .householdsProposing(part(random, households, 5))
                .groups(groups)
                .groupsProposing(part(random, groups, 4))
                .representatives(representatives)
                .representativesProposing(part(random, representatives, 4))
                .isCalled(flag(random))
                .noticeDays(whole(random, 8, 4))
                .isSpecial(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(MeetingCall subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y1998 : Y1990)) {
            return verdicts;
        }
        Optional<Boolean> assembly = subject.kind().map(kind -> kind == MeetingKind.ASSEMBLY);
        Optional<Boolean> third = least(subject.representativesProposing(), subject.representatives(), 1, 3);
        Optional<Boolean> tenth = least(subject.peopleProposing(), subject.people(), 1, 10);
        boolean revised = !day.isBefore(Y2026);
        boolean hasNotice = village ? !day.isBefore(Y2010) : revised;
        Optional<Boolean> demanded;
        String id;
        if (village) {
            id = hasNotice ? "VC-ASM-CALL" : "VC-ASM-CALL-1998";
            demanded = hasNotice ? or(tenth, third) : tenth;
        } else if (revised) {
            id = "RC-ASM-CALL";
            demanded = or(or(tenth, least(subject.householdsProposing(), subject.households(), 1, 10)), third);
        } else {
            id = "RC-ASM-CALL-OLD";
            demanded = or(
                    or(
                            least(subject.peopleProposing(), subject.people(), 1, 5),
                            least(subject.householdsProposing(), subject.households(), 1, 5)),
                    least(subject.groupsProposing(), subject.groups(), 1, 3));
        }
        verdicts.put(id, must(and(assembly, demanded), subject.isCalled()));
        if (hasNotice) {
            Optional<Boolean> ordinary = revised ? not(subject.isSpecial()) : Optional.of(true);
            verdicts.put(
                    village ? "VC-ASM-NOTICE" : "RC-ASM-NOTICE",
                    must(and(assembly, ordinary), is(subject.noticeDays(), n -> n >= 10)));
            verdicts.put(
                    village ? "VC-REP-CALL" : "RC-REP-CALL",
                    must(
                            and(
                                    not(assembly),
                                    least(subject.representativesProposing(), subject.representatives(), 1, 5)),
                            subject.isCalled()));
        }
        return verdicts;
    }

    private static MeetingQuorum randomMeetingQuorum(Random random, LocalDate day) {
        OptionalInt people = whole(random, 5, 6);
        OptionalInt households = whole(random, 5, 6);
        OptionalInt groups = whole(random, 5, 6);
        OptionalInt members = whole(random, 5, 6);
        OptionalInt present = whole(random, 3, 6);
        return MeetingQuorum.builder()
                .subject("quorum of " + day)
                .kind(word(random, MeetingKind.values()))
                .people(people)
                .peoplePresent(part(random, people, 10))
                .households(households)
                .householdsPresent(part(random, households, 10))
                .groupRepresentatives(groups)
                .groupRepresentativesPresent(part(random, groups, 10))
                .members(members)
                .membersPresent(part(random, members, 10))
                .present(present)
                .agreed(part(random, present, 10))
                .build();
    }

    private static Map<String, Verdict> reference(MeetingQuorum subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y1998 : Y1990)) {
            return verdicts;
        }
        Optional<Boolean> assembly = subject.kind().map(kind -> kind == MeetingKind.ASSEMBLY);
        Optional<Boolean> people = more(subject.peoplePresent(), subject.people(), 1, 2);
        Optional<Boolean> agreed = more(subject.agreed(), subject.present(), 1, 2);
        boolean revised = !day.isBefore(Y2026);
        String law = village ? "VC-" : "RC-";
        if (village) {
            verdicts.put(
                    "VC-ASM-QUORUM",
                    must(assembly, or(people, least(subject.householdsPresent(), subject.households(), 2, 3))));
        } else {
            Optional<Boolean> either = or(people, more(subject.householdsPresent(), subject.households(), 1, 2));
            verdicts.put(
                    revised ? "RC-ASM-QUORUM" : "RC-ASM-QUORUM-OLD",
                    must(
                            assembly,
                            revised
                                    ? either
                                    : or(
                                            either,
                                            more(
                                                    subject.groupRepresentativesPresent(),
                                                    subject.groupRepresentatives(),
                                                    1,
                                                    2))));
        }
        verdicts.put(law + "ASM-DECISION", must(assembly, agreed));
        if (village ? !day.isBefore(Y2010) : revised) {
            verdicts.put(
                    law + "REP-QUORUM", must(not(assembly), least(subject.membersPresent(), subject.members(), 2, 3)));
            verdicts.put(law + "REP-DECISION", must(not(assembly), agreed));
        }
        return verdicts;
    }
}
