/**
 * The main job on real input: a county's bodies, requests decided under the law of the day, a published scheme reviewed
 * and scored, two directions held against each other, and charts.
 *
 * <p>{@link org.jiceng.examples.quickstart.Quickstart} is the program. Its input files, and where each comes from, are
 * described in {@code SOURCES.md} beside them.
 */
@NullMarked
package org.jiceng.examples.quickstart;

import org.jspecify.annotations.NullMarked;
