package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;

/**
 * All cases that the conditions of some rules can tell apart, and boxes in it: for every fact a set of what can be told
 * apart of it, see {@link FactAxis}.
 */
final class FactSpace<F> {

    private static final int MOST_BOXES = 20_000;

    private final ImmutableList<FactAxis> axes;
    private final Map<Fact<?, ?>, FactAxis> byFact = new HashMap<>();
    private final long[] all;

    private FactSpace(ImmutableMap<Fact<?, ?>, FactAxis> axes, int words) {
        this.axes = axes.values().asList();
        this.byFact.putAll(axes);
        this.all = new long[words];
        this.axes.forEach(axis -> axis.fill(all));
    }

    /** Returns the space, or empty where there are too many conditions on a fact. */
    static <F> Optional<FactSpace<F>> of(Iterable<Condition<F>> leaves) {
        Map<Fact<?, ?>, List<FactTest<?, ?>>> tests = new LinkedHashMap<>();
        for (Condition<F> leaf : leaves) {
            if (leaf instanceof FactTest<F, ?> test) {
                tests.computeIfAbsent(test.fact(), fact -> new ArrayList<>()).add(test);
            }
        }
        ImmutableMap.Builder<Fact<?, ?>, FactAxis> axes = ImmutableMap.builder();
        int words = 0;
        for (Map.Entry<Fact<?, ?>, List<FactTest<?, ?>>> entry : tests.entrySet()) {
            Optional<FactAxis> axis = FactAxis.of(entry.getKey(), entry.getValue(), words);
            if (axis.isEmpty()) {
                return Optional.empty();
            }
            axes.put(entry.getKey(), axis.get());
            words = axis.get().end();
        }
        return Optional.of(new FactSpace<>(axes.buildOrThrow(), words));
    }

    /** Returns the box of all cases. */
    long[] all() {
        return all.clone();
    }

    /**
     * Returns the boxes of combinations; a fact is always stated here.
     *
     * @param leaves the conditions that the combinations are made of, by their number
     */
    List<long[]> boxes(Clauses clauses, ImmutableList<Condition<F>> leaves) {
        List<long[]> boxes = new ArrayList<>();
        for (Clauses.Clause clause : clauses.all()) {
            box(clause, leaves).ifPresent(boxes::add);
        }
        return boxes;
    }

    private Optional<long[]> box(Clauses.Clause clause, ImmutableList<Condition<F>> leaves) {
        long[] box = all();
        for (int i = 0; i < leaves.size(); i++) {
            boolean holds = (clause.holding() >> i & 1) == 1;
            boolean fails = (clause.failing() >> i & 1) == 1;
            if (!holds && !fails) {
                continue;
            }
            if (leaves.get(i) instanceof FactTest<F, ?> test) {
                axis(test.fact()).restrict(box, test, holds);
            } else if (fails) {
                return Optional.empty();
            }
        }
        return meet(box, all) ? Optional.of(box) : Optional.empty();
    }

    private FactAxis axis(Fact<?, ?> fact) {
        FactAxis axis = byFact.get(fact);
        if (axis == null) {
            throw new IllegalArgumentException("fact must be one of the space, but was " + fact);
        }
        return axis;
    }

    /** Returns whether there is a case in both boxes. */
    private boolean meet(long[] one, long[] other) {
        for (int i = 0; i < axes.size(); i++) {
            if (!axes.get(i).meet(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cases that are in one box of each list, as a box, or empty if there is none. */
    Optional<long[]> common(List<long[]> one, List<long[]> other) {
        for (long[] a : one) {
            for (long[] b : other) {
                if (meet(a, b)) {
                    long[] both = a.clone();
                    for (int i = 0; i < both.length; i++) {
                        both[i] &= b[i];
                    }
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what is left of boxes without others, or empty where that takes too many boxes. */
    Optional<List<long[]>> without(List<long[]> boxes, List<long[]> others) {
        List<long[]> left = boxes;
        for (long[] other : others) {
            if (!meetsAny(left, other)) {
                continue;
            }
            List<long[]> next = new ArrayList<>();
            for (long[] box : left) {
                subtract(box, other, next);
            }
            if (next.size() > MOST_BOXES) {
                return Optional.empty();
            }
            left = next;
        }
        return Optional.of(left);
    }

    private boolean meetsAny(List<long[]> boxes, long[] other) {
        for (long[] box : boxes) {
            if (meet(box, other)) {
                return true;
            }
        }
        return false;
    }

    private void subtract(long[] box, long[] other, List<long[]> left) {
        if (!meet(box, other)) {
            left.add(box);
            return;
        }
        long[] rest = box.clone();
        for (FactAxis axis : axes) {
            long[] piece = rest.clone();
            boolean isOutside = false;
            for (int i = axis.first(); i < axis.end(); i++) {
                piece[i] &= ~other[i];
                isOutside |= piece[i] != 0;
                rest[i] &= other[i];
            }
            if (isOutside) {
                left.add(piece);
            }
        }
    }

    /** Says one case of a box: the values of the facts that are not free in it. */
    ImmutableMap<String, LocalizedText> witness(long[] box) {
        ImmutableMap.Builder<String, LocalizedText> witness = ImmutableMap.builder();
        for (FactAxis axis : axes) {
            axis.witness(box).ifPresent(value -> witness.put(axis.id(), value));
        }
        return witness.buildOrThrow();
    }
}
