package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratios that this library promises, compared with what was measured. */
final class Promise {

    private final List<Measurement> measurements;
    private final List<List<String>> rows = new ArrayList<>();

    Promise(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** Returns the rows: what is promised, the limit, what was measured, whether it holds. */
    List<List<String>> rows() {
        return rows;
    }

    /** Promises that one subject takes at most so many times the time of another in the same group and size. */
    void atMost(double limit, String group, String size, String subject, String base) {
        Optional<Double> one = cpu(group, size, subject);
        Optional<Double> other = cpu(group, size, base);
        String what = subject + " against " + base + suffix(size);
        Optional<Double> ratio = one.flatMap(a -> other.map(b -> a / b));
        add(what, "at most " + Numbers.ratio(limit), ratio.map(Numbers::ratio), ratio.map(r -> r <= limit));
    }

    /** Promises that a subject takes at one size at most so many times the time of another size. */
    void atMostTimesThatOf(double limit, String group, String subject, String size, String base) {
        Optional<Double> ratio = cpu(group, size, subject).flatMap(a -> cpu(group, base, subject).map(b -> a / b));
        add(
                subject + ", " + size + " against " + base,
                "at most " + Numbers.ratio(limit),
                ratio.map(Numbers::ratio),
                ratio.map(r -> r <= limit));
    }

    /** Promises that one subject is at least so many times as fast as another. */
    void timesFaster(double limit, String group, String size, String subject, String base) {
        Optional<Double> one = cpu(group, size, subject);
        Optional<Double> other = cpu(group, size, base);
        Optional<Double> ratio = one.flatMap(a -> other.map(b -> b / a));
        add(
                subject + " faster than " + base + suffix(size),
                "at least " + Numbers.ratio(limit),
                ratio.map(Numbers::ratio),
                ratio.map(r -> r >= limit));
    }

    /** Promises that an operation takes at most so many nanoseconds. */
    void within(double nanos, String group, String size, String subject) {
        Optional<Double> cpu = cpu(group, size, subject);
        add(subject + suffix(size), "at most " + Numbers.time(nanos), cpu.map(Numbers::time), cpu.map(t -> t <= nanos));
    }

    /** Promises that an operation allocates nothing. */
    void noAllocation(String group, String subject) {
        Optional<Double> bytes = find(group, "", subject)
                .filter(one -> one.bytes().isPresent())
                .map(one -> one.bytes().getAsDouble());
        add(subject + ", allocation", "none", bytes.map(Numbers::bytes), bytes.map(b -> b < 0.5));
    }

    /** Adds a row of another kind. */
    void add(String what, String limit, Optional<String> measured, Optional<Boolean> holds) {
        rows.add(List.of(
                what,
                limit,
                measured.orElse("not measured"),
                holds.map(yes -> yes ? "yes" : "**no**").orElse("–")));
    }

    private static String suffix(String size) {
        return size.isEmpty() ? "" : ", " + size;
    }

    private Optional<Double> cpu(String group, String size, String subject) {
        return find(group, size, subject).map(Measurement::cpu);
    }

    private Optional<Measurement> find(String group, String size, String subject) {
        return measurements.stream()
                .filter(one -> one.group().equals(group)
                        && one.size().equals(size)
                        && one.subject().equals(subject))
                .findFirst();
    }
}
