package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what stands beside what: which leaves hang in one column, and where a row of siblings is broken.
 *
 * <p>From the leaves up, each subtree takes the shape that fits into the smallest rectangle of a wanted proportion; the
 * subtree with most of the boxes gets the proportion of the page, the others are rather taller than wide. The order of
 * siblings never changes.
 */
final class Arrangement {

    /** The vertical distance of two leaves in a column. */
    static final int LEAF_GAP = 8;

    private static final int INNER_PROPORTION = 80;
    private static final int UPRIGHT_PROPORTION = 300;
    private static final int SHORTEST_COLUMN = 3;
    private static final int LONGEST_COLUMN = 12;

    private final int page;
    private final int subtree;
    private final int total;
    private final boolean upright;
    /** The best shapes of so many leaves of one size. */
    private final Map<Long, Shape> ofAlike = new HashMap<>();

    /**
     * Prepares an arrangement.
     *
     * @param page the wanted width of the whole in hundredths of its height
     * @param subtree the same for a subtree with more than half of the boxes
     * @param total how many boxes there are
     * @param upright whether leaves are tall and stand side by side instead of hanging in columns
     */
    Arrangement(int page, int subtree, int total, boolean upright) {
        this.page = page;
        this.subtree = subtree;
        this.total = total;
        this.upright = upright;
    }

    /** Arranges the rows of a box with children and of every box below it. */
    void arrange(Box box) {
        for (Box child : box.children) {
            if (!child.isLeaf()) {
                arrange(child);
            }
            box.weight += child.weight;
        }
        equalizeLeaves(box);
        Shape best = best(box.children, proportion(box));
        List<List<Box>> groups = columns(box.children, best.column);
        box.rows = new ArrayList<>();
        int next = 0;
        for (int count : best.counts) {
            Row row = new Row(box, box.rows.size());
            for (List<Box> boxes : groups.subList(next, next + count)) {
                row.items.add(new Item(row, boxes));
            }
            next += count;
            box.rows.add(row);
        }
        box.roughWidth = Math.max(box.width, best.width);
        box.roughHeight += best.height;
    }

    private int proportion(Box box) {
        if (box.isAbove()) {
            return page;
        }
        return 2 * box.weight > total ? subtree : upright ? UPRIGHT_PROPORTION : INNER_PROPORTION;
    }

    private static void equalizeLeaves(Box box) {
        int widest = 0;
        for (Box child : box.children) {
            widest = child.isLeaf() ? Math.max(widest, child.width) : widest;
        }
        for (Box child : box.children) {
            child.width = child.isLeaf() ? widest : child.width;
            child.roughWidth = child.isLeaf() ? widest : child.roughWidth;
        }
    }

    /** Villages of a county differ in little but their number: the best shape of equal leaves is found once. */
    private Shape best(List<Box> children, int proportion) {
        Box first = children.get(0);
        for (Box child : children) {
            if (!child.isLeaf() || child.height != first.height) {
                return search(children, proportion);
            }
        }
        long alike = ((children.size() * 10_000L + first.width) * 10_000 + first.height) * 1000 + proportion;
        Shape known = ofAlike.get(alike);
        if (known == null) {
            known = search(children, proportion);
            ofAlike.put(alike, known);
        }
        return known;
    }

    private Shape search(List<Box> children, int proportion) {
        int longest = Math.max(1, Math.min(upright ? 1 : longestRun(children), LONGEST_COLUMN));
        Shape best = null;
        for (int length = Math.min(longest, SHORTEST_COLUMN); length <= longest; length++) {
            Shape shape = Shape.of(length, columns(children, length), proportion);
            if (best == null || shape.cost(proportion) < best.cost(proportion)) {
                best = shape;
            }
        }
        return requireNonNull(best);
    }

    private static int longestRun(List<Box> children) {
        int longest = 0;
        int run = 0;
        for (Box child : children) {
            run = child.isLeaf() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Groups each run of leaves into columns as even as possible, and leaves each other child alone. */
    private static List<List<Box>> columns(List<Box> children, int length) {
        List<List<Box>> groups = new ArrayList<>();
        int from = 0;
        while (from < children.size()) {
            int to = from;
            while (to < children.size() && children.get(to).isLeaf()) {
                to++;
            }
            int columns = (to - from + length - 1) / length;
            for (int left = columns; left > 0; left--) {
                int size = (to - from + left - 1) / left;
                groups.add(children.subList(from, from + size));
                from += size;
            }
            if (to < children.size()) {
                groups.add(children.subList(to, to + 1));
                from = to + 1;
            }
        }
        return groups;
    }
}
