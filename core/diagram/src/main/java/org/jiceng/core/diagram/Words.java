package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/** The words around a diagram in one language. */
final class Words {

    private final Locale locale;
    private final String colon;
    private final Map<RelationKind, String> kinds = new EnumMap<>(RelationKind.class);
    private final Map<NodeStyle, String> styles = new EnumMap<>(NodeStyle.class);

    Words(Locale locale) {
        this.locale = locale;
        this.colon = Language.of(locale) == Language.ENGLISH ? ": " : "：";
        for (RelationKind kind : RelationKind.values()) {
            kinds.put(kind, kind.label().in(locale));
        }
        for (NodeStyle style : NodeStyle.values()) {
            styles.put(style, style.label().in(locale));
        }
    }

    /** Returns a badge that tells how many bodies lie below, behind what stood there before. */
    String withBelow(Optional<String> badge, int below) {
        String said = say(Phrase.BELOW, below);
        return badge.isPresent() ? badge.get() + " · " + said : said;
    }

    /** Returns a badge that names a page, behind what stood there before. */
    String onPage(Optional<String> badge, int page) {
        String said = say(Phrase.PAGE, page);
        return badge.isPresent() ? badge.get() + " · " + said : said;
    }

    /** Returns a subtitle that tells which page of how many it is. */
    String pageOf(Optional<String> subtitle, int page, int pages) {
        String said = say(Phrase.PAGE_OF, page, pages);
        return subtitle.isPresent() ? subtitle.get() + " · " + said : said;
    }

    /** Returns the heading of the legend. */
    String legend() {
        return say(Phrase.LEGEND);
    }

    /** Returns the name of a relation kind. */
    String name(RelationKind kind) {
        return kinds.getOrDefault(kind, "");
    }

    /** Returns the name of a style. */
    String name(NodeStyle style) {
        return styles.getOrDefault(style, "");
    }

    /** Returns the name of a tone in a diagram. */
    String name(Diagram diagram, Tone tone) {
        return diagram.toneNames().getOrDefault(tone, tone.label()).in(locale);
    }

    /** Returns the names of the relation kinds that are drawn. */
    ImmutableMap<RelationKind, String> names(Diagram diagram) {
        ImmutableMap.Builder<RelationKind, String> names = ImmutableMap.builder();
        for (RelationKind kind : diagram.relationKinds()) {
            names.put(kind, name(kind));
        }
        return names.buildOrThrow();
    }

    /** Returns what stands at an edge: its kind, its text where there is one, and how many it stands for. */
    String name(DiagramEdge edge) {
        String name = name(edge.kind());
        if (edge.text().isPresent()) {
            name = name.concat(colon).concat(SafeText.oneLine(edge.text().get()));
        }
        return edge.count() == 1 ? name : name.concat(" ×").concat(Integer.toString(edge.count()));
    }

    /** Returns an edge as a sentence: from, kind, to. */
    String sentence(DiagramNode source, DiagramEdge edge, DiagramNode target) {
        return SafeText.oneLine(source.label()) + " → " + name(edge) + " → " + SafeText.oneLine(target.label());
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
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        if (diagram.subtitle().isPresent()) {
            parts.add(SafeText.oneLine(diagram.subtitle().get()));
        }
        if (diagram.date().isPresent()) {
            parts.add(say(Phrase.DATE, diagram.date().get()));
        }
        return String.join(" · ", parts.build());
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

    /** Returns a phrase with values in it. */
    String say(Phrase phrase, Object... values) {
        return phrase.in(locale, values);
    }
}
