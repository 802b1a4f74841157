package org.jiceng.rules.assessment.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * The bodies of a round in order of their totals, with ranks, quotas and final grades (排名与等次).
 *
 * <p>Bodies with the same score share a rank, and the rank after them is left out: 1, 2, 2, 4. Among equals the order
 * is that of their ids. A body without a total has no place and is listed apart.
 */
public final class Ranking {

    private final AssessmentScheme scheme;
    private final ImmutableList<Place> places;
    private final ImmutableList<Scorecard> unranked;
    private final Findings findings;

    Ranking(
            AssessmentScheme scheme,
            ImmutableList<Place> places,
            ImmutableList<Scorecard> unranked,
            Findings findings) {
        this.scheme = scheme;
        this.places = places;
        this.unranked = unranked;
        this.findings = findings;
    }

    /**
     * A place in a ranking.
     *
     * @param rank the rank, from 1
     * @param card the scorecard, with vetoes by rank decided
     * @param grade the final grade, or empty where there is none for it
     * @param reasons why the final grade is not the one that the score alone would give
     * @param awardBarred whether a veto bars every award
     */
    public record Place(
            int rank,
            Scorecard card,
            Optional<Grade> grade,
            ImmutableList<LocalizedText> reasons,
            boolean awardBarred) {}

    /**
     * Ranks scorecards of one scheme.
     *
     * @param scheme the scheme
     * @param cards a card for each body, in any order
     * @throws IllegalArgumentException if a body has two cards
     */
    public static Ranking of(AssessmentScheme scheme, Iterable<Scorecard> cards) {
        return new RankingOrder(scheme, cards).ranking();
    }

    /** Returns the scheme. */
    public AssessmentScheme scheme() {
        return scheme;
    }

    /** Returns the places, the best first. */
    public ImmutableList<Place> places() {
        return places;
    }

    /** Returns the cards without a total, in the order of their bodies. */
    public ImmutableList<Scorecard> unranked() {
        return unranked;
    }

    /** Returns what is wrong or needs attention in the ranking and on the cards. */
    public Findings findings() {
        return findings;
    }

    /** Returns the place of a body, or empty if it has none. */
    public Optional<Place> place(BodyId body) {
        return places.stream().filter(place -> place.card().body().equals(body)).findFirst();
    }

    /** Returns the bodies that have a grade, the best first. */
    public ImmutableSet<BodyId> withGrade(String gradeId) {
        return places.stream()
                .filter(place ->
                        place.grade().map(Grade::id).filter(gradeId::equals).isPresent())
                .map(place -> place.card().body())
                .collect(ImmutableSet.toImmutableSet());
    }
}
