package org.jiceng.examples.assessment;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceReader;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.review.SchemeReview;
import org.jiceng.rules.assessment.round.DutyStanding;
import org.jiceng.rules.assessment.round.ResultTable;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.assessment.scoring.Sensitivity;
import org.jiceng.rules.duty.DutyId;

/** A town assesses three villages, and they rate it: the programs of docs/assessment.md. Everything is invented. */
public final class TwoWays {

    private static final BodyId TOWN = BodyId.of("town");
    private static final BodyId EAST = BodyId.of("east");
    private static final BodyId WEST = BodyId.of("west");
    private static final BodyId NORTH = BodyId.of("north");
    private static final ImmutableList<BodyId> VILLAGES = ImmutableList.of(EAST, WEST, NORTH);

    private TwoWays() {}

    /**
     * Prints what the page shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        AssessmentScheme scheme = downward();
        out.println(SchemeReview.of(scheme).in(Locale.ENGLISH));
        out.println();

        WithFindings<Evidence> read = evidence(scheme);
        out.println(read.findings().in(Locale.ENGLISH));
        out.println();

        Scorer scorer = Scorer.of(read.value());
        Ranking ranking = scorer.ranking();
        ranking.places()
                .forEach(place -> out.println(place.rank() + " " + place.card().body() + " "
                        + place.card().total().orElseThrow() + " "
                        + place.grade().map(Grade::title).orElse("-")));
        ranking.unranked().forEach(card -> out.println("- " + card.body() + ": " + card.state()));
        out.println();
        out.println(scorer.score(EAST).explain(Locale.ENGLISH));

        Sensitivity sensitivity = scorer.sensitivity(WEST);
        out.println(sensitivity.explain(Locale.ENGLISH));
        out.println();

        TwoWayAssessment round = twoWays(read.value());
        out.println(ResultTable.of(round).markdown(Locale.ENGLISH));
        out.println(round.findings().in(Locale.ENGLISH));
    }

    private static AssessmentScheme downward() {
        Indicator visits = Indicator.builder()
                .id(IndicatorId.of("visits"))
                .title("走访到位率")
                .points(new BigDecimal("60"))
                .addDuties(DutyId.of("D-1"))
                .rule(Target.builder()
                        .target(new BigDecimal("87"))
                        .greatestValue(new BigDecimal("100"))
                        .below(Target.Steps.of("3", "0.5", Target.Counting.WHOLE_STEPS))
                        .build())
                .build();
        Indicator reports = Indicator.builder()
                .id(IndicatorId.of("reports"))
                .title("例会和报表")
                .points(new BigDecimal("30"))
                .addDuties(DutyId.of("D-2"))
                .rule(Deduction.builder()
                        .addItems(UnitPoints.of("缺席", "5"), UnitPoints.of("错漏报", "2.5"))
                        .unreported(Unreported.MEANS_NONE)
                        .floor(BigDecimal.ZERO)
                        .build())
                .build();
        return AssessmentScheme.builder()
                .id("town-2026")
                .title("村级考核办法（虚构）")
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(new BigDecimal("100"))
                .addSections(Section.builder()
                        .id("work")
                        .title("工作")
                        .points(new BigDecimal("100"))
                        .addIndicators(visits, reports)
                        .build())
                .notApplicable(MissingPolicy.REWEIGHT_TOTAL)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(2))
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .ties(Grading.Ties.EXTRA_PLACES)
                        .addGrades(
                                Grade.builder()
                                        .id("A")
                                        .title("优秀")
                                        .lower(Grade.Limit.atLeast("85"))
                                        .quota(Quota.ofCount(1))
                                        .build(),
                                Grade.builder().id("B").title("合格").build())
                        .build())
                .reconciliation(new ReconciliationPolicy(
                        ReconciliationPolicy.Treatment.NEUTRALIZE, ReconciliationPolicy.Treatment.FLAG))
                .build();
    }

    private static WithFindings<Evidence> evidence(AssessmentScheme scheme) {
        String csv = """
                body,indicator,part,value,source
                east,visits,,95,台账
                east,reports,缺席,1,考勤
                west,visits,,80.5,台账
                west,reports,错漏报,2,统计
                north,visits,,108,台账
                """;
        return EvidenceReader.read("evidence.csv", new StringReader(csv), scheme, VILLAGES);
    }

    private static TwoWayAssessment twoWays(Evidence downward) {
        AssessmentScheme upward = AssessmentScheme.builder()
                .id("villages-2026")
                .title("村评镇（虚构）")
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.UPWARD)
                .fullPoints(new BigDecimal("100"))
                .addGroups(AssessorGroup.builder()
                        .id("villages")
                        .title("各村")
                        .weight(BigDecimal.ONE)
                        .aggregate(AssessorGroup.Aggregate.POOLED)
                        .build())
                .emptyGroup(EmptyGroup.NOT_PROVIDED)
                .anonymityFloor(2)
                .addSections(Section.builder()
                        .id("service")
                        .title("服务")
                        .addIndicators(Indicator.builder()
                                .id(IndicatorId.of("service"))
                                .title("服务村级满意度")
                                .points(new BigDecimal("100"))
                                .addGroups("villages")
                                .rule(Ballot.ofSatisfaction())
                                .build())
                        .build())
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(2))
                .build();
        String votes = """
                body,indicator,part,value,group,rater
                town,service,满意,3,villages,east
                town,service,基本满意,1,villages,east
                town,service,不满意,0,villages,east
                town,service,不了解,0,villages,east
                town,service,满意,1,villages,west
                town,service,基本满意,0,villages,west
                town,service,不满意,3,villages,west
                town,service,不了解,1,villages,west
                """;
        Evidence answers = EvidenceReader.read("votes.csv", new StringReader(votes), upward, ImmutableList.of(TOWN))
                .orElseThrow();
        DutyStanding unlisted = DutyStanding.of(
                DutyId.of("D-2"), DutyStanding.Status.UNLISTED, LocalizedText.of("未经准入", "was not admitted"));
        return TwoWayAssessment.of(TOWN, downward, answers, ImmutableList.of(unlisted));
    }
}
