package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y1998;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.least;
import static org.jiceng.rules.statute.ReferenceVerdict.more;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.not;
import static org.jiceng.rules.statute.ReferenceVerdict.or;
import static org.jiceng.rules.statute.ReferenceVerdict.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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

/** When an election is valid and who is elected, with one vote more and less. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/elections", language = "zh", print = false)
class ElectionRulesTest {

    private static final Column<ElectionMode> MODE = StatuteTable.word("mode", ElectionMode.class);
    private static final Column<ElectionRound> ROUND = StatuteTable.word("round", ElectionRound.class);
    private static final Column<Integer> ENTITLED = StatuteTable.count("entitled");
    private static final Column<Integer> PARTICIPANTS = StatuteTable.count("participants");
    private static final Column<Integer> BALLOTS = StatuteTable.count("ballots");
    private static final Column<ImmutableList<CandidateVotes>> RESULTS =
            Column.of("results", LocalizedText.verbatim("results"), ElectionRulesTest::results);

    private static final CaseSpec<Evaluation<Election>> CASES = cases(OrganizationLaw.elections());

    private static CaseSpec<Evaluation<Election>> cases(RuleBook<Election> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(MODE, ROUND, ENTITLED, PARTICIPANTS, BALLOTS, RESULTS),
                row -> Election.builder()
                        .subject("case")
                        .mode(row.get(MODE))
                        .round(row.get(ROUND))
                        .entitled(StatuteTable.count(row, ENTITLED))
                        .participants(StatuteTable.count(row, PARTICIPANTS))
                        .ballots(StatuteTable.count(row, BALLOTS))
                        .results(row.get(RESULTS).orElse(ImmutableList.of()))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.elections());
    }

    @RuleCases("elections.csv")
    void judgesElectionsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.elections(), "elections.csv");
    }

    @Test
    void aSlipOfThePenInElectionsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.elections(), "elections.csv", ElectionRulesTest::cases);
    }

    @Test
    void randomElectionsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.elections(), 5000, ElectionRulesTest::randomElection, ElectionRulesTest::reference);
    }

    /** Reads results such as 张=51+、李=40, with a plus for who is said to be elected. */
    private static ImmutableList<CandidateVotes> results(String cell) {
        ImmutableList.Builder<CandidateVotes> results = ImmutableList.builder();
        for (String part : Splitter.on('、').split(cell)) {
            String votes = part.substring(part.indexOf('=') + 1);
            boolean elected = votes.endsWith("+");
            results.add(new CandidateVotes(
                    part.substring(0, part.indexOf('=')),
                    Integer.parseInt(elected ? votes.substring(0, votes.length() - 1) : votes),
                    elected));
        }
        return results.build();
    }

    private static OptionalInt positive(OptionalInt count) {
        return count.isPresent() ? OptionalInt.of(1 + count.getAsInt()) : count;
    }

    private static Election randomElection(Random random, LocalDate day) {
        OptionalInt entitled = random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(11 + random.nextInt(3));
        OptionalInt participants = positive(count(random, 10));
        ImmutableList.Builder<CandidateVotes> results = ImmutableList.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            results.add(new CandidateVotes("c" + i, random.nextInt(7), random.nextBoolean()));
        }
        return Election.builder()
                .subject("election of " + day)
                .mode(word(random, ElectionMode.values()))
                .round(word(random, ElectionRound.values()))
                .entitled(entitled)
                .participants(participants)
                .ballots(random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(7 + random.nextInt(5)))
                .results(results.build())
                .build();
    }

    private static Map<String, Verdict> reference(Election subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y1998 : Y2026)) {
            return verdicts;
        }
        Optional<Boolean> half = more(subject.participants(), subject.entitled(), 1, 2);
        Optional<Boolean> elected = Optional.empty();
        OptionalInt fewest = OptionalInt.empty();
        int most = -1;
        for (CandidateVotes result : subject.results()) {
            elected = Optional.of(result.elected() || elected.orElse(false));
            if (result.elected()) {
                fewest = OptionalInt.of(Math.min(fewest.orElse(result.votes()), result.votes()));
            } else {
                most = Math.max(most, result.votes());
            }
        }
        int best = most;
        Optional<Boolean> first = subject.round().map(round -> round == ElectionRound.FIRST);
        if (village) {
            verdicts.put("VC-ELECT-VALID", must(half));
        } else {
            Optional<Boolean> representatives = subject.mode().map(mode -> mode == ElectionMode.REPRESENTATIVES);
            Optional<Boolean> twoThirds = more(subject.participants(), subject.entitled(), 2, 3);
            verdicts.put("RC-ELECT-QUORUM", must(and(half, or(not(representatives), twoThirds))));
        }
        verdicts.put(
                village ? "VC-ELECT-WIN" : "RC-ELECT-WIN",
                must(and(first, elected), more(fewest, subject.participants(), 1, 2)));
        if (!village || !day.isBefore(Y2010)) {
            verdicts.put(
                    village ? "VC-ELECT-RUNOFF" : "RC-ELECT-RUNOFF",
                    must(
                            and(not(first), elected),
                            and(is(fewest, votes -> votes >= best), least(fewest, subject.ballots(), 1, 3))));
        }
        return verdicts;
    }
}
