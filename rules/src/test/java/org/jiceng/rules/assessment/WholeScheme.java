package org.jiceng.rules.assessment;

import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
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
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.DutyId;

/** A scheme with every attribute and every kind of rule. */
public final class WholeScheme {

    private WholeScheme() {}

    /** Returns a scheme that uses every attribute and every kind of rule. */
    public static AssessmentScheme everything() {
        Deduction off = Deduction.builder()
                .addItems(UnitPoints.of("迟报", "0.5").cappedAt("2"), UnitPoints.of("漏报", "1"))
                .unreported(Unreported.MEANS_NONE)
                .floor(n("0"))
                .cap(n("5"))
                .build();
        Accrual plus = Accrual.builder()
                .addItems(UnitPoints.of("省级", "2").countedBeyond("0.0"))
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
                        "formula",
                        "10",
                        Formula.builder()
                                .term(Term.input("年度", "0", "100")
                                        .times(Term.constant("0.4"))
                                        .plus(Term.fullPoints().atMost(Term.input("月", "-1", "1.50"))))
                                .floor(n("0"))
                                .cap(n("10"))
                                .build()),
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
                .inError(MissingPolicy.LAST_PERIOD)
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
                        .addMembers(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.DEPARTMENT)
                        .build())
                .assessor(BodyKind.TOWNSHIP_GOVERNMENT)
                .addAssessed(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
                .emptyGroup(EmptyGroup.REWEIGHT)
                .anonymityFloor(5)
                .inError(MissingPolicy.ZERO)
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
                        .smallGroup(new Grading.SmallGroup(5, Grading.SmallGroup.Treatment.BY_LIMITS))
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
}
