package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1990;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2018;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.may;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.part;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
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

/** Members, term, area and sub-committees, each rule on both sides of its threshold and of its days. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/composition", language = "zh", print = false)
class CompositionRulesTest {

    private static final Column<Integer> MEMBERS = StatuteTable.count("members");
    private static final Column<Integer> WOMEN = StatuteTable.count("women");
    private static final Column<Integer> NEAR_RELATIVES = StatuteTable.count("nearRelatives");
    private static final Column<Integer> MINORITY_MEMBERS = StatuteTable.count("minorityMembers");
    private static final Column<Boolean> MULTI_ETHNIC = StatuteTable.flag("multiEthnic");
    private static final Column<ValidityPeriod> TERM =
            Column.of("term", LocalizedText.verbatim("term"), ValidityPeriod::parse);
    private static final Column<Integer> HOUSEHOLDS = StatuteTable.count("households");
    private static final Column<Integer> SUB_COMMITTEES = StatuteTable.count("subCommittees");
    private static final Column<Boolean> FEW_PEOPLE = StatuteTable.flag("fewPeople");

    private static final CaseSpec<Evaluation<CommitteeComposition>> CASES = cases(OrganizationLaw.compositions());

    private static CaseSpec<Evaluation<CommitteeComposition>> cases(RuleBook<CommitteeComposition> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MEMBERS,
                        WOMEN,
                        NEAR_RELATIVES,
                        MINORITY_MEMBERS,
                        MULTI_ETHNIC,
                        TERM,
                        HOUSEHOLDS,
                        SUB_COMMITTEES,
                        FEW_PEOPLE),
                row -> CommitteeComposition.builder()
                        .subject("committee")
                        .members(StatuteTable.count(row, MEMBERS))
                        .women(StatuteTable.count(row, WOMEN))
                        .nearRelatives(StatuteTable.count(row, NEAR_RELATIVES))
                        .minorityMembers(StatuteTable.count(row, MINORITY_MEMBERS))
                        .multiEthnic(row.get(MULTI_ETHNIC))
                        .term(row.get(TERM))
                        .households(StatuteTable.count(row, HOUSEHOLDS))
                        .subCommittees(StatuteTable.count(row, SUB_COMMITTEES))
                        .fewPeople(row.get(FEW_PEOPLE))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.compositions());
    }

    @RuleCases("composition.csv")
    void judgesAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.compositions(), "composition.csv");
    }

    @Test
    void aSlipOfThePenInCompositionsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.compositions(), "composition.csv", CompositionRulesTest::cases);
    }

    @Test
    void randomCompositionsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.compositions(), 5000, CompositionRulesTest::random, CompositionRulesTest::reference);
    }

    private static CommitteeComposition random(Random random, LocalDate day) {
        OptionalInt members = count(random, 12);
        Optional<ValidityPeriod> term = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(ValidityPeriod.of(
                        day.minusDays(random.nextInt(3)),
                        day.plusYears(random.nextBoolean() ? 3 : 5).minusDays(random.nextInt(3))));
        return CommitteeComposition.builder()
                .subject("committee")
                .members(members)
                .women(part(random, members, 3))
                .nearRelatives(part(random, members, 3))
                .minorityMembers(part(random, members, 2))
                .multiEthnic(flag(random))
                .term(term)
                .households(
                        count(random, 40).isPresent() ? OptionalInt.of(100 * random.nextInt(33)) : OptionalInt.empty())
                .subCommittees(count(random, 2))
                .fewPeople(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(CommitteeComposition subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        LocalDate first = village ? Y2010 : Y1990;
        if (day.isBefore(first)) {
            return verdicts;
        }
        String law = village ? "VC-" : "RC-";
        int least = village ? 3 : 5;
        int most = village ? 7 : 9;
        verdicts.put(law + "SIZE", must(is(subject.members(), n -> n >= least && n <= most)));
        if (village || !day.isBefore(Y2026)) {
            verdicts.put(law + "WOMAN", must(is(subject.women(), n -> n > 0)));
        }
        if (day.isBefore(Y2026)) {
            verdicts.put(law + "MINORITY", must(subject.multiEthnic(), is(subject.minorityMembers(), n -> n > 0)));
        } else {
            verdicts.put(village ? "VC-KIN-MEMBER" : "RC-KIN", must(is(subject.nearRelatives(), n -> n == 0)));
        }
        verdicts.put(
                law + (day.isBefore(Y2018) ? "TERM-3" : "TERM-5"),
                day.isBefore(Y2018) ? term(subject, first, 3) : term(subject, Y2018, 5));
        verdicts.put(law + "SUB", may(is(subject.subCommittees(), n -> n == 0), subject.fewPeople()));
        if (!village) {
            boolean old = day.isBefore(Y2026);
            verdicts.put(
                    old ? "RC-HH-OLD" : "RC-HH-NEW",
                    must(is(subject.households(), n -> old ? n >= 100 && n <= 700 : n >= 1000 && n <= 3000)));
        }
        return verdicts;
    }

    private static Verdict term(CommitteeComposition subject, LocalDate from, int years) {
        return must(
                subject.term().map(term -> !term.start().isBefore(from)),
                subject.term().map(term -> term.end().equals(term.start().plusYears(years))));
    }
}
