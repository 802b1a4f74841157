/**
 * Exact numbers, without which no score is fair (精确计算).
 *
 * <p>{@link org.jiceng.rules.assessment.exact.Fraction} is the one type to start with: a number that is a quotient of
 * two whole numbers, so that a third stays a third. Points are fractions from the rule to the total, and a scheme says
 * once where and how they are rounded: {@link org.jiceng.rules.assessment.exact.Rounding} holds decimals, mode and
 * stage.
 *
 * <p>{@link org.jiceng.rules.assessment.exact.Comparison} is how a limit is compared, with its boundary inside or
 * outside; {@link org.jiceng.rules.assessment.exact.Bounds} are the least and the most points that something can give;
 * {@link org.jiceng.rules.assessment.exact.Apportionment} divides a rounded whole among its parts so that what is shown
 * adds up in the last digit.
 *
 * <pre>{@code
 * Fraction third = Fraction.ONE.over(Fraction.of(3));
 * third.times(Fraction.of(3)).equals(Fraction.ONE); // true
 * third.rounded(2, RoundingMode.HALF_UP);           // 0.33
 * }</pre>
 *
 * <p>There is no binary fraction in this package or in any that builds on it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.exact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
