package org.jiceng.benchmarks.admission;

import java.util.Arrays;
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

/**
 * Ten rules over eight facts, one matter after the other in an order that no branch predictor knows. The matters lie in
 * memory in that order, so that deciding is measured and not waiting for memory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdmissionBenchmark {

    private static final long SEED = 20260101;

    /** The engine. */
    @Param
    public DeciderKind engine = DeciderKind.IF_CHAIN;

    private @Nullable Decider decider;
    private Decider.Prepared prepared = place -> Answer.ADMITTED;
    private int next;

    /** Shuffles all matters, starts the engine and lets it make them ready, where it can. */
    @Setup
    public void start() {
        int[] numbers = new int[Matter.COUNT];
        Random random = new Random(SEED);
        for (int i = 0; i < numbers.length; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        Matter[] matters = Arrays.stream(numbers).mapToObj(Matter::of).toArray(Matter[]::new);
        decider = engine.start();
        prepared = decider.prepare(matters);
    }

    /** Decides one matter. */
    @Benchmark
    public Answer decide() {
        next = next + 1 & Matter.COUNT - 1;
        return prepared.decide(next);
    }

    /** Stops engines that hold on to something. */
    @TearDown
    public void stop() throws Exception {
        if (decider instanceof AutoCloseable open) {
            open.close();
        }
    }
}
