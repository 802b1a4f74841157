package org.jiceng.rules.assessment.exact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows exact parts with a fixed number of decimals so that they add up to a whole that was rounded. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Rounds each part down and gives the units that are left over to the parts with the largest remainders, the first
     * of equals first.
     *
     * @param parts the exact parts
     * @param whole their sum, rounded to {@code scale} in any mode
     */
    public static ImmutableList<BigDecimal> of(List<Fraction> parts, BigDecimal whole, int scale) {
        List<BigDecimal> shown = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO.setScale(scale);
        for (Fraction part : parts) {
            BigDecimal down = part.rounded(scale, RoundingMode.FLOOR);
            order.add(shown.size());
            shown.add(down);
            remainders.add(part.minus(Fraction.of(down)));
            sum = sum.add(down);
        }
        order.sort(Comparator.<Integer, Fraction>comparing(remainders::get).reversed());
        BigDecimal unit = new BigDecimal(BigInteger.ONE, scale);
        int units =
                whole.subtract(sum).divide(unit, 0, RoundingMode.UNNECESSARY).intValueExact();
        for (int i = 0; i < units; i++) {
            int index = order.get(i);
            shown.set(index, shown.get(index).add(unit));
        }
        return ImmutableList.copyOf(shown);
    }
}
