package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.MERMAID;
import static org.jiceng.core.diagram.escape.Escaper.YAML;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.relation.RelationKind;

/**
 * Writes a diagram as a flowchart for Mermaid 11 and later, for wikis and Markdown pages.
 *
 * <p>The layout engine is pinned to the one that keeps the order of siblings, and labels are drawn as SVG text, so that
 * the picture survives in other programs. Relations carry the name of their kind. Legend, source and notes stand in one
 * node of their own, {@code legend}; several roots hang from a node that is not drawn, {@code top}, which keeps them in
 * order.
 *
 * <p>Mermaid refuses a chart of {@value #MAX_EDGES} edges and one, tree lines counted, or of more than
 * {@value #MAX_CHARACTERS} characters, and no chart can lift that. A larger diagram is rolled up, see
 * {@link Diagram#rollUp}, until it fits, and a note in the chart says so; {@link #strict()} refuses it instead.
 */
public final class MermaidRenderer implements DiagramRenderer {

    /** The most edges, tree lines and relations together, inclusive. */
    public static final int MAX_EDGES = 499;

    /** The most characters, inclusive. */
    public static final int MAX_CHARACTERS = 50_000;

    private static final String FORMAT = "Mermaid";
    private static final String BREAK = "<br/>";
    private static final Template HEAD = Template.of("""
            ---
            title: "{}"
            config:
              layout: dagre
              theme: default
              htmlLabels: false
              themeCSS: ".edgeLabel .background{fill:#ffffff;opacity:1}"
              flowchart:
                htmlLabels: false
                nodeSpacing: 24
                rankSpacing: 140
            ---
            flowchart LR
              accTitle: {}
              accDescr: {}
            """);
    private static final Template NODE = Template.of("  {}[\"{}\"]:::{}\n");
    private static final Template LINK = Template.of("  click {} href \"{}\"\n");
    private static final Template LINE = Template.of("  {} {} {}\n");
    private static final Template RELATION = Template.of("  {} r{}@{}|\"{}\"| {}\n");
    private static final Template BOX_CLASS = Template.of("  classDef {} fill:{},stroke:{},color:{}{}\n");
    private static final Template LINE_CLASS = Template.of("  classDef {} stroke:{},stroke-width:{}px{}\n");

    private final boolean strict;

    /** Creates a renderer that rolls up what Mermaid would refuse. */
    public MermaidRenderer() {
        this(false);
    }

    private MermaidRenderer(boolean strict) {
        this.strict = strict;
    }

    /** Returns a renderer that throws {@link DiagramTooLargeException} instead of rolling a diagram up. */
    public static MermaidRenderer strict() {
        return new MermaidRenderer(true);
    }

