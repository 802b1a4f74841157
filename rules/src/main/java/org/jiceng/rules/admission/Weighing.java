package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Completions;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Question;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/**
 * What the verdicts of the rules come to (权衡). Where facts are missing, every combination of values that they may have
 * is looked at: the request is incomplete only if the outcome depends on them.
 *
 * @param outcome what becomes of the request
 * @param missing the facts on whose value the outcome depends, or all that are missing where not every combination was
 *     looked at; none where it is not incomplete
 * @param irrelevant the facts that are missing and whatever they are the outcome is the same; none where it is
 *     incomplete
 * @param extent whether every combination was looked at
 */
record Weighing(
        Outcome outcome, ImmutableSet<String> missing, ImmutableSet<String> irrelevant, Completions.Extent extent) {

    static Weighing of(Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        Optional<Outcome> plain = weight(evaluation, terms).outcome();
        if (plain.isPresent()) {
            return new Weighing(
                    plain.get(), ImmutableSet.of(), ImmutableSet.of(), Completions.Extent.EVERY_COMBINATION);
        }
        ImmutableSet<String> open = evaluation.steps().stream()
                .flatMap(step -> step.missingFacts().stream())
                .collect(ImmutableSet.toImmutableSet());
        Completions<Outcome> completions = evaluation.complete(open, question(evaluation, terms));
        if (completions.extent() != Completions.Extent.EVERY_COMBINATION) {
            return new Weighing(Outcome.INCOMPLETE, open, ImmutableSet.of(), completions.extent());
        }
        return completions
                .unanimous()
                .map(outcome -> new Weighing(outcome, ImmutableSet.of(), open, completions.extent()))
                .orElseGet(() -> new Weighing(
                        Outcome.INCOMPLETE, completions.decisive(), ImmutableSet.of(), completions.extent()));
    }

    /** Returns what all rules come to, as far as that does not depend on a missing fact. */
    private static Weight weight(Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        Weight weight = Concerns.exist(evaluation) ? Weight.FOR_PERSON : Weight.NOTHING;
        for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
            weight = weight.with(weight(evaluation, terms, rule));
            if (weight == Weight.REJECTED) {
                return weight;
            }
        }
        return weight == Weight.GROUNDED && Obligations.areOwed(evaluation, terms.obligations())
                ? Weight.GROUNDED_AND_OWED
                : weight;
    }

    /**
     * Returns the outcome as a question with a part for each rule, for each rule from which something may follow, and
     * for what a person has to look at although no rule speaks of it.
     */
    private static Question<AdmissionCase, Weight, Outcome> question(
            Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        ImmutableList.Builder<Function<Evaluation<AdmissionCase>, Weight>> parts = ImmutableList.builder();
        Predicate<Evaluation<AdmissionCase>> concerns = Concerns.question(evaluation);
        parts.add(completed -> concerns.test(completed) ? Weight.FOR_PERSON : Weight.NOTHING);
        for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
            parts.add(completed -> weight(completed, terms, rule));
        }
        for (ObligationClause clause : terms.obligations()) {
            for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
                if (clause.rules().contains(rule.id())) {
                    parts.add(completed -> Obligations.isOwed(completed, clause, rule) ? Weight.OWED : Weight.NOTHING);
                }
            }
        }
        return new Question<>(
                parts.build(), Weight::with, weight -> weight.outcome().orElse(Outcome.INCOMPLETE));
    }

    /** Returns what one rule comes to. */
    private static Weight weight(Evaluation<AdmissionCase> evaluation, PolicyTerms terms, Rule<AdmissionCase> rule) {
        Verdict verdict = evaluation.verdict(rule);
        return switch (verdict) {
            case VIOLATED ->
                rule.modality().isStrict() && !evaluation.isDisputed(rule) ? Weight.REJECTED : Weight.FOR_PERSON;
            case UNDETERMINED -> evaluation.lacksFact(rule) ? Weight.OPEN : Weight.FOR_PERSON;
            case SATISFIED -> {
                if (evaluation.applies(rule) == Truth.UNKNOWN && evaluation.lacksFact(rule)) {
                    yield Weight.OPEN;
                }
                if (terms.refusals().contains(rule.id())) {
                    yield Weight.FOR_PERSON;
                }
                yield isGround(rule, verdict) ? Weight.GROUNDED : Weight.NOTHING;
            }
            case NOT_APPLICABLE -> Weight.NOTHING;
        };
    }

    /** Returns whether a rule speaks of the request: it applies, and is more than a soft norm. */
    static boolean isGround(Rule<AdmissionCase> rule, Verdict verdict) {
        return verdict != Verdict.NOT_APPLICABLE && rule.modality() != Modality.GENERALLY;
    }

    /** Returns the strict rules that are violated for one value or another of the irrelevant facts. */
    ImmutableList<RuleStep<AdmissionCase>> violatedEitherWay(Evaluation<AdmissionCase> evaluation) {
        return evaluation.rules().rules().stream()
                .filter(rule -> rule.modality().isStrict())
                .filter(rule -> evaluation
                        .complete(irrelevant, completed -> completed.verdict(rule))
                        .answers()
                        .contains(Verdict.VIOLATED))
                .map(evaluation::step)
                .collect(ImmutableList.toImmutableList());
    }
}
