package org.jiceng.rules.testing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.Divergence;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a round of assessment in both directions (双向考核断言). A body is named by its id. A failure prints the
 * whole round, with what it is about marked.
 */
public final class TwoWayAssessmentAssert extends AbstractAssert<TwoWayAssessmentAssert, TwoWayAssessment> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    TwoWayAssessmentAssert(@Nullable TwoWayAssessment actual) {
        super(actual, TwoWayAssessmentAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public TwoWayAssessmentAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Returns assertions about the scorecard of a body below, or fails where it was not assessed. */
    public ScorecardAssert downward(String body) {
        Optional<Scorecard> card = place(body)
                .map(Ranking.Place::card)
                .or(() -> round().downward().unranked().stream()
                        .filter(one -> one.body().value().equals(body))
                        .findFirst());
        if (card.isEmpty()) {
            throw failure("%s", text(TestingText.text("round.noBody", body), "", false));
        }
        return new ScorecardAssert(card.get()).inLanguage(locale);
    }

    /** Returns assertions about the combined scorecard of the superior, or fails where there is none. */
    public ScorecardAssert upward() {
        if (round().upward().isEmpty()) {
            throw failure("%s", text(TestingText.text("round.noUpward"), "", true));
        }
        return new ScorecardAssert(round().upward().get()).inLanguage(locale);
    }

    /** Verifies the rank of a body below, counted from 1. */
    public TwoWayAssessmentAssert hasRank(String body, int expected) {
        Optional<Integer> rank = place(body).map(Ranking.Place::rank);
        return verify(
                rank.filter(found -> found == expected).isPresent(),
                TestingText.text("round.rank", body, Integer.toString(expected), shown(rank)),
                body);
    }

    /** Verifies the grade of a body below after quotas, by its id or its title. */
    public TwoWayAssessmentAssert hasGrade(String body, String expected) {
        Optional<Grade> grade = place(body).flatMap(Ranking.Place::grade);
        return verify(
                grade.filter(found ->
                                found.id().equals(expected) || found.title().equals(expected))
                        .isPresent(),
                TestingText.text("round.grade", body, expected, shown(grade.map(Grade::title))),
                body);
    }

    /** Verifies which bodies below did not answer: these, in any order, and no others. */
    public TwoWayAssessmentAssert hasSilent(String... bodies) {
        ImmutableSet<String> expected = ImmutableSet.copyOf(bodies);
        Set<String> silent =
                round().silent().stream().map(BodyId::value).collect(Collectors.toCollection(TreeSet::new));
        return verify(
                silent.equals(expected),
                TestingText.text("round.silent", String.join(", ", expected), String.join(", ", silent)),
                Sets.symmetricDifference(silent, expected).stream().findFirst().orElse(""));
    }

    /** Verifies that no single answer is shown, because fewer bodies answered than the anonymity floor. */
    public TwoWayAssessmentAssert hidesSingleAnswers() {
        if (!round().single().isEmpty()) {
            failWithMessage(
                    "%s",
                    text(
                            TestingText.text(
                                    "round.single",
                                    Integer.toString(round().single().size())),
                            "",
                            true));
        }
        return this;
    }

    /**
     * Verifies how far the directions are apart for a body below, in points of a hundred.
     *
     * @param body the body
     * @param expected downward less upward, for example {@code -12.5}
     */
    public TwoWayAssessmentAssert hasDivergence(String body, String expected) {
        Optional<BigDecimal> difference = round().divergences().stream()
                .filter(one -> one.body().value().equals(body))
                .map(Divergence::difference)
                .findFirst();
        return verify(
                difference
                        .filter(found -> found.compareTo(new BigDecimal(expected)) == 0)
                        .isPresent(),
                TestingText.text("round.divergence", body, expected, shown(difference)),
                body);
    }

    /**
     * Verifies that the round has a finding of a rule.
     *
     * @param ruleId for example {@code TWO-WAY-SILENT}
     */
    public TwoWayAssessmentAssert hasFinding(String ruleId) {
        if (round().findings().of(RuleId.of(ruleId)).isEmpty()) {
            failWithMessage("%s", text(TestingText.text("findings.noneOf", ruleId), "", false));
        }
        return this;
    }

    private Optional<Ranking.Place> place(String body) {
        return round().downward().place(BodyId.of(body));
    }

    private static Object shown(Optional<?> value) {
        return value.isPresent() ? value.get() : TestingText.text("value.none");
    }

    private TwoWayAssessment round() {
        isNotNull();
        return actual;
    }

    private String text(LocalizedText headline, String body, boolean upward) {
        MarkedLines lines = new MarkedLines(headline, locale);
        TwoWayAssessment round = round();
        lines.add(false, 0, TestingText.text("round.superior", round.superior()));
        round.downward()
                .places()
                .forEach(place -> lines.add(
                        place.card().body().value().equals(body),
                        1,
                        TestingText.text(
                                "round.place",
                                Integer.toString(place.rank()),
                                place.card().body(),
                                shown(place.card().total()),
                                shown(place.grade().map(Grade::title)))));
        round.downward()
                .unranked()
                .forEach(card -> lines.add(
                        card.body().value().equals(body), 1, TestingText.text("round.unranked", card.body())));
        lines.add(
                upward,
                0,
                TestingText.text(
                        "round.upward",
                        shown(round.upward().flatMap(Scorecard::total)),
                        round.answered(),
                        round.silent(),
                        Integer.toString(round.single().size())));
        round.divergences()
                .forEach(one -> lines.add(
                        one.body().value().equals(body),
                        1,
                        TestingText.text(
                                "round.divergenceLine",
                                one.body(),
                                one.downwardPercent(),
                                one.upwardPercent(),
                                one.difference())));
        round.findings().forEach(finding -> lines.add(false, 0, finding));
        return lines.text();
    }

    private TwoWayAssessmentAssert verify(boolean holds, LocalizedText headline, String body) {
        if (!holds) {
            failWithMessage("%s", text(headline, body, body.isEmpty()));
        }
        return this;
    }
}
