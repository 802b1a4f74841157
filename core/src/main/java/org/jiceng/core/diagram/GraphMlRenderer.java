package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.XmlEscaper;

/**
 * Writes a diagram as GraphML, for programs that analyse or draw graphs, such as yEd and Gephi.
 *
 * <p>A node has {@code key}, {@code label}, {@code kind}, {@code style} and {@code count}, and {@code detail},
 * {@code mark} and {@code link} where it has them. An edge has {@code kind}, which is {@code CONTAINS} from parent to
 * child and else the name of the relation kind, {@code label} and {@code count}. Nodes stand in declared order.
 */
public final class GraphMlRenderer implements DiagramRenderer {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="title" for="graph" attr.name="title" attr.type="string"/>
              <key id="description" for="graph" attr.name="description" attr.type="string"/>
              <key id="note" for="graph" attr.name="note" attr.type="string"/>
              <key id="key" for="node" attr.name="key" attr.type="string"/>
              <key id="label" for="all" attr.name="label" attr.type="string"/>
              <key id="kind" for="all" attr.name="kind" attr.type="string"/>
              <key id="style" for="node" attr.name="style" attr.type="string"/>
              <key id="color" for="all" attr.name="color" attr.type="string"/>
              <key id="detail" for="node" attr.name="detail" attr.type="string"/>
              <key id="mark" for="node" attr.name="mark" attr.type="string"/>
              <key id="link" for="node" attr.name="link" attr.type="string"/>
              <key id="count" for="all" attr.name="count" attr.type="int"/>
              <graph id="jiceng" edgedefault="directed">
            """;

    /** Creates a renderer. */
    public GraphMlRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 400 + 2000).append(HEAD);
        appendData(out, "    ", "title", diagram.title());
        appendData(out, "    ", "description", words.description(diagram));
        String notes = String.join(" · ", words.footer(diagram));
        if (!notes.isEmpty()) {
            appendData(out, "    ", "note", notes);
        }
        for (DiagramNode node : diagram.nodes()) {
            appendNode(out, node, ids.of(node), words);
        }
        for (DiagramNode node : diagram.nodes()) {
            if (node.parent().isPresent()) {
                appendEdge(out, "c", ids.of(node), ids.of(node.parent().get()), ids.of(node));
                out.append("      <data key=\"kind\">CONTAINS</data>\n    </edge>\n");
            }
        }
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            appendEdge(out, "r", Integer.toString(number), ids.of(edge.source()), ids.of(edge.target()));
            appendData(out, "      ", "kind", edge.kind().name());
            appendData(out, "      ", "label", words.name(edge));
            appendData(out, "      ", "count", Integer.toString(edge.count()));
            out.append("    </edge>\n");
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id, Words words) {
        out.append("    <node id=\"").append(id).append("\">\n");
        appendData(out, "      ", "key", node.key());
        appendData(out, "      ", "label", node.label());
        appendData(out, "      ", "kind", node.kindName(words));
        appendData(out, "      ", "style", node.style().name());
        appendData(out, "      ", "color", node.paint().fill());
        if (node.detail().isPresent()) {
            appendData(out, "      ", "detail", node.detail().get());
        }
        if (node.mark().isPresent()) {
            appendData(out, "      ", "mark", node.mark().get());
        }
        if (node.link().isPresent()) {
            appendData(out, "      ", "link", node.link().get());
        }
        appendData(out, "      ", "count", Integer.toString(node.count()));
        out.append("    </node>\n");
    }

    private static void appendEdge(StringBuilder out, String prefix, String id, String source, String target) {
        out.append("    <edge id=\"").append(prefix).append(id);
        out.append("\" source=\"").append(source);
        out.append("\" target=\"").append(target).append("\">\n");
    }

    private static void appendData(StringBuilder out, String indent, String key, String value) {
        out.append(indent).append("<data key=\"").append(key).append("\">");
        out.append(XmlEscaper.escape(value)).append("</data>\n");
    }
}
