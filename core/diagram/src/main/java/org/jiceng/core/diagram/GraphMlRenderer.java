package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.WideText;
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
        StringBuilder out = WideText.builder(
                        diagram.nodes().size() * 400 + diagram.edges().size() * 200 + 2000)
                .append(HEAD);
        appendData(out, "    ", "title", diagram.title());
        appendData(out, "    ", "description", words.description(diagram));
        String notes = String.join(" · ", words.footer(diagram));
        if (!notes.isEmpty()) {
            appendData(out, "    ", "note", notes);
        }
        DiagramIndex index = diagram.index();
        int size = diagram.nodes().size();
        for (int i = 0; i < size; i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i), words);
        }
        for (int i = 0; i < size; i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                appendEdge(out, "c", ids.of(i), ids.of(index.parent(i)), ids.of(i));
                out.append("CONTAINS</data>\n    </edge>\n");
            }
        }
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            appendEdge(out, "r", Integer.toString(number), ids.of(edge.source()), ids.of(edge.target()));
            out.append(edge.kind().name()).append("</data>\n");
            appendData(out, "      ", "label", words.name(edge));
            out.append("      <data key=\"count\">").append(edge.count()).append("</data>\n    </edge>\n");
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id, Words words) {
        out.append("    <node id=\"").append(id).append("\">\n      <data key=\"key\">");
        out.append(XmlEscaper.escape(node.key())).append("</data>\n      <data key=\"label\">");
        out.append(XmlEscaper.escape(node.label())).append("</data>\n      <data key=\"kind\">");
        out.append(XmlEscaper.escape(node.kindName(words))).append("</data>\n      <data key=\"style\">");
        out.append(node.style().name()).append("</data>\n      <data key=\"color\">");
        out.append(node.paint().fill()).append("</data>\n");
        if (node.detail().isPresent()) {
            appendData(out, "      ", "detail", node.detail().get());
        }
        if (node.mark().isPresent()) {
            appendData(out, "      ", "mark", node.mark().get());
        }
        if (node.link().isPresent()) {
            appendData(out, "      ", "link", node.link().get());
        }
        out.append("      <data key=\"count\">").append(node.count()).append("</data>\n    </node>\n");
    }

    private static void appendEdge(StringBuilder out, String prefix, String id, String source, String target) {
        out.append("    <edge id=\"").append(prefix).append(id);
        out.append("\" source=\"").append(source);
        out.append("\" target=\"").append(target).append("\">\n      <data key=\"kind\">");
    }

    private static void appendData(StringBuilder out, String indent, String key, String value) {
        out.append(indent).append("<data key=\"").append(key).append("\">");
        out.append(XmlEscaper.escape(value)).append("</data>\n");
    }
}
