package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.MarkdownEscaper;
import org.jiceng.core.diagram.escape.OutlineEscaper;

/**
 * Writes a diagram as an outline (大纲): nested lists in Markdown, or a tree of plain text for a terminal.
 *
 * <p>Behind a name stand what it is, its detail and its mark. Relations follow the tree as sentences: from, kind, to.
 */
public final class OutlineRenderer implements DiagramRenderer {

    private final boolean markdown;

    private OutlineRenderer(boolean markdown) {
        this.markdown = markdown;
    }

    /** Returns a renderer that writes Markdown. */
    public static OutlineRenderer markdown() {
        return new OutlineRenderer(true);
    }

    /** Returns a renderer that writes plain text with lines that join a name to those below it. */
    public static OutlineRenderer text() {
        return new OutlineRenderer(false);
    }

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        StringBuilder out = new StringBuilder(diagram.nodes().size() * 60 + 500);
        out.append(markdown ? "# " : "").append(escape(diagram.title())).append('\n');
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            out.append(markdown ? "\n" : "").append(escape(subtitle)).append('\n');
        }
        out.append('\n');
        for (DiagramNode root : diagram.roots()) {
            out.append(markdown ? "- " : "");
            appendNode(out, root);
            appendChildren(out, diagram, root, new StringBuilder(markdown ? "  " : ""));
        }
        appendRelations(out, diagram, words);
        if (!words.footer(diagram).isEmpty()) {
            out.append('\n');
            for (String line : words.footer(diagram)) {
                out.append(markdown ? "- " : "").append(escape(line)).append('\n');
            }
        }
        return out.toString();
    }

    private void appendRelations(StringBuilder out, Diagram diagram, Words words) {
        if (diagram.edges().isEmpty()) {
            return;
        }
        out.append('\n')
                .append(markdown ? "## " : "")
                .append(words.say(Phrase.RELATIONS))
                .append('\n');
        out.append(markdown ? "\n" : "");
        for (DiagramEdge edge : diagram.edges()) {
            String sentence = words.sentence(
                    diagram.node(edge.source()).orElseThrow(),
                    edge,
                    diagram.node(edge.target()).orElseThrow());
            out.append(markdown ? "- " : "  ").append(escape(sentence)).append('\n');
        }
    }

    private void appendChildren(StringBuilder out, Diagram diagram, DiagramNode parent, StringBuilder indent) {
        int length = indent.length();
        int left = diagram.childrenOf(parent.key()).size();
        for (DiagramNode child : diagram.childrenOf(parent.key())) {
            left--;
            out.append(indent).append(markdown ? "- " : left == 0 ? "└─ " : "├─ ");
            appendNode(out, child);
            appendChildren(out, diagram, child, indent.append(markdown ? "  " : left == 0 ? "   " : "│  "));
            indent.setLength(length);
        }
    }

    private void appendNode(StringBuilder out, DiagramNode node) {
        String label = escape(node.label());
        boolean linked = markdown && node.link().isPresent();
        out.append(linked ? "[" : "").append(label);
        if (linked) {
            out.append("](<").append(node.link().get()).append(">)");
        }
        if (node.detail().isPresent()) {
            out.append(" — ").append(escape(node.detail().get()));
        }
        if (node.mark().isPresent()) {
            out.append(" 〔").append(escape(node.mark().get())).append('〕');
        }
        out.append('\n');
    }

    private String escape(String text) {
        return markdown ? MarkdownEscaper.escape(text) : OutlineEscaper.escape(text);
    }
}
