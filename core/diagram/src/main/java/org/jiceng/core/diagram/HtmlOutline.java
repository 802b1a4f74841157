package org.jiceng.core.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.core.diagram.escape.JsonEscaper;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.relation.RelationKind;

/** Writes what stands around the picture of a page: tools, outline, relations, and the data that the script reads. */
final class HtmlOutline {

    private final Diagram diagram;
    private final Words words;
    private final SyntheticIds ids;
    /** The kinds of node with a number each, in the order in which they first occur. */
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    HtmlOutline(Diagram diagram, Words words, SyntheticIds ids) {
        this.diagram = diagram;
        this.words = words;
        this.ids = ids;
        for (DiagramNode node : diagram.nodes()) {
            kinds.putIfAbsent(node.kindName(words), kinds.size());
        }
    }

    void appendTools(StringBuilder out) {
        out.append("<div class=\"tools\" role=\"search\" hidden>\n<input type=\"search\" id=\"search\" placeholder=\"");
        String search = XmlEscaper.escape(words.say(Phrase.HTML_SEARCH));
        out.append(search).append("\" aria-label=\"").append(search);
        out.append("\">\n<output id=\"count\"></output>\n");
        appendButton(out, "open", Phrase.HTML_OPEN);
        appendButton(out, "close", Phrase.HTML_CLOSE);
        appendButton(out, "size", Phrase.HTML_SIZE);
        appendButton(out, "print", Phrase.HTML_PRINT);
        out.append("<fieldset><legend>").append(words.say(Phrase.HTML_KINDS)).append("</legend>\n");
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            appendCheckBox(out, "kind", Integer.toString(kind.getValue()), kind.getKey());
        }
        out.append("</fieldset>\n");
        if (!diagram.relationKinds().isEmpty()) {
            out.append("<fieldset><legend>")
                    .append(words.say(Phrase.HTML_RELATIONS))
                    .append("</legend>\n");
            for (RelationKind kind : diagram.relationKinds()) {
                String name = RelationStyle.of(kind).sample() + " " + words.name(kind);
                appendCheckBox(out, "relation", kind.name(), name);
            }
            out.append("</fieldset>\n");
        }
        out.append("</div>\n");
    }

    private void appendButton(StringBuilder out, String id, Phrase phrase) {
        out.append("<button type=\"button\" id=\"").append(id).append("\">");
        out.append(words.say(phrase)).append("</button>\n");
    }

    private static void appendCheckBox(StringBuilder out, String name, String value, String text) {
        out.append("<label><input type=\"checkbox\" name=\"").append(name);
        out.append("\" value=\"").append(value).append("\" checked> ");
        out.append(XmlEscaper.escape(text)).append("</label>\n");
    }

    void appendTree(StringBuilder out) {
        out.append("<ul>\n");
        appendItems(out, DiagramIndex.NONE);
        out.append("</ul>\n");
    }

    private void appendItems(StringBuilder out, int parent) {
        DiagramIndex index = diagram.index();
        for (int i = index.firstChild(parent); i != DiagramIndex.NONE; i = index.nextSibling(i)) {
            appendItem(out, i);
        }
    }

    private void appendItem(StringBuilder out, int number) {
        DiagramNode node = diagram.nodes().get(number);
        out.append("<li id=\"o").append(ids.of(number)).append("\">");
        if (diagram.index().firstChild(number) == DiagramIndex.NONE) {
            out.append("<span>");
            appendText(out, node);
            out.append("</span></li>\n");
            return;
        }
        out.append("<details open><summary>");
        appendText(out, node);
        out.append("</summary>\n<ul>\n");
        appendItems(out, number);
        out.append("</ul>\n</details></li>\n");
    }

    private void appendText(StringBuilder out, DiagramNode node) {
        boolean linked = node.link().isPresent();
        if (linked) {
            out.append("<a href=\"")
                    .append(XmlEscaper.escape(node.link().get()))
                    .append("\">");
        }
        out.append("<b>").append(XmlEscaper.escape(node.label()));
        out.append(linked ? "</b></a>" : "</b>");
        out.append(" <small>").append(XmlEscaper.escape(node.kindName(words)));
        if (node.detail().isPresent()) {
            out.append(' ').append(XmlEscaper.escape(node.detail().get()));
        }
        out.append("</small>");
        if (node.mark().isPresent()) {
            out.append(" <span class=\"mark\">")
                    .append(XmlEscaper.escape(node.mark().get()))
                    .append("</span>");
        }
    }

    void appendRelations(StringBuilder out) {
        if (diagram.edges().isEmpty()) {
            return;
        }
        out.append("<details class=\"relations\"><summary>").append(words.say(Phrase.HTML_RELATIONS));
        out.append("</summary>\n<ul>\n");
        for (DiagramEdge edge : diagram.edges()) {
            out.append("<li data-kind=\"").append(edge.kind().name()).append("\">");
            out.append(XmlEscaper.escape(sentence(edge))).append("</li>\n");
        }
        out.append("</ul>\n</details>\n");
    }

    private String sentence(DiagramEdge edge) {
        return words.sentence(
                diagram.node(edge.source()).orElseThrow(),
                edge,
                diagram.node(edge.target()).orElseThrow());
    }

    /** Appends the nodes as JSON; the search looks at the label, the kind, the detail, the mark and the key. */
    void appendData(StringBuilder out) {
        out.append("{\"words\":{\"matches\":").append(JsonEscaper.quote(words.say(Phrase.HTML_MATCHES)));
        out.append("},\"nodes\":[");
        for (int i = 0; i < diagram.nodes().size(); i++) {
            DiagramNode node = diagram.nodes().get(i);
            String kind = node.kindName(words);
            out.append(i == 0 ? "\n" : ",\n").append("{\"id\":\"").append(ids.of(i));
            out.append("\",\"kind\":").append(kinds.getOrDefault(kind, 0)).append(",\"text\":\"");
            JsonEscaper.append(out, node.label());
            JsonEscaper.append(out.append(' '), kind);
            if (node.detail().isPresent()) {
                JsonEscaper.append(out.append(' '), node.detail().get());
            }
            if (node.mark().isPresent()) {
                JsonEscaper.append(out.append(' '), node.mark().get());
            }
            JsonEscaper.append(out.append(' '), node.key());
            out.append("\"}");
        }
        out.append("\n]}");
    }
}
