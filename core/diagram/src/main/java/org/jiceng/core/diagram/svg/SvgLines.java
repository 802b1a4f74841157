package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.diagram.escape.XmlEscaper;

/** Writes the lines of a chart: the tree, and over it the relations with their arrow heads and names. */
final class SvgLines {

    private final StringBuilder out;
    private final SvgChart chart;

    SvgLines(StringBuilder out, SvgChart chart) {
        this.out = out;
        this.chart = chart;
    }

    private String id(int number) {
        return chart.nodes().get(number).id();
    }

    void append(SvgLayout layout) {
        out.append("<g class=\"tree\" fill=\"none\" stroke=\"#8a94a6\" stroke-width=\"1.4\">\n");
        for (Box box : layout.boxes()) {
            if (!box.isLeaf()) {
                appendTree(box);
            }
        }
        out.append("</g>\n<g class=\"relations\">\n");
        for (Net net : layout.nets()) {
            appendNet(net);
        }
        out.append("</g>\n<g class=\"names\" text-anchor=\"middle\" font-size=\"")
                .append(BoxText.SMALL_SIZE)
                .append("\">\n");
        ImmutableMap<Net, NamePlaces.Place> places = NamePlaces.find(layout.nets(), layout.width());
        for (Map.Entry<Net, NamePlaces.Place> place : places.entrySet()) {
            appendName(place.getKey(), place.getValue());
        }
        out.append("</g>\n");
    }

    private void appendTree(Box box) {
        StringBuilder trunk = new StringBuilder();
        int lastBus = box.rows.get(box.rows.size() - 1).busY();
        trunk.append('M').append(box.dropX).append(',').append(box.bottom());
        trunk.append('V').append(box.rows.get(0).busY());
        if (box.rows.size() > 1) {
            trunk.append('M')
                    .append(box.item().spineX())
                    .append(',')
                    .append(box.rows.get(0).busY());
            trunk.append('V').append(lastBus);
        }
        for (Row row : box.rows) {
            int from = row.index == 0 ? box.dropX : box.item().spineX();
            int to = from;
            if (row.index == 0 && box.rows.size() > 1) {
                from = Math.min(from, box.item().spineX());
            }
            for (Item item : row.items) {
                from = Math.min(from, item.anchorX());
                to = Math.max(to, item.anchorX());
            }
            if (from < to) {
                trunk.append('M')
                        .append(from)
                        .append(',')
                        .append(row.busY())
                        .append('H')
                        .append(to);
            }
            for (Item item : row.items) {
                if (item.isColumn()) {
                    Box last = item.boxes.get(item.boxes.size() - 1);
                    trunk.append('M').append(item.spineX()).append(',').append(row.busY());
                    trunk.append('V').append(last.y + last.height / 2);
                }
            }
        }
        out.append("<path class=\"trunk\" d=\"").append(trunk).append("\"/>\n");
        for (Row row : box.rows) {
            for (Item item : row.items) {
                for (Box child : item.boxes) {
                    appendContains(box, row, item, child);
                }
            }
        }
    }

    private void appendContains(Box box, Row row, Item item, Box child) {
        out.append("<path class=\"contains\" data-parent=\"").append(id(box.number));
        out.append("\" data-child=\"").append(id(child.number));
        out.append("\" d=\"M").append(item.anchorX());
        if (item.isColumn()) {
            out.append(',').append(child.y + child.height / 2).append('H').append(child.x);
        } else {
            out.append(',').append(row.busY()).append('V').append(child.y);
        }
        out.append("\"/>\n");
    }

