package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final int FACTS = 4;

    /** A case is a text of four letters, one for each fact: t for true, f for false, anything else for not stated. */
    private static final ImmutableList<Fact<String, Boolean>> FLAGS = IntStream.range(0, FACTS)
            .mapToObj(i -> Fact.<String>ofFlag("fact" + i, LocalizedText.verbatim("fact" + i), text -> flag(text, i)))
            .collect(ImmutableList.toImmutableList());

    private static @Nullable Boolean flag(String text, int number) {
        return switch (text.charAt(number)) {
            case 't' -> true;
            case 'f' -> false;
            default -> null;
        };
    }

    private static ImmutableList<String> cases() {
        ImmutableList.Builder<String> cases = ImmutableList.builder();
        for (int i = 0; i < 81; i++) {
            String digits = String.format("%4s", Integer.toString(i, 3)).replace(' ', '0');
            cases.add(digits.replace('0', 't').replace('1', 'f').replace('2', '?'));
        }
        return cases.build();
    }

    private static RuleSet<String> rules(ImmutableList<Rule<String>> rules) {
        return RuleBook.of("book", rules).on(DAY, BodyKind.VILLAGERS_COMMITTEE, Optional.empty());
    }

    private static Rule.Builder<String> rule(String id) {
        return Rule.<String>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim(id))
                .addCitations(Instruments.VCOL_2025.article(43, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheVerdictsOfTheEvaluation(long seed) {
        Random random = new Random(seed);
        for (int book = 0; book < 30; book++) {
            RuleSet<String> rules = rules(IntStream.range(0, 5)
                    .mapToObj(i -> randomRule(random, "R-" + i))
                    .collect(ImmutableList.toImmutableList()));
            for (String subject : cases()) {
                compare(rules, subject);
            }
        }
    }

    private static void compare(RuleSet<String> rules, String subject) {
        Reading<String> reading = rules.read(subject);
        Evaluation<String> evaluation = rules.evaluate(subject);
        Optional<Rule<String>> firstViolated = Optional.empty();
        for (int i = 0; i < rules.rules().size(); i++) {
            Rule<String> rule = rules.rules().get(i);
            Verdict verdict = evaluation.verdict(rule);
            assertThat(reading.verdict(i))
                    .as(() -> rule.canonical() + " of " + subject)
                    .isEqualTo(verdict);
            if (verdict == Verdict.VIOLATED && firstViolated.isEmpty()) {
                firstViolated = Optional.of(rule);
            }
        }
        assertThat(reading.firstViolated()).isEqualTo(firstViolated);
        assertThat(reading.evaluation().subject()).isEqualTo(subject);
    }

    private static Rule<String> randomRule(Random random, String id) {
        Modality[] modalities = Modality.values();
        Rule.Builder<String> rule = rule(id).modality(modalities[random.nextInt(modalities.length)])
                .when(random(random, 2))
                .requires(random(random, 2));
        for (int i = random.nextInt(3); i > 0; i--) {
            RuleException<String> exception = exception(random);
            rule.addExceptions(random.nextBoolean() ? exception.unless(exception(random)) : exception);
        }
        return rule.build();
    }

    private static RuleException<String> exception(Random random) {
        return RuleException.of(
                LocalizedText.verbatim("exception"), Instruments.VCOL_2025.article(6, 1), random(random, 1));
    }

    private static Condition<String> random(Random random, int depth) {
        Fact<String, Boolean> fact = FLAGS.get(random.nextInt(FACTS));
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0, 1 -> fact.is(random.nextBoolean());
            case 2 -> fact.isKnown();
            case 3 -> random.nextInt(4) == 0 ? Condition.judgement(LocalizedText.verbatim("?")) : Condition.always();
            case 4 -> random(random, depth - 1).not();
            case 5 -> random(random, depth - 1).otherwiseJudged(LocalizedText.verbatim("?"));
            case 6 -> Condition.allOf(random(random, depth - 1), random(random, depth - 1), fact.is(true));
            default -> Condition.anyOf(random(random, depth - 1), random(random, depth - 1), fact.isNot(true));
        };
    }

    @Test
    void asksTheRulesThemselvesWhereTheyHaveTooManyConditions() {
        RuleSet<String> rules = rules(IntStream.range(0, 70)
                .mapToObj(i -> rule("R-" + i)
                        .requires(FLAGS.get(i % FACTS)
                                .satisfies(LocalizedText.verbatim("?"), flag -> flag == (i % 2 == 0)))
                        .build())
                .collect(ImmutableList.toImmutableList()));

        cases().forEach(subject -> compare(rules, subject));
    }

    @Test
    void asksTheRulesThemselvesWhereAConditionHasTooManyCombinations() {
        Condition<String> all = Condition.always();
        for (int i = 0; i < 8; i++) {
            all = all.and(
                    FLAGS.get(i % FACTS).is(true).or(FLAGS.get((i + 1) % FACTS).is(true)));
        }
        RuleSet<String> rules = rules(ImmutableList.of(rule("R").requires(all).build()));

        cases().forEach(subject -> compare(rules, subject));
    }

    @Test
    void throwsForARuleThatNeedsAFactWhichCannotBeReadAndForNoOther() {
        Fact<String, Boolean> broken = Fact.ofFlag("broken", LocalizedText.verbatim("broken"), text -> {
            throw new IllegalStateException("no such field");
        });
        Reading<String> reading = rules(ImmutableList.of(
                        rule("FINE").requires(FLAGS.get(0).is(true)).build(),
                        rule("SPARED")
                                .when(FLAGS.get(0).is(false))
                                .requires(broken.is(true))
                                .build(),
                        rule("BROKEN").requires(broken.is(true)).build()))
                .read("tttt");

        assertThat(reading.verdict(0)).isEqualTo(Verdict.SATISFIED);
        assertThat(reading.verdict(1)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThatThrownBy(() -> reading.verdict(2))
                .isInstanceOf(RuleEvaluationException.class)
                .hasMessageContaining("broken");
        assertThatThrownBy(reading::firstViolated).isInstanceOf(RuleEvaluationException.class);
    }
}
