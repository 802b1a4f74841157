package org.jiceng.rules.assessment.round;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.duty.DutyId;

/** Computes a {@link TwoWayAssessment}. */
final class TwoWayRound {

    private final BodyId superior;
    private final Evidence downward;
    private final Evidence upward;
    private final ImmutableListMultimap<DutyId, DutyStanding> standings;
    private final Findings.Builder findings = Findings.builder();

    TwoWayRound(BodyId superior, Evidence downward, Evidence upward, Iterable<DutyStanding> standings) {
        this.superior = superior;
        this.downward = downward;
        this.upward = upward;
        this.standings = Multimaps.index(standings, DutyStanding::duty);
    }

    TwoWayAssessment assessment() {
        Ranking ranking = Scorer.of(downward).neutralizing(reconciled()).ranking();
        ImmutableSet<BodyId> answered = answered();
        ImmutableSet<BodyId> silent = ImmutableSortedSet.copyOf(downward.bodies().stream()
                .filter(body -> !answered.contains(body))
                .iterator());
        if (!silent.isEmpty()) {
            note(
                    "TWO-WAY-SILENT",
                    Severity.WARNING,
                    "two-way.silent",
                    answered.size(),
                    downward.bodies().size(),
                    silent);
        }
        boolean withheld = upward.scheme().anonymityFloor().orElse(0) > answered.size();
        if (withheld && !answered.isEmpty()) {
            note(
                    "TWO-WAY-ANONYMITY",
                    Severity.NOTICE,
                    "two-way.withheld",
                    answered.size(),
                    upward.scheme().anonymityFloor().orElse(0));
        }
        Optional<Scorecard> combined = upward.records().isEmpty() || (withheld && answered.size() <= 1)
                ? Optional.empty()
                : Optional.of(combined(withheld, answered.size()));
        ImmutableList<Scorecard> single = withheld
                ? ImmutableList.of()
                : answered.stream().map(this::single).collect(ImmutableList.toImmutableList());
        findings.addAll(ranking.findings());
        combined.ifPresent(card -> findings.addAll(card.findings()));
        return new TwoWayAssessment(
                superior,
                upward.scheme(),
                ranking,
                combined,
                single,
                answered,
                silent,
                divergences(ranking, single),
                findings.build());
    }

    /** Returns the indicators that are left out because of their duties, for which bodies, each with the reason. */
    private Table<IndicatorId, BodyId, LocalizedText> reconciled() {
        Table<IndicatorId, BodyId, LocalizedText> neutralized = HashBasedTable.create();
        downward.scheme()
                .indicators()
                .forEach(indicator -> indicator.duties().stream()
                        .flatMap(duty -> standings.get(duty).stream())
                        .filter(standing -> standing.status() != DutyStanding.Status.LISTED)
                        .forEach(standing -> {
                            if (reconcile(indicator, standing)) {
                                neutralize(indicator, standing, neutralized);
                            }
                        }));
        return neutralized;
    }

    private void neutralize(
            Indicator indicator, DutyStanding standing, Table<IndicatorId, BodyId, LocalizedText> neutralized) {
        LocalizedText reason = Texts.text(
                "two-way.neutralized-step", standing.duty(), standing.status().label(), standing.ground());
        downward.bodies().stream()
                .filter(body -> standing.concerns(body) && !neutralized.contains(indicator.id(), body))
                .forEach(body -> neutralized.put(indicator.id(), body, reason));
    }

