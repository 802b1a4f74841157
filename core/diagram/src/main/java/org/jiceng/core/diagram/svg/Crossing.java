package org.jiceng.core.diagram.svg;

import java.util.LinkedHashSet;
import java.util.Set;

/** The part of a relation line that runs across in the band above a {@link Row}. */
final class Crossing {

    final Net net;
    final Row row;
    final Set<Port> ports = new LinkedHashSet<>();
    final Set<Upright> uprights = new LinkedHashSet<>();
    int track;

    private int minX;
    private int maxX;

    Crossing(Net net, Row row) {
        this.net = net;
        this.row = row;
    }

    int y() {
        return row.trackY(track);
    }

    int minX() {
        return minX;
    }

    int maxX() {
        return maxX;
    }

    /** Reads from where to where the line runs, once boxes and gutters have their places. */
    void measure() {
        minX = Integer.MAX_VALUE;
        maxX = Integer.MIN_VALUE;
        for (Port port : ports) {
            reach(port.x());
        }
        for (Upright upright : uprights) {
            reach(upright.x());
        }
    }

    private void reach(int x) {
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
    }

    /** Returns how far to the right the line needs its track for itself, its name included. */
    int reservedMaxX() {
        if (net.named != this) {
            return maxX;
        }
        int nameAt = minX;
        if (minX == maxX) {
            for (Upright upright : uprights) {
                nameAt = Math.max(nameAt, upright.item.spineX());
            }
        }
        return Math.max(maxX, nameAt + net.nameWidth() + 3 * Box.GRID);
    }

    /** Returns whether the line is joined from the box above the band. */
    boolean isJoinedFromBox() {
        for (Port port : ports) {
            if (port.side == Box.Side.BOTTOM) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the line is joined from the gutter of the box above the band. */
    boolean isJoinedFromGutter() {
        for (Upright upright : uprights) {
            if (upright.item.equals(row.owner.item())) {
                return true;
            }
        }
        return false;
    }
}
