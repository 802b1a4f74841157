package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a {@link Row}: leaves stacked in a column, or one box with its whole subtree below it.
 *
 * <p>At its left is a gutter in which lines run up and down: in front of a column to reach its leaves, in front of a
 * subtree to pass its box.
 */
final class Item {

    /** The distance from the line in front of leaves to the leaves, room for an arrow head. */
    static final int INDENT = 2 * Box.GRID;

    final ImmutableList<Box> boxes;
    final List<Upright> lanes = new ArrayList<>();

    private final @Nullable Row row;

    int x;
    int width;

    Item(@Nullable Row row, List<Box> boxes) {
        this.row = row;
        this.boxes = ImmutableList.copyOf(boxes);
        for (Box box : this.boxes) {
            box.standIn(this);
        }
    }

    /** Returns the item of the invisible box above the roots, which stands in no row. */
    static Item alone(Box above) {
        return new Item(null, ImmutableList.of(above));
    }

    /** Returns whether this is a column of leaves; one leaf alone is not. */
    boolean isColumn() {
        return boxes.size() > 1;
    }

    Box first() {
        return boxes.get(0);
    }

    /** Returns the row in which this stands; the item of the box above the roots stands in none. */
    Row row() {
        if (row == null) {
            throw new IllegalStateException("the box above the roots stands in no row");
        }
        return row;
    }

    /** Returns the width of the relation lines in the gutter. */
    int lanesWidth() {
        return lanes.isEmpty() ? 0 : Box.GRID * lanes.size() + Box.GRID;
    }

    /** Returns where the tree line in the gutter runs. */
    int spineX() {
        return x + lanesWidth();
    }

    /** Returns where the tree line enters: in front of a column, else over the middle of the box. */
    int anchorX() {
        return isColumn() ? spineX() : first().centerX();
    }
}
