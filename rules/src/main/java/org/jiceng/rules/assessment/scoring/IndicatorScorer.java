package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.Answers;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Inputs;
import org.jiceng.rules.assessment.rule.Outcome;
import org.jiceng.rules.assessment.rule.Peers;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/** Scores one indicator of one body by its rule, over groups and raters, before any policy for what is missing. */
final class IndicatorScorer {

    private final Evidence evidence;
    private final ImmutableMap<IndicatorId, ImmutableMap<String, Peers>> peers;

    IndicatorScorer(Evidence evidence) {
        this.evidence = evidence;
        this.peers = evidence.scheme()
                .indicators()
                .filter(indicator -> indicator.rule().needsPeers())
                .collect(ImmutableMap.toImmutableMap(Indicator::id, indicator -> peers(evidence, indicator)));
    }

    private static ImmutableMap<String, Peers> peers(Evidence evidence, Indicator indicator) {
        Map<String, List<BigDecimal>> values = new LinkedHashMap<>();
        for (BodyId body : evidence.bodies()) {
            Answers answers = evidence.answers(body, indicator.id());
            answers.numbers()
                    .forEach((part, number) ->
                            values.computeIfAbsent(part, p -> new ArrayList<>()).add(number));
        }
        ImmutableMap.Builder<String, Peers> sorted = ImmutableMap.builder();
        values.forEach((part, numbers) -> sorted.put(part, Peers.of(numbers)));
        return sorted.buildOrThrow();
    }

    /** What was made of the evidence, and the rows that went into it. */
    record Result(Outcome outcome, ImmutableList<EvidenceRecord> records) {}

    Result score(BodyId body, Indicator indicator) {
        if (indicator.groups().isEmpty()) {
            Answers answers = evidence.answers(body, indicator.id());
            return new Result(score(indicator, answers), answers.records());
        }
        if (evidence.answers(body, indicator.id()).rejected()) {
            return new Result(Outcome.error(Texts.text("step.rejected")), ImmutableList.of());
        }
        return byGroups(body, indicator);
    }

    private Outcome score(Indicator indicator, Answers answers) {
        if (answers.rejected()) {
            return Outcome.error(Texts.text("step.rejected"));
        }
        if (answers.state().isPresent()) {
            return Outcome.without(
                    answers.state().get(),
                    Texts.text("step.stated", answers.state().get().label()));
        }
        return indicator
                .rule()
                .score(new Inputs(
                        indicator.points(),
                        answers.numbers(),
                        answers.words(),
                        peers.getOrDefault(indicator.id(), ImmutableMap.of())));
    }

    private Result byGroups(BodyId body, Indicator indicator) {
        ImmutableList.Builder<LocalizedText> steps = ImmutableList.builder();
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        int notApplicable = 0;
        for (AssessorGroup group : evidence.scheme().groups()) {
            if (!indicator.groups().contains(group.id())) {
                continue;
            }
            ImmutableList<Answers> ratings = evidence.answers(body, indicator.id(), group.id());
            ratings.forEach(rating -> records.addAll(rating.records()));
            Outcome outcome = ofGroup(indicator, group, ratings);
            steps.addAll(outcome.steps());
            if (outcome.state() == IndicatorState.NOT_APPLICABLE) {
                notApplicable++;
                continue;
            }
            Outcome counted = outcome.state() == IndicatorState.NOT_PROVIDED ? empty(indicator, group) : outcome;
            if (!counted.equals(outcome)) {
                steps.addAll(counted.steps());
            }
            if (counted.isScored()) {
                Fraction weight = Fraction.of(group.weight());
                sum = sum.plus(counted.points().times(weight));
                weights = weights.plus(weight);
            } else if (counted.state() == IndicatorState.ERROR || !reweights()) {
                return new Result(new Outcome(counted.state(), Fraction.ZERO, steps.build()), records.build());
            }
        }
        if (weights.signum() == 0) {
            IndicatorState state = notApplicable == indicator.groups().size()
                    ? IndicatorState.NOT_APPLICABLE
                    : IndicatorState.NOT_PROVIDED;
            return new Result(new Outcome(state, Fraction.ZERO, steps.build()), records.build());
        }
        Fraction points = sum.over(weights);
        steps.add(Texts.text("step.groups", sum, weights, points));
        return new Result(new Outcome(IndicatorState.SCORED, points, steps.build()), records.build());
    }

    private boolean reweights() {
        return evidence.scheme()
                .emptyGroup()
                .filter(rule -> rule == EmptyGroup.REWEIGHT)
                .isPresent();
    }

