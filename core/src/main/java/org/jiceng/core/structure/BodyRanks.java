package org.jiceng.core.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;

/**
 * The ranks of bodies by their ids: the order in which they were added.
 *
 * <p>A table of hash codes answers nearly every question. Where somebody has chosen ids so that their hash codes meet,
 * a map that puts such ids in order answers, and no question takes longer than the number of digits of the size.
 */
final class BodyRanks {

    private final IntChains chains;
    private final Map<BodyId, Integer> crowd = new HashMap<>();

    /** Makes ranks from 0 to {@code capacity}, exclusive. */
    BodyRanks(int capacity) {
        this.chains = new IntChains(capacity);
    }

    /** Returns the ranks of bodies in their order. */
    static BodyRanks of(List<Body> bodies) {
        BodyRanks ranks = new BodyRanks(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            ranks.put(i, bodies);
        }
        return ranks;
    }

    /**
     * Puts the last rank so far.
     *
     * @param bodies the bodies by rank, this one included
     */
    void put(int rank, List<Body> bodies) {
        BodyId id = bodies.get(rank).id();
        int hash = hash(id);
        chains.put(rank, hash);
        if (!crowd.isEmpty()) {
            crowd.put(id, rank);
        } else if (chains.isLong(hash)) {
            for (int i = 0; i <= rank; i++) {
                crowd.put(bodies.get(i).id(), i);
            }
        }
    }

    /** Returns the first rank that the id may have, or {@link IntChains#NONE}; whose id it is must be looked at. */
    int first(BodyId id) {
        return crowd.isEmpty() ? chains.first(hash(id)) : crowd.getOrDefault(id, IntChains.NONE);
    }

    /** Returns the next rank that the same id may have, or {@link IntChains#NONE}. */
    int after(int rank) {
        return crowd.isEmpty() ? chains.after(rank) : IntChains.NONE;
    }

    private static int hash(BodyId id) {
        return id.value().hashCode();
    }
}
