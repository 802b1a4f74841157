package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.relation.RelationKind;

/**
 * Finds the way of each relation through bands and gutters, before either has a size.
 *
 * <p>A line never enters a box: from one body it climbs, band by band, to the nearest box above both, and descends to
 * the other. The way is thus known from the arrangement alone, and bands and gutters are then made as wide as the lines
 * in them need.
 */
final class Router {

    private final Box[] boxes;
    private final SvgChart chart;

    Router(Box[] boxes, SvgChart chart) {
        this.boxes = boxes;
        this.chart = chart;
    }

    /** A hub: the body that several relations of one kind have in common, and on which side of them it stands. */
    private record HubKey(RelationKind kind, int body, boolean from) {}

    /** Returns the nets of all edges, routed. */
    ImmutableList<Net> route() {
        List<SvgEdge> edges = chart.edges();
        if (edges.isEmpty()) {
            return ImmutableList.of();
        }
        Map<HubKey, Integer> counts = new HashMap<>();
        for (SvgEdge edge : edges) {
            counts.merge(new HubKey(edge.kind(), edge.source(), true), 1, Integer::sum);
            counts.merge(new HubKey(edge.kind(), edge.target(), false), 1, Integer::sum);
        }
        Map<HubKey, List<SvgEdge>> byHub = new LinkedHashMap<>();
        for (SvgEdge edge : edges) {
            HubKey from = new HubKey(edge.kind(), edge.source(), true);
            HubKey to = new HubKey(edge.kind(), edge.target(), false);
            HubKey hub = counts.getOrDefault(to, 0) > counts.getOrDefault(from, 0) ? to : from;
            byHub.computeIfAbsent(hub, key -> new ArrayList<>()).add(edge);
        }
        ImmutableList.Builder<Net> nets = ImmutableList.builder();
        byHub.forEach((hub, members) -> nets.add(route(hub, members)));
        return nets.build();
    }

    private Net route(HubKey hub, List<SvgEdge> members) {
        Net net = new Net(hub.kind(), boxes[hub.body()], hub.from(), name(members));
        for (SvgEdge edge : members) {
            Box spoke = boxes[hub.from() ? edge.target() : edge.source()];
            Box top = nearestAbove(net.hub, spoke);
            Row hubRow = climb(net, net.hub, top, !hub.from()).row;
            Crossing end = climb(net, spoke, top, hub.from());
            if (!hubRow.equals(end.row)) {
                join(net.across(hubRow), net.along(top.item()));
                join(end, net.along(top.item()));
            }
            net.spokes.add(new Net.Spoke(edge, port(spoke, side(spoke, top), net.kind, hub.from())));
        }
        return net;
    }

    /** Returns the name that all edges share: with their text if it is the same, else of the kind alone. */
    private String name(List<SvgEdge> members) {
        SvgEdge first = members.get(0);
        boolean alike = true;
        for (SvgEdge edge : members) {
            alike &= edge.name().equals(first.name());
        }
        String name = alike ? first.name() : chart.kinds().getOrDefault(first.kind(), first.name());
        return TextMeasure.wrap(name, 12 * TextMeasure.EM, 1).get(0);
    }

    private static Box nearestAbove(Box one, Box other) {
        Box a = one;
        Box b = other;
        while (!a.equals(b)) {
            if (a.depth >= b.depth) {
                a = a.parent();
            } else {
                b = b.parent();
            }
        }
        return a;
    }

    private static Box.Side side(Box box, Box top) {
        if (box.equals(top)) {
            return Box.Side.BOTTOM;
        }
        return box.item().isColumn() ? Box.Side.LEFT : Box.Side.TOP;
    }

    /** Leads the net from a box to the rows of {@code top}, and returns the line across in which it ends. */
    private static Crossing climb(Net net, Box start, Box top, boolean arriving) {
        Port port = port(start, side(start, top), net.kind, arriving);
        if (start.equals(top)) {
            Crossing crossing = net.across(top.rows.get(0));
            crossing.ports.add(port);
            return crossing;
        }
        Crossing crossing = net.across(start.item().row());
        if (port.side == Box.Side.LEFT) {
            Upright upright = net.along(start.item());
            upright.ports.add(port);
            join(crossing, upright);
        } else {
            crossing.ports.add(port);
        }
        for (Box box = start.parent(); !box.equals(top); box = box.parent()) {
            Upright upright = net.along(box.item());
            join(crossing, upright);
            crossing = net.across(box.item().row());
            join(crossing, upright);
        }
        return crossing;
    }

    private static void join(Crossing crossing, Upright upright) {
        crossing.uprights.add(upright);
        upright.crossings.add(crossing);
    }

    private static Port port(Box box, Box.Side side, RelationKind kind, boolean arriving) {
        List<Port> ports = box.portsAt(side);
        for (Port port : ports) {
            if (port.kind == kind && port.arriving == arriving) {
                return port;
            }
        }
        Port port = new Port(box, side, kind, arriving);
        ports.add(port);
        return port;
    }
}
