package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;

/** The fifty indicators by hand, the last of them by rank, over all bodies. */
final class RankedLoop {

    private static final BigDecimal FIRST = BigDecimal.valueOf(3);
    private static final BigDecimal SECOND = BigDecimal.valueOf(2);
    private static final int VALUES = 101;

    private final int[][] inputs;
    private final int plain;
    private final int[][] better;

    RankedLoop(int[][] inputs, int ranked) {
        this.inputs = inputs;
        this.plain = Indicator.SCHEME.size() - ranked;
        this.better = new int[ranked][VALUES];
        for (int i = 0; i < ranked; i++) {
            int[] counts = new int[VALUES];
            for (int[] body : inputs) {
                counts[body[plain + i]]++;
            }
            for (int value = VALUES - 2; value >= 0; value--) {
                better[i][value] = better[i][value + 1] + counts[value + 1];
            }
        }
    }

    /** Returns the sum of all totals. */
    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int[] body : inputs) {
            BigDecimal total = BigDecimal.ZERO;
            for (int i = 0; i < plain; i++) {
                total = total.add(ExactLoop.score(Indicator.SCHEME.get(i), body[i]));
            }
            for (int i = 0; i < better.length; i++) {
                int rank = better[i][body[plain + i]] + 1;
                total = total.add(rank <= 1_000 ? FIRST : rank <= 100_000 ? SECOND : BigDecimal.ONE);
            }
            sum = sum.add(total);
        }
        return sum;
    }
}
