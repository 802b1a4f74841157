package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different conditions on single facts that the rules of a set are made of, numbered. */
final class Leaves<F> {

    private final List<Condition<F>> leaves = new ArrayList<>();

    /** Returns the combinations with which a condition on a single fact is as wanted. */
    Clauses clauses(Condition<F> leaf, boolean wanted) {
        int number = number(leaf);
        if (number == Long.SIZE) {
            return Clauses.TOO_MANY;
        }
        long bit = 1L << number;
        return wanted ? Clauses.of(bit, 0) : Clauses.of(0, bit);
    }

    /** Returns the number of a condition, or 64 where there is none left. */
    private int number(Condition<F> leaf) {
        int number = 0;
        while (number < leaves.size() && !isSame(leaves.get(number), leaf)) {
            number++;
        }
        if (number == leaves.size() && number < Long.SIZE) {
            leaves.add(leaf);
        }
        return number;
    }

    private static boolean isSame(Condition<?> one, Condition<?> other) {
        if (one instanceof FactTest<?, ?> a && other instanceof FactTest<?, ?> b) {
            return a.isSameAs(b);
        }
        return one instanceof KnownTest<?> a && other instanceof KnownTest<?> b && a.fact() == b.fact();
    }

    /** Returns the fact that a condition on a single fact is about. */
    static <F> Fact<F, ?> fact(Condition<F> leaf) {
        if (leaf instanceof FactTest<F, ?> test) {
            return test.fact();
        }
        if (leaf instanceof KnownTest<F> test) {
            return test.fact();
        }
        throw new IllegalArgumentException(
                "condition must be one on a single fact, but was '" + leaf.canonical() + "'");
    }

    /** Returns how many different facts the conditions are about. */
    int countFacts() {
        Set<Fact<F, ?>> facts = new HashSet<>();
        for (Condition<F> leaf : leaves) {
            facts.add(fact(leaf));
        }
        return facts.size();
    }

    /** Returns the conditions, by their number. */
    ImmutableList<Condition<F>> all() {
        return ImmutableList.copyOf(leaves);
    }
}
