package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * The points of the rank among all bodies that have a value (按排名赋分).
 *
 * <p>Example: 新密市某镇 2016, 基础工作 40 points: 各业务部门主管领导和站所根据平时情况对各村排队打分(排名制) for 24 villages.
 */
@Value.Immutable
public abstract non-sealed class RankTable extends PeerRule {

    RankTable() {}

    /** Which ranks bodies with the same value share. */
    public enum Ties {
        /** The best of the ranks that they take up, 并列取高. */
        BEST,
        /** The worst of them, 并列取低. */
        WORST,
        /** The mean of the points of all of them, 并列取平均. */
        MEAN
    }

    /**
     * A row of the table.
     *
     * @param upTo the last rank of the row, inclusive, from 1
     * @param points the points for the ranks of this row, not negative
     */
    public record Row(int upTo, BigDecimal points) {

        /** Returns a row. */
        public static Row of(int upTo, String points) {
            return new Row(upTo, new BigDecimal(points));
        }
    }

    /** The rows, with ascending last ranks. */
    public abstract ImmutableList<Row> rows();

    /** The points of the ranks after the last row. */
    public abstract BigDecimal otherwise();

    /** Whether the greatest value is the best, or the least. */
    public abstract boolean greatestFirst();

    /** What bodies with the same value get. */
    public abstract Ties ties();

    @Value.Check
    void check() {
        checkState(!rows().isEmpty(), "rank table must have at least one row");
        int last = 0;
        for (Row row : rows()) {
            checkState(
                    row.upTo() > last,
                    "last ranks of a rank table must ascend from 1, but '%s' follows '%s'",
                    row.upTo(),
                    last);
            Amounts.checkNotNegative("points", "rank " + row.upTo(), row.points());
            last = row.upTo();
        }
        Amounts.checkNotNegative("points", "the other ranks", otherwise());
    }

    @Override
    public Kind kind() {
        return Kind.RANK;
    }

    @Override
    Outcome score(Inputs inputs, BigDecimal value, Peers peers) {
        int better = better(value, peers);
        int equal = equal(value, peers);
        Fraction points = points(better, equal);
        return Outcome.scored(points, Texts.text("step.rank", value, better + 1, peers.size(), equal - 1, points));
    }

    private int better(BigDecimal value, Peers peers) {
        return greatestFirst() ? peers.countGreater(value) : peers.countLess(value);
    }

    private static int equal(BigDecimal value, Peers peers) {
        return peers.size() - peers.countGreater(value) - peers.countLess(value);
    }

    /**
     * Returns the exact points where {@code better} bodies have a better value and {@code equal} the same, itself too.
     */
    public Fraction points(int better, int equal) {
        return switch (ties()) {
            case BEST -> at(better + 1);
            case WORST -> at(better + equal);
            case MEAN -> mean(better + 1, better + equal);
        };
    }

    private Fraction at(int rank) {
        for (Row row : rows()) {
            if (rank <= row.upTo()) {
                return Fraction.of(row.points());
            }
        }
        return Fraction.of(otherwise());
    }

    /** Returns the mean of the points of ranks from {@code first} to {@code last}, row by row. */
    private Fraction mean(int first, int last) {
        Fraction sum = Fraction.ZERO;
        int rank = first;
        for (Row row : rows()) {
            int end = Math.min(row.upTo(), last);
            if (rank <= end) {
                sum = sum.plus(Fraction.of(end - rank + 1L).times(Fraction.of(row.points())));
                rank = end + 1;
            }
        }
        sum = sum.plus(Fraction.of(last - rank + 1L).times(Fraction.of(otherwise())));
        return sum.over(Fraction.of(last - first + 1L));
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Fraction least = Fraction.of(otherwise());
        Fraction most = least;
        for (Row row : rows()) {
            least = least.min(Fraction.of(row.points()));
            most = most.max(Fraction.of(row.points()));
        }
        return Bounds.of(least, most);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RankTable}. */
    public static final class Builder extends ImmutableRankTable.Builder {
        Builder() {}
    }
}
