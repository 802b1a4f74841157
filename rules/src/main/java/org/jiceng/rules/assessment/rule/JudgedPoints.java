package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * An assessor judges the points (评分): the value is from 0 to the full points, both inclusive.
 *
 * <p>Example: 石城县 2018, no. 2, 强化督查督办, 4 points, whose text says what to do and not how to count.
 */
@Value.Immutable(singleton = true, builder = false, copy = false)
public abstract non-sealed class JudgedPoints extends ScoringRule {

    JudgedPoints() {}

    /** Returns the rule. */
    public static JudgedPoints of() {
        return ImmutableJudgedPoints.of();
    }

    @Override
    public Kind kind() {
        return Kind.JUDGED;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(MAIN);
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return within(value, BigDecimal.ZERO, full);
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            BigDecimal points = inputs.value(MAIN);
            return Outcome.scored(Fraction.of(points), Texts.text("step.judged", points, inputs.full()));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return Bounds.zeroTo(full);
    }
}
