package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;

/**
 * A table with what is to be said around it, for the terminal and for the report alike.
 *
 * @param title its title
 * @param header the heading of each column
 * @param rows the cells, row by row, as many as there are columns
 * @param remarks lines below the table
 */
record Sheet(
        String title,
        ImmutableList<String> header,
        ImmutableList<ImmutableList<String>> rows,
        ImmutableList<String> remarks) {}
