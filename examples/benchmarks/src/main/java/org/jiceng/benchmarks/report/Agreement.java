package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiceng.benchmarks.admission.Decider;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.admission.Matter;
import org.jiceng.benchmarks.assessment.Inputs;
import org.jiceng.benchmarks.assessment.Scorer;
import org.jiceng.benchmarks.assessment.ScorerKind;

/** Compares the answers of all engines before any is timed. One that fails or differs is not timed. */
final class Agreement {

    private static final int BODIES = 1_000;

    private final Settings settings;
    private final Map<String, String> failures = new LinkedHashMap<>();

    Agreement(Settings settings) {
        this.settings = settings;
    }

    /** Returns the names of the engines that give the answers of the if-chain. */
    List<String> deciders() {
        List<String> names = new ArrayList<>();
        Decider byHand = DeciderKind.IF_CHAIN.start();
        for (DeciderKind kind : DeciderKind.values()) {
            int step = settings.step(kind);
            attempt(kind.title(), kind.name(), names, () -> {
                Decider decider = kind.start();
                for (int i = 0; i < Matter.COUNT; i += step) {
                    Matter matter = Matter.of(i);
                    same(matter, byHand.decide(matter), decider.decide(matter));
                }
                if (decider instanceof AutoCloseable open) {
                    open.close();
                }
            });
        }
        return names;
    }

    /** Returns the names of the engines that give the totals of the exact loop. */
    List<String> scorers() {
        List<String> names = new ArrayList<>();
        int[][] inputs = IntStream.range(0, BODIES).mapToObj(Inputs::of).toArray(int[][]::new);
        Scorer byHand = ScorerKind.EXACT_LOOP.start(inputs);
        for (ScorerKind kind : ScorerKind.values()) {
            attempt(kind.title(), kind.name(), names, () -> {
                Scorer scorer = kind.start(inputs);
                for (int[] body : inputs) {
                    same(
                            "a body",
                            byHand.score(body).stripTrailingZeros(),
                            scorer.score(body).stripTrailingZeros());
                }
            });
        }
        return names;
    }

    /** Returns what failed, with its message. */
    Map<String, String> failures() {
        return failures;
    }

    private interface Attempt {
        void run() throws Exception;
    }

    // Whatever a peer throws, errors of linking too, is what is reported of it.
    @SuppressWarnings("CatchingUnchecked")
    private void attempt(String title, String name, List<String> names, Attempt attempt) {
        try {
            attempt.run();
            names.add(name);
        } catch (Exception | LinkageError e) {
            failures.put(title, String.valueOf(e).lines().findFirst().orElse(""));
        }
    }

    private static void same(Object of, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("answer for " + of + " must be " + expected + ", but was " + actual);
        }
    }
}
