package org.jiceng.core.diagram;

import java.util.List;
import java.util.Locale;
import org.jiceng.core.diagram.escape.WideText;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.PlacedBox;
import org.jiceng.core.diagram.svg.RelationStyle;

/**
 * Writes a diagram as an uncompressed file of draw.io (diagrams.net), to be changed by hand.
 *
 * <p>Boxes stand where the picture of {@link SvgRenderer} has them; lines are routed by draw.io. Each box carries the
 * body's key as its property {@code key}. Labels are plain text, not HTML.
 */
public final class DrawioRenderer implements DiagramRenderer {

    private static final int HEAD = 80;
    private static final String TEXT = "text;html=0;align=left;verticalAlign=middle;";

    /** Creates a renderer. */
    public DrawioRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        List<PlacedBox> places = new SvgRenderer().chart(diagram, words, ids).places();
        StringBuilder out =
                WideText.builder(diagram.nodes().size() * 600 + diagram.edges().size() * 500 + 2000);
        out.append("<mxfile host=\"jiceng\">\n  <diagram id=\"jiceng\" name=\"");
        out.append(XmlEscaper.escape(diagram.title()));
        out.append("\">\n    <mxGraphModel grid=\"1\" gridSize=\"12\" page=\"0\">\n      <root>\n");
        out.append("        <mxCell id=\"0\"/>\n        <mxCell id=\"1\" parent=\"0\"/>\n");
        appendText(out, "title", diagram.title(), TEXT + "fontSize=24;fontStyle=1;", 24, 40);
        appendText(out, "subtitle", words.subtitle(diagram), TEXT + "fontSize=13;", 60, 20);
        int bottom = 0;
        for (int i = 0; i < places.size(); i++) {
            DiagramNode node = diagram.nodes().get(i);
            appendNode(out, node, ids.of(i), places.get(i));
            bottom = Math.max(bottom, places.get(i).y() + places.get(i).height());
        }
        DiagramIndex index = diagram.index();
        for (int i = 0; i < places.size(); i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                out.append("        <mxCell id=\"c").append(ids.of(i));
                out.append("\" value=\"\" style=\"edgeStyle=elbowEdgeStyle;elbow=vertical;rounded=0;endArrow=none;"
                        + "strokeColor=#8a94a6;\" edge=\"1\" parent=\"1\" source=\"");
                out.append(ids.of(index.parent(i))).append("\" target=\"").append(ids.of(i));
                out.append("\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n");
            }
        }
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            appendEdge(
                    out,
                    "r" + number,
                    words.name(edge),
                    style(RelationStyle.of(edge.kind())),
                    ids.of(edge.source()),
                    ids.of(edge.target()));
        }
        int y = bottom + HEAD + 40;
        number = 0;
        for (String line : words.footer(diagram)) {
            number++;
            appendText(out, "footer" + number, line, TEXT + "fontSize=12;", y, 20);
            y += 22;
        }
        return out.append("      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n")
                .toString();
    }

    private static String style(RelationStyle style) {
        return "edgeStyle=orthogonalEdgeStyle;rounded=0;html=0;fontSize=11;labelBackgroundColor=#ffffff;strokeColor="
                + style.color() + ";fontColor=" + style.color() + ";strokeWidth=" + style.width() / 10 + '.'
                + style.width() % 10 + ';'
                + (style.dashes().isEmpty() ? "" : "dashed=1;dashPattern=" + style.dashes() + ';')
                + style.drawioHead();
    }

    private static void appendText(StringBuilder out, String id, String text, String style, int y, int height) {
        if (text.isEmpty()) {
            return;
        }
        out.append("        <mxCell id=\"").append(id).append("\" value=\"");
        out.append(XmlEscaper.escape(text)).append("\" style=\"").append(style);
        out.append("\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"24\" y=\"").append(y);
        out.append("\" width=\"600\" height=\"").append(height).append("\" as=\"geometry\"/></mxCell>\n");
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id, PlacedBox place) {
        NodePaint paint = node.paint();
        out.append("        <UserObject id=\"").append(id).append("\" label=\"");
        out.append(XmlEscaper.escape(node.label()));
        if (node.detail().isPresent()) {
            out.append("&#10;").append(XmlEscaper.escape(node.detail().get()));
        }
        if (node.mark().isPresent()) {
            out.append("&#10;").append(XmlEscaper.escape(node.mark().get()));
        }
        out.append("\" key=\"").append(XmlEscaper.escape(node.key()));
        out.append("\" tooltip=\"").append(XmlEscaper.escape(SvgRenderer.description(node)));
        if (node.link().isPresent()) {
            out.append("\" link=\"").append(XmlEscaper.escape(node.link().get()));
        }
        out.append("\"><mxCell style=\"rounded=1;arcSize=8;whiteSpace=wrap;html=0;fontSize=14;fillColor=");
        out.append(paint.fill()).append(";strokeColor=").append(paint.stroke());
        out.append(";fontColor=").append(paint.text()).append(paint.dashed() ? ";dashed=1;" : ";");
        out.append("\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"").append(place.x());
        out.append("\" y=\"").append(place.y() + HEAD).append("\" width=\"").append(place.width());
        out.append("\" height=\"").append(place.height());
        out.append("\" as=\"geometry\"/></mxCell></UserObject>\n");
    }

    private static void appendEdge(
            StringBuilder out, String id, String label, String style, String source, String target) {
        out.append("        <mxCell id=\"").append(id).append("\" value=\"");
        out.append(XmlEscaper.escape(label)).append("\" style=\"").append(style);
        out.append("\" edge=\"1\" parent=\"1\" source=\"").append(source);
        out.append("\" target=\"").append(target);
        out.append("\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n");
    }
}
