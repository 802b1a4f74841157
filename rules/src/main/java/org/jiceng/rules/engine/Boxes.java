package org.jiceng.rules.engine;

/** Counts the boxes that a search looks at, and ends it where there are too many (推演用量). */
final class Boxes {

    /** At most this many are looked at. */
    static final int LIMIT = 100_000;

    private int count;

    /** Says that there are too many; it never leaves the engine. */
    static final class TooManyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooManyException() {
            super("search must not look at more than " + LIMIT + " boxes", null, false, false);
        }
    }

    /** Counts one more box. */
    void count() {
        count++;
        if (count > LIMIT) {
            throw new TooManyException();
        }
    }
}
