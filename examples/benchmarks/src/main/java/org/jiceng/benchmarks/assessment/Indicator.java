package org.jiceng.benchmarks.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An indicator of a scheme with fifty of them, and how an input becomes points.
 *
 * @param rule how
 * @param full its full points
 * @param per points per unit
 */
record Indicator(Rule rule, BigDecimal full, BigDecimal per) {

    /** The scoring rules that most published schemes are made of. The input x is a whole number from 0 to 100. */
    enum Rule {
        /** Points are given as judged, not above full. */
        JUDGED,
        /** Points are taken off per occurrence, not below zero. */
        DEDUCTION,
        /** Points are added per unit, not above full. */
        ACCRUAL,
        /** A percentage of full points. */
        RATIO,
        /** Full above 90, half above 60, else nothing. */
        LEVELS
    }

    private static final int COUNT = 50;

    /** The fifty indicators: ten of each rule, with full points from 1 to 5 and a quarter to one point per unit. */
    static final ImmutableList<Indicator> SCHEME = IntStream.range(0, COUNT)
            .mapToObj(i -> new Indicator(
                    Rule.values()[i % Rule.values().length],
                    BigDecimal.valueOf(1 + i % 7 % 5),
                    new BigDecimal("0.25").multiply(BigDecimal.valueOf(1 + i % 4))))
            .collect(ImmutableList.toImmutableList());

    /**
     * Returns the rule as a formula over the variable x.
     *
     * @param min the name of the function that gives the lesser of two numbers
     * @param max the name of the function that gives the greater of two numbers
     */
    String formula(String min, String max) {
        return switch (rule) {
            case JUDGED -> min + "(" + full + ",x)";
            case DEDUCTION -> max + "(0," + full + "-" + per + "*x)";
            case ACCRUAL -> min + "(" + full + "," + per + "*x)";
            case RATIO -> full + "*x*0.01";
            case LEVELS -> "x>90?" + full + ":(x>60?" + full + "*0.5:0)";
        };
    }

    /** Returns invented inputs of a body, one for each indicator, from 0 to 100. */
    static int[] inputs(int body) {
        Random random = new Random(body);
        return SCHEME.stream().mapToInt(indicator -> random.nextInt(101)).toArray();
    }
}
