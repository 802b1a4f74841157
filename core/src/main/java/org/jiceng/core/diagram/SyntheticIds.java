package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.HashSet;
import java.util.Set;

/**
 * Ids for the nodes of an output file: {@code n} and up to eight digits, made from the hash of the key.
 *
 * <p>No letter of a name or key gets into an id, two nodes never share one, and a node that is added or removed leaves
 * the ids of the others alone, so that two versions of a chart differ in few lines.
 */
final class SyntheticIds {

    private static final HashFunction HASH = Hashing.murmur3_32_fixed();
    private static final int RANGE = 100_000_000;

    private final ImmutableMap<String, String> byKey;

    private SyntheticIds(ImmutableMap<String, String> byKey) {
        this.byKey = byKey;
    }

    /** Returns ids for all nodes of a diagram; of two keys with the same hash the later one takes the next number. */
    static SyntheticIds of(Diagram diagram) {
        ImmutableMap.Builder<String, String> ids =
                ImmutableMap.builderWithExpectedSize(diagram.nodes().size());
        Set<Integer> taken = new HashSet<>();
        for (DiagramNode node : diagram.nodes()) {
            int number = Math.floorMod(HASH.hashUnencodedChars(node.key()).asInt(), RANGE);
            while (!taken.add(number)) {
                number = (number + 1) % RANGE;
            }
            ids.put(node.key(), "n" + number);
        }
        return new SyntheticIds(ids.buildOrThrow());
    }

    /** Returns the id of the node with a key. */
    String of(String key) {
        String id = byKey.get(key);
        if (id == null) {
            throw new IllegalArgumentException("key must be of a node of the diagram, but was '" + key + "'");
        }
        return id;
    }

    /** Returns the id of a node. */
    String of(DiagramNode node) {
        return of(node.key());
    }
}
