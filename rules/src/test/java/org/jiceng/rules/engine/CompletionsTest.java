package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What missing facts decide: how far that is looked for, exactly, and what is said where it is too far. */
class CompletionsTest {

    private static final LocalizedText WORDS = LocalizedText.verbatim("words");

    private enum Letter {
        A,
        B,
        C,
        D,
        E,
        F
    }

    /** A case that states what the map has. */
    private record Stated(ImmutableMap<String, Object> values) {}

    private static Fact<Stated, Boolean> flag(String id) {
        return Fact.ofFlag(id, WORDS, stated -> (Boolean) stated.values().get(id));
    }

    private static Fact<Stated, Letter> letter(String id) {
        return Fact.ofWord(
                id, WORDS, Letter.class, stated -> (Letter) stated.values().get(id));
    }

    private static Fact<Stated, Integer> number(String id) {
        return Fact.of(id, WORDS, stated -> (Integer) stated.values().get(id));
    }

    private static Rule<Stated> rule(String id, Condition<Stated> requires) {
        return Rule.<Stated>builder()
                .id(RuleId.of(id))
                .title(WORDS)
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .requires(requires)
                .build();
    }

    private static Evaluation<Stated> nothingStated(List<Rule<Stated>> rules) {
        return RuleBook.of("book", rules)
                .on(LocalDate.parse("2026-01-01"), BodyKind.RESIDENTS_COMMITTEE, Optional.empty())
                .evaluate(new Stated(ImmutableMap.of()));
    }

