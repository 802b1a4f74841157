package org.jiceng.core.internal;

import java.util.Arrays;

/** A hash table from hash codes to the positions that have them: two arrays and no object per entry. */
public final class IntChains {

    /** Stands for the end of a chain. */
    public static final int NONE = -1;

    private final int[] heads;
    private final int[] next;

    /** Makes a table for positions from 0 to {@code capacity}, exclusive. */
    public IntChains(int capacity) {
        int size = Integer.highestOneBit(Math.max(1, capacity - 1)) << 1;
        this.heads = new int[size];
        this.next = new int[capacity];
        Arrays.fill(heads, NONE);
    }

    /** Puts a position before those that share its hash code; so chains ascend if positions are put descending. */
    public void put(int position, int hash) {
        int slot = slot(hash);
        next[position] = heads[slot];
        heads[slot] = position;
    }

    /** Returns the first position that may have the hash code, or {@link #NONE}. */
    public int first(int hash) {
        return heads[slot(hash)];
    }

    /** Returns the position after {@code position} that may have the same hash code, or {@link #NONE}. */
    public int after(int position) {
        return next[position];
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (heads.length - 1);
    }
}