    /**
     * {@inheritDoc}
     *
     * @throws DiagramTooLargeException if Mermaid would refuse the chart and it may not be rolled up, or not enough:
     *     names alone can be too long
     */
    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        if (strict) {
            checkEdges(diagram);
            return checkCharacters(write(diagram, words));
        }
        if (edges(diagram) <= MAX_EDGES) {
            String text = write(diagram, words);
            if (text.length() <= MAX_CHARACTERS) {
                return text;
            }
        }
        Diagram smaller = diagram;
        String text = "";
        for (RollUp rollUp : RollUp.stronger(diagram, MAX_EDGES + 1)) {
            smaller = rollUp.apply(diagram, words);
            if (edges(smaller) <= MAX_EDGES) {
                text = write(smaller, words);
                if (text.length() <= MAX_CHARACTERS) {
                    return text;
                }
            }
        }
        checkEdges(smaller);
        return checkCharacters(text);
    }

    private static void checkEdges(Diagram diagram) {
        if (edges(diagram) > MAX_EDGES) {
            throw new DiagramTooLargeException(FORMAT, "edges", MAX_EDGES, edges(diagram));
        }
    }

    private static String checkCharacters(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new DiagramTooLargeException(FORMAT, "characters", MAX_CHARACTERS, text.length());
        }
        return text;
    }

    /** Counts tree lines, relations, and the lines from the node above several roots. */
    private static int edges(Diagram diagram) {
        int roots = diagram.roots().size();
        int trees = diagram.nodes().size() - roots;
        return trees + diagram.edges().size() + (roots > 1 ? roots : 0);
    }

    private static String write(Diagram diagram, Words words) {
        SyntheticIds ids = SyntheticIds.of(diagram);
        DiagramIndex index = diagram.index();
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 80 + 1000);
        String description = MERMAID.escape(words.description(diagram));
        HEAD.append(out, YAML.escape(words.titles(diagram)), MERMAID.escape(diagram.title()), description);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            DiagramNode node = diagram.nodes().get(i);
            String look = className(node.tone().isPresent() ? node.tone().get() : node.style());
            NODE.append(out, ids.of(i), node.lines(MERMAID, BREAK), look);
            if (node.link().isPresent()) {
                LINK.append(out, ids.of(i), node.link().get());
            }
        }
        appendLegend(out, diagram, words);
        if (diagram.roots().size() > 1) {
            out.append("  top[\" \"]:::top\n");
            for (DiagramNode root : diagram.roots()) {
                LINE.append(out, "top", "~~~", ids.of(root.key()));
            }
        }
        for (int i = 0; i < diagram.nodes().size(); i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                LINE.append(out, ids.of(index.parent(i)), "---", ids.of(i));
            }
        }
        appendRelations(out, diagram, ids, words);
        appendClasses(out, diagram);
        return out.toString();
    }

    private static void appendLegend(StringBuilder out, Diagram diagram, Words words) {
        List<String> lines = new ArrayList<>();
        if (!diagram.edges().isEmpty()) {
            lines.add(words.say(Phrase.LEGEND));
        }
        lines.addAll(words.legend(diagram));
        if (!lines.isEmpty()) {
            lines.replaceAll(MERMAID::escape);
            NODE.append(out, "legend", String.join(BREAK, lines), "legend");
        }
    }

    private static void appendRelations(StringBuilder out, Diagram diagram, SyntheticIds ids, Words words) {
        Map<RelationKind, String> members = new EnumMap<>(RelationKind.class);
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            String arrow = RelationStyle.of(edge.kind()).mermaidLine();
            String name = MERMAID.escape(words.name(edge));
            RELATION.append(out, ids.of(edge.source()), number, arrow, name, ids.of(edge.target()));
            members.merge(edge.kind(), "r" + number, (all, one) -> all + "," + one);
        }
        for (Map.Entry<RelationKind, String> kind : members.entrySet()) {
            LINE.append(out, "class", kind.getValue(), className(kind.getKey()));
        }
    }

    private static void appendClasses(StringBuilder out, Diagram diagram) {
        for (NodeStyle style : diagram.index().styles()) {
            appendClass(out, style, style.paint());
        }
        for (Tone tone : diagram.index().tones()) {
            appendClass(out, tone, tone.paint());
        }
        for (RelationKind kind : diagram.index().kinds()) {
            RelationStyle style = RelationStyle.of(kind);
            String dashes = style.dashes().isEmpty() ? "" : ",stroke-dasharray:" + style.dashes();
            LINE_CLASS.append(out, className(kind), style.color(), style.width(), dashes);
        }
        out.append("  classDef legend fill:#ffffff,stroke:#c9ced6,color:#374151\n");
        out.append(diagram.roots().size() > 1 ? "  classDef top fill:none,stroke:none\n" : "");
    }

    private static void appendClass(StringBuilder out, Enum<?> look, NodePaint paint) {
        String dashes = paint.dashed() ? ",stroke-dasharray:4 3" : "";
        BOX_CLASS.append(out, className(look), paint.fill(), paint.stroke(), paint.text(), dashes);
    }

    private static String className(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }
}
