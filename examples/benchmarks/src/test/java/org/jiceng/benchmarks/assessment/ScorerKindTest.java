package org.jiceng.benchmarks.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerKindTest {

    @ParameterizedTest
    @EnumSource
    void everyEngineGivesTheTotalsOfTheExactLoop(ScorerKind kind) {
        Scorer byHand = ScorerKind.EXACT_LOOP.start();
        Scorer scorer = kind.start();

        for (int body = 0; body < 200; body++) {
            int[] inputs = Indicator.inputs(body);
            assertThat(scorer.score(inputs)).as("body %s", body).isEqualByComparingTo(byHand.score(inputs));
        }
    }
}
