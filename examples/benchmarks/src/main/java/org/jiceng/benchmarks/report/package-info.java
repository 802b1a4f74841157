/** Runs everything and writes the tables. {@link org.jiceng.benchmarks.report.Benchmarks} is the program. */
@NullMarked
package org.jiceng.benchmarks.report;

import org.jspecify.annotations.NullMarked;
