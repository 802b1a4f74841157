package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The values next to a value (相邻值): one step below it and one above. A step is one for whole numbers, one unit of the
 * last digit that is written for decimals (0.1 for 59.5, one for 60), one day for days, and the next constant for words
 * of an ordered vocabulary. A value of another type has no neighbours.
 */
public final class Neighbours {

    private Neighbours() {}

    /** Returns the value one step below; empty where there is none or the type has no steps. */
    public static Optional<Object> below(Object value) {
        return moved(value, -1);
    }

    /** Returns the value one step above; empty where there is none or the type has no steps. */
    public static Optional<Object> above(Object value) {
        return moved(value, 1);
    }

    /** Returns the values one step below and above, as far as there are any. */
    public static ImmutableList<Object> of(Object value) {
        ImmutableList.Builder<Object> both = ImmutableList.builder();
        below(value).ifPresent(both::add);
        above(value).ifPresent(both::add);
        return both.build();
    }

    private static Optional<Object> moved(Object value, int step) {
        if (value instanceof Integer number) {
            return isAtEnd(number, step, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    ? Optional.empty()
                    : Optional.of(number + step);
        }
        if (value instanceof Long number) {
            return isAtEnd(number, step, Long.MIN_VALUE, Long.MAX_VALUE)
                    ? Optional.empty()
                    : Optional.of(number + step);
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.add(BigDecimal.valueOf(step).movePointLeft(Math.max(number.scale(), 0))));
        }
        if (value instanceof LocalDate day) {
            return day.equals(step < 0 ? LocalDate.MIN : LocalDate.MAX)
                    ? Optional.empty()
                    : Optional.of(day.plusDays(step));
        }
        if (value instanceof Enum<?> word) {
            ImmutableList<Object> words =
                    ImmutableList.copyOf(word.getDeclaringClass().getEnumConstants());
            int index = words.indexOf(word) + step;
            return index < 0 || index >= words.size() ? Optional.empty() : Optional.of(words.get(index));
        }
        return Optional.empty();
    }

    private static boolean isAtEnd(long value, int step, long least, long most) {
        return value == (step < 0 ? least : most);
    }
}
