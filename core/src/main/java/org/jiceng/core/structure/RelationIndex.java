package org.jiceng.core.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;

/**
 * The relations of each body at one of their two ends, in declared order.
 *
 * <p>The numbers of the relations stand in one array, sorted by the position of the body; the relations of the body at
 * position {@code p} are those from {@code starts[p]} to {@code starts[p + 1]}. A structure without relations pays for
 * none of it.
 */
final class RelationIndex {

    private final ImmutableList<Relation> relations;
    private final int[] starts;
    private final int[] numbers;

    /**
     * Indexes relations by one end.
     *
     * @param tree the bodies; every end is one of them
     * @param relations the relations in declared order
     * @param end which end counts
     */
    RelationIndex(BodyTree tree, ImmutableList<Relation> relations, Function<Relation, BodyId> end) {
        this.relations = relations;
        this.numbers = new int[relations.size()];
        this.starts = new int[relations.isEmpty() ? 1 : tree.size() + 2];
        if (relations.isEmpty()) {
            return;
        }
        int[] positions = new int[relations.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = tree.find(end.apply(relations.get(i)));
            starts[positions[i] + 2]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (int i = 0; i < positions.length; i++) {
            numbers[starts[positions[i] + 1]++] = i;
        }
    }

    /** Returns the relations that hold on a day between bodies of that day. */
    static ImmutableList<Relation> on(LocalDate day, ImmutableList<Relation> relations, BodyTree dated) {
        return relations.stream()
                .filter(relation -> relation.period().contains(day)
                        && dated.find(relation.source()) != IntChains.NONE
                        && dated.find(relation.target()) != IntChains.NONE)
                .collect(toImmutableList());
    }

    /** Returns the relations of a kind whose end is the body at {@code position}. */
    ImmutableList<Relation> at(int position, RelationKind kind) {
        return at(position).stream().filter(relation -> relation.kind() == kind).collect(toImmutableList());
    }

    /** Returns the relations whose end is the body at {@code position}. */
    ImmutableList<Relation> at(int position) {
        if (relations.isEmpty()) {
            return relations;
        }
        ImmutableList.Builder<Relation> list = ImmutableList.builder();
        for (int i = starts[position]; i < starts[position + 1]; i++) {
            list.add(relations.get(numbers[i]));
        }
        return list.build();
    }
}
