package org.jiceng.rules.assessment.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Inputs;
import org.jiceng.rules.assessment.rule.Outcome;
import org.jiceng.rules.assessment.rule.Peers;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * Totals of very many bodies (批量计分), exact and the same that {@link Scorer} gives, without cards and words. It keeps
 * nothing for a body beyond the columns, so that memory grows by eight bytes for each value, and a whole country fits.
 * The points of an indicator are worked out once for each value that occurs.
 *
 * <p>It gives no grades: vetoes, quotas and ties are a matter of {@link Ranking}. The card that explains a body's total
 * comes from {@link Scorer}.
 */
public final class BulkScorer {

    /** Points are kept for so many different values of an indicator, at the most. */
    private static final long MOST_CELLS = 1 << 14;

    /** Points are kept for so many values for each body, at the most. */
    private static final long CELLS_PER_BODY = 16;

    /** So many bodies are added up together: their sums stay in the nearest cache. */
    private static final int BLOCK = 1 << 10;

    private final EvidenceColumns evidence;
    private final AssessmentScheme scheme;
    private final Indicator[] indicators;
    private final BulkPoints[] plans;
    private final List<Supplier<ImmutableMap<String, Peers>>> peers = new ArrayList<>();
    private final List<Optional<Fraction>> averages = new ArrayList<>();
    private final TotalPlan plan;
    private final Optional<WholeTotal> whole;

    private BulkScorer(EvidenceColumns evidence, int cells) {
        this.evidence = evidence;
        this.scheme = evidence.scheme();
        this.indicators = scheme.indicators().toArray(Indicator[]::new);
        this.plans = new BulkPoints[indicators.length];
        for (int i = 0; i < indicators.length; i++) {
            Indicator indicator = indicators[i];
            plans[i] = BulkPoints.of(indicator, indicator.rule(), Fraction.of(indicator.points()), evidence);
            peers.add(
                    indicator.rule().needsPeers()
                            ? Suppliers.memoize(() -> BulkPoints.peers(indicator, evidence))
                            : ImmutableMap::of);
        }
        this.plan = new TotalPlan(scheme);
        for (int i = 0; i < indicators.length; i++) {
            averages.add(average(i));
        }
        this.whole = cells == 0 ? Optional.empty() : whole(cells);
    }

    /** Returns a scorer for evidence. */
    public static BulkScorer of(EvidenceColumns evidence) {
        return of(evidence, (int) Math.min(evidence.bodies().size() * CELLS_PER_BODY, MOST_CELLS));
    }

    /**
     * Returns a scorer for evidence.
     *
     * @param cells for how many different values of an indicator its points are kept; 0 for a sum of fractions
     */
    static BulkScorer of(EvidenceColumns evidence, int cells) {
        return new BulkScorer(evidence, cells);
    }

    private Optional<WholeTotal> whole(int cells) {
        WholeAmounts.Exact[] exact = new WholeAmounts.Exact[indicators.length];
        WholeAmounts.@Nullable Draft[] drafts = new WholeAmounts.@Nullable Draft[indicators.length];
        for (int i = 0; i < indicators.length; i++) {
            int index = i;
            exact[i] = body -> amount(index, body);
            drafts[i] = WholeAmounts.Draft.of(
                    evidence.columns(indicators[i]), evidence.bodies().size(), cells, exact[i]);
        }
        return WholeTotal.of(scheme, plan, exact, drafts);
    }

    /**
     * Returns the total of a body before vetoes, rounded; empty where its scorecard would have none.
     *
     * @param body the number of the body in the columns
     * @throws IndexOutOfBoundsException if there is no such body
     */
    public Optional<BigDecimal> total(int body) {
        Fraction total = whole.isPresent() ? whole.get().of(body) : null;
        return total == null ? fromFractions(body) : Optional.of(rounded(total));
    }

