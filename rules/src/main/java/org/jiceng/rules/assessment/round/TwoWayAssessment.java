package org.jiceng.rules.assessment.round;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Direction;

/**
 * One round of assessment in both directions over a body and those below it (双向考核): the superior's scorecards for each
 * of them, and theirs for the superior, one by one and combined.
 *
 * <p>The two directions stand apart and are never averaged. Where they are far apart for one pair,
 * {@link #divergences()} says so. An indicator on a duty that the bodies need not do, or for which they did not get the
 * funds, is flagged or neutralised as the downward scheme declares. With fewer raters than the upward scheme's
 * anonymity floor no single answer is shown, nor anything that it could be read from.
 */
public final class TwoWayAssessment {

    private final BodyId superior;
    private final AssessmentScheme upwardScheme;
    private final Ranking downward;
    private final Optional<Scorecard> upward;
    private final ImmutableList<Scorecard> single;
    private final ImmutableSet<BodyId> answered;
    private final ImmutableSet<BodyId> silent;
    private final ImmutableList<Divergence> divergences;
    private final Findings findings;

    TwoWayAssessment(
            BodyId superior,
            AssessmentScheme upwardScheme,
            Ranking downward,
            Optional<Scorecard> upward,
            ImmutableList<Scorecard> single,
            ImmutableSet<BodyId> answered,
            ImmutableSet<BodyId> silent,
            ImmutableList<Divergence> divergences,
            Findings findings) {
        this.superior = superior;
        this.upwardScheme = upwardScheme;
        this.downward = downward;
        this.upward = upward;
        this.single = single;
        this.answered = answered;
        this.silent = silent;
        this.divergences = divergences;
        this.findings = findings;
    }

    /**
     * Scores a round.
     *
     * @param superior the body above
     * @param downward the evidence on the bodies below, under a scheme of direction {@link Direction#DOWNWARD}
     * @param upward the evidence on the superior, under a scheme of direction {@link Direction#UPWARD}; its raters are
     *     the bodies below, by their ids
     * @param standings how the duties stand that the downward scheme assesses; a duty without one counts as listed
     * @throws IllegalArgumentException if a scheme has another direction, the upward evidence is not about the
     *     superior, or an upward indicator is not rated by groups
     */
    public static TwoWayAssessment of(
            BodyId superior, Evidence downward, Evidence upward, Iterable<DutyStanding> standings) {
        checkArgument(
                downward.scheme().direction() == Direction.DOWNWARD,
                "downward scheme must have direction DOWNWARD, but had '%s'",
                downward.scheme().direction());
        checkArgument(
                upward.scheme().direction() == Direction.UPWARD,
                "upward scheme must have direction UPWARD, but had '%s'",
                upward.scheme().direction());
        checkArgument(
                upward.bodies().contains(superior),
                "upward evidence must be about '%s', but was about %s",
                superior,
                upward.bodies());
        upward.scheme()
                .indicators()
                .forEach(indicator -> checkArgument(
                        !indicator.groups().isEmpty(),
                        "upward scheme must have its indicators rated by groups, but %s is not",
                        indicator.id()));
        return new TwoWayRound(superior, downward, upward, standings).assessment();
    }

    /** Returns the body above. */
    public BodyId superior() {
        return superior;
    }

    /** Returns the downward direction: scorecards, ranks and grades of the bodies below. */
    public Ranking downward() {
        return downward;
    }

    /** Returns the scheme of the upward direction. */
    public AssessmentScheme upwardScheme() {
        return upwardScheme;
    }

    /**
     * Returns the superior's scorecard from all answers together; empty where nobody answered, and where one body did
     * that the anonymity floor protects.
     */
    public Optional<Scorecard> upward() {
        return upward;
    }

    /** Returns the superior's scorecard from each body that answered; none below the anonymity floor. */
    public ImmutableList<Scorecard> single() {
        return single;
    }

    /** Returns the bodies below that answered, in the order of their ids. */
    public ImmutableSet<BodyId> answered() {
        return answered;
    }

    /** Returns the bodies below that did not answer, in the order of their ids. */
    public ImmutableSet<BodyId> silent() {
        return silent;
    }

    /** Returns how far the directions are apart for each body; none below the anonymity floor. */
    public ImmutableList<Divergence> divergences() {
        return divergences;
    }

    /** Returns what needs attention: reconciliation, coverage, anonymity, and the findings of all cards. */
    public Findings findings() {
        return findings;
    }
}
