package org.jiceng.rules.testing.cases;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a table of cases mean, how a case is decided, and how the result is compared with what is
 * expected (用例规范). It is immutable and can be used for any number of tables; make it once.
 *
 * <pre>{@code
 * Column<LocalDate> day = Column.date("day", LocalizedText.of("日期", "day")).required();
 * Column<Integer> days = Column.of("days", LocalizedText.of("天数", "days"), Integer::valueOf);
 * CaseSpec<LocalDate> deadlines = CaseSpec.<LocalDate>builder()
 *         .input(day, days)
 *         .decide(row -> row.require(day).plusDays(row.require(days)))
 *         .expect(Column.date("due", LocalizedText.of("截止", "due")), Optional::of)
 *         .build();
 * CaseReport report = deadlines.run(CaseTable.read(Path.of("deadlines.csv")));
 * }</pre>
 *
 * @param <R> the type of what a case comes out as
 */
public final class CaseSpec<R> {

    private final ImmutableList<Column<?>> inputs;
    private final ImmutableList<CaseExpectation<R, ?>> expectations;
    private final ImmutableList<Column<?>> columns;
    private final Function<CaseRow, R> decision;
    private final CaseExplanation<R> explanation;
    private final BiConsumer<RuleCoverage, R> recording;

    private CaseSpec(Builder<R> builder, Function<CaseRow, R> decision) {
        this.inputs = builder.inputs.build();
        this.expectations = builder.expectations.build();
        this.columns = Stream.concat(inputs.stream(), expectations.stream().map(CaseExpectation::column))
                .collect(ImmutableList.toImmutableList());
        this.decision = decision;
        this.explanation = builder.explanation;
        this.recording = builder.recording;
        Set<String> ids = new HashSet<>();
        columns.forEach(column ->
                checkState(ids.add(column.id()), "ids of columns must be unique, but '%s' occurs twice", column.id()));
        checkState(!expectations.isEmpty(), "a spec of cases must expect something");
    }

    /** Returns every column that a table may have: those that state something, then those that expect something. */
    public ImmutableList<Column<?>> columns() {
        return columns;
    }

    ImmutableList<CaseExpectation<R, ?>> expectations() {
        return expectations;
    }

    /** Decides and compares every case of a table. */
    public CaseReport run(CaseTable table) {
        return run(table, Optional.empty());
    }

    /**
     * Decides and compares every case of a table, and records what rules, articles and grades were exercised.
     *
     * @param coverage gets the results, also of cases that fail
     */
    public CaseReport run(CaseTable table, RuleCoverage coverage) {
        return run(table, Optional.of(coverage));
    }

    private CaseReport run(CaseTable table, Optional<RuleCoverage> coverage) {
        BoundTable<R> bound = table.bind(this);
        return new CaseReport(
                table,
                table.cases().stream().map(one -> bound.check(one, coverage)).collect(ImmutableList.toImmutableList()));
    }

    R decide(CaseRow row) {
        return decision.apply(row);
    }

    void record(RuleCoverage coverage, R result) {
        recording.accept(coverage, result);
    }

    CaseResult compare(RuleCase one, CaseRow row, R result, Findings.Builder findings) {
        ImmutableList<Difference> differences = expectations.stream()
                .flatMap(expectation -> expectation.difference(row, result).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> differing =
                differences.stream().map(Difference::column).collect(ImmutableSet.toImmutableSet());
        LocalizedText whole = locale -> explanation.explain(result, row, differing, locale);
        return new CaseResult(one, findings.build(), differences, Optional.of(whole));
    }

    /** Returns a builder with nothing set. */
    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link CaseSpec}.
     *
     * @param <R> the type of what a case comes out as
     */
    public static final class Builder<R> {
        private final ImmutableList.Builder<Column<?>> inputs = ImmutableList.builder();
        private final ImmutableList.Builder<CaseExpectation<R, ?>> expectations = ImmutableList.builder();
        private @Nullable Function<CaseRow, R> decision;
        private CaseExplanation<R> explanation = (result, row, differing, locale) -> String.valueOf(result);
        private BiConsumer<RuleCoverage, R> recording = (coverage, result) -> {};

        Builder() {}

        /** Adds columns that state something. */
        @CanIgnoreReturnValue
        public Builder<R> input(Column<?>... columns) {
            inputs.add(columns);
            return this;
        }

        /** Adds columns that state something. */
        @CanIgnoreReturnValue
        public Builder<R> input(Iterable<? extends Column<?>> columns) {
            inputs.addAll(columns);
            return this;
        }

        /**
         * Sets how a case is decided. An {@link IllegalArgumentException} or {@link IllegalStateException} is reported
         * as an error of the row; see also {@link CaseRow#invalid}.
         */
        @CanIgnoreReturnValue
        public Builder<R> decide(Function<CaseRow, R> function) {
            decision = function;
            return this;
        }

        /**
         * Adds a column that expects a value. Decimals are equal where their amounts are, whatever their scale.
         *
         * @param actual gives the actual value, or empty where there is none
         */
        @CanIgnoreReturnValue
        public <T> Builder<R> expect(Column<T> column, Function<R, Optional<T>> actual) {
            return expect(column, (row, result, expected) -> CaseExpectation.other(actual.apply(result), expected));
        }

        /**
         * Adds a column that expects something.
         *
         * @param comparison says what it is instead where it is not as expected
         */
        @CanIgnoreReturnValue
        public <T> Builder<R> expect(Column<T> column, CaseComparison<R, T> comparison) {
            expectations.add(new CaseExpectation<>(column, comparison));
            return this;
        }

        /** Sets how a result is shown whole where something is not as expected; otherwise it is by its text. */
        @CanIgnoreReturnValue
        public Builder<R> explain(CaseExplanation<R> whole) {
            explanation = whole;
            return this;
        }

        /** Sets what is recorded of a result. */
        @CanIgnoreReturnValue
        public Builder<R> record(BiConsumer<RuleCoverage, R> recorder) {
            recording = recorder;
            return this;
        }

        /**
         * Returns the spec.
         *
         * @throws IllegalStateException if it decides nothing, expects nothing, or two columns have the same id
         */
        public CaseSpec<R> build() {
            Function<CaseRow, R> function = decision;
            checkState(function != null, "a spec of cases must say how a case is decided");
            return new CaseSpec<>(this, function);
        }
    }
}
