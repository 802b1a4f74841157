package org.jiceng.core.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.diagram.escape.DotEscaper;
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
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 200 + 1000);
        out.append("digraph jiceng {\n");
        out.append("  graph [rankdir=LR, charset=\"UTF-8\", nodesep=0.12, ranksep=1.3, labelloc=b,"
                + " labeljust=l, fontname=\"" + FONT + "\", fontsize=11,\n    label=<");
        appendLabel(out, diagram, words);
        out.append(">];\n");
        out.append("  node [shape=box, style=\"filled,rounded\", fixedsize=true, fontname=\"" + FONT
                + "\", fontsize=11];\n");
        out.append("  edge [fontname=\"" + FONT + "\", fontsize=9, arrowsize=0.8];\n");
        for (DiagramNode node : diagram.nodes()) {
            appendNode(out, node, ids.of(node));
        }
        appendTree(out, diagram, ids);
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
        List<String> lines = new ArrayList<>(TextMeasure.wrap(node.label(), MAX_WIDTH, MAX_LINES));
        if (node.detail().isPresent()) {
            lines.addAll(TextMeasure.wrap(node.detail().get(), MAX_WIDTH, MAX_LINES));
        }
        if (node.mark().isPresent()) {
            lines.addAll(TextMeasure.wrap(node.mark().get(), MAX_WIDTH, MAX_LINES));
        }
        NodePaint paint = node.paint();
        out.append("  ").append(id).append(" [id=").append(DotEscaper.quote(node.key()));
        out.append(", label=\"");
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\\n").append(DotEscaper.inString(lines.get(i)));
        }
        out.append("\", tooltip=").append(DotEscaper.quote(SvgRenderer.description(node)));
        appendInches(out.append(", width="), widthInPoints(lines));
        appendInches(out.append(", height="), lines.size() * 14 + 10);
        out.append(", fillcolor=\"").append(paint.fill());
        out.append("\", color=\"").append(paint.stroke());
        out.append("\", fontcolor=\"").append(paint.text()).append('"');
        if (paint.dashed()) {
            out.append(", style=\"filled,rounded,dashed\"");
        }
        if (node.link().isPresent()) {
            out.append(", URL=").append(DotEscaper.quote(node.link().get()));
        }
        out.append("];\n");
    }

    private static int widthInPoints(List<String> lines) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, TextMeasure.width(line));
        }
        return Math.max(widest * 11 / TextMeasure.EM + 16, 40);
    }

    /** Appends points as inches with two decimals, rounded up, without a floating-point number. */
    private static void appendInches(StringBuilder out, int points) {
        int hundredths = (points * 100 + POINTS_PER_INCH - 1) / POINTS_PER_INCH;
        out.append(hundredths / 100).append('.').append(hundredths % 100 / 10).append(hundredths % 10);
    }

    private static void appendTree(StringBuilder out, Diagram diagram, SyntheticIds ids) {
        appendOrder(out, diagram.roots(), ids);
        for (DiagramNode node : diagram.nodes()) {
            if (node.parent().isPresent()) {
                out.append("  ")
                        .append(ids.of(node.parent().get()))
                        .append(" -> ")
                        .append(ids.of(node));
                out.append(" [color=\"#8a94a6\", arrowhead=none, tailport=e, headport=w];\n");
            }
        }
        for (DiagramNode node : diagram.nodes()) {
            appendOrder(out, diagram.childrenOf(node.key()), ids);
        }
    }

    /**
     * Ties siblings in their order by lines that are not drawn; {@code ordering=out} would lose it where relations
     * cross.
     */
    private static void appendOrder(StringBuilder out, List<DiagramNode> siblings, SyntheticIds ids) {
        if (siblings.size() > 1) {
            out.append("  { rank=same; ");
            for (int i = 0; i < siblings.size(); i++) {
                out.append(i == 0 ? "" : " -> ").append(ids.of(siblings.get(i)));
            }
            out.append(" [style=invis]; }\n");
        }
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
