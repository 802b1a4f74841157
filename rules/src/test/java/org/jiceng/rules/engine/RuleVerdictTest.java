package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleVerdictTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    /** Whether the rule applies, is excepted, whether that exception is excepted, and whether the requirement holds. */
    record Four(
            @Nullable Boolean applies,
            @Nullable Boolean excepted,
            @Nullable Boolean inner,
            @Nullable Boolean holds) {

        static ImmutableList<Four> all() {
            ImmutableList.Builder<Four> all = ImmutableList.builder();
            for (int n = 0; n < 81; n++) {
                all.add(new Four(value(n), value(n / 3), value(n / 9), value(n / 27)));
            }
            return all.build();
        }

        private static @Nullable Boolean value(int n) {
            return switch (n % 3) {
                case 0 -> true;
                case 1 -> false;
                default -> null;
            };
        }
    }

    private static final Fact<Four, Boolean> APPLIES = fact("applies", Four::applies);
    private static final Fact<Four, Boolean> EXCEPTED = fact("excepted", Four::excepted);
    private static final Fact<Four, Boolean> INNER = fact("inner", Four::inner);
    private static final Fact<Four, Boolean> HOLDS = fact("holds", Four::holds);

    private static Fact<Four, Boolean> fact(String id, FactReader<Four, Boolean> reader) {
        return Fact.ofFlag(id, LocalizedText.verbatim(id), reader);
    }

    private static Rule<Four> rule(Modality modality) {
        RuleException<Four> inner = RuleException.of(
                LocalizedText.of("例外的例外", "exception to the exception"),
                Instruments.RCOL_2025.article(3),
                INNER.is(true));
        RuleException<Four> exception = RuleException.of(
                        LocalizedText.of("例外", "exception"), Instruments.RCOL_2025.article(2), EXCEPTED.is(true))
                .unless(inner);
        return Rule.<Four>builder()
                .id(RuleId.of("R-1"))
                .title(LocalizedText.of("规则", "rule"))
                .modality(modality)
                .addCitations(Instruments.RCOL_2025.article(1))
                .when(APPLIES.is(true))
                .addException(exception)
                .requires(HOLDS.is(true))
                .build();
    }

    /** The verdict where everything is known, in plain Java. */
    private static Verdict plain(Modality modality, boolean applies, boolean excepted, boolean inner, boolean holds) {
        if (!applies || (excepted && !inner)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (holds) {
            return Verdict.SATISFIED;
        }
        return modality == Modality.MAY ? Verdict.NOT_APPLICABLE : Verdict.VIOLATED;
    }

    /** The verdict by trying every value of what is not stated. */
    private static Verdict expected(Modality modality, Four four) {
        Set<Verdict> possible = new LinkedHashSet<>();
        for (boolean applies : values(four.applies)) {
            for (boolean excepted : values(four.excepted)) {
                for (boolean inner : values(four.inner)) {
                    for (boolean holds : values(four.holds)) {
                        possible.add(plain(modality, applies, excepted, inner, holds));
                    }
                }
            }
        }
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        boolean neverViolated = !possible.contains(Verdict.VIOLATED);
        return neverViolated && modality != Modality.MAY ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private static boolean[] values(@Nullable Boolean value) {
        return value == null ? new boolean[] {true, false} : new boolean[] {value};
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void theVerdictIsThatOfEveryValueOfWhatIsMissing(Modality modality) {
        Rule<Four> rule = rule(modality);
        RuleSet<Four> rules =
                RuleBook.of("book", ImmutableList.of(rule)).on(DAY, BodyKind.RESIDENTS_COMMITTEE, Optional.empty());
        for (Four four : Four.all()) {
            Verdict expected = expected(modality, four);
            assertThat(rule.verdict(four)).as("%s %s", modality, four).isEqualTo(expected);
            Evaluation<Four> evaluation = rules.evaluate(four);
            assertThat(evaluation.verdict(rule)).as("%s %s", modality, four).isEqualTo(expected);
            RuleStep<Four> step = evaluation.step(rule);
            assertThat(step.verdict()).as("%s %s", modality, four).isEqualTo(expected);
            assertThat(step.applies()).as("%s %s", modality, four).isEqualTo(evaluation.applies(rule));
            assertThat(step.inapplicability().isPresent()).isEqualTo(expected == Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void anUndeterminedRuleIsDeterminedOnceItsMissingFactsAreStated() {
        Rule<Four> rule = rule(Modality.MUST);
        RuleSet<Four> rules =
                RuleBook.of("book", ImmutableList.of(rule)).on(DAY, BodyKind.RESIDENTS_COMMITTEE, Optional.empty());
        for (Four four : Four.all()) {
            ImmutableSet<String> missing = rules.evaluate(four).step(rule).missingFacts();
            if (expected(Modality.MUST, four) == Verdict.UNDETERMINED) {
                assertThat(missing).isNotEmpty();
                assertThat(rules.evaluate(four)
                                .complete(missing, completed -> completed.verdict(rule))
                                .answers())
                        .doesNotContain(Verdict.UNDETERMINED)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void anExceptionIsANodeOfItsOwnWithItsCitation() {
        RuleStep<Four> step = step(new Four(true, true, false, false));
        assertThat(step.inapplicability()).contains(Inapplicability.EXCEPTED);
        assertThat(step.reason().orElseThrow().in(Locale.CHINESE)).isEqualTo("符合例外规定：例外（《城市居民委员会组织法》（2025年修订）第二条）");
        assertThat(step.reason().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("an exception holds: exception"
                        + " (Organic Law of Urban Residents Committees (2025 revision), art. 2)");
        assertThat(step.exceptions()).hasSize(1);
        assertThat(step.requires()).isEmpty();
        ConditionTrace.ExceptionStep exception = step.exceptions().get(0);
        assertThat(exception.text().in(Locale.CHINESE)).isEqualTo("例外“例外”（《城市居民委员会组织法》（2025年修订）第二条）：成立");
        assertThat(exception.unless().get(0).text().in(Locale.ENGLISH))
                .isEqualTo("exception 'exception to the exception'"
                        + " (Organic Law of Urban Residents Committees (2025 revision), art. 3): does not hold");
    }

    @Test
    void anExceptionToTheExceptionBringsTheRuleBack() {
        RuleStep<Four> step = step(new Four(true, true, true, false));
        assertThat(step.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(step.exceptions().get(0).truth()).isEqualTo(Truth.FALSE);
        assertThat(step.exceptions().get(0).causes())
                .extracting(cause -> cause.text().in(Locale.ENGLISH))
                .containsExactly("inner: yes, must be 'yes'");
    }

    @Test
    void anUnknownExceptionNamesTheFactsThatDecideIt() {
        RuleStep<Four> step = step(new Four(true, null, null, false));
        assertThat(step.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(step.missingFacts()).containsExactly("excepted", "inner");
        assertThat(step.exceptions().get(0).text().in(Locale.CHINESE)).endsWith("：未知");
    }

    @Test
    void aRuleThatIsSatisfiedButMayNotApplySaysWhatWouldTell() {
        RuleStep<Four> step = step(new Four(null, false, null, true));
        assertThat(step.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(step.applies()).isEqualTo(Truth.UNKNOWN);
        assertThat(step.missingFacts()).containsExactly("applies");
    }

    private static RuleStep<Four> step(Four four) {
        Rule<Four> rule = rule(Modality.MUST);
        return RuleBook.of("book", ImmutableList.of(rule))
                .on(DAY, BodyKind.RESIDENTS_COMMITTEE, Optional.empty())
                .evaluate(four)
                .step(rule);
    }

    @Test
    void anExceptionCountsOnlyOnTheDaysOfWhatItCites() {
        RuleException<Four> old = RuleException.of(
                LocalizedText.of("旧例外", "old exception"), Instruments.RCOL_2018.article(9), EXCEPTED.is(true));
        Rule<Four> rule = Rule.<Four>builder()
                .id(RuleId.of("R-1"))
                .title(LocalizedText.of("规则", "rule"))
                .addCitations(Instruments.RCOL_2018.article(1), Instruments.RCOL_2025.article(1))
                .addException(old)
                .requires(HOLDS.is(true))
                .build();
        RuleBook<Four> book = RuleBook.of("book", ImmutableList.of(rule));
        Four excepted = new Four(true, true, false, false);
        assertThat(verdict(book, "2025-12-31", excepted)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(book, "2026-01-01", excepted)).isEqualTo(Verdict.VIOLATED);
    }

    private static Verdict verdict(RuleBook<Four> book, String day, Four four) {
        Evaluation<Four> evaluation = book.on(LocalDate.parse(day), BodyKind.RESIDENTS_COMMITTEE, Optional.empty())
                .evaluate(four);
        Rule<Four> rule = evaluation.rules().rules().get(0);
        assertThat(evaluation.step(rule).verdict()).isEqualTo(evaluation.verdict(rule));
        return evaluation.verdict(rule);
    }

    @Test
    void anExceptionMustCiteSomething() {
        assertThatThrownBy(() -> new RuleException<>(
                        LocalizedText.of("例外", "exception"), ImmutableList.of(), HOLDS.is(true), ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exception '例外' must cite at least one provision");
    }

    @Test
    void verdictsHaveNamesInBothLanguages() {
        assertThat(Verdict.values())
                .extracting(verdict -> verdict.label().in(Locale.CHINESE))
                .containsExactly("符合", "不符合", "不适用", "无法判定");
        assertThat(Verdict.values())
                .extracting(verdict -> verdict.label().in(Locale.ENGLISH))
                .containsExactly("satisfied", "violated", "not applicable", "cannot be decided");
    }
}
