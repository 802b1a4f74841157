package org.jiceng.rules.assessment.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * Evidence of very many bodies in columns (批量佐证): for each part of each indicator one number for each body, eight bytes
 * each, for {@link BulkScorer}. {@link Evidence} is the form for a round whose every point is to be explained.
 */
public final class EvidenceColumns {

    /** Stands in a column for a body without a value. */
    public static final long MISSING = Long.MIN_VALUE;

    private static final int MAX_SCALE = 6;

    private final AssessmentScheme scheme;
    private final ImmutableList<BodyId> bodies;
    private final ImmutableMap<Place, Column> columns;

    private EvidenceColumns(
            AssessmentScheme scheme, ImmutableList<BodyId> bodies, ImmutableMap<Place, Column> columns) {
        this.scheme = scheme;
        this.bodies = bodies;
        this.columns = columns;
    }

    /** A part of an indicator. */
    record Place(IndicatorId indicator, String part) {}

    /** The values of all bodies, as whole numbers of ten to the power of minus {@code scale}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Column(int scale, long[] unscaled) {

        boolean has(int body) {
            return unscaled[body] != MISSING;
        }

        Fraction fraction(int body) {
            return Fraction.ofUnscaled(unscaled[body], scale);
        }

        BigDecimal number(int body) {
            return BigDecimal.valueOf(unscaled[body], scale);
        }

        /** Returns the least value, or {@link Long#MAX_VALUE} where there is none. */
        long least() {
            long least = Long.MAX_VALUE;
            for (long value : unscaled) {
                least = value == MISSING ? least : Math.min(least, value);
            }
            return least;
        }

        /** Returns the greatest value, or {@link #MISSING} where there is none. */
        long greatest() {
            long greatest = MISSING;
            for (long value : unscaled) {
                greatest = Math.max(greatest, value);
            }
            return greatest;
        }

        /** Returns the values that are there, in ascending order; where they are close together they are counted. */
        long[] sorted() {
            long least = least();
            long span = LongMath.saturatedSubtract(greatest(), least);
            if (span < 0 || span > unscaled.length) {
                return Arrays.stream(unscaled)
                        .filter(value -> value != MISSING)
                        .sorted()
                        .toArray();
            }
            int[] counts = new int[(int) span + 1];
            int size = 0;
            for (long value : unscaled) {
                if (value != MISSING) {
                    counts[(int) (value - least)]++;
                    size++;
                }
            }
            long[] sorted = new long[size];
            int place = 0;
            for (int i = 0; i < counts.length; i++) {
                Arrays.fill(sorted, place, place + counts[i], least + i);
                place += counts[i];
            }
            return sorted;
        }

