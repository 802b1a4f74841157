package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;

/** Under which headings tables have a column (列名). */
@FunctionalInterface
public interface ColumnNames {

    /** Every column is asked for by its own heading. */
    ColumnNames AS_WRITTEN = heading -> heading;

    /** Returns the one name by which the column under a heading is asked for. */
    String nameOf(String heading);

    /** Returns the headings other than its name under which a table may have a column. */
    default ImmutableList<String> others(String name) {
        return ImmutableList.of();
    }
}
