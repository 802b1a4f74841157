package org.jiceng.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeReaderTest {

    private static final String SMALL = """
            {
              "id": "x",
              "title": "测试",
              "edition": "2026",
              "period": "2026-01-01/2027-01-01",
              "direction": "DOWNWARD",
              "fullPoints": 100,
              "notApplicable": "REWEIGHT_TOTAL",
              "notProvided": "ERROR",
              "rounding": {"scale": 2, "mode": "HALF_UP", "stage": "TOTAL"},
              "sections": [
                {"id": "s", "title": "大项", "points": 100, "indicators": [
                  {"id": "a", "title": "指标", "points": 100, "duties": ["D-1"], "rule": {"kind": "JUDGED"}}
                ]}
              ]
            }
            """;

    private static WithFindings<Optional<AssessmentScheme>> read(String json) {
        return SchemeReader.read("x.json", new StringReader(json));
    }

    @Test
    void readsASmallScheme() {
        AssessmentScheme scheme = read(SMALL).orElseThrow().orElseThrow();
        assertThat(scheme.find(id("a")).orElseThrow().duties()).containsExactly(DutyId.of("D-1"));
        assertThat(scheme.rounding()).isEqualTo(Rounding.ofTotal(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"fullPoints\": 100` | `\"fullPoints\": \"hundred\"` | x.json:7:17: [JSON-TYPE] 'fullPoints' must be a number, but was 'hundred'",
                "`\"points\": 100, \"duties\"` | `\"points\": \"ten\", \"duties\"` | x.json:13:44: [JSON-TYPE] 'points' must be a number, but was 'ten'",
                "`\"points\": 100, \"duties\"` | `\"point\": 100, \"duties\"` | x.json:13:7: [JSON-MISSING] field 'points' is missing",
                "`\"kind\": \"JUDGED\"` | `\"kind\": \"JUGDED\"` | 'kind' has an invalid value 'JUGDED'",
                "`\"kind\": \"JUDGED\"` | `\"kind\": \"JUDGED\", \"floor\": 0` | [JSON-UNKNOWN] unknown field 'floor'",
                "`\"direction\": \"DOWNWARD\"` | `\"direction\": \"DOWN\"` | must be one of: DOWNWARD, UPWARD, PUBLIC, PEER",
                "`\"period\": \"2026-01-01/2027-01-01\"` | `\"period\": \"2027-01-01/2026-01-01\"` | x.json:5:13: [JSON-VALUE] 'period' has an invalid value",
                "`\"scale\": 2` | `\"scale\": 9` | x.json:10:15: [SCHEME-INVALID] scale of a rounding must be from 0 to 6, but was '9'",
                "`\"mode\": \"HALF_UP\"` | `\"mode\": \"UNNECESSARY\"` | [SCHEME-INVALID] mode of a rounding must round, but was 'UNNECESSARY'",
                "`\"scale\": 2` | `\"scale\": 2.5` | 'scale' has an invalid value '2.5': it must be a whole number",
                "`\"points\": 100, \"duties\"` | `\"points\": -1, \"duties\"` | x.json:13:7: [SCHEME-INVALID] points of indicator a must not be negative, but was '-1'",
                "`\"id\": \"a\"` | `\"id\": \"a b\"` | x.json:13:14: [JSON-VALUE] 'id' has an invalid value 'a b': indicator id must have 1 to 100 characters without white space, but was 'a b'",
                "`\"title\": \"测试\"` | `\"title\": \"\"` | x.json:3:12: [JSON-VALUE] 'title' has an invalid value '': must not be blank"
            })
    void reportsWhatIsWrongWithItsPlace(String from, String to, String expected) {
        assertThat(SMALL).contains(from);
        WithFindings<Optional<AssessmentScheme>> read = read(SMALL.replace(from, to));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).contains(expected);
    }

    @Test
    void reportsEveryErrorAtOnce() {
        WithFindings<Optional<AssessmentScheme>> read = read(
                SMALL.replace("\"scale\": 2", "\"scale\": 9").replace("\"fullPoints\": 100", "\"fullPoints\": true"));
        assertThat(read.findings().asList()).hasSize(2);
    }

    @Test
    void reportsADutyThatIsNotOnTheList() {
        DutyList duties = DutyList.builder()
                .title("清单")
                .edition("2025年版")
                .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(Duty.builder()
                        .id(DutyId.of("D-2"))
                        .title("事项")
                        .dutyClass(DutyClass.BASIC)
                        .build())
                .build();
        assertThat(SchemeReader.read("x.json", new StringReader(SMALL), duties)
                        .findings()
                        .toString())
                .isEqualTo("x.json:13:59: [SCHEME-UNKNOWN-DUTY] duty 'D-1' is not on the list '清单' (2025年版)");
        assertThat(SchemeReader.read("x.json", new StringReader(SMALL.replace("D-1", "D-2")), duties)
                        .findings())
                .isEmpty();
    }

    @Test
    void nestingIsLimited() {
        String deep = "{\"sections\":[".repeat(50) + "]}".repeat(50);
        assertThat(read(deep).findings().toString()).contains("[JSON-SYNTAX]");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        AssessmentScheme scheme = everything();
        String json = SchemeWriter.write(scheme);
        AssessmentScheme back = read(json).orElseThrow().orElseThrow();
        assertThat(back).isEqualTo(scheme);
        assertThat(SchemeWriter.write(back)).isEqualTo(json).endsWith("}\n").doesNotContain("\r");
    }

    /** Returns a scheme that uses every attribute and every kind of rule. */
    static AssessmentScheme everything() {
        Deduction off = Deduction.builder()
                .addItems(UnitPoints.of("迟报", "0.5").cappedAt("2"), UnitPoints.of("漏报", "1"))
                .unreported(Unreported.MEANS_NONE)
                .floor(n("0"))
                .cap(n("5"))
                .build();
        Accrual plus = Accrual.builder()
                .addItems(UnitPoints.of("省级", "2").countedBeyond("1"))
                .unreported(Unreported.MEANS_MISSING)
                .cap(n("5"))
                .build();
        Section rules = section(
                "rules",
                indicator("judged", "5", JudgedPoints.of()),
                indicator("list", "3", Checklist.of(Checklist.Part.judged("a", "1.5"), Checklist.Part.met("b", "1.5"))),
                indicator("off", "5", off),
                indicator("plus", "5", plus),
                indicator(
                        "ratio",
                        "4",
                        CompletionRatio.builder()
                                .done("做")
                                .target("应")
                                .zeroTarget(IndicatorState.NOT_APPLICABLE)
                                .limit(n("1.2"))
                                .build()),
                indicator(
                        "met",
                        "2",
                        AllOrNothing.builder()
                                .part("件")
                                .comparison(Comparison.MORE_THAN)
                                .limit(n("2"))
                                .build()),
                indicator(
                        "levels",
                        "2",
                        Levels.builder()
                                .addLevels(Levels.Level.of("甲", "2"), Levels.Level.of("乙", "1"))
                                .build()),
                indicator(
                        "target",
                        "7",
                        Target.builder()
                                .target(n("87"))
                                .greatestValue(n("100"))
                                .below(Target.Steps.of("3", "0.5", Target.Counting.WHOLE_STEPS))
                                .above(Target.Steps.of("1", "1", Target.Counting.PROPORTIONAL))
                                .floor(n("0"))
                                .cap(n("10"))
                                .build()),
                indicator(
                        "rank",
                        "10",
                        RankTable.builder()
                                .addRows(RankTable.Row.of(1, "10"), RankTable.Row.of(3, "8"))
                                .otherwise(n("6"))
                                .greatestFirst(true)
                                .ties(RankTable.Ties.MEAN)
                                .build()),
                indicator("best", "5", ProportionalToBest.of(false)),
                indicator(
                        "average",
                        "5",
                        AgainstAverage.builder()
                                .base(n("4"))
                                .perUnitAbove(n("0.1"))
                                .perUnitBelow(n("-0.1"))
                                .floor(n("0"))
                                .cap(n("5"))
                                .build()),
                indicator(
                        "converted",
                        "40",
                        Conversion.builder().outOf(n("100")).greatest(n("120")).build()),
                indicator(
                        "composite",
                        "4",
                        Composite.builder()
                                .addComponents(
                                        Composite.Component.of("4", JudgedPoints.of()),
                                        Composite.Component.of("0", off))
                                .floor(n("-1"))
                                .cap(n("4"))
                                .build()));
        Indicator ballot = Indicator.builder()
                .id(id("ballot"))
                .number("7")
                .title("满意度")
                .points(n("10"))
                .text("原文\"引号\"")
                .addAssessors("县河长办", "县水利局")
                .addDuties(DutyId.of("D-1"), DutyId.of("D-2"))
                .evidence("测评票")
                .rule(Ballot.builder()
                        .from(Ballot.ofSatisfaction())
                        .electorate("应到")
                        .minimumVotes(50)
                        .minimumTurnout(n("0.5"))
                        .composition(new Ballot.Composition("普通居民代表", n("0.7")))
                        .build())
                .addGroups("g")
                .notApplicable(MissingPolicy.ZERO)
                .notProvided(MissingPolicy.PEERS_AVERAGE)
                .note("注")
                .build();
        Section outer = Section.builder()
                .id("outer")
                .number("二、")
                .title("外层")
                .points(n("15"))
                .text("规则")
                .assembly(Section.Assembly.SCALED)
                .floor(n("0"))
                .cap(n("15"))
                .addSections(section("inner", indicator("deep", "75", JudgedPoints.of())))
                .addIndicators(ballot)
                .note("注")
                .build();
        Section bonus = Section.builder()
                .from(section("bonus", indicator("extra", "5", JudgedPoints.of())))
                .role(Section.Role.BONUS_OUTSIDE)
                .build();
        return scheme(rules, outer, bonus)
                .source("来源")
                .basis(new LegalBasis(
                        ImmutableList.of(
                                Instruments.VCOL_2025.article(8, 1),
                                Instruments.RCOL_2025.article(43),
                                Instruments.CERTIFICATES_2020.whole()),
                        Optional.of("附注")))
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735")))
                .addGroups(AssessorGroup.builder()
                        .id("g")
                        .title("群众")
                        .weight(n("60"))
                        .aggregate(AssessorGroup.Aggregate.TRIMMED_MEAN)
                        .trimmed(2)
                        .minimumRaters(7)
                        .build())
                .emptyGroup(EmptyGroup.REWEIGHT)
                .anonymityFloor(5)
                .floor(n("0"))
                .cap(n("120"))
                .rounding(new Rounding(1, RoundingMode.HALF_EVEN, Rounding.Stage.SECTION))
                .addVetoes(
                        Veto.builder()
                                .id("v1")
                                .title("事故")
                                .authority(LegalBasis.ofNote("省政府批准"))
                                .condition(new Veto.FactCompares(
                                        id("accident"), Comparison.AT_LEAST, n("1"), Unreported.MEANS_NONE))
                                .effect(Veto.Effect.ZERO)
                                .build(),
                        Veto.builder()
                                .id("v2")
                                .title("单项过低")
                                .condition(new Veto.PointsCompare(id("judged"), Comparison.LESS_THAN, n("1")))
                                .effect(Veto.Effect.BAR_AWARD)
                                .build(),
                        Veto.builder()
                                .id("v3")
                                .title("后三名")
                                .condition(new Veto.AmongLast(3))
                                .effect(Veto.Effect.BAR_TOP_GRADE)
                                .build())
                .grading(Grading.builder()
                        .basis(Grading.Basis.EXACT)
                        .ties(Grading.Ties.TIE_BREAK)
                        .addTieBreakers(id("judged"), id("list"))
                        .balancing("LOW")
                        .addGrades(
                                Grade.builder()
                                        .id("TOP")
                                        .title("优秀")
                                        .lower(Grade.Limit.atLeast("90"))
                                        .quota(Quota.ofShare("0.3", Quota.Whole.HALF_UP))
                                        .build(),
                                Grade.builder()
                                        .id("LOW")
                                        .title("合格")
                                        .lower(new Grade.Limit(Comparison.MORE_THAN, n("60")))
                                        .upper(Grade.Limit.lessThan("90"))
                                        .quota(Quota.ofCount(7))
                                        .build())
                        .build())
                .reconciliation(new ReconciliationPolicy(
                        ReconciliationPolicy.Treatment.NEUTRALIZE, ReconciliationPolicy.Treatment.FLAG))
                .note("注")
                .build();
    }

    @Test
    void schemeRefusesWhatCannotBeComputed() {
        assertThat(read(SMALL.replace("\"id\": \"s\"", "\"id\": \"s\", \"assembly\": \"SCALED\"")
                                .replace("\"points\": 100, \"indicators\"", "\"indicators\""))
                        .findings()
                        .toString())
                .contains("[SCHEME-INVALID] section s must state points to be scaled to them");
        String twice = SMALL.replace(
                "{\"id\": \"a\"",
                "{\"id\": \"a\", \"title\": \"t\", \"points\": 0, \"rule\": {\"kind\": \"JUDGED\"}}, {\"id\": \"a\"");
        assertThat(read(twice).findings().toString())
                .contains("ids of scheme x must be unique, but indicator or fact 'a' repeats");
    }
}
