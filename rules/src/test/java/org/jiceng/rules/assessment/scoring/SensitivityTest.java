package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.C;
import static org.jiceng.rules.assessment.Fixtures.check;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.Formula;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static Grade grade(String id, String least) {
        return Grade.builder()
                .id(id)
                .title(id)
                .lower(Grade.Limit.atLeast(least))
                .build();
    }

    private static Grading.Builder grading() {
        return Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(grade("优秀", "90"), grade("良好", "80"), grade("合格", "0"));
    }

    private static AssessmentScheme.Builder plain() {
        return scheme(section(
                "s",
                indicator("a", "60", JudgedPoints.of()),
                indicator("b", "35", JudgedPoints.of()),
                indicator("c", "5", JudgedPoints.of())));
    }

    private static Sensitivity of(AssessmentScheme scheme, BodyId body, String... rows) {
        return Scorer.of(check(scheme, rows).orElseThrow()).sensitivity(body);
    }

    /** 50 + 30 + 2 = 82. Two decimals, halves up: 89.995 is shown as 90, so 7.995 more are enough; 2.005001 fewer. */
    @Test
    void findsTheLeastChangeThatChangesTheGrade() {
        Sensitivity sensitivity = of(plain().grading(grading().build()).build(), A, "A a 50", "A b 30", "A c 2");
        assertThat(sensitivity.grade().map(Grade::id)).contains("良好");
        assertThat(sensitivity.nextGrade().map(Grade::id)).contains("优秀");
        assertThat(sensitivity.distance()).contains(n("8.00"));
        Sensitivity.Lever a = sensitivity.lever(id("a")).orElseThrow();
        assertThat(a.upward()).contains(n("7.995"));
        assertThat(a.better().map(Grade::id)).contains("优秀");
        assertThat(a.downward()).contains(n("2.005001"));
        assertThat(a.worse().map(Grade::id)).contains("合格");
        // b has 35 at most, 5 more are not enough; c has neither 8 more nor 2.005 less than its 2
        assertThat(sensitivity.lever(id("b")).orElseThrow().upward()).isEmpty();
        assertThat(sensitivity.lever(id("b")).orElseThrow().downward()).contains(n("2.005001"));
        assertThat(sensitivity.lever(id("c"))).isEmpty();
        assertThat(sensitivity.explain(Locale.ENGLISH)).isEqualTo("""
                grade '良好', 8.00 points short of '优秀'
                indicator '指标a' has 50 points, 7.995 more make it '优秀'
                indicator '指标a' has 50 points, 2.005001 fewer make it '合格'
                indicator '指标b' has 30 points, 2.005001 fewer make it '合格'
                """);
    }

    @Test
    void aVetoOnPointsIsALever() {
        AssessmentScheme scheme = plain().grading(grading().build())
                .addVetoes(Veto.builder()
                        .id("v")
                        .title("底线")
                        .condition(new Veto.PointsCompare(id("c"), Comparison.LESS_THAN, n("2")))
                        .effect(Veto.Effect.LOWEST_GRADE)
                        .build())
                .build();
        Sensitivity sensitivity = of(scheme, A, "A a 60", "A b 35", "A c 2");
        assertThat(sensitivity.lever(id("c")).orElseThrow().downward()).contains(n("0.000001"));
        assertThat(sensitivity.lever(id("c")).orElseThrow().worse().map(Grade::id))
                .contains("合格");
        assertThat(sensitivity.nextGrade()).isEmpty();
    }

    @Test
    void aSectionCapMakesPointsUseless() {
        AssessmentScheme scheme = scheme(Section.builder()
                        .id("s")
                        .title("大项")
                        .cap(n("82"))
                        .addIndicators(indicator("a", "60", JudgedPoints.of()), indicator("b", "40", JudgedPoints.of()))
                        .build())
                .grading(grading().build())
                .build();
        Sensitivity sensitivity = of(scheme, A, "A a 50", "A b 30");
        assertThat(sensitivity.levers()).allMatch(lever -> lever.upward().isEmpty());
        assertThat(sensitivity.lever(id("a")).orElseThrow().downward()).contains(n("0.005001"));
    }

    /** One place for the best: A has 80, B 85, C 70. A needs more than 85: 85.005 is shown as 85.01. */
    @Test
    void placesCountWhereThereAreQuotas() {
        Grading quota = Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(
                        Grade.builder()
                                .id("先进")
                                .title("先进")
                                .quota(Quota.ofCount(1))
                                .build(),
                        Grade.builder().id("达标").title("达标").build())
                .ties(Grading.Ties.ALL_OUT)
                .build();
        AssessmentScheme scheme = plain().grading(quota).build();
        String[] rows = {"A a 50", "A b 30", "A c 0", "B a 55", "B b 30", "B c 0", "C a 40", "C b 30", "C c 0"};
        assertThat(of(scheme, A, rows).lever(id("a")).orElseThrow().upward()).contains(n("5.005"));
        assertThat(of(scheme, A, rows).distance()).isEmpty();
        assertThat(of(scheme, B, rows).lever(id("a")).orElseThrow().downward()).contains(n("4.995001"));
        assertThat(of(scheme, C, rows).lever(id("a")).orElseThrow().upward()).contains(n("15.005"));
    }

    @Test
    void aBodyWithoutTotalHasNoLevers() {
        Sensitivity sensitivity = of(plain().grading(grading().build()).build(), A, "A a 50", "A b 30");
        assertThat(sensitivity.grade()).isEmpty();
        assertThat(sensitivity.levers()).isEmpty();
        assertThat(sensitivity.distance()).isEqualTo(Optional.<BigDecimal>empty());
    }

    /** An input may have any size that 30 digits can write; the search stays within what a grade can need. */
    @Test
    void anInputWithoutAnyBoundInPracticeDoesNotOverflow() {
        AssessmentScheme scheme = scheme(section(
                        "s",
                        indicator(
                                "i",
                                "100",
                                Formula.of(Term.input("x", "-1" + "0".repeat(29), "1" + "0".repeat(29))
                                        .plus(Term.constant("0"))))))
                .grading(grading().build())
                .build();
        Sensitivity sensitivity =
                Scorer.of(check(scheme, "A i x 80").orElseThrow()).sensitivity(A);
        assertThat(sensitivity.lever(id("i")).orElseThrow().upward()).contains(n("9.995"));
    }

    @Test
    void refusesASchemeWithoutGrades() {
        assertThatThrownBy(() -> of(plain().build(), A, "A a 50", "A b 30", "A c 1"))
                .hasMessage("scheme test must have grades, but had none");
    }
}
