package org.jiceng.rules.testing.cases;

/**
 * Reads the text of a cell (单元格读取).
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface CellParser<T> {

    /**
     * Reads a text that is not blank and has no white space around it.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says why
     * @throws java.time.DateTimeException for the same reason
     */
    T parse(String text);
}
