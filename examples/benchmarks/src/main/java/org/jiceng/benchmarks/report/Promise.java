package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratios that this library promises, compared with what was measured. */
final class Promise {

    private final List<Measurement> measurements;
    private final boolean judged;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param judged whether the figures are good enough to say that a promise holds
     */
    Promise(List<Measurement> measurements, boolean judged) {
        this.measurements = measurements;
        this.judged = judged;
    }

    /** Returns the rows: what is promised, the limit, what was measured, whether it holds. */
    List<List<String>> rows() {
        return rows;
    }

    /** Promises that one subject takes at most so many times the time of another in the same group and size. */
    void atMost(double limit, Group group, String size, String subject, String base) {
        Optional<Double> one = cpu(group, size, subject);
        Optional<Double> other = cpu(group, size, base);
        String what = subject + " against " + base + suffix(size);
        Optional<Double> ratio = one.flatMap(a -> other.map(b -> a / b));
        add(what, "at most " + Numbers.ratio(limit), ratio.map(Numbers::ratio), ratio.map(r -> r <= limit));
    }

    /** Promises that one subject is at least so many times as fast as another. */
    void timesFaster(double limit, Group group, String size, String subject, String base) {
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
    void within(double nanos, Group group, String size, String subject) {
        Optional<Double> cpu = cpu(group, size, subject);
        add(subject + suffix(size), "at most " + Numbers.time(nanos), cpu.map(Numbers::time), cpu.map(t -> t <= nanos));
    }

    /** Promises that an operation allocates nothing. */
    void noAllocation(Group group, String subject) {
        Optional<Double> bytes = find(group, "", subject)
                .filter(one -> one.bytes().isPresent())
                .map(one -> one.bytes().getAsDouble());
        add(subject + ", allocation", "none", bytes.map(Numbers::bytes), bytes.map(b -> b < 0.5));
    }

    /** Promises that a ratio that was found elsewhere is at most so much. */
    void ratio(String what, double limit, Optional<Double> ratio) {
        add(what, "at most " + Numbers.ratio(limit), ratio.map(Numbers::ratio), ratio.map(r -> r <= limit));
    }

    /** Promises that the time of a subject grows from one size to another by at most so much. */
    void growth(double limit, Group group, String subject, String small, String large) {
        Optional<Double> ratio = cpu(group, large, subject)
                .flatMap(a -> cpu(group, small, subject).map(b -> a / b));
        ratio(subject + ", " + large + " against " + small, limit, ratio);
    }

    /** Promises that a fresh process takes at most so many milliseconds. */
    void millis(String what, double limit, ColdStarts.Row row) {
        add(
                what,
                "at most " + Numbers.digits(limit) + " ms",
                Optional.of(row.text()),
                Optional.of(row.median() <= limit));
    }

    /** Promises that files have at most so many bytes. */
    void weight(String what, double limit, double bytes) {
        add(what, "at most " + Numbers.bytes(limit), Optional.of(Numbers.bytes(bytes)), Optional.of(bytes <= limit));
    }

    private void add(String what, String limit, Optional<String> measured, Optional<Boolean> holds) {
        rows.add(List.of(
                what,
                limit,
                measured.orElse("not measured"),
                holds.filter(yes -> judged).map(yes -> yes ? "yes" : "**no**").orElse("–")));
    }

    private static String suffix(String size) {
        return size.isEmpty() ? "" : ", " + size;
    }

    private Optional<Double> cpu(Group group, String size, String subject) {
        return find(group, size, subject).map(Measurement::cpu);
    }

    private Optional<Measurement> find(Group group, String size, String subject) {
        return measurements.stream()
                .filter(one -> one.group().equals(group)
                        && one.size().equals(size)
                        && one.subject().equals(subject))
                .findFirst();
    }
}
