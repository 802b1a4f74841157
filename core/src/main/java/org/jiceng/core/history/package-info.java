/**
 * What became of bodies over time: who came from whom, by which event, on what evidence.
 *
 * <p>{@link org.jiceng.core.history.StructureHistory} is the one type to start with: a structure whose bodies have
 * descriptions over time, and the {@link org.jiceng.core.history.Succession} events between them.
 *
 * <pre>{@code
 * StructureHistory history = StructureHistory.of(structure, ImmutableList.of(
 *         Succession.founded(street, LocalDate.parse("2022-09-01"))));
 * history.bearers(DivisionCode.parse("410103016"), day); // who bore this code on that day
 * }</pre>
 *
 * <p>Where no history was kept, two editions of a division table and the official change rows give one.
 * {@link org.jiceng.core.history.EditionDiff} compares the editions code by code.
 * {@link org.jiceng.core.history.Lineage} finds out which rows are the same body although name or code changed, states
 * the {@link org.jiceng.core.history.Evidence} for each, and leaves open what cannot be decided.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
