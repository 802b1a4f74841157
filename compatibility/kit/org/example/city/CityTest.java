package org.example.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;
import static org.jiceng.rules.testing.difference.DifferenceAssert.assertThat;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.testing.boundary.Boundaries;
import org.jiceng.rules.testing.boundary.Boundary;
import org.jiceng.rules.testing.boundary.BoundaryCases;
import org.jiceng.rules.testing.boundary.BoundarySource;
import org.jiceng.rules.testing.boundary.DateBoundary;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.jiceng.rules.testing.difference.Difference;
import org.jiceng.rules.testing.fixture.InSampleCounty;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.jiceng.rules.testing.mutation.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every part of the kit that touches JUnit or AssertJ. */
@InSampleCounty
@RuleCoverageReport(directory = "target/classes/rule-coverage", print = false)
class CityTest {

    private static final SampleCounty COUNTY = SampleCounty.create();

    /** The boundaries of the national rules. */
    static final class National implements BoundarySource {
        @Override
        public ImmutableList<Boundary> boundaries() {
            return Boundaries.of(AdmissionPolicy.national().rules()).all();
        }
    }

    @Test
    void decisionsAreAsserted(SampleCounty county, AdmissionPolicy policy) {
        assertThat(policy.decide(county.request("R-1").build(), county.structure(), SampleCounty.DAY))
                .isAdmitted();
        assertThatThrownBy(() -> assertThat(
                                policy.decide(county.request("R-1").build(), county.structure(), SampleCounty.DAY))
                        .inLanguage(Locale.ENGLISH)
                        .isRejectedBy("RC-ENTRUST"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyKindOfAssertionWorks(SampleCounty county, AdmissionPolicy policy) {
        assertThat(county.structure()).hasBody("dept").hasParent("dept", "gov");
        assertThat(county.committeeDuties()).hasDuty("人口信息登记");
        assertThat(Findings.builder().build()).isEmpty();
        assertThat(Difference.ofAnswers(Map.of("a", 1), Map.of("a", 1))).changesNothing();
        assertThatThrownBy(() -> assertThat(county.structure()).inLanguage(Locale.ENGLISH).hasNoBody("dept"))
                .hasMessageContaining("> ");
        assertThatThrownBy(() -> assertThat((Scorecard) null).hasTotal("1")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat((TwoWayAssessment) null).hasRank("a", 1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat((Diagram) null).matchesGolden(Path.of("chart.svg")))
                .isInstanceOf(AssertionError.class);
    }

    @RuleCases("cases.csv")
    void decidesAsTheTableSays(RuleCase each) {
        each.verify(AdmissionCases.of(COUNTY.policy(), COUNTY.structure()));
    }

    @ParameterizedTest
    @BoundaryCases(from = National.class, of = DateBoundary.class)
    void citesWhatIsInForce(DateBoundary boundary) {
        assertThat(AdmissionPolicy.national().rules().rules().stream()
                        .filter(rule -> rule.id().equals(boundary.rule()))
                        .flatMap(rule -> Stream.concat(
                                rule.citationsOn(boundary.day(), Optional.of(DivisionCode.parse("369999"))).stream(),
                                rule.exceptions().stream()
                                        .flatMap(exception -> exception.citations().stream())
                                        .filter(citation ->
                                                citation.instrument().period().contains(boundary.day()))))
                        .anyMatch(boundary.citation()::equals))
                .isEqualTo(boundary.isInForce());
    }

    @Test
    void mutationsAreNoticed(AdmissionPolicy policy, AssessmentScheme scheme) {
        assertThat(Mutation.of(policy.rules())
                        .noticedByAnswers(ImmutableList.of("fingerprint"), (book, one) -> book.fingerprint()))
                .hasNoticedAll();
        assertThat(Mutation.of(scheme).noticedByAnswers(ImmutableList.of("scheme"), (changed, one) -> changed))
                .hasNoticedAtLeast("100%");
    }
}
