package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.XML;

import java.util.Locale;
import org.jiceng.core.diagram.escape.Template;

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

    private static final Template NODE = Template.of("""
                <node id="{}">
                  <data key="key">{}</data>
                  <data key="label">{}</data>
                  <data key="kind">{}</data>
                  <data key="style">{}</data>
                  <data key="color">{}</data>
            """);
    private static final Template NODE_END = Template.of("""
                  <data key="count">{}</data>
                </node>
            """);
    private static final Template CONTAINS = Template.of("""
                <edge id="c{}" source="{}" target="{}">
                  <data key="kind">CONTAINS</data>
                </edge>
            """);
    private static final Template RELATION = Template.of("""
                <edge id="r{}" source="{}" target="{}">
                  <data key="kind">{}</data>
                  <data key="label">{}</data>
                  <data key="count">{}</data>
                </edge>
            """);
    private static final Template DATA = Template.of("  <data key=\"{}\">{}</data>\n");

    /** Creates a renderer. */
    public GraphMlRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        StringBuilder out = Template.file(
                        diagram.nodes().size() * 400 + diagram.edges().size() * 200 + 2000)
                .append(HEAD);
        appendData(out, "  ", "title", diagram.title());
        appendData(out, "  ", "description", words.description(diagram));
        String notes = String.join(" · ", words.footer(diagram));
        if (!notes.isEmpty()) {
            appendData(out, "  ", "note", notes);
        }
        DiagramIndex index = diagram.index();
        int size = diagram.nodes().size();
        for (int i = 0; i < size; i++) {
            appendNode(out, diagram.nodes().get(i), ids.of(i), words);
        }
        for (int i = 0; i < size; i++) {
            if (index.parent(i) != DiagramIndex.NONE) {
                CONTAINS.append(out, ids.of(i), ids.of(index.parent(i)), ids.of(i));
            }
        }
        int number = 0;
        for (DiagramEdge edge : diagram.edges()) {
            number++;
            String source = ids.of(edge.source());
            String target = ids.of(edge.target());
            String label = XML.escape(words.name(edge));
            RELATION.append(out, number, source, target, edge.kind().name(), label, edge.count());
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private static void appendNode(StringBuilder out, DiagramNode node, String id, Words words) {
        NODE.append(
                out,
                id,
                XML.escape(node.key()),
                XML.escape(node.label()),
                XML.escape(node.kindName(words)),
                node.style().name(),
                node.paint().fill());
        if (node.detail().isPresent()) {
            appendData(out, "    ", "detail", node.detail().get());
        }
        if (node.mark().isPresent()) {
            appendData(out, "    ", "mark", node.mark().get());
        }
        if (node.link().isPresent()) {
            appendData(out, "    ", "link", node.link().get());
        }
        NODE_END.append(out, node.count());
    }

    private static void appendData(StringBuilder out, String indent, String key, String value) {
        DATA.append(out.append(indent), key, XML.escape(value));
    }
}