    private void appendNet(Net net) {
        RelationStyle style = RelationStyle.of(net.kind);
        StringBuilder shared = new StringBuilder();
        for (Crossing crossing : net.crossings.values()) {
            if (crossing.minX() < crossing.maxX()) {
                shared.append('M').append(crossing.minX()).append(',').append(crossing.y());
                shared.append('H').append(crossing.maxX());
            }
        }
        for (Upright upright : net.uprights.values()) {
            shared.append('M').append(upright.x()).append(',').append(upright.minY());
            shared.append('V').append(upright.maxY());
        }
        out.append("<g class=\"net\" data-kind=\"").append(net.kind).append("\">\n");
        if (shared.length() > 0) {
            appendStroke(out, style, shared.toString(), Optional.of("line"));
        }
        Set<Port> drawn = new HashSet<>();
        for (Net.Spoke spoke : net.spokes) {
            SvgEdge edge = spoke.edge();
            out.append("<g class=\"relation\" data-from=\"").append(id(edge.source()));
            out.append("\" data-to=\"").append(id(edge.target())).append("\"><title>");
            out.append(XmlEscaper.escape(edge.sentence())).append("</title>");
            if (drawn.add(spoke.port())) {
                appendEnd(net, spoke.port(), style);
            }
            out.append("</g>\n");
        }
        for (Port port : net.hubPorts()) {
            appendEnd(net, port, style);
        }
        out.append("</g>\n");
    }

    /** Appends the last piece of a line, up to the side of the box, with the arrow head if it arrives there. */
    private void appendEnd(Net net, Port port, RelationStyle style) {
        int inset = port.arriving ? style.head().inset() : 0;
        StringBuilder path = new StringBuilder("M");
        switch (port.side) {
            case LEFT ->
                path.append(net.along(port.box.item()).x())
                        .append(',')
                        .append(port.y())
                        .append('H')
                        .append(port.x() - inset);
            case TOP ->
                path.append(port.x())
                        .append(',')
                        .append(net.across(port.box.item().row()).y())
                        .append('V')
                        .append(port.y() - inset);
            case BOTTOM ->
                path.append(port.x())
                        .append(',')
                        .append(net.across(port.box.rows.get(0)).y())
                        .append('V')
                        .append(port.y() + inset);
        }
        appendStroke(out, style, path.toString(), Optional.empty());
        if (port.arriving) {
            int turn = port.side == Box.Side.LEFT ? 0 : port.side == Box.Side.TOP ? 90 : -90;
            appendHead(out, style, port.x(), port.y(), turn);
        }
        out.append('\n');
    }

    private void appendName(Net net, NamePlaces.Place place) {
        RelationStyle style = RelationStyle.of(net.kind);
        int width = net.nameWidth();
        out.append("<g class=\"onLine\" data-kind=\"")
                .append(net.kind)
                .append("\"><rect x=\"")
                .append(place.x());
        out.append("\" y=\"").append(place.y() - NamePlaces.HEIGHT / 2);
        out.append("\" width=\"").append(width).append("\" height=\"").append(NamePlaces.HEIGHT);
        out.append("\" fill=\"#ffffff\"/><text class=\"kind\" x=\"")
                .append(place.x() + width / 2)
                .append("\" y=\"");
        out.append(place.y())
                .append("\" dy=\".35em\" fill=\"")
                .append(style.color())
                .append("\">");
        out.append(XmlEscaper.escape(net.name)).append("</text></g>\n");
    }

    /** Appends a path with the colour, the width and the dashes of a style. */
    static void appendStroke(StringBuilder out, RelationStyle style, String path, Optional<String> role) {
        out.append("<path");
        if (role.isPresent()) {
            out.append(" class=\"").append(role.get()).append('"');
        }
        out.append(" d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(style.color());
        out.append("\" stroke-width=\"").append(style.width() / 10).append('.').append(style.width() % 10);
        if (!style.dashes().isEmpty()) {
            out.append("\" stroke-dasharray=\"").append(style.dashes());
        }
        out.append("\"/>");
    }

    /** Appends an arrow head whose point is at a place. */
    static void appendHead(StringBuilder out, RelationStyle style, int x, int y, int turn) {
        out.append("<path class=\"head\" transform=\"translate(")
                .append(x)
                .append(' ')
                .append(y)
                .append(')');
        out.append(turn == 0 ? "" : " rotate(" + turn + ")");
        out.append("\" d=\"").append(style.head().path()).append("\" fill=\"");
        out.append(
                style.head().filled()
                        ? style.color()
                        : style.head() == ArrowHead.VEE || style.head() == ArrowHead.BAR ? "none" : "#ffffff");
        out.append("\" stroke=\"").append(style.color()).append("\" stroke-width=\"1.4\"/>");
    }
}
