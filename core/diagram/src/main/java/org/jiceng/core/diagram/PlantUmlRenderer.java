package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.diagram.escape.PlantUmlEscaper;
import org.jiceng.core.diagram.escape.WideText;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.diagram.svg.Swatch;
import org.jiceng.core.relation.RelationKind;

/**
 * Writes a diagram for PlantUML: a work breakdown structure where one tree is all there is, else a component diagram
 * laid out by Smetana, which needs no Graphviz.
 *
 * <p>Both keep siblings in declared order. Names are written so that no directive and no function of PlantUML can stand
 * in them. The picture is scaled to at most 4000 px a side, because PlantUML cuts larger PNG files without saying so.
 */
public final class PlantUmlRenderer implements DiagramRenderer {

    private static final String SCALE = "scale max 4000*4000\n";
    private static final String TREE = " -[#8a94a6]- ";
    private static final String HIDDEN = " -[hidden] ";

    /** Draws the line to a child, and one that is not seen from the child before it, which keeps their order. */
    private static final String NEXT = "!unquoted procedure $next($parent, $before, $child)\n$parent" + TREE
            + "$child\n$before" + HIDDEN + "$child\n!endprocedure\n";

    /** Creates a renderer. */
    public PlantUmlRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        StringBuilder out =
                WideText.builder(diagram.nodes().size() * 60 + diagram.edges().size() * 60 + 1000);
        if (diagram.roots().size() == 1 && diagram.edges().isEmpty()) {
            out.append("@startwbs\n").append(SCALE);
            appendFrame(out, diagram, words);
            appendBranch(out, diagram, diagram.index().firstChild(DiagramIndex.NONE), 1);
            return out.append("@endwbs\n").toString();
        }
        SyntheticIds ids = SyntheticIds.of(diagram);
        out.append("@startuml\n!pragma layout smetana\n").append(SCALE);
        out.append("left to right direction\nskinparam defaultFontName Noto Sans CJK SC\n");
        out.append("skinparam rectangle {\n  RoundCorner 6\n}\n");
        out.append(NEXT);
        appendFrame(out, diagram, words);
        DiagramIndex index = diagram.index();
        for (int i = 0; i < diagram.nodes().size(); i++) {
            appendRectangle(out, diagram.nodes().get(i), ids.of(i));
        }
        appendChildren(out, index, ids, DiagramIndex.NONE);
        for (DiagramEdge edge : diagram.edges()) {
            appendRelation(out, edge, ids, words);
        }
        return out.append("@enduml\n").toString();
    }

    /** Appends a line for each child, so that one more changes the line of the next one and no other. */
    private static void appendChildren(StringBuilder out, DiagramIndex index, SyntheticIds ids, int parent) {
        int before = DiagramIndex.NONE;
        for (int i = index.firstChild(parent); i != DiagramIndex.NONE; i = index.nextSibling(i)) {
            if (parent == DiagramIndex.NONE) {
                out.append(before == DiagramIndex.NONE ? "" : ids.of(before) + HIDDEN + ids.of(i) + "\n");
            } else if (before == DiagramIndex.NONE) {
                out.append(ids.of(parent)).append(TREE).append(ids.of(i)).append('\n');
            } else {
                out.append("$next(").append(ids.of(parent)).append(", ").append(ids.of(before));
                out.append(", ").append(ids.of(i)).append(")\n");
            }
            appendChildren(out, index, ids, i);
            before = i;
        }
    }

    private static void appendFrame(StringBuilder out, Diagram diagram, Words words) {
        out.append("title ").append(PlantUmlEscaper.escape(diagram.title()));
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            out.append("\\n").append(PlantUmlEscaper.escape(subtitle));
        }
        out.append('\n');
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (RelationKind kind : diagram.relationKinds()) {
            lines.add(RelationStyle.of(kind).sample() + " " + words.name(kind));
        }
        for (Swatch swatch : Legend.swatches(diagram, words)) {
            if (!swatch.sign().isEmpty()) {
                lines.add(swatch.sign() + " " + swatch.name());
            }
        }
        ImmutableList<String> all = lines.addAll(words.footer(diagram)).build();
        if (!all.isEmpty()) {
            out.append("legend left\n");
            all.forEach(line -> out.append(PlantUmlEscaper.escape(line)).append('\n'));
            out.append("endlegend\n");
        }
    }

    private static void appendBranch(StringBuilder out, Diagram diagram, int number, int level) {
        DiagramNode node = diagram.nodes().get(number);
        DiagramIndex index = diagram.index();
        for (int i = 0; i < level; i++) {
            out.append('*');
        }
        out.append("[").append(node.paint().fill()).append("] ");
        String color = node.paint().text();
        boolean colored = color.equals("#ffffff");
        out.append(colored ? "<color:#ffffff>" : "");
        appendText(out, node, colored ? "\\n<color:#ffffff>" : "\\n");
        out.append('\n');
        for (int child = index.firstChild(number); child != DiagramIndex.NONE; child = index.nextSibling(child)) {
            appendBranch(out, diagram, child, level + 1);
        }
    }

    private static void appendText(StringBuilder out, DiagramNode node, String lineBreak) {
        out.append(PlantUmlEscaper.escape(node.label()));
        if (node.detail().isPresent()) {
            out.append(lineBreak).append(PlantUmlEscaper.escape(node.detail().get()));
        }
        if (node.mark().isPresent()) {
            out.append(lineBreak).append(PlantUmlEscaper.escape(node.mark().get()));
        }
    }

    private static void appendRectangle(StringBuilder out, DiagramNode node, String id) {
        NodePaint paint = node.paint();
        out.append("rectangle \"");
        appendText(out, node, "\\n");
        out.append("\" as ").append(id);
        if (node.link().isPresent()) {
            out.append(" [[").append(node.link().get()).append("]]");
        }
        out.append(' ')
                .append(paint.fill())
                .append(";line:")
                .append(paint.stroke().substring(1));
        out.append(";text:").append(paint.text().substring(1));
        out.append(paint.dashed() ? ";line.dashed\n" : "\n");
    }

    private static void appendRelation(StringBuilder out, DiagramEdge edge, SyntheticIds ids, Words words) {
        RelationStyle style = RelationStyle.of(edge.kind());
        out.append(ids.of(edge.source())).append(" -[").append(style.color());
        out.append(style.plantUmlLine())
                .append(",norank]-")
                .append(style.plantUmlHead())
                .append(' ');
        out.append(ids.of(edge.target())).append(" : ");
        out.append(PlantUmlEscaper.escape(words.name(edge))).append('\n');
    }
}
