package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiceng.core.text.LocalizedText;

/**
 * All cases that the conditions of some rules can tell apart, and boxes in it: for every fact a set of its values, a
 * bit for each. Of a fact that can have any value, what counts is which of its conditions hold, and all combinations
 * are taken for possible.
 */
final class FactSpace<F> {

    private static final int MOST_BOXES = 20_000;
    private static final int MOST_OPEN_TESTS = 5;

    /** One fact with the tests on it. */
    private record Axis(Fact<?, ?> fact, List<FactTest<?, ?>> tests) {

        int size() {
            return fact.values().isEmpty() ? 1 << tests.size() : fact.values().size();
        }

        /** Returns the values with which a test holds. */
        long holding(FactTest<?, ?> test) {
            long bits = 0;
            for (int i = 0; i < size(); i++) {
                boolean holds = fact.values().isEmpty()
                        ? (i >> tests.indexOf(test) & 1) == 1
                        : test.accepts(fact.values().get(i));
                bits |= holds ? 1L << i : 0;
            }
            return bits;
        }

        LocalizedText value(int index) {
            if (!fact.values().isEmpty()) {
                return EngineText.value(fact.values().get(index));
            }
            return EngineText.values(IntStream.range(0, tests.size())
                    .mapToObj(i -> (index >> i & 1) == 1
                            ? tests.get(i).required()
                            : EngineText.text("trace.not", tests.get(i).required()))
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    private final ImmutableList<Condition<F>> leaves;
    private final List<Axis> axes;

    private FactSpace(ImmutableList<Condition<F>> leaves, List<Axis> axes) {
        this.leaves = leaves;
        this.axes = axes;
    }

    /** Returns the space, or empty where a fact has too many values or conditions. */
    static <F> Optional<FactSpace<F>> of(ImmutableList<Condition<F>> leaves) {
        Map<String, Axis> axes = new LinkedHashMap<>();
        for (Condition<F> leaf : leaves) {
            if (leaf instanceof FactTest<F, ?> test) {
                axes.computeIfAbsent(test.fact().id(), id -> new Axis(test.fact(), new ArrayList<>()))
                        .tests()
                        .add(test);
            }
        }
        boolean tooLarge = axes.values().stream()
                .anyMatch(axis -> axis.fact().values().size() >= Long.SIZE
                        || (axis.fact().values().isEmpty() && axis.tests().size() > MOST_OPEN_TESTS));
        return tooLarge ? Optional.empty() : Optional.of(new FactSpace<>(leaves, List.copyOf(axes.values())));
    }

    /** Returns the box of all cases. */
    long[] all() {
        return axes.stream().mapToLong(axis -> (1L << axis.size()) - 1).toArray();
    }

    /** Returns the boxes of combinations; a fact is always stated here. */
    List<long[]> boxes(Clauses clauses) {
        List<long[]> boxes = new ArrayList<>();
        for (Clauses.Clause clause : clauses.all()) {
            box(clause).ifPresent(boxes::add);
        }
        return boxes;
    }

    private Optional<long[]> box(Clauses.Clause clause) {
        long[] box = all();
        for (int i = 0; i < leaves.size(); i++) {
            boolean holds = (clause.holding() >> i & 1) == 1;
            boolean fails = (clause.failing() >> i & 1) == 1;
            if (!holds && !fails) {
                continue;
            }
            if (leaves.get(i) instanceof FactTest<F, ?> test) {
                int axis = axisOf(test);
                long holding = axes.get(axis).holding(test);
                box[axis] &= holds ? holding : ~holding;
            } else if (fails) {
                return Optional.empty();
            }
        }
        return Arrays.stream(box).allMatch(bits -> bits != 0) ? Optional.of(box) : Optional.empty();
    }

    private int axisOf(FactTest<F, ?> test) {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).tests().contains(test)) {
                return i;
            }
        }
        throw new IllegalStateException("a test must be on a fact of the space, but was " + test.fact());
    }

    /** Returns a case that is in one box of each list, or empty if there is none. */
    static Optional<long[]> common(List<long[]> one, List<long[]> other) {
        for (long[] a : one) {
            for (long[] b : other) {
                long[] both = a.clone();
                for (int i = 0; i < both.length; i++) {
                    both[i] &= b[i];
                }
                if (Arrays.stream(both).allMatch(bits -> bits != 0)) {
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what is left of boxes without others, or empty where that takes too many boxes. */
    static Optional<List<long[]>> without(List<long[]> boxes, List<long[]> others) {
        List<long[]> left = boxes;
        for (long[] other : others) {
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

    private static void subtract(long[] box, long[] other, List<long[]> left) {
        for (int i = 0; i < box.length; i++) {
            if ((box[i] & other[i]) == 0) {
                left.add(box);
                return;
            }
        }
        long[] rest = box.clone();
        for (int i = 0; i < box.length; i++) {
            long outside = rest[i] & ~other[i];
            if (outside != 0) {
                long[] piece = rest.clone();
                piece[i] = outside;
                left.add(piece);
            }
            rest[i] &= other[i];
        }
    }

    /** Says one case of a box: the values of the facts that are not free in it. */
    ImmutableMap<String, LocalizedText> witness(long[] box, Predicate<String> isAsked) {
        ImmutableMap.Builder<String, LocalizedText> witness = ImmutableMap.builder();
        for (int i = 0; i < box.length; i++) {
            Axis axis = axes.get(i);
            boolean free = box[i] == (1L << axis.size()) - 1;
            if (!free && isAsked.test(axis.fact().id())) {
                witness.put(axis.fact().id(), axis.value(Long.numberOfTrailingZeros(box[i])));
            }
        }
        return witness.buildOrThrow();
    }
}
