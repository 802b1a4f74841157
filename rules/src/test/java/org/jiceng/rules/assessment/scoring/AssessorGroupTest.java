package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.AssessorGroup.Aggregate;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorGroupTest {

    private static AssessorGroup group(String id, String weight, Aggregate aggregate) {
        return AssessorGroup.builder()
                .id(id)
                .title(id)
                .weight(n(weight))
                .aggregate(aggregate)
                .build();
    }

    private static AssessmentScheme rated(ScoringRule rule, Optional<EmptyGroup> empty, AssessorGroup... groups) {
        Indicator.Builder indicator =
                Indicator.builder().id(id("i")).title("指标").points(n("100")).rule(rule);
        for (AssessorGroup group : groups) {
            indicator.addGroups(group.id());
        }
        return scheme(section("s", indicator.build()))
                .addGroups(groups)
                .emptyGroup(empty)
                .build();
    }

    /** Rows are written as {@code group rater value} or {@code group rater part value}. */
    private static ScoreLine line(AssessmentScheme scheme, String... rows) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (String row : rows) {
            String[] words = row.split(" ", -1);
            records.add(EvidenceRecord.builder()
                    .body(A)
                    .indicator(id("i"))
                    .group(words[0])
                    .rater(words[1])
                    .part(words.length == 4 ? words[2] : "")
                    .value(words[words.length - 1])
                    .build());
        }
        return Scorer.of(Evidence.check(scheme, ImmutableList.of(A), records).orElseThrow())
                .score(A)
                .lines()
                .get(0);
    }

    /** 解放街道 2014: street 30, peers 10, residents 60. (30×80 + 10×90 + 60×70) ÷ 100 = 75. */
    @Test
    void groupsCountByTheirWeights() {
        AssessmentScheme scheme = rated(
                JudgedPoints.of(),
                Optional.of(EmptyGroup.REWEIGHT),
                group("street", "30", Aggregate.MEAN),
                group("peers", "10", Aggregate.MEAN),
                group("residents", "60", Aggregate.MEAN));
        assertThat(line(scheme, "street s1 80", "peers p1 90", "residents r1 60", "residents r2 80")
                        .exactPoints())
                .isEqualTo("75");
    }

    @ParameterizedTest
    @CsvSource({
        // 30×80 + 60×70 over 90
        "REWEIGHT, 220/3, SCORED",
        "ZERO, 66, SCORED",
        "FULL_POINTS, 76, SCORED",
        "NOT_PROVIDED, 0, ERROR",
        "ERROR, 0, ERROR",
        ", 0, ERROR"
    })
    void emptyGroupCountsForWhatIsDeclared(EmptyGroup empty, String expected, IndicatorState state) {
        AssessmentScheme scheme = rated(
                JudgedPoints.of(),
                Optional.ofNullable(empty),
                group("street", "30", Aggregate.MEAN),
                group("peers", "10", Aggregate.MEAN),
                group("residents", "60", Aggregate.MEAN));
        ScoreLine line = line(scheme, "street s1 80", "residents r1 70");
        assertThat(line.exactPoints()).isEqualTo(expected);
        assertThat(line.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 71.6", "MEDIAN, 80", "TRIMMED_MEAN, 76"})
    void ratingsAreAggregatedAsDeclared(Aggregate aggregate, String expected) {
        AssessmentScheme scheme = rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", aggregate));
        // 30, 68, 80, 80, 100: the sum is 358; without 30 and 100 it is 228
        assertThat(line(scheme, "g a 80", "g b 100", "g c 30", "g d 68", "g e 80")
                        .exactPoints())
                .isEqualTo(expected);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        AssessmentScheme scheme =
                rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", Aggregate.MEDIAN));
        assertThat(line(scheme, "g a 10", "g b 20", "g c 31", "g d 100").exactPoints())
                .isEqualTo("25.5");
    }

    @Test
    void droppedRatingsAreListed() {
        AssessmentScheme scheme =
                rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", Aggregate.TRIMMED_MEAN));
        assertThat(line(scheme, "g a 30", "g b 70", "g c 100").steps().toString())
                .contains("'g' drops 30, 100, 1 at each end");
    }

    @Test
    void groupWithFewerThanItsMinimumIsEmpty() {
        AssessmentScheme scheme =
                rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", Aggregate.TRIMMED_MEAN));
        ScoreLine line = line(scheme, "g a 30", "g b 70");
        assertThat(line.state()).isEqualTo(IndicatorState.ERROR);
        assertThat(line.steps().toString()).contains("'g' has 2 raters, fewer than the minimum of 3");
    }

    /** Two villages: 9 of 10 and 1 of 2 satisfied. Pooled 10 of 12; the mean of 90 and 50 is 70. */
    @ParameterizedTest
    @CsvSource({"POOLED, 250/3", "MEAN, 70"})
    void pooledVotesAreNotTheMeanOfBallots(Aggregate aggregate, String expected) {
        Ballot ballot = Ballot.builder()
                .addOptions(Ballot.Option.of("满意", "100"), Ballot.Option.of("不满意", "0"))
                .outOf(n("100"))
                .build();
        AssessmentScheme scheme = rated(ballot, Optional.of(EmptyGroup.ERROR), group("g", "1", aggregate));
        assertThat(line(scheme, "g v1 满意 9", "g v1 不满意 1", "g v2 满意 1", "g v2 不满意 1")
                        .exactPoints())
                .isEqualTo(expected);
    }

    @Test
    void raterWhoSaysNothingIsNotZero() {
        AssessmentScheme scheme =
                rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", Aggregate.MEAN));
        assertThat(line(scheme, "g a 80", "g b NOT_PROVIDED").exactPoints()).isEqualTo("80");
    }

    @Test
    void refusesAGroupThatTheIndicatorDoesNotHave() {
        AssessmentScheme scheme =
                rated(JudgedPoints.of(), Optional.of(EmptyGroup.ERROR), group("g", "1", Aggregate.MEAN));
        assertThatThrownBy(() -> line(scheme, "h a 80"))
                .hasMessageContaining("group 'h' is not valid, it must be one of: g");
    }

    @Test
    void refusesATrimThatLeavesNothing() {
        assertThatThrownBy(() -> AssessorGroup.builder()
                        .id("g")
                        .title("g")
                        .weight(n("1"))
                        .aggregate(Aggregate.TRIMMED_MEAN)
                        .minimumRaters(2)
                        .build())
                .hasMessage(
                        "minimum raters of assessor group g must be more than the 2 that are dropped, but were '2'");
    }

    /** Three raters who judge 90 of 100 do not make 270. */
    @Test
    void refusesToPoolWhatCannotBeAddedUp() {
        Indicator judged = Indicator.builder()
                .id(id("i"))
                .title("t")
                .points(n("100"))
                .rule(JudgedPoints.of())
                .addGroups("g")
                .build();
        AssessorGroup pooled = AssessorGroup.builder()
                .id("g")
                .title("g")
                .weight(n("1"))
                .aggregate(Aggregate.POOLED)
                .build();
        assertThatThrownBy(() -> scheme(section("s", judged)).addGroups(pooled).build())
                .hasMessage("indicator i must not be rated by a group whose values are pooled, "
                        + "because its rule takes no counts, but its groups were '[g]'");
    }
}
