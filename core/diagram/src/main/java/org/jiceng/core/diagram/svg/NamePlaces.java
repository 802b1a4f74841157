package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds for the name of each net a place on its own line where no other line runs through it. */
final class NamePlaces {

    static final int HEIGHT = 14;

    private static final int CLEAR = 4;

    private NamePlaces() {}

    /**
     * The place of a name.
     *
     * @param x its left edge
     * @param y the height of its middle
     */
    record Place(int x, int y) {}

    /** A stretch that a name must not touch. */
    private record Blocked(int from, int to) {}

    /** Returns the places of the names; a net whose line has no room is left out and told by its style alone. */
    static ImmutableMap<Net, Place> find(List<Net> nets, int width) {
        ImmutableMap.Builder<Net, Place> places = ImmutableMap.builder();
        for (Net net : nets) {
            Crossing named = net.named;
            if (named == null) {
                continue;
            }
            Place place = on(named, width);
            if (place == null) {
                for (Crossing other : net.crossings.values()) {
                    place = place == null && other.maxX() - other.minX() > net.nameWidth() ? on(other, width) : place;
                }
            }
            if (place != null) {
                places.put(net, place);
            }
        }
        return places.buildOrThrow();
    }

    private static @org.jspecify.annotations.Nullable Place on(Crossing crossing, int width) {
        Net net = crossing.net;
        Box owner = crossing.row.owner;
        int from = owner.item().x;
        int to = owner.isAbove() ? width : from + owner.item().width;
        int wanted = wanted(crossing);
        List<Blocked> blocked = blocked(crossing);
        blocked.add(new Blocked(to, Integer.MAX_VALUE));
        int best = -1;
        int free = from;
        for (Blocked stretch : blocked) {
            int room = stretch.from() - free;
            if (room >= net.nameWidth() + 2 * CLEAR) {
                int x = Math.min(
                        Math.max(wanted - net.nameWidth() / 2, free + CLEAR), stretch.from() - CLEAR - net.nameWidth());
                if (best < 0 || distance(x, crossing) < distance(best, crossing)) {
                    best = x;
                }
            }
            free = Math.max(free, stretch.to());
        }
        return best < 0 ? null : new Place(best, crossing.y());
    }

    /** Near the port from which the line comes, else a little behind its left end. */
    private static int wanted(Crossing crossing) {
        for (Port port : crossing.ports) {
            return port.x();
        }
        return Math.min(crossing.minX() + crossing.net.nameWidth() + Box.GRID, crossing.maxX());
    }

    private static int distance(int x, Crossing crossing) {
        int middle = x + crossing.net.nameWidth() / 2;
        int off = Math.max(0, Math.max(crossing.minX() - x, x + crossing.net.nameWidth() - crossing.maxX()));
        int wanted = wanted(crossing);
        return off * 4 + Math.abs(middle - wanted);
    }

    private static List<Blocked> blocked(Crossing crossing) {
        Row row = crossing.row;
        List<Blocked> blocked = new ArrayList<>();
        for (Upright lane : row.owner.item().lanes) {
            blocked.add(new Blocked(lane.x(), lane.x()));
        }
        if (!row.owner.isAbove()) {
            int drop = row.index == 0 ? row.owner.dropX : row.owner.item().spineX();
            blocked.add(new Blocked(drop, drop));
        }
        for (Crossing other : row.lanes) {
            for (Port port : other.ports) {
                boolean crosses =
                        port.side == Box.Side.BOTTOM ? other.track >= crossing.track : other.track <= crossing.track;
                if (crosses) {
                    blocked.add(new Blocked(port.x(), port.x()));
                }
            }
            if (other.track <= crossing.track) {
                for (Upright upright : other.uprights) {
                    blocked.add(new Blocked(upright.x(), upright.x()));
                }
            }
            if (other.track == crossing.track && !other.equals(crossing)) {
                blocked.add(new Blocked(other.minX(), other.reservedMaxX()));
            }
        }
        blocked.sort(Comparator.comparingInt(Blocked::from));
        return blocked;
    }
}
