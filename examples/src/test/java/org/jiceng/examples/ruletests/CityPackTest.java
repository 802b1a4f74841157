package org.jiceng.examples.ruletests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.difference.DifferenceAssert.assertThat;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.testing.boundary.Boundaries;
import org.jiceng.rules.testing.boundary.Boundary;
import org.jiceng.rules.testing.boundary.BoundaryCases;
import org.jiceng.rules.testing.boundary.BoundarySource;
import org.jiceng.rules.testing.boundary.DateBoundary;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.CaseTable;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.cases.ScorecardCases;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.jiceng.rules.testing.difference.Difference;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.jiceng.rules.testing.mutation.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The whole test of a city's pack, list and scheme; the coverage report is in {@code target/rule-tests}. */
@RuleCoverageReport(directory = "target/rule-tests", language = "zh", print = false)
class CityPackTest {

    private static final SampleCounty CITY = SampleCounty.in(CityPack.COUNTY);
    private static final AdmissionPolicy POLICY = CITY.policy().withPacks(ImmutableList.of(CityPack.pack()));

    /** The boundaries of the city's own rules. */
    static final class Own implements BoundarySource {
        Own() {}

        @Override
        public ImmutableList<Boundary> boundaries() {
            return Boundaries.of(POLICY.rules()).all().stream()
                    .filter(boundary -> boundary.part().startsWith("CITY-"))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @RuleCases("admission.csv")
    void decides(RuleCase each) {
        each.verify(AdmissionCases.of(POLICY, CITY.structure()));
    }

    @RuleCases("scores.csv")
    void scores(RuleCase each) {
        each.verify(ScorecardCases.of(CITY.scheme()));
    }

    @ParameterizedTest
    @BoundaryCases(from = Own.class, of = DateBoundary.class)
    void holdsFromItsFirstDay(DateBoundary boundary) {
        assertThat(POLICY.decide(CITY.request("R-1").build(), CITY.structure(), boundary.day()).steps().stream()
                        .anyMatch(step -> step.citations().contains(boundary.citation())))
                .isEqualTo(boundary.isInForce());
    }

    @Test
    void aSlipOfThePenIsNoticed() throws IOException {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream("admission.csv"))) {
            assertThat(Mutation.of(POLICY)
                            .only(mutant -> mutant.part().startsWith("CITY-"))
                            .noticedBy(CaseTable.read("admission.csv", table).cases(), changed -> {
                                CaseSpec<AdmissionDecision> spec = AdmissionCases.of(changed, CITY.structure());
                                return each -> each.check(spec).passed();
                            }))
                    .hasNoticedAtLeast("95%");
        }
    }

    @Test
    void theMeasuresTouchOnlyWhatTheyMean() {
        assertThat(Difference.ofOutcomes(
                        CITY.policy(),
                        POLICY,
                        ImmutableList.of(CITY.request("R-1").build()),
                        CITY.structure(),
                        SampleCounty.DAY))
                .changesNothing();
    }
}
