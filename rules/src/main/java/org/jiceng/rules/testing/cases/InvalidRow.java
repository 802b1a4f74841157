package org.jiceng.rules.testing.cases;

/** Ends the reading of a row of which something was found to be invalid. */
final class InvalidRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidRow(String message) {
        super(message, null, false, false);
    }
}
