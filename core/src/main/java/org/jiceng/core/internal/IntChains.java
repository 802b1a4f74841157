package org.jiceng.core.internal;

import java.util.Arrays;

/**
 * A hash table from hash codes to the positions that have them: three arrays and no object per entry. Positions with
 * another hash code are passed over without a look at what stands there, which in a large structure is far away.
 */
public final class IntChains {

    /** Stands for the end of a chain. */
    public static final int NONE = -1;

    /** How many positions a chain may have before it counts as long. */
    public static final int LONG = 256;

    private final int[] heads;
    private final int[] next;
    private final int[] hashes;

    /** Makes a table for positions from 0 to {@code capacity}, exclusive. */
    public IntChains(int capacity) {
        this.heads = new int[Integer.highestOneBit(Math.max(1, capacity - 1)) << 1];
        this.next = new int[capacity];
        this.hashes = new int[capacity];
        Arrays.fill(heads, NONE);
    }

    /** Puts a position before those that share its hash code; so chains ascend if positions are put descending. */
    public void put(int position, int hash) {
        int slot = slot(hash);
        next[position] = heads[slot];
        hashes[position] = hash;
        heads[slot] = position;
    }

    /**
     * Returns whether the chain that a hash code belongs to has {@link #LONG} positions or more, which hash codes that
     * nobody has chosen never lead to unless many of them are equal.
     */
    public boolean isLong(int hash) {
        int length = 0;
        for (int position = heads[slot(hash)]; position != NONE && length < LONG; position = next[position]) {
            length++;
        }
        return length == LONG;
    }

    /** Returns the first position that has the hash code, or {@link #NONE}. */
    public int first(int hash) {
        return skip(heads[slot(hash)], hash);
    }

    /** Returns the position after {@code position} that has the same hash code, or {@link #NONE}. */
    public int after(int position) {
        return skip(next[position], hashes[position]);
    }

    private int skip(int from, int hash) {
        int position = from;
        while (position != NONE && hashes[position] != hash) {
            position = next[position];
        }
        return position;
    }

    /** Neighbours in a table have neighbouring hash codes, and so their slots lie side by side. */
    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (heads.length - 1);
    }
}
