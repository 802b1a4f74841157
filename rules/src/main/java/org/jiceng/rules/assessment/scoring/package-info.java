/**
 * Scoring: from checked evidence to scorecards, rankings and totals (计分).
 *
 * <p>{@link org.jiceng.rules.assessment.scoring.Scorer} is the one type to start with: it makes a scorecard for each
 * body, with policies for what is missing, groups of raters, trimming, weights, caps, floors, vetoes and the one
 * declared rounding.
 *
 * <p>{@link org.jiceng.rules.assessment.scoring.Sensitivity} says which single indicator would change a grade and how
 * far it is to the next. {@link org.jiceng.rules.assessment.scoring.BulkScorer} gives the totals of a whole country
 * from {@link org.jiceng.rules.assessment.scoring.EvidenceColumns}: the same arithmetic and the same results, without
 * cards.
 *
 * <pre>{@code
 * Ranking ranking = Scorer.of(evidence).ranking();
 * ranking.places().forEach(place -> System.out.println(place.card().explain(Locale.CHINESE)));
 * }</pre>
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.scoring;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
