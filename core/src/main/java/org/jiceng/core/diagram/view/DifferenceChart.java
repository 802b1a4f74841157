package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.structure.GovernanceStructure;
import org.jspecify.annotations.Nullable;

/**
 * What became different between two days, drawn as one chart (变化图): what was added, removed, renamed, moved, recoded,
 * merged or split has a colour and a sign; the rest of each row of siblings is one node that counts it.
 *
 * <pre>{@code
 * Diagram chart = DifferenceChart.builder()
 *         .title("二七区街道变化")
 *         .root(district)
 *         .depth(2)
 *         .putSame(BodyId.of("410103015"), BodyId.of("410103014"))
 *         .build()
 *         .of(before, after);
 * }</pre>
 *
 * <p>A body is the same on both days if its id is, unless {@link #same()} says otherwise: tables whose ids are codes
 * need that, because a code may pass from one body to another. Merging and splitting are stated by the caller, because
 * no table tells them.
 */
public final class DifferenceChart {

    private final String title;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate second;
    private final @Nullable BodyId root;
    private final int depth;
    private final ImmutableMap<BodyId, BodyId> same;
    private final ImmutableList<Merger> mergers;
    private final ImmutableList<Split> splits;
    private final boolean showUnchanged;
    private final @Nullable String source;

    private DifferenceChart(Builder from) {
        checkState(from.title != null, "title of a difference chart must be set, but was not");
        title = from.title;
        first = from.first;
        second = from.second;
        root = from.root;
        depth = from.depth;
        same = from.same.buildOrThrow();
        mergers = from.mergers.build();
        splits = from.splits.build();
        showUnchanged = from.showUnchanged;
        source = from.source;
        checkState(depth >= 1, "depth of a difference chart must be at least 1, but was %s", depth);
        List<BodyId> later = same.values().asList();
        checkState(
                ImmutableSet.copyOf(later).size() == later.size(),
                "two earlier bodies must not be the same later one, but later ids were %s",
                later);
    }

    /** The title, not blank. */
    public String title() {
        return title;
    }

    /** The earlier day. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The later day. */
    public Optional<LocalDate> second() {
        return Optional.ofNullable(second);
    }

    /** The body at the top, by its later id; empty for all roots. */
    public Optional<BodyId> root() {
        return Optional.ofNullable(root);
    }

    /** How many levels are compared, at least 1; the body at the top is level 1. */
    public int depth() {
        return depth;
    }

    /** Earlier ids with the later id of the same body, where the two differ. */
    public ImmutableMap<BodyId, BodyId> same() {
        return same;
    }

    /** Which bodies were merged into which. */
    public ImmutableList<Merger> mergers() {
        return mergers;
    }

    /** Which body was split into which. */
    public ImmutableList<Split> splits() {
        return splits;
    }

    /** Whether siblings in which nothing changed are drawn one by one; one node stands for them unless set. */
    public boolean showUnchanged() {
        return showUnchanged;
    }

    /** Where the data comes from, with its edition. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * A merger (合并), or a body that became part of another (并入).
     *
     * @param from the earlier ids of the bodies that were merged, at least one
     * @param into the later id of the body that they became
     */
    public record Merger(ImmutableSet<BodyId> from, BodyId into) {

        /**
         * Checks that something was merged.
         *
         * @throws IllegalArgumentException if {@code from} is empty
         */
        public Merger {
            checkArgument(!from.isEmpty(), "merger into '%s' must have at least one earlier body, but had none", into);
        }
    }

    /**
     * A split (分设), or a body that was founded from part of another (析出).
     *
     * @param from the earlier id of the body that was split
     * @param into the later ids of the bodies that it became, at least one
     */
    public record Split(BodyId from, ImmutableSet<BodyId> into) {

        /**
         * Checks that something came of it.
         *
         * @throws IllegalArgumentException if {@code into} is empty
         */
        public Split {
            checkArgument(!into.isEmpty(), "split of '%s' must have at least one later body, but had none", from);
        }
    }

