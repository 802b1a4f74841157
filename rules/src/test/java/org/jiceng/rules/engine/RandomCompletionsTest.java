package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completions of random cases by random rules, and the same by {@link ReferenceCompletions}. */
class RandomCompletionsTest {

    private static final int BOOKS = 1_500;
    private static final LocalizedText WORDS = LocalizedText.verbatim("words");

    private enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    private enum Channel {
        LIST,
        REQUEST,
        ASSIGNED,
        EMERGENCY,
        OTHER
    }

    private static final ImmutableList<Modality> MODALITIES = ImmutableList.copyOf(Modality.values());
    private static final ImmutableList<Verdict> VERDICTS = ImmutableList.copyOf(Verdict.values());

    /** A case that states what the map has. */
    private record Stated(ImmutableMap<String, Object> values) {}

    private static Fact<Stated, Boolean> flag(String id) {
        return Fact.ofFlag(id, WORDS, stated -> (Boolean) stated.values().get(id));
    }

    private static <E extends Enum<E>> Fact<Stated, E> word(String id, Class<E> type) {
        return Fact.ofWord(id, WORDS, type, stated -> type.cast(stated.values().get(id)));
    }

    private static final Fact<Stated, Boolean> A = flag("a");
    private static final Fact<Stated, Boolean> B = flag("b");
    private static final Fact<Stated, Boolean> C = flag("c");
    private static final Fact<Stated, Size> SIZE = word("size", Size.class);
    private static final Fact<Stated, Size> OTHER = word("other", Size.class);
    private static final Fact<Stated, Channel> CHANNEL = word("channel", Channel.class);
    private static final ImmutableList<Fact<Stated, ?>> FACTS = ImmutableList.of(A, B, C, SIZE, OTHER, CHANNEL);

