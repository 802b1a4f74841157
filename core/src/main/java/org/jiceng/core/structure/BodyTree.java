package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;

/**
 * One description per body in pre-order: a body stands before all that it contains, siblings in declared order.
 *
 * <p>So a subtree is a range of positions. The children of the body at position {@code p} begin at {@code p + 1}, each
 * next one at the end of the one before it, up to the end of {@code p}; nothing is stored per child. The price is four
 * numbers for each body and one hash table, whatever the shape of the tree.
 */
final class BodyTree {

    private final Body[] bodies;
    private final int[] parents;
    private final int[] ends;
    private final int[] added;
    private final BodyRanks ids;
    private final int depth;
    private final boolean closed;
    private final ImmutableList<Body> unplaced;

    private BodyTree(
            Body[] bodies,
            int[] parents,
            int[] ends,
            int[] added,
            BodyRanks ids,
            int depth,
            boolean closed,
            ImmutableList<Body> unplaced) {
        this.bodies = bodies;
        this.parents = parents;
        this.ends = ends;
        this.added = added;
        this.depth = depth;
        this.closed = closed;
        this.unplaced = unplaced;
        this.ids = ids;
    }

    /**
     * Places bodies.
     *
     * @param descriptions one description for each body, in the order in which they were added; a body whose parent is
     *     not among them becomes a root
     */
    static BodyTree of(List<Body> descriptions) {
        return of(descriptions, BodyRanks.of(descriptions));
    }

    /**
     * Places bodies whose ids are already in a table.
     *
     * @param descriptions one description for each body, in the order in which they were added
     * @param ids the ranks in that order
     */
    static BodyTree of(List<Body> descriptions, BodyRanks ids) {
        return new Placement(descriptions, ids).place();
    }

    /** Returns the position of a body, or {@link IntChains#NONE}. */
    int find(BodyId id) {
        for (int rank = ids.first(id); rank != IntChains.NONE; rank = ids.after(rank)) {
            int position = added[rank];
            if (position != IntChains.NONE && bodies[position].id().equals(id)) {
                return position;
            }
        }
        return IntChains.NONE;
    }

    int size() {
        return bodies.length;
    }

    Body at(int position) {
        return bodies[position];
    }

    /** Returns the position of the parent, or {@link IntChains#NONE} for a root. */
    int parent(int position) {
        return parents[position];
    }

    /** Returns the position after the last one in the subtree of {@code position}. */
    int end(int position) {
        return ends[position];
    }

    /** Returns the position of the body that was added as number {@code rank}. */
    int added(int rank) {
        return added[rank];
    }

    /** Returns how many levels the tree has. */
    int depth() {
        return depth;
    }

    /** Returns whether the parents of all bodies, as far as they have one, are among the bodies that were placed. */
    boolean isClosed() {
        return closed;
    }

    /** Returns the bodies that have no place because their parents lead in a circle. */
    ImmutableList<Body> unplaced() {
        return unplaced;
    }

    /** Returns the bodies in the positions from {@code from} to {@code to}, exclusive, that lie in no other of them. */
    ImmutableList<Body> level(int from, int to) {
        ImmutableList.Builder<Body> level = ImmutableList.builder();
        for (int i = from; i < to; i = ends[i]) {
            level.add(bodies[i]);
        }
        return level.build();
    }

    /** Returns the bodies in the positions from {@code from} to {@code to}, exclusive. */
    ImmutableList<Body> slice(int from, int to) {
        return ImmutableList.copyOf(Arrays.asList(bodies).subList(from, to));
    }

    /** The work of placing: numbers are ranks in the order of adding until the pre-order is known. */
    private static final class Placement {
        private final Body[] byRank;
        private final BodyRanks ids;
        private final int[] parentRanks;
        private final int[] orders;
        private final int[] childStarts;
        private final int[] children;
        private boolean closed = true;

        Placement(List<Body> descriptions, BodyRanks ids) {
            this.ids = ids;
            this.byRank = descriptions.toArray(new Body[0]);
            int size = byRank.length;
            this.parentRanks = new int[size];
            this.orders = new int[size];
            this.childStarts = new int[size + 2];
            this.children = new int[size];
            Optional<BodyId> last = Optional.empty();
            int rank = IntChains.NONE;
            for (int i = 0; i < size; i++) {
                Optional<BodyId> parent = byRank[i].parent();
                if (!parent.equals(last)) {
                    last = parent;
                    rank = parent.isEmpty() ? IntChains.NONE : rank(parent.get());
                    closed &= parent.isEmpty() || rank != IntChains.NONE;
                }
                orders[i] = byRank[i].order();
                parentRanks[i] = rank;
                childStarts[rank + 2]++;
            }
            fillChildren();
        }

        private int rank(BodyId id) {
            int rank = ids.first(id);
            while (rank != IntChains.NONE && !byRank[rank].id().equals(id)) {
                rank = ids.after(rank);
            }
            return rank;
        }

        /** Sorts ranks by parent, then by declared order, then by rank. Roots are the children of rank -1. */
        private void fillChildren() {
            for (int i = 1; i < childStarts.length; i++) {
                childStarts[i] += childStarts[i - 1];
            }
            int[] next = childStarts.clone();
            for (int i = 0; i < byRank.length; i++) {
                children[next[parentRanks[i] + 1]++] = i;
            }
            for (int i = 0; i + 1 < childStarts.length; i++) {
                sortByOrder(childStarts[i], childStarts[i + 1]);
            }
        }

        private void sortByOrder(int from, int to) {
            boolean sorted = true;
            for (int i = from + 1; i < to && sorted; i++) {
                sorted = orders[children[i - 1]] <= orders[children[i]];
            }
            if (sorted) {
                return;
            }
            long[] keys = new long[to - from];
            for (int i = from; i < to; i++) {
                keys[i - from] = ((long) orders[children[i]] << Integer.SIZE) | children[i];
            }
            Arrays.sort(keys);
            for (int i = from; i < to; i++) {
                children[i] = (int) keys[i - from];
            }
        }

        BodyTree place() {
            int size = byRank.length;
            int[] rankAt = new int[size];
            int[] parents = new int[size];
            int[] ends = new int[size];
            int placed = 0;
            int depth = 0;
            int level = 0;
            int[] next = childStarts.clone();
            int current = IntChains.NONE;
            while (true) {
                int rank = current == IntChains.NONE ? IntChains.NONE : rankAt[current];
                if (next[rank + 1] < childStarts[rank + 2]) {
                    int child = children[next[rank + 1]++];
                    rankAt[placed] = child;
                    parents[placed] = current;
                    current = placed++;
                    depth = Math.max(depth, ++level);
                } else if (current == IntChains.NONE) {
                    break;
                } else {
                    ends[current] = placed;
                    current = parents[current];
                    level--;
                }
            }
            Body[] bodies = new Body[placed];
            int[] added = new int[size];
            Arrays.fill(added, IntChains.NONE);
            for (int i = 0; i < placed; i++) {
                bodies[i] = byRank[rankAt[i]];
                added[rankAt[i]] = i;
            }
            ImmutableList.Builder<Body> unplaced = ImmutableList.builder();
            for (int i = 0; i < size; i++) {
                if (added[i] == IntChains.NONE) {
                    unplaced.add(byRank[i]);
                }
            }
            return new BodyTree(bodies, parents, ends, added, ids, depth, closed, unplaced.build());
        }
    }
}
