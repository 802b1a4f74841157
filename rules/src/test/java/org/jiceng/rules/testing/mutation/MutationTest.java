package org.jiceng.rules.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.junit.jupiter.api.Test;

/** One thing is changed at a time, and the report says who noticed. */
class MutationTest {

    /** A case: a day and a subsidy. */
    record Case(String day, Subsidy subsidy) {}

    private static Case of(String day, String amount, Boolean poor, Boolean remote, Subsidy.Source source) {
        return new Case(day, new Subsidy(new BigDecimal(amount), poor, remote, source));
    }

    private static final ImmutableList<Case> CASES = ImmutableList.of(
            of("2024-07-01", "100", false, false, Subsidy.Source.VILLAGE),
            of("2024-07-01", "101", false, false, Subsidy.Source.VILLAGE),
            of("2024-07-01", "500", false, false, Subsidy.Source.COUNTY),
            of("2024-07-01", "501", false, false, Subsidy.Source.TOWN),
            of("2024-07-01", "501", true, false, Subsidy.Source.TOWN),
            of("2024-07-01", "501", false, true, Subsidy.Source.TOWN),
            of("2024-06-30", "501", true, true, Subsidy.Source.TOWN),
            of("2020-01-01", "501", true, true, Subsidy.Source.TOWN),
            of("2019-12-31", "501", true, true, Subsidy.Source.TOWN));

    private static MutationReport run(RuleBook<Subsidy> book, ImmutableList<Case> cases) {
        return Mutation.of(book)
                .noticedByAnswers(cases, (changed, one) -> Subsidy.answer(changed, one.day(), one.subsidy()));
    }

