/**
 * Two-way assessment (双向考核): how a body is scored from above, how it rates the body above it, and why each point was
 * won or lost.
 *
 * <p>{@link org.jiceng.rules.assessment.scheme.AssessmentScheme} is the one type to start with. A scheme has
 * {@link org.jiceng.rules.assessment.scheme.Section}s of {@link org.jiceng.rules.assessment.scheme.Indicator}s, each
 * with full points, the duty that it assesses and a {@link org.jiceng.rules.assessment.rule.ScoringRule}. It comes from
 * a builder or from a JSON file ({@link org.jiceng.rules.assessment.json.SchemeReader}); both say the same.
 *
 * <p>A published scheme has errors, so {@link org.jiceng.rules.assessment.review.SchemeReview} looks at it before
 * anybody is scored. {@link org.jiceng.rules.assessment.evidence.Evidence} is checked against the scheme, and a value
 * that cannot be right is a finding with its place. {@link org.jiceng.rules.assessment.scoring.Scorer} makes a
 * {@link org.jiceng.rules.assessment.card.Scorecard} for each body, {@link org.jiceng.rules.assessment.ranking.Ranking}
 * gives the grades, and {@link org.jiceng.rules.assessment.round.TwoWayAssessment} holds both directions side by side
 * and never averages them.
 *
 * <p>A card explains itself, {@link org.jiceng.rules.assessment.scoring.Sensitivity} says what would change its grade,
 * {@link org.jiceng.rules.assessment.round.RoundComparison} sets two rounds or two editions of a scheme side by side,
 * {@link org.jiceng.rules.assessment.round.MatchingReward} divides a fund by grade, and
 * {@link org.jiceng.rules.assessment.round.ResultTable} is what is published.
 * {@link org.jiceng.rules.assessment.scoring.BulkScorer} gives the totals of a whole country.
 *
 * <p>The scheme declares its arithmetic: what a missing value counts for, caps, floors, what a veto does, ties, quotas,
 * and where and how it rounds. What it does not declare is an error on the card, never a guess. All arithmetic is
 * exact: thirds stay thirds until the declared rounding, and the points that a card shows add up to its total in the
 * last digit.
 *
 * <pre>{@code
 * AssessmentScheme scheme = SchemeReader.read(Path.of("scheme.json")).orElseThrow().orElseThrow();
 * Findings errorsOfTheScheme = SchemeReview.of(scheme);
 * WithFindings<Evidence> evidence = EvidenceReader.read(Path.of("evidence.csv"), scheme, bodies);
 * Ranking ranking = Scorer.of(evidence.value()).ranking();
 * ranking.places().forEach(place -> System.out.println(place.card().explain(Locale.CHINESE)));
 * }</pre>
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.scheme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
