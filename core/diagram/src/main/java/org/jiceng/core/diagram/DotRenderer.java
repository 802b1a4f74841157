package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.DOT;
import static org.jiceng.core.diagram.escape.Escaper.DOT_HTML;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
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

    /** Dot gives up where one statement names some 2,500 nodes. */
    private static final int MAX_CHAIN = 500;

    /** Dot refuses a string of more than 16,384 bytes; a character may be written with six of them. */
    private static final int MAX_TEXT = 2_000;

    private static final String FONT = "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";
    private static final Template HEAD = Template.of("digraph jiceng {\n"
            + "  graph [rankdir=LR, charset=\"UTF-8\", nodesep=0.12, ranksep=1.3, labelloc=b, labeljust=l, fontname=\""
            + FONT
            + "\", fontsize=11,\n    label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">{}</TABLE>>];\n"
            + "  node [shape=box, style=\"filled,rounded\", fixedsize=true, fontname=\"" + FONT + "\", fontsize=11];\n"
            + "  edge [fontname=\"" + FONT + "\", fontsize=9, arrowsize=0.8];\n");
    private static final Template ROW = Template.of("<TR><TD ALIGN=\"LEFT\">{}</TD></TR>");
    private static final Template TITLE = Template.of("<FONT POINT-SIZE=\"18\"><B>{}</B></FONT>");
    private static final Template KIND = Template.of("   <FONT COLOR=\"{}\">{}</FONT>");
    private static final Template NODE =
            Template.of("  {} [id=\"{}\", label=\"{}\", tooltip=\"{}\", width={}.{}{}, height={}.{}{},"
                    + " fillcolor=\"{}\", color=\"{}\", fontcolor=\"{}\"{}");
    private static final Template CHILD = Template.of("  {} -> {};\n");
    private static final Template RELATION = Template.of("  {} -> {} [constraint=false, style=\"{}\", arrowhead={},"
            + " color=\"{}\", fontcolor=\"{}\", headlabel=\"{}\", labeldistance=3.5, labelangle=12];\n");
    private static final int MAX_WIDTH = 20 * TextMeasure.EM;
    private static final int MAX_LINES = 12;
    private static final int FONT_SIZE = 11;
    private static final int POINTS_PER_INCH = 72;

    /** Creates a renderer. */
    public DotRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        DiagramIndex index = diagram.index();
        int size = diagram.nodes().size();
        StringBuilder out = Template.file(size * 215 + diagram.edges().size() * 200 + 2000);
        HEAD.append(out, label(diagram, words));
        for (int i = 0; i < size; i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i));
        }
        appendOrder(out, index, DiagramIndex.NONE, ids);
        out.append("  {\n  edge [color=\"#8a94a6\", arrowhead=none, tailport=e, headport=w];\n");
        for (int i = 0; i < size; i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                CHILD.append(out, ids.of(index.parent(i)), ids.of(i));
            }
        }
        out.append("  }\n");
        for (int i = 0; i < size; i++) {
            appendOrder(out, index, i, ids);
        }
        for (DiagramEdge edge : diagram.edges()) {
            RelationStyle style = RelationStyle.of(edge.kind());
            RELATION.append(
                    out,
                    ids.of(edge.source()),
                    ids.of(edge.target()),
                    style.dotLine(),
                    style.dotHead(),
                    style.color(),
                    style.color(),
                    quoted(words.name(edge)));
        }
        return out.append("}\n").toString();
    }

    /** Returns the rows below the graph. */
    private static String label(Diagram diagram, Words words) {
        StringBuilder rows = new StringBuilder();
        StringBuilder title = new StringBuilder();
        TITLE.append(title, DOT_HTML.escape(cut(diagram.title())));
        ROW.append(rows, title.toString());
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            ROW.append(rows, DOT_HTML.escape(subtitle));
        }
        Set<RelationKind> kinds = diagram.index().kinds();
        if (!kinds.isEmpty()) {
            StringBuilder legend = new StringBuilder(DOT_HTML.escape(words.say(Phrase.LEGEND)));
            for (RelationKind kind : kinds) {
                KIND.append(legend, RelationStyle.of(kind).color(), DOT_HTML.escape(words.sample(kind)));
            }
            ROW.append(rows, legend.toString());
        }
        List<String> lines = words.legend(diagram);
        for (String line : lines.subList(kinds.size(), lines.size())) {
            ROW.append(rows, DOT_HTML.escape(line));
        }
        return rows.toString();
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id) {
        NodePaint paint = node.paint();
        List<String> lines = TextMeasure.wrap(node.label(), MAX_WIDTH, MAX_LINES);
        if (node.detail().isPresent() || node.mark().isPresent()) {
            lines = new ArrayList<>(lines);
            lines.addAll(wrapped(node.detail()));
            lines.addAll(wrapped(node.mark()));
        }
        String label = "";
        int widest = 0;
        for (String line : lines) {
            String escaped = DOT.escape(line);
            label = label.isEmpty() ? escaped : label + "\\n" + escaped;
            widest = Math.max(widest, TextMeasure.width(line));
        }
        int width = hundredths(Math.max(widest * FONT_SIZE / TextMeasure.EM + 16, 40));
        int height = hundredths(lines.size() * 14 + 10);
        String key = quoted(node.key());
        String said = node.description();
        NODE.append(
                out,
                id,
                key,
                label,
                said.equals(node.key()) ? key : quoted(said),
                width / 100,
                width / 10 % 10,
                width % 10,
                height / 100,
                height / 10 % 10,
                height % 10,
                paint.fill(),
                paint.stroke(),
                paint.text(),
                paint.dashed() ? ", style=\"filled,rounded,dashed\"" : "");
        if (node.link().isPresent()) {
            out.append(", URL=\"").append(DOT.escape(node.link().get())).append('"');
        }
        out.append("];\n");
    }

    private static List<String> wrapped(Optional<String> text) {
        return text.isPresent() ? TextMeasure.wrap(text.get(), MAX_WIDTH, MAX_LINES) : List.of();
    }

    /** Returns points as hundredths of an inch, rounded up. */
    private static int hundredths(int points) {
        return (points * 100 + POINTS_PER_INCH - 1) / POINTS_PER_INCH;
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
        int tied = 1;
        for (int next = index.nextSibling(first); next != DiagramIndex.NONE; next = index.nextSibling(next)) {
            out.append(" -> ").append(ids.of(next));
            if (++tied % MAX_CHAIN == 0) {
                out.append(" [style=invis]; }\n  { rank=same; ").append(ids.of(next));
            }
        }
        out.append(" [style=invis]; }\n");
    }

    /** Returns a text between quotes, cut where dot would refuse it. */
    private static String quoted(String text) {
        return DOT.escape(cut(text));
    }

    private static String cut(String text) {
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
    }
}
