package org.jiceng.core.structure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.SuccessorsFunction;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;

/**
 * Bodies in a strict tree of containment, and typed relations between them (治理结构). Immutable, indexed, and in declared
 * order: siblings by {@link Body#order()}, equal ones as they were added.
 *
 * <p>A body may have several descriptions over time. Questions without a date are answered by the newest description of
 * each body; {@link #asOf(LocalDate)} gives the structure of one day, in which each body has one description.
 *
 * <p>A list of bodies is in the order of the tree: a body stands before those that it contains. Parent, children, codes
 * and names are found in constant time, whatever the size of the structure.
 */
public final class GovernanceStructure {

    private final BodyTree tree;
    private final BodyLabels labels;
    private final ImmutableMap<BodyId, ImmutableList<Body>> histories;
    private final ImmutableList<Relation> relations;
    private final RelationIndex from;
    private final RelationIndex to;

    GovernanceStructure(
            BodyTree tree, ImmutableMap<BodyId, ImmutableList<Body>> histories, ImmutableList<Relation> relations) {
        this(tree, histories, BodyLabels.of(tree, histories), relations);
    }

    private GovernanceStructure(
            BodyTree tree,
            ImmutableMap<BodyId, ImmutableList<Body>> histories,
            BodyLabels labels,
            ImmutableList<Relation> relations) {
        this.tree = tree;
        this.histories = histories;
        this.labels = labels;
        this.relations = relations;
        this.from = new RelationIndex(tree, relations, Relation::source);
        this.to = new RelationIndex(tree, relations, Relation::target);
    }

    /** Returns a builder of a structure without bodies. */
    public static Builder builder() {
        return new Builder(Optional.empty());
    }

    /**
     * Returns a builder that holds every description and relation of this structure, in declared order, and allows as
     * many levels as it has.
     *
     * <p>What is built shares what did not change. Every body is the same object. Where only relations were added, the
     * tree and all indexes of bodies are shared, and where nothing was added, the structure itself is returned.
     */
    public Builder toBuilder() {
        return new Builder(Optional.of(this));
    }

    /** Returns a structure of the same bodies, with all that was made of them, and other relations. */
    GovernanceStructure with(ImmutableList<Relation> changed) {
        StructureChecks checks = new StructureChecks();
        checks.ends(tree, changed, ImmutableSet.of());
        checks.finish();
        return new GovernanceStructure(tree, histories, labels, changed);
    }

    int depth() {
        return tree.depth();
    }

    /** Returns every description of every body, in the order in which the bodies were added. */
    public ImmutableList<Body> declared() {
        return IntStream.range(0, tree.size())
                .boxed()
                .flatMap(rank -> descriptionsAt(tree.added(rank)).stream())
                .collect(toImmutableList());
    }

    /**
     * Returns the structure of one day: the descriptions and relations whose period contains it, and of the relations
     * only those of which both ends exist on that day. A body whose parent does not exist on that day is a root.
     *
     * @param day the day
     * @return a structure with at most one description of each body
     */
    public GovernanceStructure asOf(LocalDate day) {
        BodyTree dated = BodyTree.of(
                declared().stream().filter(body -> body.period().contains(day)).collect(toImmutableList()));
        return new GovernanceStructure(dated, ImmutableMap.of(), RelationIndex.on(day, relations, dated));
    }

    /** Returns how many bodies there are; several descriptions of one body count once. */
    public int size() {
        return tree.size();
    }

    /** Returns all bodies. */
    public ImmutableList<Body> bodies() {
        return tree.slice(0, tree.size());
    }

    /** Returns all bodies as a stream, in the same order and without a copy. */
    public Stream<Body> stream() {
        return IntStream.range(0, tree.size()).mapToObj(tree::at);
    }

    /** Returns the bodies that no other contains. */
    public ImmutableList<Body> roots() {
        return tree.level(0, tree.size());
    }

    /** Returns the body with the given id, or empty if there is none. */
    public Optional<Body> body(BodyId id) {
        int position = tree.find(id);
        return position == IntChains.NONE ? Optional.empty() : Optional.of(tree.at(position));
    }

