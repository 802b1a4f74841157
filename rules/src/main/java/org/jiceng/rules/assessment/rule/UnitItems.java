package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.rules.assessment.exact.Fraction;

/** What deduction and accrual have in common: items that are counted and multiplied. */
record UnitItems(ImmutableList<UnitPoints> items, Unreported unreported) {

    void check(String rule) {
        checkState(!items.isEmpty(), "%s must have at least one item", rule);
        checkState(parts().size() == items.size(), "parts of the items of %s must be unique", rule);
        items.forEach(UnitPoints::check);
    }

    ImmutableSet<String> parts() {
        return items.stream().map(UnitPoints::part).collect(ImmutableSet.toImmutableSet());
    }

    Optional<Outcome> incomplete(Inputs inputs) {
        return unreported == Unreported.MEANS_NONE ? Optional.empty() : inputs.incomplete(parts());
    }

    Fraction sum(Inputs inputs) {
        Fraction sum = Fraction.ZERO;
        for (UnitPoints item : items) {
            sum = sum.plus(item.of(number(inputs, item)));
        }
        return sum;
    }

    String arithmetic(Inputs inputs) {
        return items.stream().map(item -> item.arithmetic(number(inputs, item))).collect(Collectors.joining("; "));
    }

    /** Returns the most points that all items together can make, or empty where one has no cap. */
    Optional<Fraction> most() {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (UnitPoints item : items) {
            sum = sum.flatMap(value -> item.cap().map(Fraction::of).map(value::plus));
        }
        return sum;
    }

    private static BigDecimal number(Inputs inputs, UnitPoints item) {
        return inputs.number(item.part()).orElse(BigDecimal.ZERO);
    }
}
