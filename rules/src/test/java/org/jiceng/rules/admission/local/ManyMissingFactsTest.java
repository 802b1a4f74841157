package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.junit.jupiter.api.Test;

/** Requests that leave many facts open: exactly those that decide are named, or it is said that they are not known. */
class ManyMissingFactsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    /** The fact of each column of {@link LocalSamples}, and the values that it may have. */
    private record Open(String fact, ImmutableList<String> values) {

        static Open flag(String fact) {
            return new Open(fact, ImmutableList.of("true", "false"));
        }

        static Open word(String fact, Enum<?>[] words) {
            return new Open(fact, Arrays.stream(words).map(Enum::name).collect(ImmutableList.toImmutableList()));
        }
    }

    private static final ImmutableMap<String, Open> OPEN = ImmutableMap.<String, Open>builder()
            .put("arrangement", Open.word("arrangement", Arrangement.values()))
            .put("basis", Open.word("basis", BasisKind.values()))
            .put("needed", Open.flag("funding.required"))
            .put("funds", Open.word("funding.source", FundsSource.values()))
            .put("conditions", Open.word("conditions", ConditionsStatus.values()))
            .put("selfGovernance", Open.flag("selfGovernance"))
            .put("ownDuty", Open.flag("ownDuty"))
            .put("heard", Open.flag("heard"))
            .put("staff", Open.word("safeguards.staff", Safeguard.values()))
            .put("powers", Open.word("safeguards.powers", Safeguard.values()))
            .put("technique", Open.word("safeguards.technique", Safeguard.values()))
            .put("training", Open.word("safeguards.training", Safeguard.values()))
            .put("information", Open.word("safeguards.information", Safeguard.values()))
            .put("standards", Open.flag("standards"))
            .put("forms", Open.word("forms", Demand.values()))
            .put("signboard", Open.word("signboard", Demand.values()))
            .put("assessment", Open.word("assessment", Demand.values()))
            .put("veto", Open.word("veto", Demand.values()))
            .put("term", Open.word("term", Term.values()))
            .buildOrThrow();

    /**
     * Without the rules that hold a request against what it states alone: to them a fact that is missing is not one
     * that may have this value or that.
     */
    private static final AdmissionPolicy HELD_OR_MISSING =
            LocalSamples.ALONE_LISTED.without(RuleId.of("FORMALISM-DEMANDS"));

    private static final ImmutableList<String> PLACES =
            ImmutableList.of("SH", "BJ", "TJ", "SD", "CD", "XC", "EQ", "JY");
    private static final ImmutableMap<String, AdmissionDay> DAYS = PLACES.stream()
            .collect(ImmutableMap.toImmutableMap(
                    place -> place, place -> HELD_OR_MISSING.on(LocalSamples.county(place), DAY)));
    private static final ImmutableList<String> TARGETS = ImmutableList.of("rc", "vc", "street", "town");
    private static final ImmutableList<String> MATTERS =
            ImmutableList.of("清单内协助事项", "清单内协助事项", "清单内配合事项", "未列入清单的事项", "负面清单事项");
    private static final ImmutableList<String> CONSENTS = ImmutableList.of("all", "all", "none", "county");

    /** A place, who is asked for what, and the columns that are left open. */
    private record Example(String place, String target, String consents, String matter, ImmutableList<String> columns) {

        static Example of(Random random, int open) {
            List<String> columns = new ArrayList<>(OPEN.keySet());
            Collections.shuffle(columns, random);
            String matter = MATTERS.get(random.nextInt(MATTERS.size()));
            String place = PLACES.get(random.nextInt(PLACES.size()));
            String target = TARGETS.get(random.nextInt(TARGETS.size()));
            String consents = CONSENTS.get(random.nextInt(CONSENTS.size()));
            ImmutableList<String> some = columns.stream()
                    .limit(open)
                    .filter(column -> isOpen(column, target, matter))
                    .collect(ImmutableList.toImmutableList());
            return new Example(place, target, consents, matter, some);
        }

        /**
         * Whether funds are needed is stated with who bears them, a list tells some of the rest, and of the
         * self-government of a village only what is stated counts where a department asks.
         */
        private static boolean isOpen(String column, String target, String matter) {
            return switch (column) {
                case "needed" -> false;
                case "selfGovernance" -> matter.startsWith("未列入") && !target.equals("vc");
                case "ownDuty" -> !matter.equals("清单内协助事项");
                default -> true;
            };
        }

        private AdmissionDecision decide(Map<String, String> values) {
            String but = "matter=" + matter + " consents=" + consents
                    + columns.stream()
                            .map(column -> " " + column + "=" + values.getOrDefault(column, ""))
                            .collect(Collectors.joining());
            AdmissionRequest request = LocalSamples.sound(place, "dept", target, DAY, but);
            return Objects.requireNonNull(DAYS.get(place)).decide(request);
        }

        AdmissionDecision decide() {
            return decide(ImmutableMap.of());
        }

        /** Returns the outcome with a value for every column. */
        Outcome outcome(Map<String, String> values) {
            return decide(values).outcome();
        }

        long combinations() {
            return columns.stream().mapToLong(column -> values(column).size()).reduce(1, (one, other) -> one * other);
        }

        static ImmutableList<String> values(String column) {
            return Objects.requireNonNull(OPEN.get(column)).values();
        }

        Map<String, String> combination(long number) {
            ImmutableMap.Builder<String, String> combination = ImmutableMap.builder();
            long rest = number;
            for (String column : columns) {
                combination.put(
                        column, values(column).get((int) (rest % values(column).size())));
                rest /= values(column).size();
            }
            return combination.buildOrThrow();
        }

        /** Returns the facts of which another value alone gives another outcome, where the outcome of all is known. */
        Set<String> decisive(ImmutableList<Outcome> outcomes) {
            Set<String> decisive = new HashSet<>();
            int stride = 1;
            for (String column : columns) {
                int span = stride * values(column).size();
                for (int n = 0; n < outcomes.size(); n++) {
                    if (outcomes.get(n) != outcomes.get(n - n % span + n % stride)) {
                        decisive.add(Objects.requireNonNull(OPEN.get(column)).fact());
                    }
                }
                stride = span;
            }
            return decisive;
        }

        /** Returns the facts of which another value alone gives another outcome than a combination has. */
        Set<String> decisiveAround(Map<String, String> combination, Outcome outcome) {
            Set<String> decisive = new HashSet<>();
            for (String column : columns) {
                for (String value : values(column)) {
                    Map<String, String> other = new HashMap<>(combination);
                    other.put(column, value);
                    if (outcome(other) != outcome) {
                        decisive.add(Objects.requireNonNull(OPEN.get(column)).fact());
                    }
                }
            }
            return decisive;
        }
    }

    @Test
    void ofAFewMissingFactsTheDecisiveOnesAreThoseFoundByDecidingEveryCombination() {
        Random random = new Random(20260601);
        int incomplete = 0;
        for (int n = 0; n < 150; n++) {
            Example example = Example.of(random, 4);
            ImmutableList<Outcome> outcomes = LongStream.range(0, example.combinations())
                    .mapToObj(i -> example.outcome(example.combination(i)))
                    .collect(ImmutableList.toImmutableList());
            AdmissionDecision decision = example.decide();
            boolean unanimous = ImmutableSet.copyOf(outcomes).size() == 1;
            assertThat(decision.outcome())
                    .as(example.toString())
                    .isEqualTo(unanimous ? outcomes.get(0) : Outcome.INCOMPLETE);
            assertThat(decision.missingFacts()).as(example.toString()).isEqualTo(example.decisive(outcomes));
            incomplete += unanimous ? 0 : 1;
        }
        assertThat(incomplete).isGreaterThan(30);
    }

    @Test
    void ofManyMissingFactsNoneIsNamedThatDoesNotDecideAndNoneIsLeftOut() {
        Random random = new Random(20260602);
        int fewer = 0;
        for (int n = 0; n < 25; n++) {
            Example example = Example.of(random, OPEN.size());
            assertThat(example.combinations()).isGreaterThan(50_000_000L);
            AdmissionDecision decision = example.decide();
            assertThat(decision.findings().stream()
                            .map(finding -> finding.rule().value()))
                    .doesNotContain("ADM-NOT-SEARCHED");
            Set<String> unproved = new HashSet<>(decision.missingFacts());
            for (int sample = 0; sample < 150 || (!unproved.isEmpty() && sample < 3_000); sample++) {
                Map<String, String> combination =
                        example.combination(Math.floorMod(random.nextLong(), example.combinations()));
                Outcome outcome = example.outcome(combination);
                if (decision.outcome() != Outcome.INCOMPLETE) {
                    assertThat(outcome).as(example + " with " + combination).isEqualTo(decision.outcome());
                }
                if (sample % 10 == 0 || !unproved.isEmpty()) {
                    Set<String> decisive = example.decisiveAround(combination, outcome);
                    assertThat(decision.missingFacts())
                            .as(example + " with " + combination)
                            .containsAll(decisive);
                    unproved.removeAll(decisive);
                }
            }
            assertThat(unproved)
                    .as("named, but found to decide nowhere: " + example)
                    .isEmpty();
            fewer += decision.missingFacts().size() < example.columns().size() / 2 ? 1 : 0;
        }
        assertThat(fewer).isGreaterThan(5);
    }

    private static Rule<AdmissionCase> rule(String id, Condition<AdmissionCase> requires) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of("测试规则", "test rule"))
                .modality(Modality.MUST)
                .addCitations(LocalRegulations.CHENGDU_COMMUNITIES.article(44, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .requires(requires)
                .build();
    }

    private static AdmissionDecision decide(ImmutableList<Rule<AdmissionCase>> rules) {
        AdmissionPolicy policy = LocalSamples.listed(AdmissionPolicy.national(), LocalSamples.LISTS)
                .withRules(rules, ImmutableList.of());
        return policy.decide(LocalSamples.sound("CD", "dept", "rc", DAY, ""), LocalSamples.county("CD"), DAY);
    }

    @Test
    void thatAUsersFactCanHaveAnyValueIsNotPassedOverInSilence() {
        Fact<AdmissionCase, Integer> households =
                Fact.of("households", LocalizedText.of("户数", "households"), subject -> null);
        AdmissionDecision decision = decide(ImmutableList.of(rule("X-1", Condition.atLeast(households, 100))));
        assertThat(decision.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.missingFacts()).containsExactly("households");
        assertThat(decision.findings().stream()
                        .filter(finding -> finding.rule().value().equals("ADM-NOT-SEARCHED")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
                    assertThat(finding.text().in(Locale.ENGLISH))
                            .isEqualTo("which of the missing facts decide was not worked out, so all of them are named,"
                                    + " also such as may not matter"
                                    + " (a fact can have any value, so its values cannot be tried): households");
                    assertThat(finding.text().in(Locale.CHINESE))
                            .isEqualTo("未能推演哪些缺少的事实决定结果（有事实的取值不可穷举），故全部列出，其中可能有不影响结果的：户数");
                });
    }

    @Test
    void thatTheCombinationsAreTooManyIsNotPassedOverInSilence() {
        Random random = new Random(20260603);
        List<Fact<AdmissionCase, Boolean>> flags = IntStream.range(0, 60)
                .mapToObj(i -> Fact.<AdmissionCase>ofFlag(
                        "flag" + i, LocalizedText.of("事实" + i, "flag " + i), subject -> null))
                .toList();
        ImmutableList<Rule<AdmissionCase>> rules = IntStream.range(0, 400)
                .mapToObj(i -> rule(
                        "X-" + i,
                        Condition.anyOf(
                                flags.get(random.nextInt(60)).is(true),
                                flags.get(random.nextInt(60)).is(true),
                                flags.get(random.nextInt(60)).is(true))))
                .collect(ImmutableList.toImmutableList());
        AdmissionDecision decision = decide(rules);
        assertThat(decision.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.missingFacts())
                .isEqualTo(flags.stream().map(Fact::id).collect(ImmutableSet.toImmutableSet()));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("was not worked out, so all of them are named, also such as may not matter"
                        + " (the combinations are too many to look at (limit 100000)): flag ");
    }

    @Test
    void whatWasWorkedOutIsNotCalledUnknown() {
        Optional<AdmissionDecision> incomplete = PLACES.stream()
                .map(place ->
                        new Example(place, "rc", "all", "清单内协助事项", OPEN.keySet().asList()).decide())
                .filter(decision -> decision.outcome() == Outcome.INCOMPLETE)
                .findFirst();
        assertThat(incomplete.orElseThrow().findings().stream()
                        .map(finding -> finding.rule().value()))
                .isNotEmpty()
                .doesNotContain("ADM-NOT-SEARCHED");
    }
}
