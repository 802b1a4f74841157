package org.jiceng.rules.chart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.SectionScore;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * Scorecards as bar charts (得分条形图): a bar for each section, points won of full points. Only sections that can win
 * points have a bar; what is added or taken off beside them shows in the total.
 */
public final class ScoreCharts {

    private ScoreCharts() {}

    /**
     * Returns the chart of a scorecard, in Chinese.
     *
     * @param title the title, for example the name of the body
     */
    public static BarChart of(Scorecard card, String title) {
        return of(card, title, Locale.CHINESE);
    }

    /** Returns the chart of a scorecard in a language. */
    public static BarChart of(Scorecard card, String title, Locale locale) {
        return BarChart.builder().title(title).addPanels(panel(card, locale)).build();
    }

    /**
     * Returns the chart of both directions side by side, in Chinese.
     *
     * @throws IllegalArgumentException if the body was not assessed by the superior
     */
    public static BarChart of(TwoWayAssessment round, BodyId below, String title) {
        return of(round, below, title, Locale.CHINESE);
    }

    /**
     * Returns the chart of both directions side by side (双向): at the left how the superior scored the body below, at
     * the right how the bodies below scored the superior, all their answers together. The right panel says so where
     * there is no card, because nobody answered or too few to stay unknown.
     *
     * @param round the assessment
     * @param below the body below
     * @param title the title
     * @param locale the language: English for an English locale, Chinese for every other
     * @throws IllegalArgumentException if the body was not assessed by the superior
     */
    public static BarChart of(TwoWayAssessment round, BodyId below, String title, Locale locale) {
        Scorecard down = card(round, below);
        BarChart.Builder chart = BarChart.builder().title(title).addPanels(panel(down, locale));
        return round.upward()
                .map(card -> chart.addPanels(panel(card, locale)))
                .orElseGet(() -> chart.addPanels(new BarChart.Panel(
                        ChartText.say(
                                locale,
                                "bars.none",
                                round.upwardScheme().direction().label()),
                        ImmutableList.of())))
                .build();
    }

    private static Scorecard card(TwoWayAssessment round, BodyId below) {
        return round.downward()
                .place(below)
                .map(place -> place.card())
                .or(() -> round.downward().unranked().stream()
                        .filter(card -> card.body().equals(below))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "body of a bar chart must be assessed by '" + round.superior() + "', but was '" + below + "'"));
    }

    private static BarChart.Panel panel(Scorecard card, Locale locale) {
        ImmutableList.Builder<BarChart.Bar> bars = ImmutableList.builder();
        for (SectionScore section : card.sections()) {
            if (section.depth() == 0 && section.full().signum() > 0) {
                bars.add(new BarChart.Bar(section.section().title(), section.points(), section.full()));
            }
        }
        String direction = card.scheme().direction().label().in(locale);
        String total = card.total()
                .map(points -> direction + " " + points.toPlainString())
                .orElseGet(() -> ChartText.say(locale, "bars.noTotal", direction));
        return new BarChart.Panel(
                card.grade()
                        .map(Grade::title)
                        .map(grade -> total + " · " + grade)
                        .orElse(total),
                bars.build());
    }
}
