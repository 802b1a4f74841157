package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * Points are taken off the full points for each occurrence (扣分), down to a floor if there is one (扣完为止).
 *
 * <p>Example: 石城县 2018, no. 12, 4 points: 出现一次不达标河库扣2分，扣完为止 is 2 for each occurrence with the floor 0. No. 17 takes off
 * 2 for each occurrence and states no floor. 西宋集镇 2017: 单项扣减上限20；累计扣减上限60 is a cap of 20 for each item and of 60 for
 * all.
 */
@Value.Immutable
public abstract non-sealed class Deduction extends UnitRule {

    Deduction() {}

    /** The least points that are left; empty where the scheme states no floor, and then they can be negative. */
    public abstract Optional<BigDecimal> floor();

    /** The most points that all items together take off; empty where the scheme states none. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        counted().check("a deduction");
        Amounts.checkLimits("a deduction", floor(), Optional.empty());
        cap().ifPresent(most -> Amounts.checkNotNegative("cap", "a deduction", most));
        checkState(
                items().stream().allMatch(item -> item.beyond().signum() >= 0),
                "items of a deduction must not begin below zero");
    }

    @Override
    public Kind kind() {
        return Kind.DEDUCTION;
    }

    @Override
    Optional<LocalizedText> inRange(BigDecimal value) {
        return count(value);
    }

    @Override
    Outcome score(Inputs inputs, Fraction off, LocalizedText items) {
        Fraction capped = cap().map(Fraction::of).map(off::min).orElse(off);
        Fraction left = inputs.fullPoints().minus(capped);
        Fraction points = Bounds.clamp(left, floor(), Optional.empty());
        LocalizedText rest = Texts.text("step.deducted", inputs.full(), capped, left);
        return floor().isPresent() && !points.equals(left)
                ? Outcome.scored(points, items, rest, Texts.text("step.floor", points))
                : Outcome.scored(points, items, rest);
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Optional<Fraction> most = counted().most();
        Optional<Fraction> off = cap().map(Fraction::of)
                .map(limit -> most.map(limit::min).orElse(limit))
                .or(() -> most);
        Optional<Fraction> least = off.map(Fraction.of(full)::minus);
        return new Bounds(least, Optional.of(Fraction.of(full))).within(floor(), Optional.empty());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deduction}. */
    public static final class Builder extends ImmutableDeduction.Builder {
        Builder() {}
    }
}
