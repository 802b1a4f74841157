package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1998;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.least;
import static org.jiceng.rules.statute.ReferenceVerdict.may;
import static org.jiceng.rules.statute.ReferenceVerdict.more;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
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

/** Requests to recall a member and the vote on them, with one vote more and less. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/recalls", language = "zh", print = false)
class RecallRulesTest {

    private static final Column<ElectionMode> MODE = StatuteTable.word("mode", ElectionMode.class);
    private static final Column<Integer> VOTERS = StatuteTable.count("voters");
    private static final Column<Integer> VOTER_SIGNERS = StatuteTable.count("voterSigners");
    private static final Column<Integer> HOUSEHOLD_REPRESENTATIVES = StatuteTable.count("householdRepresentatives");
    private static final Column<Integer> HOUSEHOLD_SIGNERS = StatuteTable.count("householdSigners");
    private static final Column<Integer> REPRESENTATIVES = StatuteTable.count("representatives");
    private static final Column<Integer> REPRESENTATIVE_SIGNERS = StatuteTable.count("representativeSigners");
    private static final Column<Boolean> HAS_REASONS = StatuteTable.flag("hasReasons");
    private static final Column<Integer> ENTITLED = StatuteTable.count("entitled");
    private static final Column<Integer> PARTICIPANTS = StatuteTable.count("participants");
    private static final Column<Integer> APPROVALS = StatuteTable.count("approvals");

    private static final CaseSpec<Evaluation<Recall>> CASES = cases(OrganizationLaw.recalls());

    private static CaseSpec<Evaluation<Recall>> cases(RuleBook<Recall> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MODE,
                        VOTERS,
                        VOTER_SIGNERS,
                        HOUSEHOLD_REPRESENTATIVES,
                        HOUSEHOLD_SIGNERS,
                        REPRESENTATIVES,
                        REPRESENTATIVE_SIGNERS,
                        HAS_REASONS,
                        ENTITLED,
                        PARTICIPANTS,
                        APPROVALS),
                row -> Recall.builder()
                        .subject("case")
                        .mode(row.get(MODE))
                        .voters(StatuteTable.count(row, VOTERS))
                        .voterSigners(StatuteTable.count(row, VOTER_SIGNERS))
                        .householdRepresentatives(StatuteTable.count(row, HOUSEHOLD_REPRESENTATIVES))
                        .householdSigners(StatuteTable.count(row, HOUSEHOLD_SIGNERS))
                        .representatives(StatuteTable.count(row, REPRESENTATIVES))
                        .representativeSigners(StatuteTable.count(row, REPRESENTATIVE_SIGNERS))
                        .hasReasons(row.get(HAS_REASONS))
                        .entitled(StatuteTable.count(row, ENTITLED))
                        .participants(StatuteTable.count(row, PARTICIPANTS))
                        .approvals(StatuteTable.count(row, APPROVALS))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.recalls());
    }

    @RuleCases("recalls.csv")
    void judgesRecallsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.recalls(), "recalls.csv");
    }

    @Test
    void aSlipOfThePenInRecallsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.recalls(), "recalls.csv", RecallRulesTest::cases);
    }

    @Test
    void randomRecallsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.recalls(), 5000, RecallRulesTest::randomRecall, RecallRulesTest::reference);
    }

    private static OptionalInt whole(Random random, int least, int span) {
        return random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(least + random.nextInt(span));
    }

    private static Recall randomRecall(Random random, LocalDate day) {
        OptionalInt voters = whole(random, 28, 5);
        OptionalInt households = whole(random, 19, 3);
        OptionalInt representatives = whole(random, 8, 3);
        OptionalInt entitled = whole(random, 12, 3);
        OptionalInt participants = whole(random, 5, 8);
        return Recall.builder()
                .subject("recall of " + day)
                .mode(word(random, ElectionMode.values()))
                .voters(voters)
                .voterSigners(part(random, voters, 7))
                .householdRepresentatives(households)
                .householdSigners(part(random, households, 4))
                .representatives(representatives)
                .representativeSigners(part(random, representatives, 5))
                .hasReasons(flag(random))
                .entitled(entitled)
                .participants(participants)
                .approvals(part(random, participants, 12))
                .build();
    }

    private static Map<String, Verdict> reference(Recall subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Optional<Boolean> byRepresentatives = least(subject.representativeSigners(), subject.representatives(), 1, 3);
        Optional<Boolean> half = more(subject.participants(), subject.entitled(), 1, 2);
        Optional<Boolean> agreed = more(subject.approvals(), subject.participants(), 1, 2);
        Optional<Boolean> always = Optional.of(true);
        if (village && !day.isBefore(Y1998)) {
            Optional<Boolean> fifth = least(subject.voterSigners(), subject.voters(), 1, 5);
            if (day.isBefore(Y2010)) {
                verdicts.put("VC-RECALL-START-1998", may(always, fifth));
                verdicts.put("VC-RECALL-PASS-1998", must(more(subject.approvals(), subject.voters(), 1, 2)));
            } else {
                verdicts.put("VC-RECALL-START", may(subject.hasReasons(), or(fifth, byRepresentatives)));
                verdicts.put("VC-RECALL-PASS", must(and(half, agreed)));
            }
        }
        if (!village && !day.isBefore(Y2026)) {
            Optional<Boolean> tenth = or(
                    least(subject.voterSigners(), subject.voters(), 1, 10),
                    least(subject.householdSigners(), subject.householdRepresentatives(), 1, 10));
            verdicts.put("RC-RECALL-START", may(subject.hasReasons(), or(tenth, byRepresentatives)));
            Optional<Boolean> ordinary = subject.mode().map(mode -> mode != ElectionMode.REPRESENTATIVES);
            Optional<Boolean> quorum = and(half, or(ordinary, more(subject.participants(), subject.entitled(), 2, 3)));
            verdicts.put("RC-RECALL-PASS", must(and(quorum, agreed)));
        }
        return verdicts;
    }
}
