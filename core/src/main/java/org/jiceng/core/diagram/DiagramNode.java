package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;

/** A box of a {@link Diagram} (节点): a stable key, the text in it, and the node it hangs under. */
@Value.Immutable
public abstract class DiagramNode {

    DiagramNode() {}

    /** What tells it from the other nodes and never changes: the id of the body. Not empty. */
    public abstract String key();

    /** The text in the box, not blank; line breaks become spaces when it is drawn. */
    public abstract String label();

    /** A second line in smaller letters, for example the kind of the body. */
    public abstract Optional<String> detail();

    /** What is said of the node beside the picture: shown when it is pointed at. */
    public abstract Optional<String> tooltip();

    /** The key of the node that contains this one; empty for a root. */
    public abstract Optional<String> parent();

    /** How the box looks. */
    @Value.Default
    public NodeStyle style() {
        return NodeStyle.PLAIN;
    }

    /** A mark at the foot of the box, for example a grade or 加挂牌子. */
    public abstract Optional<String> badge();

    /**
     * Where a click leads: an address that begins with {@code http:}, {@code https:}, {@code mailto:} or {@code #}.
     *
     * <p>A {@link Diagram} drops any other and says so in its {@link Diagram#notes()}.
     */
    public abstract Optional<String> link();

    @Value.Check
    void check() {
        checkState(!key().isEmpty(), "key of a diagram node must not be empty, but was '%s'", key());
        checkState(!label().isBlank(), "label of diagram node '%s' must not be blank, but was '%s'", key(), label());
    }

    /** Returns a root with a label and a style. */
    public static DiagramNode of(String key, String label, NodeStyle style) {
        return builder().key(key).label(label).style(style).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramNode}. */
    public static final class Builder extends ImmutableDiagramNode.Builder {
        Builder() {}
    }
}
