package org.jiceng.core.diagram.svg;

import java.util.LinkedHashSet;
import java.util.Set;

/** The part of a relation line that runs up and down in the gutter of an {@link Item}. */
final class Upright {

    private static final int OFFSET = 9;

    final Net net;
    final Item item;
    final Set<Crossing> crossings = new LinkedHashSet<>();
    final Set<Port> ports = new LinkedHashSet<>();

    /** Its place among the lines of the gutter, from the left. */
    int slot;

    Upright(Net net, Item item, int slot) {
        this.net = net;
        this.item = item;
        this.slot = slot;
    }

    int x() {
        return item.x + Box.GRID * slot + OFFSET;
    }

    int minY() {
        int min = Integer.MAX_VALUE;
        for (Crossing crossing : crossings) {
            min = Math.min(min, crossing.y());
        }
        for (Port port : ports) {
            min = Math.min(min, port.y());
        }
        return min;
    }

    int maxY() {
        int max = Integer.MIN_VALUE;
        for (Crossing crossing : crossings) {
            max = Math.max(max, crossing.y());
        }
        for (Port port : ports) {
            max = Math.max(max, port.y());
        }
        return max;
    }
}
