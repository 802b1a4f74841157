package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a change of rules would do to one case or to a million. */
class WhatIfTest {

    private static final int MILLION = 1_000_000;

    private static final Fact<Integer, Integer> DAYS =
            Fact.of("days", LocalizedText.verbatim("days"), number -> number % 100 == 99 ? null : number % 100);
    private static final Fact<Integer, Boolean> FUNDED =
            Fact.ofFlag("funded", LocalizedText.verbatim("funded"), number -> number % 2 == 0);

    private static RuleSet<Integer> set(int least) {
        return RuleBook.of(
                        "book",
                        ImmutableList.of(
                                rule("NOTICE")
                                        .requires(Condition.atLeast(DAYS, least))
                                        .build(),
                                rule("FUNDS").requires(FUNDED.is(true)).build()))
                .on(LocalDate.parse("2026-01-01"), BodyKind.VILLAGERS_COMMITTEE, Optional.empty());
    }

    private static Rule.Builder<Integer> rule(String id) {
        return Rule.<Integer>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim(id))
                .addCitations(Instruments.VCOL_2025.article(43, 2));
    }

    private static Stream<Integer> cases(int count) {
        return IntStream.range(0, count).boxed();
    }

    @Test
    void aMillionCasesAreComparedAndCounted() {
        WhatIf<ImmutableMap<String, Verdict>> effect =
                WhatIf.ofVerdicts(cases(MILLION), Object::toString, set(20), set(30), 3);

        assertThat(effect.total()).isEqualTo(MILLION);
        assertThat(effect.changed()).as("20 to 29 days of each hundred").isEqualTo(MILLION / 10);
        assertThat(effect.counts()).hasSize(7);
        assertThat(effect.counts())
                .containsEntry(transition("SATISFIED", "VIOLATED", "SATISFIED"), 50_000L)
                .containsEntry(transition("SATISFIED", "VIOLATED", "VIOLATED"), 50_000L)
                .containsEntry(transition("UNDETERMINED", "UNDETERMINED", "VIOLATED"), 10_000L);
        assertThat(effect.samples().values()).containsExactly("20", "22", "24", "21", "23", "25");
    }

    private static WhatIf.Transition<ImmutableMap<String, Verdict>> transition(
            String before, String after, String funds) {
        return new WhatIf.Transition<>(verdicts(before, funds), verdicts(after, funds));
    }

    private static ImmutableMap<String, Verdict> verdicts(String notice, String funds) {
        return ImmutableMap.of("NOTICE", Verdict.valueOf(notice), "FUNDS", Verdict.valueOf(funds));
    }

    @Test
    void oneCaseIsComparedLikeAMillion() {
        assertThat(WhatIf.ofVerdicts(Stream.of(25), Object::toString, set(20), set(30), 3)
                        .counts())
                .containsExactly(Map.entry(transition("SATISFIED", "VIOLATED", "VIOLATED"), 1L));
    }

    @Test
    void casesAreLookedAtOneByOneAndNotKept() {
        long[] alive = {0};
        WhatIf<Boolean> effect = WhatIf.compare(
                cases(MILLION).peek(number -> alive[0] = number),
                Object::toString,
                number -> alive[0] == number,
                number -> true,
                3);

        assertThat(effect.hasEffect())
                .as("the answer is asked before the next case is made")
                .isFalse();
        assertThat(effect.total()).isEqualTo(MILLION);
    }
}
