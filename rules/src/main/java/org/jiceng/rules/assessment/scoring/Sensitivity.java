package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * How near a body is to another grade (敏感性分析): how far the total is from the next grade, and for each indicator alone
 * by how much its points must change before the grade does, everything else as it is.
 *
 * <p>Each answer was verified by scoring again with the changed points, vetoes, limits, rounding, quotas and ties
 * included, so it is the least change in millionths of a point, and not an estimate. It rests on more points never
 * lowering a grade: under a veto that holds from some points upwards, or grades with a gap between them, a smaller
 * change may do. Nothing is moved by more than two million points. {@link Scorer#sensitivity(BodyId)} makes it.
 *
 * @param body the body
 * @param grade its grade now, or empty where it has none
 * @param nextGrade the next better grade, or empty where it has the best or none
 * @param distance how many points of the total are missing to the lower limit of the next grade; empty where there is
 *     no next grade or it has no lower limit; zero or less where only places or a veto keep the body from it
 * @param levers the indicators that can change the grade alone, in the order of the scheme
 */
public record Sensitivity(
        BodyId body,
        Optional<Grade> grade,
        Optional<Grade> nextGrade,
        Optional<BigDecimal> distance,
        ImmutableList<Lever> levers) {

    /**
     * An indicator that can change the grade alone.
     *
     * @param indicator the indicator
     * @param points its exact points now, as {@link ScoreLine#exactPoints()} writes them
     * @param upward the least more points that give another, better grade; empty where not even the most that its rule
     *     can give does
     * @param better that grade
     * @param downward the least fewer points that take the grade away; empty where not even the least that its rule can
     *     give does
     * @param worse the grade that is left, or empty where there is none or {@code downward} is empty
     */
    public record Lever(
            Indicator indicator,
            String points,
            Optional<BigDecimal> upward,
            Optional<Grade> better,
            Optional<BigDecimal> downward,
            Optional<Grade> worse) {}

    /** Returns the lever of an indicator, or empty where it cannot change the grade alone. */
    public Optional<Lever> lever(IndicatorId indicator) {
        return levers.stream()
                .filter(lever -> lever.indicator().id().equals(indicator))
                .findFirst();
    }

    /** Returns it all in words, one line for the distance and one for each lever and direction. */
    public String explain(Locale locale) {
        ImmutableList.Builder<LocalizedText> lines = ImmutableList.builder();
        String now = grade.map(Grade::title).orElse("—");
        if (nextGrade.isPresent() && distance.isPresent()) {
            lines.add(Texts.text(
                    "sensitivity.distance", now, distance.get(), nextGrade.get().title()));
        } else {
            lines.add(Texts.text("sensitivity.grade", now));
        }
        for (Lever lever : levers) {
            String name = lever.indicator().numberedTitle();
            lever.upward()
                    .ifPresent(more -> lines.add(Texts.text(
                            "sensitivity.up",
                            name,
                            lever.points(),
                            more,
                            lever.better().map(Grade::title).orElse("—"))));
            lever.downward()
                    .ifPresent(less -> lines.add(Texts.text(
                            "sensitivity.down",
                            name,
                            lever.points(),
                            less,
                            lever.worse().map(Grade::title).orElse("—"))));
        }
        StringBuilder out = new StringBuilder();
        lines.build().forEach(line -> out.append(line.in(locale)).append('\n'));
        return out.toString();
    }
}
