package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;

/** How scores become grades (等次评定): the grades, what is compared with their limits, and what breaks a tie. */
@Value.Immutable
public abstract class Grading {

    Grading() {}

    /** Which score is compared with the limits of the grades. */
    public enum Basis {
        /** The rounded total, as it is shown: 89.995 shown as 90.00 meets at least 90, 按取舍后的得分. */
        ROUNDED("按取舍后的得分", "the rounded total"),
        /** The exact total before rounding: 89.995 does not meet at least 90, 按取舍前的得分. */
        EXACT("按取舍前的得分", "the exact total");

        private final String chinese;
        private final String english;

        Basis(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the basis. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** What happens to bodies with the same score where there are fewer places in a grade than such bodies. */
    public enum Ties {
        /** All of them get the grade, beyond the quota; no other grade loses a place for it, 并列均入、增加名额. */
        EXTRA_PLACES("并列均入", "extra places"),
        /**
         * All of them get the grade and share its places with the next grades, which have so many fewer, 并列均入、占用下一等次名额:
         * the places of all grades together stay what they were.
         */
        SHARED_PLACES("并列均入，占用下一等次名额", "shared with the next grade's places"),
        /** None of them gets it, 并列均不入. */
        ALL_OUT("并列均不入", "none of them"),
        /**
         * Those with more points in the tie-break indicators get it, whether rule or policy gave the points; where
         * these tie too, none, 按并列指标比较.
         */
        TIE_BREAK("按并列指标比较", "tie-break indicators");

        private final String chinese;
        private final String english;

        Ties(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the rule. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /**
     * What holds where there are few bodies (主体较少时的处理).
     *
     * @param below the quotas hold from this number of ranked bodies on, and with fewer the treatment does
     * @param treatment what holds instead
     */
    public record SmallGroup(int below, Treatment treatment) {

        /** What holds instead of quotas. */
        public enum Treatment {
            /** The limits of the scores alone, without quotas, 只按得分定等次. */
            BY_LIMITS("只按得分定等次", "by the limits alone"),
            /** No grades are given; the bodies are to be graded together with others, 不单独定等次. */
            NO_GRADES("不单独定等次", "no grades");

            private final String chinese;
            private final String english;

            Treatment(String chinese, String english) {
                this.chinese = chinese;
                this.english = english;
            }

            /** Returns the name of the treatment. */
            public LocalizedText label() {
                return LocalizedText.of(chinese, english);
            }
        }
    }

    /** The grades, the best first, at least one. */
    public abstract ImmutableList<Grade> grades();

    /** Which score is compared with the limits. */
    public abstract Basis basis();

    /** What happens to ties at the edge of a quota; empty where the scheme does not say. */
    public abstract Optional<Ties> ties();

    /** The indicators that break a tie, the first one first; needed for {@link Ties#TIE_BREAK} only. */
    public abstract ImmutableList<IndicatorId> tieBreakers();

    /**
     * The id of the grade that takes up the difference where quotas by share do not add up to the number of bodies, as
     * 30 %, 60 % and 10 % of 5 with halves up make 6; empty where the scheme does not say.
     */
    public abstract Optional<String> balancing();

    /** What holds where there are few bodies; empty where the quotas hold for any number. */
    public abstract Optional<SmallGroup> smallGroup();

    @Value.Check
    void check() {
        smallGroup()
                .ifPresent(small -> checkState(
                        small.below() >= 2,
                        "small group must be below at least 2 bodies, but was '%s'",
                        small.below()));
        checkState(!grades().isEmpty(), "grading must have at least one grade");
        ImmutableSet<String> ids = grades().stream().map(Grade::id).collect(ImmutableSet.toImmutableSet());
        checkState(ids.size() == grades().size(), "ids of grades must be unique, but were '%s'", ids);
        checkState(
                balancing().isEmpty() || ids.contains(balancing().get()),
                "balancing grade must be one of %s, but was '%s'",
                ids,
                balancing().orElse(""));
        checkState(
                ties().filter(ties -> ties == Ties.TIE_BREAK).isEmpty()
                        || !tieBreakers().isEmpty(),
                "tie break must name at least one indicator");
        boolean remainder = grades().stream()
                .flatMap(grade -> grade.quota().stream())
                .anyMatch(quota -> quota.whole() == Quota.Whole.LARGEST_REMAINDER);
        checkState(
                !remainder
                        || grades().stream()
                                .allMatch(grade -> grade.quota()
                                        .filter(quota -> quota.whole() == Quota.Whole.LARGEST_REMAINDER)
                                        .isPresent()),
                "largest remainder must be the rule of all grades");
        checkState(
                !remainder || shares().compareTo(BigDecimal.ONE) == 0,
                "shares of grades with largest remainder must make 1, but made '%s'",
                shares());
    }

    /** Returns the sum of the quotas that are shares. */
    public BigDecimal shares() {
        return grades().stream()
                .flatMap(grade -> grade.quota().stream())
                .flatMap(quota -> quota.share().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns whether any grade has a quota. */
    public boolean hasQuota() {
        return grades().stream().anyMatch(grade -> grade.quota().isPresent());
    }

    /** Returns the best grade whose limits take a score, no matter the quotas. */
    public Optional<Grade> byScore(Fraction score) {
        return grades().stream().filter(grade -> grade.takes(score)).findFirst();
    }

    /**
     * Returns the places of each grade, the best grade first, among a number of bodies; empty for a grade without
     * quota. Where quotas round to more or fewer places than bodies, the declared balancing grade takes the difference.
     */
    public ImmutableList<Optional<Integer>> places(int bodies) {
        return QuotaPlaces.of(this, bodies);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grading}. */
    public static final class Builder extends ImmutableGrading.Builder {
        Builder() {}
    }
}
