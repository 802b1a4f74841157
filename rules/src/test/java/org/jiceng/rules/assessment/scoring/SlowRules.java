package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AgainstAverage;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Formula;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;

/**
 * Every scoring rule once more, slowly and apart: it takes the declared numbers of a rule and nothing of what the rule
 * does.
 */
final class SlowRules {

    private SlowRules() {}

    /** What a rule gives: points, or a state without points. */
    record Result(IndicatorState state, SlowNumber points) {
        static Result points(SlowNumber points) {
            return new Result(IndicatorState.SCORED, points);
        }

        static Result without(IndicatorState state) {
            return new Result(state, SlowNumber.ZERO);
        }

        boolean isScored() {
            return state == IndicatorState.SCORED;
        }
    }

    /** The values of one rating, and for each part those of all bodies. */
    record Values(Map<String, BigDecimal> numbers, Map<String, String> words, Map<String, List<BigDecimal>> peers) {
        SlowNumber of(String part) {
            return SlowNumber.of(Objects.requireNonNull(numbers.get(part)));
        }

        SlowNumber orZero(String part) {
            return SlowNumber.of(numbers.getOrDefault(part, BigDecimal.ZERO));
        }

        boolean has(String part) {
            return numbers.containsKey(part) || words.containsKey(part);
        }

        List<BigDecimal> all(String part) {
            return Objects.requireNonNull(peers.get(part));
        }
    }

    static SlowNumber between(SlowNumber value, Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
        SlowNumber capped = cap.isPresent() ? value.least(SlowNumber.of(cap.get())) : value;
        return floor.isPresent() ? capped.greatest(SlowNumber.of(floor.get())) : capped;
    }