    private static ImmutableList<String> changes(RuleBook<Subsidy> book) {
        return Mutation.of(book).mutants().stream().map(Mutant::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyThingThatARuleSaysIsChanged() {
        assertThat(changes(Subsidy.book()))
                .contains(
                        "CAP: dropped, the whole rule 'rule cap'",
                        "CAP: negated, condition: always holds",
                        "CAP: negated, requirement: amount must be at most '500'",
                        "CAP: inclusive and exclusive swapped, requirement: must be at most '500' → amount must be"
                                + " less than '500'",
                        "CAP: number shifted by one step, requirement: must be at most '500' → amount must be at most"
                                + " '499'",
                        "CAP: number shifted by one step, requirement: must be at most '500' → amount must be at most"
                                + " '501'",
                        "CAP: modality changed, must not → generally",
                        "CAP: kinds of body changed, without residents committee",
                        "CAP: dropped, the citation Sample City Measures on Subsidies (2020 edition), art. 3",
                        "CAP: date shifted by a day, 2024-07-01 → 2024-06-30 (Sample City Measures on Subsidies (2020"
                                + " edition), art. 3, Sample City Measures on Subsidies (2024 edition), art. 4)",
                        "CAP: dropped, exception 'poor or remote'",
                        "CAP: all and any swapped, exception 'poor or remote': poor must be 'yes' or remote must be"
                                + " 'yes'",
                        "CAP: dropped, exception 'poor or remote': remote must be 'yes'",
                        "CAP: date shifted by a day, 2024-07-01 → 2024-07-02 (Sample City Measures on Subsidies (2024"
                                + " edition), art. 5)",
                        "SOURCE: dropped, requirement: the value 'TOWN' of source",
                        "SOURCE: number shifted by one step, condition: must be more than '100' → amount must be more"
                                + " than '99'")
                .doesNotHaveDuplicates();
    }

    @Test
    void judgementsAndNegationsAreChangedToo() {
        LocalizedText question = LocalizedText.of("是否合理", "whether it is fair");
        Rule<Subsidy> judged = Subsidy.rule(
                "JUDGED",
                Modality.MUST,
                Subsidy.POOR.isKnown().not(),
                Subsidy.REMOTE.is(true).otherwiseJudged(question).and(Condition.judgement(question)));
        assertThat(changes(RuleBook.of("judged", ImmutableList.of(judged))))
                .contains(
                        "JUDGED: negated, condition: not (poor must be stated)",
                        "JUDGED: negated, requirement: remote must be 'yes'",
                        "JUDGED: judgement taken as settled, requirement: whether it is fair",
                        "JUDGED: dropped, requirement: judged by a person: whether it is fair",
                        "JUDGED: modality changed, must → generally");
    }

    @Test
    void noTwoMutantsAreTheSameAndNoneIsTheOriginal() {
        ImmutableList<String> prints = Mutation.of(Subsidy.book()).mutants().stream()
                .map(mutant -> mutant.subject().fingerprint())
                .collect(ImmutableList.toImmutableList());
        assertThat(prints)
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .doesNotContain(Subsidy.book().fingerprint());
    }

    @Test
    void casesOnEachSideOfEveryBoundaryNoticeEveryChangeOfAThreshold() {
        assertThat(run(Subsidy.book(), CASES).unnoticed().stream().map(MutationReport.Line::kind))
                .doesNotContain(MutationKind.SHIFT_NUMBER, MutationKind.SWAP_INCLUSIVENESS, MutationKind.NEGATE)
                .contains(MutationKind.CHANGE_SCOPE);
    }

    @Test
    void withoutTheCaseOnTheThresholdItsInclusivenessIsNotNoticed() {
        ImmutableList<Case> without =
                CASES.stream().filter(one -> !one.equals(CASES.get(2))).collect(ImmutableList.toImmutableList());
        assertThat(run(Subsidy.book(), without).unnoticed())
                .extracting(MutationReport.Line::part, MutationReport.Line::kind)
                .contains(tuple("CAP", MutationKind.SWAP_INCLUSIVENESS));
    }

    @Test
    void aChangeWithoutEffectIsProvedAndDoesNotCount() {
        Condition<Subsidy> twice = Subsidy.POOR.is(true).and(Subsidy.POOR.isNot(false));
        Rule<Subsidy> rule = Subsidy.rule("TWICE", Modality.MUST, Condition.always(), twice);
        MutationReport report = Mutation.of(RuleBook.of("twice", ImmutableList.of(rule)))
                .only(mutant -> mutant.kind() == MutationKind.DROP
                        && mutant.change().in(Locale.ENGLISH).startsWith("requirement"))
                .noticedByAnswers(CASES, (changed, one) -> Subsidy.answer(changed, one.day(), one.subsidy()));
        assertThat(report.lines()).hasSize(2).allMatch(MutationReport.Line::isEquivalent);
        assertThat(report.unnoticed()).isEmpty();
        assertThat(report.percentNoticed()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsProvedNoCaseNoticesAndWhatIsNotSomeCaseDoes() {
        Random random = new Random(20260101);
        ImmutableList<Case> population = population();
        int proved = 0;
        int refuted = 0;
        for (int n = 0; n < 20; n++) {
            Rule<Subsidy> rule = Subsidy.rule(
                    "R-" + n,
                    ImmutableList.copyOf(Modality.values()).get(random.nextInt(4)),
                    condition(random, 2),
                    condition(random, 2));
            RuleBook<Subsidy> book = RuleBook.of("random", ImmutableList.of(rule));
            ImmutableList<String> answers = answers(book, population);
            for (Mutant<RuleBook<Subsidy>> mutant : Mutation.of(book).mutants()) {
                if (mutant.kind() == MutationKind.SHIFT_DATE
                        || mutant.kind() == MutationKind.CHANGE_SCOPE
                        || mutant.kind() == MutationKind.CHANGE_MODALITY
                        || mutant.subject().rules().isEmpty()
                        || !mutant.subject().rules().get(0).citations().equals(rule.citations())) {
                    assertThat(mutant.isProvablyEquivalent() && mutant.kind() != MutationKind.CHANGE_MODALITY)
                            .isFalse();
                    continue;
                }
                boolean same = answers(mutant.subject(), population).equals(answers);
                assertThat(mutant.isProvablyEquivalent())
                        .as("%s of %s", mutant, rule.requires())
                        .isEqualTo(same);
                proved += same ? 1 : 0;
                refuted += same ? 0 : 1;
            }
        }
        assertThat(proved).isGreaterThan(10);
        assertThat(refuted).isGreaterThan(150);
    }

    private static ImmutableList<String> answers(RuleBook<Subsidy> book, ImmutableList<Case> population) {
        return population.stream()
                .map(one -> Subsidy.answer(book, one.day(), one.subsidy()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Case> population() {
        ImmutableList.Builder<Case> all = ImmutableList.builder();
        for (String amount : new String[] {"99", "100", "100.5", "101", "102", null}) {
            for (int n = 0; n < 36; n++) {
                Boolean poor = n % 3 == 2 ? null : Boolean.valueOf(n % 3 == 1);
                Boolean remote = n / 3 % 3 == 2 ? null : Boolean.valueOf(n / 3 % 3 == 1);
                Subsidy.Source source = n / 9 == 3
                        ? null
                        : ImmutableList.copyOf(Subsidy.Source.values()).get(n / 9);
                BigDecimal money = amount == null ? null : new BigDecimal(amount);
                all.add(new Case("2025-01-01", new Subsidy(money, poor, remote, source)));
            }
        }
        return all.build();
    }

    private static Condition<Subsidy> condition(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0 -> Subsidy.POOR.is(random.nextBoolean());
            case 1 -> Subsidy.REMOTE.isKnown();
            case 2 -> Subsidy.SOURCE.in(Subsidy.Source.COUNTY, Subsidy.Source.TOWN);
            case 3 -> Condition.atLeast(Subsidy.AMOUNT, new BigDecimal("100"));
            case 4 -> Condition.lessThan(Subsidy.AMOUNT, new BigDecimal("101"));
            case 5, 6 -> condition(random, depth - 1).and(condition(random, depth - 1));
            case 7 -> condition(random, depth - 1).or(condition(random, depth - 1));
            case 8 -> condition(random, depth - 1).not();
            default -> condition(random, depth - 1).otherwiseJudged(LocalizedText.of("人", "person"));
        };
    }

    @Test
    void aPredicateThatIsKnownByItsWordsIsNeverProved() {
        Condition<Subsidy> even = Subsidy.AMOUNT.satisfies(LocalizedText.of("整数", "whole"), amount -> true);
        Rule<Subsidy> rule = Subsidy.rule("WORDS", Modality.MUST, Condition.always(), even.and(even));
        assertThat(Mutation.of(RuleBook.of("words", ImmutableList.of(rule))).mutants())
                .noneMatch(Mutant::isProvablyEquivalent);
    }

    @Test
    void anExceptionCountsAsNoticed() {
        MutationReport report = Mutation.of(Subsidy.book()).noticedBy(ImmutableList.of("one"), (book, one) -> {
            if (!book.fingerprint().equals(Subsidy.book().fingerprint())) {
                throw new IllegalStateException(one);
            }
            return true;
        });
        assertThat(report).hasNoticedAll();
        assertThat(report.lines())
                .extracting(line -> line.noticedBy().orElse(""))
                .containsOnly("one");
    }

    @Test
    void assertionsOfAnyKindNotice() {
        MutationReport report = Mutation.of(Subsidy.book())
                .noticedByAssertions(
                        ImmutableList.of("fingerprint"),
                        (book, one) -> assertThat(book.fingerprint())
                                .isEqualTo(Subsidy.book().fingerprint()));
        assertThat(report).hasNoticedAll();
    }

    @Test
    void refusesACaseThatFailsBeforeAnythingIsChanged() {
        assertThatThrownBy(() -> Mutation.of(Subsidy.book()).noticedBy(ImmutableList.of("row 7"), (book, one) -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every case must pass before anything is changed, but 'row 7' fails");
    }

    @Test
    void theTableNamesWhatWasNotNoticedWithItsArticles() {
        MutationReport report = Mutation.of(Subsidy.book())
                .only(mutant -> ImmutableSet.of(MutationKind.SHIFT_NUMBER, MutationKind.SWAP_INCLUSIVENESS)
                        .contains(mutant.kind()))
                .noticedByAnswers(
                        CASES.subList(0, 2), (changed, one) -> Subsidy.answer(changed, one.day(), one.subsidy()));
        assertThat(report.table(Locale.CHINESE)).isEqualTo("""
            规则变异：2 个用例，察觉 50.0%
            规则        变异      察觉    未察觉      等价
            CAP            3         0         3         0
            SOURCE         3         3         0         0
            合计           6         3         3         0
            没有用例察觉的变异：
              CAP（《示例市补助办法》（2020年版）第三条、《示例市补助办法》（2024年版）第四条）
                含本数与不含本数互换，要求：应不超过“500” → 金额应不满“500”
                数值移动一步，要求：应不超过“500” → 金额应不超过“499”
                数值移动一步，要求：应不超过“500” → 金额应不超过“501”\
            """);
        assertThat(report).hasToString(report.table(Locale.ENGLISH));
        assertThat(report.table(Locale.ENGLISH)).startsWith("mutation of rules: 2 cases, 50.0% noticed\n");
    }

    @Test
    void aShareThatIsNotReachedFailsWithTheTable() {
        MutationReport report = Mutation.of(Subsidy.book())
                .noticedByAnswers(
                        CASES.subList(0, 2), (changed, one) -> Subsidy.answer(changed, one.day(), one.subsidy()));
        String percent = report.percentNoticed().toPlainString();
        assertThatThrownBy(() -> assertThat(report).inLanguage(Locale.CHINESE).hasNoticedAtLeast("95%"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("应当察觉至少 95% 的变异，实际为 " + percent + "%\n" + report.table(Locale.CHINESE));
        assertThatThrownBy(() -> assertThat(report).inLanguage(Locale.ENGLISH).hasNoticedAll())
                .hasMessageStartingWith("at least 100% of the changes must be noticed, but it was " + percent + "%");
        assertThat(report).hasNoticedAtLeast(percent + "%");
    }

    @Test
    void refusesAShareThatIsNone() {
        MutationReport report = run(Subsidy.book(), CASES);
        for (String wrong : ImmutableList.of("95", "101%", "-1%", "viel%", "")) {
            assertThatThrownBy(() -> assertThat(report).hasNoticedAtLeast(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "percentage must be a number from 0 to 100 with a percent sign, but was '" + wrong + "'");
        }
    }

    @Test
    void nothingToChangeIsNoSuccess() {
        MutationReport report =
                Mutation.of(RuleBook.<Subsidy>of("empty", ImmutableList.of())).noticedBy(CASES, (book, one) -> true);
        assertThatThrownBy(() -> assertThat(report).inLanguage(Locale.ENGLISH).hasNoticedAtLeast("0%"))
                .hasMessage("there are no rules to be changed");
    }
}
