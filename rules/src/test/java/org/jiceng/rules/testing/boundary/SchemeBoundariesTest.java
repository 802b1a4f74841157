package org.jiceng.rules.testing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases on each side of every limit, cap and quota of a scheme, each shown to be true by scoring it. */
class SchemeBoundariesTest {

    private static final AssessmentScheme SCHEME = SampleCounty.create().scheme();
    private static final SchemeBoundaries BOUNDARIES = Boundaries.of(SCHEME);

    /** Gives the boundaries of the sample scheme. */
    static final class Source implements BoundarySource {
        Source() {}

        @Override
        public ImmutableList<Boundary> boundaries() {
            return BOUNDARIES.all();
        }
    }

    @Test
    void everyLimitOfAGradeHasATotalOnEachSide() {
        assertThat(BOUNDARIES.grades().stream().map(GradeBoundary::toString))
                .containsExactly(
                        "优秀, total 89.99: not reached",
                        "优秀, total 90: reached",
                        "优秀, total 90.01: reached",
                        "良好, total 74.99: not reached",
                        "良好, total 75: reached",
                        "良好, total 75.01: reached",
                        "合格, total 59.99: not reached",
                        "合格, total 60: reached",
                        "合格, total 60.01: reached");
    }

    @Test
    void everyCapAndFloorHasTheUnitsOnEachSide() {
        assertThat(BOUNDARIES.caps().stream().map(cap -> cap.in(Locale.CHINESE)))
                .containsExactly("垃圾分类宣传，15 次：0 分", "垃圾分类宣传，16 次：0 分，已封顶或者扣完", "经验推广，2 次：4 分", "经验推广，3 次：5 分，已封顶或者扣完");
    }

    @Test
    void everyQuotaByShareHasTheBodiesOnEachSide() {
        assertThat(BOUNDARIES.quotas().stream().map(QuotaBoundary::toString))
                .containsExactly(
                        "优秀, 2 bodies: 0 places",
                        "优秀, 3 bodies: 1 places",
                        "优秀, 4 bodies: 1 places",
                        "优秀, 5 bodies: 2 places",
                        "优秀, 7 bodies: 2 places",
                        "优秀, 8 bodies: 3 places");
        assertThat(BOUNDARIES.quotas()).allMatch(boundary -> boundary.part().equals("EXCELLENT"));
    }

    @Test
    void aQuotaOfAFixedNumberHasNoSuchBoundary() {
        Grading grading = SCHEME.grading().orElseThrow();
        AssessmentScheme fixed = AssessmentScheme.builder()
                .from(SCHEME)
                .grading(Grading.builder()
                        .from(grading)
                        .grades(grading.grades().stream()
                                .map(grade -> Grade.builder()
                                        .from(grade)
                                        .quota(grade.quota().map(quota -> Quota.ofCount(2)))
                                        .build())
                                .toList())
                        .build())
                .build();
        assertThat(Boundaries.of(fixed).quotas()).isEmpty();
    }

    @Test
    void anItemWithItsOwnCapBindsBeforeTheWhole() {
        Indicator indicator = Indicator.builder()
                .id(IndicatorId.of("waste"))
                .title("卫生")
                .points(BigDecimal.valueOf(30))
                .rule(Deduction.builder()
                        .addItems(
                                UnitPoints.of("street", "2").countedBeyond("1").cappedAt("5"),
                                UnitPoints.of("river", "3"))
                        .unreported(Unreported.MEANS_NONE)
                        .cap(BigDecimal.valueOf(9))
                        .build())
                .build();
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(SCHEME)
                .vetoes(ImmutableList.of())
                .sections(ImmutableList.of(Section.builder()
                        .id("s")
                        .title("大项")
                        .addIndicators(indicator)
                        .build()))
                .build();
        assertThat(Boundaries.of(scheme).caps().stream().map(CapBoundary::toString))
                .containsExactly(
                        "卫生 street, 3 units: 26 points",
                        "卫生 street, 4 units: 25 points, a cap or floor binds",
                        "卫生 river, 3 units: 21 points",
                        "卫生 river, 4 units: 21 points, a cap or floor binds");
    }

