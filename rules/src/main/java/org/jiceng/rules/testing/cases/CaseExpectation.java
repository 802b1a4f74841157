package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.internal.input.InputText;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.rule.IndicatorState;

/** A column that expects something, and how that is compared. */
record CaseExpectation<R, T>(Column<T> column, CaseComparison<R, T> comparison) {

    Optional<Difference> difference(CaseRow row, R result) {
        return row.get(column)
                .flatMap(expected -> comparison
                        .actualIfOther(row, result, expected)
                        .map(actual -> new Difference(
                                column.id(),
                                row.at(column),
                                column.label(),
                                expected instanceof String text
                                        ? LocalizedText.verbatim(InputText.shown(text))
                                        : shown(expected),
                                actual)));
    }

    static <T> Optional<LocalizedText> other(Optional<T> actual, T expected) {
        return actual.filter(value -> same(value, expected)).isPresent()
                ? Optional.empty()
                : Optional.of(actual.map(CaseExpectation::shown).orElseGet(() -> CaseText.text("value.none")));
    }

    private static boolean same(Object a, Object b) {
        if (a instanceof BigDecimal left && b instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return a.equals(b);
    }

    /** Returns a value for people. */
    static LocalizedText shown(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        }
        if (value instanceof Labeled word) {
            return word.label();
        }
        if (value instanceof IndicatorState state) {
            return state.label();
        }
        if (value instanceof Boolean flag) {
            return flag ? LocalizedText.of("是", "yes") : LocalizedText.of("否", "no");
        }
        if (value instanceof BigDecimal number) {
            return LocalizedText.verbatim(number.toPlainString());
        }
        if (value instanceof Iterable<?> values) {
            return CaseText.list(
                    Streams.stream(values).map(CaseExpectation::shown).collect(ImmutableList.toImmutableList()));
        }
        return LocalizedText.verbatim(InputText.shown(String.valueOf(value)));
    }
}
