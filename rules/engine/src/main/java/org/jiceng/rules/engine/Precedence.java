package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.InstrumentKind;

/**
 * Which of the rules of a set that answer one question prevails over which (效力位阶): the text of higher rank, and among
 * equals the one with the later first day.
 */
final class Precedence<F> {

    /** Two rules of one question with texts of the same rank and the same first day. */
    record Peers<F>(ActiveRule<F> one, ActiveRule<F> other) {}

    private final Map<RuleId, ImmutableList<ActiveRule<F>>> stronger;
    private final ImmutableList<Peers<F>> peers;

    private Precedence(Map<RuleId, ImmutableList<ActiveRule<F>>> stronger, ImmutableList<Peers<F>> peers) {
        this.stronger = stronger;
        this.peers = peers;
    }

    static <F> Precedence<F> of(ImmutableList<ActiveRule<F>> rules) {
        Map<RuleId, ImmutableList<ActiveRule<F>>> stronger = new HashMap<>();
        ImmutableList.Builder<Peers<F>> peers = ImmutableList.builder();
        Map<String, List<ActiveRule<F>>> byQuestion = new HashMap<>();
        for (ActiveRule<F> rule : rules) {
            if (rule.rule().question().isPresent()) {
                byQuestion
                        .computeIfAbsent(rule.rule().question().get(), missing -> new ArrayList<>())
                        .add(rule);
            }
        }
        for (ActiveRule<F> rule : rules) {
            if (rule.rule().question().isEmpty()) {
                continue;
            }
            List<ActiveRule<F>> group =
                    byQuestion.getOrDefault(rule.rule().question().get(), List.of());
            ImmutableList.Builder<ActiveRule<F>> over = ImmutableList.builder();
            for (ActiveRule<F> other : group) {
                int order = compare(rule, other);
                if (order < 0) {
                    over.add(other);
                } else if (order == 0 && group.indexOf(rule) < group.indexOf(other)) {
                    peers.add(new Peers<>(rule, other));
                }
            }
            ImmutableList<ActiveRule<F>> prevailing = over.build();
            if (!prevailing.isEmpty()) {
                stronger.put(rule.rule().id(), prevailing);
            }
        }
        return new Precedence<>(stronger, peers.build());
    }

    /** Returns a negative number where the other prevails. */
    private static int compare(ActiveRule<?> rule, ActiveRule<?> other) {
        int byRank = rank(other).compareTo(rank(rule));
        return byRank != 0 ? byRank : start(rule).compareTo(start(other));
    }

    private static InstrumentKind rank(ActiveRule<?> rule) {
        return rule.citations().stream()
                .map(citation -> citation.instrument().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate start(ActiveRule<?> rule) {
        InstrumentKind rank = rank(rule);
        return rule.citations().stream()
                .filter(citation -> citation.instrument().kind() == rank)
                .map(citation -> citation.instrument().period().start())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isTrivial() {
        return stronger.isEmpty() && peers.isEmpty();
    }

    /** Returns the rules that prevail over a rule where both speak of a case. */
    ImmutableList<ActiveRule<F>> over(Rule<F> rule) {
        return stronger.getOrDefault(rule.id(), ImmutableList.of());
    }

    ImmutableList<Peers<F>> peers() {
        return peers;
    }

    /**
     * Returns whether a rule yields to one that prevails: they say different things, or it is violated where the other
     * is still open. What the stronger text leaves to a person or to a missing fact, the weaker one does not settle.
     */
    static boolean yields(Verdict weaker, Verdict stronger) {
        return differ(weaker, stronger) || (weaker == Verdict.VIOLATED && stronger == Verdict.UNDETERMINED);
    }

    /** Returns whether two verdicts say different things of a case. */
    static boolean differ(Verdict one, Verdict other) {
        return (one == Verdict.SATISFIED && other == Verdict.VIOLATED)
                || (one == Verdict.VIOLATED && other == Verdict.SATISFIED);
    }
}
