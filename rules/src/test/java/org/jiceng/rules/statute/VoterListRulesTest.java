package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.must;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/** The list of those who take part: twenty days, five days and three days, each on both sides. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/voter-lists", language = "zh", print = false)
class VoterListRulesTest {

    private static final Column<LocalDate> PUBLISHED = StatuteTable.date("published");
    private static final Column<LocalDate> ELECTION_DAY = StatuteTable.date("electionDay");
    private static final Column<Boolean> HAS_OBJECTION = StatuteTable.flag("hasObjection");
    private static final Column<LocalDate> OBJECTED = StatuteTable.date("objected");
    private static final Column<LocalDate> ANSWERED = StatuteTable.date("answered");

    private static final CaseSpec<Evaluation<VoterList>> CASES = cases(OrganizationLaw.voterLists());

    private static CaseSpec<Evaluation<VoterList>> cases(RuleBook<VoterList> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(PUBLISHED, ELECTION_DAY, HAS_OBJECTION, OBJECTED, ANSWERED),
                row -> VoterList.builder()
                        .subject("case")
                        .published(row.get(PUBLISHED))
                        .electionDay(row.get(ELECTION_DAY))
                        .hasObjection(row.get(HAS_OBJECTION))
                        .objected(row.get(OBJECTED))
                        .answered(row.get(ANSWERED))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.voterLists());
    }

    @RuleCases("voter-lists.csv")
    void judgesVoterListsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.voterLists(), "voter-lists.csv");
    }

    @Test
    void aSlipOfThePenInVoterListsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.voterLists(), "voter-lists.csv", VoterListRulesTest::cases);
    }

    @Test
    void randomVoterListsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.voterLists(), 3000, VoterListRulesTest::randomVoterList, VoterListRulesTest::reference);
    }

    private static Optional<LocalDate> after(Random random, LocalDate day, int least, int span) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day.plusDays(least + random.nextInt(span)));
    }

    private static VoterList randomVoterList(Random random, LocalDate day) {
        Optional<LocalDate> objected = after(random, day, 3, 5);
        return VoterList.builder()
                .subject("list")
                .published(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day))
                .electionDay(after(random, day, 18, 5))
                .hasObjection(flag(random))
                .objected(objected)
                .answered(after(random, objected.orElse(day.plusDays(7)), 1, 5))
                .build();
    }

    private static Map<String, Verdict> reference(VoterList list, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return verdicts;
        }
        String law = village ? "VC-" : "RC-";
        Optional<Boolean> inTime = list.published()
                .flatMap(published -> list.electionDay()
                        .map(election -> !published.plusDays(20).isAfter(election)));
        Optional<Boolean> objectedInTime = list.published()
                .flatMap(published -> list.objected().map(objected -> !objected.isAfter(published.plusDays(5))));
        Optional<Boolean> answeredInTime = list.objected()
                .flatMap(objected -> list.answered().map(answered -> !answered.isAfter(objected.plusDays(3))));
        verdicts.put(law + "VOTERLIST", must(inTime));
        verdicts.put(law + "VOTERLIST-ANSWER", must(and(list.hasObjection(), objectedInTime), answeredInTime));
        return verdicts;
    }
}