    /**
     * Returns the chart of the difference between two structures, each as its newest descriptions have it.
     *
     * @throws IllegalArgumentException if the later structure has no body with the id of {@link #root()}, or a merger
     *     or split names a body that its structure does not have
     */
    public Diagram of(GovernanceStructure before, GovernanceStructure after) {
        return new Difference(this, before, after).diagram();
    }

    /**
     * Returns the chart of the difference between {@link #first()} and {@link #second()} in one structure.
     *
     * @throws IllegalStateException if one of the days is not set
     */
    public Diagram within(GovernanceStructure structure) {
        LocalDate one = first().orElseThrow(() -> new IllegalStateException("first day must be set, but is not"));
        LocalDate other = second().orElseThrow(() -> new IllegalStateException("second day must be set, but is not"));
        return of(structure.asOf(one), structure.asOf(other));
    }

    private Object[] parts() {
        return new Object[] {title, first, second, root, depth, same, mergers, splits, showUnchanged, source};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DifferenceChart that && Arrays.equals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "difference chart " + Arrays.toString(parts());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DifferenceChart}; each method sets, or adds to, what it says under the same name. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable LocalDate first;
        private @Nullable LocalDate second;
        private @Nullable BodyId root;
        private int depth = Diagram.MAX_DEPTH;
        private final ImmutableMap.Builder<BodyId, BodyId> same = ImmutableMap.builder();
        private final ImmutableList.Builder<Merger> mergers = ImmutableList.builder();
        private final ImmutableList.Builder<Split> splits = ImmutableList.builder();
        private boolean showUnchanged;
        private @Nullable String source;

        Builder() {}

        /** Sets the title, not blank. */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets the earlier day. */
        @CanIgnoreReturnValue
        public Builder first(LocalDate value) {
            first = value;
            return this;
        }

        /** Sets the later day. */
        @CanIgnoreReturnValue
        public Builder second(LocalDate value) {
            second = value;
            return this;
        }

        /** Sets the body at the top, by its later id. */
        @CanIgnoreReturnValue
        public Builder root(BodyId value) {
            root = value;
            return this;
        }

        /** Sets how many levels are compared, from 1. */
        @CanIgnoreReturnValue
        public Builder depth(int value) {
            depth = value;
            return this;
        }

        /** Adds which earlier id is which later one. */
        @CanIgnoreReturnValue
        public Builder putSame(BodyId key, BodyId value) {
            same.put(key, value);
            return this;
        }

        /** Adds which earlier id is which later one. */
        @CanIgnoreReturnValue
        public Builder putAllSame(Map<BodyId, BodyId> added) {
            same.putAll(added);
            return this;
        }

        /** Adds mergers. */
        @CanIgnoreReturnValue
        public Builder addMergers(Merger... added) {
            mergers.add(added);
            return this;
        }

        /** Adds mergers. */
        @CanIgnoreReturnValue
        public Builder addAllMergers(Iterable<Merger> added) {
            mergers.addAll(added);
            return this;
        }

        /** Adds splits. */
        @CanIgnoreReturnValue
        public Builder addSplits(Split... added) {
            splits.add(added);
            return this;
        }

        /** Adds splits. */
        @CanIgnoreReturnValue
        public Builder addAllSplits(Iterable<Split> added) {
            splits.addAll(added);
            return this;
        }

        /** Sets whether siblings in which nothing changed are drawn one by one. */
        @CanIgnoreReturnValue
        public Builder showUnchanged(boolean value) {
            showUnchanged = value;
            return this;
        }

        /** Sets where the data comes from. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /**
         * Returns the difference chart.
         *
         * @throws IllegalStateException if the title is missing, the depth is less than 1, or two earlier bodies are the same later one
         */
        public DifferenceChart build() {
            return new DifferenceChart(this);
        }
    }
}
