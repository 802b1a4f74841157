package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.relation.RelationKind;

/**
 * A place at the side of a box where relations of one kind arrive, or leave.
 *
 * <p>Ports at the top lie 6 px off the grid, ports at the bottom 3 px, upright lines in gutters 9 px, so that no two of
 * them meet on one x.
 */
final class Port {

    static final int TOP = 0;
    static final int BOTTOM = 1;
    static final int LEFT = 2;

    /** How far from the middle of each side the first port behind it, and the first before it, lie. */
    private static final int[] BEHIND = {18, 15, 10};

    private static final int[] BEFORE = {18, 21, 10};

    /** The distance of two ports on each side. */
    private static final int[] PITCH = {Box.GRID, Box.GRID, 10};

    final Box box;
    final int side;
    final RelationKind kind;
    final boolean arriving;

    private int slot;

    private Port(Box box, int side, RelationKind kind, boolean arriving) {
        this.box = box;
        this.side = side;
        this.kind = kind;
        this.arriving = arriving;
    }

    /** Returns the port of a box for relations of a kind, a new one if there is none yet. */
    static Port of(Box box, int side, RelationKind kind, boolean arriving) {
        for (Port port : box.ports) {
            if (port.side == side && port.kind == kind && port.arriving == arriving) {
                return port;
            }
        }
        Port port = new Port(box, side, kind, arriving);
        if (box.ports.isEmpty()) {
            box.ports = new ArrayList<>();
        }
        box.ports.add(port);
        return port;
    }

    int x() {
        return side == LEFT ? box.x : box.centerX() + offset();
    }

    int y() {
        return side == LEFT ? box.y + box.height / 2 + offset() : side == TOP ? box.y : box.bottom();
    }

    /** Returns how far from the middle of its side the port lies: alternately behind and before it. */
    private int offset() {
        int further = PITCH[side] * (slot / 2);
        return slot % 2 == 0 ? BEHIND[side] + further : -BEFORE[side] - further;
    }

    /** Puts the ports of a box in the order of their kinds, the same on every box, and makes the box large enough. */
    static void makeRoom(Box box) {
        List<Port> ports = box.ports;
        ports.sort(Port::compare);
        int[] slots = new int[PITCH.length];
        for (Port port : ports) {
            port.slot = slots[port.side]++;
            int further = PITCH[port.side] * (port.slot / 2);
            if (port.side == LEFT) {
                box.height = Math.max(box.height, 2 * (BEFORE[LEFT] + further + 6));
            } else {
                box.width = Math.max(box.width, Box.gridded(2 * (BEFORE[BOTTOM] + further + 6), 2 * Box.GRID));
            }
        }
    }

    private static int compare(Port one, Port other) {
        int byKind = one.kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Boolean.compare(one.arriving, other.arriving);
    }
}