    private static ImmutableSet<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(ImmutableSet.toImmutableSet());
    }

    /** Asks whether any rule is violated, with a part for each. */
    private static Question<Stated, Boolean, String> anyViolated(Evaluation<Stated> evaluation) {
        return new Question<>(
                evaluation.rules().rules().stream()
                        .<Function<Evaluation<Stated>, Boolean>>map(
                                rule -> completed -> completed.verdict(rule) == Verdict.VIOLATED)
                        .collect(ImmutableList.toImmutableList()),
                Boolean::logicalOr,
                violated -> violated ? "violated" : "fine");
    }

    @Test
    void thirtyFlagsOfThirtyRulesAllDecide() {
        List<Rule<Stated>> rules = IntStream.range(0, 30)
                .mapToObj(i -> rule("R-" + i, flag("f" + i).is(true)))
                .toList();
        Evaluation<Stated> evaluation = nothingStated(rules);
        Completions<String> completions = evaluation.complete(ids("f", 30), anyViolated(evaluation));
        assertThat(completions.extent()).isEqualTo(Completions.Extent.EVERY_COMBINATION);
        assertThat(completions.answers()).containsExactlyInAnyOrder("violated", "fine");
        assertThat(completions.decisive()).isEqualTo(ids("f", 30));
        assertThat(completions.unanimous()).isEmpty();
    }

    @Test
    void ofTwentyFourMissingFactsExactlyThoseThatDecideAreNamed() {
        List<Rule<Stated>> rules = new ArrayList<>();
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        ImmutableSet.Builder<String> decisive = ImmutableSet.builder();
        for (int i = 0; i < 12; i++) {
            Fact<Stated, Letter> one = letter("one" + i);
            Fact<Stated, Letter> two = letter("two" + i);
            all.add(one.id(), two.id());
            if (i % 3 == 0) {
                // Where it is no A it is another, so it does not decide.
                rules.add(
                        rule("R-" + i, one.is(Letter.A).or(one.isNot(Letter.A)).and(two.in(Letter.values()))));
            } else if (i % 3 == 1) {
                rules.add(rule("R-" + i, one.is(Letter.A).or(two.is(Letter.B)).or(one.isNot(Letter.A))));
            } else {
                rules.add(rule("R-" + i, one.is(Letter.A).or(two.isNot(Letter.F))));
                decisive.add(one.id(), two.id());
            }
        }
        Evaluation<Stated> evaluation = nothingStated(rules);
        Completions<String> completions = evaluation.complete(all.build(), anyViolated(evaluation));
        assertThat(Math.pow(6, 24)).isGreaterThan(1e18);
        assertThat(completions.extent()).isEqualTo(Completions.Extent.EVERY_COMBINATION);
        assertThat(completions.decisive()).isEqualTo(decisive.build());
        assertThat(completions.answers()).hasSize(2);
    }

    @Test
    void whatBillionsOfCombinationsAgreeOnIsUnanimous() {
        List<Rule<Stated>> rules = IntStream.range(0, 20)
                .mapToObj(i -> letter("l" + i))
                .map(letter -> rule(
                        "R-" + letter.id().toUpperCase(Locale.ROOT),
                        letter.is(Letter.A).or(letter.isNot(Letter.A))))
                .toList();
        Evaluation<Stated> evaluation = nothingStated(rules);
        Completions<String> completions = evaluation.complete(ids("l", 20), anyViolated(evaluation));
        assertThat(completions.unanimous()).contains("fine");
        assertThat(completions.decisive()).isEmpty();
    }

    @Test
    void twentyFactsOfOneRuleAreTriedByWhatItsConditionsTellApart() {
        List<Condition<Stated>> pairs = IntStream.range(0, 10)
                .mapToObj(i -> letter("x" + i)
                        .in(Letter.A, Letter.B)
                        .and(letter("y" + i).isNot(Letter.C)))
                .toList();
        Condition<Stated> any = pairs.stream().reduce(Condition::or).orElseThrow();
        Rule<Stated> rule = rule("R-1", any);
        ImmutableSet<String> facts = ImmutableSet.<String>builder()
                .addAll(ids("y", 10))
                .addAll(ids("x", 10))
                .build();
        Completions<Verdict> completions =
                nothingStated(List.of(rule)).complete(facts, completed -> completed.verdict(rule));
        assertThat(completions.answers()).containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(completions.decisive().asList()).isEqualTo(facts.asList());
    }

    @Test
    void theOrderInWhichFactsAreNamedDoesNotMatter() {
        List<Rule<Stated>> rules = IntStream.range(0, 20)
                .mapToObj(i ->
                        rule("R-" + i, flag("x" + i).is(true).or(flag("y" + i).is(true))))
                .toList();
        Evaluation<Stated> evaluation = nothingStated(rules);
        ImmutableSet<String> facts = ImmutableSet.<String>builder()
                .addAll(ids("x", 20))
                .addAll(ids("y", 20).asList().reverse())
                .build();
        Completions<String> completions = evaluation.complete(facts, anyViolated(evaluation));
        assertThat(completions.extent()).isEqualTo(Completions.Extent.EVERY_COMBINATION);
        assertThat(completions.decisive().asList()).isEqualTo(facts.asList());
    }

    @Test
    void aPartIsAskedOnceForEachBox() {
        Fact<Stated, Letter> one = letter("one");
        Fact<Stated, Letter> two = letter("two");
        Rule<Stated> rule = rule("R-1", one.in(Letter.A, Letter.B, Letter.C).and(two.is(Letter.D)));
        AtomicInteger asked = new AtomicInteger();
        Completions<Verdict> completions = nothingStated(List.of(rule))
                .complete(ImmutableSet.of("one", "two"), completed -> {
                    asked.incrementAndGet();
                    return completed.verdict(rule);
                });
        assertThat(completions.decisive()).containsExactly("one", "two");
        assertThat(asked).as("one of 36 combinations not A to C; D; another").hasValue(3);
    }

    @Test
    void whatAsksMoreBoxesThanTheLimitIsNotAnsweredAndSaysSo() {
        List<Fact<Stated, Boolean>> flags =
                IntStream.range(0, 20).mapToObj(i -> flag("f" + i)).toList();
        List<Rule<Stated>> rules = IntStream.range(0, 20)
                .mapToObj(i -> rule("R-" + i, flags.get(i).is(true)))
                .toList();
        Evaluation<Stated> evaluation = nothingStated(rules);
        Function<Evaluation<Stated>, Integer> parity = completed -> (int) (flags.stream()
                        .filter(flag -> Boolean.TRUE.equals(completed.valueOf(flag)))
                        .count()
                % 2);
        Completions<Integer> tooMany = evaluation.complete(ids("f", 20), parity);
        assertThat(tooMany)
                .isEqualTo(new Completions<>(Completions.Extent.WORK_LIMIT, ImmutableSet.of(), ImmutableSet.of()));
        assertThat(tooMany.unanimous()).isEmpty();
        assertThat(tooMany.extent().label().in(Locale.ENGLISH))
                .isEqualTo("the combinations are too many to look at (limit 100000)");
        assertThat(tooMany.extent().label().in(Locale.CHINESE)).isEqualTo("组合过多，超出推演上限（100000）");
        assertThat(evaluation.complete(ids("f", 16), parity).decisive())
                .as("65,536 combinations")
                .isEqualTo(ids("f", 16));

        Question<Stated, Integer, Integer> inParts = new Question<>(
                rules.stream()
                        .<Function<Evaluation<Stated>, Integer>>map(
                                rule -> completed -> completed.verdict(rule) == Verdict.SATISFIED ? 1 : 0)
                        .collect(ImmutableList.toImmutableList()),
                (one, other) -> (one + other) % 2,
                Function.identity());
        assertThat(evaluation.complete(ids("f", 20), inParts).decisive())
                .as("the same question in parts")
                .isEqualTo(ids("f", 20));
    }

    @Test
    void rulesThatAllHangTogetherMayTakeMoreBoxesThanTheLimit() {
        Random random = new Random(20260101);
        List<Fact<Stated, Boolean>> flags =
                IntStream.range(0, 60).mapToObj(i -> flag("f" + i)).toList();
        List<Rule<Stated>> rules = IntStream.range(0, 400)
                .mapToObj(i -> rule(
                        "R-" + i,
                        Condition.anyOf(
                                flags.get(random.nextInt(60)).is(true),
                                flags.get(random.nextInt(60)).is(true),
                                flags.get(random.nextInt(60)).is(true))))
                .toList();
        Evaluation<Stated> evaluation = nothingStated(rules);
        ImmutableSet<String> known = evaluation.rules().book().facts().keySet();
        assertThat(evaluation.complete(known, anyViolated(evaluation)).extent())
                .isEqualTo(Completions.Extent.WORK_LIMIT);
    }

    @Test
    void aFactThatCanHaveAnyValueCountsOnlyWhereItIsAsked() {
        Fact<Stated, Boolean> flag = flag("flag");
        Fact<Stated, Integer> open = number("open");
        Rule<Stated> always = rule("R-1", flag.is(true).and(open.is(1)));
        Rule<Stated> never = rule("R-2", Condition.anyOf(flag.is(true), flag.is(false), open.is(1)));
        Evaluation<Stated> evaluation = nothingStated(List.of(always, never));
        ImmutableSet<String> both = ImmutableSet.of("open", "flag");
        assertThat(evaluation.complete(both, completed -> completed.verdict(always)))
                .isEqualTo(new Completions<>(Completions.Extent.OPEN_VALUES, ImmutableSet.of(), ImmutableSet.of()));
        assertThat(evaluation
                        .complete(both, completed -> completed.verdict(never))
                        .unanimous())
                .contains(Verdict.SATISFIED);
        assertThat(evaluation
                        .complete(both, completed -> completed.step(always).verdict())
                        .extent()
                        .label()
                        .in(Locale.ENGLISH))
                .isEqualTo("a fact can have any value, so its values cannot be tried");
        Rule<Stated> known = rule("R-3", open.isKnown());
        assertThat(nothingStated(List.of(known))
                        .complete(ImmutableSet.of("open"), completed -> completed.verdict(known))
                        .unanimous())
                .as("whether it is stated is not supposed")
                .contains(Verdict.VIOLATED);
    }

    @Test
    void noMissingFactsAreOneCombination() {
        Rule<Stated> rule = rule("R-1", flag("flag").is(true));
        Completions<Verdict> completions =
                nothingStated(List.of(rule)).complete(ImmutableSet.of(), completed -> completed.verdict(rule));
        assertThat(completions.answers()).containsExactly(Verdict.UNDETERMINED);
        assertThat(completions.decisive()).isEmpty();
    }

    @Test
    void aQuestionMayCompleteFactsOfItsOwn() {
        Fact<Stated, Boolean> outer = flag("outer");
        Fact<Stated, Letter> inner = letter("inner");
        Rule<Stated> rule = rule("R-1", outer.is(true).or(inner.is(Letter.A)));
        Completions<ImmutableSet<Verdict>> completions = nothingStated(List.of(rule))
                .complete(
                        ImmutableSet.of("outer"),
                        completed -> completed
                                .complete(ImmutableSet.of("inner"), filled -> filled.verdict(rule))
                                .answers());
        assertThat(completions.answers())
                .containsExactlyInAnyOrder(
                        ImmutableSet.of(Verdict.SATISFIED), ImmutableSet.of(Verdict.SATISFIED, Verdict.VIOLATED));
        assertThat(completions.decisive()).containsExactly("outer");
    }

    @Test
    void aQuestionThatAsksOtherwiseTheSecondTimeIsRefused() {
        List<Rule<Stated>> rules = List.of(
                rule("R-1", flag("one").is(true)), rule("R-2", flag("two").is(true)));
        AtomicInteger turn = new AtomicInteger();
        assertThatIllegalStateException()
                .isThrownBy(() -> nothingStated(rules)
                        .complete(
                                ImmutableSet.of("one", "two"),
                                completed -> completed.verdict(rules.get(turn.getAndIncrement() % 2))))
                .withMessage("question about missing facts must ask the same where it was answered the same,"
                        + " but asked for fact one and then for two");
    }

    @Test
    void anEvaluationIsNotAskedAfterItsQuestionWasAnswered() {
        Rule<Stated> rule = rule("R-1", flag("flag").is(true));
        List<Evaluation<Stated>> kept = new ArrayList<>();
        assertThat(nothingStated(List.of(rule))
                        .complete(ImmutableSet.of("flag"), completed -> kept.add(completed) ? "kept" : "not kept")
                        .unanimous())
                .contains("kept");
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).verdict(rule))
                .withMessage("an evaluation with supposed values must be asked before its question is answered,"
                        + " but was asked for fact flag afterwards");
    }

    @Test
    void aQuestionHasAPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question<Stated, Boolean, Boolean>(
                        ImmutableList.of(), Boolean::logicalOr, Function.identity()))
                .withMessage("question must have at least one part, but had none");
    }

    @Test
    void whatAPredicateThrowsNamesRuleAndFact() {
        Rule<Stated> rule = rule("R-1", letter("letter").satisfies(WORDS, letter -> {
            throw new ArithmeticException("overflow");
        }));
        assertThatThrownBy(() -> nothingStated(List.of(rule))
                        .complete(ImmutableSet.of("letter"), completed -> completed.verdict(rule)))
                .isInstanceOf(RuleEvaluationException.class)
                .hasMessage("rule R-1 (《城市居民委员会组织法》（2025年修订）第四十三条第二款):"
                        + " fact letter cannot be tested (words): java.lang.ArithmeticException: overflow");
    }
}
