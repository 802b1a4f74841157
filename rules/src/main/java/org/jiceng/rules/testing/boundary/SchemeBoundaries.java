package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Quota;

/**
 * The cases on each side of the boundaries of a scheme (考核方案边界).
 *
 * @param grades for each limit of a grade the total one hundredth below, the limit itself and one hundredth above
 * @param caps for each cap or floor of a deduction or an accrual the greatest number of units that it does not touch,
 *     and the next; for one item at a time
 * @param quotas for each quota the greatest number of bodies with the same places, and the next, up to three places; a
 *     fixed number of places has no such boundary, and by the largest remainder it depends on the other grades
 */
public record SchemeBoundaries(
        ImmutableList<GradeBoundary> grades, ImmutableList<CapBoundary> caps, ImmutableList<QuotaBoundary> quotas) {

    private static final int MOST_UNITS = 10_000;
    private static final int MOST_BODIES = 1_000;
    private static final int PLACES = 3;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static SchemeBoundaries of(AssessmentScheme scheme) {
        ImmutableList<Grade> grades = scheme.grading().map(Grading::grades).orElse(ImmutableList.of());
        return new SchemeBoundaries(
                grades.stream().flatMap(SchemeBoundaries::limits).distinct().collect(ImmutableList.toImmutableList()),
                scheme.indicators().flatMap(SchemeBoundaries::caps).collect(ImmutableList.toImmutableList()),
                grades.stream().flatMap(SchemeBoundaries::quotas).collect(ImmutableList.toImmutableList()));
    }

    private static Stream<GradeBoundary> limits(Grade grade) {
        return Stream.of(grade.lower(), grade.upper())
                .flatMap(Optional::stream)
                .map(Grade.Limit::value)
                .flatMap(limit -> Stream.of(limit.subtract(HUNDREDTH), limit, limit.add(HUNDREDTH)))
                .map(total -> new GradeBoundary(grade.id(), grade.title(), total, isReached(grade, total)));
    }

    private static boolean isReached(Grade grade, BigDecimal total) {
        Fraction score = Fraction.of(total);
        return Stream.of(grade.lower(), grade.upper()).flatMap(Optional::stream).allMatch(limit -> limit.holds(score));
    }

    private static Stream<CapBoundary> caps(Indicator indicator) {
        if (indicator.rule() instanceof Deduction rule) {
            return rule.items().stream()
                    .flatMap(item ->
                            steps(indicator, item, lost -> indicator.points().subtract(lost), lost -> {
                                BigDecimal points = indicator.points().subtract(least(lost, rule.cap()));
                                return rule.floor().map(points::max).orElse(points);
                            }));
        }
        if (indicator.rule() instanceof Accrual rule) {
            return rule.items().stream()
                    .flatMap(item -> steps(indicator, item, won -> won, won -> least(won, rule.cap())));
        }
        return Stream.of();
    }

    private static BigDecimal least(BigDecimal points, Optional<BigDecimal> cap) {
        return cap.map(points::min).orElse(points);
    }

    /**
     * Returns the last number of units with which both ways of counting agree, and the first with which they do not.
     */
    private static Stream<CapBoundary> steps(
            Indicator indicator,
            UnitPoints item,
            Function<BigDecimal, BigDecimal> free,
            Function<BigDecimal, BigDecimal> bound) {
        for (int units = 1; units <= MOST_UNITS; units++) {
            BigDecimal plain = plain(item, units);
            if (free.apply(plain).compareTo(bound.apply(least(plain, item.cap()))) != 0) {
                return Stream.of(
                        boundary(indicator, item, units - 1, bound, false),
                        boundary(indicator, item, units, bound, true));
            }
        }
        return Stream.of();
    }

    private static BigDecimal plain(UnitPoints item, int units) {
        return BigDecimal.valueOf(units)
                .subtract(item.beyond())
                .max(BigDecimal.ZERO)
                .multiply(item.points());
    }

    private static CapBoundary boundary(
            Indicator indicator, UnitPoints item, int units, Function<BigDecimal, BigDecimal> bound, boolean isBound) {
        BigDecimal points = bound.apply(least(plain(item, units), item.cap()));
        return new CapBoundary(indicator.id(), indicator.title(), item.part(), units, points, isBound);
    }

    private static Stream<QuotaBoundary> quotas(Grade grade) {
        if (grade.quota().flatMap(Quota::share).isEmpty()
                || grade.quota().get().whole() == Quota.Whole.LARGEST_REMAINDER) {
            return Stream.of();
        }
        Quota quota = grade.quota().get();
        Set<QuotaBoundary> boundaries = new LinkedHashSet<>();
        for (int bodies = 2; bodies <= MOST_BODIES && quota.places(bodies - 1) < PLACES; bodies++) {
            if (quota.places(bodies) != quota.places(bodies - 1)) {
                boundaries.add(boundary(grade, quota, bodies - 1));
                boundaries.add(boundary(grade, quota, bodies));
            }
        }
        return boundaries.stream();
    }

    private static QuotaBoundary boundary(Grade grade, Quota quota, int bodies) {
        return new QuotaBoundary(grade.id(), grade.title(), bodies, quota.places(bodies));
    }

    /** Returns all of them: those of grades, then of caps, then of quotas. */
    public ImmutableList<Boundary> all() {
        return ImmutableList.<Boundary>builder()
                .addAll(grades)
                .addAll(caps)
                .addAll(quotas)
                .build();
    }
}
