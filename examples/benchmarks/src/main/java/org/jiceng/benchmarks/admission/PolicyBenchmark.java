package org.jiceng.benchmarks.admission;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The national policy of this library over one request, as far as its caller wants to know. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PolicyBenchmark {

    private final AdmissionDay day = PolicyWork.over(PolicyWork.small());
    private final AdmissionRequest request = PolicyWork.request(BodyId.of("village"));

    /** The outcome alone. */
    @Benchmark
    public Outcome outcome() {
        return day.decide(request).outcome();
    }

    /** The findings, with their citations. */
    @Benchmark
    public Findings findings() {
        return day.decide(request).findings();
    }

    /** The whole text in Chinese. */
    @Benchmark
    public String text() {
        return day.decide(request).explain(Locale.CHINESE);
    }
}
