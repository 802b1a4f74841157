package org.jiceng.core.diagram.svg;

import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a box.
 *
 * @param fill the ground, {@code #rrggbb}
 * @param stroke the border
 * @param text the letters, at least 7:1 against the ground
 * @param dashed whether the border is dashed
 */
@Immutable
public record NodePaint(String fill, String stroke, String text, boolean dashed) {

    /** Written out, since the first call of what a record has of itself takes as long as to draw hundreds of boxes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NodePaint paint
                        && fill.equals(paint.fill)
                        && stroke.equals(paint.stroke)
                        && text.equals(paint.text)
                        && dashed == paint.dashed);
    }

    @Override
    public int hashCode() {
        return (fill.hashCode() * 31 + stroke.hashCode()) * 31 + text.hashCode();
    }
}
