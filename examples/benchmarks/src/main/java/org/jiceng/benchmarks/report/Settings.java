package org.jiceng.benchmarks.report;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.assessment.RoundBenchmark;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.core.diagram.DiagramFormat;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What is measured, and for how long.
 *
 * @param quick whether a first impression is enough
 * @param groups the tables that are wanted
 */
record Settings(boolean quick, Set<Group> groups) {

    /** How much work a figure is worth. */
    enum Effort {
        /** Two processes, for the ratios that are promised. */
        FULL,
        /** One process, for what is shown beside them. */
        ONE_PROCESS,
        /** Two processes that count operations and not time, for what takes seconds until both compilers are done. */
        WARM,
        /** One operation, cold, for what takes many seconds. */
        ONCE
    }

    /** The flags of every measured process: a fixed heap, one collector thread, both compilers. */
    static final String[] JVM = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"};

    /** How many operations on a whole nation each process does before it is measured, and then again. */
    private static final int OPERATIONS = 6;

    static Settings fromProperties() {
        String quick = System.getProperty("quick", "false");
        return new Settings(
                quick.isEmpty() || Boolean.parseBoolean(quick), Group.parse(System.getProperty("jiceng.only", "")));
    }

    ChainedOptionsBuilder apply(ChainedOptionsBuilder options, Effort effort) {
        if (effort == Effort.ONCE) {
            return options.mode(Mode.SingleShotTime)
                    .forks(1)
                    .warmupIterations(0)
                    .measurementIterations(1);
        }
        if (effort == Effort.WARM && !quick) {
            return options.mode(Mode.SingleShotTime)
                    .forks(2)
                    .warmupIterations(OPERATIONS)
                    .measurementIterations(OPERATIONS);
        }
        boolean full = effort == Effort.FULL && !quick;
        return options.forks(full ? 2 : 1)
                .warmupIterations(quick ? 2 : full ? 4 : 3)
                .warmupTime(millis(quick ? 100 : 400))
                .measurementIterations(quick ? 2 : full ? 4 : 3)
                .measurementTime(millis(quick ? 100 : 300));
    }

    private static TimeValue millis(int millis) {
        return new TimeValue(millis, TimeUnit.MILLISECONDS);
    }

    /** Returns whether a table is wanted. */
    boolean wants(Group group) {
        return groups.contains(group);
    }

    /** Returns how many fresh processes are started for each cold start. */
    int coldStarts() {
        return quick ? 1 : 7;
    }

    /**
     * Returns how many matters the check of an engine goes on by: each one, but for a first impression of the peers.
     *
     * @param engine the engine
     */
    int step(DeciderKind engine) {
        if (!quick) {
            return 1;
        }
        return switch (engine) {
            case IF_CHAIN, JICENG, JICENG_PREPARED, JICENG_TRACED -> 1;
            case CAMUNDA -> 499;
            default -> 31;
        };
    }

    /** Returns the size of the table of places. */
    String places() {
        if (quick) {
            return "20000";
        }
        return DivisionFile.national().isPresent() ? DivisionFile.NATION : "100000";
    }

    /** Returns how many bodies are scored in a round. */
    int round() {
        return quick ? RoundBenchmark.COMMITTEES / 30 : RoundBenchmark.COMMITTEES;
    }

    /** Returns the size of the largest chart that all tools draw. */
    int nodes() {
        return quick ? 601 : ColdChart.NODES;
    }

    /** Returns the formats that are drawn in fresh processes. */
    List<DiagramFormat> formats() {
        return quick ? List.of(DiagramFormat.SVG, DiagramFormat.DOT) : List.of(DiagramFormat.values());
    }

    /** Returns the sizes at which growth is measured. */
    List<String> growth() {
        return quick ? List.of("1000", "10000") : List.of("1000", "10000", "100000", "1000000");
    }
}
