/**
 * Scoring rules: how the evidence of one indicator becomes points (计分规则).
 *
 * <p>{@link org.jiceng.rules.assessment.rule.ScoringRule} is the one type to start with. It is sealed; each of the
 * fifteen kinds is a type of its own, documented with an example:
 * {@link org.jiceng.rules.assessment.rule.JudgedPoints}, {@link org.jiceng.rules.assessment.rule.Levels},
 * {@link org.jiceng.rules.assessment.rule.Checklist}, {@link org.jiceng.rules.assessment.rule.Deduction},
 * {@link org.jiceng.rules.assessment.rule.Accrual}, {@link org.jiceng.rules.assessment.rule.CompletionRatio},
 * {@link org.jiceng.rules.assessment.rule.AllOrNothing}, {@link org.jiceng.rules.assessment.rule.Target},
 * {@link org.jiceng.rules.assessment.rule.Ballot}, {@link org.jiceng.rules.assessment.rule.RankTable},
 * {@link org.jiceng.rules.assessment.rule.ProportionalToBest}, {@link org.jiceng.rules.assessment.rule.AgainstAverage},
 * {@link org.jiceng.rules.assessment.rule.Conversion}, {@link org.jiceng.rules.assessment.rule.Formula} and
 * {@link org.jiceng.rules.assessment.rule.Composite}, which puts others together.
 *
 * <p>A rule is data. It works on {@link org.jiceng.rules.assessment.rule.Inputs} and answers with an
 * {@link org.jiceng.rules.assessment.rule.Outcome}: exact points with their arithmetic as text, or another state of
 * {@link org.jiceng.rules.assessment.rule.IndicatorState} with the reason. What a missing value counts for is no
 * business of the rule; the scheme declares it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
