/**
 * Charts made from a structure (由治理结构生成图表): which part of it is shown, on which day, with what laid over it.
 *
 * <p>{@link org.jiceng.core.diagram.view.OrgChart} is the one type to start with:
 *
 * <pre>{@code
 * String svg = OrgChart.of(structure)
 *         .root(BodyId.of("360735100"))
 *         .depth(3)
 *         .show(RelationKind.DISPATCHES, RelationKind.COORDINATES)
 *         .toSvg();
 * }</pre>
 *
 * <p>Behind it stands a {@link org.jiceng.core.diagram.view.DiagramView}, which can be kept and laid over the
 * structures of several days. A view only ever hides: what it shows is in the structure, and what a chart counts adds
 * up to it. {@link org.jiceng.core.diagram.view.DifferenceChart} draws what changed between two days.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.diagram.view;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
