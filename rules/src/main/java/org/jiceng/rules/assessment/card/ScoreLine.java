package org.jiceng.rules.assessment.card;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;

/** An indicator on a scorecard (计分明细): what was known, the arithmetic, and the points that it won and lost. */
@Value.Immutable
public abstract class ScoreLine {

    ScoreLine() {}

    /** The id of the section that it is in. */
    public abstract String section();

    /** The indicator. */
    public abstract Indicator indicator();

    /** What was known of it. */
    public abstract IndicatorState state();

    /**
     * The policy that gave the points because it was not scored; empty where it was scored, and for an error that no
     * policy gives points.
     */
    public abstract Optional<MissingPolicy> policy();

    /** The exact points that rule or policy gave, before anything was re-weighted and rounded. */
    public abstract Fraction exact();

    /** What it contributes to the total (得分), as shown. */
    public abstract BigDecimal contribution();

    /** What it could contribute in full, as shown: 0 where it was left out, more than its points where others were. */
    public abstract BigDecimal full();

    /** The arithmetic, step by step, or why there is none. */
    public abstract ImmutableList<LocalizedText> steps();

    /** The evidence that went into it. */
    public abstract ImmutableList<EvidenceRecord> evidence();

    /** Returns what it lost (失分): {@link #full()} less {@link #contribution()}; negative where it won more. */
    public BigDecimal lost() {
        return full().subtract(contribution());
    }

    /**
     * Returns the exact points that rule or policy gave, before anything was re-weighted and rounded: a plain decimal,
     * or a fraction such as {@code 28/9} where there is no finite one.
     */
    public String exactPoints() {
        return exact().toString();
    }

    /** Returns whether it counts neither for nor against the body, because it was left out. */
    public boolean isLeftOut() {
        return policy().isPresent() && policy().get().leavesOut();
    }

    /**
     * Returns whether it is an error that leaves the card without a total, because no policy says what it counts for.
     */
    public boolean isError() {
        return state() == IndicatorState.ERROR && policy().isEmpty();
    }

    /** Returns a builder with no attribute set, for example to restore a line that was kept elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreLine}. */
    public static final class Builder extends ImmutableScoreLine.Builder {
        Builder() {}
    }
}
