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
 * The full points at the target, less for each step below it and, where declared, more for each step above it (目标值加减分).
 *
 * <p>Example: 衡山县东湖镇 2013, 7 points: 达87%以上计7分，每低3个百分点扣0.5分 is the target 87 and 0.5 for each step of 3 below. 四项手术任务
 * adds 每超额完成一例奖1分(奖分可突破标准分), 1 for each step of 1 above, without a cap.
 */
@Value.Immutable
public abstract non-sealed class Target extends ScoringRule {

    Target() {}

    /** How a distance from the target is divided into steps. */
    public enum Counting {
        /** Only whole steps count, 每满一档. */
        WHOLE_STEPS,
        /** A step that was begun counts as a whole one, 不足一档按一档计. */
        STARTED_STEPS,
        /** A part of a step counts as that part, 按比例. */
        PROPORTIONAL
    }

    /**
     * Steps on one side of the target.
     *
     * @param size the size of a step, positive, in the unit of the value
     * @param points the points for each step, positive
     * @param counting how the distance is divided into steps
     */
    public record Steps(BigDecimal size, BigDecimal points, Counting counting) {

        /** Returns steps. */
        public static Steps of(String size, String points, Counting counting) {
            return new Steps(new BigDecimal(size), new BigDecimal(points), counting);
        }

        private Fraction number(Fraction distance) {
            Fraction exact = distance.over(Fraction.of(size));
            return switch (counting) {
                case WHOLE_STEPS -> exact.floor();
                case STARTED_STEPS -> exact.ceiling();
                case PROPORTIONAL -> exact;
            };
        }

        private void check() {
            Amounts.checkPositive("size", "a step", size);
            Amounts.checkPositive("points", "a step", points);
        }
    }

    /** The target; a value that equals it gives the full points. */
    public abstract BigDecimal target();

    /** The greatest value that can be true, for example 100 for a percentage; empty for no limit. The least is 0. */
    public abstract Optional<BigDecimal> greatestValue();

    /** What is taken off below the target; empty where a value below it gives no points. */
    public abstract Optional<Steps> below();

    /** What is added above the target; empty where more than the target gives no more points. */
    public abstract Optional<Steps> above();

    /** The least points; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most points; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    @Value.Check
    void check() {
        Amounts.checkNotNegative("value", "a target", target());
        greatestValue().ifPresent(value -> Amounts.checkPositive("greatest value", "a target", value));
        checkState(
                greatestValue().isEmpty() || target().compareTo(greatestValue().get()) <= 0,
                "target must not exceed the greatest value, but was '%s'",
                target());
        below().ifPresent(Steps::check);
        above().ifPresent(Steps::check);
        Amounts.checkLimits("a target", floor(), cap());
    }

    @Override
    public Kind kind() {
        return Kind.TARGET;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(MAIN);
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return greatestValue().isPresent()
                ? within(value, BigDecimal.ZERO, greatestValue().get())
                : notNegative(value);
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            BigDecimal value = inputs.value(MAIN);
            Fraction distance = Fraction.of(value).minus(Fraction.of(target()));
            Fraction full = inputs.fullPoints();
            if (distance.signum() == 0) {
                return Outcome.scored(full, Texts.text("step.on-target", value, target(), full));
            }
            boolean over = distance.signum() > 0;
            Optional<Steps> steps = over ? above() : below();
            if (steps.isEmpty()) {
                return Outcome.scored(
                        over ? full : Fraction.ZERO,
                        Texts.text(over ? "step.on-target" : "step.below-target", value, target(), full));
            }
            Fraction number = steps.get().number(over ? distance : distance.negated());
            Fraction uncapped = uncapped(distance, full);
            Fraction points = Bounds.clamp(uncapped, floor(), cap());
            LocalizedText step = Texts.text(
                    over ? "step.above" : "step.below",
                    value,
                    target(),
                    number,
                    inputs.full(),
                    steps.get().points(),
                    uncapped);
            return points.equals(uncapped)
                    ? Outcome.scored(points, step)
                    : Outcome.scored(points, step, Texts.text("step.limited", points));
        });
    }

    private Fraction uncapped(Fraction distance, Fraction full) {
        boolean over = distance.signum() > 0;
        Steps steps = (over ? above() : below()).orElseThrow();
        Fraction change = steps.number(over ? distance : distance.negated()).times(Fraction.of(steps.points()));
        return over ? full.plus(change) : full.minus(change);
    }

    /** Returns the exact points of a value, where the target gives {@code full} points. */
    public Fraction points(Fraction value, Fraction full) {
        Fraction distance = value.minus(Fraction.of(target()));
        boolean over = distance.signum() > 0;
        if (distance.signum() == 0 || (over ? above() : below()).isEmpty()) {
            return over || distance.signum() == 0 ? full : Fraction.ZERO;
        }
        return Bounds.clamp(uncapped(distance, full), floor(), cap());
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Fraction points = Fraction.of(full);
        Fraction least = below().map(steps ->
                        points.minus(steps.number(Fraction.of(target())).times(Fraction.of(steps.points()))))
                .orElse(Fraction.ZERO);
        Optional<Fraction> most = above().isEmpty()
                ? Optional.of(points)
                : greatestValue()
                        .map(greatest -> points.plus(above().get()
                                .number(Fraction.of(greatest).minus(Fraction.of(target())))
                                .times(Fraction.of(above().get().points()))));
        return new Bounds(Optional.of(least), most).within(floor(), cap());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
