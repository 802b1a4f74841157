/**
 * Two editions of a policy or a scheme over the same population: who gets another answer.
 *
 * <p>{@link org.jiceng.rules.testing.difference.Difference} is the one type to start with. Before a new edition takes
 * effect, it shows whom it touches, and a test says whom it may touch:
 *
 * <pre>{@code
 * Difference<String> difference = Difference.ofOutcomes(before, after, requests, structure, day);
 * assertThat(difference).changesOnly("R-2", "R-7").changes("R-2", Outcome.REJECTED, Outcome.ADMITTED);
 * }</pre>
 *
 * <p>It compares the outcomes of requests, the grades of bodies, or whatever a function says of each member of a
 * population. A change of the rules that changes nothing for anybody is told as such:
 * {@link org.jiceng.rules.testing.difference.DifferenceAssert#changesSomething}.
 *
 * <p>{@link org.jiceng.rules.testing.difference.DifferenceAssert} alone needs AssertJ; nothing here needs JUnit.
 */
@NullMarked
package org.jiceng.rules.testing.difference;

import org.jspecify.annotations.NullMarked;
