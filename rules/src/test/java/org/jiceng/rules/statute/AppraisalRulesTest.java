package org.jiceng.rules.statute;

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

/** Democratic appraisal of members. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/appraisals", language = "zh", print = false)
class AppraisalRulesTest {

    private static final Column<Integer> APPRAISALS = StatuteTable.count("appraisals");
    private static final Column<Boolean> IS_RUN_BY_SUPERVISION = StatuteTable.flag("isRunBySupervision");
    private static final Column<Boolean> IS_PUBLISHED = StatuteTable.flag("isPublished");
    private static final Column<Integer> FAILURES_IN_A_ROW = StatuteTable.count("failuresInARow");
    private static final Column<Boolean> IS_OFFICE_ENDED = StatuteTable.flag("isOfficeEnded");

    private static final CaseSpec<Evaluation<Appraisal>> CASES = cases(OrganizationLaw.appraisals());

    private static CaseSpec<Evaluation<Appraisal>> cases(RuleBook<Appraisal> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(APPRAISALS, IS_RUN_BY_SUPERVISION, IS_PUBLISHED, FAILURES_IN_A_ROW, IS_OFFICE_ENDED),
                row -> Appraisal.builder()
                        .subject("case")
                        .appraisals(StatuteTable.count(row, APPRAISALS))
                        .isRunBySupervision(row.get(IS_RUN_BY_SUPERVISION))
                        .isPublished(row.get(IS_PUBLISHED))
                        .failuresInARow(StatuteTable.count(row, FAILURES_IN_A_ROW))
                        .isOfficeEnded(row.get(IS_OFFICE_ENDED))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.appraisals());
    }

    @RuleCases("appraisals.csv")
    void judgesAppraisalsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.appraisals(), "appraisals.csv");
    }

    @Test
    void aSlipOfThePenInAppraisalsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.appraisals(), "appraisals.csv", AppraisalRulesTest::cases);
    }

    @Test
    void randomAppraisalsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.appraisals(), 4000, AppraisalRulesTest::randomAppraisal, AppraisalRulesTest::reference);
    }

    private static Appraisal randomAppraisal(Random random, LocalDate day) {
        return Appraisal.builder()
                .subject("appraisal of " + day)
                .appraisals(count(random, 3))
                .isRunBySupervision(flag(random))
                .isPublished(flag(random))
                .failuresInARow(count(random, 4))
                .isOfficeEnded(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(Appraisal subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return verdicts;
        }
        String law = village ? "VC-" : "RC-";
        Optional<Boolean> any = is(subject.appraisals(), n -> n != 0);
        verdicts.put(law + "APPRAISE", must(any));
        verdicts.put(law + "APPRAISE-RUN", must(any, subject.isRunBySupervision()));
        verdicts.put(law + "TWO-FAIL", must(is(subject.failuresInARow(), n -> n > 1), subject.isOfficeEnded()));
        if (!village) {
            verdicts.put("RC-APPRAISE-PUBLISH", must(any, subject.isPublished()));
        }
        return verdicts;
    }
}
