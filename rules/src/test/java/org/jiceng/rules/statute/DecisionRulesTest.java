package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1990;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.word;

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

/** Who sets up a committee, who decides a matter, and what is filed. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/decisions", language = "zh", print = false)
class DecisionRulesTest {

    private static final Column<Boolean> COMMITTEE_SETUP_IS_PROPOSED = StatuteTable.flag("isProposed");
    private static final Column<Boolean> COMMITTEE_SETUP_IS_AGREED = StatuteTable.flag("isAgreed");
    private static final Column<Boolean> COMMITTEE_SETUP_IS_APPROVED = StatuteTable.flag("isApproved");
    private static final Column<Boolean> COMMITTEE_SETUP_IS_IN_ORDER = StatuteTable.flag("isInOrder");

    private static final CaseSpec<Evaluation<CommitteeSetup>> COMMITTEE_SETUP_CASES =
            committeeSetupCases(OrganizationLaw.setups());

    private static CaseSpec<Evaluation<CommitteeSetup>> committeeSetupCases(RuleBook<CommitteeSetup> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        COMMITTEE_SETUP_IS_PROPOSED,
                        COMMITTEE_SETUP_IS_AGREED,
                        COMMITTEE_SETUP_IS_APPROVED,
                        COMMITTEE_SETUP_IS_IN_ORDER),
                row -> CommitteeSetup.builder()
                        .subject("case")
                        .isProposed(row.get(COMMITTEE_SETUP_IS_PROPOSED))
                        .isAgreed(row.get(COMMITTEE_SETUP_IS_AGREED))
                        .isApproved(row.get(COMMITTEE_SETUP_IS_APPROVED))
                        .isInOrder(row.get(COMMITTEE_SETUP_IS_IN_ORDER))
                        .build());
    }

    private static final Column<VillageMatter> MATTER_DECISION_MATTER =
            StatuteTable.word("matter", VillageMatter.class);
    private static final Column<DecisionMaker> MATTER_DECISION_DECIDED_BY =
            StatuteTable.word("decidedBy", DecisionMaker.class);
    private static final Column<Boolean> MATTER_DECISION_IS_IMPORTANT = StatuteTable.flag("isImportant");
    private static final Column<Boolean> MATTER_DECISION_IS_STUDIED_BY_PARTY = StatuteTable.flag("isStudiedByParty");

    private static final CaseSpec<Evaluation<MatterDecision>> MATTER_DECISION_CASES =
            matterDecisionCases(OrganizationLaw.matters());

    private static CaseSpec<Evaluation<MatterDecision>> matterDecisionCases(RuleBook<MatterDecision> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MATTER_DECISION_MATTER,
                        MATTER_DECISION_DECIDED_BY,
                        MATTER_DECISION_IS_IMPORTANT,
                        MATTER_DECISION_IS_STUDIED_BY_PARTY),
                row -> MatterDecision.builder()
                        .subject("case")
                        .matter(row.get(MATTER_DECISION_MATTER))
                        .decidedBy(row.get(MATTER_DECISION_DECIDED_BY))
                        .isImportant(row.get(MATTER_DECISION_IS_IMPORTANT))
                        .isStudiedByParty(row.get(MATTER_DECISION_IS_STUDIED_BY_PARTY))
                        .build());
    }

    private static final Column<Boolean> CHARTER_FILING_IS_FILED = StatuteTable.flag("isFiled");

    private static final CaseSpec<Evaluation<CharterFiling>> CHARTER_FILING_CASES =
            charterFilingCases(OrganizationLaw.charters());

    private static CaseSpec<Evaluation<CharterFiling>> charterFilingCases(RuleBook<CharterFiling> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(CHARTER_FILING_IS_FILED),
                row -> CharterFiling.builder()
                        .subject("case")
                        .isFiled(row.get(CHARTER_FILING_IS_FILED))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.setups());
        coverage.expect(OrganizationLaw.matters());
        coverage.expect(OrganizationLaw.charters());
    }

    @RuleCases("setups.csv")
    void judgesSetupsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(COMMITTEE_SETUP_CASES);
    }

    @RuleCases("matters.csv")
    void judgesMattersAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(MATTER_DECISION_CASES);
    }

    @RuleCases("charters.csv")
    void judgesChartersAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CHARTER_FILING_CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.setups(), "setups.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.matters(), "matters.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.charters(), "charters.csv");
    }

    @Test
    void aSlipOfThePenInSetupsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.setups(), "setups.csv", DecisionRulesTest::committeeSetupCases);
    }

    @Test
    void aSlipOfThePenInMattersIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.matters(), "matters.csv", DecisionRulesTest::matterDecisionCases);
    }

    @Test
    void aSlipOfThePenInChartersIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.charters(), "charters.csv", DecisionRulesTest::charterFilingCases);
    }

    @Test
    void randomSetupsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.setups(), 3000, DecisionRulesTest::randomCommitteeSetup, DecisionRulesTest::reference);
    }

    @Test
    void randomMattersAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.matters(), 4000, DecisionRulesTest::randomMatterDecision, DecisionRulesTest::reference);
    }

    @Test
    void randomChartersAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.charters(), 1000, DecisionRulesTest::randomCharterFiling, DecisionRulesTest::reference);
    }

    private static CommitteeSetup randomCommitteeSetup(Random random, LocalDate day) {
        return CommitteeSetup.builder()
                .subject("setup of " + day)
                .isProposed(flag(random))
                .isAgreed(flag(random))
                .isApproved(flag(random))
                .isInOrder(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(CommitteeSetup subject, boolean village, LocalDate day) {
        Optional<Boolean> both = and(and(subject.isProposed(), subject.isApproved()), subject.isInOrder());
        if (village) {
            return day.isBefore(Y2010) ? Map.of() : Map.of("VC-SETUP", must(and(both, subject.isAgreed())));
        }
        if (day.isBefore(Y2026)) {
            return day.isBefore(Y1990) ? Map.of() : Map.of("RC-SETUP-OLD", must(subject.isApproved()));
        }
        return Map.of("RC-SETUP", must(both));
    }

    private static MatterDecision randomMatterDecision(Random random, LocalDate day) {
        return MatterDecision.builder()
                .subject("matter of " + day)
                .matter(word(random, VillageMatter.values()))
                .decidedBy(word(random, DecisionMaker.values()))
                .isImportant(flag(random))
                .isStudiedByParty(flag(random))
                .build();
    }

    private static boolean isReserved(VillageMatter matter, boolean revised) {
        return switch (matter) {
            case SUBSIDISED_PERSONS, COLLECTIVE_INCOME, PUBLIC_WORKS, NAMED_BY_ASSEMBLY -> true;
            case PLANNING, KEY_SUPPORT, NAMED_BY_LAW -> revised;
            case LAND_CONTRACTING, COLLECTIVE_PROJECTS, HOMESTEADS, LAND_COMPENSATION, DISPOSAL_OF_ASSETS -> !revised;
            case OTHER -> false;
        };
    }

    private static Map<String, Verdict> reference(MatterDecision subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        boolean revised = !day.isBefore(Y2026);
        if (village && !day.isBefore(Y2010)) {
            verdicts.put(
                    revised ? "VC-RESERVED" : "VC-RESERVED-OLD",
                    must(
                            subject.matter().map(matter -> isReserved(matter, revised)),
                            subject.decidedBy()
                                    .map(by -> by == DecisionMaker.ASSEMBLY
                                            || by == DecisionMaker.AUTHORISED_REPRESENTATIVES)));
        }
        if (revised) {
            verdicts.put(
                    village ? "VC-PARTY-FIRST" : "RC-PARTY-FIRST",
                    must(subject.isImportant(), subject.isStudiedByParty()));
        }
        return verdicts;
    }

    private static CharterFiling randomCharterFiling(Random random, LocalDate day) {
        return CharterFiling.builder()
                .subject("charter of " + day)
                .isFiled(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(CharterFiling subject, boolean village, LocalDate day) {
        return day.isBefore(village ? Y2010 : Y1990)
                ? Map.of()
                : Map.of(village ? "VC-CHARTER-FILE" : "RC-CHARTER-FILE", must(subject.isFiled()));
    }
}
