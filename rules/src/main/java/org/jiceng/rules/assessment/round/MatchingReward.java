package org.jiceng.rules.assessment.round;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.ranking.Ranking;

/**
 * How a fund rewards grades (配套奖励办法): by weight, where the whole fund is divided, or with a fixed amount for each body.
 * The division is exact until the declared rounding down, and where the units go that are left over is declared.
 *
 * <p>Amounts are in yuan with at most as many decimals as {@link #scale()}; the builder throws an
 * {@link IllegalStateException} that names what cannot be divided so.
 *
 * <p>Example: 10,000 yuan for one body of the first grade with weight 3 and two of the second with weight 2 are
 * 4,285.71 and twice 2,857.14; the 0.01 that is left stays in the fund or goes to the largest remainder.
 */
@Value.Immutable
public abstract class MatchingReward {

    private static final int FEN = 2;

    MatchingReward() {}

    /** How the fund is divided. */
    public enum Division {
        /** Each body gets its grade's weight over the sum of the weights of all rewarded bodies, 按系数分配. */
        BY_WEIGHT("按系数分配", "by weight"),
        /** Each body gets the amount of its grade, 定额奖励. Where the fund does not suffice nobody gets anything. */
        FIXED("定额奖励", "fixed amounts");

        private final String chinese;
        private final String english;

        Division(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the division. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** Where the units go that are left over when the shares were rounded down. */
    public enum Remainder {
        /** They stay in the fund, 尾数留存. */
        KEPT("尾数留存", "kept in the fund"),
        /** One each to the largest remainders, the better rank first among equals, 最大余数法. */
        LARGEST_REMAINDER("最大余数法", "largest remainder"),
        /** All to the first of the best rank, 尾数归第一名. */
        BEST_RANK("尾数归第一名", "to the best rank");

        private final String chinese;
        private final String english;

        Remainder(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the rule. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** The fund (奖励资金) in yuan, positive. */
    public abstract BigDecimal fund();

    /** How it is divided. */
    public abstract Division division();

    /** The weight, or the amount in yuan, of each grade by its id, not negative; a grade that is not here gets none. */
    public abstract ImmutableMap<String, BigDecimal> grades();

    /** The decimals of an amount in yuan, from 0 to 2. */
    @Value.Default
    public int scale() {
        return FEN;
    }

    /** Where the units go that are left over. */
    public abstract Remainder remainder();

    @Value.Check
    void check() {
        checkState(Amounts.isPlain(fund()) && fund().signum() > 0, "fund must be positive, but was '%s'", fund());
        checkState(!grades().isEmpty(), "reward must name at least one grade");
        grades().forEach((grade, value) -> Amounts.checkNotNegative("weight or amount", "grade " + grade, value));
        checkState(scale() >= 0 && scale() <= FEN, "decimals of a reward must be from 0 to 2, but were '%s'", scale());
        checkState(
                division() == Division.BY_WEIGHT
                        || grades().values().stream()
                                .allMatch(amount -> amount.stripTrailingZeros().scale() <= scale()),
                "fixed amounts must have at most %s decimals, but were '%s'",
                scale(),
                grades().values());
        checkState(
                fund().stripTrailingZeros().scale() <= scale(),
                "fund must have at most %s decimals, but was '%s'",
                scale(),
                fund());
    }

    /**
     * Divides the fund over a ranking. Bodies that a veto bars from awards get nothing.
     *
     * @throws IllegalArgumentException if a grade here is none of the ranking's scheme
     */
    public RewardAllocation allocate(Ranking ranking) {
        return new RewardDivision(this, ranking).allocation();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingReward}. */
    public static final class Builder extends ImmutableMatchingReward.Builder {
        Builder() {}
    }
}
