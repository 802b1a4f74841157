package org.jiceng.rules.testing.boundary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day beside a day on which a timeline changes (时间线切换边界).
 *
 * @param day the day
 * @param value the value that holds on the day, or empty where none does
 * @param <T> the type of the values
 */
public record SwitchBoundary<T>(LocalDate day, Optional<T> value) implements Boundary {

    /** Returns {@code timeline}. */
    @Override
    public String part() {
        return "timeline";
    }

    /** Says day and value. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text(
                        "switch", day, value.map(BoundaryText::value).orElseGet(() -> BoundaryText.text("switch.none")))
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
