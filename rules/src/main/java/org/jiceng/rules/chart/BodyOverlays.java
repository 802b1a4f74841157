package org.jiceng.rules.chart;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.view.Overlay;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.duty.DutyList;

/** What assessment and duty lists lay over an organisation chart (叠加): a grade, a score or a load for each body. */
public final class BodyOverlays {

    private BodyOverlays() {}

    /**
     * Returns the final grades of a ranking (等次), in the order of its scheme.
     *
     * @throws IllegalArgumentException if the scheme has no grades, or more than five
     */
    public static Overlay grades(Ranking ranking) {
        List<String> titles = new ArrayList<>();
        for (Grade grade : ranking.scheme().grading().map(Grading::grades).orElseThrow(BodyOverlays::noGrades)) {
            titles.add(grade.title());
        }
        ImmutableMap.Builder<BodyId, String> grades = ImmutableMap.builder();
        for (Ranking.Place place : ranking.places()) {
            if (place.grade().isPresent()) {
                grades.put(place.card().body(), place.grade().get().title());
            }
        }
        return Overlay.grades(grades.buildOrThrow(), titles);
    }

    private static IllegalArgumentException noGrades() {
        return new IllegalArgumentException(
                "scheme of a ranking must have grades to be laid over a chart, but had none");
    }

    /**
     * Returns the totals of a ranking (得分); a body without a total has none.
     *
     * @param ranking the ranking
     * @param full the points that count as full, above 0
     */
    public static Overlay scores(Ranking ranking, BigDecimal full) {
        ImmutableMap.Builder<BodyId, BigDecimal> scores = ImmutableMap.builder();
        for (Ranking.Place place : ranking.places()) {
            if (place.card().total().isPresent()) {
                scores.put(place.card().body(), place.card().total().get());
            }
        }
        return Overlay.scores(scores.buildOrThrow(), full);
    }

    /** Returns how many duties the list of each body has (负荷), counted in Chinese. */
    public static Overlay loads(Map<BodyId, DutyList> lists) {
        return loads(lists, Locale.CHINESE);
    }

    /** Returns how many duties the list of each body has (负荷), counted in a language. */
    public static Overlay loads(Map<BodyId, DutyList> lists, Locale locale) {
        ImmutableMap.Builder<BodyId, Integer> loads = ImmutableMap.builder();
        lists.forEach((body, list) -> loads.put(body, list.duties().size()));
        return Overlay.loads(loads.buildOrThrow(), ChartText.say(locale, "load.unit"));
    }
}
