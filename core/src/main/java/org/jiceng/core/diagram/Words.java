package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.MessageBundle;

/** The words around a diagram in one language. */
final class Words {

    private static final MessageBundle MESSAGES =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.jiceng.core.diagram.messages", locale));

    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    /** Returns the heading of the legend. */
    String legend() {
        return say("legend");
    }

    /** Returns the name of a relation kind. */
    String name(RelationKind kind) {
        return kind.label().in(locale);
    }

    /** Returns what stands at an edge: its kind, and its text where there is one. */
    String name(DiagramEdge edge) {
        String kind = name(edge.kind());
        return edge.text().map(text -> say("relation", kind, text)).orElse(kind);
    }

    /** Returns an edge as a sentence: from, kind, to. */
    String sentence(Diagram diagram, DiagramEdge edge) {
        return label(diagram, edge.source()) + " → " + name(edge) + " → " + label(diagram, edge.target());
    }

    private static String label(Diagram diagram, String key) {
        return SafeText.oneLine(diagram.node(key).orElseThrow().label());
    }

    /** Returns how many nodes and relations there are. */
    String description(Diagram diagram) {
        return say("description", diagram.nodes().size(), diagram.edges().size());
    }

    /** Returns subtitle and date on one line, empty if there is neither. */
    String subtitle(Diagram diagram) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        diagram.subtitle().map(SafeText::oneLine).ifPresent(parts::add);
        diagram.date().ifPresent(date -> parts.add(say("date", date)));
        return String.join(" · ", parts.build());
    }

    /** Returns source and notes, a line each. */
    ImmutableList<String> footer(Diagram diagram) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        diagram.source().ifPresent(source -> lines.add(say("source", source)));
        diagram.notes().forEach(note -> lines.add(say("note", note)));
        return lines.build();
    }

    private String say(String key, Object... values) {
        return MESSAGES.message(key, values).in(locale);
    }
}
