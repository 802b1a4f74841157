package org.jiceng.examples.gallery;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceReader;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;

/** A two-way round of the invented subdistrict: it assesses its communities, and they rate it. */
final class Rounds {

    private static final ImmutableList<BodyId> COMMUNITIES =
            IntStream.range(0, 6).mapToObj(Subdistrict::community).collect(ImmutableList.toImmutableList());

    private static final String RATERS = "communities";

    private Rounds() {}

    static TwoWayAssessment scored() {
        return TwoWayAssessment.of(Subdistrict.STREET, downward(), upward(), ImmutableList.of());
    }

    private static Evidence downward() {
        AssessmentScheme scheme = scheme("communities-2026", "社区考核办法（示例）", Direction.DOWNWARD)
                .addSections(section("party", "党的建设", "20"), section("service", "公共服务", "30"))
                .addSections(section("safety", "平安建设", "30"), section("self", "居民自治", "20"))
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .ties(Grading.Ties.EXTRA_PLACES)
                        .addGrades(grade("A", "优秀")
                                .lower(Grade.Limit.atLeast("90"))
                                .build())
                        .addGrades(grade("B", "良好")
                                .lower(Grade.Limit.atLeast("80"))
                                .build())
                        .addGrades(grade("C", "合格")
                                .lower(Grade.Limit.atLeast("60"))
                                .build())
                        .addGrades(grade("D", "不合格").build())
                        .build())
                .build();
        String points = """
                body,indicator,value
                community0,party,18.5
                community0,service,28
                community0,safety,27
                community0,self,19
                community1,party,17
                community1,service,25.5
                community1,safety,24
                community1,self,18
                community2,party,14
                community2,service,21
                community2,safety,22
                community2,self,12.5
                community3,party,16
                community3,service,26
                community3,safety,25
                community3,self,15
                community4,party,12
                community4,service,19
                community4,safety,20
                community4,self,11
                community5,party,15.5
                community5,service,24
                community5,safety,26.5
                community5,self,16
                """;
        return EvidenceReader.read("points.csv", new StringReader(points), scheme, COMMUNITIES)
                .orElseThrow();
    }

    private static Evidence upward() {
        AssessmentScheme scheme = scheme("street-2026", "社区评街道办法（示例）", Direction.UPWARD)
                .addGroups(AssessorGroup.builder()
                        .id(RATERS)
                        .title("各社区")
                        .weight(BigDecimal.ONE)
                        .aggregate(AssessorGroup.Aggregate.MEAN)
                        .build())
                .emptyGroup(EmptyGroup.NOT_PROVIDED)
                .addSections(section("stations", "派出机构履职", "50", RATERS), section("support", "部门支持配合", "50", RATERS))
                .build();
        String ratings = """
                body,indicator,value,group,rater
                street,stations,46,communities,community0
                street,support,41,communities,community0
                street,stations,44,communities,community1
                street,support,43,communities,community1
                street,stations,47.5,communities,community2
                street,support,38,communities,community2
                """;
        return EvidenceReader.read(
                        "ratings.csv", new StringReader(ratings), scheme, ImmutableList.of(Subdistrict.STREET))
                .orElseThrow();
    }

    private static AssessmentScheme.Builder scheme(String id, String title, Direction direction) {
        return AssessmentScheme.builder()
                .id(id)
                .title(title)
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(direction)
                .fullPoints(new BigDecimal("100"))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(2));
    }

    private static Section section(String id, String title, String points, String... groups) {
        return Section.builder()
                .id(id)
                .title(title)
                .addIndicators(Indicator.builder()
                        .id(IndicatorId.of(id))
                        .title(title)
                        .points(new BigDecimal(points))
                        .addGroups(groups)
                        .rule(JudgedPoints.of())
                        .build())
                .build();
    }

    private static Grade.Builder grade(String id, String title) {
        return Grade.builder().id(id).title(title);
    }
}
