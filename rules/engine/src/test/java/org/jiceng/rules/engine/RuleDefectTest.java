package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The static checks, against every case that there is. */
class RuleDefectTest {

    /** A value of a fact. */
    enum Colour {
        RED,
        GREEN,
        BLUE,
        BLACK
    }

    private static final int FACTS = 4;

    /** A case states the colour of every fact. */
    private static Fact<Map<String, Colour>, Colour> fact(String id) {
        return Fact.ofWord(id, LocalizedText.verbatim(id), Colour.class, subject -> subject.get(id));
    }

    private static final ImmutableList<Fact<Map<String, Colour>, Colour>> ALL =
            ImmutableList.of(fact("a"), fact("b"), fact("c"), fact("d"), fact("e"), fact("f"), fact("g"), fact("h"));

    private static Rule<Map<String, Colour>> rule(
            String id, Condition<Map<String, Colour>> when, Condition<Map<String, Colour>> requires) {
        return Rule.<Map<String, Colour>>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim(id))
                .modality(Modality.MUST)
                .addCitations(Instruments.VCOL_2025.article(43, 2))
                .when(when)
                .requires(requires)
                .build();
    }

    private static RuleSet<Map<String, Colour>> set(List<Rule<Map<String, Colour>>> rules) {
        return RuleBook.of("test", rules)
                .on(LocalDate.parse("2026-01-01"), BodyKind.VILLAGERS_COMMITTEE, Optional.empty());
    }

    private static Condition<Map<String, Colour>> random(Random random, int facts, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            Fact<Map<String, Colour>, Colour> fact = ALL.get(random.nextInt(facts));
            Colour colour = Colour.values()[random.nextInt(4)];
            return random.nextBoolean() ? fact.is(colour) : fact.in(colour, Colour.values()[random.nextInt(4)]);
        }
        Condition<Map<String, Colour>> one = random(random, facts, depth - 1);
        Condition<Map<String, Colour>> other = random(random, facts, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> one.and(other);
            case 1 -> one.or(other);
            default -> one.not();
        };
    }

    private static List<Map<String, Colour>> everyCase() {
        List<Map<String, Colour>> cases = new ArrayList<>();
        for (int n = 0; n < 1 << (2 * FACTS); n++) {
            Map<String, Colour> one = new LinkedHashMap<>();
            for (int i = 0; i < FACTS; i++) {
                one.put(ALL.get(i).id(), Colour.values()[n >> (2 * i) & 3]);
            }
            cases.add(one);
        }
        return cases;
    }

    private static boolean violates(Map<String, Colour> one, Rule<Map<String, Colour>> rule) {
        return rule.verdict(one) == Verdict.VIOLATED;
    }

    private static boolean applies(Map<String, Colour> one, Rule<Map<String, Colour>> rule) {
        return rule.when().test(one) == Truth.TRUE;
    }

    /** Returns the cases that a witness describes. */
    private static List<Map<String, Colour>> described(RuleDefect defect) {
        return everyCase().stream()
                .filter(one -> defect.witness().entrySet().stream()
                        .allMatch(entry -> Objects.requireNonNull(one.get(entry.getKey()))
                                .name()
                                .equals(entry.getValue().in(Locale.ENGLISH))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsWhatTryingEveryCaseFindsAndShowsACaseOfIt(long seed) {
        Random random = new Random(seed);
        List<Rule<Map<String, Colour>>> rules = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rules.add(rule("R" + i, random(random, FACTS, 2), random(random, FACTS, 2)));
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule<Map<String, Colour>> rule = rules.get(i);
            List<Rule<Map<String, Colour>>> before = rules.subList(0, i);
            List<Map<String, Colour>> hits =
                    everyCase().stream().filter(one -> violates(one, rule)).toList();
            if (everyCase().stream().noneMatch(one -> applies(one, rule))) {
                expected.add("UNREACHABLE " + rule.id());
            } else if (hits.isEmpty()) {
                expected.add("IDLE " + rule.id());
            }
            if (!hits.isEmpty() && hits.stream().allMatch(one -> before.stream().anyMatch(b -> violates(one, b)))) {
                expected.add("SHADOWED " + rule.id());
            }
            before.stream()
                    .filter(b -> hits.stream().anyMatch(one -> violates(one, b)))
                    .forEach(b -> expected.add("OVERLAP " + b.id() + " " + rule.id()));
        }
        if (everyCase().stream().anyMatch(one -> rules.stream().noneMatch(rule -> applies(one, rule)))) {
            expected.add("GAP");
        }
        ImmutableList<RuleDefect> defects = set(rules).defects();

        assertThat(defects.stream().map(RuleDefectTest::brief)).containsExactlyInAnyOrderElementsOf(expected);
        for (RuleDefect defect : defects) {
            boolean hasCase = defect.kind() != RuleDefectKind.UNREACHABLE && defect.kind() != RuleDefectKind.IDLE;
            if (hasCase) {
                assertThat(described(defect)).as(defect.toString()).isNotEmpty();
            }
            for (Map<String, Colour> one : hasCase ? described(defect) : List.<Map<String, Colour>>of()) {
                if (defect.kind() == RuleDefectKind.GAP) {
                    assertThat(rules).as(defect.toString()).noneMatch(rule -> applies(one, rule));
                } else {
                    assertThat(rules.stream().filter(rule -> defect.rules().contains(rule.id())))
                            .as(defect.toString())
                            .allMatch(rule -> violates(one, rule));
                }
            }
        }
    }

    private static String brief(RuleDefect defect) {
        return switch (defect.kind()) {
            case GAP -> "GAP";
            case OVERLAP ->
                "OVERLAP " + defect.rules().get(0) + " " + defect.rules().get(1);
            default -> defect.kind() + " " + defect.rules().get(0);
        };
    }

    @Test
    void saysAShadowedRuleInBothLanguages() {
        Fact<Map<String, Colour>, Colour> a = ALL.get(0);
        RuleDefect defect = set(List.of(
                        rule("FIRST", Condition.always(), a.isNot(Colour.RED)),
                        rule("SECOND", ALL.get(1).is(Colour.BLUE), a.isNot(Colour.RED))))
                .defects()
                .get(0);
        assertThat(defect.in(Locale.ENGLISH)).isEqualTo("shadowed: SECOND, FIRST (for example a = RED, b = BLUE)");
        assertThat(defect.in(Locale.CHINESE)).isEqualTo("遮蔽：SECOND、FIRST（例如 a＝RED、b＝BLUE）");
        assertThat(defect.witness().keySet()).containsExactly("a", "b");
    }

    @Test
    void aClauseForAPersonIsNeitherUnreachableNorIdle() {
        assertThat(set(List.of(rule(
                                "PERSON",
                                Condition.judgement(LocalizedText.verbatim("?")),
                                Condition.judgement(LocalizedText.verbatim("?")))))
                        .defects()
                        .stream()
                        .map(RuleDefect::kind))
                .containsExactly(RuleDefectKind.GAP);
    }

    private static LocalizedText words(int number) {
        return LocalizedText.verbatim("words " + number);
    }

    @Test
    void aRuleWithTooManyConditionsIsSaidNotToBeChecked() {
        Condition<Map<String, Colour>> all = Condition.always();
        for (int i = 0; i < 70; i++) {
            all = all.and(ALL.get(i % 8).satisfies(words(i), colour -> true));
        }
        assertThat(set(List.of(rule("R", Condition.always(), all))).defects().stream()
                        .map(RuleDefect::kind))
                .containsExactly(RuleDefectKind.NOT_CHECKED);
    }

    @Test
    void aFactOfAnyValueMayHaveFivePredicatesButNotSix() {
        Fact<Map<String, Colour>, Integer> size = Fact.of("size", words(0), Map::size);
        List<Rule<Map<String, Colour>>> rules = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rules.add(rule(
                    "R" + i,
                    size.satisfies(words(i), number -> true),
                    ALL.get(0).is(Colour.RED)));
        }
        assertThat(set(rules).defects()).extracting(RuleDefect::kind).doesNotContain(RuleDefectKind.NOT_CHECKED);
        rules.add(
                rule("R5", size.satisfies(words(5), number -> true), ALL.get(0).is(Colour.RED)));
        assertThat(set(rules).defects()).extracting(RuleDefect::kind).containsExactly(RuleDefectKind.NOT_CHECKED);
    }

    /** A table as of duties: a row for each code, and what is required of it. */
    private static List<Rule<Map<String, Colour>>> table(int rows) {
        Fact<Map<String, Colour>, String> code = Fact.of("code", words(0), subject -> "");
        List<Rule<Map<String, Colour>>> rules = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            rules.add(rule("R" + i, code.is("D-" + i), ALL.get(i % 8).is(Colour.RED)));
        }
        return rules;
    }

    @Test
    void aTableOfAThousandRowsIsChecked() {
        RuleSet<Map<String, Colour>> rules = set(table(1_000));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadCpuTime();
        ImmutableList<RuleDefect> defects = rules.defects();
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);

        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(defects).extracting(RuleDefectTest::brief).containsExactly("GAP");
        assertThat(defects.get(0).in(Locale.ENGLISH)).isEqualTo("gap (for example code = another value)");
        assertThat(defects.get(0).in(Locale.CHINESE)).contains("其他值");
    }

    @Test
    void aGapIsSaidInBothLanguages() {
        ImmutableList<RuleDefect> defects = set(List.of(
                        rule("R", ALL.get(0).is(Colour.RED), ALL.get(1).is(Colour.RED))))
                .defects();
        assertThat(defects).extracting(RuleDefect::toString).containsExactly("gap (for example a = GREEN)");
        assertThat(defects.get(0).in(Locale.CHINESE)).isEqualTo("漏洞（例如 a＝GREEN）");
        assertThat(set(List.of(rule("P", Condition.judgement(words(1)), Condition.judgement(words(2)))))
                        .defects())
                .extracting(RuleDefect::toString)
                .containsExactly("gap, whatever the case");
    }

    @Test
    void aRowThatStandsTwiceAmongAThousandIsFoundWithItsCase() {
        List<Rule<Map<String, Colour>>> rules = table(1_000);
        Fact<Map<String, Colour>, ?> code =
                set(rules).book().facts().values().iterator().next();
        @SuppressWarnings("unchecked") // the fact of the table
        Fact<Map<String, Colour>, String> same = (Fact<Map<String, Colour>, String>) code;
        rules.add(rule("AGAIN", same.in("D-17", "D-18"), ALL.get(1).is(Colour.RED)));
        rules.add(rule("NEVER", same.is("D-5").and(same.is("D-6")), ALL.get(1).is(Colour.RED)));

        assertThat(set(rules).defects())
                .extracting(RuleDefect::toString)
                .containsExactly(
                        "overlap: R17, AGAIN (for example code = D-17, b = GREEN)",
                        "overlap: R18, AGAIN (for example code = D-18, b = GREEN, c = GREEN)",
                        "unreachable: NEVER",
                        "gap (for example code = another value)");
    }

    @Test
    void theSameRulesHaveTheSameDefectsEveryTime() {
        Random random = new Random(7);
        List<Rule<Map<String, Colour>>> rules = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rules.add(rule("R" + i, random(random, 8, 2), random(random, 8, 2)));
        }
        assertThat(set(rules).defects().stream().map(RuleDefect::toString))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        set(rules).defects().stream().map(RuleDefect::toString).toList());
    }

    @Test
    void aBookComparedWithAnotherSaysWhatChanged() {
        RuleBook<Map<String, Colour>> before = RuleBook.of(
                "book",
                List.of(
                        rule("KEPT", Condition.always(), ALL.get(0).is(Colour.RED)),
                        rule("CHANGED", Condition.always(), ALL.get(0).is(Colour.RED)),
                        rule("GONE", Condition.always(), ALL.get(0).is(Colour.RED))));
        RuleBook<Map<String, Colour>> after = RuleBook.of(
                "book",
                List.of(
                        rule("KEPT", Condition.always(), ALL.get(0).is(Colour.RED)),
                        rule("CHANGED", Condition.always(), ALL.get(0).is(Colour.BLUE)),
                        rule("NEW", Condition.always(), ALL.get(0).is(Colour.RED))));
        RuleBookDiff diff = RuleBookDiff.between(before, after);
        assertThat(diff.added()).containsExactly(RuleId.of("NEW"));
        assertThat(diff.removed()).containsExactly(RuleId.of("GONE"));
        assertThat(diff.changed()).containsExactly(RuleId.of("CHANGED"));
        assertThat(RuleBookDiff.between(before, before).isEmpty()).isTrue();
    }

    @Test
    void whatIfCountsAndNamesWhatChanges() {
        RuleSet<Map<String, Colour>> before =
                set(List.of(rule("R", Condition.always(), ALL.get(0).is(Colour.RED))));
        RuleSet<Map<String, Colour>> after =
                set(List.of(rule("R", Condition.always(), ALL.get(0).in(Colour.RED, Colour.BLUE))));
        WhatIf<ImmutableMap<String, Verdict>> effect =
                WhatIf.ofVerdicts(everyCase().stream(), Object::toString, before, after, 2);
        assertThat(effect.total()).isEqualTo(256);
        assertThat(effect.changed()).isEqualTo(64);
        assertThat(effect.counts())
                .containsEntry(
                        new WhatIf.Transition<>(
                                ImmutableMap.of("R", Verdict.VIOLATED), ImmutableMap.of("R", Verdict.SATISFIED)),
                        64L);
        assertThat(effect.samples().values()).hasSize(2).allMatch(sample -> sample.startsWith("{a=BLUE"));
        assertThat(effect.in(Locale.ENGLISH)).startsWith("of 256 cases 64 have another answer\n- ");
    }

    @Test
    void aChangeWithoutEffectIsReported() {
        RuleSet<Map<String, Colour>> rules =
                set(List.of(rule("R", Condition.always(), ALL.get(0).is(Colour.RED))));
        WhatIf<ImmutableMap<String, Verdict>> effect =
                WhatIf.ofVerdicts(everyCase().stream(), Object::toString, rules, rules, 2);
        assertThat(effect.hasEffect()).isFalse();
        assertThat(effect.samples().values()).isEmpty();
        assertThat(effect.in(Locale.ENGLISH)).isEqualTo("the change has no effect on 256 cases");
        assertThat(effect.in(Locale.CHINESE)).isEqualTo("共 256 件，变更没有影响");
    }
}
