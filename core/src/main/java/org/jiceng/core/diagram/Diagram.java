package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.LocalizedText;

/**
 * A chart (组织结构图), not yet written in any format: a forest of nodes, relations between them, and what is said around
 * them.
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
@Value.Immutable
public abstract class Diagram {

    /** The most levels that a diagram may have, inclusive; a root is level 1. */
    public static final int MAX_DEPTH = 200;

    Diagram() {}

    /** The title, not blank. */
    public abstract String title();

    /** A line below the title. */
    public abstract Optional<String> subtitle();

    /** The day whose structure is shown. */
    public abstract Optional<LocalDate> date();

    /** Where the data comes from, with its edition. */
    public abstract Optional<String> source();

    /** The nodes in declared order, with unique keys. */
    public abstract ImmutableList<DiagramNode> nodes();

    /** The relations drawn, in declared order. */
    public abstract ImmutableList<DiagramEdge> edges();

    /** What tones mean in this chart where their own names do not say it: 超载 for the worst of a load. */
    public abstract ImmutableMap<Tone, LocalizedText> toneNames();

    /** What a reader must know about the chart itself: what was dropped, rolled up or left out. */
    public abstract ImmutableList<LocalizedText> notes();

    /** Checks the whole, and drops links that no page should follow. */
    @Value.Check
    Diagram check() {
        ImmutableList<String> problems = DiagramReview.problems(this);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems));
        }
        return SafeLinks.keepOnly(this);
    }

    /** Returns the roots in declared order. */
    @Value.Lazy
    public ImmutableList<DiagramNode> roots() {
        ImmutableList.Builder<DiagramNode> roots = ImmutableList.builder();
        for (DiagramNode node : nodes()) {
            if (node.parent().isEmpty()) {
                roots.add(node);
            }
        }
        return roots.build();
    }

    /** Returns the children of a node in declared order; none for a leaf and for a key that is not in the diagram. */
    public ImmutableList<DiagramNode> childrenOf(String key) {
        return childrenByParent().get(key);
    }

    /** Returns the node with a key, or empty if there is none. */
    public Optional<DiagramNode> node(String key) {
        return Optional.ofNullable(nodesByKey().get(key));
    }

    /** Returns the relation kinds that are drawn, in the order of the enum: the legend, no more and no less. */
    @Value.Lazy
    public ImmutableSet<RelationKind> relationKinds() {
        Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        for (DiagramEdge edge : edges()) {
            kinds.add(edge.kind());
        }
        return Sets.immutableEnumSet(kinds);
    }

    /** Returns how many bodies the nodes stand for; as many as there are nodes unless some stand for many alike. */
    @Value.Lazy
    public int bodyCount() {
        int count = 0;
        for (DiagramNode node : nodes()) {
            count += node.count();
        }
        return count;
    }

    /** Returns how many relations the edges stand for; as many as there are edges unless some stand for many. */
    @Value.Lazy
    public int relationCount() {
        int count = 0;
        for (DiagramEdge edge : edges()) {
            count += edge.count();
        }
        return count;
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
     * order of the tree. A node that is continued says on which page, and each relation stands on one page: where both
     * its bodies are, else where the second is, with the first beside the tree.
     *
     * @param most how many nodes of the tree a page may have, at least 10; a page of more alike nodes is rolled up
     * @return at least one page; the diagram itself if it is small enough
     * @throws IllegalArgumentException if {@code most} is less than 10
     */
    public ImmutableList<Diagram> pages(int most) {
        checkArgument(most >= 10, "number of nodes on a page must be at least 10, but was '%s'", most);
        return nodes().size() <= most ? ImmutableList.of(this) : new Paging(this, most).pages();
    }

    @Value.Lazy
    ImmutableListMultimap<String, DiagramNode> childrenByParent() {
        ImmutableListMultimap.Builder<String, DiagramNode> children = ImmutableListMultimap.builder();
        for (DiagramNode node : nodes()) {
            if (node.parent().isPresent()) {
                children.put(node.parent().get(), node);
            }
        }
        return children.build();
    }

    @Value.Lazy
    ImmutableMap<String, DiagramNode> nodesByKey() {
        ImmutableMap.Builder<String, DiagramNode> byKey = ImmutableMap.builderWithExpectedSize(nodes().size());
        for (DiagramNode node : nodes()) {
            byKey.put(node.key(), node);
        }
        return byKey.buildKeepingLast();
    }

    /**
     * Returns this diagram in a format, with Chinese words around it.
     *
     * @throws DiagramTooLargeException if the format cannot hold it even when it is rolled up
     */
    public String to(DiagramFormat format) {
        return format.renderer().render(this);
    }

    /** Returns this diagram as a finished picture, see {@link SvgRenderer}. */
    public String toSvg() {
        return to(DiagramFormat.SVG);
    }

    /** Returns this diagram as input for Graphviz, see {@link DotRenderer}. */
    public String toDot() {
        return to(DiagramFormat.DOT);
    }

    /**
     * Returns this diagram as a Mermaid flowchart, rolled up if Mermaid would refuse it, see {@link MermaidRenderer}.
     *
     * @throws DiagramTooLargeException if it cannot be rolled up enough
     */
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

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diagram}. */
    public static final class Builder extends ImmutableDiagram.Builder {
        Builder() {}
    }
}
