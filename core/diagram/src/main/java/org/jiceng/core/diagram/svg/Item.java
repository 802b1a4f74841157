package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

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

    private static final int FIRST_LANE = 9;

    final List<Box> boxes;
    /** The lines in the gutter. */
    final List<Line> lanes = new ArrayList<>();

    private final @Nullable Row row;

    int x;
    int width;

    Item(@Nullable Row row, List<Box> boxes) {
        this.row = row;
        this.boxes = boxes;
        for (Box box : boxes) {
            box.standIn(this);
        }
    }

    /** Returns whether this is a column of leaves; one leaf alone is not. */
    boolean isColumn() {
        return boxes.size() > 1;
    }

    /** Returns the row in which it stands; the item of the box above the roots stands in none. */
    Row row() {
        return requireNonNull(row);
    }

    Box first() {
        return boxes.get(0);
    }

    /** Returns the width of the relation lines in the gutter. */
    int lanesWidth() {
        return lanes.isEmpty() ? 0 : Box.GRID * lanes.size() + Box.GRID;
    }

    /** Returns where a line of the gutter runs. */
    int laneX(int lane) {
        return x + Box.GRID * lane + FIRST_LANE;
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
