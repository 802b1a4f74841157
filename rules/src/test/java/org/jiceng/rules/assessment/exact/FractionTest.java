package org.jiceng.rules.assessment.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static final ImmutableList<RoundingMode> MODES = ImmutableList.of(
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_DOWN,
            RoundingMode.HALF_EVEN);

    private static Fraction f(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }

    @Test
    void thirdsAddUpToTheWhole() {
        Fraction third = Fraction.ONE.over(Fraction.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third).hasToString("1/3");
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.125", "-2.50, -2.5", "1e3, 1000", "0, 0", "0.000, 0"})
    void writesPlainDecimals(String in, String out) {
        assertThat(f(in)).hasToString(out);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2, 3", "-2.5, -3, -2", "4, 4, 4", "0, 0, 0"})
    void floorAndCeiling(String in, String floor, String ceiling) {
        assertThat(f(in).floor()).isEqualTo(f(floor));
        assertThat(f(in).ceiling()).isEqualTo(f(ceiling));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).hasMessage("divisor must not be zero, but was '0'");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 3, 2, 1",
        "-6, 4, , 2",
        "7, 21, , 3",
        "0, 5, 0, 1",
        "-9223372036854775807, 1, -9223372036854775807, 1"
    })
    void knowsWholeNumbersAndDenominators(long up, long down, @Nullable Long whole, long denominator) {
        Fraction fraction = Fraction.of(up, down);
        assertThat(fraction.whole()).isEqualTo(whole == null ? OptionalLong.empty() : OptionalLong.of(whole));
        assertThat(fraction.denominator()).hasValue(denominator);
    }

    @Test
    void longsAtTheEdgeAreExact() {
        Fraction least = Fraction.of(Long.MIN_VALUE, 2);
        assertThat(least).isEqualTo(Fraction.of(Long.MIN_VALUE / 2));
        assertThat(least.whole()).hasValue(Long.MIN_VALUE / 2);
        Fraction beyond = Fraction.of(Long.MAX_VALUE).times(Fraction.of(Long.MAX_VALUE));
        assertThat(beyond.whole()).isEmpty();
        assertThat(Fraction.ONE.over(beyond).denominator()).isEmpty();
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessage("divisor must be positive, but was '0'");
    }

    /** Rounding a fraction is rounding its numerator over its denominator, in every mode, on both sides of zero. */
    @Test
    void roundsAsBigDecimalDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal a = BigDecimal.valueOf(random.nextInt(2_001) - 1_000);
            BigDecimal b = BigDecimal.valueOf(random.nextInt(99) + 1);
            RoundingMode mode = MODES.get(random.nextInt(MODES.size()));
            assertThat(Fraction.of(a).over(Fraction.of(b)).rounded(2, mode)).isEqualTo(a.divide(b, 2, mode));
        }
    }

    @Test
    void apportionedPartsAddUpAndAreLessThanAUnitAway() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            List<Fraction> parts = new ArrayList<>();
            Fraction sum = Fraction.ZERO;
            for (int k = random.nextInt(6) + 1; k > 0; k--) {
                Fraction part = Fraction.of(random.nextInt(400) - 100).over(Fraction.of(random.nextInt(30) + 1));
                parts.add(part);
                sum = sum.plus(part);
            }
            int scale = random.nextInt(4);
            BigDecimal whole = sum.rounded(scale, MODES.get(random.nextInt(MODES.size())));
            List<BigDecimal> shown = Apportionment.of(parts, whole, scale);
            assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
            Fraction unit = Fraction.of(new BigDecimal(BigInteger.ONE, scale));
            for (int k = 0; k < parts.size(); k++) {
                Fraction away = Fraction.of(shown.get(k)).minus(parts.get(k));
                assertThat(away.max(away.negated())).isLessThan(unit);
            }
        }
    }

    /** Numbers near the greatest long, where the fast path must give way, against big integers alone. */
    @Test
    void isExactWhereLongsOverflow() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            BigInteger[] n = new BigInteger[4];
            for (int k = 0; k < n.length; k++) {
                n[k] = new BigInteger(1 + random.nextInt(i % 2 == 0 ? 70 : 34), random).add(BigInteger.ONE);
                n[k] = k % 2 == 0 && random.nextBoolean() ? n[k].negate() : n[k];
            }
            Fraction a = big(n[0]).over(big(n[1]));
            Fraction b = big(n[2]).over(big(n[3]));
            BigInteger left = n[0].multiply(n[3]);
            BigInteger right = n[2].multiply(n[1]);
            assertThat(a.plus(b)).isEqualTo(big(left.add(right)).over(big(n[1].multiply(n[3]))));
            assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(a.times(b)).isEqualTo(big(n[0].multiply(n[2])).over(big(n[1].multiply(n[3]))));
            assertThat(a.over(b).times(b)).isEqualTo(a);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
            assertThat(a.floor().rounded(0, RoundingMode.UNNECESSARY))
                    .isEqualTo(new BigDecimal(n[0]).divide(new BigDecimal(n[1]), 0, RoundingMode.FLOOR));
        }
    }

    private static Fraction big(BigInteger value) {
        return Fraction.of(new BigDecimal(value));
    }

    @Test
    void equalValuesAreEqualHoweverTheyCameAbout() {
        Fraction half = Fraction.of(2).over(Fraction.of(4));
        assertThat(half).isEqualTo(f("0.5")).hasSameHashCodeAs(f("0.500")).hasToString("0.5");
        assertThat(Fraction.of(Long.MIN_VALUE).negated().minus(Fraction.of(1))).isEqualTo(Fraction.of(Long.MAX_VALUE));
    }
}
