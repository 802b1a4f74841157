package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
public abstract non-sealed class Accrual extends ScoringRule {

    Accrual() {}

    /** What is counted, at least one item, with unique parts. */
    public abstract ImmutableList<UnitPoints> items();

    /** What it means where an item is not reported. */
    public abstract Unreported unreported();

    /** The most points; empty where the scheme states none. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        counted().check("an accrual");
        cap().ifPresent(most -> Amounts.checkNotNegative("cap", "an accrual", most));
    }

    private UnitItems counted() {
        return new UnitItems(items(), unreported());
    }

    @Override
    public Kind kind() {
        return Kind.ACCRUAL;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return counted().parts();
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return notNegative(value);
    }

    @Override
    public Outcome score(Inputs inputs) {
        return counted().incomplete(inputs).orElseGet(() -> {
            Fraction sum = counted().sum(inputs);
            Fraction points = Bounds.clamp(sum, Optional.empty(), cap());
            LocalizedText items = Texts.text("step.items", counted().arithmetic(inputs));
            return points.equals(sum)
                    ? Outcome.scored(points, items)
                    : Outcome.scored(points, items, Texts.text("step.cap", points));
        });
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
