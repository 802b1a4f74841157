package org.jiceng.core.diagram.svg;

import java.util.Map;
import java.util.TreeMap;

/** Finds a place for the name of a net on its own line, where no other line runs through it. */
final class NamePlaces {

    private static final int CLEAR = 4;

    private NamePlaces() {}

    /**
     * Returns the left edge of a name on a line across; -1 if there is no room on it.
     *
     * @param pageWidth the width of the page
     */
    static int on(Line line, int pageWidth) {
        int nameWidth = line.net.nameWidth();
        int end = line.row().owner.isAbove() ? pageWidth : line.item.x + line.item.width;
        Map<Integer, Integer> blocked = blocked(line);
        blocked.put(end, Integer.MAX_VALUE);
        int best = -1;
        int free = line.item.x;
        for (Map.Entry<Integer, Integer> stretch : blocked.entrySet()) {
            int last = stretch.getKey() - CLEAR - nameWidth;
            if (last >= free + CLEAR) {
                int x = Math.min(Math.max(wanted(line) - nameWidth / 2, free + CLEAR), last);
                if (best < 0 || distance(x, line) < distance(best, line)) {
                    best = x;
                }
            }
            free = Math.max(free, stretch.getValue());
        }
        return best;
    }

    /** Near the port from which the line comes, else a little behind its left end. */
    private static int wanted(Line line) {
        for (Port port : line.ports) {
            return port.x();
        }
        return Math.min(line.from + line.net.nameWidth() + Box.GRID, line.to);
    }

    private static int distance(int x, Line line) {
        int nameWidth = line.net.nameWidth();
        int off = Math.max(0, Math.max(line.from - x, x + nameWidth - line.to));
        return off * 4 + Math.abs(x + nameWidth / 2 - wanted(line));
    }

    /** Returns the stretches that a name must not touch, from where to where. */
    private static Map<Integer, Integer> blocked(Line line) {
        Row row = line.row();
        Map<Integer, Integer> blocked = new TreeMap<>();
        for (Line upright : row.owner.item().lanes) {
            block(blocked, upright.at(), upright.at());
        }
        if (!row.owner.isAbove()) {
            int drop = row.index == 0 ? row.owner.dropX : row.owner.item().spineX();
            block(blocked, drop, drop);
        }
        for (Line other : row.lanes) {
            for (Port port : other.ports) {
                if (port.side == Port.BOTTOM ? other.lane >= line.lane : other.lane <= line.lane) {
                    block(blocked, port.x(), port.x());
                }
            }
            if (other.lane <= line.lane) {
                for (Line upright : other.joined) {
                    block(blocked, upright.at(), upright.at());
                }
            }
            if (other.lane == line.lane && other != line) {
                block(blocked, other.from, other.reservedTo());
            }
        }
        return blocked;
    }

    private static void block(Map<Integer, Integer> blocked, int from, int to) {
        blocked.merge(from, to, Math::max);
    }
}
