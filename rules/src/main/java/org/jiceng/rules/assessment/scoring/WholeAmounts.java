package org.jiceng.rules.assessment.scoring;

import com.google.common.math.LongMath;
import java.util.List;
import java.util.OptionalLong;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator adds to the total, as a whole number of a small unit such as 1/2100 point, looked up by the values
 * that a body has in the indicator's columns.
 *
 * <p>Counts and percentages repeat: half a million committees have a hundred different answers to a question. So the
 * amount is worked out once for each value that occurs, by the same exact plan that scores one body, and a body costs
 * an addition. The cells of several columns are numbered like the digits of a number, the columns' spans its bases.
 */
final class WholeAmounts {

    /** Stands for an amount that is not known or is no whole number of units: the exact plan must be asked. */
    static final long NONE = Long.MIN_VALUE;

    /** The greatest number of units in a point: a million points still fit into a long, a thousand times over. */
    static final long MOST_PARTS = 1_000_000_000L;

    private final long[][] columns;
    private final long[] least;
    private final int[] spans;
    private final long[] amounts;

    private WholeAmounts(long[][] columns, long[] least, int[] spans, long[] amounts) {
        this.columns = columns;
        this.least = least;
        this.spans = spans;
        this.amounts = amounts;
    }

    /** Returns the amount of a body in units, or {@link #NONE}. */
    long of(int body) {
        int cell = cell(columns, least, spans, body);
        return cell < 0 ? NONE : amounts[cell];
    }

    /**
     * Adds the amounts of neighbouring bodies to their sums; a sum is {@link #NONE} where it or the amount is.
     *
     * @param first the number of the first body
     * @param sums a sum for each body
     */
    void addTo(long[] sums, int first) {
        if (columns.length != 1) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = plus(sums[i], of(first + i));
            }
            return;
        }
        long[] column = columns[0];
        for (int i = 0; i < sums.length; i++) {
            long value = column[first + i];
            sums[i] = value == EvidenceColumns.MISSING ? NONE : plus(sums[i], amounts[(int) (value - least[0])]);
        }
    }

    /** Returns the sum of two numbers of units, or {@link #NONE} where one of them is. */
    static long plus(long a, long b) {
        return a == NONE || b == NONE ? NONE : a + b;
    }

    /** Returns the cell of a body's values, or -1 where one is missing. */
    private static int cell(long[][] columns, long[] least, int[] spans, int body) {
        int cell = 0;
        for (int i = 0; i < columns.length; i++) {
            long value = columns[i][body];
            if (value == EvidenceColumns.MISSING) {
                return -1;
            }
            cell = cell * spans[i] + (int) (value - least[i]);
        }
        return cell;
    }

    /** Works out what an indicator adds to the total for the body with a number; null where that is not known. */
    @FunctionalInterface
    interface Exact {

        @Nullable
        Fraction of(int body);
    }

    /** The exact amounts of the cells that occur, before their common unit is known. */
    static final class Draft {

        private final long[][] columns;
        private final long[] least;
        private final int[] spans;
        private final @Nullable Fraction[] cells;

        private Draft(long[][] columns, long[] least, int[] spans, @Nullable Fraction[] cells) {
            this.columns = columns;
            this.least = least;
            this.spans = spans;
            this.cells = cells;
        }

        /**
         * Returns the amounts of the values that occur, or null where more than {@code most} cells were needed.
         *
         * @param all the columns that the amount depends on
         * @param bodies the number of bodies
         * @param most the greatest number of cells
         * @param exact the amount of a body, the same for all bodies with the same values
         */
        static @Nullable Draft of(List<EvidenceColumns.Column> all, int bodies, int most, Exact exact) {
            long[][] columns =
                    all.stream().map(EvidenceColumns.Column::unscaled).toArray(long[][]::new);
            long[] least = new long[columns.length];
            int[] spans = new int[columns.length];
            long size = 1;
            for (int i = 0; i < columns.length; i++) {
                least[i] = all.get(i).least();
                long span = LongMath.saturatedAdd(
                        LongMath.saturatedSubtract(all.get(i).greatest(), least[i]), 1);
                size = LongMath.saturatedMultiply(size, span);
                if (span <= 0 || size > most) {
                    return null;
                }
                spans[i] = (int) span;
            }
            @Nullable Fraction[] cells = new @Nullable Fraction[(int) size];
            for (int body = 0; body < bodies; body++) {
                int cell = cell(columns, least, spans, body);
                if (cell >= 0 && cells[cell] == null) {
                    cells[cell] = exact.of(body);
                }
            }
            return new Draft(columns, least, spans, cells);
        }

        /**
         * Returns the least common multiple of a denominator and those of the amounts, leaving out what would bring it
         * above {@link #MOST_PARTS}.
         */
        long parts(long parts) {
            long common = parts;
            for (Fraction amount : cells) {
                if (amount != null) {
                    common = WholeAmounts.parts(common, amount);
                }
            }
            return common;
        }

        /**
         * Returns the amounts in units.
         *
         * @param parts the number of units in a point
         * @param most the greatest amount without its sign; a greater one is {@link #NONE}
         */
        WholeAmounts inUnits(long parts, long most) {
            long[] amounts = new long[cells.length];
            for (int i = 0; i < cells.length; i++) {
                Fraction amount = cells[i];
                amounts[i] = amount == null ? NONE : units(amount, parts, most);
            }
            return new WholeAmounts(columns, least, spans, amounts);
        }
    }

    /** Returns the least common multiple of {@code parts} and a denominator, or {@code parts} where it is too great. */
    static long parts(long parts, Fraction amount) {
        OptionalLong denominator = amount.denominator();
        if (denominator.isEmpty() || denominator.getAsLong() > MOST_PARTS) {
            return parts;
        }
        long common = parts / LongMath.gcd(parts, denominator.getAsLong()) * denominator.getAsLong();
        return common > MOST_PARTS ? parts : common;
    }

    /** Returns an amount in units, or {@link #NONE} where it is no whole number of them or above {@code most}. */
    static long units(Fraction amount, long parts, long most) {
        OptionalLong units = amount.times(Fraction.of(parts)).whole();
        return units.isPresent() && Math.abs(units.getAsLong()) <= most ? units.getAsLong() : NONE;
    }
}
