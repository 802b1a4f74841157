package org.jiceng.rules.testing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.Timeline;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.testing.mutation.Subsidy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases on each side of every boundary, with what is expected there. */
class BoundariesTest {

    @Test
    void everyDateSwitchOfEveryCitationHasADayOnEachSide() {
        assertThat(Boundaries.of(Subsidy.book()).dates().stream()
                        .filter(boundary -> boundary.rule().equals(RuleId.of("SOURCE")))
                        .map(DateBoundary::toString))
                .containsExactly(
                        "SOURCE, 2019-12-31: Sample City Measures on Subsidies (2020 edition), art. 3 is not in force",
                        "SOURCE, 2020-01-01: Sample City Measures on Subsidies (2020 edition), art. 3 is in force",
                        "SOURCE, 2024-06-30: Sample City Measures on Subsidies (2020 edition), art. 3 is in force",
                        "SOURCE, 2024-07-01: Sample City Measures on Subsidies (2020 edition), art. 3 is not in force",
                        "SOURCE, 2024-06-30: Sample City Measures on Subsidies (2024 edition), art. 4 is not in force",
                        "SOURCE, 2024-07-01: Sample City Measures on Subsidies (2024 edition), art. 4 is in force");
    }

    @Test
    void anExceptionHasItsOwnDays() {
        assertThat(Boundaries.of(Subsidy.book()).dates())
                .contains(new DateBoundary(
                        RuleId.of("CAP"), Subsidy.NEW.article(5), LocalDate.parse("2024-06-30"), false))
                .contains(new DateBoundary(
                        RuleId.of("CAP"), Subsidy.NEW.article(5), LocalDate.parse("2024-07-01"), true));
    }

    @Test
    void everyThresholdHasTheValueAndOneStepOnEachSide() {
        assertThat(Boundaries.of(Subsidy.book()).facts().stream().map(boundary -> boundary.in(Locale.CHINESE)))
                .containsExactly(
                        "CAP，金额为 499：满足“应不超过“500””",
                        "CAP，金额为 500：满足“应不超过“500””",
                        "CAP，金额为 501：不满足“应不超过“500””",
                        "SOURCE，金额为 99：不满足“应超过“100””",
                        "SOURCE，金额为 100：不满足“应超过“100””",
                        "SOURCE，金额为 101：满足“应超过“100””");
    }

    @Test
    void thresholdsAreFoundInEveryCondition() {
        Condition<Subsidy> low = Condition.atLeast(Subsidy.AMOUNT, new BigDecimal("0.50"));
        Condition<Subsidy> high = Condition.lessThan(Subsidy.AMOUNT, new BigDecimal("9"));
        LocalizedText words = LocalizedText.of("人", "person");
        RuleException<Subsidy> inner = RuleException.of(
                words, Subsidy.OLD.article(8), Condition.moreThan(Subsidy.AMOUNT, new BigDecimal("7")));
        RuleException<Subsidy> outer = RuleException.of(words, Subsidy.OLD.article(7), Condition.always());
        Rule<Subsidy> rule = Rule.<Subsidy>builder()
                .from(Subsidy.rule(
                        "DEEP",
                        Modality.MUST,
                        low.not().or(Condition.judgement(words)),
                        Condition.allOf(high.otherwiseJudged(words), Subsidy.POOR.is(true))))
                .addExceptions(outer.unless(inner))
                .build();
        RuleBoundaries boundaries = Boundaries.of(RuleBook.of("deep", ImmutableList.of(rule)));
        assertThat(boundaries.facts().stream().map(FactBoundary::value).map(String::valueOf))
                .containsExactly("0.49", "0.50", "0.51", "8", "9", "10", "6", "7", "8");
        assertThat(boundaries.facts().get(8).citations()).containsExactly(Subsidy.OLD.article(8));
        assertThat(boundaries.all()).hasSize(boundaries.dates().size() + 9);
    }

    @Test
    void aTimelineHasTheDayBeforeEachChangeAndTheDay() {
        Timeline<String> terms = Timeline.<String>builder()
                .put(ValidityPeriod.parse("2010-10-28/2018-12-29"), "three years")
                .put(ValidityPeriod.parse("2018-12-29/.."), "five years")
                .build();
        assertThat(Boundaries.of(terms).stream().map(SwitchBoundary::toString))
                .containsExactly(
                        "2010-10-27: nothing",
                        "2010-10-28: three years",
                        "2018-12-28: three years",
                        "2018-12-29: five years");
        assertThat(Boundaries.of(Timeline.always("x"))).isEmpty();
    }

    @Test
    void bothSidesOfTheDayOnWhichBothOrganicLawsChangedAreThere() {
        assertThat(Boundaries.of(AdmissionPolicy.national().rules()).dates().stream()
                        .map(DateBoundary::day)
                        .collect(ImmutableSet.toImmutableSet()))
                .contains(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-01-01"));
    }

    @ParameterizedTest
    @BoundaryCases(from = NationalBoundaries.class, of = DateBoundary.class)
    void theEngineCitesATextOnExactlyTheDaysOnWhichItIsInForce(DateBoundary boundary) {
        Rule<?> rule = AdmissionPolicy.national().rules().rules().stream()
                .filter(one -> one.id().equals(boundary.rule()))
                .findFirst()
                .orElseThrow();
        boolean ofException = rule.exceptions().stream()
                .anyMatch(exception -> exception.citations().contains(boundary.citation()));
        assertThat(ofException
                        || rule.citationsOn(boundary.day(), Optional.of(DivisionCode.parse("360735")))
                                .contains(boundary.citation()))
                .isEqualTo(ofException || boundary.isInForce());
        assertThat(rule.inapplicability(
                                boundary.day(),
                                rule.bodyKinds().iterator().next(),
                                Optional.of(DivisionCode.parse("360735")))
                        .isEmpty())
                .isEqualTo(rule.citations().stream()
                        .anyMatch(citation -> citation.instrument().period().contains(boundary.day())));
    }

    @ParameterizedTest
    @MethodSource("subsidies")
    void theEngineMeetsAThresholdWhereTheCaseSaysSo(FactBoundary boundary) {
        Subsidy subject = new Subsidy((BigDecimal) boundary.value(), false, false, Subsidy.Source.VILLAGE);
        String verdict = Subsidy.book()
                .on(
                        LocalDate.parse("2025-01-01"),
                        BodyKind.VILLAGERS_COMMITTEE,
                        Optional.of(DivisionCode.parse("3607")))
                .evaluate(subject)
                .steps()
                .stream()
                .filter(step -> step.rule().id().equals(boundary.rule()))
                .map(step -> step.verdict().name())
                .findFirst()
                .orElseThrow();
        if (boundary.part().equals("CAP")) {
            assertThat(verdict).isEqualTo(boundary.holds() ? "SATISFIED" : "VIOLATED");
        } else {
            assertThat(verdict).isEqualTo(boundary.holds() ? "VIOLATED" : "NOT_APPLICABLE");
        }
    }

    static ImmutableList<FactBoundary> subsidies() {
        return Boundaries.of(Subsidy.book()).facts();
    }
}
