package org.jiceng.benchmarks.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerKindTest {

    @ParameterizedTest
    @EnumSource
    void everyEngineGivesTheTotalsOfTheExactLoop(ScorerKind kind) {
        int[][] inputs = IntStream.range(0, 200).mapToObj(Indicator::inputs).toArray(int[][]::new);
        Scorer byHand = ScorerKind.EXACT_LOOP.start(inputs);
        Scorer scorer = kind.start(inputs);

        for (int[] body : inputs) {
            assertThat(scorer.score(body)).isEqualByComparingTo(byHand.score(body));
        }
    }
}
