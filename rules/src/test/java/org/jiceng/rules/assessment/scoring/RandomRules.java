package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;

/** Made-up scoring rules of every kind, and values that are right for them. */
final class RandomRules {

    private final Random random;
    private final boolean columns;

    RandomRules(Random random, boolean columns) {
        this.random = random;
        this.columns = columns;
    }

    BigDecimal decimal(int bound, int scale) {
        int unit = BigDecimal.ONE.scaleByPowerOfTen(scale).intValueExact();
        return BigDecimal.valueOf(random.nextInt(bound * unit + 1), scale);
    }

    private <T> T pick(T[] values) {
        return ImmutableList.copyOf(values).get(random.nextInt(values.length));
    }

    private Optional<BigDecimal> perhaps(BigDecimal value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private String points(int bound) {
        return decimal(bound, 2).add(new BigDecimal("0.01")).toPlainString();
    }

    ScoringRule rule(BigDecimal full) {
        ScoringRule.Kind kind = pick(ScoringRule.Kind.values());
        return kind == ScoringRule.Kind.COMPOSITE
                ? composite()
                : rule(columns && kind == ScoringRule.Kind.LEVELS ? ScoringRule.Kind.TARGET : kind, "");
    }

    private Composite composite() {
        Composite.Builder builder = Composite.builder();
        ScoringRule.Kind[] kinds = {
            ScoringRule.Kind.CHECKLIST,
            ScoringRule.Kind.DEDUCTION,
            ScoringRule.Kind.ACCRUAL,
            ScoringRule.Kind.COMPLETION,
            ScoringRule.Kind.BALLOT,
            ScoringRule.Kind.ALL_OR_NOTHING,
            ScoringRule.Kind.FORMULA
        };
        int first = random.nextInt(kinds.length);
        int second = (first + 1 + random.nextInt(kinds.length - 1)) % kinds.length;
        builder.addComponents(
                Composite.Component.of(points(5), rule(kinds[first], "一")),
                Composite.Component.of(points(5), rule(kinds[second], "二")));
        if (random.nextBoolean()) {
            builder.addComponents(Composite.Component.of(
                    points(3),
                    random.nextBoolean()
                            ? RankTable.builder()
                                    .addRows(RankTable.Row.of(2, "2"))
                                    .otherwise(BigDecimal.ONE)
                                    .greatestFirst(true)
                                    .ties(pick(RankTable.Ties.values()))
                                    .build()
                            : Conversion.outOf("9")));
        }
        return builder.cap(perhaps(new BigDecimal("8")))
                .floor(perhaps(new BigDecimal("0.5")))
                .build();
    }

    private ScoringRule rule(ScoringRule.Kind kind, String mark) {
        return switch (kind) {
            case JUDGED, COMPOSITE -> JudgedPoints.of();
            case CHECKLIST ->
                Checklist.of(Checklist.Part.judged(mark + "a", points(3)), Checklist.Part.met(mark + "b", points(3)));
            case DEDUCTION ->
                Deduction.builder()
                        .addItems(
                                UnitPoints.of(mark + "x", points(1)).cappedAt(points(3)),
                                UnitPoints.of(mark + "y", points(2)).countedBeyond("1"))
                        .unreported(pick(Unreported.values()))
                        .floor(perhaps(BigDecimal.ZERO))
                        .cap(perhaps(new BigDecimal("6")))
                        .build();
            case ACCRUAL ->
                Accrual.builder()
                        .addItems(
                                UnitPoints.of(mark + "x", points(1)).countedBeyond("1.5"),
                                UnitPoints.of(mark + "y", points(2)).cappedAt(points(4)))
                        .unreported(pick(Unreported.values()))
                        .cap(perhaps(new BigDecimal("5")))
                        .build();
            case COMPLETION ->
                CompletionRatio.builder()
                        .done(mark + "做")
                        .target(mark + "应")
                        .zeroTarget(random.nextBoolean() ? IndicatorState.ERROR : IndicatorState.NOT_APPLICABLE)
                        .limit(perhaps(new BigDecimal("1.2")))
                        .build();
            case ALL_OR_NOTHING ->
                AllOrNothing.builder()
                        .part(mark.isEmpty() ? "" : mark + "达标")
                        .comparison(pick(Comparison.values()))
                        .limit(BigDecimal.valueOf(3))
                        .build();
            case BALLOT -> ballot(mark);
            case LEVELS ->
                Levels.builder()
                        .addLevels(
                                Levels.Level.of("自治村", points(5)),
                                Levels.Level.of("合格村", points(3)),
                                Levels.Level.of("不合格村", "0"))
                        .build();
            case TARGET -> target();
            case RANK ->
                RankTable.builder()
                        .addRows(RankTable.Row.of(1, points(9)), RankTable.Row.of(3, points(6)))
                        .otherwise(decimal(3, 1))
                        .greatestFirst(random.nextBoolean())
                        .ties(pick(RankTable.Ties.values()))
                        .build();
            case BEST -> ProportionalToBest.of(random.nextBoolean());
            case AVERAGE ->
                AgainstAverage.builder()
                        .base(decimal(6, 1))
                        .perUnitAbove(decimal(2, 1).subtract(new BigDecimal("0.5")))
                        .perUnitBelow(decimal(2, 1).subtract(new BigDecimal("0.5")))
                        .floor(perhaps(BigDecimal.ONE))
                        .cap(perhaps(BigDecimal.valueOf(7)))
                        .build();
            case CONVERSION -> Conversion.outOf("70");
            case FORMULA -> formula(mark);
        };
    }

    private Ballot ballot(String mark) {
        Ballot.Builder builder = Ballot.builder()
                .addOptions(
                        Ballot.Option.of(mark + "满意", "100"),
                        Ballot.Option.of(mark + "基本满意", "80"),
                        Ballot.Option.of(mark + "不满意", "30"),
                        Ballot.Option.notCounted(mark + "不了解"))
                .outOf(BigDecimal.valueOf(100));
        if (random.nextBoolean()) {
            builder.electorate(mark + "应到").minimumTurnout(perhaps(new BigDecimal("0.5")));
        }
        if (random.nextBoolean()) {
            builder.composition(new Ballot.Composition(mark + "普通居民", new BigDecimal("0.3")));
        }
        if (random.nextBoolean()) {
            builder.minimumVotes(12);
        }
        return builder.build();
    }

    private Target target() {
        Target.Builder builder = Target.builder().target(new BigDecimal("87"));
        if (random.nextInt(4) > 0) {
            builder.below(Target.Steps.of("3", "0.5", pick(Target.Counting.values())));
        }
        if (random.nextBoolean()) {
            builder.above(Target.Steps.of("2.5", "0.4", pick(Target.Counting.values())));
        }
        return builder.greatestValue(perhaps(BigDecimal.valueOf(100)))
                .floor(perhaps(BigDecimal.ZERO))
                .cap(perhaps(BigDecimal.valueOf(22)))
                .build();
    }

    private Formula formula(String mark) {
        Term a = Term.input(mark + "甲", "0", "9");
        Term b = Term.input(mark + "乙", "-3", "9");
        Term term = switch (random.nextInt(4)) {
            case 0 -> Term.fullPoints().times(a).over(b);
            case 1 -> Term.sum(a, b, Term.constant("0.5")).atMost(Term.fullPoints());
            case 2 -> a.minus(b).atLeast(Term.constant("1")).over(Term.constant("7"));
            default -> Term.mean(a, b, a.times(Term.constant("0.4")));
        };
        return Formula.builder()
                .term(term)
                .floor(perhaps(BigDecimal.ZERO))
                .cap(perhaps(BigDecimal.valueOf(11)))
                .build();
    }

    /** Returns a value that is right for a part, after those of other parts. */
    String value(ScoringRule rule, BigDecimal full, String part, Map<String, String> before) {
        if (rule instanceof Composite composite) {
            Composite.Component component = composite.of(part).orElseThrow();
            return value(component.rule(), component.points(), part, before);
        }
        return switch (rule.kind()) {
            case JUDGED -> decimal(20, 2).min(full).toPlainString();
            case CHECKLIST -> checked((Checklist) rule, part);
            case LEVELS -> ((Levels) rule).levels().get(random.nextInt(3)).name();
            case COMPLETION -> {
                CompletionRatio ratio = (CompletionRatio) rule;
                boolean any = !part.equals(ratio.target())
                        || new BigDecimal(before.getOrDefault(ratio.done(), "0")).signum() > 0;
                yield String.valueOf((any && part.equals(ratio.target()) ? 1 : 0) + random.nextInt(8));
            }
            case BALLOT -> ballotValue((Ballot) rule, part, before);
            case TARGET -> decimal(25, 1).add(BigDecimal.valueOf(75)).toPlainString();
            case CONVERSION ->
                decimal(((Conversion) rule).outOf().intValueExact(), 1).toPlainString();
            case FORMULA -> String.valueOf(random.nextInt(10));
            default -> String.valueOf(random.nextInt(6));
        };
    }

    private String checked(Checklist rule, String part) {
        Checklist.Part known = rule.parts().stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow();
        return known.answer() == Checklist.Answer.MET
                ? String.valueOf(random.nextInt(2))
                : decimal(3, 2).min(known.points()).toPlainString();
    }

    private String ballotValue(Ballot rule, String part, Map<String, String> before) {
        int votes = rule.options().stream()
                .mapToInt(option -> Integer.parseInt(before.getOrDefault(option.name(), "0")))
                .sum();
        if (rule.electorate().equals(Optional.of(part))) {
            return String.valueOf(votes + random.nextInt(20));
        }
        if (rule.composition().map(Ballot.Composition::part).equals(Optional.of(part))) {
            return String.valueOf(random.nextInt(votes + 1));
        }
        return String.valueOf(random.nextInt(10));
    }
}
