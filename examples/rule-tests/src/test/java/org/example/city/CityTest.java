package org.example.city;

import static org.jiceng.rules.testing.JicengAssertions.assertThat;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseTable;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.cases.ScorecardCases;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.jiceng.rules.testing.mutation.Mutation;
import org.junit.jupiter.api.Test;

/** Every test of the city's rules; {@code target/rule-coverage.html} shows what they exercise. */
@RuleCoverageReport(rules = "CITY-", minimum = 100, directory = "target", language = "zh")
class CityTest {

    private static final SampleCounty CITY = SampleCounty.in(CityMeasures.PLACE);
    private static final AdmissionPolicy POLICY = AdmissionPolicy.national()
            .withPacks(ImmutableList.of(CityMeasures.pack()))
            .withLists(CityDuties.list());

    @RuleCases("admission.csv")
    void theMeasuresAndTheListDecide(RuleCase each) {
        each.verify(AdmissionCases.of(POLICY, CITY.structure()));
    }

    @RuleCases("scores.csv")
    void theSchemeScores(RuleCase each) throws IOException {
        each.verify(ScorecardCases.of(CityScheme.read().value().orElseThrow()));
    }

    @Test
    void theSchemeHasNoFaultAndNamesListedDutiesAlone() throws IOException {
        assertThat(CityScheme.read().findings()).isEmpty();
    }

    @Test
    void aSlipOfThePenInTheMeasuresIsNoticed() throws IOException {
        try (InputStream table = CityTest.class.getResourceAsStream("admission.csv")) {
            assertThat(Mutation.of(POLICY)
                            .only(slip -> slip.part().startsWith("CITY-"))
                            .noticedBy(CaseTable.read("admission.csv", table).cases(), slip -> {
                                var cases = AdmissionCases.of(slip, CITY.structure());
                                return each -> each.check(cases).passed();
                            }))
                    .hasNoticedAtLeast("95%");
        }
    }
}
