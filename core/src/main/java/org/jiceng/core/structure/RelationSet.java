package org.jiceng.core.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;

/** Relations that count as the same if ends, kind and scope are the same, whatever their period and basis. */
final class RelationSet {

    private record Key(BodyId source, RelationKind kind, BodyId target, Optional<String> scope) {

        static Key of(Relation relation) {
            return new Key(relation.source(), relation.kind(), relation.target(), relation.scope());
        }
    }

    private final ImmutableList<Relation> relations;
    private final ImmutableSet<Key> keys;

    private RelationSet(ImmutableList<Relation> relations) {
        this.relations = relations;
        this.keys = relations.stream().map(Key::of).collect(toImmutableSet());
    }

    static RelationSet of(ImmutableList<Relation> relations) {
        return new RelationSet(relations);
    }

    /** Returns the relations that are not in {@code other}, in their order. */
    ImmutableList<Relation> without(RelationSet other) {
        return relations.stream()
                .filter(relation -> !other.keys.contains(Key.of(relation)))
                .collect(toImmutableList());
    }
}
