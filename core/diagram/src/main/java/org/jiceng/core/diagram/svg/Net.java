package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.core.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Relations of one kind that share a line, because they have one body in common: the hub.
 *
 * <p>An office that coordinates five stations has one line that branches to the five, not five lines.
 */
final class Net {

    final RelationKind kind;
    final Box hub;
    final boolean fromHub;
    final String name;
    final List<Spoke> spokes = new ArrayList<>();
    final Map<Row, Crossing> crossings = new LinkedHashMap<>();
    final Map<Item, Upright> uprights = new LinkedHashMap<>();

    /** The crossing at which the name of the kind is written. */
    @Nullable
    Crossing named;

    Net(RelationKind kind, Box hub, boolean fromHub, String name) {
        this.kind = kind;
        this.hub = hub;
        this.fromHub = fromHub;
        this.name = name;
    }

    /** One relation of the net, with the port at its end away from the hub. */
    record Spoke(SvgEdge edge, Port port) {}

    /** Returns the part of the line in the band above a row, a new one if there is none yet. */
    Crossing across(Row row) {
        Crossing crossing = crossings.get(row);
        if (crossing == null) {
            crossing = new Crossing(this, row);
            row.lanes.add(crossing);
            crossings.put(row, crossing);
        }
        return crossing;
    }

    /** Returns the part of the line in the gutter of an item, a new one if there is none yet. */
    Upright along(Item item) {
        Upright upright = uprights.get(item);
        if (upright == null) {
            upright = new Upright(this, item, item.lanes.size());
            item.lanes.add(upright);
            uprights.put(item, upright);
        }
        return upright;
    }

    /** Returns the ports of the hub that this line joins. */
    Set<Port> hubPorts() {
        Set<Port> joined = new LinkedHashSet<>();
        for (Crossing crossing : crossings.values()) {
            addHubPorts(crossing.ports, joined);
        }
        for (Upright upright : uprights.values()) {
            addHubPorts(upright.ports, joined);
        }
        return joined;
    }

    private void addHubPorts(Set<Port> ports, Set<Port> joined) {
        for (Port port : ports) {
            if (port.box.equals(hub)) {
                joined.add(port);
            }
        }
    }

    /** Measures the lines across, and chooses the longest for the name, the first of equal ones. */
    void measure() {
        for (Crossing crossing : crossings.values()) {
            crossing.measure();
        }
        Crossing longest = null;
        for (Crossing crossing : crossings.values()) {
            if (longest == null || crossing.maxX() - crossing.minX() > longest.maxX() - longest.minX()) {
                longest = crossing;
            }
        }
        named = longest;
    }

    /** Returns the width of the name in px, with room around it. */
    int nameWidth() {
        return BoxText.px(name, BoxText.SMALL_SIZE) + 8;
    }
}