    /**
     * Returns the body with the given id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest known id
     */
    public Body get(BodyId id) {
        return tree.at(position(id));
    }

    /**
     * Returns all descriptions of a body, in order of time.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public ImmutableList<Body> descriptions(BodyId id) {
        return descriptionsAt(position(id));
    }

    /** Returns the bodies that bear a code; several may, for example a committee and a party branch. */
    public ImmutableList<Body> byCode(DivisionCode code) {
        return labels.byCode(tree, code);
    }

    /**
     * Returns the descriptions, of any time, whose code is {@code code} and that hold on a day: who bore it then. A
     * code of today may have been another body's.
     */
    public ImmutableList<Body> byCode(DivisionCode code, LocalDate day) {
        return Stream.concat(
                        byCode(code).stream().filter(body -> !histories.containsKey(body.id())),
                        labels.formerlyByCode(code).stream())
                .filter(body -> body.period().contains(day))
                .collect(toImmutableList());
    }

    /** Returns the bodies whose official name is exactly {@code name}. */
    public ImmutableList<Body> byName(String name) {
        return labels.byName(tree, name);
    }

    /** Returns a search by normalised name or by the beginning of a name. */
    public NameSearch names() {
        return new NameSearch(this);
    }

    /** Returns which bodies a body directly contains, for {@code Traverser.forTree}; an unknown body contains none. */
    public SuccessorsFunction<Body> containment() {
        return body -> body(body.id()).isPresent() ? children(body.id()) : ImmutableList.of();
    }

    /** Returns the bodies of a kind. */
    public ImmutableList<Body> ofKind(BodyKind kind) {
        return stream().filter(body -> body.kind() == kind).collect(toImmutableList());
    }

    /** Returns the bodies of a type, for example all of {@code VillagersCommittee.class}. */
    public <T extends Body> ImmutableList<T> ofType(Class<T> type) {
        return stream().filter(type::isInstance).map(type::cast).collect(toImmutableList());
    }

    /**
     * Returns the bodies that a body directly contains.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public ImmutableList<Body> children(BodyId id) {
        int position = position(id);
        return tree.level(position + 1, tree.end(position));
    }

    /**
     * Returns the body that directly contains a body, or empty for a root.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public Optional<Body> parent(BodyId id) {
        int parent = tree.parent(position(id));
        return parent == IntChains.NONE ? Optional.empty() : Optional.of(tree.at(parent));
    }

    /** Returns the bodies that contain a body, the nearest first; throws like {@link #parent}. */
    public ImmutableList<Body> ancestors(BodyId id) {
        ImmutableList.Builder<Body> ancestors = ImmutableList.builder();
        for (int i = tree.parent(position(id)); i != IntChains.NONE; i = tree.parent(i)) {
            ancestors.add(tree.at(i));
        }
        return ancestors.build();
    }

    /** Returns the way from the root to a body, both included; throws like {@link #parent}. */
    public ImmutableList<Body> path(BodyId id) {
        return ImmutableList.<Body>builder()
                .addAll(ancestors(id).reverse())
                .add(get(id))
                .build();
    }

    /**
     * Returns a body and all that it contains, in the order of the tree.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public ImmutableList<Body> subtree(BodyId id) {
        int position = position(id);
        return tree.slice(position, tree.end(position));
    }

    /** Returns the other bodies with the same parent, or the other roots; throws like {@link #parent}. */
    public ImmutableList<Body> siblings(BodyId id) {
        int position = position(id);
        int parent = tree.parent(position);
        int end = parent == IntChains.NONE ? tree.size() : tree.end(parent);
        return tree.level(parent + 1, end).stream()
                .filter(body -> !body.id().equals(id))
                .collect(toImmutableList());
    }

    /** Returns all relations, as they were added. */
    public ImmutableList<Relation> relations() {
        return relations;
    }

    /** Returns the relations whose source is a body; throws like {@link #parent}. */
    public ImmutableList<Relation> relationsFrom(BodyId id) {
        return from.at(position(id));
    }

