package org.jiceng.core.finding;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.core.internal.SafeText;

/**
 * A place in a file (文件位置).
 *
 * @param file the file as the caller named it
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the column, counted from 1: a field of a row in CSV, a character of a line in JSON; 0 for the whole
 *     line
 */
public record SourceLocation(String file, long line, long column) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public SourceLocation {
        checkArgument(line >= 0, "line must not be negative, but was '%s'", line);
        checkArgument(column >= 0, "column must not be negative, but was '%s'", column);
    }

    /** Returns the file as a whole. */
    public static SourceLocation file(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** Returns {@code file:line:column}, without the numbers that are 0. */
    @Override
    public String toString() {
        String name = SafeText.oneLine(file);
        if (line == 0) {
            return name;
        }
        return column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
