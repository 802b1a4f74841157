package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiceng.rules.assessment.exact.Fraction;

/**
 * How many bodies may have a grade (名额、比例): a number, or a share of all bodies and how its product becomes whole.
 *
 * @param count the number, not negative, or empty
 * @param share the share, from 0 to 1, or empty; one of the two is there
 * @param whole how a share of the bodies becomes a whole number; counts nothing for a number
 */
public record Quota(Optional<Integer> count, Optional<BigDecimal> share, Whole whole) {

    /** How a share of the bodies becomes a whole number. */
    public enum Whole {
        /** Rounded down, 舍去尾数: 12.5 % of 20 is 2. */
        FLOOR,
        /** Halves up, 四舍五入: 12.5 % of 20 is 3. */
        HALF_UP,
        /** Rounded up, 进位. */
        CEILING,
        /**
         * Rounded down, and the places that are left over go to the grades with the largest remainders, the better
         * grade first among equals, 最大余数法. All grades with a share must have it, and their shares make 1.
         */
        LARGEST_REMAINDER
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if not exactly one of count and share is there, or it is out of range
     */
    public Quota {
        checkArgument(
                count.isPresent() != share.isPresent(), "quota must have a count or a share, but had both or none");
        checkArgument(count.orElse(0) >= 0, "count of a quota must not be negative, but was '%s'", count.orElse(0));
        BigDecimal part = share.orElse(BigDecimal.ZERO);
        checkArgument(
                part.signum() >= 0 && part.compareTo(BigDecimal.ONE) <= 0,
                "share of a quota must be from 0 to 1, but was '%s'",
                part);
    }

    /** Returns a quota of {@code count} bodies. */
    public static Quota ofCount(int count) {
        return new Quota(Optional.of(count), Optional.empty(), Whole.FLOOR);
    }

    /** Returns a quota of a share of all bodies, from 0 to 1, for example 0.125. */
    public static Quota ofShare(String share, Whole whole) {
        return new Quota(Optional.empty(), Optional.of(new BigDecimal(share)), whole);
    }

    /** Returns the exact number of places among {@code bodies}. */
    Fraction exact(int bodies) {
        return count.map(Fraction::of)
                .orElseGet(() -> Fraction.of(share.orElseThrow()).times(Fraction.of(bodies)));
    }

    /** Returns the whole number of places among {@code bodies}; rounded down for the largest remainder. */
    public int places(int bodies) {
        RoundingMode mode = switch (whole) {
            case FLOOR, LARGEST_REMAINDER -> RoundingMode.FLOOR;
            case HALF_UP -> RoundingMode.HALF_UP;
            case CEILING -> RoundingMode.CEILING;
        };
        return exact(bodies).rounded(0, mode).intValueExact();
    }
}
