package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.core.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * A relation drawn over the tree of a {@link Diagram} (关系线), read from one node to the other: "the department
 * dispatches the station". Immutable.
 *
 * <p>Containment is not an edge, see {@link DiagramNode#parent()}.
 */
public final class DiagramEdge {

    private final String source;
    private final RelationKind kind;
    private final String target;
    private final @Nullable String text;
    private final int count;

    private DiagramEdge(Builder from) {
        checkState(
                from.source != null && from.kind != null && from.target != null,
                "diagram edge must have source, kind and target, but had '%s', '%s' and '%s'",
                from.source,
                from.kind,
                from.target);
        source = from.source;
        kind = from.kind;
        target = from.target;
        text = from.text;
        count = from.count;
        checkState(count >= 1, "count of edge %s must be at least 1, but was '%s'", kind, count);
        checkState(!source.equals(target), "edge %s must join two nodes, but was from '%s' to itself", kind, source);
    }

    /** The key of the node that leads, guides, dispatches and so on. */
    public String source() {
        return source;
    }

    /** The kind, which decides line style and name. */
    public RelationKind kind() {
        return kind;
    }

    /** The key of the node that is led, guided, dispatched and so on. */
    public String target() {
        return target;
    }

    /** What the relation is limited to, for example 户籍管理; said beside the name of the kind. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** How many relations the line stands for, at least 1; more between nodes that stand for many alike. */
    public int count() {
        return count;
    }

    private Object[] parts() {
        return new Object[] {source, kind, target, text, count};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiagramEdge edge && Arrays.equals(parts(), edge.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "diagram edge " + Arrays.toString(parts());
    }

    /** Returns an edge without a text. */
    public static DiagramEdge of(String source, RelationKind kind, String target) {
        return builder().source(source).kind(kind).target(target).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramEdge}; each method sets what the edge says under the same name. */
    public static final class Builder {
        private @Nullable String source;
        private @Nullable RelationKind kind;
        private @Nullable String target;
        private @Nullable String text;
        private int count = 1;

        Builder() {}

        /** Sets the key of the node from which the relation is read. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Sets the kind. */
        @CanIgnoreReturnValue
        public Builder kind(RelationKind value) {
            kind = value;
            return this;
        }

        /** Sets the key of the node to which the relation is read. */
        @CanIgnoreReturnValue
        public Builder target(String value) {
            target = value;
            return this;
        }

        /** Sets what the relation is limited to. */
        @CanIgnoreReturnValue
        public Builder text(String value) {
            text = value;
            return this;
        }

        /** Sets or clears what the relation is limited to. */
        @CanIgnoreReturnValue
        public Builder text(Optional<String> value) {
            text = value.orElse(null);
            return this;
        }

        /** Sets how many relations the line stands for, from 1. */
        @CanIgnoreReturnValue
        public Builder count(int value) {
            count = value;
            return this;
        }

        /**
         * Returns the edge.
         *
         * @throws IllegalStateException if source, kind or target is missing, both ends are the same, or the count is
         *     less than 1
         */
        public DiagramEdge build() {
            return new DiagramEdge(this);
        }
    }
}
