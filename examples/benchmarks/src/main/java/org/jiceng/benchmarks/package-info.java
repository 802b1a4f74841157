/**
 * Measures this library against what its users would pick instead: the same work on the same data with the same
 * answers, in one run. Nothing here is published.
 */
@NullMarked
package org.jiceng.benchmarks;

import org.jspecify.annotations.NullMarked;
