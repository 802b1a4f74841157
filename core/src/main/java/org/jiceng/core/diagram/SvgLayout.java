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

    /** Wanted proportions of the chart, in hundredths, the best one first. */
    private static final ImmutableList<Integer> PROPORTIONS = ImmutableList.of(150, 120, 95, 75, 60);

    private static final int WIDEST = 205;

    /**
     * Lays a diagram out.
     *
     * @param top the height at which the chart begins
     * @param minWidth the least width of the page; a narrower chart stands in its middle
     */
    static SvgLayout of(Diagram diagram, Words words, int top, int minWidth) {
        SvgLayout best = null;
        for (int proportion : PROPORTIONS) {
            SvgLayout layout = of(diagram, words, top, minWidth, proportion);
            if (best == null || layout.proportion() < best.proportion()) {
                best = layout;
            }
            if (best.proportion() <= WIDEST) {
                return best;
            }
        }
        if (best == null) {
            throw new IllegalStateException("there must be a wanted proportion");
        }
        return best;
    }

    private int proportion() {
        return width * 100 / Math.max(bottom, 1);
    }

    private static SvgLayout of(Diagram diagram, Words words, int top, int minWidth, int proportion) {
        Box above = Box.above();
        Map<String, Box> boxes = new LinkedHashMap<>();
        diagram.roots().forEach(root -> grow(diagram, above.add(root), boxes));
        new Arrangement(proportion, boxes.size()).arrange(above);
        ImmutableMap<String, Box> byKey = ImmutableMap.copyOf(boxes);
        ImmutableList<Net> nets = new Router(byKey, words).route(diagram.edges());
        int bottom = Placement.place(above, MARGIN, top);
        int width = above.item().width + 2 * MARGIN;
        if (width < minWidth) {
            int left = Box.gridded((minWidth - above.item().width) / 2, Box.GRID);
            return new SvgLayout(above, byKey, nets, minWidth, Placement.place(above, left, top));
        }
        return new SvgLayout(above, byKey, nets, width, bottom);
    }

    private static void grow(Diagram diagram, Box box, Map<String, Box> boxes) {
        boxes.put(box.node().key(), box);
        diagram.childrenOf(box.node().key()).forEach(child -> grow(diagram, box.add(child), boxes));
    }
}
