package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to arrange the children of a box: leaves in columns, and rows filled up to a width. Sizes are without lines.
 */
final class Shape {

    private static final int BAND = 36;
    private static final int COSTLY_ROWS = 30;

    /** How many leaves a column has at most. */
    final int column;
    /** How many columns, and boxes with a subtree, stand in each row. */
    final List<Integer> counts = new ArrayList<>();

    /** The width of the widest row. */
    int width;
    /** The height of all rows with their bands. */
    int height;

    private Shape(int column, int[] widths, int[] heights, int limit) {
        this.column = column;
        int from = 0;
        while (from < widths.length) {
            int rowWidth = widths[from];
            int rowHeight = heights[from];
            int to = from + 1;
            while (to < widths.length && rowWidth + Row.GAP + widths[to] <= limit) {
                rowWidth += Row.GAP + widths[to];
                rowHeight = Math.max(rowHeight, heights[to]);
                to++;
            }
            counts.add(to - from);
            width = Math.max(width, rowWidth);
            height += BAND + rowHeight;
            from = to;
        }
    }

    /**
     * Returns the best way to break columns into rows.
     *
     * @param column how many leaves a column has at most
     * @param groups the leaves of each column, and each other child alone
     * @param proportion the wanted width in hundredths of the height
     */
    static Shape of(int column, List<List<Box>> groups, int proportion) {
        int[] widths = new int[groups.size()];
        int[] heights = new int[groups.size()];
        int narrowest = 0;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(groups.get(i));
            heights[i] = height(groups.get(i));
            narrowest = Math.max(narrowest, widths[i]);
            widest += widths[i] + Row.GAP;
        }
        int low = narrowest;
        int high = widest;
        while (low < high) {
            int middle = (low + high) / 2;
            Shape shape = new Shape(column, widths, heights, middle);
            if (shape.width * 100L >= (long) shape.height * proportion) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Shape broad = new Shape(column, widths, heights, low);
        Shape narrow = new Shape(column, widths, heights, low - 1);
        Shape better = narrow.cost(proportion) < broad.cost(proportion) ? narrow : broad;
        return even(better, widths, heights, narrowest);
    }

    /** Returns the narrowest shape that needs no more rows. */
    private static Shape even(Shape shape, int[] widths, int[] heights, int narrowest) {
        int low = narrowest;
        int high = shape.width;
        while (low < high) {
            int middle = (low + high) / 2;
            if (new Shape(shape.column, widths, heights, middle).counts.size() <= shape.counts.size()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Shape(shape.column, widths, heights, high);
    }

    /** The side of the enclosing rectangle; each further row counts for a little, since it is harder to read. */
    long cost(int proportion) {
        return Math.max(width * 100L, (long) height * proportion)
                * (COSTLY_ROWS + Math.min(counts.size(), COSTLY_ROWS));
    }

    private static int width(List<Box> group) {
        return group.size() > 1 ? group.get(0).width + Item.INDENT : group.get(0).roughWidth;
    }

    private static int height(List<Box> group) {
        int height = -Arrangement.LEAF_GAP;
        for (Box box : group) {
            height += box.roughHeight + Arrangement.LEAF_GAP;
        }
        return height;
    }
}
