package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    /** A case that states what the map has. */
    private record Stated(ImmutableMap<String, Object> values) {}

    private static final LocalizedText LABEL = LocalizedText.of("事实", "fact");
    private static final Fact<Stated, Size> SIZE =
            Fact.ofWord("size", LABEL, Size.class, s -> (Size) s.values().get("size"));
    private static final Fact<Stated, Boolean> FLAG =
            Fact.ofFlag("flag", LABEL, s -> (Boolean) s.values().get("flag"));
    private static final Fact<Stated, Size> OTHER =
            Fact.ofWord("other", LABEL, Size.class, s -> (Size) s.values().get("other"));
    private static final Fact<Stated, Integer> OPEN =
            Fact.of("open", LABEL, s -> (Integer) s.values().get("open"));
    private static final Fact<Stated, Boolean> BROKEN = Fact.ofFlag("broken", LABEL, s -> {
        throw new IllegalStateException("disk full");
    });

    private static Rule<Stated> rule(String id, Condition<Stated> requires) {
        return Rule.<Stated>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of("规则", "rule"))
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .requires(requires)
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Evaluation<Stated> evaluation(Map<String, Object> values, Rule<Stated>... rules) {
        return RuleBook.of("book", ImmutableList.copyOf(rules))
                .on(LocalDate.parse("2026-01-01"), BodyKind.RESIDENTS_COMMITTEE, Optional.empty())
                .evaluate(new Stated(ImmutableMap.copyOf(values)));
    }

    @Test
    void aMissingFactDoesNotMatterWhereEveryValueGivesTheSameVerdict() {
        Rule<Stated> anySize = rule("R-1", SIZE.is(Size.SMALL).or(SIZE.in(Size.MIDDLE, Size.LARGE)));
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of(), anySize);
        assertThat(evaluation.verdict(anySize)).isEqualTo(Verdict.UNDETERMINED);
        Completions<Verdict> completions =
                evaluation.complete(ImmutableSet.of("size"), completed -> completed.verdict(anySize));
        assertThat(completions.unanimous()).contains(Verdict.SATISFIED);
        assertThat(completions.decisive()).isEmpty();
    }

    @Test
    void onlyTheFactsThatDecideAreNamed() {
        Rule<Stated> rule = rule("R-1", FLAG.is(true).and(SIZE.is(Size.SMALL).or(SIZE.isNot(Size.SMALL))));
        Completions<Verdict> completions = evaluation(ImmutableMap.of(), rule)
                .complete(ImmutableSet.of("size", "flag"), completed -> completed.verdict(rule));
        assertThat(completions.unanimous()).isEmpty();
        assertThat(completions.answers()).containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(completions.decisive()).containsExactly("flag");
    }

    @Test
    void theDecisiveFactsAreThoseWhoseChangeAloneChangesTheAnswer() {
        Random random = new Random(20260101);
        ImmutableList<Fact<Stated, ?>> facts = ImmutableList.of(SIZE, FLAG, OTHER);
        Rule<Stated> rule = rule("R-1", SIZE.is(Size.SMALL).and(FLAG.is(true)).and(OTHER.is(Size.LARGE)));
        for (int round = 0; round < 500; round++) {
            int answers = 1 + random.nextInt(3);
            int relevant = random.nextInt(8);
            Map<String, Integer> table = new HashMap<>();
            Completions<Integer> actual = evaluation(ImmutableMap.of(), rule)
                    .complete(ImmutableSet.of("size", "flag", "other"), completed -> {
                        ConditionTrace trace = completed.step(rule).requires().orElseThrow();
                        return answer(table, key(trace, relevant, facts, completed), random, answers);
                    });
            assertThat(actual.decisive()).isEqualTo(expected(table, relevant, facts));
            assertThat(actual.answers()).isEqualTo(ImmutableSet.copyOf(table.values()));
        }
    }

    private static int answer(Map<String, Integer> table, String key, Random random, int answers) {
        return table.computeIfAbsent(key, unused -> random.nextInt(answers));
    }

    /** Returns the values of the relevant facts in a completion, one letter each. */
    private static String key(
            ConditionTrace trace, int relevant, ImmutableList<Fact<Stated, ?>> facts, Evaluation<Stated> completed) {
        assertThat(trace.truth()).isNotEqualTo(Truth.UNKNOWN);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            key.append((relevant >> i & 1) == 1 ? indexOf(facts.get(i), completed) : '-');
        }
        return key.toString();
    }

    /** Returns which value a fact has in a completion. */
    private static <T> char indexOf(Fact<Stated, T> fact, Evaluation<Stated> completed) {
        for (int i = 0; i < fact.values().size(); i++) {
            if (fact.values().get(i).equals(completed.valueOf(fact))) {
                return (char) ('0' + i);
            }
        }
        throw new AssertionError(fact + " has no value");
    }

    private static ImmutableSet<String> expected(
            Map<String, Integer> table, int relevant, ImmutableList<Fact<Stated, ?>> facts) {
        Set<String> decisive = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            for (Map.Entry<String, Integer> one : table.entrySet()) {
                for (Map.Entry<String, Integer> other : table.entrySet()) {
                    if ((relevant >> i & 1) == 1
                            && differOnlyAt(one.getKey(), other.getKey(), i)
                            && !one.getValue().equals(other.getValue())) {
                        decisive.add(facts.get(i).id());
                    }
                }
            }
        }
        return ImmutableSet.copyOf(decisive);
    }

    private static boolean differOnlyAt(String one, String other, int at) {
        for (int i = 0; i < one.length(); i++) {
            if (i != at && one.charAt(i) != other.charAt(i)) {
                return false;
            }
        }
        return one.charAt(at) != other.charAt(at);
    }

    @Test
    void whatTheCaseStatesIsNeverReplaced() {
        Rule<Stated> rule = rule("R-1", FLAG.is(true));
        Completions<Verdict> completions = evaluation(ImmutableMap.of("flag", false), rule)
                .complete(ImmutableSet.of("flag"), completed -> completed.verdict(rule));
        assertThat(completions.answers()).containsExactly(Verdict.VIOLATED);
    }

    @Test
    void whetherAFactIsStatedDoesNotDependOnWhatIsSupposed() {
        Rule<Stated> rule = rule("R-1", FLAG.isKnown());
        Completions<Verdict> completions = evaluation(ImmutableMap.of(), rule)
                .complete(ImmutableSet.of("flag"), completed -> completed.verdict(rule));
        assertThat(completions.answers()).containsExactly(Verdict.VIOLATED);
    }

    @Test
    void aFactThatNoRuleAsksIsRefused() {
        Rule<Stated> rule = rule("R-1", FLAG.is(true));
        assertThatThrownBy(() -> evaluation(ImmutableMap.of(), rule)
                        .complete(ImmutableSet.of("size"), completed -> completed.verdict(rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact must be one of [flag], but was 'size'");
    }

    @Test
    void aFactThatCannotBeReadNamesRuleCitationAndFactAndWhatWasEvaluatedBefore() {
        Rule<Stated> good = rule("R-1", FLAG.is(true));
        Rule<Stated> bad = rule("R-2", SIZE.is(Size.SMALL).and(BROKEN.is(true)));
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of("size", Size.SMALL, "flag", true), good, bad);
        String message = "rule R-2 (《城市居民委员会组织法》（2025年修订）第四十三条第二款):"
                + " fact broken cannot be read: java.lang.IllegalStateException: disk full";
        RuleEvaluationException thrown = catchThrowableOfType(RuleEvaluationException.class, evaluation::trace);
        assertThat(thrown).hasMessage(message).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(thrown.ruleId()).contains(RuleId.of("R-2"));
        assertThat(thrown.factId()).isEqualTo("broken");
        assertThat(thrown.steps()).hasSize(1);
        assertThat(thrown.steps().get(0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThatThrownBy(() -> evaluation.verdict(bad)).hasMessage(message);
        assertThatThrownBy(() -> bad.verdict(evaluation.subject())).hasMessage(message);
    }

    @Test
    void aPredicateThatThrowsNamesTheFactToo() {
        Rule<Stated> bad = rule("R-1", OPEN.satisfies(LocalizedText.of("应为偶数", "must be even"), value -> {
            throw new ArithmeticException("overflow");
        }));
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of("open", 3), bad);
        assertThatThrownBy(() -> evaluation.verdict(bad))
                .isInstanceOf(RuleEvaluationException.class)
                .hasMessage("rule R-1 (《城市居民委员会组织法》（2025年修订）第四十三条第二款):"
                        + " fact open cannot be tested (must be even): java.lang.ArithmeticException: overflow");
        RuleEvaluationException alone = catchThrowableOfType(
                RuleEvaluationException.class, () -> bad.requires().test(evaluation.subject()));
        assertThat(alone)
                .hasMessage("fact open cannot be tested (must be even): java.lang.ArithmeticException: overflow");
        assertThat(alone.ruleId()).isEmpty();
    }

    @Test
    void aBrokenRequirementDoesNotMatterWhereTheRuleDoesNotApply() {
        Rule<Stated> rule = Rule.<Stated>builder()
                .id(RuleId.of("R-1"))
                .title(LocalizedText.of("规则", "rule"))
                .addCitations(Instruments.RCOL_2025.article(1))
                .when(FLAG.is(true))
                .requires(BROKEN.is(true))
                .build();
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of("flag", false), rule);
        assertThat(evaluation.verdict(rule)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(evaluation.step(rule).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void theSmallestSetsOfChangesAreFoundAndNoneThatIsTooLarge() {
        Rule<Stated> either = rule("R-1", FLAG.is(true).or(SIZE.is(Size.LARGE).and(OTHER.is(Size.SMALL))));
        Evaluation<Stated> evaluation =
                evaluation(ImmutableMap.of("flag", false, "size", Size.SMALL, "other", Size.LARGE), either);
        assertThat(evaluation.changes(
                        ImmutableSet.of("flag", "size", "other"),
                        changed -> changed.verdict(either) == Verdict.SATISFIED))
                .extracting(set -> set.stream().map(Change::toString).toList().toString())
                .containsExactly(
                        "[fact: from 'no' to 'yes']", "[fact: from 'SMALL' to 'LARGE', fact: from 'LARGE' to 'SMALL']");
        assertThat(evaluation.changes(ImmutableSet.of("size"), changed -> changed.verdict(either) == Verdict.SATISFIED))
                .isEmpty();
    }

    @Test
    void aFactThatIsNotStatedMayBeChangedIntoAStatedOne() {
        Rule<Stated> known = rule("R-1", SIZE.isKnown().and(FLAG.is(true)));
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of("flag", true), known);
        ImmutableList<ImmutableList<Change>> changes =
                evaluation.changes(ImmutableSet.of("size"), changed -> changed.verdict(known) == Verdict.SATISFIED);
        assertThat(changes).hasSize(3);
        assertThat(changes.get(0).get(0).in(Locale.CHINESE)).isEqualTo("事实：由“未说明”改为“SMALL”");
        assertThat(changes.get(0).get(0).in(Locale.ENGLISH)).isEqualTo("fact: from 'not stated' to 'SMALL'");
    }

    @Test
    void aMissingFactIsFilledInBesideAChange() {
        Rule<Stated> rule = rule("R-1", FLAG.is(true).and(SIZE.in(Size.values())));
        Evaluation<Stated> evaluation = evaluation(ImmutableMap.of("flag", false), rule);
        assertThat(evaluation.changes(
                        ImmutableSet.of("flag"),
                        changed -> changed.complete(ImmutableSet.of("size"), filled -> filled.verdict(rule))
                                .unanimous()
                                .equals(Optional.of(Verdict.SATISFIED))))
                .hasSize(1);
    }
}
