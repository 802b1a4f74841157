package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What the value of one fact tells the rules of a set, as bits of a word: one says that the fact is stated, and one for
 * each condition on it that this holds. A fact is read once, and one look at its value answers every condition.
 *
 * <p>For flags and words of a closed vocabulary the answers are worked out beforehand, unless a predicate of the caller
 * has to be asked: it may look at what changes.
 *
 * @param <F> the type of the case
 */
final class FactColumn<F> {

    private static final long[] NOT_WORKED_OUT = {};

    private final FactReader<F, ?> reader;
    private final ImmutableList<FactTest<F, ?>> tests;
    private final int first;
    private final long[] byValue;

    /**
     * Makes a column.
     *
     * @param fact the fact
     * @param tests the conditions on its value
     * @param first the number of its first bit, which says that it is stated; those of the conditions follow
     */
    FactColumn(Fact<F, ?> fact, ImmutableList<FactTest<F, ?>> tests, int first) {
        this.reader = fact.reader();
        this.tests = tests;
        this.first = first;
        this.byValue = byValue(fact.values());
    }

    private long[] byValue(ImmutableList<?> values) {
        for (FactTest<F, ?> test : tests) {
            if (test.comparison() == Comparison.OTHER) {
                return NOT_WORKED_OUT;
            }
        }
        long[] words = new long[values.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = test(values.get(i));
        }
        return words;
    }

    /** Returns what reads the fact from a case. */
    FactReader<F, ?> reader() {
        return reader;
    }

    /** Returns the bit that says that the fact is stated. */
    long stated() {
        return 1L << first;
    }

    /** Returns the bit that says that a condition on the fact holds. */
    long bit(Condition<F> condition) {
        return condition instanceof FactTest<F, ?> test ? stated() << (tests.indexOf(test) + 1) : stated();
    }

    /** Returns how many bits it has. */
    int size() {
        return tests.size() + 1;
    }

    /** Returns all its bits. */
    long bits() {
        return ((1L << tests.size() << 1) - 1) << first;
    }

    /**
     * Returns what a value tells.
     *
     * @param value the value, or null where the case does not state it; that tells nothing
     * @throws RuleEvaluationException if a predicate throws
     */
    long told(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        int place = place(value);
        return place < byValue.length ? byValue[place] : test(value);
    }

    /** Returns where a value stands among those of its fact, if that is a flag or a word. */
    @SuppressWarnings("EnumOrdinal") // an index into what was worked out for the constants in this very process
    private static int place(Object value) {
        if (value instanceof Enum<?> word) {
            return word.ordinal();
        }
        return value instanceof Boolean flag ? (flag ? 0 : 1) : Integer.MAX_VALUE;
    }

    private long test(Object value) {
        long told = stated();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).accepts(value)) {
                told |= stated() << (i + 1);
            }
        }
        return told;
    }
}
