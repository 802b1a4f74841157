package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.DotEscaper;
import org.jiceng.core.diagram.escape.Plain;
import org.jiceng.core.diagram.escape.WideText;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.diagram.svg.Swatch;
import org.jiceng.core.diagram.svg.TextMeasure;
import org.jiceng.core.relation.RelationKind;

/**
 * Writes a diagram in the DOT language of Graphviz, for {@code dot}.
 *
 * <p>The tree grows from left to right, so that siblings stand below each other in declared order however many they
 * are. Boxes have explicit sizes, so that every build of Graphviz, with or without Chinese fonts, lays the chart out
 * alike. Tree lines decide the ranks; relations are drawn over them, each with the line style and the name of its kind.
 * Title, legend, source and notes are the label of the graph. The key of a body is the {@code id} of its node.
 */
public final class DotRenderer implements DiagramRenderer {

    private static final String FONT = "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";
    private static final int MAX_WIDTH = 20 * TextMeasure.EM;
    private static final int MAX_LINES = 12;
    private static final int POINTS_PER_INCH = 72;

    /** Creates a renderer. */
    public DotRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        StringBuilder out =
                WideText.builder(diagram.nodes().size() * 215 + diagram.edges().size() * 200 + 2000);
        out.append("digraph jiceng {\n");
        out.append("  graph [rankdir=LR, charset=\"UTF-8\", nodesep=0.12, ranksep=1.3, labelloc=b,"
                + " labeljust=l, fontname=\"" + FONT + "\", fontsize=11,\n    label=<");
        appendLabel(out, diagram, words);
        out.append(">];\n");
        out.append("  node [shape=box, style=\"filled,rounded\", fixedsize=true, fontname=\"" + FONT
                + "\", fontsize=11];\n");
        out.append("  edge [fontname=\"" + FONT + "\", fontsize=9, arrowsize=0.8];\n");
        for (int i = 0; i < diagram.nodes().size(); i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i));
        }
        appendTree(out, diagram.index(), ids, diagram.nodes().size());
        for (DiagramEdge edge : diagram.edges()) {
            appendRelation(out, edge, ids, words);
        }
        return out.append("}\n").toString();
    }

    private static void appendLabel(StringBuilder out, Diagram diagram, Words words) {
        out.append("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">");
        appendRow(out, "<FONT POINT-SIZE=\"18\"><B>" + DotEscaper.inHtml(diagram.title()) + "</B></FONT>");
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            appendRow(out, DotEscaper.inHtml(subtitle));
        }
        if (!diagram.relationKinds().isEmpty()) {
            StringBuilder legend = new StringBuilder(DotEscaper.inHtml(words.legend()));
            for (RelationKind kind : diagram.relationKinds()) {
                RelationStyle style = RelationStyle.of(kind);
                legend.append("   <FONT COLOR=\"")
                        .append(style.color())
                        .append("\">")
                        .append(style.sample())
                        .append(' ');
                legend.append(DotEscaper.inHtml(words.name(kind))).append("</FONT>");
            }
            appendRow(out, legend.toString());
        }
        for (Swatch swatch : Legend.swatches(diagram, words)) {
            if (!swatch.sign().isEmpty()) {
                appendRow(out, DotEscaper.inHtml(swatch.sign() + " " + swatch.name()));
            }
        }
        words.footer(diagram).forEach(line -> appendRow(out, DotEscaper.inHtml(line)));
        out.append("</TABLE>");
    }

    private static void appendRow(StringBuilder out, String html) {
        out.append("<TR><TD ALIGN=\"LEFT\">").append(html).append("</TD></TR>");
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id) {
        NodePaint paint = node.paint();
        String key = DotEscaper.inString(node.key());
        out.append("  ").append(id).append(" [id=\"").append(key).append("\", label=\"");
        Size size = new Size();
        appendLines(out, node.label(), size);
        if (node.detail().isPresent()) {
            appendLines(out, node.detail().get(), size);
        }
        if (node.mark().isPresent()) {
            appendLines(out, node.mark().get(), size);
        }
        String said = SvgRenderer.description(node);
        out.append("\", tooltip=\"").append(said.equals(node.key()) ? key : DotEscaper.inString(said));
        appendInches(out.append("\", width="), Math.max(size.widest * 11 / TextMeasure.EM + 16, 40));
        appendInches(out.append(", height="), size.lines * 14 + 10);
        out.append(", fillcolor=\"").append(paint.fill());
        out.append("\", color=\"").append(paint.stroke());
        out.append("\", fontcolor=\"").append(paint.text());
        out.append(paint.dashed() ? "\", style=\"filled,rounded,dashed\"" : "\"");
        if (node.link().isPresent()) {
            out.append(", URL=").append(DotEscaper.quote(node.link().get()));
        }
        out.append("];\n");
    }

    /** How large the lines of a box are. */
    private static final class Size {
        private int lines;
        private int widest;
    }

    private static void appendLines(StringBuilder out, String text, Size size) {
        int width = Plain.is(text) ? TextMeasure.width(text) : MAX_WIDTH + 1;
        if (width <= MAX_WIDTH) {
            out.append(size.lines == 0 ? "" : "\\n").append(text);
            size.lines++;
            size.widest = Math.max(size.widest, width);
            return;
        }
        for (String line : TextMeasure.wrap(text, MAX_WIDTH, MAX_LINES)) {
            out.append(size.lines == 0 ? "" : "\\n").append(DotEscaper.inString(line));
            size.lines++;
            size.widest = Math.max(size.widest, TextMeasure.width(line));
        }
    }

    /** Appends points as inches with two decimals, rounded up, without a floating-point number. */
    private static void appendInches(StringBuilder out, int points) {
        int hundredths = (points * 100 + POINTS_PER_INCH - 1) / POINTS_PER_INCH;
        out.append(hundredths / 100).append('.').append(hundredths % 100 / 10).append(hundredths % 10);
    }

    private static void appendTree(StringBuilder out, DiagramIndex index, SyntheticIds ids, int size) {
        appendOrder(out, index, DiagramIndex.NONE, ids);
        out.append("  {\n  edge [color=\"#8a94a6\", arrowhead=none, tailport=e, headport=w];\n");
        for (int i = 0; i < size; i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                out.append("  ")
                        .append(ids.of(index.parent(i)))
                        .append(" -> ")
                        .append(ids.of(i))
                        .append(";\n");
            }
        }
        out.append("  }\n");
        for (int i = 0; i < size; i++) {
            appendOrder(out, index, i, ids);
        }
    }

    /**
     * Ties siblings in their order by lines that are not drawn; {@code ordering=out} would lose it where relations
     * cross.
     */
    private static void appendOrder(StringBuilder out, DiagramIndex index, int parent, SyntheticIds ids) {
        int first = index.firstChild(parent);
        if (first == DiagramIndex.NONE || index.nextSibling(first) == DiagramIndex.NONE) {
            return;
        }
        out.append("  { rank=same; ").append(ids.of(first));
        for (int next = index.nextSibling(first); next != DiagramIndex.NONE; next = index.nextSibling(next)) {
            out.append(" -> ").append(ids.of(next));
        }
        out.append(" [style=invis]; }\n");
    }

    private static void appendRelation(StringBuilder out, DiagramEdge edge, SyntheticIds ids, Words words) {
        RelationStyle style = RelationStyle.of(edge.kind());
        String name = words.name(edge);
        out.append("  ").append(ids.of(edge.source())).append(" -> ").append(ids.of(edge.target()));
        out.append(" [constraint=false, style=\"").append(style.dotStyle());
        out.append("\", arrowhead=").append(style.dotHead());
        out.append(", color=\"").append(style.color());
        out.append("\", fontcolor=\"").append(style.color());
        out.append("\", headlabel=").append(DotEscaper.quote(name)).append(", labeldistance=3.5, labelangle=12];\n");
    }
}
