package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * Several rules on one indicator, whose points add up (组合计分).
 *
 * <p>Example: 石城县 2018, no. 17, 4 points: two parts of 1 and 3 points, and 不上报、不制止每出现一例扣2分, which is a
 * {@link Deduction} from 0 points.
 */
@Value.Immutable
public abstract non-sealed class Composite extends ScoringRule {

    Composite() {}

    /**
     * A rule and the points that it works on.
     *
     * @param points the full points of this rule; 0 for one that only takes off or only adds
     * @param rule any rule that is no composite itself
     */
    public record Component(BigDecimal points, ScoringRule rule) {

        /** Returns a component. */
        public static Component of(String points, ScoringRule rule) {
            return new Component(new BigDecimal(points), rule);
        }
    }

    /** The components, at least two, with no part of evidence in common. */
    public abstract ImmutableList<Component> components();

    /** The least points; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most points; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        checkState(components().size() >= 2, "composite must have at least two components");
        Set<String> parts = new LinkedHashSet<>();
        for (Component component : components()) {
            Amounts.checkNotNegative("points", "a component", component.points());
            checkState(component.rule().kind() != Kind.COMPOSITE, "component of a composite must be no composite");
            for (String part : component.rule().inputParts()) {
                checkState(parts.add(part), "parts of a composite's components must differ, but '%s' repeats", part);
            }
        }
        Amounts.checkLimits("a composite", floor(), cap());
    }

    @Override
    public Kind kind() {
        return Kind.COMPOSITE;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return components().stream()
                .flatMap(component -> component.rule().inputParts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the rule that a part of evidence belongs to, if there is one. */
    public Optional<Component> of(String part) {
        return components().stream()
                .filter(component -> component.rule().inputParts().contains(part))
                .findFirst();
    }

    @Override
    public boolean needsPeers() {
        return components().stream().anyMatch(component -> component.rule().needsPeers());
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return of(part).flatMap(component -> component.rule().problem(part, value, component.points()));
    }

    @Override
    public boolean canBePooled() {
        return components().stream().allMatch(component -> component.rule().canBePooled());
    }

    @Override
    public boolean limitsTogether() {
        return components().stream().anyMatch(component -> component.rule().limitsTogether());
    }

    @Override
    public Optional<LocalizedText> problemTogether(Map<String, BigDecimal> values) {
        return components().stream()
                .flatMap(component -> component.rule().problemTogether(values).stream())
                .findFirst();
    }

    @Override
    public Outcome score(Inputs inputs) {
        ImmutableList<Outcome> outcomes = components().stream()
                .map(component -> component.rule().score(inputs.withFull(component.points())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocalizedText> steps =
                outcomes.stream().flatMap(o -> o.steps().stream()).collect(ImmutableList.toImmutableList());
        if (!outcomes.stream().allMatch(Outcome::isScored)) {
            return new Outcome(stateOf(inputs, outcomes), Fraction.ZERO, steps);
        }
        Fraction sum = outcomes.stream().map(Outcome::points).reduce(Fraction.ZERO, Fraction::plus);
        Fraction points = Bounds.clamp(sum, floor(), cap());
        String terms = outcomes.stream().map(o -> shown(o.points())).collect(Collectors.joining(" + "));
        ImmutableList.Builder<LocalizedText> all = ImmutableList.builder();
        all.addAll(steps).add(Texts.text("step.sum", terms, sum));
        if (!points.equals(sum)) {
            all.add(Texts.text("step.limited", points));
        }
        return new Outcome(IndicatorState.SCORED, points, all.build());
    }

    private IndicatorState stateOf(Inputs inputs, ImmutableList<Outcome> outcomes) {
        if (inputParts().stream().noneMatch(inputs::has)) {
            return IndicatorState.NOT_PROVIDED;
        }
        ImmutableSet<IndicatorState> states =
                outcomes.stream().map(Outcome::state).collect(ImmutableSet.toImmutableSet());
        return states.size() == 1 ? states.iterator().next() : IndicatorState.ERROR;
    }

    private static String shown(Fraction points) {
        return points.signum() < 0 ? "(" + points + ")" : points.toString();
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Bounds sum = Bounds.of(Fraction.ZERO, Fraction.ZERO);
        for (Component component : components()) {
            sum = sum.plus(component.rule().bounds(component.points()));
        }
        return sum.within(floor(), cap());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Composite}. */
    public static final class Builder extends ImmutableComposite.Builder {
        Builder() {}
    }
}
