package org.jiceng.rules.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.check;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.ScoringRule.Kind;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on evidence whose points were worked out by hand. */
class ScoringRuleTest {

    private static String points(AssessmentScheme scheme, String... rows) {
        ScoreLine line = card(scheme, rows).line(IndicatorId.of("i")).orElseThrow();
        return line.state() == IndicatorState.SCORED
                ? line.exactPoints()
                : line.state().name();
    }

    private static String refusal(AssessmentScheme scheme, String... rows) {
        return check(scheme, rows).findings().toString();
    }

    @Test
    void judgedPointsAreTheValue() {
        AssessmentScheme scheme = only("4", JudgedPoints.of());
        assertThat(points(scheme, "A i 3.5")).isEqualTo("3.5");
        assertThat(points(scheme, "A i 0")).isEqualTo("0");
        assertThat(points(scheme, "A i 4.00")).isEqualTo("4");
    }

    @Test
    void judgedPointsStayWithinTheFullPoints() {
        AssessmentScheme scheme = only("4", JudgedPoints.of());
        assertThat(refusal(scheme, "A i 4.01")).contains("'4.01'", "from 0 to 4, both inclusive");
        assertThat(refusal(scheme, "A i -0.01")).contains("'-0.01'", "from 0 to 4, both inclusive");
    }

    /** 石城县 2018, no. 5: 2 + 6 + 3. */
    @Test
    void checklistAddsItsPartsUp() {
        AssessmentScheme scheme = only(
                "11",
                Checklist.of(
                        Checklist.Part.judged("平台", "2"),
                        Checklist.Part.judged("巡河", "6"),
                        Checklist.Part.judged("日志", "3")));
        assertThat(points(scheme, "A i 平台 2", "A i 巡河 4.5", "A i 日志 0")).isEqualTo("6.5");
        assertThat(refusal(scheme, "A i 平台 2.5")).contains("from 0 to 2");
        assertThat(refusal(scheme, "A i 巡视 1")).contains("no part '巡视'", "平台, 巡河, 日志");
    }

    @Test
    void checklistPartIsMetOrNot() {
        AssessmentScheme scheme =
                only("4", Checklist.of(Checklist.Part.met("发展党员", "2"), Checklist.Part.met("收缴党费", "2")));
        assertThat(points(scheme, "A i 发展党员 1", "A i 收缴党费 0")).isEqualTo("2");
        assertThat(refusal(scheme, "A i 发展党员 0.5")).contains("1 for met or 0 for not met");
        assertThat(refusal(scheme, "A i 发展党员 2")).contains("from 0 to 1");
    }

    @Test
    void checklistWithAPartMissingIsAnErrorAndNotAZero() {
        AssessmentScheme scheme =
                only("4", Checklist.of(Checklist.Part.judged("x", "2"), Checklist.Part.judged("y", "2")));
        Scorecard card = card(scheme, "A i x 2");
        assertThat(card.state()).isEqualTo(IndicatorState.ERROR);
        assertThat(card.findings().toString()).contains("parts are missing: y");
    }

