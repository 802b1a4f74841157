package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a structure a chart shows (视图): below which body, how deep, which kinds of body and of relation, how
 * near to a body, on which day; and what is laid over it. {@link OrgChart} sets one up in one line.
 *
 * <pre>{@code
 * Diagram chart = DiagramView.builder()
 *         .title("琴江镇组织架构")
 *         .root(BodyId.of("360735100"))
 *         .addRelationKinds(RelationKind.DISPATCHES, RelationKind.COORDINATES)
 *         .build()
 *         .of(structure);
 * }</pre>
 *
 * <p>Filters do not depend on each other and have no order: a body is shown if every one of them lets it pass. A body
 * whose parent is hidden by its kind or its distance hangs below the nearest body above it that is shown; where
 * {@link #without()} or {@link #depth()} hides a body, they hide all that is below it. A body outside the tree of
 * {@link #root()}, but at the other end of a relation of one that is shown, stands beside the tree as a root of its
 * own: the department that dispatches a station. A body below {@link #depth()} does not: its relations are not drawn,
 * and a note says how many.
 */
public final class DiagramView {

    private final @Nullable String title;
    private final @Nullable BodyId root;
    private final int depth;
    private final ImmutableSet<BodyKind> bodyKinds;
    private final ImmutableSet<BodyId> without;
    private final @Nullable BodyId around;
    private final int distance;
    private final ImmutableSet<RelationKind> relationKinds;
    private final @Nullable LocalDate date;
    private final @Nullable Integer rollUp;
    private final @Nullable Overlay overlay;
    private final @Nullable String source;
    private final Locale locale;

    private DiagramView(Builder from) {
        title = from.title;
        root = from.root;
        depth = from.depth;
        bodyKinds = from.bodyKinds;
        without = from.without;
        around = from.around;
        distance = from.distance;
        relationKinds = from.relationKinds;
        date = from.date;
        rollUp = from.rollUp;
        overlay = from.overlay;
        source = from.source;
        locale = from.locale;
        checkState(depth >= 1, "depth of a diagram view must be at least 1, but was %s", depth);
        checkState(distance >= 1, "distance of a diagram view must be at least 1, but was %s", distance);
        checkState(rollUp == null || rollUp >= 2, "roll-up of a diagram view must be at least 2, but was %s", rollUp);
    }

    /** The title of the chart, not blank; made from the name of the body at the top unless it is given. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The body at the top; empty for all roots of the structure. */
    public Optional<BodyId> root() {
        return Optional.ofNullable(root);
    }

    /** How many levels of the structure are shown, at least 1; the body at the top is level 1. */
    public int depth() {
        return depth;
    }

    /** The kinds of body that are shown below the top; empty for all. */
    public ImmutableSet<BodyKind> bodyKinds() {
        return bodyKinds;
    }

    /** Bodies that are left out with all that is below them. */
    public ImmutableSet<BodyId> without() {
        return without;
    }

    /** The body whose neighbourhood is shown; empty for no such limit. */
    public Optional<BodyId> around() {
        return Optional.ofNullable(around);
    }

    /** How many steps of containment, or of relations that are drawn, the neighbourhood reaches, at least 1. */
    public int distance() {
        return distance;
    }

    /** The kinds of relation that are drawn; empty for none. */
    public ImmutableSet<RelationKind> relationKinds() {
        return relationKinds;
    }

    /** The day whose structure is shown; empty for the structure as it is given. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** From how many alike siblings without children one node stands for them, at least 2; empty for never. */
    public OptionalInt rollUp() {
        return rollUp == null ? OptionalInt.empty() : OptionalInt.of(rollUp);
    }

    /** What is laid over the chart. */
    public Optional<Overlay> overlay() {
        return Optional.ofNullable(overlay);
    }

    /** Where the data comes from, with its edition. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The language of what the view itself writes into the chart. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the chart of a structure under this view.
     *
     * @throws IllegalArgumentException if the structure has no body with the id of {@link #root()} or {@link #around()}
     *     on the day, or on no day one with an id of {@link #without()}
     */
    public Diagram of(GovernanceStructure structure) {
        for (BodyId id : without) {
            Body unused = structure.get(id);
        }
        Diagram diagram = new Selection(this, date().map(structure::asOf).orElse(structure)).diagram();
        return rollUp().isPresent() ? diagram.rollUp(rollUp().getAsInt()) : diagram;
    }

    private Object[] parts() {
        return new Object[] {
            title,
            root,
            depth,
            bodyKinds,
            without,
            around,
            distance,
            relationKinds,
            date,
            rollUp,
            overlay,
            source,
            locale
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiagramView that && Arrays.equals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "diagram view " + Arrays.toString(parts());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramView}; each method sets, or adds to, what it says under the same name. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable BodyId root;
        private int depth = Diagram.MAX_DEPTH;
        private ImmutableSet<BodyKind> bodyKinds = ImmutableSet.of();
        private ImmutableSet<BodyId> without = ImmutableSet.of();
        private @Nullable BodyId around;
        private int distance = 1;
        private ImmutableSet<RelationKind> relationKinds = ImmutableSet.of();
        private @Nullable LocalDate date;
        private @Nullable Integer rollUp;
        private @Nullable Overlay overlay;
        private @Nullable String source;
        private Locale locale = Locale.CHINESE;

        Builder() {}

        /** Sets, and adds, all that another diagram view says. */
        @CanIgnoreReturnValue
        public Builder from(DiagramView other) {
            title = other.title;
            root = other.root;
            depth = other.depth;
            bodyKinds = other.bodyKinds;
            without = other.without;
            around = other.around;
            distance = other.distance;
            relationKinds = other.relationKinds;
            date = other.date;
            rollUp = other.rollUp;
            overlay = other.overlay;
            source = other.source;
            locale = other.locale;
            return this;
        }

        /** Sets the title, not blank. */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets the body at the top. */
        @CanIgnoreReturnValue
        public Builder root(BodyId value) {
            root = requireNonNull(value, "root of a diagram view must not be null");
            return this;
        }

        /** Sets how many levels are shown, from 1. */
        @CanIgnoreReturnValue
        public Builder depth(int value) {
            depth = value;
            return this;
        }

        /** Adds the kinds of body that are shown. */
        @CanIgnoreReturnValue
        public Builder addBodyKinds(BodyKind... added) {
            bodyKinds = ImmutableSet.<BodyKind>builder()
                    .addAll(bodyKinds)
                    .add(added)
                    .build();
            return this;
        }

        /** Sets the kinds of body that are shown, instead of those before. */
        @CanIgnoreReturnValue
        public Builder bodyKinds(Iterable<BodyKind> all) {
            bodyKinds = ImmutableSet.copyOf(all);
            return this;
        }

        /** Sets the bodies that are left out, instead of those before. */
        @CanIgnoreReturnValue
        public Builder without(Iterable<BodyId> all) {
            without = ImmutableSet.copyOf(all);
            return this;
        }

        /** Sets the body whose neighbourhood is shown. */
        @CanIgnoreReturnValue
        public Builder around(BodyId value) {
            around = requireNonNull(value, "around of a diagram view must not be null");
            return this;
        }

        /** Sets how far the neighbourhood reaches, from 1. */
        @CanIgnoreReturnValue
        public Builder distance(int value) {
            distance = value;
            return this;
        }

        /** Adds the kinds of relation that are drawn. */
        @CanIgnoreReturnValue
        public Builder addRelationKinds(RelationKind... added) {
            relationKinds = ImmutableSet.<RelationKind>builder()
                    .addAll(relationKinds)
                    .add(added)
                    .build();
            return this;
        }

        /** Sets the kinds of relation that are drawn, instead of those before. */
        @CanIgnoreReturnValue
        public Builder relationKinds(Iterable<RelationKind> all) {
            relationKinds = ImmutableSet.copyOf(all);
            return this;
        }

        /** Sets the day. */
        @CanIgnoreReturnValue
        public Builder date(LocalDate value) {
            date = requireNonNull(value, "date of a diagram view must not be null");
            return this;
        }

        /** Sets from how many alike siblings one node stands for them, at least 2. */
        @CanIgnoreReturnValue
        public Builder rollUp(int value) {
            rollUp = value;
            return this;
        }

        /** Sets what is laid over the chart. */
        @CanIgnoreReturnValue
        public Builder overlay(Overlay value) {
            overlay = value;
            return this;
        }

        /** Sets where the data comes from. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Sets the language. */
        @CanIgnoreReturnValue
        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        /**
         * Returns the diagram view.
         *
         * @throws IllegalStateException if depth or distance is less than 1, or the roll-up less than 2
         */
        public DiagramView build() {
            return new DiagramView(this);
        }
    }
}
