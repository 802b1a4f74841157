package org.jiceng.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs benchmarks in processes of their own and takes from JMH what the tables need. */
final class JmhRuns {

    private static final double MEDIAN = 50;

    private final Settings settings;
    private final Path log;
    private final List<Measurement> measurements = new ArrayList<>();

    JmhRuns(Settings settings, Path log) {
        this.settings = settings;
        this.log = log;
    }

    /**
     * Runs a benchmark for each combination of parameters. What throws is left out, and JMH's log has the reason.
     *
     * @param group the table its results stand in
     * @param benchmark its class
     * @param subject names a result
     * @param params the values of its parameters; those that are not named keep their own
     */
    void run(
            String group,
            Class<?> benchmark,
            Function<BenchmarkParams, String> subject,
            Map<String, ? extends Collection<String>> params) {
        run(group, benchmark, subject, params, options -> options);
    }

    /** Does the same with other options than the usual ones. */
    void run(
            String group,
            Class<?> benchmark,
            Function<BenchmarkParams, String> subject,
            Map<String, ? extends Collection<String>> params,
            Function<ChainedOptionsBuilder, ChainedOptionsBuilder> change) {
        ChainedOptionsBuilder options = settings.apply(new OptionsBuilder())
                .include("^" + benchmark.getName() + "\\.")
                .jvmArgs(Settings.JVM)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(false)
                .output(log.resolve("jmh-" + group.replaceAll("[^a-z]+", "-") + "-" + measurements.size() + ".log")
                        .toString());
        params.forEach((name, values) -> options.param(name, values.toArray(new String[0])));
        try {
            for (RunResult result : new Runner(change.apply(options).build()).run()) {
                measurements.add(measurement(group, subject, result));
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what was measured so far. */
    List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    private static Measurement measurement(String group, Function<BenchmarkParams, String> subject, RunResult result) {
        BenchmarkParams params = result.getParams();
        Statistics wall = result.getPrimaryResult().getStatistics();
        double unit = params.getTimeUnit().toNanos(1);
        return new Measurement(
                group,
                subject.apply(params),
                size(params),
                second(result, CpuTime.LABEL).orElse(wall.getPercentile(MEDIAN) * unit),
                wall.getPercentile(MEDIAN) * unit,
                wall.getMin() * unit,
                wall.getMax() * unit,
                second(result, "gc.alloc.rate.norm"));
    }

    private static String size(BenchmarkParams params) {
        for (String name : List.of("size", "nodes", "rows")) {
            String value = params.getParam(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static OptionalDouble second(RunResult result, String label) {
        for (Map.Entry<String, ? extends Result<?>> entry : results(result).entrySet()) {
            if (entry.getKey().endsWith(label)) {
                return OptionalDouble.of(entry.getValue().getStatistics().getPercentile(MEDIAN));
            }
        }
        return OptionalDouble.empty();
    }

    /** JMH has raw types here. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, ? extends Result<?>> results(RunResult result) {
        return (Map) result.getSecondaryResults();
    }
}
