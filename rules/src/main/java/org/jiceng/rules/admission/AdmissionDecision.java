package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/**
 * What was decided on a request, and why (准入决定).
 *
 * <p>The outcome follows from the verdicts in this order: a strict rule that is violated rejects the request; missing
 * facts on whose value the outcome depends make it incomplete; a soft norm that is not met, or a clause that a person
 * has to judge, or the lack of any rule that speaks of the request and is more than a soft norm, refers it to a person;
 * otherwise it is admitted, with obligations where something promised has not been done yet. A missing fact with which
 * the outcome is the same whatever its value does not make a request incomplete.
 *
 * <p>Findings, obligations and texts are made when they are asked for.
 */
public final class AdmissionDecision {

    private final Evaluation<AdmissionCase> evaluation;
    private final ImmutableList<ObligationClause> clauses;
    private final Weighing weighing;

    private AdmissionDecision(
            Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses, Weighing weighing) {
        this.evaluation = evaluation;
        this.clauses = clauses;
        this.weighing = weighing;
    }

    static AdmissionDecision of(Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses) {
        return new AdmissionDecision(evaluation, clauses, Weighing.of(evaluation, clauses));
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
        return weighing.outcome();
    }

    /** Returns what stands against the request, is missing, or needs a person, the weightiest first. */
    public Findings findings() {
        Findings.Builder findings = Findings.builder();
        ImmutableList<RuleStep<AdmissionCase>> steps = evaluation.steps();
        if (!weighing.irrelevant().isEmpty()) {
            findings.add(eitherWay());
        }
        steps.forEach(step -> finding(step).ifPresent(findings::add));
        if (steps.stream().noneMatch(step -> Weighing.isGround(step.rule(), step.verdict()))) {
            findings.add(note("ADM-NO-RULE", Severity.WARNING, "finding.noRule", day())
                    .build());
        }
        if (!subject().isNamedDutyListed()) {
            findings.add(note(
                            "ADM-DUTY",
                            Severity.WARNING,
                            "finding.dutyNotListed",
                            request().duty().orElseThrow(),
                            subject().target().name(),
                            day())
                    .build());
        }
        if (evaluation.rules().place().isEmpty()
                && evaluation.rules().others().stream().anyMatch(this::isElsewhere)) {
            findings.add(note(
                            "ADM-PLACE",
                            Severity.NOTICE,
                            "finding.placeUnknown",
                            subject().target().name())
                    .build());
        }
        return findings.build().byWeight();
    }

    private boolean isElsewhere(RuleStep<AdmissionCase> step) {
        return step.inapplicability().equals(Optional.of(Inapplicability.OTHER_JURISDICTION));
    }

    private Finding eitherWay() {
        ImmutableList<LocalizedText> facts =
                weighing.irrelevant().stream().map(this::label).collect(ImmutableList.toImmutableList());
        Finding.Builder finding = note(
                "ADM-EITHER-WAY",
                outcome() == Outcome.REJECTED ? Severity.ERROR : Severity.NOTICE,
                "finding.eitherWay",
                AdmissionText.list(facts),
                outcome());
        weighing.violatedEitherWay(evaluation).stream()
                .flatMap(step -> step.citations().stream())
                .distinct()
                .forEach(finding::addCitation);
        return finding.build();
    }

    private LocalizedText label(String factId) {
        Fact<AdmissionCase, ?> fact = rules().facts().get(factId);
        return fact == null ? LocalizedText.verbatim(factId) : fact.label();
    }

    private Finding.Builder note(String rule, Severity severity, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(request().id())
                .text(AdmissionText.text(key, values));
    }

    private Optional<Finding> finding(RuleStep<AdmissionCase> step) {
        Rule<AdmissionCase> rule = step.rule();
        LocalizedText text;
        if (step.verdict() == Verdict.VIOLATED) {
            text = AdmissionText.text("finding.violated", rule.title(), inFact(step));
        } else if (!step.missingFacts().isEmpty()) {
            String key = step.verdict() == Verdict.SATISFIED ? "finding.mayApply" : "finding.missing";
            text = AdmissionText.text(key, rule.title(), missing(step));
        } else if (step.verdict() == Verdict.UNDETERMINED) {
            text = AdmissionText.text(
                    "finding.judgement",
                    rule.title(),
                    AdmissionText.list(step.openJudgements().asList()));
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

    private static LocalizedText inFact(RuleStep<AdmissionCase> step) {
        return AdmissionText.list(causes(step.requires().stream(), Truth.FALSE)
                .map(ConditionTrace::text)
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    private static LocalizedText missing(RuleStep<AdmissionCase> step) {
        return AdmissionText.list(causes(step.conditions().stream(), Truth.UNKNOWN)
                .filter(ConditionTrace.FactStep.class::isInstance)
                .map(cause -> ((ConditionTrace.FactStep) cause).fact())
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<ConditionTrace> causes(Stream<? extends ConditionTrace> conditions, Truth wanted) {
        return conditions
                .filter(condition -> condition.truth() == wanted)
                .flatMap(condition -> condition.causes().stream());
    }

    /** Returns what has to follow an admission; nothing where the request is not admitted. */
    public ImmutableList<Obligation> obligations() {
        return outcome() == Outcome.ADMITTED_WITH_OBLIGATIONS
                ? Obligations.of(evaluation, clauses)
                : ImmutableList.of();
    }

    /**
     * Returns the ids of the facts that are missing and on whose value the outcome depends, in the order of the rules;
     * none where the request is not incomplete. They are paths of request fields.
     */
    public ImmutableSet<String> missingFacts() {
        return weighing.missing();
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
        return request().id() + " " + day() + " " + outcome();
    }
}