        /**
         * Returns the least and the greatest value and one that is not whole, as far as there are such. What a rule
         * accepts is every number or every whole number between two limits, so if it accepts these it accepts all.
         */
        Stream<BigDecimal> extremes() {
            long unit = BigDecimal.ONE.scaleByPowerOfTen(scale).longValueExact();
            long part = MISSING;
            for (long value : unscaled) {
                part = value != MISSING && value % unit != 0 ? value : part;
            }
            long greatest = greatest();
            return greatest == MISSING
                    ? Stream.of()
                    : LongStream.of(least(), greatest, part == MISSING ? greatest : part)
                            .mapToObj(value -> BigDecimal.valueOf(value, scale));
        }
    }

    /** Returns the scheme. */
    public AssessmentScheme scheme() {
        return scheme;
    }

    /** Returns the bodies, in the order of the numbers in the columns. */
    public ImmutableList<BodyId> bodies() {
        return bodies;
    }

    Optional<Column> column(IndicatorId indicator, String part) {
        return Optional.ofNullable(columns.get(new Place(indicator, part)));
    }

    /** Returns the columns of the parts of an indicator, as far as there are such. */
    ImmutableList<Column> columns(Indicator indicator) {
        return indicator.rule().inputParts().stream()
                .flatMap(part -> column(indicator.id(), part).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the values of a body for an indicator, by part. */
    ImmutableMap<String, BigDecimal> numbers(Indicator indicator, int body) {
        ImmutableMap.Builder<String, BigDecimal> numbers = ImmutableMap.builder();
        for (String part : indicator.rule().inputParts()) {
            column(indicator.id(), part)
                    .filter(column -> column.has(body))
                    .ifPresent(column -> numbers.put(part, column.number(body)));
        }
        return numbers.buildOrThrow();
    }

    /**
     * Returns a builder without columns.
     *
     * @param scheme the scheme, no indicator of which is rated by groups
     * @param bodies the bodies, each once
     * @throws IllegalArgumentException if an indicator is rated by groups, a rule takes words, a veto looks at a fact,
     *     or a body repeats
     */
    public static Builder builder(AssessmentScheme scheme, Iterable<BodyId> bodies) {
        return new Builder(scheme, ImmutableList.copyOf(bodies));
    }

    /** Builds {@link EvidenceColumns}. */
    public static final class Builder {
        private final AssessmentScheme scheme;
        private final ImmutableList<BodyId> bodies;
        private final Map<Place, Column> columns = new HashMap<>();

        Builder(AssessmentScheme scheme, ImmutableList<BodyId> bodies) {
            scheme.indicators().forEach(indicator -> {
                checkArgument(
                        indicator.groups().isEmpty(),
                        "indicator %s must not be rated by groups to stand in columns",
                        indicator.id());
                checkArgument(
                        indicator.rule().words().isEmpty(),
                        "rule of indicator %s must take numbers to stand in columns",
                        indicator.id());
            });
            checkArgument(scheme.factIds().isEmpty(), "scheme %s must have no vetoes on facts", scheme.id());
            checkArgument(
                    bodies.stream().distinct().count() == bodies.size(),
                    "bodies of columns must be unique, but some repeat");
            this.scheme = scheme;
            this.bodies = bodies;
        }

        /**
         * Adds the values of a part of an indicator.
         *
         * @param indicator the indicator
         * @param part the part; blank for a rule with a single value
         * @param scale the decimals of the values, from 0 to 6
         * @param unscaled for each body the value times ten to the power of {@code scale}, or {@link #MISSING}
         * @throws IllegalArgumentException if the indicator has no such part, there is not one value for each body, or
         *     a value is out of range; the message names the body and the value
         */
        @CanIgnoreReturnValue
        public Builder column(IndicatorId indicator, String part, int scale, long... unscaled) {
            Indicator known = scheme.find(indicator)
                    .filter(found -> found.rule().inputParts().contains(part))
                    .orElseThrow(() -> new IllegalArgumentException("scheme " + scheme.id() + " must have indicator "
                            + indicator + " with part '" + part + "', but has not"));
            checkArgument(
                    scale >= 0 && scale <= MAX_SCALE, "decimals of a column must be from 0 to 6, but were '%s'", scale);
            checkArgument(
                    unscaled.length == bodies.size(),
                    "column %s must have %s values, but had '%s'",
                    indicator,
                    bodies.size(),
                    unscaled.length);
            Column column = new Column(scale, unscaled.clone());
            if (!column.extremes()
                    .allMatch(value ->
                            known.rule().problem(part, value, known.points()).isEmpty())) {
                for (int body = 0; body < unscaled.length; body++) {
                    if (column.has(body)) {
                        check(known, part, body, column.number(body));
                    }
                }
            }
            columns.put(new Place(indicator, part), column);
            return this;
        }

        private void check(Indicator indicator, String part, int body, BigDecimal value) {
            Optional<LocalizedText> problem = indicator.rule().problem(part, value, indicator.points());
            if (problem.isPresent()) {
                throw new IllegalArgumentException("value of " + bodies.get(body) + " for indicator " + indicator.id()
                        + ", part '" + part + "', must be valid: " + problem.get() + ", but was '" + value + "'");
            }
        }

        /**
         * Returns the evidence.
         *
         * @throws IllegalArgumentException if the values of a body for an indicator cannot be true together
         */
        public EvidenceColumns build() {
            EvidenceColumns all = new EvidenceColumns(scheme, bodies, ImmutableMap.copyOf(columns));
            scheme.indicators()
                    .filter(indicator -> indicator.rule().limitsTogether())
                    .forEach(indicator -> checkTogether(all, indicator));
            return all;
        }

        private static void checkTogether(EvidenceColumns all, Indicator indicator) {
            Map<String, Column> parts = new LinkedHashMap<>();
            for (String part : indicator.rule().inputParts()) {
                all.column(indicator.id(), part).ifPresent(column -> parts.put(part, column));
            }
            Map<String, BigDecimal> values = new HashMap<>();
            for (int body = 0; body < all.bodies.size(); body++) {
                values.clear();
                for (Map.Entry<String, Column> part : parts.entrySet()) {
                    if (part.getValue().has(body)) {
                        values.put(part.getKey(), part.getValue().number(body));
                    }
                }
                Optional<LocalizedText> problem = indicator.rule().problemTogether(values);
                if (problem.isPresent()) {
                    throw new IllegalArgumentException("values of " + all.bodies.get(body) + " for indicator "
                            + indicator.id() + " must be true together: " + problem.get());
                }
            }
        }
    }
}
