package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Compiled rules say what the rules themselves say of every case, also of one that cannot be read. */
class RuleTableTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final LocalizedText WORDS = LocalizedText.verbatim("words");

    /** A word of a closed vocabulary. */
    enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    /** What a case states of a flag that cannot always be read. */
    enum Flag {
        YES,
        NO,
        NOT_STATED,
        UNREADABLE
    }

    /** A case with a fact of every kind. */
    record Form(
            @Nullable Size size,
            @Nullable Boolean funded,
            @Nullable Integer days,
            @Nullable BigDecimal amount,
            Flag flag) {

        @Nullable
        Boolean read() {
            return switch (flag) {
                case YES -> true;
                case NO -> false;
                case NOT_STATED -> null;
                case UNREADABLE -> throw new IllegalStateException("no such field");
            };
        }
    }

    private static final Fact<Form, Size> SIZE = Fact.ofWord("size", WORDS, Size.class, Form::size);
    private static final Fact<Form, Boolean> FUNDED = Fact.ofFlag("funded", WORDS, Form::funded);
    private static final Fact<Form, Integer> DAYS = Fact.of("days", WORDS, Form::days);
    private static final Fact<Form, BigDecimal> AMOUNT = Fact.of("amount", WORDS, Form::amount);
    private static final Fact<Form, Boolean> FLAG = Fact.ofFlag("flag", WORDS, Form::read);

    private static final ImmutableList<Form> EVERY_CASE = everyCase();

    private static final ImmutableSet<String> NO_VIOLATION =
            ImmutableSet.of("SATISFIED", "NOT_APPLICABLE", "UNDETERMINED");

    private static ImmutableList<Form> everyCase() {
        ImmutableList.Builder<Form> cases = ImmutableList.builder();
        for (Size size : Arrays.asList(Size.SMALL, Size.MIDDLE, Size.LARGE, null)) {
            for (Boolean funded : Arrays.asList(true, false, null)) {
                for (Integer days : Arrays.asList(1, 7, 30, null)) {
                    for (BigDecimal amount : Arrays.asList(BigDecimal.ONE, new BigDecimal("1.00"), null)) {
                        for (Flag flag : Flag.values()) {
                            cases.add(new Form(size, funded, days, amount, flag));
                        }
                    }
                }
            }
        }
        return cases.build();
    }

    private static Rule.Builder<Form> rule(String id) {
        return Rule.<Form>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim(id))
                .addCitations(Instruments.VCOL_2025.article(43, 2));
    }

    private static RuleSet<Form> rules(Iterable<Rule<Form>> rules) {
        return RuleBook.of("book", rules).on(DAY, BodyKind.VILLAGERS_COMMITTEE, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysOfEveryCaseWhatTheRulesThemselvesSay(long seed) {
        Random random = new Random(seed);
        for (int book = 0; book < 8; book++) {
            RuleSet<Form> rules = rules(IntStream.range(0, 6)
                    .mapToObj(i -> randomRule(random, "R-" + i))
                    .collect(ImmutableList.toImmutableList()));

            assertThat(RuleCompiler.compile(rules.active())).isPresent();
            EVERY_CASE.forEach(form -> compare(rules, form));
        }
    }

    private static Rule<Form> randomRule(Random random, String id) {
        Modality[] modalities = Modality.values();
        Rule.Builder<Form> rule = rule(id).modality(modalities[random.nextInt(modalities.length)])
                .when(random(random, 1))
                .requires(random(random, 2));
        for (int i = random.nextInt(3); i > 0; i--) {
            RuleException<Form> exception = exception(random);
            rule.addExceptions(random.nextBoolean() ? exception.unless(exception(random)) : exception);
        }
        return rule.build();
    }

    private static RuleException<Form> exception(Random random) {
        return RuleException.of(WORDS, Instruments.VCOL_2025.article(6, 1), random(random, 0));
    }

    private static Condition<Form> random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 10 : 15)) {
            case 0 -> SIZE.is(Size.values()[random.nextInt(3)]);
            case 1 -> SIZE.in(Size.SMALL, Size.values()[random.nextInt(3)]);
            case 2 -> Condition.atLeast(SIZE, Size.MIDDLE);
            case 3 -> FUNDED.is(random.nextBoolean());
            case 4 -> random.nextBoolean() ? Condition.lessThan(DAYS, 7) : DAYS.isNot(30);
            case 5 -> DAYS.satisfies(LocalizedText.verbatim("not seven"), RuleTableTest::isPrime);
            case 6 -> random.nextBoolean() ? AMOUNT.is(BigDecimal.ONE) : Condition.moreThan(AMOUNT, BigDecimal.ONE);
            case 7 -> FLAG.is(random.nextBoolean());
            case 8 -> random.nextBoolean() ? SIZE.isKnown() : FLAG.isKnown();
            case 9 -> random.nextBoolean() ? Condition.judgement(WORDS) : Condition.always();
            case 10 -> random(random, depth - 1).not();
            case 11 -> random(random, depth - 1).otherwiseJudged(WORDS);
            case 12 -> random(random, depth - 1).and(FUNDED.isKnown().not());
            case 13 -> Condition.allOf(random(random, depth - 1), random(random, depth - 1));
            default -> Condition.anyOf(random(random, depth - 1), random(random, depth - 1));
        };
    }

    private static boolean isPrime(int days) {
        if (days == 7) {
            throw new ArithmeticException("seven");
        }
        return false;
    }

    /** Compares with each rule asked alone, as a caller without a set of rules would. */
    private static void compare(RuleSet<Form> rules, Form form) {
        Reading<Form> reading = rules.read(form);
        String first = "-1";
        for (int i = 0; i < rules.rules().size(); i++) {
            int number = i;
            Rule<Form> rule = rules.rules().get(i);
            String alone = answer(() -> rule.verdict(form));
            String compiled = answer(() -> reading.verdict(number));
            if (!compiled.equals(alone)) {
                assertThat(compiled).as(rule.canonical() + " of " + form).isEqualTo(alone);
            }
            if (first.equals("-1") && !NO_VIOLATION.contains(alone)) {
                first = alone.equals("VIOLATED") ? String.valueOf(i) : alone;
            }
        }
        String read = answer(reading::indexOfFirstViolated);
        String asked = answer(() -> rules.indexOfFirstViolated(form));
        if (!read.equals(first) || !asked.equals(first)) {
            assertThat(List.of(read, asked)).as(form.toString()).containsExactly(first, first);
        }
    }

    private interface Question {
        Object ask();
    }

    private static String answer(Question question) {
        try {
            return question.ask().toString();
        } catch (RuleEvaluationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void theFirstViolatedRuleIsToldByItsNumberAndAsARule() {
        RuleSet<Form> rules = rules(List.of(
                rule("FIRST").requires(FUNDED.is(true)).build(),
                rule("SECOND").requires(SIZE.is(Size.SMALL)).build()));
        Form fine = new Form(Size.SMALL, true, null, null, Flag.NO);
        Form large = new Form(Size.LARGE, true, null, null, Flag.NO);

        assertThat(rules.indexOfFirstViolated(fine)).isEqualTo(-1);
        assertThat(rules.firstViolated(fine)).isEmpty();
        assertThat(rules.indexOfFirstViolated(large)).isEqualTo(1);
        assertThat(rules.firstViolated(large)).contains(rules.rules().get(1));
        assertThat(rules.read(large).firstViolated()).contains(rules.rules().get(1));
    }

    @Test
    void factsAreReadOnceAndOnlyAsFarAsNeeded() {
        List<Integer> read = new ArrayList<>();
        ImmutableList<Rule<Form>> asking = IntStream.range(0, 12)
                .mapToObj(i -> Fact.<Form>ofFlag("fact" + i, WORDS, form -> {
                    read.add(i);
                    return i != 2;
                }))
                .map(fact -> rule("R-" + fact.id().substring(4))
                        .when(fact.is(false).not().or(fact.isNot(true)))
                        .requires(fact.is(true))
                        .build())
                .collect(ImmutableList.toImmutableList());

        RuleSet<Form> rules = rules(asking);
        assertThat(rules.read(EVERY_CASE.get(0)).indexOfFirstViolated()).isEqualTo(2);
        assertThat(read).hasSize(12).doesNotHaveDuplicates();
        read.clear();
        assertThat(rules.indexOfFirstViolated(EVERY_CASE.get(0))).isEqualTo(2);
        assertThat(read).as("four at a time").containsExactly(0, 1, 2, 3);
    }

    @Test
    void theFirstCasesAndAllOthersGetTheSameAnswer() {
        RuleSet<Form> rules =
                rules(List.of(rule("A").requires(Condition.lessThan(DAYS, 7)).build()));
        Form late = new Form(null, null, 30, null, Flag.NO);

        assertThat(IntStream.range(0, 100).map(i -> rules.indexOfFirstViolated(late)))
                .hasSize(100)
                .containsOnly(0);
    }

    @Test
    void anOutcomeAllocatesNothing() {
        RuleSet<Form> rules = rules(List.of(
                rule("A").when(FUNDED.is(false)).requires(SIZE.is(Size.SMALL)).build(),
                rule("B")
                        .requires(Condition.lessThan(DAYS, 7).or(FLAG.is(true)))
                        .build(),
                rule("C").requires(AMOUNT.is(BigDecimal.ONE)).build()));
        ImmutableList<Form> readable = EVERY_CASE.stream()
                .filter(form -> form.flag() != Flag.UNREADABLE)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Reading<Form>> readings =
                readable.stream().map(rules::read).collect(ImmutableList.toImmutableList());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();

        long violated = violated(rules, readable, readings);
        long before = threads.getThreadAllocatedBytes(thread);
        long again = violated(rules, readable, readings);
        long after = threads.getThreadAllocatedBytes(thread);

        assertThat(again).isEqualTo(violated).isPositive();
        assertThat(after - before)
                .as("bytes for %d outcomes", 2 * readable.size())
                .isLessThan(readable.size());
    }

    private static long violated(
            RuleSet<Form> rules, ImmutableList<Form> forms, ImmutableList<Reading<Form>> readings) {
        long violated = 0;
        for (int i = 0; i < forms.size(); i++) {
            violated += rules.indexOfFirstViolated(forms.get(i)) >= 0 ? 1 : 0;
            violated += readings.get(i).indexOfFirstViolated() >= 0 ? 1 : 0;
        }
        return violated;
    }

    @Test
    void rulesThatAskMoreThanAWordHasBitsForAreAskedThemselves() {
        RuleSet<Form> most = rules(distinct(60));
        RuleSet<Form> tooMany = rules(distinct(64));

        assertThat(RuleCompiler.compile(most.active())).isPresent();
        assertThat(RuleCompiler.compile(tooMany.active())).isEmpty();
        EVERY_CASE.forEach(form -> compare(tooMany, form));
        EVERY_CASE.forEach(form -> compare(most, form));
    }

    private static List<Rule<Form>> distinct(int rules) {
        return IntStream.range(0, rules)
                .mapToObj(i -> rule("R-" + i)
                        .requires(i % 2 == 0 ? DAYS.isNot(i) : DAYS.satisfies(WORDS, days -> days < 2 * i))
                        .build())
                .toList();
    }
}