    private Outcome empty(Indicator indicator, AssessorGroup group) {
        Optional<EmptyGroup> rule = evidence.scheme().emptyGroup();
        if (rule.isEmpty()) {
            return Outcome.error(Texts.text("step.group-undeclared", group.title()));
        }
        LocalizedText step =
                Texts.text("step.group-empty", group.title(), rule.get().label());
        return switch (rule.get()) {
            case ZERO -> Outcome.scored(Fraction.ZERO, step);
            case FULL_POINTS -> Outcome.scored(Fraction.of(indicator.points()), step);
            case REWEIGHT, NOT_PROVIDED -> Outcome.notProvided(step);
            case ERROR -> Outcome.error(step);
        };
    }

    private Outcome ofGroup(Indicator indicator, AssessorGroup group, ImmutableList<Answers> ratings) {
        ImmutableList<Answers> given = ratings.stream()
                .filter(rating -> !rating.state()
                        .filter(state -> state == IndicatorState.NOT_PROVIDED)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        if (given.stream().anyMatch(Answers::rejected)) {
            return Outcome.error(Texts.text("step.rejected"));
        }
        if (given.size() < group.minimumRaters()) {
            return Outcome.notProvided(
                    Texts.text("step.few-raters", group.title(), given.size(), group.minimumRaters()));
        }
        if (group.aggregate() == AssessorGroup.Aggregate.POOLED) {
            return pooled(indicator, group, given);
        }
        ImmutableList<Outcome> outcomes =
                given.stream().map(rating -> score(indicator, rating)).collect(ImmutableList.toImmutableList());
        Optional<Outcome> wrong = outcomes.stream()
                .filter(outcome -> outcome.state() == IndicatorState.ERROR)
                .findFirst();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        ImmutableList<Fraction> points = outcomes.stream()
                .filter(Outcome::isScored)
                .map(Outcome::points)
                .sorted()
                .collect(ImmutableList.toImmutableList());
        if (points.isEmpty() && outcomes.stream().allMatch(o -> o.state() == IndicatorState.NOT_APPLICABLE)) {
            return Outcome.without(
                    IndicatorState.NOT_APPLICABLE, Texts.text("step.stated", IndicatorState.NOT_APPLICABLE.label()));
        }
        if (points.size() < group.minimumRaters()) {
            return Outcome.notProvided(
                    Texts.text("step.few-raters", group.title(), points.size(), group.minimumRaters()));
        }
        return aggregated(group, points);
    }

    private Outcome pooled(Indicator indicator, AssessorGroup group, ImmutableList<Answers> ratings) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        ratings.forEach(
                rating -> rating.numbers().forEach((part, number) -> sums.merge(part, number, BigDecimal::add)));
        ImmutableMap<String, BigDecimal> numbers = ImmutableMap.copyOf(sums);
        if (numbers.isEmpty()
                && ratings.stream().allMatch(rating -> rating.state().isPresent())) {
            return Outcome.without(
                    IndicatorState.NOT_APPLICABLE, Texts.text("step.stated", IndicatorState.NOT_APPLICABLE.label()));
        }
        Outcome outcome =
                indicator.rule().score(new Inputs(indicator.points(), numbers, ImmutableMap.of(), ImmutableMap.of()));
        return new Outcome(
                outcome.state(),
                outcome.points(),
                ImmutableList.<LocalizedText>builder()
                        .add(Texts.text("step.pooled", group.title(), ratings.size()))
                        .addAll(outcome.steps())
                        .build());
    }

    private static Outcome aggregated(AssessorGroup group, ImmutableList<Fraction> sorted) {
        ImmutableList<Fraction> kept = sorted.subList(group.trimmed(), sorted.size() - group.trimmed());
        Fraction points = group.aggregate() == AssessorGroup.Aggregate.MEDIAN ? median(kept) : mean(kept);
        LocalizedText step =
                Texts.text("step.aggregate", group.title(), group.aggregate().label(), joined(kept), points);
        if (group.trimmed() == 0) {
            return Outcome.scored(points, step);
        }
        List<Fraction> dropped = new ArrayList<>(sorted.subList(0, group.trimmed()));
        dropped.addAll(sorted.subList(sorted.size() - group.trimmed(), sorted.size()));
        dropped.sort(Comparator.naturalOrder());
        return Outcome.scored(
                points, Texts.text("step.dropped", group.title(), joined(dropped), group.trimmed()), step);
    }

    private static String joined(List<Fraction> values) {
        return values.stream().map(Fraction::toString).collect(Collectors.joining(", "));
    }

    private static Fraction mean(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(values.size()));
    }

    private static Fraction median(List<Fraction> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
    }
}
