package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiceng.core.relation.RelationKind;

/**
 * Writes a diagram as a flowchart for Mermaid 11 and later, for wikis and Markdown pages.
 *
 * <p>The layout engine is pinned to the one that keeps the order of siblings, and labels are drawn as SVG text, so that
 * the picture survives in other programs. Relations carry the name of their kind. Legend, source and notes stand in one
 * node of their own, {@code legend}.
 *
 * <p>Mermaid refuses a chart of {@value #MAX_EDGES} edges and one, tree lines counted, or of more than
 * {@value #MAX_CHARACTERS} characters, and no chart can lift that. Such a diagram is refused here.
 */
public final class MermaidRenderer implements DiagramRenderer {

    /** The most edges, tree lines and relations together, inclusive. */
    public static final int MAX_EDGES = 499;

    /** The most characters, inclusive. */
    public static final int MAX_CHARACTERS = 50_000;

    private static final String FORMAT = "Mermaid";

    /** Creates a renderer. */
    public MermaidRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        int edges = diagram.nodes().size()
                - diagram.roots().size()
                + diagram.edges().size();
        if (edges > MAX_EDGES) {
            throw new DiagramTooLargeException(FORMAT, "edges", MAX_EDGES, edges);
        }
        String text = write(diagram, new Words(locale));
        if (text.length() > MAX_CHARACTERS) {
            throw new DiagramTooLargeException(FORMAT, "characters", MAX_CHARACTERS, text.length());
        }
        return text;
    }

    private static String write(Diagram diagram, Words words) {
        SyntheticIds ids = SyntheticIds.of(diagram);
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 80 + 1000);
        appendHead(out, diagram, words);
        appendLegend(out, diagram, words);
        for (DiagramNode node : diagram.nodes()) {
            appendNode(out, node, ids.of(node));
        }
        for (DiagramNode node : diagram.nodes()) {
            node.parent()
                    .ifPresent(parent -> out.append("  ")
                            .append(ids.of(parent))
                            .append(" --- ")
                            .append(ids.of(node))
                            .append('\n'));
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
        out.append("  flowchart:\n    htmlLabels: false\n    nodeSpacing: 24\n    rankSpacing: 100\n");
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
        List<String> lines = new ArrayList<>();
        lines.add(node.label());
        node.detail().ifPresent(lines::add);
        node.badge().ifPresent(lines::add);
        out.append("  ").append(id).append("[\"");
        appendLines(out, lines);
        out.append("\"]:::").append(className(node.style())).append('\n');
        node.link()
                .ifPresent(link -> out.append("  click ")
                        .append(id)
                        .append(" href \"")
                        .append(link)
                        .append("\"\n"));
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
            out.append("  ")
                    .append(ids.of(edge.source()))
                    .append(" r")
                    .append(number)
                    .append('@')
                    .append(arrow);
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
            out.append("  class ")
                    .append(String.join(",", members))
                    .append(' ')
                    .append(className(kind))
                    .append('\n');
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
        ImmutableList<String> all = lines.addAll(words.footer(diagram)).build();
        if (!all.isEmpty()) {
            out.append("  legend[\"");
            appendLines(out, all);
            out.append("\"]:::legend\n");
        }
    }

    private static void appendClasses(StringBuilder out, Diagram diagram) {
        Set<NodeStyle> styles = EnumSet.noneOf(NodeStyle.class);
        diagram.nodes().forEach(node -> styles.add(node.style()));
        for (NodeStyle style : styles) {
            NodePaint paint = NodePaint.of(style);
            out.append("  classDef ").append(className(style)).append(" fill:").append(paint.fill());
            out.append(",stroke:").append(paint.stroke()).append(",color:").append(paint.text());
            out.append(paint.dashed() ? ",stroke-dasharray:4 3\n" : "\n");
        }
        for (RelationKind kind : diagram.relationKinds()) {
            RelationStyle style = RelationStyle.of(kind);
            out.append("  classDef ").append(className(kind)).append(" stroke:").append(style.color());
            out.append(",stroke-width:")
                    .append(style.width() / 10)
                    .append('.')
                    .append(style.width() % 10)
                    .append("px");
            out.append(style.dashes().isEmpty() ? "" : ",stroke-dasharray:" + style.dashes())
                    .append('\n');
        }
        out.append("  classDef legend fill:#ffffff,stroke:#c9ced6,color:#374151\n");
    }

    private static String className(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
