package org.jiceng.core.diagram;

/** A straight piece of a line of a picture, upright or level. */
record Segment(int x1, int y1, int x2, int y2) {

    boolean isUpright() {
        return x1 == x2;
    }

    /** Returns whether a point of this piece lies inside the rectangle, not on its border. */
    boolean enters(Rect rect) {
        return Math.max(x1, x2) > rect.x()
                && Math.min(x1, x2) < rect.right()
                && Math.max(y1, y2) > rect.y()
                && Math.min(y1, y2) < rect.bottom();
    }
}
