package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks of numbers that a case states. */
final class Counts {

    private Counts() {}

    static void checkSubject(String subject) {
        checkState(!subject.isBlank(), "subject of a case must not be blank, but was '%s'", subject);
    }

    /** Checks that a number is not negative, if it is stated. */
    static void check(String name, OptionalInt count) {
        checkState(count.orElse(0) >= 0, "%s must not be negative, but was '%s'", name, count.orElse(0));
    }

    /** Checks that a number is not negative and not more than the whole, as far as they are stated. */
    static void check(String name, OptionalInt part, OptionalInt whole) {
        check(name, part);
        checkState(
                part.orElse(0) <= whole.orElse(Integer.MAX_VALUE),
                "%s must not be more than the whole of %s, but was '%s'",
                name,
                whole.orElse(0),
                part.orElse(0));
    }

    /** Checks that a number of which shares are taken is at least one, if it is stated. */
    static void checkWhole(String name, OptionalInt whole) {
        checkState(whole.orElse(1) >= 1, "%s must be at least 1, but was '%s'", name, whole.orElse(1));
    }

    /** Checks that one day is not before another, as far as both are stated. */
    static void checkOrder(String name, Optional<LocalDate> later, Optional<LocalDate> earlier) {
        checkState(
                later.isEmpty() || earlier.isEmpty() || !later.get().isBefore(earlier.get()),
                "%s must not be before %s, but was on %s",
                name,
                earlier.map(LocalDate::toString).orElse(".."),
                later.map(LocalDate::toString).orElse(".."));
    }
}
