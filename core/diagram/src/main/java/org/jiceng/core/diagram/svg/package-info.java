/**
 * Draws charts as SVG with a layout of its own, and no part of the API of this library.
 *
 * <p>{@link org.jiceng.core.diagram.svg.SvgChart} is what is drawn, with every word already in the language of the
 * reader; it knows nothing of bodies. From there a picture is made in four steps, each of which takes time in
 * proportion to the chart:
 *
 * <ol>
 *   <li>the arrangement decides what stands beside what: leaves hang below their parent in columns, wide rows are
 *       broken, and the whole keeps the proportions of a page;
 *   <li>the router leads each relation through the bands above rows and the gutters beside boxes, never through a box;
 *   <li>the placement makes bands and gutters as wide as their lines need, and gives everything its place in px;
 *   <li>the boxes, lines and names are written.
 * </ol>
 *
 * <p>All numbers are whole px, so that a picture is the same on every machine.
 * {@link org.jiceng.core.diagram.svg.TextMeasure} measures text without a font.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.diagram.svg;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
