/**
 * Ranks, quotas and final grades of the bodies of a round (排名与等次).
 *
 * <p>{@link org.jiceng.rules.assessment.ranking.Ranking} is the one type to start with. It puts scorecards in order of
 * their totals, decides the vetoes that depend on the order ("the last three"), and hands out the grades, the best
 * first, within score limits, quotas, tie rules and vetoes as the scheme declares them.
 *
 * <p>Bodies with the same score share a rank, and the rank after them is left out: 1, 2, 2, 4. A tie that goes beyond
 * the places of a grade is decided by the declared rule; where none is declared, the grade of the tied bodies stays
 * open and a finding says so. A body without a total has no place and is listed apart, and it never counts among the
 * last.
 *
 * <p>Each place says why its grade is not the one that the score alone would give.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.ranking;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
