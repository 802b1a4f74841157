package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * The full points times what was done over what was to be done (按完成比例).
 *
 * <p>Example: 石城县 2018, no. 21, 4 points: 全部水库实现人放天养，得4分，未完成按水库退养完成比例扣分. With 7 of 9 reservoirs it gives 28/9 points,
 * and stays a fraction until the scheme rounds.
 */
@Value.Immutable
public abstract non-sealed class CompletionRatio extends ScoringRule {

    CompletionRatio() {}

    /** The part of evidence that has what was done. */
    public abstract String done();

    /** The part of evidence that has what was to be done. */
    public abstract String target();

    /**
     * What it means where nothing was to be done: {@link IndicatorState#NOT_APPLICABLE} or
     * {@link IndicatorState#ERROR}.
     */
    public abstract IndicatorState zeroTarget();

    /**
     * The greatest ratio that counts, for example 1 where more than the target gives no more points; empty where there
     * is no limit.
     */
    public abstract Optional<BigDecimal> limit();

    @Value.Check
    void check() {
        Amounts.checkId("part for what was done", done());
        Amounts.checkId("part for the target", target());
        checkState(!done().equals(target()), "parts of a completion ratio must differ, but were both '%s'", done());
        checkState(
                zeroTarget() == IndicatorState.NOT_APPLICABLE || zeroTarget() == IndicatorState.ERROR,
                "zero target of a completion ratio must be NOT_APPLICABLE or ERROR, but was '%s'",
                zeroTarget());
        limit().ifPresent(most -> Amounts.checkPositive("limit", "a completion ratio", most));
    }

    @Override
    public Kind kind() {
        return Kind.COMPLETION;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(done(), target());
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return notNegative(value);
    }

    @Override
    public boolean canBePooled() {
        return true;
    }

    @Override
    public boolean limitsTogether() {
        return true;
    }

    @Override
    public Optional<LocalizedText> problemTogether(Map<String, BigDecimal> values) {
        BigDecimal did = values.getOrDefault(done(), BigDecimal.ZERO);
        BigDecimal due = values.getOrDefault(target(), BigDecimal.ONE);
        return due.signum() == 0 && did.signum() > 0
                ? Optional.of(Texts.text("value.done-without-target", done(), did, target()))
                : Optional.empty();
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            BigDecimal did = inputs.value(done());
            BigDecimal due = inputs.value(target());
            if (due.signum() == 0) {
                return Outcome.without(zeroTarget(), Texts.text("step.zero-target", target()));
            }
            Fraction ratio = Fraction.of(did).over(Fraction.of(due));
            Fraction counted = Bounds.clamp(ratio, Optional.empty(), limit());
            Fraction points = inputs.fullPoints().times(counted);
            LocalizedText step = Texts.text("step.ratio", inputs.full(), did, due, points);
            return counted.equals(ratio)
                    ? Outcome.scored(points, step)
                    : Outcome.scored(points, Texts.text("step.ratio-limit", ratio, counted), step);
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Fraction points = Fraction.of(full);
        return new Bounds(Optional.of(Fraction.ZERO), limit().map(Fraction::of).map(points::times));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompletionRatio}. */
    public static final class Builder extends ImmutableCompletionRatio.Builder {
        Builder() {}
    }
}
