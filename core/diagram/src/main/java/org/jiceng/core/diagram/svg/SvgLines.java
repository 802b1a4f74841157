package org.jiceng.core.diagram.svg;

import static org.jiceng.core.diagram.escape.Escaper.XML;

import java.util.HashSet;
import java.util.Set;
import org.jiceng.core.diagram.escape.Template;

/** Writes the lines of a chart: the tree, and over it the relations with their arrow heads and names. */
final class SvgLines {

    private static final Template ACROSS = Template.of("M{},{}H{}");
    private static final Template UPRIGHT = Template.of("M{},{}V{}");
    private static final String CONTAINS = "<path class=\"contains\" data-parent=\"{}\" data-child=\"{}\" d=\"M{},{}";
    private static final Template HANGS = Template.of(CONTAINS + "H{}\"/>\n");
    private static final Template STANDS = Template.of(CONTAINS + "V{}\"/>\n");
    private static final Template NET = Template.of("<g class=\"net\" data-kind=\"{}\">\n");
    private static final Template RELATION =
            Template.of("<g class=\"relation\" data-from=\"{}\" data-to=\"{}\"><title>{}</title>");
    private static final Template STROKE =
            Template.of("<path{} d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>");
    private static final Template HEAD = Template.of("<path class=\"head\" transform=\"translate({} {}){}\" d=\"{}\""
            + " fill=\"{}\" stroke=\"{}\" stroke-width=\"1.4\"/>");
    private static final Template NAME = Template.of("<g class=\"onLine\" data-kind=\"{}\"><rect x=\"{}\" y=\"{}\""
            + " width=\"{}\" height=\"14\" fill=\"#ffffff\"/><text class=\"kind\" x=\"{}\" y=\"{}\" dy=\".35em\""
            + " fill=\"{}\">{}</text></g>\n");
    private static final int NAME_HEIGHT = 14;

    private final StringBuilder out;
    private final SvgChart chart;

    SvgLines(StringBuilder out, SvgChart chart) {
        this.out = out;
        this.chart = chart;
    }

    void append(SvgLayout layout) {
        out.append("<g class=\"tree\" fill=\"none\" stroke=\"#8a94a6\" stroke-width=\"1.4\">\n");
        for (Box box : chart.inOrder) {
            if (!box.isLeaf()) {
                appendTree(box);
            }
        }
        out.append("</g>\n<g class=\"relations\">\n");
        for (Net net : layout.nets) {
            appendNet(net, RelationStyle.of(net.kind));
        }
        out.append("</g>\n<g class=\"names\" text-anchor=\"middle\" font-size=\"11\">\n");
        for (Net net : layout.nets) {
            appendName(net, layout.width);
        }
        out.append("</g>\n");
    }

    private void appendTree(Box box) {
        int spine = box.item().spineX();
        int firstBus = box.rows.get(0).busY();
        int lastBus = box.rows.get(box.rows.size() - 1).busY();
        out.append("<path class=\"trunk\" d=\"");
        UPRIGHT.append(out, box.dropX, box.bottom(), firstBus);
        if (lastBus > firstBus) {
            UPRIGHT.append(out, spine, firstBus, lastBus);
        }
        for (Row row : box.rows) {
            int from = row.index == 0 ? box.dropX : spine;
            int to = from;
            if (row.index == 0 && box.rows.size() > 1) {
                from = Math.min(from, spine);
            }
            for (Item item : row.items) {
                from = Math.min(from, item.anchorX());
                to = Math.max(to, item.anchorX());
            }
            if (from < to) {
                ACROSS.append(out, from, row.busY(), to);
            }
            for (Item item : row.items) {
                if (item.isColumn()) {
                    Box last = item.boxes.get(item.boxes.size() - 1);
                    UPRIGHT.append(out, item.spineX(), row.busY(), last.middleY());
                }
            }
        }
        out.append("\"/>\n");
        for (Row row : box.rows) {
            for (Item item : row.items) {
                for (Box child : item.boxes) {
                    if (item.isColumn()) {
                        HANGS.append(out, box.id, child.id, item.anchorX(), child.middleY(), child.x);
                    } else {
                        STANDS.append(out, box.id, child.id, item.anchorX(), row.busY(), child.y);
                    }
                }
            }
        }
    }

    private void appendNet(Net net, RelationStyle style) {
        NET.append(out, net.kind.name());
        StringBuilder shared = new StringBuilder();
        for (Line line : net.across.values()) {
            if (line.from < line.to) {
                ACROSS.append(shared, line.from, line.at(), line.to);
            }
        }
        for (Line line : net.upright.values()) {
            line.measure();
            UPRIGHT.append(shared, line.at(), line.from, line.to);
        }
        if (shared.length() > 0) {
            appendStroke(out, style, " class=\"line\"", shared.toString());
        }
        Set<Port> drawn = new HashSet<>();
        for (SvgEdge edge : net.edges) {
            RELATION.append(out, id(edge.source), id(edge.target), XML.escape(edge.sentence));
            if (drawn.add(edge.end())) {
                appendEnd(net, edge.end(), style);
            }
            out.append("</g>\n");
        }
        for (Port port : net.hubPorts()) {
            appendEnd(net, port, style);
        }
        out.append("</g>\n");
    }

    private String id(int number) {
        return chart.boxes.get(number).id;
    }

    /** Appends the last piece of a line, up to the side of the box, with the arrow head if it arrives there. */
    private void appendEnd(Net net, Port port, RelationStyle style) {
        int inset = port.arriving ? style.inset() : 0;
        StringBuilder path = new StringBuilder();
        int turn = 0;
        if (port.side == Port.LEFT) {
            ACROSS.append(path, net.along(port.box.item()).at(), port.y(), port.x() - inset);
        } else if (port.side == Port.TOP) {
            turn = 90;
            UPRIGHT.append(path, port.x(), net.across(port.box.item().row()).at(), port.y() - inset);
        } else {
            turn = -90;
            UPRIGHT.append(path, port.x(), net.across(port.box.rows.get(0)).at(), port.y() + inset);
        }
        appendStroke(out, style, "", path.toString());
        if (port.arriving) {
            appendHead(out, style, port.x(), port.y(), turn);
        }
        out.append('\n');
    }

    private void appendName(Net net, int pageWidth) {
        Line line = net.named;
        if (line == null) {
            return;
        }
        int width = net.nameWidth();
        int x = NamePlaces.on(line, pageWidth);
        for (Line other : net.across.values()) {
            if (x < 0 && other.to - other.from > width) {
                line = other;
                x = NamePlaces.on(line, pageWidth);
            }
        }
        if (x >= 0) {
            String color = RelationStyle.of(net.kind).color();
            String name = XML.escape(net.name);
            int y = line.at();
            NAME.append(out, net.kind.name(), x, y - NAME_HEIGHT / 2, width, x + width / 2, y, color, name);
        }
    }

    /** Appends a path with the colour, the width and the dashes of a style, and its class as an attribute. */
    static void appendStroke(StringBuilder out, RelationStyle style, String role, String path) {
        String dashes = style.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + style.dashes() + '"';
        STROKE.append(out, role, path, style.color(), style.width(), dashes);
    }

    /** Appends an arrow head whose point is at a place. */
    static void appendHead(StringBuilder out, RelationStyle style, int x, int y, int turn) {
        String rotate = turn == 0 ? "" : " rotate(" + turn + ")";
        HEAD.append(out, x, y, rotate, style.headPath(), style.headFill(), style.color());
    }
}
