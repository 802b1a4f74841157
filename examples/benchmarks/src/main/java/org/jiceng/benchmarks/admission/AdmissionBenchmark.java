package org.jiceng.benchmarks.admission;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Ten rules over eight facts, one matter after the other in an order that no branch predictor knows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdmissionBenchmark {

    private static final long SEED = 20260101;

    /** The engine. */
    @Param
    public DeciderKind engine = DeciderKind.IF_CHAIN;

    private final Matter[] matters = new Matter[Matter.COUNT];
    private @Nullable Decider decider;
    private int next;

    /** Starts the engine and shuffles all matters. */
    @Setup
    public void start() {
        Random random = new Random(SEED);
        for (int i = 0; i < matters.length; i++) {
            int j = random.nextInt(i + 1);
            matters[i] = matters[j];
            matters[j] = Matter.of(i);
        }
        decider = engine.start();
    }

    /** Decides one matter. */
    @Benchmark
    public Answer decide() {
        next = next + 1 & matters.length - 1;
        return java.util.Objects.requireNonNull(decider).decide(matters[next]);
    }

    /** Stops engines that hold on to something. */
    @TearDown
    public void stop() throws Exception {
        if (decider instanceof AutoCloseable open) {
            open.close();
        }
    }
}
