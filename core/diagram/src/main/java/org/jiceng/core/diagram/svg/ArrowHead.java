package org.jiceng.core.diagram.svg;

/** The shapes at the end of a relation line. */
public enum ArrowHead {
    FILLED_TRIANGLE("M0,0L-9,-4.5L-9,4.5Z", true, 8),
    OPEN_TRIANGLE("M-.5,0L-9,-4.5L-9,4.5Z", false, 9),
    VEE("M-8,-4.5L-.5,0L-8,4.5", false, 1),
    FILLED_DIAMOND("M0,0L-6,-4L-12,0L-6,4Z", true, 11),
    OPEN_DIAMOND("M-.5,0L-6,-4L-11.5,0L-6,4Z", false, 12),
    FILLED_DOT("M0,0A4,4 0 1 0 -8,0A4,4 0 1 0 0,0Z", true, 7),
    OPEN_DOT("M-.5,0A3.75,3.75 0 1 0 -8,0A3.75,3.75 0 1 0 -.5,0Z", false, 8),
    BAR("M-3,-5L-3,5", false, 0),
    BOX("M0,-3.5L-7,-3.5L-7,3.5L0,3.5Z", true, 6);

    private final String path;
    private final boolean filled;
    private final int inset;

    ArrowHead(String path, boolean filled, int inset) {
        this.path = path;
        this.filled = filled;
        this.inset = inset;
    }

    /** Returns the outline, for a line that comes from the left and ends at 0,0. */
    public String path() {
        return path;
    }

    /** Returns whether the outline is filled with the colour of the line. */
    public boolean filled() {
        return filled;
    }

    /** Returns how far before the end the line itself stops, in px. */
    public int inset() {
        return inset;
    }
}
