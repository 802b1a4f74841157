package org.jiceng.core.diagram.svg;

import java.util.List;

/** Gives every box and every line its place, once it is known how many lines run in each band and gutter. */
final class Placement {

    private static final int TRUNK = 2 * Box.GRID;

    private Placement() {}

    /** Places a box and everything below it with its upper left corner at a point, and returns where it ends. */
    static int place(Box above, List<Net> nets, int x, int y) {
        above.item().width = sizeX(above);
        placeX(above, x);
        if (!nets.isEmpty()) {
            placeLines(above, nets);
        }
        return placeY(above, y);
    }

    private static void placeLines(Box above, List<Net> nets) {
        for (Net net : nets) {
            net.measure();
        }
        Tracks.assign(above);
        Slots.sort(above);
        for (Net net : nets) {
            net.measure();
        }
        Tracks.assign(above);
    }

    /** Moves a placed box and everything below it to another height, and returns where it ends. */
    static int moveTo(Box above, int y) {
        return placeY(above, y);
    }

    /** Returns the width of the subtree of a box, its gutter included, and sets what lies where in it. */
    private static int sizeX(Box box) {
        Port.makeRoom(box);
        int widest = 0;
        for (Row row : box.rows) {
            row.width = -Row.GAP;
            for (Item item : row.items) {
                item.width = item.isColumn() ? sizeColumn(item) : sizeX(item.first());
                row.width += item.width + Row.GAP;
            }
            widest = Math.max(widest, row.width);
        }
        int gutter = box.item().lanesWidth() + (box.rows.size() > 1 && !box.isAbove() ? TRUNK : 0);
        int boxShift = 0;
        int content = Math.max(widest, box.width);
        if (box.isAbove() || box.rows.size() > 1) {
            boxShift = gridded((content - box.width) / 2);
            for (Row row : box.rows) {
                row.shift = gutter + (box.isAbove() ? gridded((content - row.width) / 2) : 0);
            }
        } else if (!box.rows.isEmpty()) {
            Row row = box.rows.get(0);
            int middle = isHanging(box) ? hangingMiddle(box) : middle(row);
            row.shift = gutter + Math.max(0, box.width / 2 - middle);
            boxShift = Math.max(0, middle - box.width / 2);
            content = Math.max(row.shift - gutter + row.width, boxShift + box.width);
        }
        box.shift = gutter + boxShift;
        return gutter + content;
    }

    private static int sizeColumn(Item item) {
        int width = 0;
        for (Box leaf : item.boxes) {
            Port.makeRoom(leaf);
            width = Math.max(width, leaf.width);
        }
        return item.lanesWidth() + Item.INDENT + width;
    }

    /** Returns whether all children hang in one column, straight below the box. */
    private static boolean isHanging(Box box) {
        return box.rows.size() == 1
                && box.rows.get(0).items.size() == 1
                && box.rows.get(0).items.get(0).isColumn();
    }

    /**
     * Returns what must lie below the middle of the box so that the line to hanging leaves leaves near its left edge.
     */
    private static int hangingMiddle(Box box) {
        int lanes = box.rows.get(0).items.get(0).lanesWidth();
        return box.width / 2 + Math.min(0, lanes - Box.GRID);
    }

    /** Returns the middle between the first and the last child of a row, from the left edge of the row. */
    private static int middle(Row row) {
        Item first = row.items.get(0);
        Item last = row.items.get(row.items.size() - 1);
        return gridded((anchor(first) + row.width - last.width + anchor(last)) / 2);
    }

    /** Returns where the tree line enters an item, from its left edge. */
    private static int anchor(Item item) {
        return item.isColumn() ? item.lanesWidth() : item.first().shift + item.first().width / 2;
    }

    private static int gridded(int length) {
        return length / Box.GRID * Box.GRID;
    }

    private static void placeX(Box box, int x) {
        box.x = x + box.shift;
        box.item().x = x;
        for (Row row : box.rows) {
            int cursor = x + row.shift;
            for (Item item : row.items) {
                item.x = cursor;
                if (item.isColumn()) {
                    for (Box leaf : item.boxes) {
                        leaf.x = item.spineX() + Item.INDENT;
                    }
                } else {
                    placeX(item.first(), cursor);
                }
                cursor += item.width + Row.GAP;
            }
        }
        box.dropX = box.centerX();
        if (isHanging(box)) {
            int spine = box.rows.get(0).items.get(0).spineX();
            box.dropX = spine < box.x + box.width - Box.GRID ? spine : box.dropX;
        }
    }

    /** Returns where the subtree of a box ends. */
    private static int placeY(Box box, int y) {
        box.y = y;
        int cursor = y + box.height;
        for (Row row : box.rows) {
            row.bandTop = cursor;
            row.top = cursor + row.band();
            cursor = row.top;
            for (Item item : row.items) {
                cursor = Math.max(cursor, item.isColumn() ? placeColumn(item, row.top) : placeY(item.first(), row.top));
            }
        }
        return cursor;
    }

    private static int placeColumn(Item item, int top) {
        int y = top;
        for (Box leaf : item.boxes) {
            leaf.y = y;
            y += leaf.height + Arrangement.LEAF_GAP;
        }
        return y - Arrangement.LEAF_GAP;
    }
}
