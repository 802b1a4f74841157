package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

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
 * The score of another scorecard, brought to the full points (折算).
 *
 * <p>Example: 西宋集镇 2017: 年度考核得分×40% is an indicator of 40 points whose value is out of 100.
 */
@Value.Immutable
public abstract non-sealed class Conversion extends ScoringRule {

    Conversion() {}

    /** The score that gives the full points, positive. */
    public abstract BigDecimal outOf();

    /** The greatest score that can be true, at least {@link #outOf()}; the value is from 0 to it, both inclusive. */
    @Value.Default
    public BigDecimal greatest() {
        return outOf();
    }

    @Value.Check
    void check() {
        Amounts.checkPositive("full score", "a conversion", outOf());
        Amounts.checkPositive("greatest score", "a conversion", greatest());
        checkState(
                greatest().compareTo(outOf()) >= 0,
                "greatest score of a conversion must be at least its full score %s, but was '%s'",
                outOf(),
                greatest());
    }

    @Override
    public Kind kind() {
        return Kind.CONVERSION;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(MAIN);
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return within(value, BigDecimal.ZERO, greatest());
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            BigDecimal value = inputs.value(MAIN);
            Fraction points = inputs.fullPoints().times(Fraction.of(value)).over(Fraction.of(outOf()));
            return Outcome.scored(points, Texts.text("step.ratio", inputs.full(), value, outOf(), points));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return Bounds.of(
                Fraction.ZERO, Fraction.of(full).times(Fraction.of(greatest())).over(Fraction.of(outOf())));
    }

    /** Returns the conversion of a score out of {@code outOf}. */
    public static Conversion outOf(String outOf) {
        return builder().outOf(new BigDecimal(outOf)).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Conversion}. */
    public static final class Builder extends ImmutableConversion.Builder {
        Builder() {}
    }
}
