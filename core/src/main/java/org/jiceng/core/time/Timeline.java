package org.jiceng.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of one thing over time, each for a {@link ValidityPeriod}, in order of time (时间线).
 *
 * <p>Periods never overlap. They may leave gaps, and a day in a gap has no value. For example the term of a villagers
 * committee:
 *
 * <pre>{@code
 * Timeline<Integer> years = Timeline.<Integer>builder()
 *         .put(ValidityPeriod.parse("2010-10-28/2018-12-29"), 3)
 *         .put(ValidityPeriod.parse("2018-12-29/.."), 5)
 *         .build();
 * years.on(LocalDate.parse("2018-12-28")); // 3
 * }</pre>
 *
 * @param <T> the type of the values, immutable
 */
public final class Timeline<T> {

    private final ImmutableList<Entry<T>> entries;

    private Timeline(ImmutableList<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * A value and the days for which it holds.
     *
     * @param period the days
     * @param value the value on those days
     * @param <T> the type of the value
     */
    public record Entry<T>(ValidityPeriod period, T value) {}

    /** Returns a timeline on which {@code value} holds on all days. */
    public static <T> Timeline<T> always(T value) {
        return Timeline.<T>builder().put(ValidityPeriod.ALWAYS, value).build();
    }

    /** Returns a builder of a timeline without values. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Returns the value that holds on {@code day}, or empty if none does. */
    public Optional<T> on(LocalDate day) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Entry<T> entry = entries.get(middle);
            if (day.isBefore(entry.period().start())) {
                high = middle - 1;
            } else if (entry.period().contains(day)) {
                return Optional.of(entry.value());
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** Returns the entries in order of time. */
    public ImmutableList<Entry<T>> entries() {
        return entries;
    }

    /**
     * Returns the days on which the value differs from the day before, in order: each start of a period that is not
     * open, and each end that no period follows.
     */
    public ImmutableList<LocalDate> switchDays() {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (int i = 0; i < entries.size(); i++) {
            ValidityPeriod period = entries.get(i).period();
            if (!period.isOpenStart()) {
                days.add(period.start());
            }
            boolean followed = i + 1 < entries.size()
                    && entries.get(i + 1).period().start().equals(period.end());
            if (!period.isOpenEnd() && !followed) {
                days.add(period.end());
            }
        }
        return days.build();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Timeline<?> other && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries);
    }

    @Override
    public String toString() {
        return entries.toString();
    }

    /**
     * Builds a {@link Timeline}. Entries may be put in any order.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> {
        private final List<Entry<T>> entries = new ArrayList<>();

        private Builder() {}

        /** Adds a value for a period. */
        @CanIgnoreReturnValue
        public Builder<T> put(ValidityPeriod period, T value) {
            entries.add(new Entry<>(period, value));
            return this;
        }

        /**
         * Builds the timeline.
         *
         * @throws IllegalArgumentException if two periods overlap
         */
        public Timeline<T> build() {
            ImmutableList<Entry<T>> sorted =
                    ImmutableList.sortedCopyOf((a, b) -> a.period().compareTo(b.period()), entries);
            for (int i = 1; i < sorted.size(); i++) {
                Entry<T> before = sorted.get(i - 1);
                Entry<T> after = sorted.get(i);
                checkArgument(
                        !before.period().overlaps(after.period()),
                        "periods of a timeline must not overlap, but were '%s' for '%s' and '%s' for '%s'",
                        before.period(),
                        before.value(),
                        after.period(),
                        after.value());
            }
            return new Timeline<>(sorted);
        }
    }
}
