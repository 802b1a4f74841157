package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.core.diagram.escape.Escaper;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jspecify.annotations.Nullable;

/** A box of a {@link Diagram} (节点): a stable key, the text in it, and the node it hangs under. Immutable. */
public final class DiagramNode {

    private final String key;
    private final String label;
    private final @Nullable String detail;
    private final @Nullable String kind;
    private final @Nullable String tooltip;
    private final @Nullable String parent;
    private final NodeStyle style;
    private final @Nullable Tone tone;
    private final @Nullable String badge;
    private final int alike;
    private final int count;
    private final @Nullable String link;

    private DiagramNode(Builder from) {
        checkState(from.key != null, "key of a diagram node must be set, but was not");
        checkState(from.label != null, "label of diagram node '%s' must be set, but was not", from.key);
        key = from.key;
        label = from.label;
        detail = from.detail;
        kind = from.kind;
        tooltip = from.tooltip;
        parent = from.parent;
        style = from.style;
        tone = from.tone;
        badge = from.badge;
        alike = from.alike;
        count = from.count == 0 ? alike : from.count;
        link = from.link;
        checkState(alike >= 1, "diagram node '%s' must stand for at least 1 node, but was '%s'", key, alike);
        checkState(count >= alike, "count of diagram node '%s' must be at least '%s', but was '%s'", key, alike, count);
        checkState(!key.isEmpty(), "key of a diagram node must not be empty, but was '%s'", key);
        checkState(!label.isBlank(), "label of diagram node '%s' must not be blank, but was '%s'", key, label);
    }

    /** What tells it from the other nodes and never changes: the id of the body. Not empty. */
    public String key() {
        return key;
    }

    /** The text in the box, not blank; line breaks become spaces when it is drawn. */
    public String label() {
        return label;
    }

    /** A second line in smaller letters, for example the kind of the body. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** What it is, in one word: 网格, 村民委员会. Alike nodes have the same, see {@link Diagram#rollUp}. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** What is said of the node beside the picture: shown when it is pointed at. */
    public Optional<String> tooltip() {
        return Optional.ofNullable(tooltip);
    }

    /** The key of the node that contains this one; empty for a root. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** How the box looks; {@link NodeStyle#PLAIN} unless set. */
    public NodeStyle style() {
        return style;
    }

    /** What its colour says instead of {@link #style()}, for example that it was added. */
    public Optional<Tone> tone() {
        return Optional.ofNullable(tone);
    }

    /** A mark at the foot of the box, for example a grade or 加挂牌子. */
    public Optional<String> badge() {
        return Optional.ofNullable(badge);
    }

    /** How many alike nodes this one stands for, from 1: 12 for 网格 ×12. */
    public int alike() {
        return alike;
    }

    /**
     * How many bodies the node stands for, itself included, at least {@link #alike()}; more for one that stands for
     * what is below it.
     */
    public int count() {
        return count;
    }

    /**
     * Where a click leads: an address that begins with {@code http:}, {@code https:}, {@code mailto:} or {@code #}.
     *
     * <p>A {@link Diagram} drops any other and says so in its {@link Diagram#notes()}.
     */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** Returns the colours of the box. */
    NodePaint paint() {
        return tone == null ? style.paint() : tone.paint();
    }

    /** Returns what stands at the foot of the box: the sign of the tone, then the badge. */
    Optional<String> mark() {
        if (tone == null) {
            return badge();
        }
        return Optional.of(badge == null ? tone.sign() : tone.sign() + " " + badge);
    }

    /** Returns label, detail and mark, escaped for a format, with a line break of the format between them. */
    String lines(Escaper escaper, String lineBreak) {
        String lines = escaper.escape(label);
        if (detail != null) {
            lines += lineBreak + escaper.escape(detail);
        }
        Optional<String> mark = mark();
        return mark.isPresent() ? lines + lineBreak + escaper.escape(mark.get()) : lines;
    }

    /** Returns what is said of the node when it is pointed at. */
    String description() {
        if (tooltip != null) {
            return tooltip;
        }
        return kind != null ? kind : detail != null ? detail : key;
    }

    /** Returns the name under which alike nodes are counted and filtered. */
    String kindName(Words words) {
        return kind == null ? words.name(style) : kind;
    }

