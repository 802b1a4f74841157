package org.jiceng.rules.assessment.round;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grading;

/** Rounds of an invented town and its three villages, for the tests of other packages. */
public final class Rounds {

    private Rounds() {}

    /** Village A has 80, B 70 and C 0; A and B answered, which is enough where the anonymity floor is 2. */
    public static TwoWayAssessment threeVillages(int anonymity) {
        return TwoWayAssessment.of(
                BodyId.of("town"),
                TwoWayAssessmentTest.downEvidence(Optional.empty()),
                TwoWayAssessmentTest.answersOfAAndB(anonymity),
                ImmutableList.of());
    }

    /** The same villages, of which none answered. */
    public static TwoWayAssessment nobodyAnswered() {
        return TwoWayAssessment.of(
                BodyId.of("town"),
                TwoWayAssessmentTest.downEvidence(Optional.empty()),
                TwoWayAssessmentTest.upEvidence(2),
                ImmutableList.of());
    }

    /** Returns a ranking of the three villages with these grades. */
    public static Ranking graded(Grading grading) {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(threeVillages(2).downward().scheme())
                .grading(grading)
                .build();
        ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
        for (Ranking.Place place : threeVillages(2).downward().places()) {
            cards.add(place.card());
        }
        return Ranking.of(scheme, cards.build());
    }
}
