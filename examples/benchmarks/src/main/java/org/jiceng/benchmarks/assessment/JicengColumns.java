package org.jiceng.benchmarks.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scoring.EvidenceColumns;

/**
 * The fifty indicators as a scheme of this library whose evidence is columns of numbers: the same formulas that the
 * other engines compute, cap for cap.
 */
final class JicengColumns {

    private static final int SCALE = 4;
    private static final String ABOVE_60 = "above60";
    private static final String ABOVE_90 = "above90";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private JicengColumns() {}

    /** Returns the columns of the bodies from 0 to {@code inputs.length}. */
    static EvidenceColumns of(int[][] inputs) {
        return of(inputs, 0);
    }

    /** Returns the columns under a scheme whose last indicators, {@code ranked} of them, are by rank. */
    static EvidenceColumns of(int[][] inputs, int ranked) {
        ImmutableList<BodyId> bodies =
                IntStream.range(0, inputs.length).mapToObj(JicengScheme::body).collect(ImmutableList.toImmutableList());
        EvidenceColumns.Builder columns = EvidenceColumns.builder(scheme(ranked), bodies);
        for (int i = 0; i < Indicator.SCHEME.size(); i++) {
            int number = i;
            long[] values =
                    Arrays.stream(inputs).mapToLong(body -> body[number]).toArray();
            IndicatorId id = IndicatorId.of("i" + i);
            if (isRanked(i, ranked) || Indicator.SCHEME.get(i).rule() != Indicator.Rule.LEVELS) {
                columns.column(id, "", 0, values);
            } else {
                columns.column(id, ABOVE_60, 0, values).column(id, ABOVE_90, 0, values);
            }
        }
        return columns.build();
    }

    private static boolean isRanked(int number, int ranked) {
        return number >= Indicator.SCHEME.size() - ranked;
    }

    private static AssessmentScheme scheme(int ranked) {
        Section.Builder section = Section.builder().id("all").title("全部指标");
        for (int i = 0; i < Indicator.SCHEME.size(); i++) {
            Indicator indicator = Indicator.SCHEME.get(i);
            section.addIndicator(org.jiceng.rules.assessment.scheme.Indicator.builder()
                    .id(IndicatorId.of("i" + i))
                    .title("指标" + i)
                    .points(indicator.full())
                    .rule(isRanked(i, ranked) ? byRank() : rule(indicator))
                    .build());
        }
        return AssessmentScheme.builder()
                .id("fifty")
                .title("五十项指标")
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(Indicator.SCHEME.stream().map(Indicator::full).reduce(BigDecimal.ZERO, BigDecimal::add))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(SCALE))
                .addSection(section.build())
                .build();
    }

    /** Returns 3 points for the first thousand, 2 for the first hundred thousand, 1 for the rest; ties get the best. */
    private static RankTable byRank() {
        return RankTable.builder()
                .addRows(RankTable.Row.of(1_000, "3"), RankTable.Row.of(100_000, "2"))
                .otherwise(BigDecimal.ONE)
                .greatestFirst(true)
                .ties(RankTable.Ties.BEST)
                .build();
    }

    private static ScoringRule rule(Indicator indicator) {
        return switch (indicator.rule()) {
            case JUDGED -> accrual("1", indicator.full());
            case DEDUCTION ->
                Deduction.builder()
                        .addItem(UnitPoints.of(indicator.per().toPlainString()))
                        .unreported(Unreported.MEANS_MISSING)
                        .floor(BigDecimal.ZERO)
                        .build();
            case ACCRUAL -> accrual(indicator.per().toPlainString(), indicator.full());
            case RATIO -> Conversion.outOf("100");
            case LEVELS -> {
                String half = indicator.full().multiply(HALF).toPlainString();
                yield Composite.builder()
                        .addComponents(
                                Composite.Component.of(half, above(ABOVE_60, 60)),
                                Composite.Component.of(half, above(ABOVE_90, 90)))
                        .build();
            }
        };
    }

    private static Accrual accrual(String points, BigDecimal cap) {
        return Accrual.builder()
                .addItem(UnitPoints.of(points))
                .unreported(Unreported.MEANS_MISSING)
                .cap(cap)
                .build();
    }

    private static AllOrNothing above(String part, int limit) {
        return AllOrNothing.builder()
                .part(part)
                .comparison(Comparison.MORE_THAN)
                .limit(BigDecimal.valueOf(limit))
                .build();
    }
}