    /** Returns the relations of a kind whose source is a body; throws like the method without a kind. */
    public ImmutableList<Relation> relationsFrom(BodyId id, RelationKind kind) {
        return from.at(position(id), kind);
    }

    /** Returns the relations whose target is a body; throws like {@link #parent}. */
    public ImmutableList<Relation> relationsTo(BodyId id) {
        return to.at(position(id));
    }

    /** Returns the relations of a kind whose target is a body; throws like the method without a kind. */
    public ImmutableList<Relation> relationsTo(BodyId id, RelationKind kind) {
        return to.at(position(id), kind);
    }

    private int position(BodyId id) {
        int position = tree.find(id);
        if (position == IntChains.NONE) {
            throw new IllegalArgumentException(
                    "body id must be in the structure, but was '" + id + "'" + StructureChecks.nearest(tree, id));
        }
        return position;
    }

    private ImmutableList<Body> descriptionsAt(int position) {
        Body body = tree.at(position);
        ImmutableList<Body> history = histories.get(body.id());
        return history == null ? ImmutableList.of(body) : history;
    }

    /** Two structures are equal if they have the same descriptions and relations in the same declared order. */
    @Override
    public boolean equals(Object o) {
        return o instanceof GovernanceStructure other
                && relations.equals(other.relations)
                && histories.equals(other.histories)
                && bodies().equals(other.bodies());
    }

    @Override
    public int hashCode() {
        return Objects.hash(bodies(), histories, relations);
    }

    /** Returns how many bodies and relations there are. */
    @Override
    public String toString() {
        return "structure of " + size() + " bodies and " + relations.size() + " relations";
    }

    /** Builds a {@link GovernanceStructure}. */
    public static final class Builder {

        /** How many levels a structure may have unless the caller allows more. */
        public static final int DEFAULT_MAX_DEPTH = 64;

        private final StructureDraft draft;
        private int maxDepth;

        private Builder(Optional<GovernanceStructure> base) {
            this.draft = new StructureDraft(base);
            this.maxDepth = Math.max(
                    DEFAULT_MAX_DEPTH, base.map(GovernanceStructure::depth).orElse(0));
        }

        /** Adds a description of a body. */
        @CanIgnoreReturnValue
        public Builder add(Body body) {
            draft.add(body);
            return this;
        }

        /** Adds a relation. */
        @CanIgnoreReturnValue
        public Builder add(Relation relation) {
            draft.addRelations(ImmutableList.of(relation));
            return this;
        }

        /** Adds descriptions of bodies, in their order. */
        @CanIgnoreReturnValue
        public Builder addAll(Iterable<? extends Body> bodies) {
            draft.addAll(bodies);
            return this;
        }

        /** Adds every description and relation of another structure, in declared order. */
        @CanIgnoreReturnValue
        public Builder addAll(GovernanceStructure other) {
            return addAll(other.declared()).addRelations(other.relations);
        }

        /** Adds relations, in their order. */
        @CanIgnoreReturnValue
        public Builder addRelations(Iterable<Relation> added) {
            draft.addRelations(added);
            return this;
        }

        /**
         * Puts descriptions in the place of all that were added before for the same bodies. A body that was not added
         * before is added.
         */
        @CanIgnoreReturnValue
        public Builder replaceAll(Iterable<? extends Body> bodies) {
            draft.replaceAll(bodies);
            return this;
        }

        /**
         * Sets how many levels the structure may have, a root being the first; 64 unless set.
         *
         * @throws IllegalArgumentException if {@code levels} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder maxDepth(int levels) {
            checkArgument(levels >= 1, "maximum depth must be at least 1, but was '%s'", levels);
            maxDepth = levels;
            return this;
        }

        /**
         * Builds the structure.
         *
         * @throws IllegalArgumentException if descriptions of a body overlap, a parent or an end of a relation is
         *     missing, a body is contained in itself on some day, or there are too many levels; the message has every
         *     broken rule on a line of its own, up to 100
         */
        public GovernanceStructure build() {
            return draft.build(maxDepth);
        }
    }
}
