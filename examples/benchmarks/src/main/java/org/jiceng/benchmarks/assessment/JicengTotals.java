package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import org.jiceng.rules.assessment.scoring.BulkScorer;

/** The fifty indicators scored by this library from columns, exact totals without cards. */
final class JicengTotals implements Scorer {

    private final IdentityHashMap<int[], Integer> bodies = new IdentityHashMap<>();
    private final BulkScorer scorer;

    JicengTotals(int[][] inputs) {
        scorer = BulkScorer.of(JicengColumns.of(inputs));
        for (int i = 0; i < inputs.length; i++) {
            bodies.put(inputs[i], i);
        }
    }

    @Override
    public BigDecimal score(int[] inputs) {
        Integer body = bodies.get(inputs);
        if (body == null) {
            throw new IllegalArgumentException("inputs must be among those that the scorer was made for");
        }
        return scorer.total(body).orElseThrow();
    }
}
