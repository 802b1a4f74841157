package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A chart (组织结构图), not yet written in any format: a forest of nodes, relations between them, and what is said around
 * them. Immutable.
 *
 * <p>The order of {@link #nodes()} is data: siblings are drawn in it (官方排序), from left to right and from top to bottom.
 * A parent may be declared before or after its children. Building checks the whole and throws
 * {@link IllegalStateException} with every broken rule at once:
 *
 * <ul>
 *   <li>the title is not blank, and each key is given once;
 *   <li>parents and both ends of each edge are nodes of the diagram;
 *   <li>no node is below itself, and the forest has at most {@value #MAX_DEPTH} levels.
 * </ul>
 */
public final class Diagram {

    /** The most levels that a diagram may have, inclusive; a root is level 1. */
    public static final int MAX_DEPTH = 200;

    private final String title;
    private final @Nullable String subtitle;
    private final @Nullable LocalDate date;
    private final @Nullable String source;
    private final ImmutableList<DiagramNode> nodes;
    private final ImmutableList<DiagramEdge> edges;
    private final ImmutableMap<Tone, LocalizedText> toneNames;
    private final ImmutableList<LocalizedText> notes;
    private final Locale locale;
    private final DiagramIndex index;

    private Diagram(Builder from) {
        checkState(from.title != null, "title of a diagram must be set, but was not");
        title = from.title;
        subtitle = from.subtitle;
        date = from.date;
        source = from.source;
        nodes = from.nodes.build();
        edges = from.edges.build();
        toneNames = ImmutableMap.copyOf(from.toneNames);
        notes = from.notes.build();
        locale = from.locale;
        index = new DiagramIndex(title, nodes, edges);
    }

    /** The title, not blank. */
    public String title() {
        return title;
    }

    /** A line below the title. */
    public Optional<String> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    /** The day whose structure is shown. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Where the data comes from, with its edition. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The nodes in declared order, with unique keys. */
    public ImmutableList<DiagramNode> nodes() {
        return nodes;
    }

    /** The relations drawn, in declared order. */
    public ImmutableList<DiagramEdge> edges() {
        return edges;
    }

    /** What tones mean in this chart where their own names do not say it: 超载 for the worst of a load. */
    public ImmutableMap<Tone, LocalizedText> toneNames() {
        return toneNames;
    }

    /** What a reader must know about the chart itself: what was dropped, rolled up or left out. */
    public ImmutableList<LocalizedText> notes() {
        return notes;
    }

    /** The language of the words around the chart and of what stands for many; Chinese unless set. */
    public Locale locale() {
        return locale;
    }

    /** Returns what stands where in the forest. */
    DiagramIndex index() {
        return index;
    }

    /** Returns the roots in declared order. */
    public ImmutableList<DiagramNode> roots() {
        return index.childrenOf(DiagramIndex.NONE);
    }

    /** Returns the children of a node in declared order; none for a leaf and for a key that is not in the diagram. */
    public ImmutableList<DiagramNode> childrenOf(String key) {
        int number = index.number(key);
        return number == DiagramIndex.NONE ? ImmutableList.of() : index.childrenOf(number);
    }

    /** Returns the node with a key, or empty if there is none. */
    public Optional<DiagramNode> node(String key) {
        return index.node(key);
    }

    /** Returns the relation kinds that are drawn, in the order of the enum: the legend, no more and no less. */
    public ImmutableSet<RelationKind> relationKinds() {
        return Sets.immutableEnumSet(index.kinds());
    }

    /** Returns how many bodies the nodes stand for; as many as there are nodes unless some stand for many alike. */
    public int bodyCount() {
        return index.bodies();
    }

    /** Returns how many relations the edges stand for; as many as there are edges unless some stand for many. */
    public int relationCount() {
        return index.relations();
    }

    /**
     * Returns this diagram with alike siblings as one node, "网格 ×12", with a note: siblings without children, of the
     * same kind, style and tone. The relations of those that became one are one too, with their number; those between
     * them are only counted.
     *
     * @param least how many there must be for one node to stand for them, at least 2
     * @throws IllegalArgumentException if {@code least} is less than 2
     */
    public Diagram rollUp(int least) {
        checkArgument(least >= 2, "least number of alike nodes must be at least 2, but was '%s'", least);
        return new RollUp(MAX_DEPTH, least, false).apply(this);
    }

    /**
     * Returns this diagram on pages (分页): first an overview, then a page for each subtree that is cut off it, in the
     * order of the tree. A node that is continued says on which page, a row of siblings too long for one page goes on
     * on the next, which a note says, and every body stands on a page: nothing is rolled up. Each relation stands on
     * one page: where both its bodies are, else where one of them is, with the other beside the tree.
     *
     * @param most how many nodes a page may have, at least 10. Bodies beside the tree count too, but leave half the
     *     page to the tree, so that a page has more than {@code most} only where very many relations lead to other
     *     pages
     * @return at least one page; the diagram itself if it is small enough
     * @throws IllegalArgumentException if {@code most} is less than 10
     */
    public ImmutableList<Diagram> pages(int most) {
        checkArgument(most >= 10, "number of nodes on a page must be at least 10, but was '%s'", most);
        return nodes.size() <= most ? ImmutableList.of(this) : new Paging(this, most).pages();
    }

    /**
     * Returns this diagram in a format, with words in its language around it.
     *
     * @throws DiagramTooLargeException if the format cannot hold it even when it is rolled up
     */
    public String to(DiagramFormat format) {
        return format.renderer().render(this, locale);
    }

    /** Returns this diagram as a picture, see {@link SvgRenderer}. */
    public String toSvg() {
        return to(DiagramFormat.SVG);
    }

    /** Returns this diagram as input for Graphviz, see {@link DotRenderer}. */
    public String toDot() {
        return to(DiagramFormat.DOT);
    }

    /** Returns this diagram for Mermaid, rolled up if need be, see {@link MermaidRenderer}; throws like {@link #to}. */
    public String toMermaid() {
        return to(DiagramFormat.MERMAID);
    }

    /** Returns this diagram as a page that needs nothing else, see {@link HtmlRenderer}. */
    public String toHtml() {
        return to(DiagramFormat.HTML);
    }

    /**
     * Writes this diagram to a file, in UTF-8 and in the format that the extension of its name asks for.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if no format has the extension
     * @throws DiagramTooLargeException if the format cannot hold it even when it is rolled up
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, to(DiagramFormat.of(file)));
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(title, subtitle, date, source, nodes, edges, toneNames, notes, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagram diagram && parts().equals(diagram.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "diagram '" + title + "' of " + nodes.size() + " nodes and " + edges.size() + " edges";
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diagram}; each method sets, or adds to, what the diagram says under the same name. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable LocalDate date;
        private @Nullable String source;
        private ImmutableList.Builder<DiagramNode> nodes = ImmutableList.builder();
        private ImmutableList.Builder<DiagramEdge> edges = ImmutableList.builder();
        private final Map<Tone, LocalizedText> toneNames = new EnumMap<>(Tone.class);
        private final ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        private Locale locale = Locale.CHINESE;

        Builder() {}

        /** Sets the title, the lines around and the words of a diagram, and adds its nodes, edges and notes. */
        @CanIgnoreReturnValue
        public Builder from(Diagram diagram) {
            title = diagram.title;
            subtitle = diagram.subtitle;
            date = diagram.date;
            source = diagram.source;
            nodes.addAll(diagram.nodes);
            edges.addAll(diagram.edges);
            toneNames.putAll(diagram.toneNames);
            notes.addAll(diagram.notes);
            locale = diagram.locale;
            return this;
        }

        /** Sets the title, not blank. */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets a line below the title. */
        @CanIgnoreReturnValue
        public Builder subtitle(String value) {
            subtitle = value;
            return this;
        }

        /** Sets the day whose structure is shown. */
        @CanIgnoreReturnValue
        public Builder date(LocalDate value) {
            date = value;
            return this;
        }

        /** Sets or clears the day whose structure is shown. */
        @CanIgnoreReturnValue
        public Builder date(Optional<LocalDate> value) {
            date = value.orElse(null);
            return this;
        }

        /** Sets where the data comes from. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Sets or clears where the data comes from. */
        @CanIgnoreReturnValue
        public Builder source(Optional<String> value) {
            source = value.orElse(null);
            return this;
        }

        /** Adds a node. */
        @CanIgnoreReturnValue
        public Builder addNode(DiagramNode node) {
            nodes.add(node);
            return this;
        }

        /** Adds nodes. */
        @CanIgnoreReturnValue
        public Builder addNodes(DiagramNode... added) {
            nodes.add(added);
            return this;
        }

        /** Sets the nodes, instead of those added before. */
        @CanIgnoreReturnValue
        public Builder nodes(Iterable<DiagramNode> all) {
            nodes = ImmutableList.<DiagramNode>builder().addAll(all);
            return this;
        }

        /** Adds nodes. */
        @CanIgnoreReturnValue
        public Builder addAllNodes(Iterable<DiagramNode> added) {
            nodes.addAll(added);
            return this;
        }

        /** Adds a relation. */
        @CanIgnoreReturnValue
        public Builder addEdge(DiagramEdge edge) {
            edges.add(edge);
            return this;
        }

        /** Adds relations. */
        @CanIgnoreReturnValue
        public Builder addEdges(DiagramEdge... added) {
            edges.add(added);
            return this;
        }

        /** Sets the relations, instead of those added before. */
        @CanIgnoreReturnValue
        public Builder edges(Iterable<DiagramEdge> all) {
            edges = ImmutableList.<DiagramEdge>builder().addAll(all);
            return this;
        }

        /** Sets what tones mean. */
        @CanIgnoreReturnValue
        public Builder toneNames(Map<Tone, LocalizedText> names) {
            toneNames.clear();
            toneNames.putAll(names);
            return this;
        }

        /** Sets the language: English for an English locale, Chinese for every other. */
        @CanIgnoreReturnValue
        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        /** Adds notes. */
        @CanIgnoreReturnValue
        public Builder addNotes(LocalizedText... added) {
            notes.add(added);
            return this;
        }

        /** Adds notes. */
        @CanIgnoreReturnValue
        public Builder addAllNotes(Iterable<LocalizedText> added) {
            notes.addAll(added);
            return this;
        }

        /**
         * Returns the diagram, without links that no page should follow.
         *
         * @throws IllegalStateException if a rule of {@link Diagram} is broken; the message says every one
         */
        public Diagram build() {
            return SafeLinks.keepOnly(new Diagram(this));
        }
    }
}
