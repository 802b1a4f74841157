/**
 * Tables of places, from the file to what a program keeps: a map of text, trees and graphs of it, and the structure of
 * this library, over one and the same file. {@link org.jiceng.benchmarks.division.Loading} is the one type to start
 * with.
 */
@NullMarked
package org.jiceng.benchmarks.division;

import org.jspecify.annotations.NullMarked;
