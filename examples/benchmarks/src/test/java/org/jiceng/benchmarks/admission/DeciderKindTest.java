package org.jiceng.benchmarks.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeciderKindTest {

    /** Steps through the matters, odd so that a walk meets all values of all facts; the runner asks all 65,536. */
    private static final int STEP = 61;

    private static final int STEP_OF_THE_SLOWEST = 1009;

    @ParameterizedTest
    @EnumSource
    void everyEngineGivesTheAnswersOfTheIfChain(DeciderKind kind) throws Exception {
        Decider byHand = DeciderKind.IF_CHAIN.start();
        Decider decider = kind.start();

        int step = kind == DeciderKind.CAMUNDA ? STEP_OF_THE_SLOWEST : STEP;

        IntStream.iterate(0, i -> i < Matter.COUNT, i -> i + step)
                .mapToObj(Matter::of)
                .forEach(matter ->
                        assertThat(decider.decide(matter)).as(matter.toString()).isEqualTo(byHand.decide(matter)));

        if (decider instanceof AutoCloseable open) {
            open.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IF_CHAIN", "JICENG", "JICENG_PREPARED"})
    void mattersThatWereMadeReadyBeforeGetTheSameAnswers(DeciderKind kind) {
        Decider byHand = DeciderKind.IF_CHAIN.start();
        Matter[] matters = IntStream.range(0, Matter.COUNT)
                .mapToObj(i -> Matter.of(Matter.COUNT - 1 - i))
                .toArray(Matter[]::new);

        Decider.Prepared prepared = kind.start().prepare(matters);

        for (int i = 0; i < matters.length; i++) {
            assertThat(prepared.decide(i)).isEqualTo(byHand.decide(matters[i]));
        }
    }

    @Test
    void theMattersTogetherNeedEveryAnswer() {
        Decider byHand = DeciderKind.IF_CHAIN.start();
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (int i = 0; i < Matter.COUNT; i++) {
            answers.add(byHand.decide(Matter.of(i)));
        }

        assertThat(answers).containsExactlyInAnyOrder(Answer.values());
    }
}
