package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.Escaper;
import org.jiceng.core.diagram.escape.Template;

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
        StringBuilder out =
                Template.file(diagram.nodes().size() * 24 + diagram.edges().size() * 40 + 500);
        out.append(markdown ? "# " : "").append(escape(diagram.title())).append('\n');
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            out.append(markdown ? "\n" : "").append(escape(subtitle)).append('\n');
        }
        out.append('\n');
        DiagramIndex index = diagram.index();
        for (int root = index.firstChild(DiagramIndex.NONE);
                root != DiagramIndex.NONE;
                root = index.nextSibling(root)) {
            out.append(markdown ? "- " : "");
            appendNode(out, diagram.nodes().get(root));
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
            String sentence = words.sentence(diagram, edge);
            out.append(markdown ? "- " : "  ").append(escape(sentence)).append('\n');
        }
    }

    private void appendChildren(StringBuilder out, Diagram diagram, int parent, StringBuilder indent) {
        DiagramIndex index = diagram.index();
        int length = indent.length();
        for (int child = index.firstChild(parent); child != DiagramIndex.NONE; child = index.nextSibling(child)) {
            boolean last = index.nextSibling(child) == DiagramIndex.NONE;
            out.append(indent).append(markdown ? "- " : last ? "└─ " : "├─ ");
            appendNode(out, diagram.nodes().get(child));
            appendChildren(out, diagram, child, indent.append(markdown ? "  " : last ? "   " : "│  "));
            indent.setLength(length);
        }
    }

    private void appendNode(StringBuilder out, DiagramNode node) {
        String label = escape(node.label());
        if (markdown && node.link().isPresent()) {
            out.append('[')
                    .append(label)
                    .append("](<")
                    .append(node.link().get())
                    .append(">)");
        } else {
            out.append(label);
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
        return markdown ? Escaper.MARKDOWN.escape(text) : Escaper.OUTLINE.escape(text);
    }
}
