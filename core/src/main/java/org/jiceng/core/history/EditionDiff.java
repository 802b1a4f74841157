package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;

/**
 * The difference of two editions of a table by code alone (两版区划代码表逐码比较): which codes are new, which are gone, which
 * have another name.
 *
 * <p>A code is no identity. Where codes were moved on from one place to the next this reads as renamings that never
 * took place; {@link Lineage} tells what became of the bodies.
 *
 * @param added the rows of the later edition whose code the earlier one does not have, in order
 * @param removed the rows of the earlier edition whose code the later one does not have, in order
 * @param renamed the codes that both have with different names, in the later order
 */
public record EditionDiff(
        ImmutableList<DivisionRow> added, ImmutableList<DivisionRow> removed, ImmutableList<RowChange> renamed) {

    /**
     * A row as it was and as it is.
     *
     * @param before the row of the earlier edition
     * @param after the row of the later edition
     */
    public record RowChange(DivisionRow before, DivisionRow after) {}

    /** Compares two editions. Time grows in proportion to their rows. */
    public static EditionDiff of(DivisionTable before, DivisionTable after) {
        ImmutableList.Builder<DivisionRow> added = ImmutableList.builder();
        ImmutableList.Builder<DivisionRow> removed = ImmutableList.builder();
        ImmutableList.Builder<RowChange> renamed = ImmutableList.builder();
        for (DivisionRow row : after.rows()) {
            Optional<DivisionRow> earlier = before.row(row.code());
            if (earlier.isEmpty()) {
                added.add(row);
            } else if (!earlier.get().name().equals(row.name())) {
                renamed.add(new RowChange(earlier.get(), row));
            }
        }
        for (DivisionRow row : before.rows()) {
            if (after.row(row.code()).isEmpty()) {
                removed.add(row);
            }
        }
        return new EditionDiff(added.build(), removed.build(), renamed.build());
    }
}
