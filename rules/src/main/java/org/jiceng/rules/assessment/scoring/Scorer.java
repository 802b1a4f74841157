package org.jiceng.rules.assessment.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Outcome;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Veto;

/**
 * Scores bodies by a scheme and checked evidence (计分).
 *
 * <p>A scorer is immutable. It keeps the values of all bodies for rules that compare them, so each scorecard stands for
 * itself and takes a time that does not depend on the number of bodies.
 */
public final class Scorer {

    private final Evidence evidence;
    private final ImmutableList<Indicator> all;
    private final ImmutableTable<IndicatorId, BodyId, LocalizedText> neutralized;
    private final ImmutableMap<BodyId, Scorecard> lastPeriod;
    private final IndicatorScorer indicators;
    private final ImmutableMap<IndicatorId, Fraction> averages;

    private Scorer(
            Evidence evidence,
            ImmutableTable<IndicatorId, BodyId, LocalizedText> neutralized,
            ImmutableMap<BodyId, Scorecard> lastPeriod) {
        this.evidence = evidence;
        this.all = evidence.scheme().indicators().collect(ImmutableList.toImmutableList());
        this.neutralized = neutralized;
        this.lastPeriod = lastPeriod;
        this.indicators = new IndicatorScorer(evidence);
        this.averages = averages();
    }

    /** Returns a scorer for evidence and the scheme that it was checked against. */
    public static Scorer of(Evidence evidence) {
        return new Scorer(evidence, ImmutableTable.of(), ImmutableMap.of());
    }

    /**
     * Returns the same scorer that leaves out indicators of bodies, re-weighted over the total whatever the scheme
     * declares, each for a reason that the card shows.
     *
     * @param reasons the reason by indicator and body; one of another scheme or body changes nothing
     */
    public Scorer neutralizing(Table<IndicatorId, BodyId, LocalizedText> reasons) {
        return new Scorer(evidence, ImmutableTable.copyOf(reasons), lastPeriod);
    }

    /**
     * Returns the same scorer with the scorecards of the last period, for {@link MissingPolicy#LAST_PERIOD}.
     *
     * @param cards the cards, at most one for each body; points that a policy gave then do not count as the last
     *     period's
     * @throws IllegalArgumentException if a body has two cards
     */
    public Scorer withLastPeriod(Iterable<Scorecard> cards) {
        return new Scorer(evidence, neutralized, Maps.uniqueIndex(cards, Scorecard::body));
    }

    /**
     * Scores a body.
     *
     * @throws IllegalArgumentException if the body is not among those that the evidence is about
     */
    public Scorecard score(BodyId body) {
        checkArgument(
                evidence.bodies().contains(body), "body must be among those that are assessed, but was '%s'", body);
        return new CardAssembly(evidence, body, drafts(body)).card();
    }

    private Map<IndicatorId, Draft> drafts(BodyId body) {
        Map<IndicatorId, Draft> drafts = Maps.newHashMapWithExpectedSize(all.size());
        all.forEach(indicator -> drafts.put(indicator.id(), draft(body, indicator)));
        return drafts;
    }

    /** Scores all bodies, in the order of their ids. */
    public ImmutableList<Scorecard> scoreAll() {
        return evidence.bodies().stream().map(this::score).collect(ImmutableList.toImmutableList());
    }

    /** Scores all bodies, ranks them and gives the grades. */
    public Ranking ranking() {
        return Ranking.of(evidence.scheme(), scoreAll());
    }

