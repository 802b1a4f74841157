package org.jiceng.benchmarks.report;

import java.util.OptionalDouble;

/**
 * What was measured of one subject.
 *
 * @param group the table it stands in
 * @param subject what was measured
 * @param size the size of its input, or empty
 * @param cpu the median processor time of an operation, in nanoseconds
 * @param wall the median time on the wall, in nanoseconds
 * @param least the least time on the wall
 * @param most the greatest time on the wall
 * @param bytes the bytes allocated by an operation, or empty where they were not counted
 */
record Measurement(
        Group group,
        String subject,
        String size,
        double cpu,
        double wall,
        double least,
        double most,
        OptionalDouble bytes) {}
