package org.jiceng.core.diagram;

/**
 * Ids for the nodes of an output file: {@code n} and up to eight digits, made from the hash of the key.
 *
 * <p>No letter of a name or key gets into an id, two nodes never share one, and a node that is added or removed leaves
 * the ids of the others alone, so that two versions of a chart differ in few lines. The hash is that of
 * {@link String#hashCode()}, which is the same on every machine.
 */
final class SyntheticIds {

    private static final int RANGE = 100_000_000;

    private final DiagramIndex index;
    private final String[] ids;

    private SyntheticIds(DiagramIndex index, String[] ids) {
        this.index = index;
        this.ids = ids;
    }

    /** Returns ids for all nodes of a diagram; of two keys with the same hash the later one takes the next number. */
    static SyntheticIds of(Diagram diagram) {
        String[] ids = new String[diagram.nodes().size()];
        int[] taken = new int[Integer.highestOneBit(ids.length + 1) * 4];
        for (int i = 0; i < ids.length; i++) {
            int number = Math.floorMod(diagram.nodes().get(i).key().hashCode(), RANGE);
            while (!add(number + 1, taken)) {
                number = (number + 1) % RANGE;
            }
            ids[i] = "n".concat(Integer.toString(number));
        }
        return new SyntheticIds(diagram.index(), ids);
    }

    /** Adds a number to a set in which 0 stands for a free place, and returns whether it was new. */
    private static boolean add(int number, int[] set) {
        int place = number & (set.length - 1);
        while (set[place] != 0 && set[place] != number) {
            place = (place + 1) & (set.length - 1);
        }
        boolean isNew = set[place] == 0;
        set[place] = number;
        return isNew;
    }

    /** Returns the id of the node with a number. */
    String of(int number) {
        return ids[number];
    }

    /** Returns the id of the node with a key. */
    String of(String key) {
        int number = index.number(key);
        if (number == DiagramIndex.NONE) {
            throw new IllegalArgumentException("key must be of a node of the diagram, but was '" + key + "'");
        }
        return ids[number];
    }
}
