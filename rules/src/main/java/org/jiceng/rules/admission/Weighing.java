package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Completions;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/**
 * What the verdicts of the rules come to (权衡). Where facts are missing, every value that they may have is tried: the
 * request is incomplete only if the outcome depends on them.
 *
 * @param outcome what becomes of the request
 * @param missing the facts on whose value the outcome depends; none where it is not incomplete
 * @param irrelevant the facts that are missing and whatever they are the outcome is the same; none where it is
 *     incomplete
 */
record Weighing(Outcome outcome, ImmutableSet<String> missing, ImmutableSet<String> irrelevant) {

    static Weighing of(Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        Optional<Outcome> plain = outcome(evaluation, terms);
        if (plain.isPresent()) {
            return new Weighing(plain.get(), ImmutableSet.of(), ImmutableSet.of());
        }
        ImmutableSet<String> open = evaluation.steps().stream()
                .flatMap(step -> step.missingFacts().stream())
                .collect(ImmutableSet.toImmutableSet());
        Optional<Completions<Outcome>> completions =
                evaluation.complete(open, completed -> outcome(completed, terms).orElse(Outcome.INCOMPLETE));
        if (completions.isEmpty()) {
            return new Weighing(Outcome.INCOMPLETE, open, ImmutableSet.of());
        }
        return completions
                .get()
                .unanimous()
                .map(outcome -> new Weighing(outcome, ImmutableSet.of(), open))
                .orElseGet(
                        () -> new Weighing(Outcome.INCOMPLETE, completions.get().decisive(), ImmutableSet.of()));
    }

    /** Returns the outcome as far as it does not depend on a missing fact, or empty where it may. */
    private static Optional<Outcome> outcome(Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        boolean open = false;
        boolean forPerson = Concerns.exist(evaluation);
        boolean grounded = false;
        for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
            Verdict verdict = evaluation.verdict(rule);
            boolean refusal = terms.refusals().contains(rule.id());
            grounded |= !refusal && isGround(rule, verdict);
            switch (verdict) {
                case VIOLATED -> {
                    if (rule.modality().isStrict() && !isDisputed(evaluation, rule)) {
                        return Optional.of(Outcome.REJECTED);
                    }
                    forPerson = true;
                }
                case UNDETERMINED -> {
                    boolean lacksFact = !evaluation.step(rule).missingFacts().isEmpty();
                    open |= lacksFact;
                    forPerson |= !lacksFact;
                }
                case SATISFIED -> {
                    forPerson |= refusal;
                    open |= evaluation.applies(rule) == Truth.UNKNOWN
                            && !evaluation.step(rule).missingFacts().isEmpty();
                }
                case NOT_APPLICABLE -> {}
            }
        }
        if (open) {
            return Optional.empty();
        }
        if (forPerson || !grounded) {
            return Optional.of(Outcome.REFERRED);
        }
        return Optional.of(
                Obligations.of(evaluation, terms.obligations()).isEmpty()
                        ? Outcome.ADMITTED
                        : Outcome.ADMITTED_WITH_OBLIGATIONS);
    }

    /** Returns whether another rule, over which none prevails, answers the question of a rule differently. */
    private static boolean isDisputed(Evaluation<AdmissionCase> evaluation, Rule<AdmissionCase> rule) {
        return rule.question().isPresent()
                && evaluation.conflicts().stream()
                        .anyMatch(conflict ->
                                conflict.one().equals(rule) || conflict.other().equals(rule));
    }

    /** Returns whether a rule speaks of the request: it applies, and is more than a soft norm. */
    static boolean isGround(Rule<AdmissionCase> rule, Verdict verdict) {
        return verdict != Verdict.NOT_APPLICABLE && rule.modality() != Modality.GENERALLY;
    }

    /** Returns the strict rules that are violated for one value or another of the irrelevant facts. */
    ImmutableList<RuleStep<AdmissionCase>> violatedEitherWay(Evaluation<AdmissionCase> evaluation) {
        ImmutableSet<RuleId> violated = evaluation
                .complete(irrelevant, Weighing::violated)
                .map(completions -> completions.answers().stream()
                        .flatMap(ImmutableSet::stream)
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
        return evaluation.steps().stream()
                .filter(step -> violated.contains(step.rule().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<RuleId> violated(Evaluation<AdmissionCase> evaluation) {
        return evaluation.rules().rules().stream()
                .filter(rule -> rule.modality().isStrict())
                .filter(rule -> evaluation.verdict(rule) == Verdict.VIOLATED)
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
