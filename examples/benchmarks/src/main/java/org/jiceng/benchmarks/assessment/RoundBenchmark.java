package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jiceng.rules.assessment.scoring.BulkScorer;
import org.jiceng.rules.assessment.scoring.EvidenceColumns;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A round over very many bodies: fifty indicators each, ten of them by the rank among all, and the sum of the totals.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RoundBenchmark {

    /** The committees of the nation in 2023. */
    public static final int COMMITTEES = 611_793;

    /** The indicators of a body. */
    public static final int INDICATORS = 50;

    private static final int RANKED = 10;
    private static final long SEED = 20_261_122;

    /** The number of bodies. */
    @Param("1000")
    public int size;

    private int[][] inputs = new int[0][];
    private @Nullable EvidenceColumns columns;

    /** Invents the inputs and compares the answers. */
    @Setup
    public void invent() {
        inputs = new int[size][INDICATORS];
        Random random = new Random(SEED);
        for (int[] body : inputs) {
            Arrays.setAll(body, i -> random.nextInt(101));
        }
        columns = JicengColumns.of(inputs, RANKED);
        if (jicengRound().compareTo(roundByHand()) != 0) {
            throw new IllegalStateException("totals must make " + roundByHand() + ", but made " + jicengRound());
        }
    }

    /** Scores a round, from columns of evidence. */
    @Benchmark
    public BigDecimal jicengRound() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Optional<BigDecimal> total :
                BulkScorer.of(Objects.requireNonNull(columns)).totals()) {
            sum = sum.add(total.orElseThrow());
        }
        return sum;
    }

    /** Scores a round with a loop of exact decimals. */
    @Benchmark
    public BigDecimal roundByHand() {
        return new RankedLoop(inputs, RANKED).sum();
    }
}
