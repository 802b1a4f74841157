package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * The full points if the value meets a limit, and none if it does not (达标得分).
 *
 * <p>Example: 衡山县东湖镇 2013: 为民办实事和兴办公益事业, 2 points: 2件以上计2分 is at least 2. 石城县 2018, no. 20: 年内无案例不得分 is at least 1.
 */
@Value.Immutable
public abstract non-sealed class AllOrNothing extends ScoringRule {

    AllOrNothing() {}

    /** The part of evidence that has the value; blank where the indicator has one value only. */
    @Value.Default
    public String part() {
        return MAIN;
    }

    /** How the value is compared with the limit. */
    public abstract Comparison comparison();

    /** The limit. */
    public abstract BigDecimal limit();

    @Value.Check
    void check() {
        if (!part().isEmpty()) {
            Amounts.checkId("name of a part", part());
        }
        Amounts.checkPoints("limit", "all or nothing", limit());
    }

    @Override
    public Kind kind() {
        return Kind.ALL_OR_NOTHING;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(part());
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return notNegative(value);
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            BigDecimal value = inputs.value(part());
            boolean met = comparison().holds(value, limit());
            Fraction points = met ? inputs.fullPoints() : Fraction.ZERO;
            String key = met ? "step.met" : "step.not-met";
            return Outcome.scored(points, Texts.text(key, value, comparison().sign(), limit(), points));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return Bounds.zeroTo(full);
    }

    /** Returns the rule that gives the full points for a value of at least {@code limit}. */
    public static AllOrNothing atLeast(String limit) {
        return builder()
                .comparison(Comparison.AT_LEAST)
                .limit(new BigDecimal(limit))
                .build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AllOrNothing}. */
    public static final class Builder extends ImmutableAllOrNothing.Builder {
        Builder() {}
    }
}
