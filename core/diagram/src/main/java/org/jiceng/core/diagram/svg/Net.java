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
    final List<SvgEdge> edges = new ArrayList<>();
    final Map<Row, Line> across = new LinkedHashMap<>();
    final Map<Item, Line> upright = new LinkedHashMap<>();

    /** How many edges could belong to it. */
    int candidates;

    String name = "";

    /** The line across at which the name of the kind is written. */
    @Nullable
    Line named;

    Net(RelationKind kind, Box hub, boolean fromHub) {
        this.kind = kind;
        this.hub = hub;
        this.fromHub = fromHub;
    }

    /** Returns the line in the band above a row, a new one if there is none yet. */
    Line across(Row row) {
        Line line = across.get(row);
        if (line == null) {
            line = Line.across(this, row);
            across.put(row, line);
        }
        return line;
    }

    /** Returns the line in the gutter of an item, a new one if there is none yet. */
    Line along(Item item) {
        Line line = upright.get(item);
        if (line == null) {
            line = Line.upright(this, item);
            upright.put(item, line);
        }
        return line;
    }

    /** Returns the ports of the hub that this net joins. */
    Set<Port> hubPorts() {
        Set<Port> joined = new LinkedHashSet<>();
        for (Line line : lines()) {
            for (Port port : line.ports) {
                if (port.box == hub) {
                    joined.add(port);
                }
            }
        }
        return joined;
    }

    /** Returns the lines across, then the upright ones. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>(across.values());
        lines.addAll(upright.values());
        return lines;
    }

    /** Measures the lines across, and chooses the longest for the name, the first of equal ones. */
    void measure() {
        Line longest = null;
        for (Line line : across.values()) {
            line.measure();
            if (longest == null || line.to - line.from > longest.to - longest.from) {
                longest = line;
            }
        }
        named = longest;
    }

    /** Returns the width of the name in px, with room around it. */
    int nameWidth() {
        return TextMeasure.px(name, Box.SMALL_SIZE) + 8;
    }
}
