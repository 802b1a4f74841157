package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.diagram.svg.RelationStyle;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/** The words around a diagram in one language. */
final class Words {

    private static final String DOT = " · ";

    private final Locale locale;
    private final Map<NodeStyle, String> styles = new EnumMap<>(NodeStyle.class);

    Words(Locale locale) {
        this.locale = locale;
        for (NodeStyle style : NodeStyle.values()) {
            styles.put(style, style.label().in(locale));
        }
    }

    /** Returns a phrase with values in it. */
    String say(Phrase phrase, Object... values) {
        return phrase.in(locale, values);
    }

    /** Returns a phrase with values in it, behind what stood there before. */
    String behind(Optional<String> before, Phrase phrase, Object... values) {
        String said = say(phrase, values);
        return before.isPresent() ? before.get() + DOT + said : said;
    }

    /** Returns the name of a relation kind. */
    String name(RelationKind kind) {
        return kind.label().in(locale);
    }

    /** Returns the line of a relation kind in characters, and its name. */
    String sample(RelationKind kind) {
        return RelationStyle.of(kind).sample() + " " + name(kind);
    }

    /** Returns the name of a style. */
    String name(NodeStyle style) {
        return styles.getOrDefault(style, "");
    }

    /** Returns the names of the relation kinds that are drawn. */
    Map<RelationKind, String> names(Diagram diagram) {
        Map<RelationKind, String> names = new EnumMap<>(RelationKind.class);
        for (RelationKind kind : diagram.index().kinds()) {
            names.put(kind, name(kind));
        }
        return names;
    }

    /**
     * Returns what the colours of the boxes mean, exactly of those that are drawn: styles, if there are several, and
     * tones, in the order of their enums. Plain boxes that are all of one kind are called by it, because their style
     * says nothing.
     */
    Map<NodePaint, String> swatches(Diagram diagram) {
        Set<NodeStyle> styles = diagram.index().styles();
        Set<Tone> tones = diagram.index().tones();
        Map<NodePaint, String> swatches = new LinkedHashMap<>();
        if (styles.size() > 1 || !tones.isEmpty()) {
            for (NodeStyle style : styles) {
                swatches.put(style.paint(), style == NodeStyle.PLAIN ? nameOfPlain(diagram) : name(style));
            }
        }
        for (Tone tone : tones) {
            swatches.put(tone.paint(), name(diagram, tone));
        }
        return swatches;
    }

    private String nameOfPlain(Diagram diagram) {
        Set<String> kinds = new HashSet<>();
        for (DiagramNode node : diagram.nodes()) {
            if (node.tone().isEmpty() && node.style() == NodeStyle.PLAIN) {
                kinds.add(node.kindName(this));
            }
        }
        return kinds.size() == 1 ? kinds.iterator().next() : name(NodeStyle.PLAIN);
    }

    private String name(Diagram diagram, Tone tone) {
        String name = diagram.toneNames().getOrDefault(tone, tone.label()).in(locale);
        return tone.sign() + " " + name;
    }

    /** Returns a legend in text, with source and notes behind it, a line each. */
    ImmutableList<String> legend(Diagram diagram) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (RelationKind kind : diagram.index().kinds()) {
            lines.add(sample(kind));
        }
        for (Tone tone : diagram.index().tones()) {
            lines.add(name(diagram, tone));
        }
        return lines.addAll(footer(diagram)).build();
    }

    /** Returns what stands at an edge: its kind, its text where there is one, and how many it stands for. */
    String name(DiagramEdge edge) {
        String name = name(edge.kind());
        if (edge.text().isPresent()) {
            String colon = Language.of(locale) == Language.ENGLISH ? ": " : "：";
            name += colon + SafeText.oneLine(edge.text().get());
        }
        return edge.count() == 1 ? name : name + " ×" + edge.count();
    }

    /** Returns an edge as a sentence: from, kind, to. */
    String sentence(Diagram diagram, DiagramEdge edge) {
        return label(diagram, edge.source()) + " → " + name(edge) + " → " + label(diagram, edge.target());
    }

    private static String label(Diagram diagram, String key) {
        return SafeText.oneLine(diagram.node(key).orElseThrow().label());
    }

    /** Returns how many nodes and relations there are, and how many bodies they stand for if that is more. */
    String description(Diagram diagram) {
        int nodes = diagram.nodes().size();
        int relations = diagram.relationCount();
        return diagram.bodyCount() == nodes
                ? say(Phrase.DESCRIPTION, nodes, relations)
                : say(Phrase.DESCRIPTION_ROLLED, nodes, diagram.bodyCount(), relations);
    }

    /** Returns subtitle and date on one line, empty if there is neither. */
    String subtitle(Diagram diagram) {
        String subtitle = diagram.date().isPresent()
                ? behind(diagram.subtitle(), Phrase.DATE, diagram.date().get())
                : diagram.subtitle().orElse("");
        return SafeText.oneLine(subtitle);
    }

    /** Returns title, subtitle and date on one line. */
    String titles(Diagram diagram) {
        String subtitle = subtitle(diagram);
        return subtitle.isEmpty() ? diagram.title() : diagram.title() + DOT + subtitle;
    }

    /** Returns source and notes, a line each. */
    ImmutableList<String> footer(Diagram diagram) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (diagram.source().isPresent()) {
            lines.add(say(Phrase.SOURCE, diagram.source().get()));
        }
        for (LocalizedText note : diagram.notes()) {
            lines.add(say(Phrase.NOTE, note));
        }
        return lines.build();
    }
}
