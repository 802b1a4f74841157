package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The rules of a set, compiled: to judge a case is to compare a word with some words in an array.
 *
 * <p>What a case tells is one word: of each fact a bit that says that it is stated, and of each condition on it a bit
 * that says that this holds, see {@link FactColumn}. What does not hold has its fact stated and its own bit not set;
 * what is unknown has neither, so the three truths of Kleene need no case of their own. A rule is a few
 * {@link Pattern}s.
 *
 * <p>A table is immutable. It has the answers of the rules themselves; where a fact cannot be read it has none, and
 * whoever asks it turns to the rules.
 *
 * @param <F> the type of the case
 */
final class RuleTable<F> {

    /** The number of no rule. */
    static final int NONE = -1;

    /** So many facts are read at a time; the columns are a multiple of it. */
    static final int AT_A_TIME = 4;

    /**
     * A combination with which a rule has a verdict.
     *
     * @param bits the bits to look at
     * @param set those of them that have to be set; the others must not be
     */
    record Pattern(long bits, long set) {}

    private final ImmutableList<FactColumn<F>> columns;
    private final int rules;
    private final long[] patterns;
    private final int[] ends;
    private final int[] violators;
    private final int[] asked;

    /**
     * Makes a table.
     *
     * @param columns the facts, in the order in which the rules ask them
     * @param patterns with which each rule is violated, then with which each is not applicable, then with which each is
     *     satisfied
     * @param asked how many columns each rule and those before it ask
     */
    RuleTable(
            ImmutableList<FactColumn<F>> columns,
            ImmutableList<ImmutableList<Pattern>> patterns,
            ImmutableIntArray asked) {
        this.columns = columns;
        this.rules = asked.length();
        this.patterns = new long[2 * count(patterns)];
        this.ends = new int[patterns.size()];
        this.asked = asked.toArray();
        this.violators = new int[count(patterns.subList(0, rules))];
        int next = 0;
        for (int i = 0; i < ends.length; i++) {
            for (Pattern pattern : patterns.get(i)) {
                if (i < rules) {
                    violators[next / 2] = i;
                }
                this.patterns[next++] = pattern.bits;
                this.patterns[next++] = pattern.set;
            }
            ends[i] = next;
        }
    }

    private static int count(ImmutableList<ImmutableList<Pattern>> patterns) {
        int count = 0;
        for (ImmutableList<Pattern> some : patterns) {
            count += some.size();
        }
        return count;
    }

    /**
     * Reads a case.
     *
     * @return what it tells
     */
    long told(F subject) {
        long told = 0;
        for (int i = 0; i < columns.size(); i += AT_A_TIME) {
            told |= told(subject, i);
        }
        return told;
    }

    /**
     * Reads some facts of a case. There are four places of one call, because where a place meets few readers they are
     * compiled into it; one place in a loop meets all of them and has to jump to each.
     */
    private long told(F subject, int from) {
        FactColumn<F> one = columns.get(from);
        FactColumn<F> two = columns.get(from + 1);
        FactColumn<F> three = columns.get(from + 2);
        FactColumn<F> four = columns.get(from + 3);
        return one.told(one.reader().read(subject))
                | two.told(two.reader().read(subject))
                | three.told(three.reader().read(subject))
                | four.told(four.reader().read(subject));
    }

    /** Returns the verdict of a rule on a case that tells this. */
    Verdict verdict(int rule, long told) {
        if (isMet(rules + rule, told)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (isMet(2 * rules + rule, told)) {
            return Verdict.SATISFIED;
        }
        return isMet(rule, told) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    private boolean isMet(int place, long told) {
        for (int i = place == 0 ? 0 : ends[place - 1]; i < ends[place]; i += 2) {
            if ((told & patterns[i]) == patterns[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of the first rule that is violated by a case that tells this. */
    int firstViolated(long told) {
        for (int i = 0; i < violators.length; i++) {
            if ((told & patterns[2 * i]) == patterns[2 * i + 1]) {
                return violators[i];
            }
        }
        return NONE;
    }

    /** Returns the number of the first rule that a case violates, reading it only as far as that needs. */
    int firstViolated(F subject) {
        long told = 0;
        int read = 0;
        for (int i = 0; i < violators.length; i++) {
            for (; read < asked[violators[i]]; read += AT_A_TIME) {
                told |= told(subject, read);
            }
            if ((told & patterns[2 * i]) == patterns[2 * i + 1]) {
                return violators[i];
            }
        }
        // Rules that nothing violates are left. To read what they ask is to find out that it cannot be read.
        for (; read < columns.size(); read += AT_A_TIME) {
            told |= told(subject, read);
        }
        return NONE;
    }
}
