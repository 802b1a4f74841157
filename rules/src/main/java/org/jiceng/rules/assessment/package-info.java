/**
 * Two-way assessment (双向考核): how a body is scored from above, how it rates the body above it, and why each point was
 * won or lost.
 *
 * <p>{@link org.jiceng.rules.assessment.AssessmentScheme} is the one type to start with. A scheme has
 * {@link org.jiceng.rules.assessment.Section}s of {@link org.jiceng.rules.assessment.Indicator}s, each with full
 * points, the duty that it assesses and a {@link org.jiceng.rules.assessment.ScoringRule}. It comes from a builder or
 * from a JSON file ({@link org.jiceng.rules.assessment.SchemeReader}); both say the same.
 *
 * <p>A published scheme has errors, so {@link org.jiceng.rules.assessment.SchemeReview} looks at it before anybody is
 * scored. {@link org.jiceng.rules.assessment.Evidence} is checked against the scheme, and a value that cannot be right
 * is a finding with its place. {@link org.jiceng.rules.assessment.Scorer} makes a
 * {@link org.jiceng.rules.assessment.Scorecard} for each body, {@link org.jiceng.rules.assessment.Ranking} gives the
 * grades, and {@link org.jiceng.rules.assessment.TwoWayAssessment} holds both directions side by side and never
 * averages them.
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
package org.jiceng.rules.assessment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
