package org.jiceng.rules.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;

/**
 * The points of the level that was reached (定档计分). The value of evidence is the name of a level.
 *
 * <p>Example: 衡山县东湖镇 2013, 2 points: 自治村计2分，合格村计1分.
 */
@Value.Immutable
public abstract non-sealed class Levels extends ScoringRule {

    Levels() {}

    /** The points of each level, the best first; at least two. Points are not negative. */
    public abstract ImmutableMap<String, BigDecimal> levels();

    @Value.Check
    void check() {
        checkState(levels().size() >= 2, "levels must be at least two, but were '%s'", levels().keySet());
        levels().forEach((name, points) -> {
            Amounts.checkId("name of a level", name);
            Amounts.checkNotNegative("points", name, points);
        });
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
    ImmutableSet<String> words() {
        return levels().keySet();
    }

    @Override
    Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return Optional.of(Texts.text("value.word", String.join(", ", levels().keySet())));
    }

    @Override
    Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> {
            String level = inputs.words().getOrDefault(MAIN, "");
            BigDecimal points = levels().getOrDefault(level, BigDecimal.ZERO);
            return Outcome.scored(Fraction.of(points), Texts.text("step.level", level, points));
        });
    }

    @Override
    Bounds bounds(BigDecimal full) {
        Fraction least = levels().values().stream()
                .map(Fraction::of)
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
        Fraction most = levels().values().stream()
                .map(Fraction::of)
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
