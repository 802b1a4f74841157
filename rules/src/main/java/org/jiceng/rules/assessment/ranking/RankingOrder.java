package org.jiceng.rules.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.card.VetoOutcome.Decision;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Veto;

/** Puts scorecards in order, decides vetoes by rank, and hands out grades. */
final class RankingOrder {

    private final AssessmentScheme scheme;
    private final ImmutableList<Scorecard> unranked;
    private final ImmutableList<Scorecard> cards;
    private final Findings.Builder findings = Findings.builder();

    RankingOrder(AssessmentScheme scheme, Iterable<Scorecard> all) {
        this.scheme = scheme;
        ImmutableList<Scorecard> byBody = ImmutableList.sortedCopyOf(Comparator.comparing(Scorecard::body), all);
        for (int i = 1; i < byBody.size(); i++) {
            BodyId body = byBody.get(i).body();
            checkArgument(
                    !body.equals(byBody.get(i - 1).body()),
                    "ranking must have one card for each body, but '%s' has two",
                    body);
        }
        byBody.forEach(card -> findings.addAll(card.findings()));
        this.unranked = byBody.stream().filter(card -> card.total().isEmpty()).collect(ImmutableList.toImmutableList());
        ImmutableList<Scorecard> scored =
                byBody.stream().filter(card -> card.total().isPresent()).collect(ImmutableList.toImmutableList());
        this.cards = ImmutableList.sortedCopyOf(order(scheme), withRankVetoes(scored));
    }

    /** Returns the order of final scores, the best first; equal where two bodies share a rank. */
    static Comparator<Scorecard> order(AssessmentScheme scheme) {
        Comparator<Scorecard> order = Comparator.comparing(
                        (Scorecard card) -> card.comparable().orElseThrow())
                .reversed();
        Optional<Grading> grading = scheme.grading().filter(g -> g.ties().equals(Optional.of(Grading.Ties.TIE_BREAK)));
        if (grading.isPresent()) {
            for (IndicatorId id : grading.get().tieBreakers()) {
                order = order.thenComparing(Comparator.comparing((Scorecard card) ->
                                card.line(id).map(ScoreLine::exact).orElse(Fraction.ZERO))
                        .reversed());
            }
        }
        return order;
    }

    Ranking ranking() {
        Map<BodyId, Integer> ranks = new HashMap<>();
        Comparator<Scorecard> order = order(scheme);
        int rank = 0;
        for (int i = 0; i < cards.size(); i++) {
            if (i == 0 || order.compare(cards.get(i - 1), cards.get(i)) != 0) {
                rank = i + 1;
            }
            ranks.put(cards.get(i).body(), rank);
        }
        ImmutableList<Ranking.Place> places = scheme.grading()
                .map(grading -> new GradeQuotas(grading, cards, ranks, findings).places())
                .orElseGet(() -> cards.stream()
                        .map(card -> new Ranking.Place(
                                ranks.getOrDefault(card.body(), 0),
                                card,
                                Optional.empty(),
                                ImmutableList.of(),
                                card.isAwardBarred()))
                        .collect(ImmutableList.toImmutableList()));
        return new Ranking(scheme, places, unranked, findings.build());
    }

    /** Decides the vetoes by rank on the totals as they stand before any veto. */
    private ImmutableList<Scorecard> withRankVetoes(ImmutableList<Scorecard> scored) {
        boolean any = scheme.vetoes().stream().anyMatch(veto -> veto.condition() instanceof Veto.AmongLast);
        if (!any || scored.isEmpty()) {
            return scored;
        }
        List<Fraction> ascending = new ArrayList<>();
        scored.forEach(card -> ascending.add(card.exactBeforeVeto()));
        ascending.sort(Comparator.naturalOrder());
        return scored.stream().map(card -> withRankVetoes(card, ascending)).collect(ImmutableList.toImmutableList());
    }

    private Scorecard withRankVetoes(Scorecard card, List<Fraction> ascending) {
        ImmutableList<VetoOutcome> outcomes = card.vetoes().stream()
                .map(outcome -> outcome.veto().condition() instanceof Veto.AmongLast last
                        ? decided(outcome.veto(), last, card, ascending)
                        : outcome)
                .collect(ImmutableList.toImmutableList());
        Optional<Grade> grade =
                card.grade().map(g -> VetoOutcome.lowered(scheme.grading().orElseThrow(), g, outcomes));
        return Scorecard.builder().from(card).vetoes(outcomes).grade(grade).build();
    }

    private static VetoOutcome decided(Veto veto, Veto.AmongLast condition, Scorecard card, List<Fraction> ascending) {
        Fraction edge = ascending.get(Math.min(condition.places(), ascending.size()) - 1);
        boolean holds = card.exactBeforeVeto().compareTo(edge) <= 0;
        return new VetoOutcome(
                veto,
                holds ? Decision.HOLDS : Decision.DOES_NOT_HOLD,
                Texts.text(holds ? "veto.among-last" : "veto.not-among-last", condition.places()));
    }
}
