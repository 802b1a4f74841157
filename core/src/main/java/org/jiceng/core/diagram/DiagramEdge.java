package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.relation.RelationKind;

/**
 * A relation drawn over the tree of a {@link Diagram} (关系线), read from one node to the other: "the department
 * dispatches the station".
 *
 * <p>Containment is not an edge, see {@link DiagramNode#parent()}.
 */
@Value.Immutable
public abstract class DiagramEdge {

    DiagramEdge() {}

    /** The key of the node that leads, guides, dispatches and so on. */
    public abstract String source();

    /** The kind, which decides line style and name. */
    public abstract RelationKind kind();

    /** The key of the node that is led, guided, dispatched and so on. */
    public abstract String target();

    /** What the relation is limited to, for example 户籍管理; said beside the name of the kind. */
    public abstract Optional<String> text();

    /** How many relations the line stands for, at least 1; more between nodes that stand for many alike. */
    @Value.Default
    public int count() {
        return 1;
    }

    @Value.Check
    void check() {
        checkState(count() >= 1, "count of edge %s must be at least 1, but was '%s'", kind(), count());
        checkState(
                !source().equals(target()),
                "edge %s must join two nodes, but was from '%s' to itself",
                kind(),
                source());
    }

    /** Returns an edge without a text. */
    public static DiagramEdge of(String source, RelationKind kind, String target) {
        return builder().source(source).kind(kind).target(target).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramEdge}. */
    public static final class Builder extends ImmutableDiagramEdge.Builder {
        Builder() {}
    }
}
