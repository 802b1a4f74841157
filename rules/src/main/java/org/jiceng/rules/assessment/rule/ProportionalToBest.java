package org.jiceng.rules.assessment.rule;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * The full points times the value over the best value of all bodies (与最优值比例), or the best over the value where less is
 * better.
 *
 * <p>No published scheme among those that this project has transcribed states this rule. The item of the example is
 * published, its rule invented: 湘中某镇, 向上争资和招商引资, 5 points, of which the file gives the weight only: the village that
 * brought in most gets 5, one with half of that gets 2.5. Where the best value is zero the indicator is
 * {@link IndicatorState#NOT_PROVIDED}.
 */
@Value.Immutable
public abstract non-sealed class ProportionalToBest extends PeerRule {

    ProportionalToBest() {}

    /** Whether the greatest value is the best, or the least. */
    public abstract boolean greatestFirst();

    @Override
    public Kind kind() {
        return Kind.BEST;
    }

    @Override
    Outcome score(Inputs inputs, BigDecimal value, Peers peers) {
        BigDecimal best = best(peers);
        BigDecimal upper = greatestFirst() ? value : best;
        BigDecimal lower = greatestFirst() ? best : value;
        if (best.signum() == 0 && (greatestFirst() || value.signum() != 0)) {
            return Outcome.notProvided(Texts.text("step.best-zero"));
        }
        Fraction share = lower.signum() == 0 ? Fraction.ONE : Fraction.of(upper).over(Fraction.of(lower));
        Fraction points = inputs.fullPoints().times(share);
        return Outcome.scored(points, Texts.text("step.ratio", inputs.full(), upper, lower, points));
    }

    private BigDecimal best(Peers peers) {
        return greatestFirst() ? peers.greatest() : peers.least();
    }

    @Override
    public Bounds bounds(BigDecimal full) {
        return Bounds.zeroTo(full);
    }

    /** Returns the rule. */
    public static ProportionalToBest of(boolean greatestFirst) {
        return new Builder().greatestFirst(greatestFirst).build();
    }

    /** Builds a {@link ProportionalToBest}. */
    static final class Builder extends ImmutableProportionalToBest.Builder {
        Builder() {}
    }
}
