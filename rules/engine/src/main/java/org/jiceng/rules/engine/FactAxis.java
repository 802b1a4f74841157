package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.core.text.LocalizedText;

/**
 * What the conditions of some rules can tell apart of one fact, each a bit. Of a fact of a closed vocabulary these are
 * its values; of one that is only compared with values for being equal, these values and one bit for all others; of any
 * other fact, which of its conditions hold, and all combinations are taken for possible.
 */
final class FactAxis {

    private static final int MOST_COMBINED = 5;

    private final Fact<?, ?> fact;
    private final ImmutableList<FactTest<?, ?>> combined;
    private final Map<Object, Integer> named;
    private final int size;
    private final int first;

    private FactAxis(Fact<?, ?> fact, List<FactTest<?, ?>> combined, Map<Object, Integer> named, int size, int first) {
        this.fact = fact;
        this.combined = ImmutableList.copyOf(combined);
        this.named = named;
        this.size = size;
        this.first = first;
    }

    /**
     * Returns the axis of a fact, or empty where there are too many conditions on it.
     *
     * @param fact the fact
     * @param tests the conditions on it
     * @param first where its words begin in a box
     */
    static Optional<FactAxis> of(Fact<?, ?> fact, List<FactTest<?, ?>> tests, int first) {
        if (!fact.values().isEmpty()) {
            return Optional.of(
                    new FactAxis(fact, List.of(), Map.of(), fact.values().size(), first));
        }
        if (tests.stream().allMatch(FactAxis::isNaming)) {
            Map<Object, Integer> named = new LinkedHashMap<>();
            tests.stream()
                    .flatMap(test -> test.operands().stream())
                    .forEach(operand -> named.putIfAbsent(normal(operand), named.size()));
            return Optional.of(new FactAxis(fact, List.of(), named, named.size() + 1, first));
        }
        List<FactTest<?, ?>> different = new ArrayList<>();
        for (FactTest<?, ?> test : tests) {
            if (different.stream().noneMatch(test::isSameAs)) {
                different.add(test);
            }
        }
        return different.size() > MOST_COMBINED
                ? Optional.empty()
                : Optional.of(new FactAxis(fact, different, Map.of(), 1 << different.size(), first));
    }

    private static boolean isNaming(FactTest<?, ?> test) {
        return switch (test.comparison()) {
            case IS, IS_NOT, IN -> true;
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, OTHER -> false;
        };
    }

    /** Decimals are equal where their amounts are. */
    private static Object normal(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    String id() {
        return fact.id();
    }

    /** Returns where its words begin in a box. */
    int first() {
        return first;
    }

    /** Returns where its words end in a box. */
    int end() {
        return first + (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** Sets all its bits in a box. */
    void fill(long[] box) {
        for (int i = 0; i < size; i++) {
            set(box, i);
        }
    }

    private void set(long[] box, int bit) {
        box[first + bit / Long.SIZE] |= 1L << bit;
    }

    /** Leaves those bits in a box with which a condition holds, or those with which it does not. */
    void restrict(long[] box, FactTest<?, ?> test, boolean wanted) {
        long[] kept = new long[box.length];
        if (named.isEmpty()) {
            for (int i = 0; i < size; i++) {
                if (holds(test, i) == wanted) {
                    set(kept, i);
                }
            }
        } else {
            for (Object operand : test.operands()) {
                set(kept, named.getOrDefault(normal(operand), size - 1));
            }
            boolean isNamed = wanted == (test.comparison() != Comparison.IS_NOT);
            for (int i = first; i < end() && !isNamed; i++) {
                kept[i] = ~kept[i];
            }
        }
        for (int i = first; i < end(); i++) {
            box[i] &= kept[i];
        }
    }

    private boolean holds(FactTest<?, ?> test, int bit) {
        if (!fact.values().isEmpty()) {
            return test.accepts(fact.values().get(bit));
        }
        for (int i = 0; i < combined.size(); i++) {
            if (combined.get(i).isSameAs(test)) {
                return (bit >> i & 1) == 1;
            }
        }
        throw new IllegalArgumentException("condition must be one of the axis, but was on " + test.fact());
    }

    /** Returns whether two boxes have a bit of it in common. */
    boolean meet(long[] one, long[] other) {
        for (int i = first; i < end(); i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Says the first of its bits in a box, or nothing where all of them are in it. */
    Optional<LocalizedText> witness(long[] box) {
        int count = 0;
        for (int i = first; i < end(); i++) {
            count += Long.bitCount(box[i]);
        }
        return count == size ? Optional.empty() : Optional.of(value(firstBit(box)));
    }

    private int firstBit(long[] box) {
        int word = first;
        while (box[word] == 0) {
            word++;
        }
        return (word - first) * Long.SIZE + Long.numberOfTrailingZeros(box[word]);
    }

    private LocalizedText value(int bit) {
        if (!fact.values().isEmpty()) {
            return EngineText.value(fact.values().get(bit));
        }
        if (!named.isEmpty()) {
            return bit == named.size()
                    ? EngineText.text("value.other")
                    : EngineText.value(ImmutableList.copyOf(named.keySet()).get(bit));
        }
        return EngineText.values(IntStream.range(0, combined.size())
                .mapToObj(i -> (bit >> i & 1) == 1
                        ? combined.get(i).required()
                        : EngineText.text("trace.not", combined.get(i).required()))
                .collect(ImmutableList.toImmutableList()));
    }
}
