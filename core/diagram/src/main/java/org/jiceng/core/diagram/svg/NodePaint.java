package org.jiceng.core.diagram.svg;

import com.google.errorprone.annotations.Immutable;

/** The colours of a box; each is there once, so that paints are the same only if they are one. */
@Immutable
public final class NodePaint {

    private final String fill;
    private final String stroke;
    private final String text;
    private final boolean dashed;

    /**
     * Makes a paint.
     *
     * @param fill the ground, {@code #rrggbb}
     * @param stroke the border
     * @param text the letters, at least 7:1 against the ground
     * @param dashed whether the border is dashed
     */
    public NodePaint(String fill, String stroke, String text, boolean dashed) {
        this.fill = fill;
        this.stroke = stroke;
        this.text = text;
        this.dashed = dashed;
    }

    /** Returns the colour of the ground. */
    public String fill() {
        return fill;
    }

    /** Returns the colour of the border. */
    public String stroke() {
        return stroke;
    }

    /** Returns the colour of the letters. */
    public String text() {
        return text;
    }

    /** Returns whether the border is dashed. */
    public boolean dashed() {
        return dashed;
    }

    /** Returns the dashes of the border as an attribute of SVG with a space before it, or nothing. */
    String dashes() {
        return dashed ? " stroke-dasharray=\"4 3\"" : "";
    }
}
