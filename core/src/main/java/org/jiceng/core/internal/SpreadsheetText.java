package org.jiceng.core.internal;

/**
 * Cells that no spreadsheet takes for a formula: one that begins with {@code = + - @}, a tab or a line break gets an
 * apostrophe before it, and so does one that already has such an apostrophe, so that every text comes back as it was.
 */
public final class SpreadsheetText {

    private static final String STARTS = "=+-@\t\r\n";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /** Returns a text as a cell. */
    public static String cell(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    /** Returns the text of a cell, the inverse of {@link #cell}. */
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isMarked(cell) ? cell.substring(1) : cell;
    }

    /** Returns whether a text is any number of apostrophes and then the start of a formula. */
    private static boolean isMarked(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == MARK) {
            i++;
        }
        return i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
