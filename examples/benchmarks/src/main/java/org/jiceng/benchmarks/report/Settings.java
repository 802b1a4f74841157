package org.jiceng.benchmarks.report;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param quick whether a first impression is enough
 */
record Settings(boolean quick) {

    private static final int QUICK_MILLIS = 150;
    private static final int FULL_MILLIS = 500;

    /** The flags of every measured process: a fixed heap, one collector thread, both compilers. */
    static final String[] JVM = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"};

    static Settings fromProperties() {
        String quick = System.getProperty("quick", "false");
        return new Settings(quick.isEmpty() || Boolean.parseBoolean(quick));
    }

    ChainedOptionsBuilder apply(ChainedOptionsBuilder options) {
        TimeValue time = new TimeValue(quick ? QUICK_MILLIS : FULL_MILLIS, TimeUnit.MILLISECONDS);
        return options.forks(quick ? 1 : 2)
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(time)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(time);
    }

    /** Returns how many fresh processes are started for each cold start. */
    int coldStarts() {
        return quick ? 1 : 7;
    }

    /** Returns how many steps the check of the slowest engine leaves out between two matters. */
    int stepOfTheSlowest() {
        return quick ? 31 : 1;
    }
}
