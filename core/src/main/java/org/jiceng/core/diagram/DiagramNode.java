package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.diagram.svg.NodePaint;

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

    /** What it is, in one word: 网格, 村民委员会. Alike nodes have the same, see {@link Diagram#rollUp}. */
    public abstract Optional<String> kind();

    /** What is said of the node beside the picture: shown when it is pointed at. */
    public abstract Optional<String> tooltip();

    /** The key of the node that contains this one; empty for a root. */
    public abstract Optional<String> parent();

    /** How the box looks. */
    @Value.Default
    public NodeStyle style() {
        return NodeStyle.PLAIN;
    }

    /** What its colour says instead of {@link #style()}, for example that it was added. */
    public abstract Optional<Tone> tone();

    /** A mark at the foot of the box, for example a grade or 加挂牌子. */
    public abstract Optional<String> badge();

    /** How many alike nodes this one stands for, from 1: 12 for 网格 ×12. */
    @Value.Default
    public int alike() {
        return 1;
    }

    /**
     * How many bodies the node stands for, itself included, at least 1; more for one that stands for many alike or for
     * what is below it.
     */
    @Value.Default
    public int count() {
        return alike();
    }

    /**
     * Where a click leads: an address that begins with {@code http:}, {@code https:}, {@code mailto:} or {@code #}.
     *
     * <p>A {@link Diagram} drops any other and says so in its {@link Diagram#notes()}.
     */
    public abstract Optional<String> link();

    /** Returns the colours of the box. */
    NodePaint paint() {
        return tone().isPresent() ? tone().get().paint() : style().paint();
    }

    /** Returns what stands at the foot of the box: the sign of the tone, then the badge. */
    Optional<String> mark() {
        if (tone().isEmpty()) {
            return badge();
        }
        String sign = tone().get().sign();
        return Optional.of(badge().isPresent() ? sign + " " + badge().get() : sign);
    }

    /** Returns the name under which alike nodes are counted and filtered. */
    String kindName(Words words) {
        return kind().isPresent() ? kind().get() : words.name(style());
    }

    @Value.Check
    void check() {
        checkState(alike() >= 1, "diagram node '%s' must stand for at least 1 node, but was '%s'", key(), alike());
        checkState(
                count() >= alike(),
                "count of diagram node '%s' must be at least '%s', but was '%s'",
                key(),
                alike(),
                count());
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
