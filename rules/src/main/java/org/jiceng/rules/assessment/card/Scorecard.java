package org.jiceng.rules.assessment.card;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Veto;

/**
 * The score of one body under one scheme, and why (记分卡).
 *
 * <p>The contributions of the lines and the adjustments add up to the total, to the last digit. There is a total only
 * where every line could be scored: a line in {@link IndicatorState#ERROR} leaves a {@link #subtotal()} and findings
 * that name it, never a total that is silently too low.
 */
@Value.Immutable
public abstract class Scorecard {

    Scorecard() {}

    /** The scheme. */
    @Value.Auxiliary
    public abstract AssessmentScheme scheme();

    /** The body that was assessed. */
    public abstract BodyId body();

    /** The one rater whose answers it is made of; empty where it is made of all evidence. */
    public abstract Optional<String> rater();

    /**
     * {@link IndicatorState#SCORED} with a total; {@link IndicatorState#NOT_APPLICABLE} where every indicator was left
     * out; {@link IndicatorState#ERROR} where a line is an error.
     */
    public abstract IndicatorState state();

    /** The lines, in the order of the scheme. */
    public abstract ImmutableList<ScoreLine> lines();

    /** The subtotals, in the order of the scheme, each section before those in it. */
    public abstract ImmutableList<SectionScore> sections();

    /** What was added or taken off beside the lines. */
    public abstract ImmutableList<Adjustment> adjustments();

    /** The rounded sum of what could be scored, before vetoes; the total before vetoes where all could. */
    public abstract BigDecimal subtotal();

    /** The total (总分) after vetoes, rounded; empty unless the state is scored. */
    public abstract Optional<BigDecimal> total();

    /** The total as far as it is known before the final rounding, after vetoes. */
    abstract Fraction exactTotal();

    /** The same before vetoes. */
    public abstract Fraction exactBeforeVeto();

    /** The vetoes and what became of each. */
    public abstract ImmutableList<VetoOutcome> vetoes();

    /**
     * The grade by score and vetoes alone; a {@link org.jiceng.rules.assessment.ranking.Ranking} applies quotas and may
     * give another one.
     */
    public abstract Optional<Grade> grade();

    /** What is wrong or needs attention. */
    public abstract Findings findings();

    /** Returns whether a veto bars every award. */
    public boolean isAwardBarred() {
        return vetoes().stream()
                .anyMatch(outcome -> outcome.holds() && outcome.veto().effect() == Veto.Effect.BAR_AWARD);
    }

    /** Returns the line of an indicator, or empty if the scheme has none. */
    public Optional<ScoreLine> line(IndicatorId indicator) {
        return lines().stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst();
    }

    /** Returns the exact points of an indicator that was scored. */
    public Optional<Fraction> exact(IndicatorId indicator) {
        return line(indicator)
                .filter(line -> line.state() == IndicatorState.SCORED)
                .map(ScoreLine::exact);
    }

    /** Returns the score that is compared with the limits of grades; empty unless the state is scored. */
    public Optional<Fraction> comparable() {
        boolean exact = scheme().grading()
                .filter(grading -> grading.basis() == Grading.Basis.EXACT)
                .isPresent();
        return exact ? total().map(total -> exactTotal()) : total().map(Fraction::of);
    }

    /**
     * Returns the total as evidence for a part of an indicator of another scheme, for example a month's for the year's,
     * to be converted or put into a formula.
     *
     * @throws IllegalArgumentException if the card has no total, because an error must not become zero points
     */
    public EvidenceRecord totalAsEvidence(IndicatorId indicator, String part) {
        checkArgument(
                total().isPresent(),
                "scorecard of %s under %s must have a total, but its state was '%s'",
                body(),
                scheme().id(),
                state());
        return EvidenceRecord.builder()
                .body(body())
                .indicator(indicator)
                .part(part)
                .number(total().get())
                .source(scheme().id() + " " + scheme().edition())
                .build();
    }

    /** Returns the whole card in words: every line with its arithmetic, subtotals, adjustments, vetoes, findings. */
    public String explain(Locale locale) {
        return new CardText(this, locale).text();
    }

    /**
     * Returns a builder with no attribute set. It computes nothing; {@link org.jiceng.rules.assessment.scoring.Scorer}
     * does.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scorecard}. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
