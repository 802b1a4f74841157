package org.jiceng.rules.assessment.exact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points that a rule can give.
 *
 * @param least the least, or empty where there is no floor
 * @param most the most, or empty where there is no cap
 */
public record Bounds(Optional<Fraction> least, Optional<Fraction> most) {

    /** No limit on either side. */
    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    /** Returns both limits, inclusive. */
    public static Bounds of(Fraction least, Fraction most) {
        return new Bounds(Optional.of(least), Optional.of(most));
    }

    /** Returns the limits from 0 to {@code most}, both inclusive. */
    public static Bounds zeroTo(BigDecimal most) {
        return of(Fraction.ZERO, Fraction.of(most));
    }

    /** Returns the limits of a sum of two numbers, each within its own. */
    public Bounds plus(Bounds other) {
        return new Bounds(least.flatMap(a -> other.least.map(a::plus)), most.flatMap(a -> other.most.map(a::plus)));
    }

    /** Returns these bounds narrowed by a declared floor and cap. */
    public Bounds within(Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
        return new Bounds(narrow(least, floor, cap, floor), narrow(most, floor, cap, cap));
    }

    private static Optional<Fraction> narrow(
            Optional<Fraction> bound,
            Optional<BigDecimal> floor,
            Optional<BigDecimal> cap,
            Optional<BigDecimal> otherwise) {
        return bound.map(value -> clamp(value, floor, cap)).or(() -> otherwise.map(Fraction::of));
    }

    /** Returns the number within a floor and a cap; where they contradict, the floor holds. */
    public static Fraction clamp(Fraction value, Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
        Fraction capped = cap.map(Fraction::of).map(value::min).orElse(value);
        return floor.map(Fraction::of).map(capped::max).orElse(capped);
    }
}
