package org.jiceng.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jiceng.benchmarks.division.DivisionFile;
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
    private final Path logs;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    JmhRuns(Settings settings, Path logs) {
        this.settings = settings;
        this.logs = logs;
    }

    /**
     * Runs a benchmark for each combination of parameters. What throws is a failure with its message.
     *
     * @param group the table its results stand in
     * @param benchmark its class
     * @param methods which of its methods, as a regular expression
     * @param subject names a result
     * @param params the values of its parameters; those that are not named keep their own
     */
    void run(
            Group group,
            Class<?> benchmark,
            String methods,
            Settings.Effort effort,
            Function<BenchmarkParams, String> subject,
            Map<String, ? extends Collection<String>> params) {
        Path log = logs.resolve("jmh-" + group.name().toLowerCase(Locale.ROOT) + "-" + measurements.size() + ".log");
        ChainedOptionsBuilder options = settings.apply(new OptionsBuilder(), effort)
                .include("^" + benchmark.getName() + "\\.(" + methods + ")$")
                .jvmArgs(Settings.JVM)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(false)
                .output(log.toString());
        String table = System.getProperty(DivisionFile.PROPERTY, "");
        if (!table.isEmpty()) {
            options.jvmArgsAppend("-D" + DivisionFile.PROPERTY + "=" + table);
        }
        params.forEach((name, values) -> options.param(name, values.toArray(new String[0])));
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                measurements.add(measurement(group, subject, result));
            }
            readFailures(group, log);
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what was measured so far. */
    List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** Returns what failed, with its message. */
    Map<String, String> failures() {
        return failures;
    }

    /** JMH leaves out what failed; its log says which combination it was, and on the line below, why. */
    private void readFailures(Group group, Path log) throws IOException {
        String which = "";
        boolean failed = false;
        for (String line : Files.readAllLines(log)) {
            if (line.startsWith("# Benchmark: ")) {
                which = line.substring(line.lastIndexOf('.') + 1);
            } else if (line.startsWith("# Parameters: ")) {
                which += " " + line.substring("# Parameters: ".length());
            } else if (line.endsWith("<failure>")) {
                failed = true;
            } else if (failed && !line.isBlank()) {
                failures.put(group.title() + ", " + which, line.strip());
                failed = false;
            }
        }
    }

    private static Measurement measurement(Group group, Function<BenchmarkParams, String> subject, RunResult result) {
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
