package org.jiceng.rules.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.only;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.junit.jupiter.api.Test;

/** The ways in which each kind of rule can score, and which of them a card counts as tested. */
class ScoringLevelTest {

    /** Scores body A once and returns the ways that were tested, and those that were not with a minus before them. */
    private static ImmutableList<String> levels(ScoringRule rule, String... rows) {
        AssessmentScheme scheme = only("10", rule);
        RuleCoverage coverage = RuleCoverage.create();
        coverage.record(card(scheme, rows));
        return coverage.report().of(CoverageKind.LEVEL).stream()
                .map(item -> (item.isCovered() ? "" : "- ") + item.item().in(Locale.ENGLISH))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aLevelIsTestedByItsWord() {
        Levels rule = Levels.builder()
                .addLevels(Levels.Level.of("好", "10"), Levels.Level.of("差", "0"))
                .build();

        assertThat(levels(rule, "A i 好")).containsExactly("好", "- 差");
        assertThat(levels(rule, "A i 差")).containsExactly("- 好", "差");
    }

    @Test
    void aPartIsTestedAsMetAndAsNotMet() {
        Checklist rule = Checklist.builder()
                .addParts(Checklist.Part.met("制度", "4"), Checklist.Part.judged("效果", "6"))
                .build();

        assertThat(levels(rule, "A i 制度 1", "A i 效果 0"))
                .containsExactly("制度 is met", "- 制度 is not met", "- 效果 is met", "效果 is not met");
        assertThat(levels(rule, "A i 制度 0", "A i 效果 0.5"))
                .containsExactly("- 制度 is met", "制度 is not met", "效果 is met", "- 效果 is not met");
    }

    @Test
    void aLimitIsTestedOnBothSidesOfIt() {
        AllOrNothing rule = AllOrNothing.atLeast("2");

        assertThat(levels(rule, "A i 2")).containsExactly("the value is met", "- the value is not met");
        assertThat(levels(rule, "A i 1.9")).containsExactly("- the value is met", "the value is not met");
    }

    @Test
    void aTargetIsTestedBelowAtAndAbove() {
        Target rule = Target.builder()
                .target(n("87"))
                .below(Target.Steps.of("3", "0.5", Target.Counting.WHOLE_STEPS))
                .build();

        assertThat(levels(rule, "A i 86.9"))
                .containsExactly("below the target", "- at the target", "- above the target");
        assertThat(levels(rule, "A i 87.0"))
                .containsExactly("- below the target", "at the target", "- above the target");
        assertThat(levels(rule, "A i 87.1"))
                .containsExactly("- below the target", "- at the target", "above the target");
    }

    @Test
    void aBallotIsTestedByTheVotesForEachOption() {
        Ballot rule = Ballot.builder()
                .addOptions(
                        Ballot.Option.of("满意", "100"), Ballot.Option.of("不满意", "30"), Ballot.Option.notCounted("不了解"))
                .outOf(n("100"))
                .build();

        assertThat(levels(rule, "A i 满意 3", "A i 不满意 0", "A i 不了解 1"))
                .containsExactly("votes for '满意'", "- votes for '不满意'", "votes for '不了解'");
    }

    @Test
    void aRankIsTestedByThePointsThatItGives() {
        RankTable rule = RankTable.builder()
                .addRows(RankTable.Row.of(1, "10"), RankTable.Row.of(2, "8"))
                .otherwise(n("6"))
                .greatestFirst(true)
                .ties(RankTable.Ties.BEST)
                .build();

        assertThat(levels(rule, "A i 3", "B i 2", "C i 1")).containsExactly("10 points", "- 8 points", "- 6 points");
        assertThat(levels(rule, "A i 2", "B i 3", "C i 1")).containsExactly("- 10 points", "8 points", "- 6 points");
        assertThat(levels(rule, "A i 1", "B i 2", "C i 3")).containsExactly("- 10 points", "- 8 points", "6 points");
    }

    @Test
    void completionIsTestedAsCompleteAndAsIncomplete() {
        CompletionRatio rule = CompletionRatio.builder()
                .done("做")
                .target("应")
                .zeroTarget(IndicatorState.NOT_APPLICABLE)
                .build();

        assertThat(levels(rule, "A i 做 9", "A i 应 9")).containsExactly("做 is complete", "- 做 is not complete");
        assertThat(levels(rule, "A i 做 8", "A i 应 9")).containsExactly("- 做 is complete", "做 is not complete");
        assertThat(levels(rule, "A i 做 0", "A i 应 0"))
                .as("an indicator that is not scored tests nothing")
                .containsExactly("- 做 is complete", "- 做 is not complete");
    }

    @Test
    void anItemIsTestedWhereItCountsAndWhereItDoesNot() {
        Deduction deduction = Deduction.builder()
                .addItems(UnitPoints.of("2").countedBeyond("1"))
                .unreported(Unreported.MEANS_NONE)
                .floor(BigDecimal.ZERO)
                .build();
        Accrual accrual = Accrual.builder()
                .addItems(UnitPoints.of("市级", "1"), UnitPoints.of("省级", "2"))
                .unreported(Unreported.MEANS_NONE)
                .cap(n("10"))
                .build();

        assertThat(levels(deduction, "A i 1")).containsExactly("- the value counts", "the value does not count");
        assertThat(levels(deduction, "A i 2")).containsExactly("the value counts", "- the value does not count");
        assertThat(levels(accrual, "A i 省级 1"))
                .containsExactly("- 市级 counts", "市级 does not count", "省级 counts", "- 省级 does not count");
    }

    @Test
    void judgedPointsAreTestedInFullAndWithLess() {
        assertThat(levels(JudgedPoints.of(), "A i 10")).containsExactly("full points", "- less than full points");
        assertThat(levels(JudgedPoints.of(), "A i 9.9")).containsExactly("- full points", "less than full points");
    }

    @Test
    void severalRulesAreTestedEachByItsOwnPart() {
        Composite rule = Composite.builder()
                .addComponents(
                        Composite.Component.of(
                                "6",
                                Checklist.builder()
                                        .addParts(Checklist.Part.met("制度", "6"))
                                        .build()),
                        Composite.Component.of("4", AllOrNothing.atLeast("1")))
                .build();

        assertThat(levels(rule, "A i 制度 1", "A i 0"))
                .containsExactly("制度 is met", "- 制度 is not met", "- the value is met", "the value is not met");
    }
}
