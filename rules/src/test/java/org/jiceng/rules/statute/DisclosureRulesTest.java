package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1998;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.must;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/** What is disclosed, how often and for how long. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/disclosures", language = "zh", print = false)
class DisclosureRulesTest {

    private static final Column<Integer> QUARTERS_MISSED = StatuteTable.count("quartersMissed");
    private static final Column<Boolean> HAS_BUSY_ACCOUNTS = StatuteTable.flag("hasBusyAccounts");
    private static final Column<Integer> MONTHS_MISSED = StatuteTable.count("monthsMissed");
    private static final Column<Integer> HALF_YEARS_MISSED = StatuteTable.count("halfYearsMissed");
    private static final Column<Boolean> IS_MAJOR_AT_ONCE = StatuteTable.flag("isMajorAtOnce");
    private static final Column<Boolean> IS_PROMPT = StatuteTable.flag("isPrompt");
    private static final Column<Boolean> HAS_NOTICE_BOARD = StatuteTable.flag("hasNoticeBoard");
    private static final Column<Integer> SHORTEST_DISPLAY = StatuteTable.count("shortestDisplay");

    private static final CaseSpec<Evaluation<Disclosure>> CASES = cases(OrganizationLaw.disclosures());

    private static CaseSpec<Evaluation<Disclosure>> cases(RuleBook<Disclosure> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        QUARTERS_MISSED,
                        HAS_BUSY_ACCOUNTS,
                        MONTHS_MISSED,
                        HALF_YEARS_MISSED,
                        IS_MAJOR_AT_ONCE,
                        IS_PROMPT,
                        HAS_NOTICE_BOARD,
                        SHORTEST_DISPLAY),
                row -> Disclosure.builder()
                        .subject("case")
                        .quartersMissed(StatuteTable.count(row, QUARTERS_MISSED))
                        .hasBusyAccounts(row.get(HAS_BUSY_ACCOUNTS))
                        .monthsMissed(StatuteTable.count(row, MONTHS_MISSED))
                        .halfYearsMissed(StatuteTable.count(row, HALF_YEARS_MISSED))
                        .isMajorAtOnce(row.get(IS_MAJOR_AT_ONCE))
                        .isPrompt(row.get(IS_PROMPT))
                        .hasNoticeBoard(row.get(HAS_NOTICE_BOARD))
                        .shortestDisplay(StatuteTable.count(row, SHORTEST_DISPLAY))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.disclosures());
    }

    @RuleCases("disclosures.csv")
    void judgesDisclosuresAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.disclosures(), "disclosures.csv");
    }

    @Test
    void aSlipOfThePenInDisclosuresIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.disclosures(), "disclosures.csv", DisclosureRulesTest::cases);
    }

    @Test
    void randomDisclosuresAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.disclosures(),
                4000,
                DisclosureRulesTest::randomDisclosure,
                DisclosureRulesTest::reference);
    }

    private static Disclosure randomDisclosure(Random random, LocalDate day) {
        return Disclosure.builder()
                .subject("disclosure of " + day)
                .quartersMissed(count(random, 2))
                .hasBusyAccounts(flag(random))
                .monthsMissed(count(random, 2))
                .halfYearsMissed(count(random, 2))
                .isMajorAtOnce(flag(random))
                .isPrompt(flag(random))
                .hasNoticeBoard(flag(random))
                .shortestDisplay(count(random, 30))
                .build();
    }

    private static Map<String, Verdict> reference(Disclosure subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (village && !day.isBefore(Y1998) && day.isBefore(Y2010)) {
            verdicts.put("VC-DISCLOSE-1998", must(is(subject.halfYearsMissed(), n -> n < 1)));
        }
        if (village && !day.isBefore(Y2010)) {
            verdicts.put("VC-DISCLOSE", must(is(subject.quartersMissed(), n -> n < 1)));
            verdicts.put("VC-DISCLOSE-MONTH", must(subject.hasBusyAccounts(), is(subject.monthsMissed(), n -> n < 1)));
            verdicts.put("VC-DISCLOSE-MAJOR", must(subject.isMajorAtOnce()));
        }
        if (!day.isBefore(Y2026)) {
            verdicts.put(village ? "VC-BOARD" : "RC-BOARD", must(subject.hasNoticeBoard()));
            verdicts.put(village ? "VC-DISPLAY" : "RC-DISPLAY", must(is(subject.shortestDisplay(), n -> n > 14)));
            if (!village) {
                verdicts.put("RC-DISCLOSE", must(subject.isPrompt()));
            }
        }
        return verdicts;
    }
}
