package org.jiceng.rules.assessment.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * Base points at the average of all bodies, more above it and less below it (与平均值比较), per unit of the value and in
 * proportion.
 *
 * <p>No published scheme among those that this project has transcribed scores by the average. The nearest real item is
 * 新密市某镇 2016, 基础工作, which sets the 24 villages against each other by rank ({@link RankTable}). The example is invented:
 * base 4, 0.1 for each unit: with an average of 80 the value 85 gives 4.5 and the value 70 gives 3.
 */
@Value.Immutable
public abstract non-sealed class AgainstAverage extends PeerRule {

    AgainstAverage() {}

    /** The points of a value that equals the average. */
    public abstract BigDecimal base();

    /** The points for each unit above the average; negative where less is better. */
    public abstract BigDecimal perUnitAbove();

    /** The points taken off for each unit below the average; negative where less is better. */
    public abstract BigDecimal perUnitBelow();

    /** The least points; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most points; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        Amounts.checkNotNegative("base", "a comparison with the average", base());
        Amounts.checkPoints("points above", "a comparison with the average", perUnitAbove());
        Amounts.checkPoints("points below", "a comparison with the average", perUnitBelow());
        Amounts.checkLimits("a comparison with the average", floor(), cap());
    }

    @Override
    public Kind kind() {
        return Kind.AVERAGE;
    }

    @Override
    Outcome score(Inputs inputs, BigDecimal value, Peers peers) {
        Fraction average = peers.average();
        Fraction distance = Fraction.of(value).minus(average);
        Fraction uncapped = uncapped(distance);
        Fraction points = Bounds.clamp(uncapped, floor(), cap());
        LocalizedText step = Texts.text("step.average", base(), value, average, rate(distance), uncapped);
        return points.equals(uncapped)
                ? Outcome.scored(points, step)
                : Outcome.scored(points, step, Texts.text("step.limited", points));
    }

    private BigDecimal rate(Fraction distance) {
        return distance.signum() >= 0 ? perUnitAbove() : perUnitBelow();
    }

    private Fraction uncapped(Fraction distance) {
        return Fraction.of(base()).plus(distance.times(Fraction.of(rate(distance))));
    }

    /** Returns the exact points of a value where the mean of all bodies is {@code average}. */
    public Fraction points(Fraction value, Fraction average) {
        return Bounds.clamp(uncapped(value.minus(average)), floor(), cap());
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Optional<Fraction> least =
                perUnitAbove().signum() >= 0 && perUnitBelow().signum() <= 0
                        ? Optional.of(Fraction.of(base()))
                        : Optional.empty();
        Optional<Fraction> most = perUnitAbove().signum() <= 0 && perUnitBelow().signum() >= 0
                ? Optional.of(Fraction.of(base()))
                : Optional.empty();
        return new Bounds(least, most).within(floor(), cap());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgainstAverage}. */
    public static final class Builder extends ImmutableAgainstAverage.Builder {
        Builder() {}
    }
}
