package org.jiceng.core.diagram;

import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Set;

/** The part of a relation line that runs across in the band above a {@link Row}. */
final class Crossing {

    final Net net;
    final Row row;
    final Set<Port> ports = new LinkedHashSet<>();
    final Set<Upright> uprights = new LinkedHashSet<>();
    int track;

    Crossing(Net net, Row row) {
        this.net = net;
        this.row = row;
    }

    int y() {
        return row.trackY(track);
    }

    int minX() {
        int min = Integer.MAX_VALUE;
        for (int x : xs()) {
            min = Math.min(min, x);
        }
        return min;
    }

    int maxX() {
        int max = Integer.MIN_VALUE;
        for (int x : xs()) {
            max = Math.max(max, x);
        }
        return max;
    }

    /** Returns where something joins this line. */
    Iterable<Integer> xs() {
        return Iterables.concat(
                Iterables.transform(ports, Port::x), Iterables.transform(uprights, Upright::x));
    }

    /** Returns how far to the right the line needs its track for itself, its name included. */
    int reservedMaxX() {
        return net.named == this ? Math.max(maxX(), minX() + net.nameWidth() + 3 * Box.GRID) : maxX();
    }

    /** Returns whether the line is joined from the box above the band. */
    boolean isJoinedFromAbove() {
        return ports.stream().anyMatch(port -> port.side == Box.Side.BOTTOM);
    }
}
