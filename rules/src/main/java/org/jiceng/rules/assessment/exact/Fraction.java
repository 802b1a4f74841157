package org.jiceng.rules.assessment.exact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number with a positive denominator.
 *
 * <p>Most numbers of a scheme are small, so numerator and denominator are longs as long as they fit, not always in
 * lowest terms; an operation that does not fit is done again with big integers, and its result brought to lowest terms.
 * Two fractions are equal if their values are.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The number 0. */
    public static final Fraction ZERO = new Fraction(0, 1, null);
    /** The number 1. */
    public static final Fraction ONE = new Fraction(1, 1, null);

    /** Stands for a product or sum that does not fit into a long; no numerator has this value. */
    private static final long NONE = Long.MIN_VALUE;

    private static final int LONG_DIGITS = 18;
    private static final long[] POWERS = powers();

    private final long up;
    private final long down;
    private final @Nullable Big big;

    /** Numerator and denominator in lowest terms, for a number of which one does not fit into a long. */
    private record Big(BigInteger up, BigInteger down) {}

    private Fraction(long up, long down, @Nullable Big big) {
        this.up = up;
        this.down = down;
        this.big = big;
    }

    private static long[] powers() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Returns a decimal, exact. */
    public static Fraction of(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= LONG_DIGITS && value.precision() <= LONG_DIGITS) {
            return new Fraction(value.unscaledValue().longValue(), POWERS[scale], null);
        }
        return scale <= 0
                ? reduced(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** Returns a whole number. */
    public static Fraction of(long value) {
        return value == NONE ? reduced(BigInteger.valueOf(value), BigInteger.ONE) : new Fraction(value, 1, null);
    }

    /**
     * Returns a whole number divided by another.
     *
     * @throws IllegalArgumentException if the divisor is not positive
     */
    public static Fraction of(long up, long down) {
        checkArgument(down > 0, "divisor must be positive, but was '%s'", down);
        return up == NONE ? of(up).over(of(down)) : new Fraction(up, down, null);
    }

    /** Returns {@code unscaled} divided by ten to the power of {@code scale}, a number from 0 to 18. */
    public static Fraction ofUnscaled(long unscaled, int scale) {
        return unscaled == NONE ? of(BigDecimal.valueOf(unscaled, scale)) : new Fraction(unscaled, POWERS[scale], null);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger up = numerator.divide(signed);
        BigInteger down = denominator.divide(signed);
        return up.bitLength() < Long.SIZE - 1 && down.bitLength() < Long.SIZE - 1
                ? new Fraction(up.longValue(), down.longValue(), null)
                : new Fraction(0, 0, new Big(up, down));
    }

    private BigInteger bigUp() {
        return big == null ? BigInteger.valueOf(up) : big.up();
    }

    private BigInteger bigDown() {
        return big == null ? BigInteger.valueOf(down) : big.down();
    }

    /** Returns the product, or {@link #NONE} where it does not fit. */
    private static long product(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return high == (low >> (Long.SIZE - 1)) ? low : NONE;
    }

    /** Returns the sum, or {@link #NONE} where it does not fit or a term is none. */
    private static long sum(long a, long b) {
        long sum = a + b;
        return a == NONE || b == NONE || ((a ^ sum) & (b ^ sum)) < 0 ? NONE : sum;
    }

    /** Returns the exact sum. */
    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            if (down == other.down) {
                long sum = sum(up, other.up);
                if (sum != NONE) {
                    return new Fraction(sum, down, null);
                }
            } else {
                Fraction sum = down < other.down ? smallSum(this, other) : smallSum(other, this);
                if (sum != null) {
                    return sum;
                }
            }
        }
        return reduced(
                bigUp().multiply(other.bigDown()).add(other.bigUp().multiply(bigDown())),
                bigDown().multiply(other.bigDown()));
    }

    /** Returns the sum of two fractions of which the second has the greater denominator, or null if it does not fit. */
    private static @Nullable Fraction smallSum(Fraction a, Fraction b) {
        long times = b.down / a.down;
        if (times * a.down == b.down) {
            long sum = sum(product(a.up, times), b.up);
            return sum == NONE ? null : new Fraction(sum, b.down, null);
        }
        long sum = sum(product(a.up, b.down), product(b.up, a.down));
        long bottom = product(a.down, b.down);
        return sum == NONE || bottom == NONE ? null : new Fraction(sum, bottom, null);
    }

    /** Returns the exact difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** Returns the number with the other sign. */
    public Fraction negated() {
        return big == null
                ? new Fraction(-up, down, null)
                : new Fraction(0, 0, new Big(big.up().negate(), big.down()));
    }

    /** Returns the exact product. */
    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            long top = product(up, other.up);
            long bottom = product(down, other.down);
            if (top != NONE && bottom != NONE) {
                return new Fraction(top, bottom, null);
            }
        }
        return reduced(bigUp().multiply(other.bigUp()), bigDown().multiply(other.bigDown()));
    }

    /**
     * Returns the exact quotient.
     *
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Fraction over(Fraction other) {
        checkArgument(other.signum() != 0, "divisor must not be zero, but was '%s'", other);
        if (big == null && other.big == null) {
            boolean negative = other.up < 0;
            long top = product(up, negative ? -other.down : other.down);
            long bottom = product(down, negative ? -other.up : other.up);
            if (top != NONE && bottom != NONE) {
                return new Fraction(top, bottom, null);
            }
        }
        return reduced(bigUp().multiply(other.bigDown()), bigDown().multiply(other.bigUp()));
    }

    /** Returns the lesser of two numbers. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the greater of two numbers. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the greatest whole number that is not greater than this. */
    public Fraction floor() {
        return big == null ? of(Math.floorDiv(up, down)) : of(rounded(0, RoundingMode.FLOOR));
    }

    /** Returns the least whole number that is not less than this. */
    public Fraction ceiling() {
        return big == null ? of(-Math.floorDiv(-up, down)) : of(rounded(0, RoundingMode.CEILING));
    }

    /** Returns -1, 0 or 1 for a negative number, zero, or a positive number. */
    public int signum() {
        return big == null ? Long.signum(up) : big.up().signum();
    }

    /** Returns the value if it is a whole number that a long holds. */
    public OptionalLong whole() {
        return big == null && up % down == 0 ? OptionalLong.of(up / down) : OptionalLong.empty();
    }

    /** Returns the denominator in lowest terms if a long holds it. */
    public OptionalLong denominator() {
        return big == null ? OptionalLong.of(down / LongMath.gcd(Math.abs(up), down)) : OptionalLong.empty();
    }

    /** Returns the decimal with {@code scale} decimals, rounded once from the exact value. */
    public BigDecimal rounded(int scale, RoundingMode mode) {
        return big == null
                ? BigDecimal.valueOf(up).divide(BigDecimal.valueOf(down), scale, mode)
                : new BigDecimal(big.up()).divide(new BigDecimal(big.down()), scale, mode);
    }

    /** Returns the value as a decimal without trailing zeros, or empty where it has no finite one. */
    public Optional<BigDecimal> decimal() {
        Fraction lowest = reduced(bigUp(), bigDown());
        BigInteger rest = lowest.bigDown();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        for (; rest.mod(five).signum() == 0; fives++) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(lowest.rounded(Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (down == other.down) {
                return Long.compare(up, other.up);
            }
            long left = product(up, other.down);
            long right = product(other.up, down);
            if (left != NONE && right != NONE) {
                return Long.compare(left, right);
            }
        }
        return bigUp().multiply(other.bigDown()).compareTo(other.bigUp().multiply(bigDown()));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Fraction other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = reduced(bigUp(), bigDown());
        return 31 * lowest.bigUp().hashCode() + lowest.bigDown().hashCode();
    }

    /** Returns a plain decimal where there is a finite one, for example {@code 2.5}, and otherwise {@code 7/3}. */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(() -> {
            Fraction lowest = reduced(bigUp(), bigDown());
            return lowest.bigUp() + "/" + lowest.bigDown();
        });
    }
}
