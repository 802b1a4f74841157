package org.jiceng.rules.assessment.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction for the slow reference: always in lowest terms, always big. */
record SlowNumber(BigInteger up, BigInteger down) implements Comparable<SlowNumber> {

    static final SlowNumber ZERO = of(0);
    static final SlowNumber ONE = of(1);

    SlowNumber {
        if (down.signum() < 0) {
            up = up.negate();
            down = down.negate();
        }
        BigInteger divisor = up.gcd(down);
        up = up.divide(divisor);
        down = down.divide(divisor);
    }

    static SlowNumber of(long whole) {
        return new SlowNumber(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static SlowNumber of(BigDecimal value) {
        return new SlowNumber(value.movePointRight(12).toBigIntegerExact(), BigInteger.TEN.pow(12));
    }

    SlowNumber plus(SlowNumber o) {
        return new SlowNumber(up.multiply(o.down).add(o.up.multiply(down)), down.multiply(o.down));
    }

    SlowNumber minus(SlowNumber o) {
        return plus(o.times(of(-1)));
    }

    SlowNumber times(SlowNumber o) {
        return new SlowNumber(up.multiply(o.up), down.multiply(o.down));
    }

    SlowNumber over(SlowNumber o) {
        return new SlowNumber(up.multiply(o.down), down.multiply(o.up));
    }

    SlowNumber whole(RoundingMode mode) {
        return of(rounded(0, mode));
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(up).divide(new BigDecimal(down), scale, mode);
    }

    boolean isZero() {
        return up.signum() == 0;
    }

    SlowNumber least(SlowNumber o) {
        return compareTo(o) <= 0 ? this : o;
    }

    SlowNumber greatest(SlowNumber o) {
        return compareTo(o) >= 0 ? this : o;
    }

    @Override
    public int compareTo(SlowNumber o) {
        return up.multiply(o.down).compareTo(o.up.multiply(down));
    }
}
