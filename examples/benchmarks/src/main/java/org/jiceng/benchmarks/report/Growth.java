package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fits the exponent with which times grow: 0 for constant time, 1 for linear growth, 2 for quadratic. */
final class Growth {

    private final Map<String, List<Measurement>> bySubject = new LinkedHashMap<>();

    Growth(List<Measurement> measurements) {
        measurements.stream()
                .sorted(Comparator.comparingLong(one -> Long.parseLong(one.size())))
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one));
    }

    /** Returns a row for each kind of work: its name, the times, the exponent. */
    List<List<String>> rows() {
        return bySubject.entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(one -> one.size() + ": " + Numbers.time(one.cpu()))
                                .collect(Collectors.joining("; ")),
                        String.format(Locale.ROOT, "%.2f", exponent(entry.getValue()))))
                .toList();
    }

    /** Returns the slope of the line of least squares through the logarithms. */
    static double exponent(List<Measurement> points) {
        double meanX = points.stream().mapToDouble(Growth::x).average().orElse(0);
        double meanY = points.stream().mapToDouble(Growth::y).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Measurement point : points) {
            above += (x(point) - meanX) * (y(point) - meanY);
            below += (x(point) - meanX) * (x(point) - meanX);
        }
        return above / below;
    }

    private static double x(Measurement point) {
        return Math.log(Double.parseDouble(point.size()));
    }

    private static double y(Measurement point) {
        return Math.log(point.cpu());
    }
}
