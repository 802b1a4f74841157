package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final LocalizedText QUESTION = LocalizedText.of("是否合理", "whether it is reasonable");

    /**
     * A condition, and its truth by other means: 1 for true, 0 for unknown, -1 for false; all is the least of the
     * parts.
     */
    private record Tree(Condition<Switches> condition, ToIntFunction<Switches> truth, boolean pure, boolean judged) {}

    private static ImmutableList<Tree> leaves() {
        return ImmutableList.of(
                new Tree(Switches.A.is(true), s -> number(s.a()), true, false),
                new Tree(Switches.B.isNot(true), s -> -number(s.b()), true, false),
                new Tree(Switches.C.in(true), s -> number(s.c()), true, false),
                new Tree(Switches.A.isKnown(), s -> s.a() == null ? -1 : 1, false, false),
                new Tree(Condition.judgement(QUESTION), s -> 0, true, true));
    }

    private static int number(@Nullable Boolean value) {
        return value == null ? 0 : value ? 1 : -1;
    }

    private static List<Tree> grow(List<Tree> parts) {
        List<Tree> trees = new ArrayList<>(parts);
        for (Tree x : parts) {
            trees.add(new Tree(x.condition.not(), s -> -x.truth.applyAsInt(s), x.pure, x.judged));
            for (Tree y : parts) {
                boolean pure = x.pure && y.pure;
                boolean judged = x.judged || y.judged;
                trees.add(new Tree(
                        x.condition.and(y.condition),
                        s -> Math.min(x.truth.applyAsInt(s), y.truth.applyAsInt(s)),
                        pure,
                        judged));
                trees.add(new Tree(
                        x.condition.or(y.condition),
                        s -> Math.max(x.truth.applyAsInt(s), y.truth.applyAsInt(s)),
                        pure,
                        judged));
            }
        }
        return trees;
    }

    private static List<Tree> trees() {
        return grow(grow(leaves()));
    }

    private static Truth truth(int number) {
        return number == 0 ? Truth.UNKNOWN : Truth.of(number > 0);
    }

    @Test
    void everyTreeOfTwoLevelsIsTrueFalseOrUnknownAsKleeneHasIt() {
        for (Tree tree : trees()) {
            for (Switches subject : Switches.all()) {
                Truth expected = truth(tree.truth.applyAsInt(subject));
                assertThat(tree.condition.test(subject))
                        .as(() -> tree.condition.canonical() + " of " + subject)
                        .isEqualTo(expected);
                assertThat(tree.condition.explain(subject).truth())
                        .as(() -> "trace of " + tree.condition.canonical() + " of " + subject)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsMissingIsNamedOnlyWhereTheTruthIsUnknown() {
        for (Tree tree : trees()) {
            for (Switches subject : Switches.all()) {
                ConditionTrace trace = tree.condition.explain(subject);
                if (trace.truth() == Truth.UNKNOWN) {
                    assertThat(trace.missingFacts().size()
                                    + trace.openJudgements().size())
                            .isPositive();
                    assertThat(trace.missingFacts()).allMatch(id -> isUnstated(subject, id));
                } else {
                    assertThat(trace.missingFacts()).isEmpty();
                    assertThat(trace.openJudgements()).isEmpty();
                }
            }
        }
    }

    private static boolean isUnstated(Switches subject, String id) {
        return Switches.FACTS.stream().anyMatch(fact -> fact.id().equals(id) && fact.read(subject) == null);
    }

    @Test
    void aKnownTruthIsTheSameWhateverTheMissingFactsAre() {
        trees().stream().filter(Tree::pure).forEach(tree -> {
            for (Switches subject : Switches.all()) {
                Truth truth = tree.condition.test(subject);
                if (truth != Truth.UNKNOWN) {
                    assertThat(subject.completions()).allMatch(completed -> tree.condition.test(completed) == truth);
                }
            }
        });
    }

    @Test
    void aTruthIsKnownOnceTheMissingFactsAreStatedAndNobodyHasToJudge() {
        trees().stream().filter(tree -> tree.pure && !tree.judged).forEach(tree -> {
            for (Switches subject : Switches.all()) {
                ImmutableSet<String> missing = tree.condition.explain(subject).missingFacts();
                for (Switches completed : subject.completions()) {
                    Switches stated = merge(subject, completed.only(missing));
                    assertThat(tree.condition.test(stated)).isNotEqualTo(Truth.UNKNOWN);
                }
            }
        });
    }

    private static Switches merge(Switches first, Switches second) {
        return new Switches(
                first.a() == null ? second.a() : first.a(),
                first.b() == null ? second.b() : first.b(),
                first.c() == null ? second.c() : first.c());
    }

    @Test
    void theCausesAloneMakeTheTruth() {
        trees().stream().filter(Tree::pure).forEach(tree -> {
            for (Switches subject : Switches.all()) {
                ConditionTrace trace = tree.condition.explain(subject);
                assertThat(trace.causes()).isNotEmpty();
                if (trace.truth() != Truth.UNKNOWN) {
                    List<String> causes = new ArrayList<>();
                    trace.causes().forEach(cause -> causes.add(((ConditionTrace.FactStep) cause).factId()));
                    assertThat(tree.condition.test(subject.only(causes)))
                            .as(() -> tree.condition.canonical() + " of " + subject + " by " + causes)
                            .isEqualTo(trace.truth());
                }
            }
        });
    }

    @Test
    void anEmptyAllHoldsAndAnEmptyAnyDoesNot() {
        assertThat(Condition.<Switches>allOf().test(Switches.none())).isEqualTo(Truth.TRUE);
        assertThat(Condition.<Switches>always().test(Switches.none())).isEqualTo(Truth.TRUE);
        assertThat(Condition.<Switches>anyOf().test(Switches.none())).isEqualTo(Truth.FALSE);
    }

    @Test
    void partsBehindTheOneThatDecidesAreNotLookedAt() {
        Fact<Switches, Boolean> broken = Fact.ofFlag("broken", QUESTION, s -> {
            throw new IllegalStateException("must not be read");
        });
        Condition<Switches> all = Switches.A.is(true).and(broken.is(true));
        Condition<Switches> any = Switches.A.is(false).or(broken.is(true));
        Switches aIsFalse = new Switches(false, null, null);
        assertThat(all.test(aIsFalse)).isEqualTo(Truth.FALSE);
        assertThat(all.explain(aIsFalse).truth()).isEqualTo(Truth.FALSE);
        assertThat(any.test(aIsFalse)).isEqualTo(Truth.TRUE);
        assertThat(any.explain(aIsFalse).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatAnApplicantCannotSupplyIsJudgedByAPerson() {
        Condition<Switches> judged = Switches.A.is(true).otherwiseJudged(QUESTION);
        for (Switches subject : Switches.all()) {
            assertThat(judged.test(subject)).isEqualTo(Switches.A.is(true).test(subject));
        }
        ConditionTrace open = judged.explain(Switches.none());
        assertThat(open.missingFacts()).isEmpty();
        assertThat(open.openJudgements()).containsExactly(QUESTION);
        assertThat(judged.explain(new Switches(true, null, null)).openJudgements())
                .isEmpty();
    }

    @Test
    void statingAFactIsAConditionThatIsNeverUnknown() {
        assertThat(Switches.A.isKnown().test(Switches.none())).isEqualTo(Truth.FALSE);
        assertThat(Switches.A.isKnown().test(new Switches(false, null, null))).isEqualTo(Truth.TRUE);
    }

    @Test
    void decimalsAreComparedByAmount() {
        Fact<BigDecimal, BigDecimal> amount = Fact.of("amount", LocalizedText.verbatim("amount"), value -> value);
        assertThat(amount.is(new BigDecimal("1.0")).test(new BigDecimal("1.00")))
                .isEqualTo(Truth.TRUE);
        assertThat(amount.isNot(new BigDecimal("1.0")).test(new BigDecimal("1.00")))
                .isEqualTo(Truth.FALSE);
        assertThat(amount.in(BigDecimal.ZERO, new BigDecimal("100")).test(new BigDecimal("1E+2")))
                .isEqualTo(Truth.TRUE);
        assertThat(amount.is(new BigDecimal("1E+2"))
                        .explain(BigDecimal.ONE)
                        .text()
                        .in(Locale.ENGLISH))
                .isEqualTo("amount: 1, must be '100'");
    }

    @Test
    void aFactMustHaveAnId() {
        assertThatThrownBy(() -> Fact.ofFlag(" ", QUESTION, Switches::a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a fact must not be blank, but was ' '");
    }

    @Test
    void aConditionOnNoValuesIsRefused() {
        assertThatThrownBy(() -> Switches.A.in())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition on fact a must name at least one value, but names none");
    }

    @Test
    void everyStepSaysWhatItIsAndWhatItMustBeInBothLanguages() {
        ConditionTrace trace = Condition.allOf(
                        Switches.B.is(false).or(Switches.C.in(true, false)),
                        Switches.A.is(true).not(),
                        Switches.A.isKnown(),
                        Condition.judgement(QUESTION),
                        Condition.always())
                .explain(new Switches(false, true, null));
        assertThat(trace.text().in(Locale.CHINESE))
                .isEqualTo(
                        "以下须全部成立：以下须至少一项成立：乙：是，应为“否”；丙：未说明，应为以下之一：是、否；" + "以下须不成立：甲：否，应为“是”；甲：否，应当说明；需由人判断：是否合理；无条件成立");
        assertThat(trace.text().in(Locale.ENGLISH))
                .isEqualTo("all must hold: at least one must hold: fact b: yes, must be 'no';"
                        + " fact c: not stated, must be one of: yes, no; must not hold: fact a: no, must be 'yes';"
                        + " fact a: no, must be stated; needs a person's judgement: whether it is reasonable;"
                        + " always holds");
    }

    @Test
    void aValueFromOutsideCannotBreakTheLine() {
        Fact<String, String> name = Fact.of("name", LocalizedText.verbatim("name"), value -> value);
        assertThat(name.is("a").explain("x\n[ERROR] forged\u2028").text().in(Locale.ENGLISH))
                .isEqualTo("name: x [ERROR] forged , must be 'a'");
    }
}
