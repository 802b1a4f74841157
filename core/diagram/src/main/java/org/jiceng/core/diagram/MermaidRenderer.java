package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiceng.core.diagram.escape.MermaidEscaper;
import org.jiceng.core.diagram.escape.YamlEscaper;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.diagram.svg.Swatch;
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
            smaller = rollUp.apply(diagram);
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
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 80 + 1000);
        appendHead(out, diagram, words);
        DiagramIndex index = diagram.index();
        for (int i = 0; i < diagram.nodes().size(); i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i));
        }
        appendLegend(out, diagram, words);
        if (diagram.roots().size() > 1) {
            out.append("  top[\" \"]:::top\n");
            for (DiagramNode root : diagram.roots()) {
                out.append("  top ~~~ ").append(ids.of(root)).append('\n');
            }
        }
        for (int i = 0; i < diagram.nodes().size(); i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                out.append("  ").append(ids.of(index.parent(i)));
                out.append(" --- ").append(ids.of(i)).append('\n');
            }
        }
        appendRelations(out, diagram, ids, words);
        appendClasses(out, diagram);
        return out.toString();
    }

    private static void appendHead(StringBuilder out, Diagram diagram, Words words) {
        String subtitle = words.subtitle(diagram);
        String title = diagram.title() + (subtitle.isEmpty() ? "" : " · " + subtitle);
        out.append("---\n");
        out.append("title: ").append(YamlEscaper.quote(title)).append('\n');
        out.append("config:\n  layout: dagre\n  theme: default\n  htmlLabels: false\n");
        out.append("  themeCSS: \".edgeLabel .background{fill:#ffffff;opacity:1}\"\n");
        out.append("  flowchart:\n    htmlLabels: false\n    nodeSpacing: 24\n    rankSpacing: 140\n");
        out.append("---\n");
        out.append("flowchart LR\n");
        out.append("  accTitle: ")
                .append(MermaidEscaper.inString(diagram.title()))
                .append('\n');
        out.append("  accDescr: ")
                .append(MermaidEscaper.inString(words.description(diagram)))
                .append('\n');
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id) {
        out.append("  ").append(id).append("[\"").append(MermaidEscaper.inString(node.label()));
        if (node.detail().isPresent()) {
            out.append("<br/>").append(MermaidEscaper.inString(node.detail().get()));
        }
        if (node.mark().isPresent()) {
            out.append("<br/>").append(MermaidEscaper.inString(node.mark().get()));
        }
        out.append("\"]:::").append(className(node)).append('\n');
        if (node.link().isPresent()) {
            out.append("  click ")
                    .append(id)
                    .append(" href \"")
                    .append(node.link().get());
            out.append("\"\n");
        }
    }

    private static void appendLines(StringBuilder out, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "<br/>").append(MermaidEscaper.inString(lines.get(i)));
        }
    }

    private static void appendRelations(StringBuilder out, Diagram diagram, SyntheticIds ids, Words words) {
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            String arrow = RelationStyle.of(edge.kind()).mermaidLine();
            out.append("  ").append(ids.of(edge.source())).append(" r").append(number);
            out.append('@').append(arrow);
            out.append("|").append(MermaidEscaper.quote(words.name(edge))).append("| ");
            out.append(ids.of(edge.target())).append('\n');
        }
        for (RelationKind kind : diagram.relationKinds()) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < diagram.edges().size(); i++) {
                if (diagram.edges().get(i).kind() == kind) {
                    members.add("r" + (i + 1));
                }
            }
            out.append("  class ").append(String.join(",", members)).append(' ');
            out.append(className(kind)).append('\n');
        }
    }

    private static void appendLegend(StringBuilder out, Diagram diagram, Words words) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (!diagram.relationKinds().isEmpty()) {
            lines.add(words.legend());
        }
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
            out.append("  legend[\"");
            appendLines(out, all);
            out.append("\"]:::legend\n");
        }
    }

    private static void appendClasses(StringBuilder out, Diagram diagram) {
        Set<NodeStyle> styles = EnumSet.noneOf(NodeStyle.class);
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        for (DiagramNode node : diagram.nodes()) {
            if (node.tone().isPresent()) {
                tones.add(node.tone().get());
            } else {
                styles.add(node.style());
            }
        }
        styles.forEach(style -> appendClass(out, className(style), style.paint()));
        tones.forEach(tone -> appendClass(out, className(tone), tone.paint()));
        for (RelationKind kind : diagram.relationKinds()) {
            RelationStyle style = RelationStyle.of(kind);
            out.append("  classDef ").append(className(kind)).append(" stroke:").append(style.color());
            out.append(",stroke-width:").append(style.width() / 10);
            out.append('.').append(style.width() % 10).append("px");
            out.append(style.dashes().isEmpty() ? "" : ",stroke-dasharray:" + style.dashes());
            out.append('\n');
        }
        out.append("  classDef legend fill:#ffffff,stroke:#c9ced6,color:#374151\n");
        out.append(diagram.roots().size() > 1 ? "  classDef top fill:none,stroke:none\n" : "");
    }

    private static void appendClass(StringBuilder out, String name, NodePaint paint) {
        out.append("  classDef ").append(name).append(" fill:").append(paint.fill());
        out.append(",stroke:").append(paint.stroke()).append(",color:").append(paint.text());
        out.append(paint.dashed() ? ",stroke-dasharray:4 3\n" : "\n");
    }

    private static String className(DiagramNode node) {
        return node.tone().isPresent() ? className(node.tone().get()) : className(node.style());
    }

    private static String className(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
