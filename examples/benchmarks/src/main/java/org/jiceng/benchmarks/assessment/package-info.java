/**
 * Fifty indicators of five common scoring rules, by hand with exact decimals and in the formula engines that Java has.
 * {@link org.jiceng.benchmarks.assessment.ScorerKind} is the one type to start with.
 */
@NullMarked
package org.jiceng.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
