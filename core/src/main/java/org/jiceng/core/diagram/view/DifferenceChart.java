package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.structure.GovernanceStructure;

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
@Value.Immutable
public abstract class DifferenceChart {

    DifferenceChart() {}

    /** The title, not blank. */
    public abstract String title();

    /** The earlier day. */
    public abstract Optional<LocalDate> first();

    /** The later day. */
    public abstract Optional<LocalDate> second();

    /** The body at the top, by its later id; empty for all roots. */
    public abstract Optional<BodyId> root();

    /** How many levels are compared, at least 1; the body at the top is level 1. */
    @Value.Default
    public int depth() {
        return Diagram.MAX_DEPTH;
    }

    /** Earlier ids with the later id of the same body, where the two differ. */
    public abstract ImmutableMap<BodyId, BodyId> same();

    /** Which bodies were merged into which. */
    public abstract ImmutableList<Merger> mergers();

    /** Which body was split into which. */
    public abstract ImmutableList<Split> splits();

    /** Whether siblings in which nothing changed are drawn one by one; one node stands for them unless set. */
    @Value.Default
    public boolean showUnchanged() {
        return false;
    }

    /** Where the data comes from, with its edition. */
    public abstract Optional<String> source();

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

    @Value.Check
    void check() {
        checkState(depth() >= 1, "depth of a difference chart must be at least 1, but was %s", depth());
        List<BodyId> later = same().values().asList();
        checkState(
                ImmutableSet.copyOf(later).size() == later.size(),
                "two earlier bodies must not be the same later one, but later ids were %s",
                later);
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

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DifferenceChart}. */
    public static final class Builder extends ImmutableDifferenceChart.Builder {
        Builder() {}
    }
}