    /** 石城县 2018, no. 12: 4 points, 2 for each occurrence, 扣完为止. */
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 2", "2, 0", "3, 0"})
    void deductionStopsAtItsFloor(String occurrences, String expected) {
        AssessmentScheme scheme = only(
                "4",
                Deduction.builder()
                        .addItems(UnitPoints.of("2"))
                        .unreported(Unreported.MEANS_MISSING)
                        .floor(n("0"))
                        .build());
        assertThat(points(scheme, "A i " + occurrences)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, -2", "10, -16"})
    void deductionWithoutFloorBecomesNegative(String occurrences, String expected) {
        AssessmentScheme scheme = only(
                "4",
                Deduction.builder()
                        .addItems(UnitPoints.of("2"))
                        .unreported(Unreported.MEANS_MISSING)
                        .build());
        assertThat(points(scheme, "A i " + occurrences)).isEqualTo(expected);
    }

    /** 西宋集镇 2017, 日常工作 60 points: 单项扣减上限20; 累计扣减上限60. */
    @ParameterizedTest
    @CsvSource({
        // 5 × 3 = 15 off
        "3, 0, 0, 0, 45",
        // 5 × 5 = 25, capped at 20 for the item
        "5, 0, 0, 0, 40",
        // 20 + 20 + 20 + 5 = 65, capped at 60 for all
        "9, 9, 9, 1, 0"
    })
    void deductionIsCappedForEachItemAndForAll(String a, String b, String c, String d, String expected) {
        Deduction.Builder rule =
                Deduction.builder().unreported(Unreported.MEANS_NONE).cap(n("60"));
        for (String part : new String[] {"a", "b", "c", "d"}) {
            rule.addItems(UnitPoints.of(part, "5").cappedAt("20"));
        }
        AssessmentScheme scheme = only("60", rule.build());
        assertThat(points(scheme, "A i a " + a, "A i b " + b, "A i c " + c, "A i d " + d))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotReportedMeansWhatTheSchemeDeclares() {
        Deduction.Builder rule = Deduction.builder().addItems(UnitPoints.of("缺席", "0.5"));
        AssessmentScheme none = only("2", rule.unreported(Unreported.MEANS_NONE).build());
        AssessmentScheme missing =
                only("2", rule.unreported(Unreported.MEANS_MISSING).build());
        assertThat(points(none)).isEqualTo("2");
        assertThat(points(missing)).isEqualTo("ERROR");
        assertThat(card(missing).findings().toString()).contains("the policy 'an error' gives no points");
    }

    @Test
    void occurrencesOnDifferentDaysAddUp() {
        AssessmentScheme scheme = only(
                "4",
                Deduction.builder()
                        .addItems(UnitPoints.of("1"))
                        .unreported(Unreported.MEANS_NONE)
                        .build());
        EvidenceRecord.Builder row = EvidenceRecord.builder().body(A).indicator(IndicatorId.of("i"));
        EvidenceRecord may = row.number(n("1")).date(LocalDate.of(2026, 5, 1)).build();
        EvidenceRecord june = row.date(LocalDate.of(2026, 6, 1)).build();
        Evidence evidence =
                Evidence.check(scheme, List.of(A), List.of(may, june, may)).value();
        // 4 − 1 − 1: the row of May that stands twice counts once
        assertThat(Scorer.of(evidence).score(A).total()).contains(n("2.00"));
    }

    /** 石城县 2018, section 五: 2 : 1 : 0.5 for each article beyond 1, 2 and 2. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, 0",
        "0, 0, 0, 0",
        // 2 × 1 + 1 × 2 + 0.5 × 3
        "2, 4, 5, 5.5"
    })
    void accrualCountsUnitsBeyondAThreshold(String province, String city, String county, String expected) {
        AssessmentScheme scheme = only(
                "5",
                Accrual.builder()
                        .addItems(
                                UnitPoints.of("省级", "2").countedBeyond("1"),
                                UnitPoints.of("市级", "1").countedBeyond("2"),
                                UnitPoints.of("县级", "0.5").countedBeyond("2"))
                        .unreported(Unreported.MEANS_NONE)
                        .build());
        assertThat(points(scheme, "A i 省级 " + province, "A i 市级 " + city, "A i 县级 " + county))
                .isEqualTo(expected);
    }

    /** 湘中某镇: 百分制外加分，累计不超过5分. */
    @Test
    void accrualStopsAtItsCap() {
        AssessmentScheme scheme = only(
                "5",
                Accrual.builder()
                        .addItems(UnitPoints.of("2"))
                        .unreported(Unreported.MEANS_NONE)
                        .cap(n("5"))
                        .build());
        assertThat(points(scheme, "A i 2")).isEqualTo("4");
        assertThat(points(scheme, "A i 3")).isEqualTo("5");
    }

    /** 石城县 2018, no. 21: 4 points × reservoirs done ÷ reservoirs due. */
    @ParameterizedTest
    @CsvSource({"9, 9, 4", "7, 9, 28/9", "0, 9, 0", "1, 3, 4/3", "12, 9, 4"})
    void completionRatioIsExact(String done, String due, String expected) {
        AssessmentScheme scheme = only("4", completion(IndicatorState.ERROR));
        assertThat(points(scheme, "A i 已退养 " + done, "A i 应退养 " + due)).isEqualTo(expected);
    }

    private static CompletionRatio completion(IndicatorState zeroTarget) {
        return CompletionRatio.builder()
                .done("已退养")
                .target("应退养")
                .zeroTarget(zeroTarget)
                .limit(n("1"))
                .build();
    }

    @Test
    void targetOfZeroIsWhatTheSchemeDeclares() {
        assertThat(points(only("4", completion(IndicatorState.ERROR)), "A i 已退养 0", "A i 应退养 0"))
                .isEqualTo("ERROR");
        AssessmentScheme notApplicable = Fixtures.scheme(
                        Fixtures.section("s", Fixtures.indicator("i", "4", completion(IndicatorState.NOT_APPLICABLE))))
                .notApplicable(MissingPolicy.FULL_POINTS)
                .build();
        assertThat(card(notApplicable, "A i 已退养 0", "A i 应退养 0").total()).contains(n("4.00"));
        assertThat(refusal(notApplicable, "A i 已退养 1", "A i 应退养 0")).contains("'应退养' is 0, but '已退养' is 1");
    }

    /** 衡山县东湖镇 2013: 2件以上计2分. */
    @ParameterizedTest
    @CsvSource({"1.99, 0", "2, 2", "3, 2"})
    void allOrNothingIsInclusiveForAtLeast(String value, String expected) {
        assertThat(points(only("2", AllOrNothing.atLeast("2")), "A i " + value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 2, 2",
        "MORE_THAN, 2, 0",
        "MORE_THAN, 2.01, 2",
        "AT_MOST, 2, 2",
        "AT_MOST, 2.01, 0",
        "LESS_THAN, 2, 0",
        "LESS_THAN, 1.99, 2"
    })
    void comparisonsMeanWhatTheirWordsMean(Comparison comparison, String value, String expected) {
        AllOrNothing rule =
                AllOrNothing.builder().comparison(comparison).limit(n("2.0")).build();
        assertThat(points(only("2", rule), "A i " + value)).isEqualTo(expected);
    }

    /** 金乡县 2016: 满意 100, 基本满意 80, 不满意 30, 不了解 not counted. */
    @ParameterizedTest
    @CsvSource({
        // (50×100 + 30×80 + 10×30) ÷ 90 = 7700 ÷ 90; of 9 points: 9 × 77/90 = 7.7
        "50, 30, 10, 200, 7.7",
        "1, 0, 0, 0, 9",
        "0, 0, 7, 0, 2.7"
    })
    void ballotLeavesOutWhatDoesNotCount(String yes, String nearly, String no, String unknown, String expected) {
        assertThat(points(
                        only("9", Ballot.ofSatisfaction()),
                        "A i 满意 " + yes,
                        "A i 基本满意 " + nearly,
                        "A i 不满意 " + no,
                        "A i 不了解 " + unknown))
                .isEqualTo(expected);
    }

    /** The reverse appraisal of 2008: (A·1 + B·0.8 + C·0.6 + D·0.4) ÷ (A+B+C+D) × 100. */
    @Test
    void ballotTakesAnyFullValue() {
        Ballot rule = Ballot.builder()
                .addOptions(
                        Ballot.Option.of("优秀", "1"),
                        Ballot.Option.of("良好", "0.8"),
                        Ballot.Option.of("一般", "0.6"),
                        Ballot.Option.of("较差", "0.4"))
                .outOf(n("1"))
                .build();
        // (10 + 8 + 3 + 2) ÷ 30 × 100 = 2300/30
        assertThat(points(only("100", rule), "A i 优秀 10", "A i 良好 10", "A i 一般 5", "A i 较差 5"))
                .isEqualTo("230/3");
    }

    @Test
    void ballotWithoutACountedVoteIsNotZero() {
        Scorecard card = card(only("9", Ballot.ofSatisfaction()), "A i 满意 0", "A i 基本满意 0", "A i 不满意 0", "A i 不了解 9");
        assertThat(card.state()).isEqualTo(IndicatorState.ERROR);
        assertThat(card.lines().get(0).steps().get(0)).hasToString("no vote counts");
    }

    /** 解放街道 2014: at least 50 voters, at least 70 % of them ordinary residents' representatives. */
    @ParameterizedTest
    @CsvSource({
        "50, 35, 10, SCORED",
        "49, 49, 10, NOT_PROVIDED",
        "50, 34, 10, NOT_PROVIDED",
        // turnout: 60 of 120 is half, 60 of 121 is less
        "60, 60, 120, SCORED",
        "60, 60, 121, NOT_PROVIDED"
    })
    void ballotMinimumsAreInclusive(String votes, String ordinary, String electorate, String expected) {
        Ballot rule = Ballot.builder()
                .addOptions(Ballot.Option.of("满意", "100"), Ballot.Option.of("不满意", "0"))
                .outOf(n("100"))
                .electorate("应到")
                .minimumVotes(50)
                .minimumTurnout(n("0.5"))
                .composition(new Ballot.Composition("普通居民代表", n("0.7")))
                .build();
        AssessmentScheme scheme = Fixtures.scheme(Fixtures.section("s", Fixtures.indicator("i", "60", rule)))
                .notProvided(MissingPolicy.ZERO)
                .build();
        int entitled = Math.max(Integer.parseInt(electorate), Integer.parseInt(votes));
        ScoreLine line = card(scheme, "A i 满意 " + votes, "A i 不满意 0", "A i 应到 " + entitled, "A i 普通居民代表 " + ordinary)
                .lines()
                .get(0);
        assertThat(line.state()).isEqualTo(IndicatorState.valueOf(expected));
    }

    @Test
    void ballotRefusesMoreVotesThanVoters() {
        Ballot rule = Ballot.builder()
                .addOptions(Ballot.Option.of("满意", "100"), Ballot.Option.of("不满意", "0"))
                .outOf(n("100"))
                .electorate("应到")
                .build();
        assertThat(refusal(only("9", rule), "A i 满意 6", "A i 不满意 5", "A i 应到 10"))
                .contains("11 votes are more than the 10 people entitled to vote");
        assertThat(check(only("9", rule), "A i 满意 5", "A i 不满意 5", "A i 应到 10").findings())
                .isEmpty();
    }

    /** 衡山县东湖镇 2013: 自治村计2分，合格村计1分. */
    @Test
    void levelGivesItsPoints() {
        AssessmentScheme scheme = only(
                "2",
                Levels.builder()
                        .addLevels(Levels.Level.of("自治村", "2"), Levels.Level.of("合格村", "1"))
                        .build());
        assertThat(points(scheme, "A i 自治村")).isEqualTo("2");
        assertThat(points(scheme, "A i 合格村")).isEqualTo("1");
        assertThat(refusal(scheme, "A i 示范村")).contains("'示范村'", "must be one of: 自治村, 合格村");
        assertThat(refusal(scheme, "A i 2")).contains("must be one of: 自治村, 合格村");
    }

    /** 衡山县东湖镇 2013: 达87%以上计7分，每低3个百分点扣0.5分. */
    @ParameterizedTest
    @CsvSource({
        "87, WHOLE_STEPS, 7",
        "99, WHOLE_STEPS, 7",
        // 2.99 below is no whole step, 3 below is one
        "84.01, WHOLE_STEPS, 7",
        "84, WHOLE_STEPS, 6.5",
        "84.01, STARTED_STEPS, 6.5",
        "83.99, STARTED_STEPS, 6",
        // 1 below is a third of a step: 7 − 0.5 ÷ 3 = 41/6
        "86, PROPORTIONAL, 41/6",
        // 87 below are 29 steps, 14.5 points: the floor
        "0, WHOLE_STEPS, 0"
    })
    void targetTakesOffForStepsBelow(String value, Target.Counting counting, String expected) {
        Target rule = Target.builder()
                .target(n("87"))
                .greatestValue(n("100"))
                .below(Target.Steps.of("3", "0.5", counting))
                .floor(n("0"))
                .build();
        assertThat(points(only("7", rule), "A i " + value)).isEqualTo(expected);
    }

    /** 衡山县东湖镇 2013: 每超额完成一例奖1分(奖分可突破标准分). */
    @Test
    void targetAddsForStepsAboveWithoutACap() {
        Target rule = Target.builder()
                .target(n("10"))
                .above(Target.Steps.of("1", "1", Target.Counting.WHOLE_STEPS))
                .build();
        assertThat(points(only("7", rule), "A i 13")).isEqualTo("10");
        assertThat(points(only("7", rule), "A i 9")).isEqualTo("0");
    }

    @Test
    void targetRefusesAPercentageOver100() {
        Target rule = Target.builder().target(n("87")).greatestValue(n("100")).build();
        assertThat(refusal(only("7", rule), "A i 100.1")).contains("from 0 to 100");
    }

    /** Three bodies with 9, 7, 7: ranks 1, 2, 2. */
    @ParameterizedTest
    @CsvSource({"BEST, A i 9, 10", "BEST, A i 7, 8", "WORST, A i 7, 6", "MEAN, A i 7, 7"})
    void rankTableHandlesTies(RankTable.Ties ties, String row, String expected) {
        RankTable rule = RankTable.builder()
                .addRows(RankTable.Row.of(1, "10"), RankTable.Row.of(2, "8"))
                .otherwise(n("6"))
                .greatestFirst(true)
                .ties(ties)
                .build();
        String other = row.endsWith("9") ? "7" : "9";
        assertThat(points(only("10", rule), row, "B i 7", "C i " + other)).isEqualTo(expected);
    }

    @Test
    void rankTableTakesTheLeastFirstWhereDeclared() {
        RankTable rule = RankTable.builder()
                .addRows(RankTable.Row.of(1, "10"))
                .otherwise(n("5"))
                .greatestFirst(false)
                .ties(RankTable.Ties.BEST)
                .build();
        assertThat(points(only("10", rule), "A i 1", "B i 2", "C i 3")).isEqualTo("10");
        assertThat(points(only("10", rule), "A i 3", "B i 2", "C i 1")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"true, 30, 40, 3.75", "true, 40, 40, 5", "false, 8, 6, 3.75", "false, 6, 6, 5"})
    void proportionIsToTheBestOfAll(boolean greatestFirst, String value, String best, String expected) {
        assertThat(points(only("5", ProportionalToBest.of(greatestFirst)), "A i " + value, "B i " + best))
                .isEqualTo(expected);
    }

    @Test
    void proportionToABestOfZeroIsNoZero() {
        assertThat(points(only("5", ProportionalToBest.of(true)), "A i 0", "B i 0"))
                .isEqualTo("ERROR");
    }

    /** Base 4, 0.1 for each unit: the average of 85, 80, 75 is 80. */
    @ParameterizedTest
    @CsvSource({"85, 80, 75, 4.5", "75, 80, 85, 3.5", "70, 70, 71, 119/30"})
    void averageIsThatOfAllBodies(String a, String b, String c, String expected) {
        AgainstAverage rule = AgainstAverage.builder()
                .base(n("4"))
                .perUnitAbove(n("0.1"))
                .perUnitBelow(n("0.1"))
                .floor(n("0"))
                .cap(n("5"))
                .build();
        assertThat(points(only("5", rule), "A i " + a, "B i " + b, "C i " + c)).isEqualTo(expected);
    }

    /** 西宋集镇 2017: 年度考核得分 × 40 %. */
    @Test
    void conversionBringsAScoreToTheFullPoints() {
        assertThat(points(only("40", Conversion.outOf("100")), "A i 92.5")).isEqualTo("37");
        assertThat(refusal(only("40", Conversion.outOf("100")), "A i 100.5")).contains("from 0 to 100");
    }

    /** 石城县 2018, no. 17: 1 + 3, and 2 off for each occurrence, without a floor. */
    @ParameterizedTest
    @CsvSource({"1, 3, 0, 4", "1, 2.5, 1, 1.5", "1, 3, 3, -2"})
    void compositeAddsRulesUp(String list, String enforced, String occurrences, String expected) {
        Composite rule = Composite.builder()
                .addComponents(
                        Composite.Component.of(
                                "4", Checklist.of(Checklist.Part.judged("台帐", "1"), Checklist.Part.judged("执法", "3"))),
                        Composite.Component.of(
                                "0",
                                Deduction.builder()
                                        .addItems(UnitPoints.of("不上报", "2"))
                                        .unreported(Unreported.MEANS_NONE)
                                        .build()))
                .build();
        assertThat(points(only("4", rule), "A i 台帐 " + list, "A i 执法 " + enforced, "A i 不上报 " + occurrences))
                .isEqualTo(expected);
        assertThat(points(only("4", rule), "A i 台帐 1", "A i 不上报 1")).isEqualTo("ERROR");
    }

    @Test
    void arithmeticIsShown() {
        AssessmentScheme scheme = only("4", completion(IndicatorState.ERROR));
        ScoreLine line = card(scheme, "A i 已退养 7", "A i 应退养 9").lines().get(0);
        assertThat(line.steps().get(0)).hasToString("4 × 7 ÷ 9 = 28/9");
        assertThat(line.contribution()).isEqualTo(n("3.11"));
        assertThat(line.lost()).isEqualTo(n("0.89"));
    }

    @Test
    void everyKindHasANameInBothLanguages() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.label().in(Locale.CHINESE)).isNotBlank();
            assertThat(kind.label().in(Locale.ENGLISH)).matches("[a-z ]+");
        }
    }

    @Test
    void conversionRefusesAGreatestScoreThatNeverGivesTheFullPoints() {
        assertThatThrownBy(() ->
                        Conversion.builder().outOf(n("100")).greatest(n("99")).build())
                .hasMessage("greatest score of a conversion must be at least its full score 100, but was '99'");
    }

    @Test
    void rulesRefuseWhatCannotBeMeant() {
        assertThatThrownBy(() -> Checklist.of(Checklist.Part.judged("a", "1"), Checklist.Part.judged("a", "1")))
                .hasMessage("names of a checklist's parts must be unique");
        assertThatThrownBy(() -> Checklist.of(Checklist.Part.judged("a", "0")))
                .hasMessage("points of a must be positive, but was '0'");
        assertThatThrownBy(() -> Ballot.builder().outOf(n("100")).build())
                .hasMessage("ballot must have at least two options that count");
        assertThatThrownBy(() -> Ballot.builder()
                        .addOptions(Ballot.Option.of("a", "100"), Ballot.Option.of("b", "101"))
                        .outOf(n("100"))
                        .build())
                .hasMessage("value of option b must not exceed 100, but was '101'");
        assertThatThrownBy(() -> Target.builder()
                        .target(n("101"))
                        .greatestValue(n("100"))
                        .build())
                .hasMessage("target must not exceed the greatest value, but was '101'");
        assertThatThrownBy(() -> Deduction.builder()
                        .unreported(Unreported.MEANS_NONE)
                        .items(List.of(new UnitPoints("x", n("1"), n("0"), Optional.of(n("-1")))))
                        .build())
                .hasMessage("cap of x must not be negative, but was '-1'");
    }
}
