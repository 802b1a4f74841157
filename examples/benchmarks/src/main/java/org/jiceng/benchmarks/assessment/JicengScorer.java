package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import org.jiceng.core.body.BodyId;

/** The fifty indicators scored by this library, each with its state, its arithmetic as text and its evidence. */
final class JicengScorer implements Scorer {

    private final IdentityHashMap<int[], BodyId> bodies = new IdentityHashMap<>();
    private final org.jiceng.rules.assessment.scoring.Scorer scorer;

    JicengScorer(int[][] inputs) {
        scorer = org.jiceng.rules.assessment.scoring.Scorer.of(JicengScheme.evidence(inputs));
        for (int i = 0; i < inputs.length; i++) {
            bodies.put(inputs[i], JicengScheme.body(i));
        }
    }

    @Override
    public BigDecimal score(int[] inputs) {
        BodyId body = bodies.get(inputs);
        if (body == null) {
            throw new IllegalArgumentException("inputs must be among those that the scorer was made for");
        }
        return scorer.score(body).total().orElseThrow();
    }
}