    /**
     * Returns how near a body is to another grade. Where the scheme has quotas or vetoes by rank, all bodies are ranked
     * again for each step of the search, so that it takes a time that grows with their number.
     *
     * @throws IllegalArgumentException if the scheme has no grades, or the body is not among those that the evidence is
     *     about
     */
    public Sensitivity sensitivity(BodyId body) {
        AssessmentScheme scheme = evidence.scheme();
        checkArgument(scheme.grading().isPresent(), "scheme %s must have grades, but had none", scheme.id());
        Grading grading = scheme.grading().get();
        Scorecard card = score(body);
        Map<IndicatorId, Draft> drafts = drafts(body);
        boolean byRank = grading.hasQuota()
                || scheme.vetoes().stream().anyMatch(veto -> veto.condition() instanceof Veto.AmongLast);
        ImmutableList<Scorecard> others = byRank
                ? scoreAll().stream()
                        .filter(other -> !other.body().equals(body))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
        Function<Scorecard, Optional<Grade>> grade = changed -> byRank
                ? Ranking.of(scheme, Iterables.concat(others, ImmutableList.of(changed)))
                        .place(body)
                        .flatMap(Ranking.Place::grade)
                : changed.grade();
        return new SensitivitySearch(grading, card, grade.apply(card), (id, points) -> {
                    Map<IndicatorId, Draft> some = new HashMap<>(drafts);
                    some.computeIfPresent(id, (key, draft) -> draft.withPoints(points));
                    return grade.apply(new CardAssembly(evidence, body, some).card());
                })
                .sensitivity();
    }

    private Draft draft(BodyId body, Indicator indicator) {
        IndicatorScorer.Result result = indicators.score(body, indicator);
        LocalizedText reason = neutralized.get(indicator.id(), body);
        if (reason != null) {
            return new Draft(
                    indicator,
                    IndicatorState.NOT_APPLICABLE,
                    Optional.of(MissingPolicy.REWEIGHT_TOTAL),
                    Fraction.ZERO,
                    ImmutableList.of(reason),
                    result.records());
        }
        Outcome outcome = result.outcome();
        if (outcome.isScored()) {
            return new Draft(
                    indicator, outcome.state(), Optional.empty(), outcome.points(), outcome.steps(), result.records());
        }
        return missing(body, indicator, outcome, result.records());
    }

    private Draft missing(BodyId body, Indicator indicator, Outcome outcome, ImmutableList<EvidenceRecord> records) {
        IndicatorState state = outcome.state();
        Optional<MissingPolicy> policy = evidence.scheme().policy(indicator, state);
        Optional<Fraction> points = policy.flatMap(declared -> Draft.points(
                declared,
                indicator,
                Optional.ofNullable(averages.get(indicator.id())),
                Optional.ofNullable(lastPeriod.get(body)).flatMap(card -> card.exact(indicator.id()))));
        ImmutableList.Builder<LocalizedText> steps = ImmutableList.builder();
        steps.addAll(outcome.steps());
        if (points.isPresent()) {
            String key = policy.orElseThrow().leavesOut() ? "step.left-out" : "step.policy";
            steps.add(Texts.text(key, state.label(), policy.orElseThrow().label(), points.get()));
        } else if (policy.isPresent()) {
            steps.add(
                    Texts.text("step.policy-fails", state.label(), policy.get().label()));
        } else if (state != IndicatorState.ERROR) {
            steps.add(Texts.text("step.undeclared", state.label()));
        }
        return Draft.missing(indicator, state, policy, points, steps.build(), records);
    }

    private ImmutableMap<IndicatorId, Fraction> averages() {
        ImmutableMap.Builder<IndicatorId, Fraction> builder = ImmutableMap.builder();
        all.stream().filter(i -> Draft.needsAverage(i, evidence.scheme())).forEach(indicator -> {
            Fraction sum = Fraction.ZERO;
            long scored = 0;
            for (BodyId body : evidence.bodies()) {
                Outcome outcome = indicators.score(body, indicator).outcome();
                if (outcome.isScored()) {
                    sum = sum.plus(outcome.points());
                    scored++;
                }
            }
            if (scored > 0) {
                builder.put(indicator.id(), sum.over(Fraction.of(scored)));
            }
        });
        return builder.buildOrThrow();
    }
}
