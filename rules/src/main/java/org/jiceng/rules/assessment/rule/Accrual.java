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
 * Points grow with each unit, from zero (累计计分、加分), up to a cap if there is one.
 *
 * <p>Example: 石城县 2018, section 五: 多投稿一篇按2：1：0.5比例加分 is 2, 1 and 0.5 for each article beyond the first, the second and
 * the second, without a cap. 湘中某镇: 累计不超过5分 is a cap of 5.
 */
@Value.Immutable
public abstract non-sealed class Accrual extends UnitRule {

    Accrual() {}

    /** The most points; empty where the scheme states none. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        counted().check("an accrual");
        cap().ifPresent(most -> Amounts.checkNotNegative("cap", "an accrual", most));
    }

    @Override
    public Kind kind() {
        return Kind.ACCRUAL;
    }

    @Override
    Optional<LocalizedText> inRange(BigDecimal value) {
        return notNegative(value);
    }

    @Override
    Outcome score(Inputs inputs, Fraction sum, LocalizedText items) {
        Fraction points = Bounds.clamp(sum, Optional.empty(), cap());
        return points.equals(sum)
                ? Outcome.scored(points, items)
                : Outcome.scored(points, items, Texts.text("step.cap", points));
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return new Bounds(Optional.of(Fraction.ZERO), counted().most()).within(Optional.empty(), cap());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Accrual}. */
    public static final class Builder extends ImmutableAccrual.Builder {
        Builder() {}
    }
}
