package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A chart with every box and line in its place, in px.
 *
 * @param above the invisible box above the roots
 * @param boxes the boxes in the order of the tree
 * @param nets the relations
 * @param width the width of the page
 * @param bottom where it ends below
 */
record SvgLayout(Box above, ImmutableList<Box> boxes, ImmutableList<Net> nets, int width, int bottom) {

    /** Where the chart begins, from the left edge of the page; a multiple of the grid. */
    static final int MARGIN = 2 * Box.GRID;

    /**
     * Wanted proportions of the page and of the largest subtree in it, in hundredths, in the order in which they are
     * tried.
     */
    private static final ImmutableList<Wanted> WANTED = ImmutableList.of(
            new Wanted(150, 150),
            new Wanted(150, 240),
            new Wanted(150, 340),
            new Wanted(120, 120),
            new Wanted(95, 95),
            new Wanted(75, 75),
            new Wanted(60, 60));

    private static final int BEST = 150;
    private static final int WIDEST = 210;
    private static final int MANY = 2000;

    private record Wanted(int page, int subtree) {}

    /**
     * Lays a chart out.
     *
     * @param minWidth the least width of the page; a narrower chart stands in its middle
     */
    static SvgLayout of(SvgChart chart, int minWidth) {
        BoxText[] texts = texts(chart);
        SvgLayout best = null;
        for (Wanted wanted : WANTED) {
            SvgLayout layout = of(chart, texts, minWidth, wanted);
            if (best == null || layout.cost() < best.cost()) {
                best = layout;
            }
            if (chart.nodes().size() > MANY && best.width * 100L <= (long) best.bottom * WIDEST) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalStateException("there must be a wanted proportion");
        }
        return best;
    }

    /** Returns the same chart at another height of the page. */
    SvgLayout at(int top) {
        return new SvgLayout(above, boxes, nets, width, Placement.moveTo(above, top));
    }

    /** The smaller the page of the best proportion that holds the chart, the better. */
    private long cost() {
        return Math.max(width * 100L, (long) bottom * BEST);
    }

    private static BoxText[] texts(SvgChart chart) {
        int size = chart.nodes().size();
        boolean[] inner = new boolean[size];
        for (SvgNode node : chart.nodes()) {
            if (node.parent() >= 0) {
                inner[node.parent()] = true;
            }
        }
        BoxText[] texts = new BoxText[size];
        for (int i = 0; i < size; i++) {
            texts[i] = BoxText.of(
                    chart.nodes().get(i),
                    chart.upright() && !inner[i] && chart.nodes().get(i).parent() >= 0);
        }
        return texts;
    }

    private static SvgLayout of(SvgChart chart, BoxText[] texts, int minWidth, Wanted wanted) {
        Box above = Box.above();
        Box[] byNumber = grow(chart, texts, above);
        List<Box> boxes = new ArrayList<>(byNumber.length);
        list(above, boxes);
        new Arrangement(wanted.page(), wanted.subtree(), boxes.size(), chart.upright()).arrange(above);
        ImmutableList<Net> nets = new Router(byNumber, chart).route();
        int bottom = Placement.place(above, nets, MARGIN, 0);
        int width = above.item().width + 2 * MARGIN;
        ImmutableList<Box> inOrder = ImmutableList.copyOf(boxes);
        if (width < minWidth) {
            int left = Box.gridded((minWidth - above.item().width) / 2, Box.GRID);
            return new SvgLayout(above, inOrder, nets, minWidth, Placement.place(above, nets, left, 0));
        }
        return new SvgLayout(above, inOrder, nets, width, bottom);
    }

    /** Returns the boxes by their number, each below its parent in declared order, wherever the parent is declared. */
    private static Box[] grow(SvgChart chart, BoxText[] texts, Box above) {
        int size = chart.nodes().size();
        int[] firstChild = new int[size + 1];
        int[] nextSibling = new int[size];
        Arrays.fill(firstChild, -1);
        for (int i = size - 1; i >= 0; i--) {
            int parent = chart.nodes().get(i).parent() + 1;
            nextSibling[i] = firstChild[parent];
            firstChild[parent] = i;
        }
        Box[] boxes = new Box[size];
        grow(above, texts, firstChild, nextSibling, boxes);
        return boxes;
    }

    private static void grow(Box parent, BoxText[] texts, int[] firstChild, int[] nextSibling, Box[] boxes) {
        for (int i = firstChild[parent.number + 1]; i >= 0; i = nextSibling[i]) {
            boxes[i] = parent.add(i, texts[i]);
            grow(boxes[i], texts, firstChild, nextSibling, boxes);
        }
    }

    private static void list(Box parent, List<Box> boxes) {
        for (Box box : parent.children) {
            boxes.add(box);
            list(box, boxes);
        }
    }
}
