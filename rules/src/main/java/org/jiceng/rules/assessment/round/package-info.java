/**
 * A round in both directions, and what follows from it (双向考核).
 *
 * <p>{@link org.jiceng.rules.assessment.round.TwoWayAssessment} is the one type to start with: the scorecards of the
 * bodies from above, the scorecard of the body above from each of them and combined, who has not answered, which
 * indicators were set aside because their duty was not admitted or not funded
 * ({@link org.jiceng.rules.assessment.round.DutyStanding}), and how far the two directions differ
 * ({@link org.jiceng.rules.assessment.round.Divergence}). The directions stand side by side and are never averaged.
 *
 * <p>{@link org.jiceng.rules.assessment.round.MatchingReward} divides a fund by grade (配套奖励),
 * {@link org.jiceng.rules.assessment.round.ResultTable} is what is published, and
 * {@link org.jiceng.rules.assessment.round.RoundComparison} sets two rounds, or two editions of a scheme over the same
 * evidence, side by side.
 *
 * <p>Below the declared number of raters no answer is shown singly: a body must be able to say what it thinks of the
 * one above it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.round;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
