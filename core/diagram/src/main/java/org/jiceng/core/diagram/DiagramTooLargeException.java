package org.jiceng.core.diagram;

/** Thrown when a format cannot hold a diagram (图过大): its renderer would refuse the file, or cut it. */
public final class DiagramTooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int limit;
    private final int actual;

    /**
     * Says which limit is broken.
     *
     * @param format the name of the format
     * @param what what is counted, for example edges
     * @param limit the most that the format takes, inclusive
     * @param actual how many the diagram has
     */
    DiagramTooLargeException(String format, String what, int limit, int actual) {
        super(format + " diagram must have at most " + limit + " " + what + ", but had '" + actual + "'");
        this.limit = limit;
        this.actual = actual;
    }

    /** Returns the most that the format takes, inclusive. */
    public int limit() {
        return limit;
    }

    /** Returns how many the diagram has. */
    public int actual() {
        return actual;
    }
}
