/**
 * Scorecards: the result of one body, line by line, with its reasons (计分卡).
 *
 * <p>{@link org.jiceng.rules.assessment.card.Scorecard} is the one type to start with. It has a
 * {@link org.jiceng.rules.assessment.card.ScoreLine} for each indicator, a
 * {@link org.jiceng.rules.assessment.card.SectionScore} for each section, each
 * {@link org.jiceng.rules.assessment.card.Adjustment} that a cap, a floor or a veto made, a
 * {@link org.jiceng.rules.assessment.card.VetoOutcome} for each veto, the total and the grade.
 *
 * <p>The contributions of the lines and the adjustments add up to the total that is shown, in the last digit. Its
 * method {@code explain} is the whole card as text: each line with its rule, inputs, arithmetic, points won and lost.
 *
 * <p>A card is only a result: {@link org.jiceng.rules.assessment.scoring.Scorer} makes it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.card;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
