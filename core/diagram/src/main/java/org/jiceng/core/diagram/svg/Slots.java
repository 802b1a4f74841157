package org.jiceng.core.diagram.svg;

import java.util.Comparator;
import java.util.List;

/** Puts the upright lines of each gutter into the order in which they cross least. */
final class Slots {

    private static final Comparator<Upright> DEEPEST_FIRST =
            Comparator.comparingInt(Slots::deepestLeaf).reversed();
    private static final Comparator<Upright> NESTED =
            Comparator.comparing(Slots::goesOnlyRight).thenComparingInt(Slots::nesting);

    private Slots() {}

    /** Sorts the gutters of a box and of everything below it, once the lines across have their tracks. */
    static void sort(Box box) {
        if (!box.isAbove()) {
            sort(box.item(), NESTED);
        }
        for (Row row : box.rows) {
            for (Item item : row.items) {
                if (item.isColumn()) {
                    sort(item, DEEPEST_FIRST);
                } else {
                    sort(item.first());
                }
            }
        }
    }

    private static void sort(Item item, Comparator<Upright> order) {
        List<Upright> lanes = item.lanes;
        lanes.sort(order);
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).slot = i;
        }
    }

    /** A line that reaches deeper stands further left, where those to leaves above it need not cross it. */
    private static int deepestLeaf(Upright upright) {
        int deepest = 0;
        for (Port port : upright.ports) {
            deepest = Math.max(deepest, upright.item.boxes.indexOf(port.box));
        }
        return deepest;
    }

    private static boolean goesOnlyRight(Upright upright) {
        Crossing upper = upper(upright);
        return upper.minX() >= upright.x();
    }

    /** From the left, the lowest track comes first; to the right, the highest. */
    private static int nesting(Upright upright) {
        Crossing upper = upper(upright);
        return upper.minX() >= upright.x() ? upper.track : -upper.track;
    }

    private static Crossing upper(Upright upright) {
        for (Crossing crossing : upright.crossings) {
            if (!crossing.row.owner.equals(upright.item.first())) {
                return crossing;
            }
        }
        return upright.crossings.iterator().next();
    }
}
