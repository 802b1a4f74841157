package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.rules.assessment.exact.Fraction;

/**
 * What deduction and accrual have in common: items that are counted and multiplied.
 *
 * @param items the items, at least one
 * @param parts the parts of the items, in order
 * @param unreported what it means where an item is not reported
 */
record UnitItems(ImmutableList<UnitPoints> items, ImmutableSet<String> parts, Unreported unreported) {

    static UnitItems of(ImmutableList<UnitPoints> items, Unreported unreported) {
        return new UnitItems(
                items, items.stream().map(UnitPoints::part).collect(ImmutableSet.toImmutableSet()), unreported);
    }

    void check(String rule) {
        checkState(!items.isEmpty(), "%s must have at least one item", rule);
        checkState(parts.size() == items.size(), "parts of the items of %s must be unique", rule);
        items.forEach(UnitPoints::check);
    }

    Optional<Outcome> incomplete(Inputs inputs) {
        return unreported == Unreported.MEANS_NONE ? Optional.empty() : inputs.incomplete(parts);
    }

    Fraction sum(Inputs inputs) {
        Fraction sum = Fraction.ZERO;
        for (UnitPoints item : items) {
            sum = sum.plus(item.of(number(inputs.numbers(), item)));
        }
        return sum;
    }

    /** Returns the arithmetic, put into words when somebody reads it. */
    Arithmetic arithmetic(Inputs inputs) {
        return new Arithmetic(items, inputs.numbers());
    }

    /** The arithmetic of all items, for example {@code 0.5 × 4 = 2; 市级: 1 × 3 = 3}. */
    record Arithmetic(ImmutableList<UnitPoints> items, ImmutableMap<String, BigDecimal> numbers) {

        @Override
        public String toString() {
            return items.stream()
                    .map(item -> item.arithmetic(number(numbers, item)))
                    .collect(Collectors.joining("; "));
        }
    }

    /** Returns the most points that all items together can make, or empty where one has no cap. */
    Optional<Fraction> most() {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (UnitPoints item : items) {
            sum = sum.flatMap(value -> item.cap().map(Fraction::of).map(value::plus));
        }
        return sum;
    }

    private static BigDecimal number(ImmutableMap<String, BigDecimal> numbers, UnitPoints item) {
        return numbers.getOrDefault(item.part(), BigDecimal.ZERO);
    }
}
