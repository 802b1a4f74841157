package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/**
 * What was decided on a request, and why (准入决定).
 *
 * <p>The outcome follows from the verdicts in this order: a strict rule that is violated rejects the request; a fact
 * without which a rule cannot be decided makes it incomplete; a soft norm that is not met, or a clause that a person
 * has to judge, or the lack of any rule that applies, refers it to a person; otherwise it is admitted, with obligations
 * where something promised has not been done yet.
 *
 * <p>Findings, obligations and texts are made when they are asked for.
 */
public final class AdmissionDecision {

    private final Evaluation<AdmissionCase> evaluation;
    private final ImmutableList<ObligationClause> clauses;
    private final Outcome outcome;

    private AdmissionDecision(
            Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses, Outcome outcome) {
        this.evaluation = evaluation;
        this.clauses = clauses;
        this.outcome = outcome;
    }

    static AdmissionDecision of(Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses) {
        return new AdmissionDecision(evaluation, clauses, outcome(evaluation, clauses));
    }

    private static Outcome outcome(Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses) {
        boolean missing = false;
        boolean forPerson = false;
        boolean applies = false;
        for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
            Verdict verdict = rule.verdict(evaluation.subject());
            applies |= verdict != Verdict.NOT_APPLICABLE;
            if (verdict == Verdict.VIOLATED) {
                if (rule.modality().isStrict()) {
                    return Outcome.REJECTED;
                }
                forPerson = true;
            } else if (verdict == Verdict.UNDETERMINED) {
                boolean lacksFact = !evaluation.step(rule).missingFacts().isEmpty();
                missing |= lacksFact;
                forPerson |= !lacksFact;
            }
        }
        if (missing) {
            return Outcome.INCOMPLETE;
        }
        if (forPerson || !applies) {
            return Outcome.REFERRED;
        }
        return Obligations.of(evaluation, clauses).isEmpty() ? Outcome.ADMITTED : Outcome.ADMITTED_WITH_OBLIGATIONS;
    }

    /** Returns the request. */
    public AdmissionRequest request() {
        return evaluation.subject().request();
    }

    /** Returns the request with applicant, target and lists as they are on the day. */
    public AdmissionCase subject() {
        return evaluation.subject();
    }

    /** Returns the day whose law was applied. */
    public LocalDate day() {
        return evaluation.rules().day();
    }

    /** Returns the rules that were applied. */
    public RuleBook<AdmissionCase> rules() {
        return evaluation.rules().book();
    }

    /** Returns what becomes of the request. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns what stands against the request, is missing, or needs a person, the weightiest first. */
    public Findings findings() {
        Findings.Builder findings = Findings.builder();
        ImmutableList<RuleStep<AdmissionCase>> steps = evaluation.steps();
        steps.forEach(step -> finding(step).ifPresent(findings::add));
        if (steps.stream().allMatch(step -> step.verdict() == Verdict.NOT_APPLICABLE)) {
            findings.add(Finding.builder()
                    .rule(RuleId.of("ADM-NO-RULE"))
                    .severity(Severity.WARNING)
                    .subject(request().id())
                    .text(AdmissionText.text("finding.noRule", day()))
                    .build());
        }
        return findings.build().byWeight();
    }

    private Optional<Finding> finding(RuleStep<AdmissionCase> step) {
        Rule<AdmissionCase> rule = step.rule();
        LocalizedText text;
        if (step.verdict() == Verdict.VIOLATED) {
            text = AdmissionText.text("finding.violated", rule.title(), causes(step));
        } else if (step.verdict() == Verdict.UNDETERMINED) {
            ImmutableSet<LocalizedText> open = step.openJudgements();
            text = step.missingFacts().isEmpty()
                    ? AdmissionText.text("finding.judgement", rule.title(), AdmissionText.list(open.asList()))
                    : AdmissionText.text("finding.missing", rule.title(), causes(step));
        } else {
            return Optional.empty();
        }
        boolean strict = step.verdict() == Verdict.VIOLATED && rule.modality().isStrict();
        return Optional.of(Finding.builder()
                .rule(rule.id())
                .severity(strict ? Severity.ERROR : Severity.WARNING)
                .subject(request().id())
                .text(text)
                .addAllCitations(step.citations())
                .build());
    }

    private static LocalizedText causes(RuleStep<AdmissionCase> step) {
        Truth wanted = step.verdict() == Verdict.VIOLATED ? Truth.FALSE : Truth.UNKNOWN;
        return AdmissionText.list(step.conditions().stream()
                .filter(condition -> condition.truth() == wanted)
                .flatMap(condition -> condition.causes().stream())
                .map(cause -> cause.text())
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns what has to follow an admission; nothing where the request is not admitted. */
    public ImmutableList<Obligation> obligations() {
        return outcome == Outcome.ADMITTED_WITH_OBLIGATIONS ? Obligations.of(evaluation, clauses) : ImmutableList.of();
    }

    /** Returns the ids of the facts that are missing, in the order of the rules; they are paths of request fields. */
    public ImmutableSet<String> missingFacts() {
        return evaluation.steps().stream()
                .flatMap(step -> step.missingFacts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the rules that were asked, each with its verdict and how it came about. */
    public ImmutableList<RuleStep<AdmissionCase>> steps() {
        return evaluation.steps();
    }

    /** Returns every rule of the policy with its verdict, or with the reason why it did not apply. */
    public ImmutableList<RuleStep<AdmissionCase>> trace() {
        return evaluation.trace();
    }

    /**
     * Explains the decision.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String explain(Locale locale) {
        return DecisionExplanation.of(this, locale);
    }

    /** Returns request, day and outcome. */
    @Override
    public String toString() {
        return request().id() + " " + day() + " " + outcome;
    }
}
