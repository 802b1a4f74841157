package org.jiceng.benchmarks.report;

import java.util.Locale;

/** Writes figures with three significant digits and a unit that suits them. */
final class Numbers {

    private static final double THOUSAND = 1_000;

    private Numbers() {}

    /** Returns a time that is given in nanoseconds. */
    static String time(double nanos) {
        return scaled(nanos, THOUSAND, "ns", "µs", "ms", "s");
    }

    /** Returns a size that is given in bytes. */
    static String bytes(double bytes) {
        return scaled(bytes < 0.5 ? 0 : bytes, 1 << 10, "B", "KiB", "MiB", "GiB");
    }

    /** Returns a ratio. */
    static String ratio(double ratio) {
        return digits(ratio) + " ×";
    }

    private static String scaled(double value, double step, String... units) {
        double left = value;
        int unit = 0;
        while (left >= step && unit < units.length - 1) {
            left /= step;
            unit++;
        }
        return digits(left) + " " + units[unit];
    }

    /** Returns a number with three significant digits. */
    static String digits(double value) {
        if (value == 0 || value >= 100) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
