package org.jiceng.core.diagram.svg;

import java.util.List;
import java.util.Map;
import org.jiceng.core.relation.RelationKind;

/**
 * A place at the side of a box where relations of one kind arrive, or leave.
 *
 * <p>Ports at the top lie 6 px off the grid, ports at the bottom 3 px, upright lines in gutters 9 px, so that no two of
 * them meet on one x.
 */
final class Port {

    private static final int PITCH = 10;

    final Box box;
    final Box.Side side;
    final RelationKind kind;
    final boolean arriving;

    private int slot;

    Port(Box box, Box.Side side, RelationKind kind, boolean arriving) {
        this.box = box;
        this.side = side;
        this.kind = kind;
        this.arriving = arriving;
    }

    /** Returns the x of the port. */
    int x() {
        return side == Box.Side.LEFT ? box.x : box.centerX() + offset();
    }

    /** Returns the y of the port. */
    int y() {
        return switch (side) {
            case TOP -> box.y;
            case BOTTOM -> box.bottom();
            case LEFT -> box.y + box.height / 2 + offset();
        };
    }

    /** Returns how far from the middle of its side the port lies: alternately behind and before it. */
    private int offset() {
        int ring = slot / 2;
        boolean behind = slot % 2 == 0;
        return switch (side) {
            case TOP -> behind ? 18 + Box.GRID * ring : -18 - Box.GRID * ring;
            case BOTTOM -> behind ? 15 + Box.GRID * ring : -21 - Box.GRID * ring;
            case LEFT -> behind ? PITCH + PITCH * ring : -PITCH - PITCH * ring;
        };
    }

    private static int compare(Port one, Port other) {
        int byKind = one.kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Boolean.compare(one.arriving, other.arriving);
    }

    /** Puts the ports of a box in the order of their kinds, the same on every box, and makes the box large enough. */
    static void makeRoom(Box box) {
        for (Map.Entry<Box.Side, List<Port>> entry : box.ports().entrySet()) {
            Box.Side side = entry.getKey();
            List<Port> ports = entry.getValue();
            ports.sort(Port::compare);
            for (int i = 0; i < ports.size(); i++) {
                ports.get(i).slot = i;
            }
            int ring = (ports.size() - 1) / 2;
            if (side == Box.Side.LEFT) {
                box.height = Math.max(box.height, 2 * (PITCH + PITCH * ring + 6));
            } else {
                box.width = Math.max(box.width, Box.gridded(2 * (21 + Box.GRID * ring + 6), 2 * Box.GRID));
            }
        }
    }
}
