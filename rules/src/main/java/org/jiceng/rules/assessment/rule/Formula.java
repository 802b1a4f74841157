package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * A formula over named inputs (公式), for what no other rule says. It is a {@link Term} of types, not a text that is
 * parsed: an input that does not exist, a missing range or a wrong number of terms cannot be written.
 *
 * <p>Example: 西宋集镇 2017: 年度考核得分×40% + 各月考核总分/12×60% + 加(减)分. Where a divisor is zero the indicator is an
 * {@link IndicatorState#ERROR}, never zero points.
 */
@Value.Immutable
public abstract non-sealed class Formula extends ScoringRule {

    private static final int MAX_TERMS = 500;

    Formula() {}

    /** The term, at most 500 terms in all; an input that is named twice has one range. */
    public abstract Term term();

    /** The least points; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most points; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        long terms = term().allTerms().limit(MAX_TERMS + 1L).count();
        checkState(terms <= MAX_TERMS, "formula must have at most %s terms, but had more", MAX_TERMS);
        Map<String, Term.Input> seen = new HashMap<>();
        term().allTerms()
                .filter(Term.Input.class::isInstance)
                .map(Term.Input.class::cast)
                .forEach(input -> {
                    Term.Input before = seen.putIfAbsent(input.name(), input);
                    checkState(
                            before == null || before.equals(input),
                            "input %s of a formula must have one range, but had two",
                            input.name());
                });
        checkState(!seen.isEmpty(), "formula must have at least one input");
        Amounts.checkLimits("a formula", floor(), cap());
    }

    @Override
    public Kind kind() {
        return Kind.FORMULA;
    }

    @Value.Lazy
    @Override
    public ImmutableSet<String> inputParts() {
        return term().allTerms()
                .filter(Term.Input.class::isInstance)
                .map(input -> ((Term.Input) input).name())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return term().allTerms()
                .filter(input ->
                        input instanceof Term.Input named && named.name().equals(part))
                .findFirst()
                .map(Term.Input.class::cast)
                .flatMap(input -> within(value, input.least(), input.most()));
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            Optional<Fraction> value = TermValue.of(term(), inputs);
            if (value.isEmpty()) {
                return Outcome.error(Texts.text("step.zero-divisor", TermValue.arithmetic(term(), inputs)));
            }
            Fraction points = Bounds.clamp(value.get(), floor(), cap());
            LocalizedText step = Texts.text("step.sum", TermValue.arithmetic(term(), inputs), value.get());
            return points.equals(value.get())
                    ? Outcome.scored(points, step)
                    : Outcome.scored(points, step, Texts.text("step.limited", points));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return TermValue.bounds(term(), full).within(floor(), cap());
    }

    /** Returns the formula of a term, without floor and cap. */
    public static Formula of(Term term) {
        return builder().term(term).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Formula}. */
    public static final class Builder extends ImmutableFormula.Builder {
        Builder() {}
    }
}
