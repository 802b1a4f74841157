package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chart with every box and line in its place, in px.
 *
 * @param above the invisible box above the roots
 * @param boxes the boxes by key, in declared order
 * @param nets the relations
 * @param width the width of the page
 * @param bottom where it ends below
 */
record SvgLayout(Box above, ImmutableMap<String, Box> boxes, ImmutableList<Net> nets, int width, int bottom) {

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
     * Lays a diagram out.
     *
     * @param minWidth the least width of the page; a narrower chart stands in its middle
     */
    static SvgLayout of(Diagram diagram, Words words, int minWidth) {
        SvgLayout best = null;
        for (Wanted wanted : WANTED) {
            SvgLayout layout = of(diagram, words, minWidth, wanted);
            if (best == null || layout.cost() < best.cost()) {
                best = layout;
            }
            if (diagram.nodes().size() > MANY && best.width * 100L <= (long) best.bottom * WIDEST) {
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

    private static SvgLayout of(Diagram diagram, Words words, int minWidth, Wanted wanted) {
        Box above = Box.above();
        Map<String, Box> boxes = new LinkedHashMap<>();
        diagram.roots().forEach(root -> grow(diagram, above.add(root), boxes));
        new Arrangement(wanted.page(), wanted.subtree(), boxes.size()).arrange(above);
        ImmutableMap<String, Box> byKey = ImmutableMap.copyOf(boxes);
        ImmutableList<Net> nets = new Router(byKey, words).route(diagram.edges());
        int bottom = Placement.place(above, nets, MARGIN, 0);
        int width = above.item().width + 2 * MARGIN;
        if (width < minWidth) {
            int left = Box.gridded((minWidth - above.item().width) / 2, Box.GRID);
            return new SvgLayout(above, byKey, nets, minWidth, Placement.place(above, nets, left, 0));
        }
        return new SvgLayout(above, byKey, nets, width, bottom);
    }

    private static void grow(Diagram diagram, Box box, Map<String, Box> boxes) {
        boxes.put(box.node().key(), box);
        diagram.childrenOf(box.node().key()).forEach(child -> grow(diagram, box.add(child), boxes));
    }
}
