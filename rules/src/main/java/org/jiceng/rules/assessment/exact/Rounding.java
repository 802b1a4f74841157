package org.jiceng.rules.assessment.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiceng.core.text.LocalizedText;

/**
 * Where and how a scheme rounds (取舍). There is one rounding; before it all arithmetic is exact.
 *
 * <p>What a card shows has the same number of decimals, and the parts add up to the whole: where the exact parts have
 * more decimals, each is shown rounded down and the units that are left over go to the parts with the largest
 * remainders, the first of equals first.
 *
 * @param scale the number of decimals, from 0 to 6
 * @param mode how, any mode but {@link RoundingMode#UNNECESSARY}
 * @param stage where
 */
public record Rounding(int scale, RoundingMode mode, Stage stage) {

    private static final int MAX_SCALE = 6;

    /** Where a scheme rounds. */
    public enum Stage {
        /** Each indicator's contribution is rounded, and the total is their sum, 按指标取舍. */
        INDICATOR("按指标取舍", "each indicator"),
        /** The total of each top section is rounded, 按大项取舍. */
        SECTION("按大项取舍", "each section"),
        /** Only the total is rounded, 按总分取舍. */
        TOTAL("按总分取舍", "the total");

        private final String chinese;
        private final String english;

        Stage(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the stage. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /**
     * Checks scale and mode.
     *
     * @throws IllegalArgumentException if the scale is not from 0 to 6, or the mode is {@link RoundingMode#UNNECESSARY}
     */
    public Rounding {
        checkArgument(scale >= 0 && scale <= MAX_SCALE, "scale of a rounding must be from 0 to 6, but was '%s'", scale);
        checkArgument(mode != RoundingMode.UNNECESSARY, "mode of a rounding must round, but was '%s'", mode);
    }

    /** Returns the rounding of the total to {@code scale} decimals, halves up (四舍五入). */
    public static Rounding ofTotal(int scale) {
        return new Rounding(scale, RoundingMode.HALF_UP, Stage.TOTAL);
    }

    /** Returns a value rounded to the declared scale in the declared mode. */
    public BigDecimal apply(Fraction value) {
        return value.rounded(scale, mode);
    }
}
