package org.jiceng.core.diagram.svg;

import com.google.errorprone.annotations.Immutable;

/**
 * The colours of a box.
 *
 * @param fill the ground, {@code #rrggbb}
 * @param stroke the border
 * @param text the letters, at least 7:1 against the ground
 * @param dashed whether the border is dashed
 */
@Immutable
public record NodePaint(String fill, String stroke, String text, boolean dashed) {}
