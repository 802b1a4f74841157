package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.structure.GovernanceStructure;
import org.jspecify.annotations.Nullable;

/**
 * What became different between two days, drawn as one chart (变化图): what was added, removed, renamed, moved, recoded,
 * merged or split has a colour and a sign; the rest of each row of siblings is one node that counts it. A note counts
 * the bodies that bear each change, and of mergers and splits the events.
 *
 * <pre>{@code
 * StructureHistory history = Lineage.of(edition2022, edition2023, changes).toHistory(first, change);
 * Diagram chart = DifferenceChart.builder()
 *         .title("二七区街道变化")
 *         .root(district)
 *         .depth(2)
 *         .build()
 *         .within(history, first, change);
 * }</pre>
 *
 * <p>A body is the same on both days if its id is. Tables whose ids are codes need a
 * {@link org.jiceng.core.history.Lineage} first, because a code may pass from one body to another. What is different is
 * found by {@link org.jiceng.core.structure.StructureDiff}; mergers and splits come from the events of a history.
 */
public final class DifferenceChart {

    private final String title;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate second;
    private final @Nullable BodyId root;
    private final int depth;
    private final ImmutableList<Succession> successions;
    private final boolean showUnchanged;
    private final @Nullable String source;
    private final Locale locale;

    private DifferenceChart(Builder from) {
        checkState(from.title != null, "title of a difference chart must be set, but was not");
        title = from.title;
        first = from.first;
        second = from.second;
        root = from.root;
        depth = from.depth;
        successions = from.successions.build();
        showUnchanged = from.showUnchanged;
        source = from.source;
        locale = from.locale;
        checkState(depth >= 1, "depth of a difference chart must be at least 1, but was %s", depth);
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

    /** What is known to have happened in between; mergers and splits among it are marked. */
    public ImmutableList<Succession> successions() {
        return successions;
    }

    /** Whether siblings in which nothing changed are drawn one by one; one node stands for them unless set. */
    public boolean showUnchanged() {
        return showUnchanged;
    }

    /** Where the data comes from, with its edition. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The language of what the chart itself says. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the chart of the difference between two structures, each as its newest descriptions have it. A body that
     * is in neither of them is named by its id.
     *
     * @throws IllegalArgumentException if the later structure has no body with the id of {@link #root()}
     */
    public Diagram of(GovernanceStructure before, GovernanceStructure after) {
        return new Difference(this, before, after, (id, day) -> Optional.empty()).diagram();
    }

    /**
     * Returns the chart of the difference between two days of a history, with the mergers and splits in between; these
     * name bodies as they were called then.
     *
     * @param from the earlier day
     * @param to the later day; events of this day are among those in between
     * @throws IllegalArgumentException if the later day is before the earlier one, or no body with the id of
     *     {@link #root()} is there on it
     */
    public Diagram within(StructureHistory history, LocalDate from, LocalDate to) {
        checkArgument(!to.isBefore(from), "later day of a difference must not be before '%s', but was '%s'", from, to);
        Builder known = builder().from(this).first(from).second(to);
        for (Succession event : history.successions()) {
            if (event.date().isAfter(from) && !event.date().isAfter(to)) {
                known.addSuccessions(event);
            }
        }
        return new Difference(
                        known.build(),
                        history.asOf(from),
                        history.asOf(to),
                        (id, day) -> history.structure()
                                .body(id)
                                .flatMap(body -> history.names(id).on(day)))
                .diagram();
    }

    private Object[] parts() {
        return new Object[] {title, first, second, root, depth, successions, showUnchanged, source, locale};
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
        private final ImmutableList.Builder<Succession> successions = ImmutableList.builder();
        private boolean showUnchanged;
        private @Nullable String source;
        private Locale locale = Locale.CHINESE;

        Builder() {}

        /** Sets, and adds, all that another difference chart says. */
        @CanIgnoreReturnValue
        public Builder from(DifferenceChart other) {
            title = other.title;
            first = other.first;
            second = other.second;
            root = other.root;
            depth = other.depth;
            successions.addAll(other.successions);
            showUnchanged = other.showUnchanged;
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
            root = requireNonNull(value, "root of a difference chart must not be null");
            return this;
        }

        /** Sets how many levels are compared, from 1. */
        @CanIgnoreReturnValue
        public Builder depth(int value) {
            depth = value;
            return this;
        }

        /** Adds events. */
        @CanIgnoreReturnValue
        public Builder addSuccessions(Succession... added) {
            successions.add(added);
            return this;
        }

        /** Adds events. */
        @CanIgnoreReturnValue
        public Builder addAllSuccessions(Iterable<Succession> added) {
            successions.addAll(added);
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

        /** Sets the language. */
        @CanIgnoreReturnValue
        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        /**
         * Returns the difference chart.
         *
         * @throws IllegalStateException if the title is missing or the depth is less than 1
         */
        public DifferenceChart build() {
            return new DifferenceChart(this);
        }
    }
}
