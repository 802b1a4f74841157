package org.jiceng.rules.assessment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.WholeScheme;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.Target;
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
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check fires where it must and is quiet where it must not. */
class SchemeReviewTest {

    private static Indicator withDuty(Indicator indicator) {
        return Indicator.builder().from(indicator).addDuties(DutyId.of("D-1")).build();
    }

    private static Indicator judged(String id, String points) {
        return withDuty(indicator(id, points, JudgedPoints.of()));
    }

    /** Returns a scheme without any fault, of one section of 100 points. */
    private static AssessmentScheme.Builder sound(Indicator... indicators) {
        return scheme(section("s", indicators));
    }

    private static List<String> of(Findings findings, String rule) {
        return findings.of(RuleId.of(rule)).stream()
                .map(finding -> finding.text().in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> of(AssessmentScheme scheme, String rule) {
        return of(SchemeReview.of(scheme), rule);
    }

    @Test
    void soundSchemeHasNoFinding() {
        assertThat(SchemeReview.of(sound(judged("a", "60"), judged("b", "40")).build()))
                .isEmpty();
    }

    @Test
    void sectionSum() {
        Section wrong = Section.builder()
                .from(section("s", judged("a", "60"), judged("b", "40")))
                .points(n("99"))
                .build();
        assertThat(of(scheme(wrong).build(), "SCHEME-SECTION-SUM"))
                .containsExactly("section '大项s' states 99 points, but its items make 60 + 40 = 100, a difference of 1");
        Section scaled =
                Section.builder().from(wrong).assembly(Section.Assembly.SCALED).build();
        assertThat(of(scheme(scaled).build(), "SCHEME-SECTION-SUM")).isEmpty();
        Section right = Section.builder().from(wrong).points(n("100.0")).build();
        assertThat(of(scheme(right).build(), "SCHEME-SECTION-SUM")).isEmpty();
    }

    /** Sub-points of 75 against a weight of 15 that is not declared as a scale. */
    @Test
    void nestedSectionSum() {
        Section inner = Section.builder()
                .from(section("inner", judged("a", "75")))
                .points(n("15"))
                .build();
        Section outer =
                Section.builder().id("outer").title("外层").addSections(inner).build();
        assertThat(of(scheme(outer).build(), "SCHEME-SECTION-SUM"))
                .containsExactly("section '大项inner' states 15 points, but its items make 75 = 75, a difference of 60");
    }

    @Test
    void totalSum() {
        Section bonus = Section.builder()
                .from(section("b", judged("x", "7")))
                .role(Section.Role.BONUS_OUTSIDE)
                .build();
        assertThat(of(scheme(section("s", judged("a", "90")), bonus).build(), "SCHEME-TOTAL-SUM"))
                .containsExactly("the full points are stated as 100, but the sections make 90 = 90, "
                        + "a difference of -10; with bonus and penalty outside the total they make 97");
        AssessmentScheme right = scheme(section("s", judged("a", "100")), bonus).build();
        assertThat(of(right, "SCHEME-TOTAL-SUM")).isEmpty();
        assertThat(of(right, "SCHEME-TOTAL-BONUS"))
                .containsExactly("the full points are stated as 100, but the sections of the table make 100 + 7 = 107; "
                        + "without bonus and penalty outside the total they make 100");
        Section inside =
                Section.builder().from(bonus).role(Section.Role.BONUS_INSIDE).build();
        assertThat(SchemeReview.of(
                        scheme(section("s", judged("a", "93")), inside).build()))
                .isEmpty();
    }

    @Test
    void ruleSum() {
        Checklist parts = Checklist.of(Checklist.Part.judged("x", "1"), Checklist.Part.judged("y", "1"));
        assertThat(of(sound(indicator("a", "3", parts)).build(), "SCHEME-RULE-SUM"))
                .containsExactly(
                        "the parts of indicator '指标a' make 1 + 1 = 2, but it states 3 points, a difference of -1");
        assertThat(of(sound(indicator("a", "2.0", parts)).build(), "SCHEME-RULE-SUM"))
                .isEmpty();
        Levels levels = Levels.builder()
                .addLevels(Levels.Level.of("甲", "3"), Levels.Level.of("乙", "1"))
                .build();
        assertThat(of(sound(indicator("a", "2", levels)).build(), "SCHEME-RULE-SUM"))
                .containsExactly("indicator '指标a' gives 3 at best, but it states 2 points");
        assertThat(of(sound(indicator("a", "3", levels)).build(), "SCHEME-RULE-SUM"))
                .isEmpty();
    }

    private static Accrual bonus(String points, String cap) {
        return Accrual.builder()
                .addItems(UnitPoints.of("表扬", points))
                .unreported(Unreported.MEANS_NONE)
                .cap(Optional.of(cap).filter(c -> !c.isEmpty()).map(Fixtures::n))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // one of 20 in an item of 7, capped or not
        "7, 20, '', UNIT RULE",
        "7, 20, 7, UNIT",
        // units of 2: not one of them exceeds 7, but without a cap they do
        "7, 2, '', RULE",
        "7, 2, 10, RULE",
        "7, 2, 7, ''",
        "7, 7, 7, ''"
    })
    void ruleThatItsOwnItemCannotHold(String full, String unit, String cap, String expected) {
        AssessmentScheme scheme = sound(indicator("a", full, bonus(unit, cap))).build();
        assertThat(of(scheme, "SCHEME-UNIT-EXCEEDS")).hasSize(expected.contains("UNIT") ? 1 : 0);
        assertThat(of(scheme, "SCHEME-RULE-EXCEEDS")).hasSize(expected.contains("RULE") ? 1 : 0);
    }

    @Test
    void excessIsNamedWithItsNumbers() {
        AssessmentScheme scheme = sound(indicator("a", "7", bonus("20", "10"))).build();
        assertThat(of(scheme, "SCHEME-UNIT-EXCEEDS"))
                .containsExactly("a single occurrence is worth more than the 7 points of indicator '指标a': 表扬 20");
        assertThat(of(scheme, "SCHEME-RULE-EXCEEDS"))
                .containsExactly("indicator '指标a' can give 10, more than its 7 points");
    }

    private static Deduction off(Optional<String> floor) {
        return Deduction.builder()
                .addItems(UnitPoints.of("2"))
                .unreported(Unreported.MEANS_NONE)
                .floor(floor.map(Fixtures::n))
                .build();
    }

    @Test
    void deductionWithoutFloor() {
        AssessmentScheme without =
                sound(indicator("a", "4", off(Optional.empty()))).build();
        assertThat(of(without, "SCHEME-NO-FLOOR"))
                .containsExactly("the deductions of indicator '指标a' have no floor, "
                        + "so its points can be negative without limit");
        assertThat(of(sound(indicator("a", "4", off(Optional.of("0")))).build(), "SCHEME-NO-FLOOR"))
                .isEmpty();
        Section penalty = Section.builder()
                .from(section("p", indicator("a", "0", off(Optional.empty()))))
                .role(Section.Role.BONUS_OUTSIDE)
                .build();
        assertThat(of(scheme(penalty).build(), "SCHEME-NO-FLOOR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 40, 0", "0.6, 0.4, 0", "60, 30, 1", "1, 1, 1"})
    void weightsOfGroupsThatMakeNoRoundNumber(String first, String second, int expected) {
        Indicator rated =
                Indicator.builder().from(judged("a", "50")).addGroups("g", "h").build();
        AssessmentScheme scheme =
                sound(rated).addGroups(group("g", first), group("h", second)).build();
        assertThat(of(scheme, "SCHEME-GROUP-WEIGHTS")).hasSize(expected);
        if (expected == 1 && first.equals("60")) {
            assertThat(of(scheme, "SCHEME-GROUP-WEIGHTS"))
                    .containsExactly("the weights of the groups g, h make 90, neither 1, 10, 100 nor 1000; "
                            + "they count in proportion");
        }
    }

    private static AssessorGroup group(String id, String weight) {
        return AssessorGroup.builder()
                .id(id)
                .title(id)
                .weight(n(weight))
                .aggregate(AssessorGroup.Aggregate.MEAN)
                .build();
    }

    @Test
    void targetOfZero() {
        Target zero = Target.builder().target(n("0")).build();
        assertThat(of(sound(indicator("a", "4", zero)).build(), "SCHEME-TARGET-ZERO"))
                .hasSize(1);
        assertThat(of(sound(indicator("a", "4", AllOrNothing.atLeast("0"))).build(), "SCHEME-TARGET-ZERO"))
                .hasSize(1);
        assertThat(of(sound(indicator("a", "4", AllOrNothing.atLeast("1"))).build(), "SCHEME-TARGET-ZERO"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MORE_THAN, -1, 1", "MORE_THAN, 0, 0", "AT_LEAST, 0, 1", "AT_MOST, 0, 0", "LESS_THAN, 0, 0"})
    void limitThatEveryValueMeets(Comparison comparison, String limit, int expected) {
        AllOrNothing rule =
                AllOrNothing.builder().comparison(comparison).limit(n(limit)).build();
        assertThat(of(sound(indicator("a", "4", rule)).build(), "SCHEME-TARGET-ZERO"))
                .hasSize(expected);
    }

    private static Indicator published(String id, String number, String text) {
        return Indicator.builder()
                .from(judged(id, "50"))
                .number(number)
                .text(text)
                .build();
    }

    @Test
    void numberThatRepeats() {
        assertThat(of(sound(published("a", "1", "x"), published("b", "1", "y")).build(), "SCHEME-DUPLICATE-NUMBER"))
                .containsExactly("number '1' repeats: '指标a' and '指标b'");
        assertThat(of(sound(published("a", "1", "x"), published("b", "2", "y")).build(), "SCHEME-DUPLICATE-NUMBER"))
                .isEmpty();
    }

    @Test
    void textThatRepeatsButForWhiteSpace() {
        assertThat(of(
                        sound(published("a", "1", "向社会公布 湖长名单"), published("b", "2", "向社会公布\u3000湖长名单"))
                                .build(),
                        "SCHEME-DUPLICATE-TEXT"))
                .containsExactly("the text of '2 指标b' is that of '1 指标a', white space aside: 向社会公布湖长名单");
        assertThat(of(sound(published("a", "1", "x"), published("b", "2", "y")).build(), "SCHEME-DUPLICATE-TEXT"))
                .isEmpty();
    }

    @Test
    void sectionsWithoutIndicators() {
        Section empty = Section.builder().id("e").title("空").build();
        assertThat(of(scheme(empty).build(), "SCHEME-EMPTY-SECTION")).containsExactly("section '空' has nothing in it");
        Section ruled = Section.builder()
                .from(section("r", judged("a", "100")))
                .text("规则")
                .build();
        assertThat(of(scheme(ruled).build(), "SCHEME-SECTION-RULE"))
                .containsExactly("section '大项r' has a rule of its own and no numbered indicator");
        Section numbered = Section.builder()
                .from(section("r", published("a", "1", "x")))
                .text("规则")
                .build();
        assertThat(of(scheme(numbered).build(), "SCHEME-SECTION-RULE")).isEmpty();
    }

    @Test
    void policyThatIsAbsent() {
        AssessmentScheme without = sound(judged("a", "60"), judged("b", "40"))
                .notProvided(Optional.empty())
                .build();
        assertThat(of(without, "SCHEME-NO-POLICY"))
                .containsExactly("the scheme does not say what 'not provided' counts for, "
                        + "which concerns 2 indicators: 指标a; 指标b");
        Indicator own = Indicator.builder()
                .from(judged("a", "100"))
                .notProvided(MissingPolicy.ZERO)
                .build();
        assertThat(of(sound(own).notProvided(Optional.empty()).build(), "SCHEME-NO-POLICY"))
                .isEmpty();
    }

    @Test
    void groupsWithoutARuleForAnEmptyOne() {
        AssessorGroup group = AssessorGroup.builder()
                .id("g")
                .title("g")
                .weight(n("1"))
                .aggregate(AssessorGroup.Aggregate.MEAN)
                .build();
        Indicator rated =
                Indicator.builder().from(judged("a", "100")).addGroups("g").build();
        assertThat(of(sound(rated).addGroups(group).build(), "SCHEME-NO-EMPTY-GROUP"))
                .hasSize(1);
        assertThat(of(sound(rated).addGroups(group).emptyGroup(EmptyGroup.ERROR).build(), "SCHEME-NO-EMPTY-GROUP"))
                .isEmpty();
    }

    private static DutyList list(DutyClass dutyClass) {
        return DutyList.builder()
                .title("清单")
                .edition("2025年版")
                .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(Duty.builder()
                        .id(DutyId.of("D-1"))
                        .title("河道保洁")
                        .dutyClass(dutyClass)
                        .build())
                .build();
    }

    @Test
    void dutyThatIsMissingUnlistedOrNotOwed() {
        AssessmentScheme without = sound(judged("a", "60"), indicator("b", "40", JudgedPoints.of()))
                .build();
        assertThat(of(without, "SCHEME-NO-DUTY")).containsExactly("1 of 2 indicators name no duty: 指标b");
        AssessmentScheme with = sound(judged("a", "100")).build();
        assertThat(of(with, "SCHEME-NO-DUTY")).isEmpty();
        assertThat(SchemeReview.of(with, list(DutyClass.BASIC))).isEmpty();
        assertThat(of(SchemeReview.of(with, list(DutyClass.WITHDRAWN)), "SCHEME-UNLISTED-DUTY"))
                .containsExactly("indicator '指标a' assesses duty 'D-1' (河道保洁), which is withdrawn");
        Indicator other = Indicator.builder()
                .from(indicator("a", "100", JudgedPoints.of()))
                .addDuties(DutyId.of("D-9"))
                .build();
        assertThat(of(SchemeReview.of(sound(other).build(), list(DutyClass.BASIC)), "SCHEME-UNLISTED-DUTY"))
                .containsExactly("indicator '指标a' assesses duty 'D-9', which is not on the list '清单' (2025年版)");
    }

    @Test
    void vetoWithoutAuthority() {
        Veto.Builder veto = Veto.builder()
                .id("v")
                .title("事故")
                .condition(new Veto.FactCompares(id("x"), Comparison.AT_LEAST, n("1"), Unreported.MEANS_NONE))
                .effect(Veto.Effect.ZERO);
        assertThat(of(sound(judged("a", "100")).addVetoes(veto.build()).build(), "SCHEME-VETO-AUTHORITY"))
                .containsExactly("veto '事故' names nothing that allows it");
        assertThat(of(
                        sound(judged("a", "100"))
                                .addVetoes(veto.authority(LegalBasis.ofNote("省政府批准"))
                                        .build())
                                .build(),
                        "SCHEME-VETO-AUTHORITY"))
                .isEmpty();
    }

    private static Grade grade(String id, String lower, String upper) {
        Grade.Builder builder = Grade.builder().id(id).title(id);
        if (!lower.isEmpty()) {
            builder.lower(Grade.Limit.atLeast(lower));
        }
        if (!upper.isEmpty()) {
            builder.upper(
                    upper.startsWith("<")
                            ? Grade.Limit.lessThan(upper.substring(1))
                            : new Grade.Limit(Comparison.AT_MOST, n(upper)));
        }
        return builder.build();
    }

    private static AssessmentScheme graded(int scale, Grading.Basis basis, Grade... grades) {
        return sound(judged("a", "100"))
                .rounding(Rounding.ofTotal(scale))
                .grading(Grading.builder().basis(basis).addGrades(grades).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // 91–100, 81–90 with whole scores: no gap
        "91, 90, 0, ROUNDED, ''",
        // with two decimals 90.01 has no grade
        "91, 90, 2, ROUNDED, 90.01",
        "91, 90, 0, EXACT, 90.1",
        // below 90 and at least 90 meet
        "90, <90, 2, EXACT, ''",
        "90, <90, 2, ROUNDED, ''",
        "90, <89, 2, ROUNDED, 89"
    })
    void gapBetweenGrades(String lower, String upper, int scale, Grading.Basis basis, String witness) {
        AssessmentScheme scheme = graded(scale, basis, grade("TOP", lower, ""), grade("LOW", "", upper));
        List<String> gaps = of(scheme, "SCHEME-GRADE-GAP");
        if (witness.isEmpty()) {
            assertThat(gaps).isEmpty();
        } else {
            assertThat(gaps).hasSize(1).first().asString().endsWith("for example " + witness);
        }
    }

    @ParameterizedTest
    @CsvSource({"90, 90, 1", "90, 91, 1", "90, <90, 0", "90, 89, 0"})
    void gradesThatOverlap(String lower, String upper, int expected) {
        AssessmentScheme scheme = graded(0, Grading.Basis.ROUNDED, grade("TOP", lower, ""), grade("LOW", "", upper));
        assertThat(of(scheme, "SCHEME-GRADE-OVERLAP")).hasSize(expected);
    }

    @Test
    void gradesThatOverlapWithAnotherBetweenThem() {
        AssessmentScheme scheme = graded(
                0, Grading.Basis.ROUNDED, grade("TOP", "90", ""), grade("MIDDLE", "", "<90"), grade("LOW", "", "95"));
        assertThat(of(scheme, "SCHEME-GRADE-OVERLAP")).containsExactly("grades 'TOP' (≥ 90) and 'LOW' (≤ 95) overlap");
    }

    @Test
    void gradeThatNoScoreHas() {
        assertThat(of(
                        graded(0, Grading.Basis.ROUNDED, grade("TOP", "101", ""), grade("LOW", "", "")),
                        "SCHEME-GRADE-UNREACHABLE"))
                .containsExactly("grade 'TOP' needs a score ≥ 101, but the most is 100");
        assertThat(of(
                        graded(0, Grading.Basis.ROUNDED, grade("TOP", "80", ""), grade("LOW", "90", "")),
                        "SCHEME-GRADE-UNREACHABLE"))
                .containsExactly("every score of grade 'LOW' has grade 'TOP'");
        assertThat(of(
                        graded(0, Grading.Basis.ROUNDED, grade("TOP", "90", "80"), grade("LOW", "", "")),
                        "SCHEME-GRADE-UNREACHABLE"))
                .containsExactly("no score of grade 'TOP' is both ≥ 90 and ≤ 80");
        assertThat(of(
                        graded(0, Grading.Basis.ROUNDED, grade("TOP", "100", ""), grade("LOW", "", "")),
                        "SCHEME-GRADE-UNREACHABLE"))
                .isEmpty();
    }

    @Test
    void gradeWithoutAPlace() {
        for (Quota none : List.of(Quota.ofCount(0), Quota.ofShare("0", Quota.Whole.HALF_UP))) {
            Grade top = Grade.builder().from(grade("TOP", "90", "")).quota(none).build();
            assertThat(of(graded(0, Grading.Basis.ROUNDED, top, grade("LOW", "", "")), "SCHEME-GRADE-UNREACHABLE"))
                    .containsExactly("grade 'TOP' has no places at all");
        }
    }

    private static Grading.Builder quotas(Quota.Whole whole, String... shares) {
        Grading.Builder grading = Grading.builder().basis(Grading.Basis.ROUNDED);
        for (int i = 0; i < shares.length; i++) {
            grading.addGrades(Grade.builder()
                    .id("g" + i)
                    .title("g" + i)
                    .quota(Quota.ofShare(shares[i], whole))
                    .build());
        }
        return grading;
    }

    @Test
    void quotasOver100Percent() {
        AssessmentScheme over = sound(judged("a", "100"))
                .grading(quotas(Quota.Whole.FLOOR, "0.3", "0.725")
                        .ties(Grading.Ties.ALL_OUT)
                        .build())
                .build();
        assertThat(of(over, "SCHEME-QUOTA-SUM")).containsExactly("the quotas make 102.5 %, more than 100 %");
        AssessmentScheme exact = sound(judged("a", "100"))
                .grading(quotas(Quota.Whole.FLOOR, "0.3", "0.7")
                        .ties(Grading.Ties.ALL_OUT)
                        .build())
                .build();
        assertThat(of(exact, "SCHEME-QUOTA-SUM")).isEmpty();
    }

    /** 30/60/10 with halves up: of 5, 6, 15 and so on the places do not make the number of bodies. */
    @Test
    void quotasThatDoNotAddUpForSmallGroups() {
        Grading.Builder grading =
                quotas(Quota.Whole.HALF_UP, "0.3", "0.6", "0.1").ties(Grading.Ties.ALL_OUT);
        List<String> found =
                of(sound(judged("a", "100")).grading(grading.build()).build(), "SCHEME-QUOTA-BALANCE");
        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .contains("5: 2 + 3 + 1 = 6", "15: 5 + 9 + 2 = 16")
                .doesNotContain("10: ", "7: 2", "8: ", "13: ");
        assertThat(of(
                        sound(judged("a", "100"))
                                .grading(grading.balancing("g1").build())
                                .build(),
                        "SCHEME-QUOTA-BALANCE"))
                .isEmpty();
        assertThat(of(
                        sound(judged("a", "100"))
                                .grading(quotas(Quota.Whole.LARGEST_REMAINDER, "0.3", "0.6", "0.1")
                                        .ties(Grading.Ties.ALL_OUT)
                                        .build())
                                .build(),
                        "SCHEME-QUOTA-BALANCE"))
                .isEmpty();
    }

    @Test
    void quotasWithoutATieRule() {
        Grading.Builder grading = quotas(Quota.Whole.LARGEST_REMAINDER, "0.5", "0.5");
        assertThat(of(sound(judged("a", "100")).grading(grading.build()).build(), "SCHEME-NO-TIE-RULE"))
                .hasSize(1);
        assertThat(of(
                        sound(judged("a", "100"))
                                .grading(grading.ties(Grading.Ties.ALL_OUT).build())
                                .build(),
                        "SCHEME-NO-TIE-RULE"))
                .isEmpty();
        assertThat(of(graded(0, Grading.Basis.ROUNDED, grade("ONE", "", "")), "SCHEME-NO-TIE-RULE"))
                .isEmpty();
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        for (Finding finding : SchemeReview.of(WholeScheme.everything())) {
            assertThat(finding.in(Locale.CHINESE)).isNotBlank();
            assertThat(finding.in(Locale.ENGLISH)).isNotBlank();
        }
    }
}
