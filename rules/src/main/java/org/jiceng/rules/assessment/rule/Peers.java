package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import org.jiceng.rules.assessment.exact.Fraction;

/**
 * The values of all bodies for one part of an indicator, so that a rule that compares bodies takes a time that hardly
 * grows with their number.
 *
 * @param sorted the values in ascending order
 * @param sum their sum
 */
public record Peers(ImmutableList<BigDecimal> sorted, BigDecimal sum) {

    static final Peers NONE = new Peers(ImmutableList.of(), BigDecimal.ZERO);

    /** Returns the values of all bodies, given in any order. */
    public static Peers of(Collection<BigDecimal> values) {
        return new Peers(ImmutableList.sortedCopyOf(values), values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Returns how many values there are. */
    public int size() {
        return sorted.size();
    }

    BigDecimal least() {
        return sorted.get(0);
    }

    BigDecimal greatest() {
        return sorted.get(sorted.size() - 1);
    }

    /** Returns the mean, exact, of values of which there is one at least. */
    public Fraction average() {
        return Fraction.of(sum).over(Fraction.of(size()));
    }

    /** Returns how many values are less than {@code value}. */
    int countLess(BigDecimal value) {
        return count(value, 0);
    }

    /** Returns how many values are greater than {@code value}. */
    public int countGreater(BigDecimal value) {
        return size() - count(value, 1);
    }

    /** Returns how many values stand before the first that compares with {@code value} as {@code order} or more. */
    private int count(BigDecimal value, int order) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(value) < order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