    private Optional<BigDecimal> fromFractions(int body) {
        Fraction[] amounts = new Fraction[indicators.length];
        for (int i = 0; i < amounts.length; i++) {
            Fraction known = amount(i, body);
            if (known == null) {
                return incomplete(body);
            }
            amounts[i] = known;
        }
        return Optional.of(rounded(plan.total(amounts)));
    }

    /** Returns the totals of all bodies, in their order. */
    public ImmutableList<Optional<BigDecimal>> totals() {
        ImmutableList.Builder<Optional<BigDecimal>> totals =
                ImmutableList.builderWithExpectedSize(evidence.bodies().size());
        int bodies = evidence.bodies().size();
        for (int first = 0; first < bodies; first += BLOCK) {
            int count = Math.min(BLOCK, bodies - first);
            long[] units = whole.isPresent() ? whole.get().units(first, count) : new long[0];
            for (int i = 0; i < count; i++) {
                boolean known = units.length > 0 && units[i] != WholeAmounts.NONE;
                totals.add(
                        known ? Optional.of(rounded(whole.orElseThrow().points(units[i]))) : fromFractions(first + i));
            }
        }
        return totals.build();
    }

    /**
     * Returns the ranks of totals, from 1, the greatest first; equal totals share a rank, and a total that is empty has
     * rank 0.
     */
    public static ImmutableList<Integer> ranks(ImmutableList<Optional<BigDecimal>> totals) {
        Peers all = Peers.of(totals.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
        return totals.stream()
                .map(total -> total.map(value -> all.countGreater(value) + 1).orElse(0))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the mean points of the bodies that were scored, where a policy needs it. */
    private Optional<Fraction> average(int index) {
        Indicator indicator = indicators[index];
        if (!Draft.needsAverage(indicator, scheme)) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        long scored = 0;
        for (int body = 0; body < evidence.bodies().size(); body++) {
            Fraction known = points(index, body);
            if (known != null) {
                sum = sum.plus(known);
                scored++;
            }
        }
        return scored == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(scored)));
    }

    private BigDecimal rounded(Fraction total) {
        if (scheme.rounding().stage() == Rounding.Stage.TOTAL) {
            return scheme.rounding().apply(total);
        }
        BigDecimal plain = total.decimal().orElseThrow();
        return plain.scale() < scheme.rounding().scale()
                ? plain.setScale(scheme.rounding().scale())
                : plain;
    }

    private @Nullable Fraction amount(int index, int body) {
        Fraction known = points(index, body);
        return known == null ? null : plan.amount(index, known);
    }

    private @Nullable Fraction points(int index, int body) {
        Fraction known = plans[index].of(body);
        if (known != null) {
            return known;
        }
        Outcome outcome = asked(index, body);
        return outcome.isScored() ? outcome.points() : null;
    }

    private Outcome asked(int index, int body) {
        Indicator indicator = indicators[index];
        return indicator
                .rule()
                .score(new Inputs(
                        indicator.points(),
                        evidence.numbers(indicator, body),
                        ImmutableMap.of(),
                        peers.get(index).get()));
    }

    /** Scores a body with something missing by the policies of the scheme, as a card does. */
    private Optional<BigDecimal> incomplete(int body) {
        Map<IndicatorId, Draft> drafts = new HashMap<>();
        for (int i = 0; i < indicators.length; i++) {
            Fraction known = plans[i].of(body);
            Draft draft = known == null
                    ? Draft.of(indicators[i], asked(i, body), scheme, averages.get(i))
                    : Draft.ofPoints(indicators[i], known);
            drafts.put(indicators[i].id(), draft);
        }
        BodyId id = evidence.bodies().get(body);
        Evidence none =
                Evidence.check(scheme, ImmutableList.of(id), ImmutableList.of()).value();
        Scorecard card = new CardAssembly(none, id, drafts).card();
        return card.state() == IndicatorState.SCORED ? Optional.of(card.subtotal()) : Optional.empty();
    }
}
