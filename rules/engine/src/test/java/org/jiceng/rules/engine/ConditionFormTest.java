package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition tells what it is made of, and thresholds say on which side they lie. */
class ConditionFormTest {

    private static final LocalizedText WORDS = LocalizedText.of("说明", "words");

    /** A case with an amount and a day, each perhaps not stated. */
    record Grant(Optional<BigDecimal> amount, Optional<LocalDate> day) {

        static Grant of(String amount) {
            return new Grant(amount == null ? Optional.empty() : Optional.of(new BigDecimal(amount)), Optional.empty());
        }
    }

    private static final Fact<Grant, BigDecimal> AMOUNT = Fact.of(
            "amount", LocalizedText.of("金额", "amount"), grant -> grant.amount().orElse(null));
    private static final Fact<Grant, LocalDate> DAY =
            Fact.of("day", LocalizedText.of("日期", "day"), grant -> grant.day().orElse(null));

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  4.99, FALSE", "AT_LEAST,  5.00, TRUE", "AT_LEAST,  5.01, TRUE",
        "MORE_THAN, 4.99, FALSE", "MORE_THAN, 5.00, FALSE", "MORE_THAN, 5.01, TRUE",
        "AT_MOST,   4.99, TRUE", "AT_MOST,   5.00, TRUE", "AT_MOST,   5.01, FALSE",
        "LESS_THAN, 4.99, TRUE", "LESS_THAN, 5.00, FALSE", "LESS_THAN, 5.01, FALSE",
        "AT_LEAST, , UNKNOWN", "LESS_THAN, , UNKNOWN"
    })
    void aThresholdIsIncludedOrExcludedAsItsNameSays(Comparison comparison, String amount, Truth expected) {
        Condition<Grant> condition = threshold(comparison, new BigDecimal("5"));
        assertThat(condition.test(Grant.of(amount))).isEqualTo(expected);
        ConditionForm.Compared<Grant> form = compared(condition);
        assertThat(form.comparison()).isEqualTo(comparison);
        assertThat(form.operands()).isEqualTo(ImmutableList.of(new BigDecimal("5")));
        assertThat(form.of(amount == null ? null : new BigDecimal(amount))).isEqualTo(expected);
    }

    private static Condition<Grant> threshold(Comparison comparison, BigDecimal value) {
        return switch (comparison) {
            case AT_LEAST -> Condition.atLeast(AMOUNT, value);
            case MORE_THAN -> Condition.moreThan(AMOUNT, value);
            case AT_MOST -> Condition.atMost(AMOUNT, value);
            case LESS_THAN -> Condition.lessThan(AMOUNT, value);
            case IS, IS_NOT, IN, OTHER -> throw new IllegalArgumentException(comparison.toString());
        };
    }

    @Test
    void aThresholdSaysWhatItRequires() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThat(ImmutableList.of(
                                Condition.atLeast(DAY, day),
                                Condition.moreThan(DAY, day),
                                Condition.atMost(DAY, day),
                                Condition.lessThan(DAY, day))
                        .stream()
                        .map(condition -> ((ConditionForm.Compared<Grant>) condition.form()).required())
                        .flatMap(text -> ImmutableList.of(text.in(Locale.CHINESE), text.in(Locale.ENGLISH)).stream()))
                .containsExactly(
                        "应不少于“2026-01-01”", "must be at least '2026-01-01'",
                        "应超过“2026-01-01”", "must be more than '2026-01-01'",
                        "应不超过“2026-01-01”", "must be at most '2026-01-01'",
                        "应不满“2026-01-01”", "must be less than '2026-01-01'");
    }

    @Test
    void thresholdsOnEitherSideAreTwoConditionsInTheFingerprint() {
        assertThat(Condition.atLeast(DAY, LocalDate.parse("2026-01-01")).canonical())
                .isNotEqualTo(
                        Condition.moreThan(DAY, LocalDate.parse("2026-01-01")).canonical());
    }

    @Test
    void theOtherInclusivenessOfTheOtherInclusivenessIsTheSame() {
        for (Comparison comparison : Comparison.values()) {
            assertThat(comparison.otherInclusiveness().otherInclusiveness()).isEqualTo(comparison);
            assertThat(comparison.otherInclusiveness().equals(comparison)).isEqualTo(!comparison.isThreshold());
        }
    }

    @Test
    void everyConditionTellsItsForm() {
        Condition<Grant> five = AMOUNT.is(new BigDecimal("5"));
        Condition<Grant> known = DAY.isKnown();
        assertThat(five.and(known).form()).isEqualTo(new ConditionForm.All<>(ImmutableList.of(five, known)));
        assertThat(five.or(known).form()).isEqualTo(new ConditionForm.Any<>(ImmutableList.of(five, known)));
        assertThat(five.not().form()).isEqualTo(new ConditionForm.Not<>(five));
        assertThat(known.form()).isEqualTo(new ConditionForm.Known<>(DAY));
        assertThat(five.otherwiseJudged(WORDS).form()).isEqualTo(new ConditionForm.OtherwiseJudged<>(five, WORDS));
        assertThat(Condition.<Grant>judgement(WORDS).form()).isEqualTo(new ConditionForm.Judged<>(WORDS));
        assertThat(Condition.<Grant>always().form()).isEqualTo(new ConditionForm.All<>(ImmutableList.of()));
    }

    @Test
    void aComparisonWithValuesIsToldWithoutACase() {
        ConditionForm.Compared<Grant> in = compared(AMOUNT.in(new BigDecimal("1"), new BigDecimal("2")));
        assertThat(in.comparison()).isEqualTo(Comparison.IN);
        assertThat(in.of(new BigDecimal("2.0"))).isEqualTo(Truth.TRUE);
        assertThat(in.of(new BigDecimal("3"))).isEqualTo(Truth.FALSE);
        assertThat(compared(AMOUNT.isNot(new BigDecimal("1"))).of(new BigDecimal("1.00")))
                .isEqualTo(Truth.FALSE);
        ConditionForm.Compared<Grant> words = compared(AMOUNT.satisfies(WORDS, amount -> true));
        assertThat(words.comparison()).isEqualTo(Comparison.OTHER);
        assertThatThrownBy(() -> words.of(BigDecimal.ONE))
                .hasMessage("condition on fact amount must be a comparison with values");
    }

    private static ConditionForm.Compared<Grant> compared(Condition<Grant> condition) {
        return (ConditionForm.Compared<Grant>) condition.form();
    }
}
