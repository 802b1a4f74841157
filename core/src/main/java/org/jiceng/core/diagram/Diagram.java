package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
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
        return nodes().stream().filter(node -> node.parent().isEmpty()).collect(ImmutableList.toImmutableList());
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
        return edges().stream().map(DiagramEdge::kind).collect(Sets.toImmutableEnumSet());
    }

    @Value.Lazy
    ImmutableListMultimap<String, DiagramNode> childrenByParent() {
        ImmutableListMultimap.Builder<String, DiagramNode> children = ImmutableListMultimap.builder();
        for (DiagramNode node : nodes()) {
            node.parent().ifPresent(parent -> children.put(parent, node));
        }
        return children.build();
    }

    @Value.Lazy
    ImmutableMap<String, DiagramNode> nodesByKey() {
        ImmutableMap.Builder<String, DiagramNode> byKey = ImmutableMap.builderWithExpectedSize(nodes().size());
        nodes().forEach(node -> byKey.put(node.key(), node));
        return byKey.buildKeepingLast();
    }

    /** Returns this diagram as a finished picture with Chinese words around it, see {@link SvgRenderer}. */
    public String toSvg() {
        return new SvgRenderer().render(this);
    }

    /** Returns this diagram as input for Graphviz with Chinese words around it, see {@link DotRenderer}. */
    public String toDot() {
        return new DotRenderer().render(this);
    }

    /**
     * Returns this diagram as a Mermaid flowchart with Chinese words around it, see {@link MermaidRenderer}.
     *
     * @throws DiagramTooLargeException if Mermaid would refuse a chart of this size
     */
    public String toMermaid() {
        return new MermaidRenderer().render(this);
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
