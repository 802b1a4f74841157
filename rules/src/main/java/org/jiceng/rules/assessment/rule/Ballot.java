package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * The mean value of the votes, as a share of the greatest value, times the full points (满意度测评).
 *
 * <p>Example: 金乡县 2016, departments rated by 430 delegates: 满意 = 100, 基本满意 = 80, 不满意 = 30, 不了解 not counted. 嘉兴市解放街道
 * 2014, community workers rated by residents: at least 50 voters, of whom at least 70 % are ordinary residents'
 * representatives. Both are known from reports on these ballots; none of the village schemes that this project has
 * transcribed in full has one. A ballot that stays below such a minimum, or of which no vote counts, gives no points
 * and no zero: the indicator is {@link IndicatorState#NOT_PROVIDED}.
 */
@Value.Immutable
public abstract non-sealed class Ballot extends ScoringRule {

    Ballot() {}

    /**
     * An option on the ballot.
     *
     * @param name the name that evidence gives in its column {@code part}, for example 满意
     * @param value what a vote for it is worth, not negative; empty for an option that does not count, such as 不了解
     */
    public record Option(String name, Optional<BigDecimal> value) {

        /** Returns an option whose votes are worth {@code value}. */
        public static Option of(String name, String value) {
            return new Option(name, Optional.of(new BigDecimal(value)));
        }

        /** Returns an option whose votes are not counted. */
        public static Option notCounted(String name) {
            return new Option(name, Optional.empty());
        }
    }

    /**
     * A rule on who votes.
     *
     * @param part the part of evidence that has the number of such voters, for example 普通居民代表
     * @param share their least share of all voters, inclusive, from 0 to 1
     */
    public record Composition(String part, BigDecimal share) {}

    /** The options, at least two with a value, with unique names. */
    public abstract ImmutableList<Option> options();

    /** The value that gives the full points, positive, for example 100. */
    public abstract BigDecimal outOf();

    /** The part of evidence that has the number of people entitled to vote; empty where it is not asked for. */
    public abstract Optional<String> electorate();

    /** The least number of votes, counted or not; empty where there is none. */
    public abstract Optional<Integer> minimumVotes();

    /** The least share of the electorate that votes, inclusive, from 0 to 1; needs {@link #electorate()}. */
    public abstract Optional<BigDecimal> minimumTurnout();

    /** The rule on who votes; empty where there is none. */
    public abstract Optional<Composition> composition();

    @Value.Check
    void check() {
        Amounts.checkPositive("full value", "a ballot", outOf());
        checkState(
                options().stream().filter(o -> o.value().isPresent()).count() >= 2,
                "ballot must have at least two options that count");
        int names = options().size()
                + (electorate().isPresent() ? 1 : 0)
                + (composition().isPresent() ? 1 : 0);
        checkState(inputParts().size() == names, "names of a ballot's options and parts must be unique");
        inputParts().forEach(part -> Amounts.checkId("name of a ballot's part", part));
        for (Option option : options()) {
            option.value().ifPresent(value -> {
                Amounts.checkNotNegative("value", option.name(), value);
                checkState(
                        value.compareTo(outOf()) <= 0,
                        "value of option %s must not exceed %s, but was '%s'",
                        option.name(),
                        outOf(),
                        value);
            });
        }
        minimumTurnout().ifPresent(share -> checkShare("minimum turnout", share));
        composition().ifPresent(rule -> checkShare("minimum share", rule.share()));
        checkState(
                minimumTurnout().isEmpty() || electorate().isPresent(),
                "minimum turnout of a ballot must come with its electorate");
        checkState(
                minimumVotes().orElse(0) >= 0,
                "minimum votes of a ballot must not be negative, but was '%s'",
                minimumVotes().orElse(0));
    }

    private static void checkShare(String name, BigDecimal share) {
        Amounts.checkNotNegative(name, "a ballot", share);
        checkState(
                share.compareTo(BigDecimal.ONE) <= 0, "%s of a ballot must be from 0 to 1, but was '%s'", name, share);
    }

    @Override
    public Kind kind() {
        return Kind.BALLOT;
    }

    @Override
    public ImmutableSet<String> inputParts() {
        ImmutableSet.Builder<String> parts = ImmutableSet.builder();
        options().forEach(option -> parts.add(option.name()));
        electorate().ifPresent(parts::add);
        composition().ifPresent(rule -> parts.add(rule.part()));
        return parts.build();
    }

    @Override
    public Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return count(value);
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
        BigDecimal votes = options().stream()
                .map(option -> values.getOrDefault(option.name(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> entitled = electorate().map(values::get);
        if (entitled.isPresent() && votes.compareTo(entitled.get()) > 0) {
            return Optional.of(Texts.text("value.votes", votes, entitled.get()));
        }
        Optional<BigDecimal> some = composition().map(Composition::part).map(values::get);
        return some.isPresent() && some.get().compareTo(votes) > 0
                ? Optional.of(Texts.text("value.composition", some.get(), votes))
                : Optional.empty();
    }

    @Override
    public Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).or(() -> insufficient(inputs)).orElseGet(() -> mean(inputs));
    }

    private Optional<Outcome> insufficient(Inputs inputs) {
        Fraction votes = sum(inputs, option -> true);
        if (minimumVotes().isPresent()
                && votes.compareTo(Fraction.of(minimumVotes().get())) < 0) {
            return Optional.of(Outcome.notProvided(
                    Texts.text("step.few-votes", votes, minimumVotes().get())));
        }
        if (minimumTurnout().isPresent()) {
            BigDecimal entitled = electorate().map(inputs::value).orElse(BigDecimal.ZERO);
            Fraction least =
                    Fraction.of(entitled).times(Fraction.of(minimumTurnout().get()));
            if (votes.compareTo(least) < 0) {
                return Optional.of(Outcome.notProvided(Texts.text(
                        "step.low-turnout", votes, entitled, minimumTurnout().get())));
            }
        }
        if (composition().isPresent()) {
            BigDecimal some = inputs.value(composition().get().part());
            Fraction least = votes.times(Fraction.of(composition().get().share()));
            if (Fraction.of(some).compareTo(least) < 0) {
                return Optional.of(Outcome.notProvided(Texts.text(
                        "step.composition",
                        composition().get().part(),
                        some,
                        votes,
                        composition().get().share())));
            }
        }
        return Optional.empty();
    }

    private Outcome mean(Inputs inputs) {
        Fraction counted = sum(inputs, option -> option.value().isPresent());
        if (counted.signum() == 0) {
            return Outcome.notProvided(Texts.text("step.no-vote-counts"));
        }
        Fraction value = Fraction.ZERO;
        for (Option option : options()) {
            if (option.value().isPresent()) {
                value = value.plus(Fraction.of(inputs.value(option.name()))
                        .times(Fraction.of(option.value().get())));
            }
        }
        Fraction points = inputs.fullPoints().times(value).over(counted.times(Fraction.of(outOf())));
        String terms = options().stream()
                .filter(option -> option.value().isPresent())
                .map(option -> inputs.value(option.name()).toPlainString() + "×"
                        + option.value().get().toPlainString())
                .collect(Collectors.joining(" + "));
        return Outcome.scored(points, Texts.text("step.ballot", inputs.full(), terms, counted, outOf(), points));
    }

    private Fraction sum(Inputs inputs, Predicate<Option> which) {
        Fraction sum = Fraction.ZERO;
        for (Option option : options()) {
            if (which.test(option)) {
                sum = sum.plus(Fraction.of(inputs.value(option.name())));
            }
        }
        return sum;
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        Fraction points = Fraction.of(full).over(Fraction.of(outOf()));
        BigDecimal least = options().stream()
                .flatMap(option -> option.value().stream())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = options().stream()
                .flatMap(option -> option.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(outOf());
        return Bounds.of(points.times(Fraction.of(least)), points.times(Fraction.of(most)));
    }

    /** Returns the ballot of 金乡县 2016: 满意 100, 基本满意 80, 不满意 30, 不了解 not counted. */
    public static Ballot ofSatisfaction() {
        return builder()
                .addOptions(
                        Option.of("满意", "100"),
                        Option.of("基本满意", "80"),
                        Option.of("不满意", "30"),
                        Option.notCounted("不了解"))
                .outOf(BigDecimal.valueOf(100))
                .build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ballot}. */
    public static final class Builder extends ImmutableBallot.Builder {
        Builder() {}
    }
}
