package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** A chart with every box and line in its place, in px. */
final class SvgLayout {

    /** Where the chart begins, from the left edge of the page; a multiple of the grid. */
    static final int MARGIN = 2 * Box.GRID;

    /**
     * Wanted proportions of the page and of the largest subtree in it, in hundredths, in the order in which they are
     * tried.
     */
    private static final int[][] WANTED = {{150, 150}, {150, 240}, {150, 340}, {120, 120}, {95, 95}, {75, 75}, {60, 60}
    };

    private static final int BEST = 150;
    private static final int WIDEST = 210;
    private static final int MANY = 2000;
    private static final int TRUNK = 2 * Box.GRID;

    /** The relations. */
    final ImmutableList<Net> nets;
    /** The width of the page. */
    final int width;

    private final SvgChart chart;
    private final Box above;
    private final int[] wanted;
    private int bottom;

    /**
     * Lays a chart out: of several ways, in that which fits into the smallest page of good proportions.
     *
     * @param minWidth the least width of the page; a narrower chart stands in its middle
     */
    static SvgLayout of(SvgChart chart, int minWidth) {
        SvgLayout best = null;
        SvgLayout last = null;
        for (int[] wanted : WANTED) {
            if (last != null) {
                chart.reset();
            }
            last = new SvgLayout(chart, minWidth, wanted);
            best = best == null || last.cost() < best.cost() ? last : best;
            if (chart.boxes.size() > MANY && best.width * 100L <= (long) best.bottom * WIDEST) {
                break;
            }
        }
        if (best == last) {
            return requireNonNull(best);
        }
        chart.reset();
        return new SvgLayout(chart, minWidth, requireNonNull(best).wanted);
    }

    private SvgLayout(SvgChart chart, int minWidth, int[] wanted) {
        this.chart = chart;
        this.above = chart.above;
        this.wanted = wanted;
        above.standIn(new Item(null, ImmutableList.of(above)));
        if (!above.isLeaf()) {
            new Arrangement(wanted[0], wanted[1], chart.boxes.size(), chart.upright).arrange(above);
        }
        nets = new Router(chart).route();
        place(MARGIN);
        int needed = above.item().width;
        if (needed + 2 * MARGIN < minWidth) {
            place(Box.gridded((minWidth - needed) / 2, Box.GRID));
        }
        width = Math.max(needed + 2 * MARGIN, minWidth);
    }

    /** The smaller the page of the best proportion that holds the chart, the better. */
    private long cost() {
        return Math.max(width * 100L, (long) bottom * BEST);
    }

    /** Gives everything its place, once it is known how many lines run in each band and gutter. */
    private void place(int x) {
        above.item().width = sizeX(above);
        placeX(above, x);
        if (!nets.isEmpty()) {
            assignTracks();
            Lanes.sortGutters(above);
            assignTracks();
        }
        bottom = placeY(above, 0);
    }

    private void assignTracks() {
        for (Net net : nets) {
            net.measure();
        }
        Lanes.assignTracks(above);
    }

    /** Returns the boxes in declared order. */
    ImmutableList<Box> boxes() {
        return chart.boxes;
    }

    /** Places everything at another height of the page, and returns where it ends. */
    int moveTo(int top) {
        return placeY(above, top);
    }

    /** Returns the width of the subtree of a box, its gutter included, and sets what lies where in it. */
    private static int sizeX(Box box) {
        if (!box.ports.isEmpty()) {
            Port.makeRoom(box);
        }
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
        } else if (!box.isLeaf()) {
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
            if (!leaf.ports.isEmpty()) {
                Port.makeRoom(leaf);
            }
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
