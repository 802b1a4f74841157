package org.jiceng.core.diagram;

import java.util.List;

/** Gives every box and every line its place, once it is known how many lines run in each band and gutter. */
final class Placement {

    private Placement() {}

    /** Places a box and everything below it with its upper left corner at a point, and returns where it ends. */
    static int place(Box above, List<Net> nets, int x, int y) {
        above.item().width = sizeX(above);
        placeX(above, x);
        nets.forEach(Net::measure);
        Tracks.assign(above);
        Slots.sort(above);
        nets.forEach(Net::measure);
        nets.forEach(Net::measure);
        Tracks.assign(above);
        return placeY(above, y);
    }

    /** Returns the width of the subtree of a box, its gutter included. */
    private static int sizeX(Box box) {
        Port.makeRoom(box);
        int content = box.width;
        for (Row row : box.rows) {
            row.width = -Row.GAP;
            for (Item item : row.items) {
                item.width = item.isColumn() ? sizeColumn(item) : sizeX(item.first());
                row.width += item.width + Row.GAP;
            }
            content = Math.max(content, row.width + (isHanging(box) ? Box.GRID : 0));
        }
        return content + box.item().lanesWidth() + trunkWidth(box);
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
        return !box.isAbove()
                && box.rows.size() == 1
                && box.rows.get(0).items.size() == 1
                && box.rows.get(0).items.get(0).isColumn();
    }

    private static int trunkWidth(Box box) {
        return box.rows.size() > 1 && !box.isAbove() ? 2 * Box.GRID : 0;
    }

    private static void placeX(Box box, int x) {
        Item own = box.item();
        if (!own.isColumn()) {
            own.x = x;
        }
        int contentX = x + own.lanesWidth() + trunkWidth(box);
        int content = box.width;
        for (Row row : box.rows) {
            content = Math.max(content, row.width);
        }
        boolean hanging = isHanging(box);
        for (Row row : box.rows) {
            int cursor = contentX;
            if (hanging) {
                cursor += row.items.get(0).lanesWidth() == 0 ? Box.GRID : 0;
            } else if (box.rows.size() == 1 || box.isAbove()) {
                cursor += (content - row.width) / 2 / Box.GRID * Box.GRID;
            }
            for (Item item : row.items) {
                placeX(item, cursor);
                cursor += item.width + Row.GAP;
            }
        }
        if (box.isLeaf() || hanging) {
            box.x = contentX;
        } else {
            box.x = contentX + Math.min(content - box.width, Math.max(0, centered(box, contentX, content)));
        }
        box.dropX = box.centerX();
        if (hanging && box.rows.get(0).items.get(0).spineX() < box.x + box.width - Box.GRID) {
            box.dropX = box.rows.get(0).items.get(0).spineX();
        }
    }

    /** Returns the offset that brings a box over the middle between its first and its last child. */
    private static int centered(Box box, int contentX, int content) {
        if (box.rows.size() > 1) {
            return (content - box.width) / 2 / Box.GRID * Box.GRID;
        }
        List<Item> items = box.rows.get(0).items;
        int middle = (items.get(0).anchorX() + items.get(items.size() - 1).anchorX()) / 2;
        return (middle - contentX) / Box.GRID * Box.GRID - box.width / 2;
    }

    private static void placeX(Item item, int x) {
        item.x = x;
        if (item.isColumn()) {
            for (Box leaf : item.boxes) {
                leaf.x = item.spineX() + Item.INDENT;
                leaf.dropX = leaf.centerX();
            }
        } else {
            placeX(item.first(), x);
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