    static boolean holds(Comparison comparison, SlowNumber value, BigDecimal limit) {
        int order = value.compareTo(SlowNumber.of(limit));
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    static Result score(ScoringRule rule, SlowNumber full, Values values) {
        boolean lenient = rule instanceof Composite
                || (rule instanceof Deduction off && off.unreported() == Unreported.MEANS_NONE)
                || (rule instanceof Accrual on && on.unreported() == Unreported.MEANS_NONE);
        Set<String> parts = rule.inputParts();
        if (!lenient && !parts.stream().allMatch(values::has)) {
            return Result.without(
                    parts.stream().anyMatch(values::has) ? IndicatorState.ERROR : IndicatorState.NOT_PROVIDED);
        }
        return switch (rule.kind()) {
            case JUDGED -> Result.points(values.of(""));
            case CHECKLIST -> checklist((Checklist) rule, values);
            case DEDUCTION -> {
                Deduction off = (Deduction) rule;
                SlowNumber sum = between(units(off.items(), values), Optional.empty(), off.cap());
                yield Result.points(between(full.minus(sum), off.floor(), Optional.empty()));
            }
            case ACCRUAL -> {
                Accrual on = (Accrual) rule;
                yield Result.points(between(units(on.items(), values), Optional.empty(), on.cap()));
            }
            case COMPLETION -> completion((CompletionRatio) rule, full, values);
            case ALL_OR_NOTHING -> {
                AllOrNothing met = (AllOrNothing) rule;
                yield Result.points(
                        holds(met.comparison(), values.of(met.part()), met.limit()) ? full : SlowNumber.ZERO);
            }
            case BALLOT -> ballot((Ballot) rule, full, values);
            case LEVELS ->
                Result.points(((Levels) rule)
                        .levels().stream()
                                .filter(level ->
                                        level.name().equals(values.words().get("")))
                                .map(level -> SlowNumber.of(level.points()))
                                .findFirst()
                                .orElseThrow());
            case TARGET -> target((Target) rule, full, values.of(""));
            case RANK -> rank((RankTable) rule, values);
            case BEST -> best((ProportionalToBest) rule, full, values);
            case AVERAGE -> average((AgainstAverage) rule, values);
            case CONVERSION ->
                Result.points(values.of("")
                        .over(SlowNumber.of(((Conversion) rule).outOf()))
                        .times(full));
            case FORMULA -> {
                Formula formula = (Formula) rule;
                yield term(formula.term(), full, values)
                        .map(value -> Result.points(between(value, formula.floor(), formula.cap())))
                        .orElse(Result.without(IndicatorState.ERROR));
            }
            case COMPOSITE -> composite((Composite) rule, values);
        };
    }

    private static Result checklist(Checklist rule, Values values) {
        SlowNumber sum = SlowNumber.ZERO;
        for (Checklist.Part part : rule.parts()) {
            SlowNumber given = values.of(part.name());
            boolean judged = part.answer() == Checklist.Answer.POINTS;
            sum = sum.plus(judged ? given : given.isZero() ? SlowNumber.ZERO : SlowNumber.of(part.points()));
        }
        return Result.points(sum);
    }

    /** Adds unit by unit where numbers are whole, so that it multiplies nothing. */
    private static SlowNumber units(ImmutableList<UnitPoints> items, Values values) {
        SlowNumber sum = SlowNumber.ZERO;
        for (UnitPoints item : items) {
            SlowNumber item1 = SlowNumber.ZERO;
            SlowNumber left = values.orZero(item.part()).minus(SlowNumber.of(item.beyond()));
            while (left.compareTo(SlowNumber.ONE) >= 0) {
                item1 = item1.plus(SlowNumber.of(item.points()));
                left = left.minus(SlowNumber.ONE);
            }
            if (left.compareTo(SlowNumber.ZERO) > 0) {
                item1 = item1.plus(left.times(SlowNumber.of(item.points())));
            }
            sum = sum.plus(between(item1, Optional.empty(), item.cap()));
        }
        return sum;
    }

    private static Result completion(CompletionRatio rule, SlowNumber full, Values values) {
        if (values.of(rule.target()).isZero()) {
            return Result.without(rule.zeroTarget());
        }
        SlowNumber ratio = values.of(rule.done()).over(values.of(rule.target()));
        return Result.points(between(ratio, Optional.empty(), rule.limit()).times(full));
    }

    private static Result ballot(Ballot rule, SlowNumber full, Values values) {
        SlowNumber votes = SlowNumber.ZERO;
        SlowNumber counted = SlowNumber.ZERO;
        SlowNumber worth = SlowNumber.ZERO;
        for (Ballot.Option option : rule.options()) {
            SlowNumber some = values.of(option.name());
            votes = votes.plus(some);
            if (option.value().isPresent()) {
                counted = counted.plus(some);
                worth = worth.plus(some.times(SlowNumber.of(option.value().get())));
            }
        }
        boolean few = rule.minimumVotes().isPresent()
                && votes.compareTo(SlowNumber.of(rule.minimumVotes().get())) < 0;
        boolean quiet = rule.minimumTurnout().isPresent()
                && votes.compareTo(values.of(rule.electorate().orElseThrow())
                                .times(SlowNumber.of(rule.minimumTurnout().get())))
                        < 0;
        boolean lopsided = rule.composition().isPresent()
                && values.of(rule.composition().get().part())
                                .compareTo(votes.times(
                                        SlowNumber.of(rule.composition().get().share())))
                        < 0;
        if (few || quiet || lopsided || counted.isZero()) {
            return Result.without(IndicatorState.NOT_PROVIDED);
        }
        return Result.points(
                worth.over(counted).over(SlowNumber.of(rule.outOf())).times(full));
    }

    private static Result target(Target rule, SlowNumber full, SlowNumber value) {
        SlowNumber target = SlowNumber.of(rule.target());
        int order = value.compareTo(target);
        Optional<Target.Steps> steps = order > 0 ? rule.above() : rule.below();
        if (order == 0 || steps.isEmpty()) {
            return Result.points(order >= 0 ? full : SlowNumber.ZERO);
        }
        SlowNumber distance = order > 0 ? value.minus(target) : target.minus(value);
        SlowNumber exact = distance.over(SlowNumber.of(steps.get().size()));
        SlowNumber number = switch (steps.get().counting()) {
            case WHOLE_STEPS -> exact.whole(RoundingMode.DOWN);
            case STARTED_STEPS -> exact.whole(RoundingMode.UP);
            case PROPORTIONAL -> exact;
        };
        SlowNumber change = number.times(SlowNumber.of(steps.get().points()));
        return Result.points(between(order > 0 ? full.plus(change) : full.minus(change), rule.floor(), rule.cap()));
    }

    /** Writes down the points of every place, and reads off those that equal values take up. */
    private static Result rank(RankTable rule, Values values) {
        List<BigDecimal> sorted = new ArrayList<>(values.all(""));
        sorted.sort(rule.greatestFirst() ? Collections.reverseOrder() : null);
        List<SlowNumber> mine = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).compareTo(Objects.requireNonNull(values.numbers().get(""))) == 0) {
                int rank = i + 1;
                mine.add(SlowNumber.of(rule.rows().stream()
                        .filter(row -> rank <= row.upTo())
                        .map(RankTable.Row::points)
                        .findFirst()
                        .orElse(rule.otherwise())));
            }
        }
        return Result.points(
                switch (rule.ties()) {
                    case BEST -> mine.get(0);
                    case WORST -> mine.get(mine.size() - 1);
                    case MEAN ->
                        mine.stream().reduce(SlowNumber.ZERO, SlowNumber::plus).over(SlowNumber.of(mine.size()));
                });
    }

    private static Result best(ProportionalToBest rule, SlowNumber full, Values values) {
        SlowNumber value = values.of("");
        SlowNumber best =
                SlowNumber.of(rule.greatestFirst() ? Collections.max(values.all("")) : Collections.min(values.all("")));
        if (rule.greatestFirst()) {
            return best.isZero()
                    ? Result.without(IndicatorState.NOT_PROVIDED)
                    : Result.points(full.times(value).over(best));
        }
        if (value.isZero()) {
            return Result.points(full);
        }
        return best.isZero()
                ? Result.without(IndicatorState.NOT_PROVIDED)
                : Result.points(full.times(best).over(value));
    }

    private static Result average(AgainstAverage rule, Values values) {
        SlowNumber sum = SlowNumber.ZERO;
        for (BigDecimal one : values.all("")) {
            sum = sum.plus(SlowNumber.of(one));
        }
        SlowNumber distance =
                values.of("").minus(sum.over(SlowNumber.of(values.all("").size())));
        BigDecimal rate = distance.compareTo(SlowNumber.ZERO) >= 0 ? rule.perUnitAbove() : rule.perUnitBelow();
        SlowNumber points = SlowNumber.of(rule.base()).plus(distance.times(SlowNumber.of(rate)));
        return Result.points(between(points, rule.floor(), rule.cap()));
    }

    private static Optional<SlowNumber> term(Term term, SlowNumber full, Values values) {
        if (term instanceof Term.Input input) {
            return Optional.of(values.of(input.name()));
        }
        if (term instanceof Term.Constant constant) {
            return Optional.of(SlowNumber.of(constant.value()));
        }
        if (term instanceof Term.FullPoints) {
            return Optional.of(full);
        }
        Term.Operation operation = (Term.Operation) term;
        Optional<SlowNumber> result = term(operation.terms().get(0), full, values);
        for (Term next : operation.terms().subList(1, operation.terms().size())) {
            Optional<SlowNumber> other = term(next, full, values);
            if (result.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            SlowNumber a = result.get();
            SlowNumber b = other.get();
            if (operation.operator() == Term.Operator.QUOTIENT && b.isZero()) {
                return Optional.empty();
            }
            result = Optional.of(
                    switch (operation.operator()) {
                        case SUM -> a.plus(b);
                        case DIFFERENCE -> a.minus(b);
                        case PRODUCT -> a.times(b);
                        case QUOTIENT -> a.over(b);
                        case LEAST -> a.least(b);
                        case GREATEST -> a.greatest(b);
                    });
        }
        return result;
    }

    private static Result composite(Composite rule, Values values) {
        List<Result> results = rule.components().stream()
                .map(component -> score(component.rule(), SlowNumber.of(component.points()), values))
                .toList();
        if (results.stream().allMatch(Result::isScored)) {
            return Result.points(between(
                    results.stream().map(Result::points).reduce(SlowNumber.ZERO, SlowNumber::plus),
                    rule.floor(),
                    rule.cap()));
        }
        if (rule.inputParts().stream().noneMatch(values::has)) {
            return Result.without(IndicatorState.NOT_PROVIDED);
        }
        IndicatorState first = results.get(0).state();
        return Result.without(
                results.stream().allMatch(result -> result.state() == first) ? first : IndicatorState.ERROR);
    }
}