    private Object[] parts() {
        return new Object[] {key, label, detail, kind, tooltip, parent, style, tone, badge, alike, count, link};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiagramNode node && key.equals(node.key) && Arrays.equals(parts(), node.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "diagram node " + Arrays.toString(parts());
    }

    /** Returns a root with a label and a style. */
    public static DiagramNode of(String key, String label, NodeStyle style) {
        return builder().key(key).label(label).style(style).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramNode}; each method sets what the node says under the same name. */
    public static final class Builder {
        private @Nullable String key;
        private @Nullable String label;
        private @Nullable String detail;
        private @Nullable String kind;
        private @Nullable String tooltip;
        private @Nullable String parent;
        private NodeStyle style = NodeStyle.PLAIN;
        private @Nullable Tone tone;
        private @Nullable String badge;
        private int alike = 1;
        /** 0 for as many as are alike. */
        private int count;

        private @Nullable String link;

        Builder() {}

        /** Sets all that a node says. */
        @CanIgnoreReturnValue
        public Builder from(DiagramNode node) {
            key = node.key;
            label = node.label;
            detail = node.detail;
            kind = node.kind;
            tooltip = node.tooltip;
            parent = node.parent;
            style = node.style;
            tone = node.tone;
            badge = node.badge;
            alike = node.alike;
            count = node.count;
            link = node.link;
            return this;
        }

        /** Sets what tells it from the other nodes, not empty. */
        @CanIgnoreReturnValue
        public Builder key(String value) {
            key = value;
            return this;
        }

        /** Sets the text in the box, not blank. */
        @CanIgnoreReturnValue
        public Builder label(String value) {
            label = value;
            return this;
        }

        /** Sets a second line. */
        @CanIgnoreReturnValue
        public Builder detail(String value) {
            detail = value;
            return this;
        }

        /** Sets or clears a second line. */
        @CanIgnoreReturnValue
        public Builder detail(Optional<String> value) {
            detail = value.orElse(null);
            return this;
        }

        /** Sets what it is. */
        @CanIgnoreReturnValue
        public Builder kind(String value) {
            kind = value;
            return this;
        }

        /** Sets or clears what it is. */
        @CanIgnoreReturnValue
        public Builder kind(Optional<String> value) {
            kind = value.orElse(null);
            return this;
        }

        /** Sets what is shown when it is pointed at. */
        @CanIgnoreReturnValue
        public Builder tooltip(String value) {
            tooltip = value;
            return this;
        }

        /** Sets or clears what is shown when it is pointed at. */
        @CanIgnoreReturnValue
        public Builder tooltip(Optional<String> value) {
            tooltip = value.orElse(null);
            return this;
        }

        /** Sets the key of the node that contains it. */
        @CanIgnoreReturnValue
        public Builder parent(String value) {
            parent = value;
            return this;
        }

        /** Sets or clears the key of the node that contains it. */
        @CanIgnoreReturnValue
        public Builder parent(Optional<String> value) {
            parent = value.orElse(null);
            return this;
        }

        /** Sets how the box looks. */
        @CanIgnoreReturnValue
        public Builder style(NodeStyle value) {
            style = value;
            return this;
        }

        /** Sets what its colour says. */
        @CanIgnoreReturnValue
        public Builder tone(Tone value) {
            tone = value;
            return this;
        }

        /** Sets or clears what its colour says. */
        @CanIgnoreReturnValue
        public Builder tone(Optional<Tone> value) {
            tone = value.orElse(null);
            return this;
        }

        /** Sets a mark at its foot. */
        @CanIgnoreReturnValue
        public Builder badge(String value) {
            badge = value;
            return this;
        }

        /** Sets or clears a mark at its foot. */
        @CanIgnoreReturnValue
        public Builder badge(Optional<String> value) {
            badge = value.orElse(null);
            return this;
        }

        /** Sets how many alike nodes it stands for, from 1. */
        @CanIgnoreReturnValue
        public Builder alike(int value) {
            alike = value;
            return this;
        }

        /** Sets how many bodies it stands for, from 1. */
        @CanIgnoreReturnValue
        public Builder count(int value) {
            count = value == 0 ? -1 : value;
            return this;
        }

        /** Sets where a click leads. */
        @CanIgnoreReturnValue
        public Builder link(String value) {
            link = value;
            return this;
        }

        /** Sets or clears where a click leads. */
        @CanIgnoreReturnValue
        public Builder link(Optional<String> value) {
            link = value.orElse(null);
            return this;
        }

        /**
         * Returns the node.
         *
         * @throws IllegalStateException if key or label is missing or blank, or a number is too small
         */
        public DiagramNode build() {
            return new DiagramNode(this);
        }
    }
}
