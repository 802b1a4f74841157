package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;

/**
 * A table with what is to be said around it, for the terminal and for the report alike.
 *
 * @param title its title
 * @param header the heading of each column
 * @param rows the cells, row by row, as many as there are columns
 * @param remarks lines below the table
 * @param details further lines, for the report only
 */
record Sheet(
        String title,
        ImmutableList<String> header,
        ImmutableList<ImmutableList<String>> rows,
        ImmutableList<String> remarks,
        ImmutableList<String> details) {

    /** Makes a table without details. */
    Sheet(
            String title,
            ImmutableList<String> header,
            ImmutableList<ImmutableList<String>> rows,
            ImmutableList<String> remarks) {
        this(title, header, rows, remarks, ImmutableList.of());
    }
}
