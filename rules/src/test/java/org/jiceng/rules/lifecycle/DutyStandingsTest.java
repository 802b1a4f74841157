package org.jiceng.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.round.DutyStanding;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The duty A is on the list, P is prohibited, census is not on it; the department asks east and west for the census.
 */
class DutyStandingsTest {

    private static final BodyId DEPARTMENT = BodyId.of("statistics");
    private static final BodyId EAST = BodyId.of("east");
    private static final BodyId WEST = BodyId.of("west");
    private static final ImmutableList<BodyId> BODIES = ImmutableList.of(EAST, WEST);
    private static final DutyId CENSUS = DutyId.of("census");
    private static final LocalDate DECIDED = LocalDate.parse("2026-02-10");
    private static final LocalDate DAY = LocalDate.parse("2026-12-31");
    private static final GovernanceStructure STRUCTURE = GovernanceStructure.builder()
            .add(Department.builder().id(DEPARTMENT).name("区统计局").build())
            .add(ResidentsCommittee.builder().id(EAST).name("东社区居民委员会").build())
            .add(ResidentsCommittee.builder().id(WEST).name("西社区居民委员会").build())
            .build();

    private static AdmissionDecision decide(BodyId target, FundsSource source, LocalDate day) {
        AdmissionRequest request = AdmissionRequest.builder()
                .id("07-" + target)
                .duty(CENSUS)
                .applicant(DEPARTMENT)
                .target(target)
                .matter("经济普查入户登记")
                .start(LocalDate.parse("2026-03-01"))
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "全国经济普查条例"))
                .funding(Funding.builder()
                        .required(true)
                        .source(source)
                        .amount(new BigDecimal("5000"))
                        .build())
                .build();
        return AdmissionPolicy.national().decide(request, STRUCTURE, day);
    }

    private static AdmissionDecision admitted(BodyId target) {
        AdmissionDecision decision = decide(target, FundsSource.APPLICANT, DECIDED);
        assertThat(decision.outcome().isAdmission())
                .as(decision.explain(Locale.CHINESE))
                .isTrue();
        return decision;
    }

    private static AdmissionDecision refused(BodyId target, LocalDate day) {
        AdmissionDecision decision = decide(target, FundsSource.COMMITTEE, day);
        assertThat(decision.outcome().isAdmission()).isFalse();
        return decision;
    }

    private static Duty duty(String id, DutyClass dutyClass) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title("事项" + id)
                .dutyClass(dutyClass)
                .build();
    }

    private static DutyList list() {
        return DutyList.builder()
                .title("社区事项清单")
                .edition("2026年版")
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(duty("A", DutyClass.ASSISTANCE), duty("P", DutyClass.PROHIBITED))
                .build();
    }

    private static AssessmentScheme scheme(String... duties) {
        Section.Builder section = Section.builder().id("s").title("工作");
        for (String duty : duties) {
            section.addIndicators(Indicator.builder()
                    .id(IndicatorId.of(duty))
                    .title("指标" + duty)
                    .points(new BigDecimal("50"))
                    .addDuties(DutyId.of(duty))
                    .rule(JudgedPoints.of())
                    .build());
        }
        return AssessmentScheme.builder()
                .id("down")
                .title("考核办法")
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(new BigDecimal("100"))
                .addSections(section.build())
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .reconciliation(new ReconciliationPolicy(
                        ReconciliationPolicy.Treatment.NEUTRALIZE, ReconciliationPolicy.Treatment.NEUTRALIZE))
                .build();
    }

    private static DutyStandings.Transfer transfer(BodyId body, String amount, String day) {
        return new DutyStandings.Transfer(CENSUS, body, new BigDecimal(amount), LocalDate.parse(day));
    }

    private static ImmutableList<DutyStanding> standings(
            AssessmentScheme scheme, List<AdmissionDecision> decisions, DutyStandings.Transfer... transfers) {
        return DutyStandings.of(scheme, BODIES, list(), decisions, ImmutableList.copyOf(transfers), DAY);
    }

    private static String text(List<DutyStanding> standings) {
        return standings.stream()
                .map(standing -> standing.duty() + " " + standing.status() + " " + standing.bodies())
                .collect(Collectors.joining("; "));
    }

    @Test
    void theListAloneTellsWhatNobodyOwes() {
        ImmutableList<DutyStanding> standings = standings(scheme("A", "P", "census"), ImmutableList.of());
        assertThat(text(standings)).isEqualTo("P UNLISTED []; census UNLISTED []");
        assertThat(standings.get(0).ground().in(Locale.ENGLISH))
                .isEqualTo("duty 'P' is on the list '社区事项清单' (2026年版) as prohibited, which no body owes");
        assertThat(standings.get(1).ground().in(Locale.ENGLISH))
                .isEqualTo("duty 'census' is not on the list '社区事项清单' (2026年版) on 2026-12-31");
    }

    /** East was admitted and paid in two parts, west was refused. */
    @Test
    void aDecisionStandsForItsOwnBody() {
        List<AdmissionDecision> decisions = ImmutableList.of(refused(WEST, DECIDED), admitted(EAST));
        ImmutableList<DutyStanding> standings = standings(
                scheme("census"),
                decisions,
                transfer(EAST, "2000", "2026-03-01"),
                transfer(EAST, "3000", "2026-12-31"));
        assertThat(text(standings)).isEqualTo("census UNLISTED [west]");
        assertThat(standings.get(0).ground().in(Locale.ENGLISH))
                .startsWith("request 07-west was decided on 2026-02-10: ");
    }

    @ParameterizedTest
    @CsvSource({
        "4999.99, 2026-12-31, UNFUNDED",
        "5000, 2026-12-31, none",
        // it came a day late
        "5000, 2027-01-01, UNFUNDED"
    })
    void fundsMustHaveComeInFullByTheDay(String amount, String day, String expected) {
        ImmutableList<DutyStanding> standings = standings(
                scheme("census"),
                ImmutableList.of(admitted(EAST), admitted(WEST)),
                transfer(EAST, amount, day),
                transfer(WEST, "5000", "2026-05-01"));
        assertThat(standings.stream().map(s -> s.status().name()).findFirst().orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void nothingIsUnfundedBeforeItsFundsAreDue() {
        List<AdmissionDecision> decisions = ImmutableList.of(admitted(EAST), admitted(WEST));
        assertThat(text(DutyStandings.of(
                        scheme("census"),
                        BODIES,
                        list(),
                        decisions,
                        ImmutableList.of(),
                        LocalDate.parse("2026-02-28"))))
                .isEmpty();
        assertThat(text(DutyStandings.of(
                        scheme("census"),
                        BODIES,
                        list(),
                        decisions,
                        ImmutableList.of(),
                        LocalDate.parse("2026-03-01"))))
                .isEqualTo("census UNFUNDED [east]; census UNFUNDED [west]");
    }

    @Test
    void theLastDecisionUpToTheDayCounts() {
        AdmissionDecision later = refused(EAST, LocalDate.parse("2026-06-01"));
        AdmissionDecision tooLate = refused(WEST, LocalDate.parse("2027-01-01"));
        List<AdmissionDecision> decisions = ImmutableList.of(later, tooLate, admitted(EAST), admitted(WEST));
        assertThat(text(standings(scheme("census"), decisions, transfer(WEST, "5000", "2026-03-01"))))
                .isEqualTo("census UNLISTED [east]");
    }

    /** East has 40 and 0, and its funds did not come: 40 of 50 is 80 of 100. West has both, and its funds came. */
    @Test
    void aRoundLeavesOutWhatWasNotPaidFor() {
        AssessmentScheme scheme = scheme("A", "census");
        Evidence down = Evidence.check(
                        scheme,
                        BODIES,
                        ImmutableList.of(
                                EvidenceRecord.of(EAST, IndicatorId.of("A"), "40"),
                                EvidenceRecord.of(EAST, IndicatorId.of("census"), "0"),
                                EvidenceRecord.of(WEST, IndicatorId.of("A"), "40"),
                                EvidenceRecord.of(WEST, IndicatorId.of("census"), "10")))
                .orElseThrow();
        BodyId town = BodyId.of("town");
        Indicator rated = Indicator.builder()
                .from(scheme.find(IndicatorId.of("A")).orElseThrow())
                .addGroups("g")
                .build();
        AssessmentScheme up = AssessmentScheme.builder()
                .from(scheme("A"))
                .direction(Direction.UPWARD)
                .sections(ImmutableList.of(Section.builder()
                        .id("s")
                        .title("评议")
                        .addIndicators(rated)
                        .build()))
                .addGroups(AssessorGroup.builder()
                        .id("g")
                        .title("村")
                        .weight(BigDecimal.ONE)
                        .aggregate(AssessorGroup.Aggregate.MEAN)
                        .build())
                .emptyGroup(EmptyGroup.ERROR)
                .build();
        Evidence answers =
                Evidence.check(up, ImmutableList.of(town), ImmutableList.of()).orElseThrow();
        ImmutableList<DutyStanding> standings = standings(
                scheme, ImmutableList.of(admitted(EAST), admitted(WEST)), transfer(WEST, "5000", "2026-03-01"));
        TwoWayAssessment round = TwoWayAssessment.of(town, down, answers, standings);
        assertThat(round.downward().place(EAST).orElseThrow().card().total()).contains(new BigDecimal("80.00"));
        assertThat(round.downward().place(WEST).orElseThrow().card().total()).contains(new BigDecimal("50.00"));
        assertThat(round.findings().in(Locale.ENGLISH))
                .contains("request 07-east was admitted with 5000 yuan, of which 0 were transferred by 2026-12-31");
    }

    @Test
    void refusesATransferOfNothing() {
        assertThatThrownBy(() -> transfer(EAST, "0", "2026-03-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount of a transfer must be positive, but was '0'");
    }
}
