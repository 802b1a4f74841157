package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A straight part of a relation line: across, in the band above a {@link Row}, or upright, in the gutter of an
 * {@link Item}.
 */
final class Line {

    final Net net;
    /** The item in whose gutter it is upright; for one across, that of the box above the band. */
    final Item item;

    final Set<Port> ports = new LinkedHashSet<>();
    /** The lines of the other direction that it meets. */
    final Set<Line> joined = new LinkedHashSet<>();

    /** Its place in the band, from above, or in the gutter, from the left. */
    int lane;

    /** From where to where it runs: x of a line across, y of an upright one. */
    int from;

    int to;

    private final @Nullable Row row;

    private Line(Net net, @Nullable Row row, Item item, int lane) {
        this.net = net;
        this.row = row;
        this.item = item;
        this.lane = lane;
    }

    /** Returns a new line across the band of a row. */
    static Line across(Net net, Row row) {
        Line line = new Line(net, row, row.owner.item(), 0);
        row.lanes.add(line);
        return line;
    }

    /** Returns a new line in the gutter of an item. */
    static Line upright(Net net, Item item) {
        Line line = new Line(net, null, item, item.lanes.size());
        item.lanes.add(line);
        return line;
    }

    /** Returns the row above which it runs across; an upright line has none. */
    Row row() {
        return requireNonNull(row);
    }

    void join(Line other) {
        joined.add(other);
        other.joined.add(this);
    }

    /** Returns the y of a line across, the x of an upright one. */
    int at() {
        return row == null ? item.laneX(lane) : row.laneY(lane);
    }

    /** Reads from where to where the line runs, once boxes and other lines have their places. */
    void measure() {
        from = Integer.MAX_VALUE;
        to = Integer.MIN_VALUE;
        for (Port port : ports) {
            reach(row == null ? port.y() : port.x());
        }
        for (Line line : joined) {
            reach(line.at());
        }
    }

    private void reach(int place) {
        from = Math.min(from, place);
        to = Math.max(to, place);
    }

    /** Returns how far to the right a line across needs its track for itself, its name included. */
    int reservedTo() {
        if (net.named != this) {
            return to;
        }
        int nameAt = from;
        if (from == to) {
            for (Line upright : joined) {
                nameAt = Math.max(nameAt, upright.item.spineX());
            }
        }
        return Math.max(to, nameAt + net.nameWidth() + 3 * Box.GRID);
    }

    /** Returns whether a line across is joined from the box above the band. */
    boolean isJoinedFromBox() {
        for (Port port : ports) {
            if (port.side == Port.BOTTOM) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line across is joined from the gutter of the box above the band. */
    boolean isJoinedFromGutter() {
        for (Line upright : joined) {
            if (upright.item == item) {
                return true;
            }
        }
        return false;
    }
}
