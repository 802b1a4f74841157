package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.part;
import static org.jiceng.rules.statute.ReferenceVerdict.word;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/** Votes cast for others. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/proxies", language = "zh", print = false)
class ProxyRulesTest {

    private static final Column<ElectionMode> MODE = StatuteTable.word("mode", ElectionMode.class);
    private static final Column<Integer> PROXIES = StatuteTable.count("proxies");
    private static final Column<Integer> OUTSIDE_FAMILY = StatuteTable.count("outsideFamily");
    private static final Column<Integer> MOST_FOR_ONE_PROXY = StatuteTable.count("mostForOneProxy");
    private static final Column<Integer> HELD_BY_CANDIDATES = StatuteTable.count("heldByCandidates");

    private static final CaseSpec<Evaluation<ProxyVoting>> CASES = cases(OrganizationLaw.proxies());

    private static CaseSpec<Evaluation<ProxyVoting>> cases(RuleBook<ProxyVoting> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(MODE, PROXIES, OUTSIDE_FAMILY, MOST_FOR_ONE_PROXY, HELD_BY_CANDIDATES),
                row -> ProxyVoting.builder()
                        .subject("case")
                        .mode(row.get(MODE))
                        .proxies(StatuteTable.count(row, PROXIES))
                        .outsideFamily(StatuteTable.count(row, OUTSIDE_FAMILY))
                        .mostForOneProxy(StatuteTable.count(row, MOST_FOR_ONE_PROXY))
                        .heldByCandidates(StatuteTable.count(row, HELD_BY_CANDIDATES))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.proxies());
    }

    @RuleCases("proxies.csv")
    void judgesProxiesAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.proxies(), "proxies.csv");
    }

    @Test
    void aSlipOfThePenInProxiesIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(OrganizationLaw.proxies(), "proxies.csv", ProxyRulesTest::cases);
    }

    @Test
    void randomProxiesAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.proxies(), 3000, ProxyRulesTest::randomProxyVoting, ProxyRulesTest::reference);
    }

    private static ProxyVoting randomProxyVoting(Random random, LocalDate day) {
        OptionalInt proxies = count(random, 6);
        return ProxyVoting.builder()
                .subject("proxies of " + day)
                .mode(word(random, ElectionMode.values()))
                .proxies(proxies)
                .outsideFamily(part(random, proxies, 2))
                .mostForOneProxy(part(random, proxies, 5))
                .heldByCandidates(part(random, proxies, 2))
                .build();
    }

    private static Map<String, Verdict> reference(ProxyVoting subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (village && !day.isBefore(Y2010) && day.isBefore(Y2026)) {
            verdicts.put("VC-PROXY-KIN", must(is(subject.outsideFamily(), n -> n == 0)));
        }
        if (!day.isBefore(Y2026)) {
            String law = village ? "VC-" : "RC-";
            verdicts.put(law + "PROXY-3", must(is(subject.mostForOneProxy(), n -> n < 4)));
            verdicts.put(law + "PROXY-CAND", must(is(subject.heldByCandidates(), n -> n == 0)));
            if (!village) {
                verdicts.put(
                        "RC-PROXY-NONE",
                        must(
                                subject.mode().map(mode -> mode == ElectionMode.REPRESENTATIVES),
                                is(subject.proxies(), n -> n == 0)));
            }
        }
        return verdicts;
    }
}