    @ParameterizedTest
    @BoundaryCases(from = Source.class, of = GradeBoundary.class)
    void scoringAgreesOnGrades(GradeBoundary boundary) {
        BigDecimal rest = boundary.total().subtract(BigDecimal.valueOf(60));
        ImmutableList<EvidenceRecord> records = rest.signum() < 0
                ? rows(
                        "差",
                        "0",
                        boundary.total().subtract(BigDecimal.valueOf(40)).toPlainString())
                : rest.compareTo(BigDecimal.valueOf(10)) < 0
                        ? rows("中", "0", rest.toPlainString())
                        : rows("好", "0", rest.subtract(BigDecimal.valueOf(10)).toPlainString());
        Scorecard card = Scorer.of(evidence(SCHEME, records)).score(SampleCounty.VILLAGE);
        assertThat(card.total().orElseThrow()).isEqualByComparingTo(boundary.total());
        assertThat(card.grade().orElseThrow().id()).isEqualTo(expected(boundary));
    }

    private static String expected(GradeBoundary boundary) {
        ImmutableList<String> grades = ImmutableList.of("EXCELLENT", "GOOD", "PASS", "FAIL");
        return boundary.isReached() ? boundary.grade() : grades.get(grades.indexOf(boundary.grade()) + 1);
    }

    private static Evidence evidence(AssessmentScheme scheme, ImmutableList<EvidenceRecord> records) {
        return Evidence.check(scheme, ImmutableList.of(SampleCounty.VILLAGE), records)
                .value();
    }

    private static ImmutableList<EvidenceRecord> rows(String registers, String waste, String appraisal) {
        BodyId body = SampleCounty.VILLAGE;
        return ImmutableList.of(
                EvidenceRecord.of(body, IndicatorId.of("registers"), registers),
                EvidenceRecord.of(body, IndicatorId.of("waste"), waste),
                EvidenceRecord.of(body, IndicatorId.of("appraisal"), appraisal));
    }

    static ImmutableList<CapBoundary> caps() {
        return BOUNDARIES.caps();
    }

    @ParameterizedTest
    @MethodSource("caps")
    void scoringAgreesOnCaps(CapBoundary boundary) {
        ImmutableList<EvidenceRecord> records = ImmutableList.of(
                EvidenceRecord.of(SampleCounty.VILLAGE, boundary.indicator(), String.valueOf(boundary.units())));
        assertThat(Scorer.of(evidence(SCHEME, records)).score(SampleCounty.VILLAGE).lines().stream()
                        .filter(line -> line.indicator().id().equals(boundary.indicator()))
                        .map(line -> line.contribution().stripTrailingZeros()))
                .containsExactly(boundary.points().stripTrailingZeros());
    }

    @ParameterizedTest
    @BoundaryCases(from = Source.class, of = QuotaBoundary.class)
    void rankingAgreesOnQuotas(QuotaBoundary boundary) {
        ImmutableList<BodyId> bodies = IntStream.range(0, boundary.bodies())
                .mapToObj(number -> BodyId.of("v" + number))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        for (int i = 0; i < bodies.size(); i++) {
            BodyId body = bodies.get(i);
            records.add(
                    EvidenceRecord.of(body, IndicatorId.of("registers"), "好"),
                    EvidenceRecord.of(body, IndicatorId.of("waste"), "0"),
                    EvidenceRecord.of(body, IndicatorId.of("appraisal"), String.valueOf(30 - i)));
        }
        Evidence evidence = Evidence.check(SCHEME, bodies, records.build()).value();
        assertThat(Scorer.of(evidence).ranking().withGrade(boundary.grade())).hasSize(boundary.places());
    }
}
