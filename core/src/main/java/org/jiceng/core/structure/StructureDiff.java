package org.jiceng.core.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.body.Body;
import org.jiceng.core.relation.Relation;

/**
 * What became different between two structures, body by body (治理结构变化). A body is the same if its {@link Body#id() id}
 * is the same, whatever its name, its code or its parent.
 *
 * <p>One body may be in several of the lists: renamed and moved at once. A change of the day for which a description
 * holds is no difference.
 *
 * <p>Time and memory grow in proportion to the two structures.
 */
public final class StructureDiff {

    private final ImmutableList<Body> added;
    private final ImmutableList<Body> removed;
    private final ImmutableList<BodyChange> changes;
    private final ImmutableList<Relation> relationsAdded;
    private final ImmutableList<Relation> relationsRemoved;

    private StructureDiff(GovernanceStructure before, GovernanceStructure after) {
        ImmutableList.Builder<Body> onlyAfter = ImmutableList.builder();
        ImmutableList.Builder<BodyChange> different = ImmutableList.builder();
        after.stream().forEach(body -> {
            Optional<Body> earlier = before.body(body.id());
            if (earlier.isEmpty()) {
                onlyAfter.add(body);
            } else if (earlier.get() != body && differ(earlier.get(), body)) {
                different.add(new BodyChange(earlier.get(), body));
            }
        });
        this.added = onlyAfter.build();
        this.changes = different.build();
        this.removed =
                before.stream().filter(body -> after.body(body.id()).isEmpty()).collect(toImmutableList());
        RelationSet earlier = RelationSet.of(before.relations());
        RelationSet later = RelationSet.of(after.relations());
        this.relationsAdded = later.without(earlier);
        this.relationsRemoved = earlier.without(later);
    }

    private static boolean differ(Body before, Body after) {
        BodyChange change = new BodyChange(before, after);
        return change.isRenamed() || change.isMoved() || change.isRecoded() || change.isConverted();
    }

    /**
     * Compares two structures by the newest descriptions of their bodies.
     *
     * @param before the earlier one
     * @param after the later one
     */
    public static StructureDiff of(GovernanceStructure before, GovernanceStructure after) {
        return new StructureDiff(before, after);
    }

    /**
     * Compares one structure on two days.
     *
     * @param structure a structure with descriptions over time
     * @param first the earlier day
     * @param second the later day
     */
    public static StructureDiff between(GovernanceStructure structure, LocalDate first, LocalDate second) {
        return of(structure.asOf(first), structure.asOf(second));
    }

    /** Returns the bodies that are only in the later structure, in its order. */
    public ImmutableList<Body> added() {
        return added;
    }

    /** Returns the bodies that are only in the earlier structure, in its order. */
    public ImmutableList<Body> removed() {
        return removed;
    }

    /** Returns every body that is in both and has another name, parent, code or kind, in the later order. */
    public ImmutableList<BodyChange> changes() {
        return changes;
    }

    /** Returns the bodies with another name. */
    public ImmutableList<BodyChange> renamed() {
        return only(BodyChange::isRenamed);
    }

    /** Returns the bodies in another parent. */
    public ImmutableList<BodyChange> moved() {
        return only(BodyChange::isMoved);
    }

    /** Returns the bodies with another division code. */
    public ImmutableList<BodyChange> recoded() {
        return only(BodyChange::isRecoded);
    }

    /** Returns the bodies of another kind. */
    public ImmutableList<BodyChange> converted() {
        return only(BodyChange::isConverted);
    }

    /** Returns the relations that are only in the later structure: no earlier one has the same ends, kind and scope. */
    public ImmutableList<Relation> relationsAdded() {
        return relationsAdded;
    }

    /** Returns the relations that are only in the earlier structure. */
    public ImmutableList<Relation> relationsRemoved() {
        return relationsRemoved;
    }

    /** Returns whether nothing became different. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changes.isEmpty()
                && relationsAdded.isEmpty()
                && relationsRemoved.isEmpty();
    }

    private ImmutableList<BodyChange> only(Predicate<BodyChange> which) {
        return changes.stream().filter(which).collect(toImmutableList());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof StructureDiff other
                && added.equals(other.added)
                && removed.equals(other.removed)
                && changes.equals(other.changes)
                && relationsAdded.equals(other.relationsAdded)
                && relationsRemoved.equals(other.relationsRemoved);
    }

    @Override
    public int hashCode() {
        return Objects.hash(added, removed, changes, relationsAdded, relationsRemoved);
    }

    /** Returns how many bodies were added, removed and changed. */
    @Override
    public String toString() {
        return added.size() + " added, " + removed.size() + " removed, " + changes.size() + " changed";
    }
}
