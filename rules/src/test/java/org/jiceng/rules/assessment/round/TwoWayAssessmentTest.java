package org.jiceng.rules.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.C;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.rows;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.json.ScorecardJson;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy.Treatment;
import org.jiceng.rules.duty.DutyId;
import org.junit.jupiter.api.Test;

class TwoWayAssessmentTest {

    private static final BodyId TOWN = BodyId.of("town");
    private static final ImmutableList<BodyId> VILLAGES = ImmutableList.of(A, B, C);

    private static AssessmentScheme down(Optional<ReconciliationPolicy> policy) {
        return scheme(section(
                        "s",
                        Indicator.builder()
                                .from(indicator("roads", "60", JudgedPoints.of()))
                                .addDuties(DutyId.of("D-1"))
                                .build(),
                        Indicator.builder()
                                .from(indicator("rivers", "40", JudgedPoints.of()))
                                .addDuties(DutyId.of("D-2"))
                                .build()))
                .reconciliation(policy)
                .build();
    }

    static Evidence downEvidence(Optional<ReconciliationPolicy> policy) {
        return Evidence.check(
                        down(policy),
                        VILLAGES,
                        rows("A roads 60", "A rivers 20", "B roads 30", "B rivers 40", "C roads 0", "C rivers 0"))
                .orElseThrow();
    }

    private static AssessmentScheme up(int anonymity) {
        Indicator funds = Indicator.builder()
                .from(indicator("funds", "60", Ballot.ofSatisfaction()))
                .addGroups("villages")
                .build();
        Indicator staff = Indicator.builder()
                .from(indicator("staff", "40", JudgedPoints.of()))
                .addGroups("villages")
                .build();
        return scheme(section("u", funds, staff))
                .id("up")
                .direction(Direction.UPWARD)
                .addGroups(AssessorGroup.builder()
                        .id("villages")
                        .title("村")
                        .weight(n("1"))
                        .aggregate(AssessorGroup.Aggregate.MEAN)
                        .minimumRaters(2)
                        .build())
                .emptyGroup(EmptyGroup.ERROR)
                .anonymityFloor(anonymity)
                .build();
    }

    private static List<EvidenceRecord> answer(String rater, int satisfied, int unsatisfied, String staff) {
        EvidenceRecord.Builder row =
                EvidenceRecord.builder().body(TOWN).group("villages").rater(rater);
        List<EvidenceRecord> rows = new ArrayList<>();
        rows.add(row.indicator(id("funds"))
                .part("满意")
                .value(String.valueOf(satisfied))
                .build());
        rows.add(row.part("基本满意").value("0").build());
        rows.add(row.part("不满意").value(String.valueOf(unsatisfied)).build());
        rows.add(row.part("不了解").value("0").build());
        rows.add(EvidenceRecord.builder()
                .body(TOWN)
                .group("villages")
                .rater(rater)
                .indicator(id("staff"))
                .value(staff)
                .build());
        return rows;
    }

    @SafeVarargs
    static Evidence upEvidence(int anonymity, List<EvidenceRecord>... answers) {
        List<EvidenceRecord> rows = new ArrayList<>();
        for (List<EvidenceRecord> some : answers) {
            rows.addAll(some);
        }
        return Evidence.check(up(anonymity), ImmutableList.of(TOWN), rows).orElseThrow();
    }

    /** A: all 10 satisfied, staff 40 of 40. B: 5 of 10, staff 20. */
    static Evidence answersOfAAndB(int anonymity) {
        return upEvidence(anonymity, answer("A", 10, 0, "40"), answer("B", 5, 5, "20"));
    }

    private static TwoWayAssessment round(Optional<ReconciliationPolicy> policy, DutyStanding... standings) {
        return TwoWayAssessment.of(TOWN, downEvidence(policy), answersOfAAndB(2), ImmutableList.copyOf(standings));
    }

    @Test
    void holdsBothDirectionsApart() {
        TwoWayAssessment round = round(Optional.empty());
        assertThat(round.downward().place(A).orElseThrow().card().total()).contains(n("80.00"));
        // A gives 60 + 40 = 100; B gives 60 × (500 + 150)/1000 = 39, and 20, 59; the mean is 79.5
        assertThat(round.upward().orElseThrow().total()).contains(n("79.50"));
        assertThat(round.single())
                .extracting(card -> card.total().orElseThrow())
                .containsExactly(n("100.00"), n("59.00"));
        assertThat(round.single())
                .extracting(card -> card.rater().orElseThrow())
                .containsExactly("A", "B");
    }

