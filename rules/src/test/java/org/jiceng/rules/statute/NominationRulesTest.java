package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.or;
import static org.jiceng.rules.statute.ReferenceVerdict.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jiceng.core.text.LocalizedText;
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

/** Candidates, who puts them forward, and the election committee. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/nominations", language = "zh", print = false)
class NominationRulesTest {

    private static final Column<Integer> SEATS = StatuteTable.count("seats");
    private static final Column<Integer> CANDIDATES = StatuteTable.count("candidates");
    private static final Column<ImmutableList<CandidacyBar>> BARS =
            Column.wordList("bars", LocalizedText.verbatim("bars"), CandidacyBar.class);
    private static final Column<Boolean> BY_PARTY_ORGANIZATION = StatuteTable.flag("byPartyOrganization");
    private static final Column<Integer> JOINT_NOMINATORS = StatuteTable.count("jointNominators");
    private static final Column<Integer> CANDIDATES_ON_ELECTION_COMMITTEE =
            StatuteTable.count("candidatesOnElectionCommittee");
    private static final Column<Integer> RELATIVES_ON_ELECTION_COMMITTEE =
            StatuteTable.count("relativesOnElectionCommittee");

    private static final CaseSpec<Evaluation<Nomination>> CASES = cases(OrganizationLaw.nominations());

    private static CaseSpec<Evaluation<Nomination>> cases(RuleBook<Nomination> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        SEATS,
                        CANDIDATES,
                        BARS,
                        BY_PARTY_ORGANIZATION,
                        JOINT_NOMINATORS,
                        CANDIDATES_ON_ELECTION_COMMITTEE,
                        RELATIVES_ON_ELECTION_COMMITTEE),
                row -> Nomination.builder()
                        .subject("case")
                        .seats(StatuteTable.count(row, SEATS))
                        .candidates(StatuteTable.count(row, CANDIDATES))
                        .bars(row.get(BARS).map(ImmutableSet::copyOf))
                        .byPartyOrganization(row.get(BY_PARTY_ORGANIZATION))
                        .jointNominators(StatuteTable.count(row, JOINT_NOMINATORS))
                        .candidatesOnElectionCommittee(StatuteTable.count(row, CANDIDATES_ON_ELECTION_COMMITTEE))
                        .relativesOnElectionCommittee(StatuteTable.count(row, RELATIVES_ON_ELECTION_COMMITTEE))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.nominations());
    }

    @RuleCases("nominations.csv")
    void judgesNominationsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.nominations(), "nominations.csv");
    }

    @Test
    void aSlipOfThePenInNominationsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.nominations(), "nominations.csv", NominationRulesTest::cases);
    }

    @Test
    void randomNominationsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.nominations(),
                3000,
                NominationRulesTest::randomNomination,
                NominationRulesTest::reference);
    }

    private static Nomination randomNomination(Random random, LocalDate day) {
        return Nomination.builder()
                .subject("nomination of " + day)
                .seats(random.nextBoolean() ? OptionalInt.of(5) : OptionalInt.empty())
                .candidates(count(random, 10))
                .bars(word(random, CandidacyBar.values()).map(ImmutableSet::of))
                .byPartyOrganization(flag(random))
                .jointNominators(random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(8 + random.nextInt(4)))
                .candidatesOnElectionCommittee(count(random, 2))
                .relativesOnElectionCommittee(count(random, 2))
                .build();
    }

    private static Map<String, Verdict> reference(Nomination subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return verdicts;
        }
        String law = village ? "VC-" : "RC-";
        Optional<Boolean> more = subject.seats().isPresent()
                ? is(subject.candidates(), n -> n > subject.seats().getAsInt())
                : Optional.empty();
        verdicts.put(law + "CAND-DIFF", must(more));
        verdicts.put(law + "ELCOM-OUT", must(is(subject.candidatesOnElectionCommittee(), n -> n == 0)));
        if (day.isBefore(Y2026)) {
            return verdicts;
        }
        verdicts.put(law + "ELCOM-KIN", must(is(subject.relativesOnElectionCommittee(), n -> n == 0)));
        verdicts.put(
                law + "CAND-BAR",
                must(subject.bars()
                        .map(bars -> bars.isEmpty()
                                || (!village && bars.equals(ImmutableSet.of(CandidacyBar.CLAN_FORCES))))));
        if (!village) {
            verdicts.put(
                    "RC-NOMINATE",
                    must(or(subject.byPartyOrganization(), is(subject.jointNominators(), n -> n >= 10))));
        }
        return verdicts;
    }
}
