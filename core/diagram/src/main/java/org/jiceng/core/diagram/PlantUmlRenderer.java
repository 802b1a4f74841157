package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.PLANTUML;

import java.util.List;
import java.util.Locale;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;

/**
 * Writes a diagram for PlantUML: a work breakdown structure where one tree is all there is, else a component diagram
 * laid out by Smetana, which needs no Graphviz.
 *
 * <p>Both keep siblings in declared order. Names are written so that no directive and no function of PlantUML can stand
 * in them. The picture is scaled to at most 4000 px a side, because PlantUML cuts larger PNG files without saying so.
 */
public final class PlantUmlRenderer implements DiagramRenderer {

    private static final String SCALE = "scale max 4000*4000\n";
    private static final String BREAK = "\\n";
    private static final String WHITE = "#ffffff";

    /** A procedure draws the line to a child, and one that is not seen from the child before it, for their order. */
    private static final String HEAD = """
            @startuml
            !pragma layout smetana
            scale max 4000*4000
            left to right direction
            skinparam defaultFontName Noto Sans CJK SC
            skinparam rectangle {
              RoundCorner 6
            }
            !unquoted procedure $next($parent, $before, $child)
            $parent -[#8a94a6]- $child
            $before -[hidden] $child
            !endprocedure
            """;

    private static final Template BRANCH = Template.of("{}[{}] {}{}\n");
    private static final Template RECTANGLE = Template.of("rectangle \"{}\" as {}{} {};line:{};text:{}{}\n");
    private static final Template FIRST = Template.of("{} -[#8a94a6]- {}\n");
    private static final Template NEXT = Template.of("$next({}, {}, {})\n");
    private static final Template NEXT_ROOT = Template.of("{} -[hidden] {}\n");
    private static final Template RELATION = Template.of("{} -[{}{},norank]-{} {} : {}\n");

    /** Creates a renderer. */
    public PlantUmlRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        StringBuilder out =
                Template.file(diagram.nodes().size() * 60 + diagram.edges().size() * 60 + 1000);
        if (diagram.roots().size() == 1 && diagram.edges().isEmpty()) {
            out.append("@startwbs\n").append(SCALE);
            appendFrame(out, diagram, words);
            appendBranch(out, diagram, diagram.index().firstChild(DiagramIndex.NONE), "*");
            return out.append("@endwbs\n").toString();
        }
        SyntheticIds ids = SyntheticIds.of(diagram);
        out.append(HEAD);
        appendFrame(out, diagram, words);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            appendRectangle(out, diagram.nodes().get(i), ids.of(i));
        }
        appendChildren(out, diagram.index(), ids, DiagramIndex.NONE);
        for (DiagramEdge edge : diagram.edges()) {
            RelationStyle style = RelationStyle.of(edge.kind());
            RELATION.append(
                    out,
                    ids.of(edge.source()),
                    style.color(),
                    style.plantUmlLine(),
                    style.plantUmlHead(),
                    ids.of(edge.target()),
                    PLANTUML.escape(words.name(edge)));
        }
        return out.append("@enduml\n").toString();
    }

    private static void appendFrame(StringBuilder out, Diagram diagram, Words words) {
        out.append("title ").append(PLANTUML.escape(diagram.title()));
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            out.append(BREAK).append(PLANTUML.escape(subtitle));
        }
        out.append('\n');
        List<String> lines = words.legend(diagram);
        if (!lines.isEmpty()) {
            out.append("legend left\n");
            for (String line : lines) {
                out.append(PLANTUML.escape(line)).append('\n');
            }
            out.append("endlegend\n");
        }
    }

    private static void appendBranch(StringBuilder out, Diagram diagram, int number, String stars) {
        DiagramNode node = diagram.nodes().get(number);
        DiagramIndex index = diagram.index();
        String color = node.paint().text().equals(WHITE) ? "<color:" + WHITE + ">" : "";
        BRANCH.append(out, stars, node.paint().fill(), color, node.lines(PLANTUML, BREAK + color));
        for (int child = index.firstChild(number); child != DiagramIndex.NONE; child = index.nextSibling(child)) {
            appendBranch(out, diagram, child, stars + "*");
        }
    }

    private static void appendRectangle(StringBuilder out, DiagramNode node, String id) {
        NodePaint paint = node.paint();
        RECTANGLE.append(
                out,
                node.lines(PLANTUML, BREAK),
                id,
                node.link().isPresent() ? " [[" + node.link().get() + "]]" : "",
                paint.fill(),
                paint.stroke().substring(1),
                paint.text().substring(1),
                paint.dashed() ? ";line.dashed" : "");
    }

    /** Appends a line for each child, so that one more changes the line of the next one and no other. */
    private static void appendChildren(StringBuilder out, DiagramIndex index, SyntheticIds ids, int parent) {
        int before = DiagramIndex.NONE;
        for (int i = index.firstChild(parent); i != DiagramIndex.NONE; i = index.nextSibling(i)) {
            if (before == DiagramIndex.NONE && parent != DiagramIndex.NONE) {
                FIRST.append(out, ids.of(parent), ids.of(i));
            } else if (parent != DiagramIndex.NONE) {
                NEXT.append(out, ids.of(parent), ids.of(before), ids.of(i));
            } else if (before != DiagramIndex.NONE) {
                NEXT_ROOT.append(out, ids.of(before), ids.of(i));
            }
            appendChildren(out, index, ids, i);
            before = i;
        }
    }
}
