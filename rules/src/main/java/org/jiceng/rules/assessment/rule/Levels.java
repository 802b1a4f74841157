package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

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
 * The points of the level that was reached (定档计分). The value of evidence is the name of a level.
 *
 * <p>Example: 衡山县东湖镇 2013, 2 points: 自治村计2分，合格村计1分.
 */
@Value.Immutable
public abstract non-sealed class Levels extends ScoringRule {

    Levels() {}

    /**
     * A level.
     *
     * @param name the name that evidence gives as the value, for example 自治村
     * @param points its points, not negative
     */
    public record Level(String name, BigDecimal points) {

        /** Returns a level. */
        public static Level of(String name, String points) {
            return new Level(name, new BigDecimal(points));
        }
    }

    /** The levels, the best first, at least two, with unique names. */
    public abstract ImmutableList<Level> levels();

    @Value.Check
    void check() {
        checkState(levels().size() >= 2, "levels must be at least two, but were '%s'", words());
        checkState(words().size() == levels().size(), "names of levels must be unique, but were '%s'", words());
        for (Level level : levels()) {
            Amounts.checkId("name of a level", level.name());
            Amounts.checkNotNegative("points", level.name(), level.points());
        }
    }

    @Override
    public Kind kind() {
        return Kind.LEVELS;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        return ImmutableSet.of(MAIN);
    }

    @Override
    public ImmutableSet<String> words() {
        return levels().stream().map(Level::name).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return Optional.of(Texts.text("value.word", String.join(", ", words())));
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            String level = inputs.words().getOrDefault(MAIN, "");
            BigDecimal points = levels().stream()
                    .filter(known -> known.name().equals(level))
                    .findFirst()
                    .orElseThrow()
                    .points();
            return Outcome.scored(Fraction.of(points), Texts.text("step.level", level, points));
        });
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Fraction least = levels().stream()
                .map(level -> Fraction.of(level.points()))
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
        Fraction most = levels().stream()
                .map(level -> Fraction.of(level.points()))
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
        return Bounds.of(least, most);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Levels}. */
    public static final class Builder extends ImmutableLevels.Builder {
        Builder() {}
    }
}
