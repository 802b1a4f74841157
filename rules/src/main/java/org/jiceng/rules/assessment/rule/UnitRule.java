package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;

/** What the rules have in common that count units: items with points for each, added up. */
abstract sealed class UnitRule extends ScoringRule permits Accrual, Deduction {

    UnitRule() {}

    /** What is counted, at least one item, with unique parts. */
    public abstract ImmutableList<UnitPoints> items();

    /** What it means where an item is not reported. */
    public abstract Unreported unreported();

    @Value.Lazy
    UnitItems counted() {
        return UnitItems.of(items(), unreported());
    }

    @Override
    public final ImmutableSet<String> inputParts() {
        return counted().parts();
    }

    @Override
    public final boolean addsUp() {
        return true;
    }

    @Override
    public final Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return inRange(value);
    }

    @Override
    public final Outcome score(Inputs inputs) {
        return counted()
                .incomplete(inputs)
                .orElseGet(() -> score(
                        inputs,
                        counted().sum(inputs),
                        Texts.text("step.items", counted().arithmetic(inputs))));
    }

    /** Returns why a number of units is out of range, or empty where it is in range. */
    abstract Optional<LocalizedText> inRange(BigDecimal number);

    /** Returns the outcome of a sum of units, of which {@code step} shows the arithmetic. */
    abstract Outcome score(Inputs inputs, Fraction sum, LocalizedText step);
}
