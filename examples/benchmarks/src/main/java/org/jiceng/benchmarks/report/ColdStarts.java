package org.jiceng.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jiceng.benchmarks.admission.ColdPolicy;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.core.diagram.DiagramFormat;

/** Times in fresh processes: to the first decision of each engine, and to one large chart in each format. */
final class ColdStarts {

    /** The whole national policy without a list. */
    static final String POLICY = "Jiceng, national policy";

    /** The whole national policy with a list of 1,000 rows. */
    static final String POLICY_WITH_LIST = "Jiceng, national policy and a list of 1,000 duties";

    private static final List<String> OURS = List.of("org.jiceng:jiceng-diagram");

    private final Settings settings;
    private final ClassPaths classPaths;

    ColdStarts(Settings settings, ClassPaths classPaths) {
        this.settings = settings;
        this.classPaths = classPaths;
    }

    /**
     * A time in fresh processes.
     *
     * @param subject what was started
     * @param median the median, in milliseconds; not a number if it failed
     * @param text the median and its range, or why it failed
     * @param jars the jars on its class path besides those of the benchmark
     */
    record Row(String subject, double median, String text, List<Path> jars) {

        /** Returns the cells of the table. */
        List<String> cells() {
            return List.of(
                    subject,
                    text,
                    jars.isEmpty() ? "–" : Numbers.bytes((double) ClassPaths.weight(jars)),
                    Integer.toString(jars.size()));
        }
    }

    /** Returns the life of a process that makes one decision, for each engine. */
    List<Row> deciders(List<String> names) {
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            DeciderKind kind = DeciderKind.valueOf(name);
            List<Path> jars = classPaths.of(kind.artifacts());
            rows.add(row(kind.title(), ColdStart.class, name, jars, FreshJvm.Run::millis));
        }
        return rows;
    }

    /**
     * Returns the life of a process that decides once under the whole national policy, without and with a duty list.
     */
    List<Row> policies() {
        List<Path> jars = classPaths.of(List.of("org.jiceng:jiceng-rules"));
        return List.of(
                row(POLICY, ColdPolicy.class, "0", jars, FreshJvm.Run::millis),
                row(POLICY_WITH_LIST, ColdPolicy.class, "1000", jars, FreshJvm.Run::millis));
    }

    /** Returns the time that a fresh process takes to draw one chart, for each format. */
    List<Row> charts() {
        List<Row> rows = new ArrayList<>();
        for (DiagramFormat format : settings.formats()) {
            rows.add(row(
                    format.name(),
                    ColdChart.class,
                    format.name(),
                    classPaths.of(OURS),
                    run -> Double.parseDouble(run.output()) / 1_000));
        }
        return rows;
    }

    private Row row(
            String subject, Class<?> program, String argument, List<Path> jars, ToDoubleFunction<FreshJvm.Run> time) {
        List<Path> path = new ArrayList<>(List.of(classPaths.own()));
        path.addAll(jars);
        path.addAll(classPaths.of(List.of("com.google.guava:guava", "org.jspecify:jspecify")));
        double[] times = new double[settings.coldStarts()];
        try {
            for (int i = 0; i < times.length; i++) {
                times[i] = time.applyAsDouble(FreshJvm.run(path, List.of(), program, argument));
            }
        } catch (IllegalStateException e) {
            return new Row(subject, Double.NaN, "failed: " + e.getMessage(), jars);
        }
        Arrays.sort(times);
        double median = times[times.length / 2];
        String text = Numbers.digits(median) + " ms (" + Numbers.digits(times[0]) + " – "
                + Numbers.digits(times[times.length - 1]) + ")";
        return new Row(subject, median, text, jars);
    }
}
