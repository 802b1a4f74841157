package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
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

/** The supervision body and who is on it. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/supervision", language = "zh", print = false)
class SupervisionRulesTest {

    private static final Column<Boolean> EXISTS = StatuteTable.flag("exists");
    private static final Column<Integer> COMMITTEE_MEMBERS = StatuteTable.count("committeeMembers");
    private static final Column<Integer> RELATIVES = StatuteTable.count("relatives");
    private static final Column<Integer> SKILLED = StatuteTable.count("skilled");
    private static final Column<Integer> OUTSIDERS = StatuteTable.count("outsiders");
    private static final Column<Boolean> HAS_SAME_TERM = StatuteTable.flag("hasSameTerm");

    private static final CaseSpec<Evaluation<SupervisionComposition>> CASES = cases(OrganizationLaw.supervision());

    private static CaseSpec<Evaluation<SupervisionComposition>> cases(RuleBook<SupervisionComposition> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(EXISTS, COMMITTEE_MEMBERS, RELATIVES, SKILLED, OUTSIDERS, HAS_SAME_TERM),
                row -> SupervisionComposition.builder()
                        .subject("case")
                        .exists(row.get(EXISTS))
                        .committeeMembers(StatuteTable.count(row, COMMITTEE_MEMBERS))
                        .relatives(StatuteTable.count(row, RELATIVES))
                        .skilled(StatuteTable.count(row, SKILLED))
                        .outsiders(StatuteTable.count(row, OUTSIDERS))
                        .hasSameTerm(row.get(HAS_SAME_TERM))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.supervision());
    }

    @RuleCases("supervision.csv")
    void judgesSupervisionAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.supervision(), "supervision.csv");
    }

    @Test
    void aSlipOfThePenInSupervisionIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.supervision(), "supervision.csv", SupervisionRulesTest::cases);
    }

    @Test
    void randomSupervisionAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.supervision(),
                4000,
                SupervisionRulesTest::randomSupervisionComposition,
                SupervisionRulesTest::reference);
    }

    private static SupervisionComposition randomSupervisionComposition(Random random, LocalDate day) {
        return SupervisionComposition.builder()
                .subject("supervision of " + day)
                .exists(flag(random))
                .committeeMembers(count(random, 2))
                .relatives(count(random, 2))
                .skilled(count(random, 2))
                .outsiders(count(random, 2))
                .hasSameTerm(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(SupervisionComposition subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return verdicts;
        }
        String law = village ? "VC-SUPERV" : "RC-SUPERV";
        verdicts.put(law, must(subject.exists()));
        verdicts.put(
                law + "-BAR",
                must(and(is(subject.committeeMembers(), n -> n == 0), is(subject.relatives(), n -> n == 0))));
        verdicts.put(law + "-FROM", must(is(subject.outsiders(), n -> n == 0)));
        if (village) {
            verdicts.put("VC-SUPERV-SKILL", must(is(subject.skilled(), n -> n > 0)));
        }
        if (!day.isBefore(Y2026)) {
            verdicts.put(law + "-TERM", must(subject.hasSameTerm()));
        }
        return verdicts;
    }
}
