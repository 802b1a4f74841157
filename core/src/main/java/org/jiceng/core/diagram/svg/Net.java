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
        return crossings.computeIfAbsent(row, key -> {
            Crossing crossing = new Crossing(this, key);
            key.lanes.add(crossing);
            return crossing;
        });
    }

    /** Returns the part of the line in the gutter of an item, a new one if there is none yet. */
    Upright along(Item item) {
        return uprights.computeIfAbsent(item, key -> {
            Upright upright = new Upright(this, key, key.lanes.size());
            key.lanes.add(upright);
            return upright;
        });
    }

    /** Returns the ports of the hub that this line joins. */
    Set<Port> hubPorts() {
        Set<Port> joined = new LinkedHashSet<>();
        crossings.values().forEach(crossing -> joined.addAll(crossing.ports));
        uprights.values().forEach(upright -> joined.addAll(upright.ports));
        joined.removeIf(port -> !port.box.equals(hub));
        return joined;
    }

    /** Measures the lines across, and chooses the longest for the name, the first of equal ones. */
    void measure() {
        crossings.values().forEach(Crossing::measure);
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
