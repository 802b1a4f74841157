package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * Parts with points of their own (分项计分): each is judged, or met or not met, and the points add up.
 *
 * <p>Example: 石城县 2018, no. 5, 全面推进河长制信息平台建设, 11 points: 得2分, 得6分, 得3分.
 */
@Value.Immutable
public abstract non-sealed class Checklist extends ScoringRule {

    Checklist() {}

    /** How evidence answers a part. */
    public enum Answer {
        /** With points from 0 to the part's points, 评分. */
        POINTS,
        /** With 1 for met and 0 for not met, 是否完成. */
        MET
    }

    /**
     * A part.
     *
     * @param name the name that evidence gives in its column {@code part}
     * @param points its points, positive
     * @param answer how evidence answers it
     */
    public record Part(String name, BigDecimal points, Answer answer) {

        /** Returns a part that is judged. */
        public static Part judged(String name, String points) {
            return new Part(name, new BigDecimal(points), Answer.POINTS);
        }

        /** Returns a part that is met or not met. */
        public static Part met(String name, String points) {
            return new Part(name, new BigDecimal(points), Answer.MET);
        }

        private BigDecimal most() {
            return answer == Answer.POINTS ? points : BigDecimal.ONE;
        }

        private Fraction won(BigDecimal value) {
            Fraction given = Fraction.of(value);
            return answer == Answer.POINTS ? given : given.times(Fraction.of(points));
        }
    }

    /** The parts, at least one, with unique names. */
    public abstract ImmutableList<Part> parts();

    @Value.Check
    void check() {
        checkState(!parts().isEmpty(), "checklist must have at least one part");
        checkState(inputParts().size() == parts().size(), "names of a checklist's parts must be unique");
        for (Part part : parts()) {
            Amounts.checkId("name of a part", part.name());
            Amounts.checkPositive("points", part.name(), part.points());
        }
    }

    @Override
    public Kind kind() {
        return Kind.CHECKLIST;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return parts().stream().map(Part::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the sum of the parts' points. */
    public BigDecimal sum() {
        return parts().stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return parts().stream()
                .filter(p -> p.name().equals(part))
                .findFirst()
                .flatMap(p -> within(value, BigDecimal.ZERO, p.most())
                        .or(() -> p.answer() == Answer.MET && !Amounts.isWhole(value)
                                ? Optional.of(Texts.text("value.met"))
                                : Optional.empty()));
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            Fraction sum = Fraction.ZERO;
            for (Part part : parts()) {
                sum = sum.plus(part.won(inputs.value(part.name())));
            }
            String terms = parts().stream()
                    .map(part -> part.name() + " " + part.won(inputs.value(part.name())))
                    .collect(Collectors.joining(" + "));
            return Outcome.scored(sum, Texts.text("step.sum", terms, sum));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return Bounds.zeroTo(sum());
    }

    /** Returns a checklist of the given parts. */
    public static Checklist of(Part... parts) {
        return builder().addParts(parts).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Checklist}. */
    public static final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }
}
