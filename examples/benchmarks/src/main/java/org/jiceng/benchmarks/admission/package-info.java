/**
 * Ten admission rules over a matter with eight facts, in this library, by hand and in the rule engines that Java has.
 * {@link org.jiceng.benchmarks.admission.DeciderKind} is the one type to start with.
 */
@NullMarked
package org.jiceng.benchmarks.admission;

import org.jspecify.annotations.NullMarked;
