package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The conditions on single facts that the rules of a set are made of, numbered. */
final class Leaves<F> {

    private final List<Condition<F>> leaves = new ArrayList<>();

    /** Returns the combinations with which a condition on a single fact is as wanted. */
    Clauses clauses(Condition<F> leaf, boolean wanted) {
        if (leaves.size() == Long.SIZE) {
            return Clauses.TOO_MANY;
        }
        long bit = 1L << number(leaf);
        return wanted ? Clauses.of(bit, 0) : Clauses.of(0, bit);
    }

    private int number(Condition<F> leaf) {
        int number = leaves.indexOf(leaf);
        if (number >= 0) {
            return number;
        }
        leaves.add(leaf);
        return leaves.size() - 1;
    }

    ImmutableList<Condition<F>> all() {
        return ImmutableList.copyOf(leaves);
    }
}