    private boolean reconcile(Indicator indicator, DutyStanding standing) {
        Optional<ReconciliationPolicy.Treatment> treatment = downward.scheme()
                .reconciliation()
                .map(policy ->
                        standing.status() == DutyStanding.Status.UNLISTED ? policy.unlisted() : policy.unfunded());
        boolean neutralize = treatment.equals(Optional.of(ReconciliationPolicy.Treatment.NEUTRALIZE));
        String rule = standing.status() == DutyStanding.Status.UNLISTED ? "TWO-WAY-UNLISTED" : "TWO-WAY-UNFUNDED";
        findings.add(Texts.finding(
                rule,
                treatment.isEmpty() ? Severity.ERROR : Severity.WARNING,
                indicator.id(),
                Texts.text(
                        treatment.isEmpty() ? "two-way.reconcile-undeclared" : "two-way.reconcile",
                        indicator.numberedTitle(),
                        standing.duty(),
                        standing.status().label(),
                        standing.ground(),
                        treatment.map(ReconciliationPolicy.Treatment::label).orElse(LocalizedText.verbatim("")),
                        standing.bodies().isEmpty()
                                ? LocalizedText.of("全部主体", "all bodies")
                                : LocalizedText.verbatim(ImmutableSortedSet.copyOf(standing.bodies())
                                        .toString()))));
        return neutralize;
    }

    private ImmutableSet<BodyId> answered() {
        ImmutableSortedSet.Builder<BodyId> known = ImmutableSortedSet.naturalOrder();
        for (String rater : upward.raters()) {
            Optional<BodyId> body = downward.bodies().stream()
                    .filter(id -> id.value().equals(rater))
                    .findFirst();
            body.ifPresentOrElse(
                    known::add, () -> note("TWO-WAY-RATER", Severity.ERROR, "two-way.rater", rater, superior));
        }
        return known.build();
    }

    private Scorecard combined(boolean withheld, int raters) {
        ImmutableSet<String> known =
                downward.bodies().stream().map(BodyId::value).collect(ImmutableSet.toImmutableSet());
        Scorecard card =
                Scorer.of(upward.withRaters(rater -> known.contains(rater))).score(superior);
        if (!withheld) {
            return card;
        }
        LocalizedText step = Texts.text("two-way.withheld-step", raters);
        ImmutableList<ScoreLine> lines = card.lines().stream()
                .map(line -> ScoreLine.builder()
                        .from(line)
                        .evidence(ImmutableList.of())
                        .steps(ImmutableList.of(step))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return Scorecard.builder().from(card).lines(lines).build();
    }

    /** Scores the answers of one body alone: it stands for its group, whatever the group's minimum is. */
    private Scorecard single(BodyId rater) {
        AssessmentScheme scheme = upward.scheme();
        ImmutableList<AssessorGroup> groups = scheme.groups().stream()
                .map(group -> AssessorGroup.builder()
                        .id(group.id())
                        .title(group.title())
                        .weight(group.weight())
                        .aggregate(AssessorGroup.Aggregate.MEAN)
                        .build())
                .collect(ImmutableList.toImmutableList());
        AssessmentScheme alone = AssessmentScheme.builder()
                .from(scheme)
                .groups(groups)
                .emptyGroup(EmptyGroup.REWEIGHT)
                .build();
        Evidence some = upward.withRaters(rater.value()::equals).under(alone);
        return Scorecard.builder()
                .from(Scorer.of(some).score(superior))
                .rater(rater.value())
                .build();
    }

    private ImmutableList<Divergence> divergences(Ranking ranking, ImmutableList<Scorecard> single) {
        ImmutableList.Builder<Divergence> list = ImmutableList.builder();
        for (Scorecard answer : single) {
            BodyId body = BodyId.of(answer.rater().orElseThrow());
            Optional<BigDecimal> down = ranking.place(body).flatMap(place -> percent(place.card()));
            Optional<BigDecimal> up = percent(answer);
            if (down.isPresent() && up.isPresent()) {
                list.add(new Divergence(body, down.get(), up.get(), down.get().subtract(up.get())));
            }
        }
        return list.build();
    }

    private static Optional<BigDecimal> percent(Scorecard card) {
        return card.total()
                .map(total -> Fraction.of(total)
                        .times(Fraction.of(100))
                        .over(Fraction.of(card.scheme().fullPoints()))
                        .rounded(2, RoundingMode.HALF_UP));
    }

    private void note(String rule, Severity severity, String key, Object... values) {
        findings.add(Texts.finding(rule, severity, superior, Texts.text(key, values)));
    }
}
