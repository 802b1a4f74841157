package org.jiceng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.jiceng.benchmarks.admission.AdmissionBenchmark;
import org.jiceng.benchmarks.admission.NationBenchmark;
import org.jiceng.benchmarks.admission.PolicyBenchmark;
import org.jiceng.benchmarks.assessment.AssessmentBenchmark;
import org.jiceng.benchmarks.assessment.RoundBenchmark;
import org.jiceng.benchmarks.diagram.DiagramBenchmark;
import org.jiceng.benchmarks.division.DifferenceBenchmark;
import org.jiceng.benchmarks.division.DivisionBenchmark;
import org.jiceng.benchmarks.duty.DutyListBenchmark;
import org.jiceng.benchmarks.growth.GrowthBenchmark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once with little work, so that none of them rots. It measures nothing. */
class SmokeTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AdmissionBenchmark.class,
                AssessmentBenchmark.class,
                DiagramBenchmark.class,
                DifferenceBenchmark.class,
                DivisionBenchmark.class,
                DutyListBenchmark.class,
                GrowthBenchmark.class,
                NationBenchmark.class,
                PolicyBenchmark.class,
                RoundBenchmark.class
            })
    void everyBenchmarkRuns(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^" + benchmark.getName() + "\\.")
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .forks(0)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results).isNotEmpty();
    }
}
