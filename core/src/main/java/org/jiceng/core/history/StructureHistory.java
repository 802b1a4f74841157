package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureDiff;
import org.jiceng.core.time.Timeline;

/**
 * A structure over time and the events that made it what it is (沿革): who came from whom, who became what, and which
 * body bore a code on a day.
 *
 * <p>The structure holds the descriptions of each body with their periods. The events say what no description can: that
 * a new body is the heir of two others. The two must not contradict each other, and {@link #of} checks that they do
 * not. Immutable.
 */
public final class StructureHistory {

    private final GovernanceStructure structure;
    private final ImmutableList<Succession> successions;
    private final ImmutableListMultimap<BodyId, Succession> into;
    private final ImmutableListMultimap<BodyId, Succession> outOf;

    private StructureHistory(GovernanceStructure structure, ImmutableList<Succession> successions) {
        this.structure = structure;
        this.successions = successions;
        ImmutableListMultimap.Builder<BodyId, Succession> after = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<BodyId, Succession> before = ImmutableListMultimap.builder();
        for (Succession succession : successions) {
            succession.successors().forEach(id -> after.put(id, succession));
            succession.predecessors().forEach(id -> before.put(id, succession));
        }
        this.into = after.build();
        this.outOf = before.build();
    }

    /**
     * Returns a history.
     *
     * @param structure the descriptions of all bodies over time
     * @param successions the events, in any order
     * @throws IllegalArgumentException if a predecessor does not exist on the day before an event or a successor not on
     *     its day, if a body that is only a predecessor still exists on that day, or one that is only a successor
     *     existed before; the message has every contradiction on a line of its own, up to 100
     */
    public static StructureHistory of(GovernanceStructure structure, Iterable<Succession> successions) {
        ImmutableList<Succession> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparing(Succession::date), successions);
        new HistoryChecks(structure).check(sorted);
        return new StructureHistory(structure, sorted);
    }

    /** Returns the structure with all descriptions over time. */
    public GovernanceStructure structure() {
        return structure;
    }

    /** Returns all events in order of time. */
    public ImmutableList<Succession> successions() {
        return successions;
    }

    /** Returns the structure of a day. */
    public GovernanceStructure asOf(LocalDate day) {
        return structure.asOf(day);
    }

    /** Returns what became different from one day to another. */
    public StructureDiff difference(LocalDate first, LocalDate second) {
        return StructureDiff.between(structure, first, second);
    }

    /** Returns the events in which a body has a part, in order of time. */
    public ImmutableList<Succession> successions(BodyId id) {
        Set<Succession> found = new LinkedHashSet<>(into.get(id));
        found.addAll(outOf.get(id));
        return ImmutableList.sortedCopyOf(Comparator.comparing(Succession::date), found);
    }

    /** Returns the other bodies that a body directly came from, in order of time. */
    public ImmutableSet<BodyId> predecessors(BodyId id) {
        return next(id, into, Succession::predecessors);
    }

    /** Returns the other bodies that directly came from a body, in order of time. */
    public ImmutableSet<BodyId> successors(BodyId id) {
        return next(id, outOf, Succession::successors);
    }

    /** Returns all other bodies that a body came from, by any number of events, the nearest first. */
    public ImmutableSet<BodyId> origins(BodyId id) {
        return closure(id, this::predecessors);
    }

    /** Returns all other bodies that came from a body, by any number of events, the nearest first. */
    public ImmutableSet<BodyId> heirs(BodyId id) {
        return closure(id, this::successors);
    }

    private static ImmutableSet<BodyId> next(
            BodyId id, ListMultimap<BodyId, Succession> events, Function<Succession, ImmutableList<BodyId>> side) {
        ImmutableSet.Builder<BodyId> ids = ImmutableSet.builder();
        for (Succession event : events.get(id)) {
            side.apply(event).stream().filter(other -> !other.equals(id)).forEach(ids::add);
        }
        return ids.build();
    }

    private static ImmutableSet<BodyId> closure(BodyId id, Function<BodyId, ImmutableSet<BodyId>> step) {
        Set<BodyId> seen = new LinkedHashSet<>();
        Queue<BodyId> waiting = new ArrayDeque<>(step.apply(id));
        while (!waiting.isEmpty()) {
            BodyId other = waiting.remove();
            if (!other.equals(id) && seen.add(other)) {
                waiting.addAll(step.apply(other));
            }
        }
        return ImmutableSet.copyOf(seen);
    }

    /** Returns the bodies that bore a code on a day. */
    public ImmutableList<Body> bearers(DivisionCode code, LocalDate day) {
        return structure.byCode(code, day);
    }

    /** Returns the code that a body bore on a day, or empty if it did not exist or bore none. */
    public Optional<DivisionCode> codeOf(BodyId id, LocalDate day) {
        return codes(id).on(day);
    }

    /**
     * Returns the codes that a body bore over time.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public Timeline<DivisionCode> codes(BodyId id) {
        Timeline.Builder<DivisionCode> codes = Timeline.builder();
        structure
                .descriptions(id)
                .forEach(body -> body.divisionCode().ifPresent(code -> codes.put(body.period(), code)));
        return codes.build();
    }

    /**
     * Returns the names that a body had over time.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public Timeline<String> names(BodyId id) {
        Timeline.Builder<String> names = Timeline.builder();
        structure.descriptions(id).forEach(body -> names.put(body.period(), body.name()));
        return names.build();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof StructureHistory other
                && structure.equals(other.structure)
                && successions.equals(other.successions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(structure, successions);
    }

    /** Returns how many bodies, relations and events there are. */
    @Override
    public String toString() {
        return structure + " with " + successions.size() + " successions";
    }
}