    private static Condition<Stated> condition(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 11 : 16)) {
            case 0 -> A.is(random.nextBoolean());
            case 1 -> B.is(random.nextBoolean());
            case 2 -> C.isNot(random.nextBoolean());
            case 3 -> SIZE.is(Size.values()[random.nextInt(3)]);
            case 4 -> Condition.atLeast(SIZE, Size.values()[random.nextInt(3)]);
            case 5 -> OTHER.in(Size.SMALL, Size.values()[random.nextInt(3)]);
            case 6 -> CHANNEL.in(Channel.values()[random.nextInt(5)], Channel.values()[random.nextInt(5)]);
            case 7 -> CHANNEL.satisfies(WORDS, channel -> channel.name().length() % 2 == 0);
            case 8 -> random.nextBoolean() ? A.isKnown() : CHANNEL.isKnown();
            case 9 -> random.nextInt(3) == 0 ? Condition.judgement(WORDS) : CHANNEL.isNot(Channel.OTHER);
            case 10 -> Condition.always();
            case 11 -> condition(random, depth - 1).not();
            case 12 -> condition(random, depth - 1).otherwiseJudged(WORDS);
            case 13 -> Condition.allOf(condition(random, depth - 1), condition(random, depth - 1));
            default ->
                Condition.anyOf(
                        condition(random, depth - 1), condition(random, depth - 1), condition(random, depth - 1));
        };
    }

    private static RuleException<Stated> exception(Random random) {
        return RuleException.of(WORDS, Instruments.RCOL_2025.article(6, 1), condition(random, 0));
    }

    /** Some rules answer the same question, in a law or in a policy, so that one may displace another. */
    private static Rule<Stated> rule(Random random, String id) {
        Rule.Builder<Stated> rule = Rule.<Stated>builder()
                .id(RuleId.of(id))
                .title(WORDS)
                .modality(MODALITIES.get(random.nextInt(MODALITIES.size())))
                .addCitations(
                        random.nextInt(3) > 0
                                ? Instruments.RCOL_2025.article(43, 2)
                                : Instruments.COMMUNITY_LOAD_2015.whole())
                .question(random.nextInt(3) == 0 ? Optional.of("question") : Optional.empty())
                .when(condition(random, 1))
                .requires(condition(random, 2));
        for (int i = random.nextInt(3); i > 1; i--) {
            rule.addExceptions(random.nextBoolean() ? exception(random).unless(exception(random)) : exception(random));
        }
        return rule.build();
    }

    private static RuleSet<Stated> randomRules(Random random) {
        return RuleBook.of(
                        "book",
                        IntStream.rangeClosed(0, random.nextInt(6))
                                .mapToObj(i -> rule(random, "R-" + i))
                                .toList())
                .on(LocalDate.parse("2026-01-01"), BodyKind.RESIDENTS_COMMITTEE, Optional.empty());
    }

    private static ImmutableMap<String, Object> randomCase(Random random) {
        ImmutableMap.Builder<String, Object> given = ImmutableMap.builder();
        for (Fact<Stated, ?> fact : FACTS) {
            if (random.nextInt(3) == 0) {
                given.put(
                        fact.id(),
                        fact.values().get(random.nextInt(fact.values().size())));
            }
        }
        return given.buildOrThrow();
    }

    /** The facts that rules ask, without one or another, in a random order. */
    private static ImmutableList<Fact<Stated, ?>> someFacts(Random random, RuleSet<Stated> rules) {
        List<Fact<Stated, ?>> facts = FACTS.stream()
                .filter(fact -> rules.book().facts().containsKey(fact.id()))
                .filter(fact -> random.nextInt(8) > 0)
                .collect(Collectors.toList());
        Collections.shuffle(facts, random);
        return ImmutableList.copyOf(facts);
    }

    /** A random case by random rules. */
    private record Example(
            RuleSet<Stated> rules, ImmutableMap<String, Object> given, ImmutableList<Fact<Stated, ?>> facts) {

        static Example of(Random random) {
            RuleSet<Stated> rules = randomRules(random);
            return new Example(rules, randomCase(random), someFacts(random, rules));
        }

        Evaluation<Stated> evaluation() {
            return rules.evaluate(new Stated(given));
        }

        <P, A> Completions<A> actual(Question<Stated, P, A> question) {
            return evaluation().complete(facts.stream().map(Fact::id).collect(ImmutableSet.toImmutableSet()), question);
        }

        ReferenceCompletions<Stated> reference() {
            return new ReferenceCompletions<>(given, rules);
        }

        <A> void compare(Completions<A> actual, Function<ImmutableMap<String, Object>, A> question) {
            ReferenceCompletions.Answers<A> expected = reference().of(facts, question);
            if (actual.extent() != Completions.Extent.EVERY_COMBINATION
                    || !actual.answers().equals(expected.answers())
                    || !actual.decisive().equals(expected.decisive())) {
                assertThat(actual)
                        .as(rules.book().rules().stream().map(Rule::canonical).toList() + " of " + given)
                        .isEqualTo(new Completions<>(
                                Completions.Extent.EVERY_COMBINATION, expected.answers(), expected.decisive()));
            }
            assertThat(actual.decisive().asList())
                    .isEqualTo(facts.stream()
                            .map(Fact::id)
                            .filter(actual.decisive()::contains)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theVerdictsOfAllRulesTogetherAreThoseOfEveryCombination(long seed) {
        Random random = new Random(seed);
        int several = 0;
        for (int n = 0; n < BOOKS; n++) {
            Example example = Example.of(random);
            ImmutableList<Rule<Stated>> rules = example.rules().rules();
            Completions<List<Verdict>> actual = example.actual(Question.whole(
                    completed -> rules.stream().map(completed::verdict).toList()));
            example.compare(
                    actual,
                    filled -> rules.stream()
                            .map(rule -> example.reference().verdict(rule, filled))
                            .toList());
            several += actual.answers().size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(BOOKS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void aQuestionInPartsIsAnsweredAsWhenItIsAskedWhole(long seed) {
        Random random = new Random(seed);
        int undecided = 0;
        for (int n = 0; n < BOOKS; n++) {
            Example example = Example.of(random);
            ImmutableList<Rule<Stated>> rules = example.rules().rules();
            ImmutableList<ImmutableMap<Verdict, Integer>> worth = rules.stream()
                    .map(rule -> VERDICTS.stream()
                            .collect(ImmutableMap.toImmutableMap(verdict -> verdict, verdict -> random.nextInt(4))))
                    .collect(ImmutableList.toImmutableList());
            BinaryOperator<Integer> join = random.nextBoolean() ? Math::max : (one, other) -> (one + other) % 5;
            int modulus = 2 + random.nextInt(3);
            Completions<Integer> actual = example.actual(new Question<Stated, Integer, Integer>(
                    IntStream.range(0, rules.size())
                            .<Function<Evaluation<Stated>, Integer>>mapToObj(
                                    i -> completed -> worth.get(i).get(completed.verdict(rules.get(i))))
                            .collect(ImmutableList.toImmutableList()),
                    join,
                    sum -> sum % modulus));
            example.compare(
                    actual,
                    filled -> IntStream.range(0, rules.size())
                                    .mapToObj(i ->
                                            worth.get(i).get(example.reference().verdict(rules.get(i), filled)))
                                    .reduce(join)
                                    .orElseThrow()
                            % modulus);
            undecided += actual.decisive().isEmpty() ? 1 : 0;
        }
        assertThat(undecided).isBetween(BOOKS / 10, BOOKS * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void valuesThatAreAskedForThemselvesAreTriedOneByOne(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < BOOKS; n++) {
            Example example = Example.of(random);
            Rule<Stated> rule = example.rules().rules().get(0);
            int looked = random.nextInt(1 << FACTS.size());
            int answers = 1 + random.nextInt(4);
            Map<String, Integer> table = new HashMap<>();
            Function<String, Integer> answer = key -> table.computeIfAbsent(key, unused -> random.nextInt(answers));
            Completions<Integer> actual = example.actual(Question.whole(completed -> {
                assertThat(completed.step(rule).verdict()).isEqualTo(completed.verdict(rule));
                return answer.apply(key(looked, completed::valueOf) + completed.verdict(rule));
            }));
            example.compare(
                    actual,
                    filled ->
                            answer.apply(key(looked, fact -> example.reference().value(fact, filled))
                                    + example.reference().verdict(rule, filled)));
        }
    }

    private static String key(int looked, Function<Fact<Stated, ?>, Object> value) {
        return IntStream.range(0, FACTS.size())
                .filter(i -> (looked >> i & 1) == 1)
                .mapToObj(i -> String.valueOf(value.apply(FACTS.get(i))))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aRuleLacksAFactWhereItsStepNamesOne(long seed) {
        Random random = new Random(seed);
        int lacking = 0;
        for (int n = 0; n < BOOKS; n++) {
            Evaluation<Stated> evaluation = Example.of(random).evaluation();
            for (Rule<Stated> rule : evaluation.rules().rules()) {
                boolean lacks = evaluation.lacksFact(rule);
                if (lacks == evaluation.step(rule).missingFacts().isEmpty()) {
                    assertThat(lacks)
                            .as(rule.canonical() + " of " + evaluation.subject())
                            .isEqualTo(!lacks);
                }
                assertThat(evaluation.isDisputed(rule))
                        .isEqualTo(evaluation.conflicts().stream()
                                .anyMatch(conflict -> conflict.one().equals(rule)
                                        || conflict.other().equals(rule)));
                lacking += lacks ? 1 : 0;
            }
        }
        assertThat(lacking).isGreaterThan(BOOKS / 2);
    }
}
