package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The score of one indicator, as one of fifty of a body. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

    private static final int BODIES = 1 << 10;
    private static final int INDICATORS = 50;

    /** The engine. */
    @Param
    public ScorerKind engine = ScorerKind.EXACT_LOOP;

    private final int[][] inputs = new int[BODIES][];
    private @Nullable Scorer scorer;
    private int next;

    /** Starts the engine and invents the inputs. */
    @Setup
    public void start() {
        for (int i = 0; i < BODIES; i++) {
            inputs[i] = Indicator.inputs(i);
        }
        scorer = engine.start(inputs);
    }

    /** Scores one body. */
    @Benchmark
    @OperationsPerInvocation(INDICATORS)
    public BigDecimal score() {
        next = next + 1 & BODIES - 1;
        return Objects.requireNonNull(scorer).score(inputs[next]);
    }
}
