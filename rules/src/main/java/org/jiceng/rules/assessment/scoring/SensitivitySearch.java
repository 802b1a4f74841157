package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/** Finds by bisection what change of one indicator's points changes the grade. More points never lower a grade. */
final class SensitivitySearch {

    /** Points have at most six decimals. */
    private static final int SCALE = 6;

    /**
     * How far an indicator is moved at the most, in millionths: two million points, where points have limits of one.
     */
    private static final long FAR = 2_000_000_000_000L;

    private final Grading grading;
    private final Scorecard card;
    private final BiFunction<IndicatorId, Fraction, Optional<Grade>> gradeWith;
    private final Optional<Grade> grade;

    /**
     * Prepares a search.
     *
     * @param gradeWith the grade of the body with other points for one indicator
     */
    SensitivitySearch(
            Grading grading,
            Scorecard card,
            Optional<Grade> grade,
            BiFunction<IndicatorId, Fraction, Optional<Grade>> gradeWith) {
        this.grading = grading;
        this.card = card;
        this.grade = grade;
        this.gradeWith = gradeWith;
    }

    Sensitivity sensitivity() {
        BodyId body = card.body();
        Optional<Grade> next = grade.map(grading.grades()::indexOf)
                .filter(index -> index > 0)
                .map(index -> grading.grades().get(index - 1));
        Optional<BigDecimal> distance = next.flatMap(Grade::lower)
                .flatMap(limit -> card.comparable()
                        .map(total -> Fraction.of(limit.value())
                                .minus(total)
                                .rounded(card.scheme().rounding().scale(), RoundingMode.CEILING)));
        ImmutableList.Builder<Sensitivity.Lever> levers = ImmutableList.builder();
        if (card.total().isPresent()) {
            card.lines().stream()
                    .filter(line -> !line.isLeftOut() && !line.isError())
                    .forEach(line -> lever(line).ifPresent(levers::add));
        }
        return new Sensitivity(body, grade, next, distance, levers.build());
    }

    private Optional<Sensitivity.Lever> lever(ScoreLine line) {
        Indicator indicator = line.indicator();
        Bounds bounds = indicator.rule().bounds(indicator.points());
        long most = bounds.most().map(limit -> steps(limit.minus(line.exact()))).orElse(FAR);
        long least =
                bounds.least().map(limit -> steps(line.exact().minus(limit))).orElse(FAR);
        Optional<BigDecimal> upward = search(line, most, 1);
        Optional<BigDecimal> downward = search(line, least, -1);
        if (upward.isEmpty() && downward.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sensitivity.Lever(
                indicator,
                line.exactPoints(),
                upward,
                upward.flatMap(more -> gradeAt(line, more)),
                downward,
                downward.flatMap(less -> gradeAt(line, less.negate()))));
    }

    /** Returns how many millionths, rounded up so that the bound itself is tried, and not more than is far. */
    private static long steps(Fraction distance) {
        return distance.signum() <= 0
                ? 0
                : distance.rounded(SCALE, RoundingMode.CEILING)
                        .movePointRight(SCALE)
                        .min(BigDecimal.valueOf(FAR))
                        .longValueExact();
    }

    private Optional<BigDecimal> search(ScoreLine line, long most, int sign) {
        if (most == 0 || !changes(line, most, sign)) {
            return Optional.empty();
        }
        long same = 0;
        long other = most;
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (changes(line, middle, sign)) {
                other = middle;
            } else {
                same = middle;
            }
        }
        return Optional.of(BigDecimal.valueOf(other, SCALE).stripTrailingZeros())
                .map(change -> change.scale() < 0 ? change.setScale(0) : change);
    }

    /** Returns whether a change upwards gives a better grade, or one downwards takes the grade away. */
    private boolean changes(ScoreLine line, long steps, int sign) {
        Optional<Grade> changed = gradeAt(line, BigDecimal.valueOf(sign * steps, SCALE));
        return sign < 0 ? !changed.equals(grade) : order(changed) < order(grade);
    }

    private int order(Optional<Grade> some) {
        List<Grade> grades = grading.grades();
        return some.map(grades::indexOf).orElse(grades.size());
    }

    private Optional<Grade> gradeAt(ScoreLine line, BigDecimal change) {
        return gradeWith.apply(line.indicator().id(), line.exact().plus(Fraction.of(change)));
    }
}
