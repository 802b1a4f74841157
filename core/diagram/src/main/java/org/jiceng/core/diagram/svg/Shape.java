package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to arrange the children of a box in rows, by their sizes before relations are routed.
 *
 * @param groups what stands in the rows: leaves that share a column, or one child
 * @param itemsPerRow how many groups stand in each row
 * @param width the width of the widest row
 * @param height the height of all rows with their bands
 * @param cost how good the shape is; less is better
 */
record Shape(List<List<Box>> groups, List<Integer> itemsPerRow, int width, int height, long cost) {

    private static final int BAND = 36;
    private static final int COSTLY_ROWS = 30;

    /** Rows filled up to a width. */
    private record Filling(List<Integer> counts, int width, int height) {

        /** The side of the enclosing rectangle; each further row counts for a little, since it is harder to read. */
        long cost(int proportion) {
            return Math.max(width * 100L, (long) height * proportion)
                    * (COSTLY_ROWS + Math.min(counts.size(), COSTLY_ROWS));
        }
    }

    /** Returns the best way to break groups into rows for a wanted width in hundredths of the height. */
    static Shape of(List<List<Box>> groups, int proportion) {
        int[] widths = new int[groups.size()];
        int[] heights = new int[groups.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(groups.get(i));
            heights[i] = height(groups.get(i));
        }
        int narrowest = 0;
        int widest = 0;
        for (int width : widths) {
            narrowest = Math.max(narrowest, width);
            widest += width + Row.GAP;
        }
        int low = narrowest;
        int high = widest;
        while (low < high) {
            int middle = (low + high) / 2;
            Filling filling = fill(widths, heights, middle);
            if (filling.width * 100L >= (long) filling.height * proportion) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Filling broad = fill(widths, heights, low);
        Filling narrow = fill(widths, heights, low - 1);
        Filling better = narrow.cost(proportion) < broad.cost(proportion) ? narrow : broad;
        Filling even = even(widths, heights, narrowest, better);
        return new Shape(groups, even.counts, even.width, even.height, even.cost(proportion));
    }

    /** Returns the narrowest filling that needs no more rows. */
    private static Filling even(int[] widths, int[] heights, int narrowest, Filling filling) {
        int low = narrowest;
        int high = filling.width;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fill(widths, heights, middle).counts.size() <= filling.counts.size()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return fill(widths, heights, high);
    }

    private static Filling fill(int[] widths, int[] heights, int limit) {
        List<Integer> counts = new ArrayList<>();
        int width = 0;
        int height = 0;
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
        return new Filling(counts, width, height);
    }

    private static int width(List<Box> group) {
        return group.size() > 1 ? group.get(0).width + Item.INDENT : group.get(0).roughWidth;
    }

    private static int height(List<Box> group) {
        if (group.size() == 1) {
            return group.get(0).roughHeight;
        }
        int height = -Arrangement.LEAF_GAP;
        for (Box leaf : group) {
            height += leaf.height + Arrangement.LEAF_GAP;
        }
        return height;
    }
}
