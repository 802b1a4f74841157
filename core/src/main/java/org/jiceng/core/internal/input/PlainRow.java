package org.jiceng.core.internal.input;

/** A row of a CSV file whose cells are not quoted, before a text is made of any of them. It is good until the next. */
public final class PlainRow {

    private final PlainLines lines;

    PlainRow(PlainLines lines) {
        this.lines = lines;
    }

    /** Returns the line of the file, from 1. */
    public long line() {
        return lines.line();
    }

    /** Returns whether a column is there and its cell is not empty; a column of -1 is not there. */
    public boolean has(int column) {
        return column >= 0 && lines.length(column) > 0;
    }

    /** Returns the text of a column exactly as it stands. */
    public String text(int column) {
        return lines.text(column);
    }

    /** Returns the number that is written with just so many digits, up to 18, and nothing else; -1 for another cell. */
    public long number(int column, int digits) {
        return lines.number(column, digits);
    }
}
