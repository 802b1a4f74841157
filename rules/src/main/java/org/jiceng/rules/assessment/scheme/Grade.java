package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;

/**
 * A grade (等次): the scores that it takes, each limit with its stated inclusiveness, and how many bodies may have it.
 *
 * <p>Example: 西宋集镇 2017: 一等奖 2名，且得分≥90 is a lower limit of at least 90 and a quota of 2.
 */
@Value.Immutable
public abstract class Grade {

    Grade() {}

    /**
     * A limit of a grade.
     *
     * @param comparison how the score is compared
     * @param value with what
     */
    public record Limit(Comparison comparison, BigDecimal value) {

        /** Returns the limit that a score is at least {@code value}. */
        public static Limit atLeast(String value) {
            return new Limit(Comparison.AT_LEAST, new BigDecimal(value));
        }

        /** Returns the limit that a score is strictly less than {@code value}. */
        public static Limit lessThan(String value) {
            return new Limit(Comparison.LESS_THAN, new BigDecimal(value));
        }

        /** Returns whether a score is on the right side of the limit. */
        public boolean holds(Fraction score) {
            return comparison.holds(score, Fraction.of(value));
        }

        /** Returns whether a score that equals the limit is on its right side. */
        public boolean isInclusive() {
            return comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
        }

        @Override
        public String toString() {
            return comparison.sign() + " " + value.toPlainString();
        }
    }

    /** The id, unique in the scheme, without white space, for example EXCELLENT. */
    public abstract String id();

    /** The name, for example 优秀. */
    public abstract String title();

    /** The lower limit, a comparison with at least or more than; empty where every lower score has it. */
    public abstract Optional<Limit> lower();

    /**
     * The upper limit, a comparison with at most or less than; empty where none is stated. A body that a better grade
     * has no place for falls to the next one, whatever its upper limit.
     */
    public abstract Optional<Limit> upper();

    /** How many bodies may have it; empty where there is no limit. */
    public abstract Optional<Quota> quota();

    @Value.Check
    void check() {
        Amounts.checkId("id of a grade", id());
        checkState(!title().isBlank(), "title of grade %s must not be blank", id());
        lower().ifPresent(limit -> {
            Amounts.checkPoints("lower limit", "grade " + id(), limit.value());
            checkState(
                    limit.comparison() == Comparison.AT_LEAST || limit.comparison() == Comparison.MORE_THAN,
                    "lower limit of grade %s must be AT_LEAST or MORE_THAN, but was '%s'",
                    id(),
                    limit.comparison());
        });
        upper().ifPresent(limit -> {
            Amounts.checkPoints("upper limit", "grade " + id(), limit.value());
            checkState(
                    limit.comparison() == Comparison.AT_MOST || limit.comparison() == Comparison.LESS_THAN,
                    "upper limit of grade %s must be AT_MOST or LESS_THAN, but was '%s'",
                    id(),
                    limit.comparison());
        });
    }

    /** Returns whether a score is within both limits. */
    public boolean takes(Fraction score) {
        return lower().map(limit -> limit.holds(score)).orElse(true)
                && upper().map(limit -> limit.holds(score)).orElse(true);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grade}. */
    public static final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }
}
