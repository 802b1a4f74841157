package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the way of each relation through bands and gutters, before either has a size.
 *
 * <p>A line never enters a box: from one body it climbs, band by band, to the nearest box above both, and descends to
 * the other. The way is thus known from the arrangement alone, and bands and gutters are then made as wide as the lines
 * in them need.
 */
final class Router {

    private final SvgChart chart;
    private final Map<String, Net> nets = new HashMap<>();

    Router(SvgChart chart) {
        this.chart = chart;
    }

    /** Returns the nets of all edges, routed; an edge belongs to that of its bodies that has more of its kind. */
    ImmutableList<Net> route() {
        if (chart.edges.isEmpty()) {
            return ImmutableList.of();
        }
        for (SvgEdge edge : chart.edges) {
            net(edge, true).candidates++;
            net(edge, false).candidates++;
        }
        Set<Net> used = new LinkedHashSet<>();
        for (SvgEdge edge : chart.edges) {
            Net from = net(edge, true);
            Net to = net(edge, false);
            Net net = to.candidates > from.candidates ? to : from;
            net.edges.add(edge);
            used.add(net);
        }
        for (Net net : used) {
            route(net);
        }
        return ImmutableList.copyOf(used);
    }

    private Net net(SvgEdge edge, boolean fromHub) {
        int hub = fromHub ? edge.source : edge.target;
        String key = edge.kind.name() + (fromHub ? " from " : " to ") + hub;
        Net net = nets.get(key);
        if (net == null) {
            net = new Net(edge.kind, chart.boxes.get(hub), fromHub);
            nets.put(key, net);
        }
        return net;
    }

    private void route(Net net) {
        net.name = TextMeasure.cut(name(net), 12 * TextMeasure.EM);
        for (SvgEdge edge : net.edges) {
            Box spoke = chart.boxes.get(net.fromHub ? edge.target : edge.source);
            Box top = nearestAbove(net.hub, spoke);
            Line hubLine = climb(net, net.hub, top, !net.fromHub);
            Line end = climb(net, spoke, top, net.fromHub);
            if (hubLine.row() != end.row()) {
                Line between = net.along(top.item());
                hubLine.join(between);
                end.join(between);
            }
            edge.endAt(Port.of(spoke, side(spoke, top), net.kind, net.fromHub));
        }
    }

    /** Returns the name that all edges share: with their text if it is the same, else of the kind alone. */
    private String name(Net net) {
        String name = net.edges.get(0).name;
        for (SvgEdge edge : net.edges) {
            if (!edge.name.equals(name)) {
                return chart.kinds.getOrDefault(net.kind, name);
            }
        }
        return name;
    }

    private static Box nearestAbove(Box one, Box other) {
        Box a = one;
        Box b = other;
        while (a != b) {
            if (a.depth >= b.depth) {
                a = a.parent();
            } else {
                b = b.parent();
            }
        }
        return a;
    }

    private static int side(Box box, Box top) {
        return box == top ? Port.BOTTOM : box.item().isColumn() ? Port.LEFT : Port.TOP;
    }

    /** Leads the net from a box to the rows of {@code top}, and returns the line across in which it ends. */
    private static Line climb(Net net, Box start, Box top, boolean arriving) {
        Port port = Port.of(start, side(start, top), net.kind, arriving);
        if (start == top) {
            Line line = net.across(top.rows.get(0));
            line.ports.add(port);
            return line;
        }
        Line line = net.across(start.item().row());
        if (port.side == Port.LEFT) {
            Line gutter = net.along(start.item());
            gutter.ports.add(port);
            line.join(gutter);
        } else {
            line.ports.add(port);
        }
        for (Box box = start.parent(); box != top; box = box.parent()) {
            Line gutter = net.along(box.item());
            line.join(gutter);
            line = net.across(box.item().row());
            line.join(gutter);
        }
        return line;
    }
}
