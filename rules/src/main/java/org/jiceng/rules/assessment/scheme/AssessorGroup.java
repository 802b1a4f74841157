package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.internal.Amounts;

/**
 * A group that assesses (考核组、评议主体), its weight, and how the ratings of its members become one.
 *
 * <p>Example: 嘉兴市解放街道 2014 for community workers: street 30, peers 10, residents 60.
 */
@Value.Immutable
public abstract class AssessorGroup {

    AssessorGroup() {}

    /** How the ratings of a group's members become one. */
    public enum Aggregate {
        /** The values of all members are added up and scored once, for example votes, 合并计票. */
        POOLED("合并计票", "pooled"),
        /** Each member's values are scored, and the mean of the points counts, 取平均. */
        MEAN("取平均", "mean"),
        /** The same with the median; the mean of the two in the middle for an even number, 取中位数. */
        MEDIAN("取中位数", "median"),
        /** The mean after the highest and the lowest were dropped, 去掉最高分和最低分. */
        TRIMMED_MEAN("去掉最高分和最低分取平均", "trimmed mean");

        private final String chinese;
        private final String english;

        Aggregate(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the method. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** The id, unique in the scheme, without white space; evidence gives it in its column {@code group}. */
    public abstract String id();

    /** The name. */
    public abstract String title();

    /** The weight against the other groups, positive; the weights need not add up to a certain number. */
    public abstract BigDecimal weight();

    /** How the ratings of its members become one. */
    public abstract Aggregate aggregate();

    /** How many ratings are dropped at each end for {@link Aggregate#TRIMMED_MEAN}, at least 1; otherwise 0. */
    @Value.Default
    public int trimmed() {
        return aggregate() == Aggregate.TRIMMED_MEAN ? 1 : 0;
    }

    /** The least number of members that must have answered, at least 1; with fewer the group counts as empty. */
    @Value.Default
    public int minimumRaters() {
        return aggregate() == Aggregate.TRIMMED_MEAN ? 2 * trimmed() + 1 : 1;
    }

    /** The kinds of the bodies whose ratings these are, for example townships; empty where they are not said. */
    public abstract ImmutableSet<BodyKind> members();

    @Value.Check
    void check() {
        Amounts.checkId("id of an assessor group", id());
        Amounts.checkPositive("weight", "assessor group " + id(), weight());
        checkState(
                (trimmed() > 0) == (aggregate() == Aggregate.TRIMMED_MEAN) && trimmed() >= 0,
                "assessor group %s must drop ratings if its aggregate is a trimmed mean and only then, but dropped '%s'",
                id(),
                trimmed());
        checkState(
                minimumRaters() > 2 * trimmed(),
                "minimum raters of assessor group %s must be more than the %s that are dropped, but were '%s'",
                id(),
                2 * trimmed(),
                minimumRaters());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessorGroup}. */
    public static final class Builder extends ImmutableAssessorGroup.Builder {
        Builder() {}
    }
}
