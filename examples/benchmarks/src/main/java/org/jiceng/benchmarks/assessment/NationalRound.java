package org.jiceng.benchmarks.assessment;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.jiceng.rules.assessment.scoring.BulkScorer;
import org.jiceng.rules.assessment.scoring.EvidenceColumns;

/**
 * A scheme of fifty indicators, ten of them by rank, over as many bodies as the nation has committees, in one thread.
 * Prints the processor time of the columns, of the totals, and of a loop by hand with the same exact decimals, whose
 * totals must be the same.
 */
public final class NationalRound {

    private static final int COMMITTEES = 611_793;
    private static final int RANKED = 10;
    private static final int ROUNDS = 3;
    private static final long SEED = 20_261_122;

    private NationalRound() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        int[][] inputs = new int[COMMITTEES][Indicator.SCHEME.size()];
        Random random = new Random(SEED);
        for (int[] body : inputs) {
            Arrays.setAll(body, i -> random.nextInt(101));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            long start = cpu();
            EvidenceColumns columns = JicengColumns.of(inputs, RANKED);
            long built = cpu();
            BulkScorer scorer = BulkScorer.of(columns);
            BigDecimal sum = BigDecimal.ZERO;
            for (int body = 0; body < inputs.length; body++) {
                sum = sum.add(scorer.total(body).orElseThrow());
            }
            long scored = cpu();
            BigDecimal byHand = new RankedLoop(inputs, RANKED).sum();
            long looped = cpu();
            if (sum.compareTo(byHand) != 0) {
                throw new IllegalStateException("totals must make " + byHand + ", but made " + sum);
            }
            double scores = (double) inputs.length * Indicator.SCHEME.size();
            System.out.printf(
                    Locale.ROOT,
                    "columns %.1f s; totals %.1f s, %.1f million indicator scores/s; by hand %.1f s; ratio %.2f%n",
                    (built - start) / 1e9,
                    (scored - built) / 1e9,
                    scores / (scored - built) * 1e3,
                    (looped - scored) / 1e9,
                    (double) (scored - built) / (looped - scored));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
