package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.not;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
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

/** Handover, audit and acts under civil law. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/office", language = "zh", print = false)
class OfficeRulesTest {

    private static final Column<LocalDate> HANDOVER_CONSTITUTED = StatuteTable.date("constituted");
    private static final Column<LocalDate> HANDOVER_COMPLETED = StatuteTable.date("completed");

    private static final CaseSpec<Evaluation<Handover>> HANDOVER_CASES = handoverCases(OrganizationLaw.handovers());

    private static CaseSpec<Evaluation<Handover>> handoverCases(RuleBook<Handover> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(HANDOVER_CONSTITUTED, HANDOVER_COMPLETED),
                row -> Handover.builder()
                        .subject("case")
                        .constituted(row.get(HANDOVER_CONSTITUTED))
                        .completed(row.get(HANDOVER_COMPLETED))
                        .build());
    }

    private static final Column<Boolean> AUDIT_IS_CHAIR = StatuteTable.flag("isChair");
    private static final Column<Boolean> AUDIT_IS_MADE = StatuteTable.flag("isMade");
    private static final Column<Boolean> AUDIT_IS_ON_LEAVING = StatuteTable.flag("isOnLeaving");
    private static final Column<Boolean> AUDIT_IS_PUBLISHED_IN_TIME = StatuteTable.flag("isPublishedInTime");

    private static final CaseSpec<Evaluation<Audit>> AUDIT_CASES = auditCases(OrganizationLaw.audits());

    private static CaseSpec<Evaluation<Audit>> auditCases(RuleBook<Audit> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(AUDIT_IS_CHAIR, AUDIT_IS_MADE, AUDIT_IS_ON_LEAVING, AUDIT_IS_PUBLISHED_IN_TIME),
                row -> Audit.builder()
                        .subject("case")
                        .isChair(row.get(AUDIT_IS_CHAIR))
                        .isMade(row.get(AUDIT_IS_MADE))
                        .isOnLeaving(row.get(AUDIT_IS_ON_LEAVING))
                        .isPublishedInTime(row.get(AUDIT_IS_PUBLISHED_IN_TIME))
                        .build());
    }

    private static final Column<Boolean> CIVIL_ACT_IS_GUARANTEE = StatuteTable.flag("isGuarantee");

    private static final CaseSpec<Evaluation<CivilAct>> CIVIL_ACT_CASES = civilActCases(OrganizationLaw.civilActs());

    private static CaseSpec<Evaluation<CivilAct>> civilActCases(RuleBook<CivilAct> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(CIVIL_ACT_IS_GUARANTEE),
                row -> CivilAct.builder()
                        .subject("case")
                        .isGuarantee(row.get(CIVIL_ACT_IS_GUARANTEE))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.handovers());
        coverage.expect(OrganizationLaw.audits());
        coverage.expect(OrganizationLaw.civilActs());
    }

    @RuleCases("handovers.csv")
    void judgesHandoversAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(HANDOVER_CASES);
    }

    @RuleCases("audits.csv")
    void judgesAuditsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(AUDIT_CASES);
    }

    @RuleCases("civil-acts.csv")
    void judgesCivilActsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CIVIL_ACT_CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.handovers(), "handovers.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.audits(), "audits.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.civilActs(), "civil-acts.csv");
    }

    @Test
    void aSlipOfThePenInHandoversIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.handovers(), "handovers.csv", OfficeRulesTest::handoverCases);
    }

    @Test
    void aSlipOfThePenInAuditsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.audits(), "audits.csv", OfficeRulesTest::auditCases);
    }

    @Test
    void aSlipOfThePenInCivilActsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.civilActs(), "civil-acts.csv", OfficeRulesTest::civilActCases);
    }

    @Test
    void randomHandoversAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.handovers(), 2000, OfficeRulesTest::randomHandover, OfficeRulesTest::reference);
    }

    @Test
    void randomAuditsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.audits(), 2000, OfficeRulesTest::randomAudit, OfficeRulesTest::reference);
    }

    @Test
    void randomCivilActsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.civilActs(), 1000, OfficeRulesTest::randomCivilAct, OfficeRulesTest::reference);
    }

    private static Handover randomHandover(Random random, LocalDate day) {
        return Handover.builder()
                .subject("handover of " + day)
                .constituted(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day))
                .completed(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(20))))
                .build();
    }

    private static Map<String, Verdict> reference(Handover subject, boolean village, LocalDate day) {
        Optional<Boolean> inTime = subject.constituted()
                .flatMap(start -> subject.completed().map(end -> end.isBefore(start.plusDays(11))));
        return day.isBefore(village ? Y2010 : Y2026)
                ? Map.of()
                : Map.of(village ? "VC-HANDOVER" : "RC-HANDOVER", must(inTime));
    }

    private static Audit randomAudit(Random random, LocalDate day) {
        return Audit.builder()
                .subject("audit of " + day)
                .isChair(flag(random))
                .isMade(flag(random))
                .isOnLeaving(flag(random))
                .isPublishedInTime(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(Audit subject, boolean village, LocalDate day) {
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return Map.of();
        }
        Optional<Boolean> who = village ? Optional.of(true) : subject.isChair();
        return Map.of(
                village ? "VC-AUDIT" : "RC-AUDIT",
                must(who, subject.isMade()),
                village ? "VC-AUDIT-PUBLISH" : "RC-AUDIT-PUBLISH",
                must(and(who, subject.isOnLeaving()), subject.isPublishedInTime()));
    }

    private static CivilAct randomCivilAct(Random random, LocalDate day) {
        return CivilAct.builder()
                .subject("act of " + day)
                .isGuarantee(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(CivilAct subject, boolean village, LocalDate day) {
        return day.isBefore(Y2026)
                ? Map.of()
                : Map.of(village ? "VC-NO-GUARANTEE" : "RC-NO-GUARANTEE", must(not(subject.isGuarantee())));
    }
}
