package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceReader;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.review.SchemeReview;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.lifecycle.DutyStandings;

/**
 * The schemes and what they score.
 *
 * @param county the county's published scheme of 2018 for its townships
 * @param review what its review found
 * @param townships the townships, ranked by it
 * @param town the town and its committees, in both directions
 */
record Scores(AssessmentScheme county, Findings review, Ranking townships, TwoWayAssessment town) {

    /** The day on which the year is scored. */
    private static final LocalDate SCORED = LocalDate.parse("2026-12-31");

    static Scores of(InputFiles files, County county, Decisions decisions) throws InputException {
        AssessmentScheme scheme = scheme(files, "shicheng-2018.json", decisions.townList());
        Evidence evidence = evidence(files, "evidence-2018.csv", scheme, county.townships());
        AssessmentScheme downward = scheme(files, "village-2026.json", decisions.committeeList());
        AssessmentScheme upward = scheme(files, "upward-2026.json", decisions.committeeList());
        ImmutableList<BodyId> committees = committees(county.structure());
        TwoWayAssessment town = TwoWayAssessment.of(
                County.TOWN_ID,
                evidence(files, "evidence-villages.csv", downward, committees),
                evidence(files, "evidence-upward.csv", upward, ImmutableList.of(County.TOWN_ID)),
                DutyStandings.of(
                        downward,
                        committees,
                        decisions.committeeList(),
                        decisions.decisions(),
                        ImmutableList.of(),
                        SCORED));
        return new Scores(
                scheme,
                SchemeReview.of(scheme, decisions.townList()),
                Scorer.of(evidence).ranking(),
                town);
    }

    private static AssessmentScheme scheme(InputFiles files, String name, DutyList duties) throws InputException {
        return files.read(name, (shown, text) -> SchemeReader.read(shown, text, duties))
                .orElseThrow();
    }

    private static Evidence evidence(InputFiles files, String name, AssessmentScheme scheme, Iterable<BodyId> bodies)
            throws InputException {
        return files.read(name, (shown, text) -> EvidenceReader.read(shown, text, scheme, bodies));
    }

    private static ImmutableList<BodyId> committees(GovernanceStructure structure) {
        return structure.children(County.TOWN_ID).stream()
                .filter(body -> body.kind().isCommittee())
                .map(Body::id)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns every scorecard: the townships by rank, then the committees by rank, then the town as they see it. */
    ImmutableList<Scorecard> scorecards() {
        return ImmutableList.<Scorecard>builder()
                .addAll(cards(townships))
                .addAll(cards(town.downward()))
                .addAll(town.upward().stream().toList())
                .build();
    }

    private static ImmutableList<Scorecard> cards(Ranking ranking) {
        return ImmutableList.<Scorecard>builder()
                .addAll(ranking.places().stream().map(Ranking.Place::card).toList())
                .addAll(ranking.unranked())
                .build();
    }
}
