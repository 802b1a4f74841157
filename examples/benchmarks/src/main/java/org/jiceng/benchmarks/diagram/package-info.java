/**
 * Charts of invented counties in this library and in the diagram tools that Java has.
 * {@link org.jiceng.benchmarks.diagram.Charting} is the one type to start with.
 */
@NullMarked
package org.jiceng.benchmarks.diagram;

import org.jspecify.annotations.NullMarked;