    @Test
    void divergenceIsReportedAndNotAveraged() {
        assertThat(round(Optional.empty()).divergences())
                .containsExactly(
                        new Divergence(A, n("80.00"), n("100.00"), n("-20.00")),
                        new Divergence(B, n("70.00"), n("59.00"), n("11.00")));
    }

    @Test
    void namesWhoDidNotAnswer() {
        TwoWayAssessment round = round(Optional.empty());
        assertThat(round.answered()).containsExactly(A, B);
        assertThat(round.silent()).containsExactly(C);
        assertThat(round.findings().of(RuleId.of("TWO-WAY-SILENT")).toString())
                .isEqualTo("[TWO-WAY-SILENT] 2 of 3 bodies answered; these did not: [C]");
    }

    @Test
    void showsNoSingleAnswerBelowTheFloor() {
        TwoWayAssessment round =
                TwoWayAssessment.of(TOWN, downEvidence(Optional.empty()), answersOfAAndB(3), ImmutableList.of());
        assertThat(round.single()).isEmpty();
        assertThat(round.divergences()).isEmpty();
        assertThat(round.upward().orElseThrow().total()).contains(n("79.50"));
        assertThat(round.upward().orElseThrow().lines()).allSatisfy(line -> {
            assertThat(line.evidence()).isEmpty();
            assertThat(line.steps()).hasSize(1);
        });
        assertThat(ScorecardJson.write(round)).doesNotContain("100.00,", "\"59", "39");
        assertThat(round.findings().of(RuleId.of("TWO-WAY-ANONYMITY")).toString())
                .contains("2 bodies answered, fewer than 3, so single answers are not shown");
    }

    @Test
    void oneAnswerBelowTheFloorMakesNoCombinedCard() {
        TwoWayAssessment round = TwoWayAssessment.of(
                TOWN, downEvidence(Optional.empty()), upEvidence(3, answer("A", 10, 0, "40")), ImmutableList.of());
        assertThat(round.answered()).containsExactly(A);
        assertThat(round.upward()).isEmpty();
        assertThat(round.single()).isEmpty();
    }

    @Test
    void nobodyAnsweredIsNoScore() {
        Evidence none = Evidence.check(up(2), ImmutableList.of(TOWN), ImmutableList.of())
                .orElseThrow();
        TwoWayAssessment round = TwoWayAssessment.of(TOWN, downEvidence(Optional.empty()), none, ImmutableList.of());
        assertThat(round.upward()).isEmpty();
        assertThat(round.silent()).containsExactly(A, B, C);
    }

    @Test
    void answersOfStrangersDoNotCount() {
        Evidence withStranger =
                upEvidence(2, answer("A", 10, 0, "40"), answer("B", 5, 5, "20"), answer("X", 0, 10, "0"));
        TwoWayAssessment round =
                TwoWayAssessment.of(TOWN, downEvidence(Optional.empty()), withStranger, ImmutableList.of());
        assertThat(round.upward().orElseThrow().total()).contains(n("79.50"));
        assertThat(round.findings().of(RuleId.of("TWO-WAY-RATER")).toString())
                .contains("rater 'X' is not a body below 'town', and its answers do not count");
    }

    private static DutyStanding standing(String duty, DutyStanding.Status status) {
        return DutyStanding.of(DutyId.of(duty), status, LocalizedText.of("未准入", "refused on 2026-03-01"));
    }

    @Test
    void indicatorOnAnUnlistedDutyIsNeutralizedWhereDeclared() {
        ReconciliationPolicy policy = new ReconciliationPolicy(Treatment.NEUTRALIZE, Treatment.FLAG);
        TwoWayAssessment round = round(Optional.of(policy), standing("D-1", DutyStanding.Status.UNLISTED));
        // only rivers count: A 20 of 40, B 40 of 40
        assertThat(round.downward().place(A).orElseThrow().card().total()).contains(n("50.00"));
        assertThat(round.downward().place(B).orElseThrow().card().total()).contains(n("100.00"));
        assertThat(round.findings().of(RuleId.of("TWO-WAY-UNLISTED")).toString())
                .isEqualTo(
                        "[TWO-WAY-UNLISTED] indicator '指标roads' assesses duty 'D-1', "
                                + "which is not listed or not admitted (refused on 2026-03-01; all bodies); treatment: neutralised");
    }

