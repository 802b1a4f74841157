package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;

/**
 * A way in which an indicator can be scored: a level, a part that is met, an item that is counted, a side of a target.
 *
 * @param name its name
 * @param reached whether a line of a scorecard, one that was scored, was scored that way
 */
record ScoringLevel(LocalizedText name, Predicate<ScoreLine> reached) {

    /** Returns the ways in which a rule can score, in the order of the scheme. */
    static ImmutableList<ScoringLevel> of(ScoringRule rule) {
        return levels(rule).collect(ImmutableList.toImmutableList());
    }

    private static Stream<ScoringLevel> levels(ScoringRule rule) {
        if (rule instanceof Levels levels) {
            return levels.levels().stream()
                    .map(level -> new ScoringLevel(
                            LocalizedText.verbatim(level.name()),
                            line -> line.evidence().stream()
                                    .anyMatch(row -> row.word()
                                            .filter(level.name()::equals)
                                            .isPresent())));
        }
        if (rule instanceof Checklist list) {
            return list.parts().stream()
                    .flatMap(part -> Stream.of(
                            level("level.met", part.name(), number -> number.signum() > 0),
                            level("level.missed", part.name(), number -> number.signum() == 0)));
        }
        if (rule instanceof Deduction deduction) {
            return units(deduction.items());
        }
        if (rule instanceof Accrual accrual) {
            return units(accrual.items());
        }
        if (rule instanceof AllOrNothing all) {
            return Stream.of(
                    level("level.met", all.part(), number -> all.comparison().holds(number, all.limit())),
                    level(
                            "level.missed",
                            all.part(),
                            number -> !all.comparison().holds(number, all.limit())));
        }
        if (rule instanceof Target target) {
            return Stream.of(
                    level("level.below", "", number -> number.compareTo(target.target()) < 0),
                    level("level.at", "", number -> number.compareTo(target.target()) == 0),
                    level("level.above", "", number -> number.compareTo(target.target()) > 0));
        }
        if (rule instanceof Ballot ballot) {
            return ballot.options().stream()
                    .map(option -> level("level.voted", option.name(), number -> number.signum() > 0));
        }
        if (rule instanceof Composite composite) {
            return composite.components().stream().flatMap(component -> levels(component.rule()));
        }
        return others(rule);
    }

    private static Stream<ScoringLevel> others(ScoringRule rule) {
        if (rule instanceof CompletionRatio ratio) {
            return Stream.of(
                    new ScoringLevel(
                            CoverageText.text("level.complete", ratio.done()), line -> isComplete(line, ratio)),
                    new ScoringLevel(
                            CoverageText.text("level.incomplete", ratio.done()), line -> !isComplete(line, ratio)));
        }
        if (rule instanceof RankTable table) {
            return Stream.concat(table.rows().stream().map(RankTable.Row::points), Stream.of(table.otherwise()))
                    .distinct()
                    .map(points -> new ScoringLevel(
                            CoverageText.text("level.points", points),
                            line -> line.exactPoints()
                                    .equals(points.stripTrailingZeros().toPlainString())));
        }
        return Stream.of(
                new ScoringLevel(
                        CoverageText.text("level.full"), line -> line.lost().signum() <= 0),
                new ScoringLevel(
                        CoverageText.text("level.less"), line -> line.lost().signum() > 0));
    }

    private static Stream<ScoringLevel> units(ImmutableList<UnitPoints> items) {
        return items.stream()
                .flatMap(item -> Stream.of(
                        new ScoringLevel(
                                CoverageText.text("level.counted", part(item.part())),
                                line -> sum(line, item.part()).compareTo(item.beyond()) > 0),
                        new ScoringLevel(
                                CoverageText.text("level.notCounted", part(item.part())),
                                line -> sum(line, item.part()).compareTo(item.beyond()) <= 0)));
    }

    private static ScoringLevel level(String key, String part, Predicate<BigDecimal> reached) {
        return new ScoringLevel(
                CoverageText.text(key, part(part)), line -> numbers(line, part).anyMatch(reached));
    }

    private static LocalizedText part(String name) {
        return name.isEmpty() ? CoverageText.text("level.main") : LocalizedText.verbatim(name);
    }

    private static boolean isComplete(ScoreLine line, CompletionRatio ratio) {
        return sum(line, ratio.done()).compareTo(sum(line, ratio.target())) >= 0;
    }

    private static BigDecimal sum(ScoreLine line, String part) {
        return numbers(line, part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> numbers(ScoreLine line, String part) {
        return line.evidence().stream()
                .filter(row -> row.part().equals(part))
                .map(EvidenceRecord::number)
                .flatMap(number -> number.stream());
    }
}
