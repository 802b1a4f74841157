package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.XML;

import java.util.List;
import java.util.Locale;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.diagram.svg.Box;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;

/**
 * Writes a diagram as an uncompressed file of draw.io (diagrams.net), to be changed by hand.
 *
 * <p>Boxes stand where the picture of {@link SvgRenderer} has them; lines are routed by draw.io. Each box carries the
 * body's key as its property {@code key}. Labels are plain text, not HTML.
 */
public final class DrawioRenderer implements DiagramRenderer {

    private static final Template HEAD = Template.of("""
            <mxfile host="jiceng">
              <diagram id="jiceng" name="{}">
                <mxGraphModel grid="1" gridSize="12" page="0">
                  <root>
                    <mxCell id="0"/>
                    <mxCell id="1" parent="0"/>
            """);
    private static final Template NODE = Template.of(
            "        <UserObject id=\"{}\" label=\"{}\" key=\"{}\" tooltip=\"{}{}\">"
                    + "<mxCell style=\"rounded=1;arcSize=8;whiteSpace=wrap;html=0;fontSize=14;"
                    + "fillColor={};strokeColor={};fontColor={}{};\" vertex=\"1\" parent=\"1\">"
                    + "<mxGeometry x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" as=\"geometry\"/></mxCell></UserObject>\n");
    private static final Template EDGE = Template.of(
            "        <mxCell id=\"{}\" value=\"{}\" style=\"edgeStyle={};rounded=0;{}\""
                    + " edge=\"1\" parent=\"1\" source=\"{}\" target=\"{}\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n");
    private static final Template RELATION =
            Template.of("html=0;fontSize=11;labelBackgroundColor=#ffffff;strokeColor={};"
                    + "fontColor={};strokeWidth={};{}endArrow={};");
    private static final Template TEXT = Template.of("        <mxCell id=\"{}\" value=\"{}\""
            + " style=\"text;html=0;align=left;verticalAlign=middle;fontSize={};\" vertex=\"1\" parent=\"1\">"
            + "<mxGeometry x=\"24\" y=\"{}\" width=\"600\" height=\"{}\" as=\"geometry\"/></mxCell>\n");
    private static final int TOP = 80;

    /** Creates a renderer. */
    public DrawioRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        List<Box> places = new SvgRenderer().chart(diagram, words, ids).places();
        StringBuilder out =
                Template.file(diagram.nodes().size() * 600 + diagram.edges().size() * 500 + 2000);
        HEAD.append(out, XML.escape(diagram.title()));
        appendText(out, "title", diagram.title(), "24;fontStyle=1", 24, 40);
        appendText(out, "subtitle", words.subtitle(diagram), "13", 60, 20);
        int bottom = 0;
        for (int i = 0; i < places.size(); i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i), places.get(i));
            bottom = Math.max(bottom, places.get(i).y() + places.get(i).height());
        }
        DiagramIndex index = diagram.index();
        for (int i = 0; i < places.size(); i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                EDGE.append(
                        out,
                        "c" + ids.of(i),
                        "",
                        "elbowEdgeStyle;elbow=vertical",
                        "endArrow=none;strokeColor=#8a94a6;",
                        ids.of(index.parent(i)),
                        ids.of(i));
            }
        }
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            EDGE.append(
                    out,
                    "r" + number,
                    XML.escape(words.name(edge)),
                    "orthogonalEdgeStyle",
                    style(RelationStyle.of(edge.kind())),
                    ids.of(edge.source()),
                    ids.of(edge.target()));
        }
        int y = bottom + TOP + 40;
        number = 0;
        for (String line : words.footer(diagram)) {
            number++;
            appendText(out, "footer" + number, line, "12", y, 20);
            y += 22;
        }
        return out.append("      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n")
                .toString();
    }

    private static void appendText(StringBuilder out, String id, String text, String size, int y, int height) {
        if (!text.isEmpty()) {
            TEXT.append(out, id, XML.escape(text), size, y, height);
        }
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id, Box place) {
        NodePaint paint = node.paint();
        NODE.append(
                out,
                id,
                node.lines(XML, "&#10;"),
                XML.escape(node.key()),
                XML.escape(node.description()),
                node.link().isPresent() ? "\" link=\"" + XML.escape(node.link().get()) : "",
                paint.fill(),
                paint.stroke(),
                paint.text(),
                paint.dashed() ? ";dashed=1" : "",
                place.x(),
                place.y() + TOP,
                place.width(),
                place.height());
    }

    private static String style(RelationStyle style) {
        String dashes = style.dashes().isEmpty() ? "" : "dashed=1;dashPattern=" + style.dashes() + ';';
        StringBuilder out = new StringBuilder();
        RELATION.append(out, style.color(), style.color(), style.width(), dashes, style.drawioHead());
        return out.toString();
    }
}
