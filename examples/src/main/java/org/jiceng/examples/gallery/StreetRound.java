package org.jiceng.examples.gallery;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceReader;
import org.jiceng.rules.assessment.exact.Rounding;
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
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;

/** An invented year in which the subdistrict assessed two communities, and they rated it: ids as {@link Subdistrict} has them. */
final class StreetRound {

    private static final ImmutableList<String> ANSWERS = ImmutableList.of("满意", "基本满意", "不满意", "不了解");

    private StreetRound() {}

    static TwoWayAssessment assessed() {
        String facts = """
                body,indicator,part,value,source
                community0,party,缺席,1,考勤
                community0,service,,94,台账
                community1,service,,98.5,台账
                """;
        String votes = "body,indicator,part,value,group,rater\n"
                + votes("stations", "community0", 7, 2, 0, 1)
                + votes("stations", "community1", 5, 0, 1, 0)
                + votes("departments", "community0", 5, 4, 0, 1)
                + votes("departments", "community1", 3, 0, 3, 0);
        return TwoWayAssessment.of(
                Subdistrict.STREET,
                read(facts, downward(), Subdistrict.community(0), Subdistrict.community(1)),
                read(votes, upward(), Subdistrict.STREET),
                ImmutableList.of());
    }

    private static String votes(String indicator, String rater, int... counts) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            rows.append("street,").append(indicator).append(',').append(ANSWERS.get(i)).append(',');
            rows.append(counts[i]).append(",communities,").append(rater).append('\n');
        }
        return rows.toString();
    }

    private static Evidence read(String rows, AssessmentScheme scheme, BodyId... assessed) {
        return EvidenceReader.read(scheme.id() + ".csv", new StringReader(rows), scheme, ImmutableList.copyOf(assessed))
                .orElseThrow();
    }

    private static AssessmentScheme downward() {
        Indicator party = Indicator.builder()
                .id(IndicatorId.of("party"))
                .title("组织生活")
                .points(new BigDecimal("40"))
                .rule(Deduction.builder()
                        .addItems(UnitPoints.of("缺席", "2.5"))
                        .unreported(Unreported.MEANS_NONE)
                        .floor(BigDecimal.ZERO)
                        .build())
                .build();
        Indicator service = Indicator.builder()
                .id(IndicatorId.of("service"))
                .title("按时办结率")
                .points(new BigDecimal("60"))
                .rule(Target.builder()
                        .target(new BigDecimal("98"))
                        .greatestValue(new BigDecimal("100"))
                        .below(Target.Steps.of("1", "1.5", Target.Counting.WHOLE_STEPS))
                        .build())
                .build();
        return AssessmentScheme.builder()
                .id("communities")
                .title("社区考核（示例）")
                .edition("2025")
                .period(ValidityPeriod.parse("2025-01-01/2026-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(new BigDecimal("100"))
                .addSections(section("党的建设", party), section("公共服务", service))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(2))
                .build();
    }

    private static AssessmentScheme upward() {
        return AssessmentScheme.builder()
                .id("street")
                .title("社区评街道（示例）")
                .edition("2025")
                .period(ValidityPeriod.parse("2025-01-01/2026-01-01"))
                .direction(Direction.UPWARD)
                .fullPoints(new BigDecimal("100"))
                .addGroups(AssessorGroup.builder()
                        .id("communities")
                        .title("各社区")
                        .weight(BigDecimal.ONE)
                        .aggregate(AssessorGroup.Aggregate.POOLED)
                        .build())
                .emptyGroup(EmptyGroup.NOT_PROVIDED)
                .anonymityFloor(2)
                .addSections(
                        section("派出机构履职", rated("stations")), section("部门支持配合", rated("departments")))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(2))
                .build();
    }

    private static Indicator rated(String id) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .title("满意度")
                .points(new BigDecimal("50"))
                .addGroups("communities")
                .rule(Ballot.ofSatisfaction())
                .build();
    }

    private static Section section(String title, Indicator indicator) {
        return Section.builder()
                .id("section-" + indicator.id().value())
                .title(title)
                .points(indicator.points())
                .addIndicators(indicator)
                .build();
    }
}