    @Test
    void indicatorOnAnUnfundedDutyIsFlaggedWhereDeclared() {
        ReconciliationPolicy policy = new ReconciliationPolicy(Treatment.NEUTRALIZE, Treatment.FLAG);
        TwoWayAssessment round = round(Optional.of(policy), standing("D-1", DutyStanding.Status.UNFUNDED));
        assertThat(round.downward().place(A).orElseThrow().card().total()).contains(n("80.00"));
        assertThat(round.findings().of(RuleId.of("TWO-WAY-UNFUNDED")).toString())
                .contains("treatment: flagged");
    }

    @Test
    void withoutAPolicyNothingChangesAndAnErrorSaysSo() {
        TwoWayAssessment round = round(
                Optional.empty(),
                standing("D-1", DutyStanding.Status.UNLISTED),
                standing("D-2", DutyStanding.Status.LISTED));
        assertThat(round.downward().place(A).orElseThrow().card().total()).contains(n("80.00"));
        assertThat(round.findings().of(RuleId.of("TWO-WAY-UNLISTED")).hasErrors())
                .isTrue();
        assertThat(round.findings().of(RuleId.of("TWO-WAY-UNLISTED")).size()).isEqualTo(1);
    }

    /** Only B got no funds: B counts by rivers alone, 40 of 40; A keeps its 80, C its 0. */
    @Test
    void aStandingCanHoldForSomeBodiesOnly() {
        ReconciliationPolicy policy = new ReconciliationPolicy(Treatment.FLAG, Treatment.NEUTRALIZE);
        DutyStanding unfunded = new DutyStanding(
                DutyId.of("D-1"),
                DutyStanding.Status.UNFUNDED,
                LocalizedText.of("未到账", "not transferred"),
                ImmutableSet.of(B));
        TwoWayAssessment round = round(Optional.of(policy), unfunded);
        assertThat(round.downward().place(A).orElseThrow().card().total()).contains(n("80.00"));
        assertThat(round.downward().place(B).orElseThrow().card().total()).contains(n("100.00"));
        assertThat(round.downward().place(C).orElseThrow().card().total()).contains(n("0.00"));
        assertThat(round.findings().of(RuleId.of("TWO-WAY-UNFUNDED")).toString())
                .contains("(not transferred; [B]); treatment: neutralised");
    }

    @Test
    void theTableShowsBothDirectionsAndWhoIsSilent() {
        assertThat(ResultTable.of(round(Optional.empty())).csv(Locale.ENGLISH)).isEqualTo("""
                Rank,Body,Total,Grade,Downward (%),Upward (%),Difference,Remark
                1,A,80.00,,80.00,100.00,-20.00,
                2,B,70.00,,70.00,59.00,11.00,
                3,C,0.00,,,,,did not answer
                """);
    }

    /** The evidence on C is wrong: it has no rank and no total, and still stands in the table. */
    @Test
    void aBodyWithoutATotalStandsAtTheEndOfTheTable() {
        Evidence downward = Evidence.check(
                        down(Optional.empty()),
                        VILLAGES,
                        rows("A roads 60", "A rivers 20", "B roads 30", "B rivers 40", "C roads 61", "C rivers 0"))
                .value();
        TwoWayAssessment round = TwoWayAssessment.of(TOWN, downward, answersOfAAndB(2), ImmutableList.of());
        assertThat(ResultTable.of(round).csv(Locale.ENGLISH)).endsWith("""
                2,B,70.00,,70.00,59.00,11.00,
                ,C,,,,,,error; did not answer
                """);
    }

    @Test
    void refusesSchemesOfTheWrongDirection() {
        Evidence down = downEvidence(Optional.empty());
        assertThatThrownBy(() -> TwoWayAssessment.of(TOWN, down, down, ImmutableList.of()))
                .hasMessage("upward scheme must have direction UPWARD, but had 'DOWNWARD'");
        assertThatThrownBy(() -> TwoWayAssessment.of(A, down, answersOfAAndB(1), ImmutableList.of()))
                .hasMessage("upward evidence must be about 'A', but was about [town]");
    }
}
