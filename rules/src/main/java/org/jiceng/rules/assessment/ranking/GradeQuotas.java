package org.jiceng.rules.assessment.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Veto;

/** Hands out grades, the best first, within limits, quotas, ties and vetoes. */
final class GradeQuotas {

    private final Grading grading;
    private final ImmutableList<Scorecard> cards;
    private final Map<BodyId, Integer> ranks;
    private final Findings.Builder findings;
    private final Map<BodyId, Grade> given = new HashMap<>();
    private final Map<BodyId, List<LocalizedText>> reasons = new HashMap<>();
    private final Map<BodyId, Boolean> displaced = new HashMap<>();
    private final Map<BodyId, Boolean> stuck = new HashMap<>();

    /** How many places of better grades were given beyond their quotas and are owed by the next ones. */
    private int owed;

    GradeQuotas(
            Grading grading, ImmutableList<Scorecard> cards, Map<BodyId, Integer> ranks, Findings.Builder findings) {
        this.grading = grading;
        this.cards = cards;
        this.ranks = ranks;
        this.findings = findings;
    }

    ImmutableList<Ranking.Place> places() {
        Optional<Grading.SmallGroup> small = grading.smallGroup().filter(group -> cards.size() < group.below());
        if (small.isPresent() && small.get().treatment() == Grading.SmallGroup.Treatment.NO_GRADES) {
            cards.forEach(card -> reasons.put(
                    card.body(),
                    List.of(Texts.text(
                            "rank.small-group", cards.size(), small.get().below()))));
            return cards.stream().map(this::place).collect(ImmutableList.toImmutableList());
        }
        ImmutableList<Optional<Integer>> quotas = small.isPresent()
                ? ImmutableList.copyOf(Collections.nCopies(grading.grades().size(), Optional.empty()))
                : grading.places(cards.size());
        for (int i = 0; i < grading.grades().size(); i++) {
            give(i, quotas.get(i));
        }
        return cards.stream().map(this::place).collect(ImmutableList.toImmutableList());
    }

    private Ranking.Place place(Scorecard card) {
        BodyId body = card.body();
        return new Ranking.Place(
                ranks.getOrDefault(body, 0),
                card,
                Optional.ofNullable(given.get(body)),
                ImmutableList.copyOf(reasons.getOrDefault(body, ImmutableList.of())),
                card.isAwardBarred());
    }

    private void give(int index, Optional<Integer> quota) {
        Grade grade = grading.grades().get(index);
        List<Scorecard> candidates =
                cards.stream().filter(card -> isCandidate(card, index)).toList();
        if (quota.isEmpty()) {
            candidates.forEach(card -> given.put(card.body(), grade));
            return;
        }
        int left = Math.max(0, quota.get() - owed);
        owed -= quota.get() - left;
        boolean closed = false;
        for (int start = 0; start < candidates.size(); ) {
            int end = endOfTie(candidates, start);
            List<Scorecard> tied = candidates.subList(start, end);
            if (!closed && tied.size() <= left) {
                tied.forEach(card -> given.put(card.body(), grade));
                left -= tied.size();
            } else if (closed || left == 0) {
                closed = true;
                tied.forEach(card -> displace(card, Texts.text("rank.full", grade.title(), quota.get())));
            } else {
                closed = true;
                tie(grade, tied, quota.get(), left);
                left = 0;
            }
            start = end;
        }
    }

    /** Decides for bodies of one rank that are more than the places left. */
    private void tie(Grade grade, List<Scorecard> tied, int quota, int left) {
        if (grading.ties().isEmpty()) {
            for (Scorecard card : tied) {
                stuck.put(card.body(), true);
                reasons.computeIfAbsent(card.body(), body -> new ArrayList<>())
                        .add(Texts.text("rank.tie-undeclared", grade.title(), quota));
                findings.add(Texts.finding(
                        "RANK-TIE",
                        Severity.ERROR,
                        card.body(),
                        Texts.text("rank.tie-finding", card.body(), grade.title(), tied.size(), quota)));
            }
            return;
        }
        boolean shared = grading.ties().get() == Grading.Ties.SHARED_PLACES;
        if (shared || grading.ties().get() == Grading.Ties.EXTRA_PLACES) {
            owed += shared ? tied.size() - left : 0;
            for (Scorecard card : tied) {
                given.put(card.body(), grade);
                reasons.computeIfAbsent(card.body(), body -> new ArrayList<>())
                        .add(Texts.text(shared ? "rank.shared" : "rank.extra", grade.title(), quota));
            }
            return;
        }
        tied.forEach(card -> displace(card, Texts.text("rank.tied-out", grade.title(), quota)));
    }

    private void displace(Scorecard card, LocalizedText reason) {
        displaced.put(card.body(), true);
        reasons.computeIfAbsent(card.body(), body -> new ArrayList<>()).add(reason);
    }

    private boolean isCandidate(Scorecard card, int index) {
        BodyId body = card.body();
        if (given.containsKey(body) || stuck.containsKey(body)) {
            return false;
        }
        int last = grading.grades().size() - 1;
        boolean lowest = holds(card, Veto.Effect.LOWEST_GRADE);
        if (lowest || holds(card, Veto.Effect.BAR_TOP_GRADE)) {
            int first = lowest ? last : Math.min(1, last);
            boolean graded = card.grade().isPresent();
            if (index < first || !graded) {
                if (graded) {
                    displaced.put(body, true);
                }
                return false;
            }
            if (lowest) {
                reasons.computeIfAbsent(body, b -> new ArrayList<>()).add(Texts.text("rank.veto"));
                return true;
            }
        }
        Fraction score = card.comparable().orElseThrow();
        Grade grade = grading.grades().get(index);
        return displaced.containsKey(body)
                ? grade.lower().map(limit -> limit.holds(score)).orElse(true)
                : grade.takes(score);
    }

    private static boolean holds(Scorecard card, Veto.Effect effect) {
        return card.vetoes().stream()
                .anyMatch(outcome -> outcome.holds() && outcome.veto().effect() == effect);
    }

    private int endOfTie(List<Scorecard> candidates, int start) {
        int rank = rankOf(candidates.get(start));
        int end = start + 1;
        while (end < candidates.size() && rankOf(candidates.get(end)) == rank) {
            end++;
        }
        return end;
    }

    private int rankOf(Scorecard card) {
        return ranks.getOrDefault(card.body(), 0);
    }
}
