/**
 * Test cases on each side of every boundary, made from the rules themselves.
 *
 * <p>{@link org.jiceng.rules.testing.boundary.Boundaries} is the one type to start with. Most errors in rules about
 * days and amounts sit on a boundary: is the first day included, is 60 enough. From a rule book it makes the days
 * beside each day on which a cited text begins or ceases to be in force, and the values beside each threshold; from a
 * timeline the days beside each change; from a scheme the totals beside each limit of a grade, the units beside each
 * cap and the bodies beside each place of a quota.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BoundaryCases(from = CityBoundaries.class, of = DateBoundary.class)
 * void aTextIsCitedOnTheDaysOnWhichItIsInForce(DateBoundary boundary) {
 *     assertThat(isCited(boundary.citation(), boundary.day())).isEqualTo(boundary.isInForce());
 * }
 * }</pre>
 *
 * <p>Each case says what is expected there and names the rule and the article, so a test that fails tells which
 * boundary was missed.
 *
 * <p>{@link org.jiceng.rules.testing.boundary.BoundaryCases} alone needs JUnit with parameterised tests; the cases
 * themselves need nothing.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.testing.boundary;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
