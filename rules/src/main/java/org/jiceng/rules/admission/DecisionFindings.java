package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** Says what stands against a request, is missing, or needs a person. */
final class DecisionFindings {

    private final Evaluation<AdmissionCase> evaluation;
    private final AdmissionCase subject;
    private final Weighing weighing;

    DecisionFindings(Evaluation<AdmissionCase> evaluation, Weighing weighing) {
        this.evaluation = evaluation;
        this.subject = evaluation.subject();
        this.weighing = weighing;
    }

    /** Returns the findings, the weightiest first. */
    Findings findings() {
        Findings.Builder findings = Findings.builder();
        ImmutableList<RuleStep<AdmissionCase>> steps = evaluation.steps();
        if (!weighing.irrelevant().isEmpty()) {
            findings.add(eitherWay());
        }
        steps.forEach(step -> finding(step).ifPresent(findings::add));
        if (steps.stream().noneMatch(step -> Weighing.isGround(step.rule(), step.verdict()))) {
            findings.add(note("ADM-NO-RULE", Severity.WARNING, "finding.noRule", subject.day())
                    .build());
        }
        subject.request()
                .duty()
                .filter(duty -> !subject.isNamedDutyListed())
                .map(duty -> note(
                        "ADM-DUTY",
                        Severity.WARNING,
                        "finding.dutyNotListed",
                        duty,
                        subject.target().name(),
                        subject.day()))
                .ifPresent(note -> findings.add(note.build()));
        if (evaluation.rules().place().isEmpty() && hasRulesOfPlaces()) {
            findings.add(note(
                            "ADM-PLACE",
                            Severity.NOTICE,
                            "finding.placeUnknown",
                            subject.target().name())
                    .build());
        }
        return findings.build().byWeight();
    }

    private boolean hasRulesOfPlaces() {
        return evaluation.rules().others().stream()
                .flatMap(step -> step.inapplicability().stream())
                .anyMatch(why -> why == Inapplicability.OTHER_JURISDICTION);
    }

    /** Says that a missing fact does not matter, and for a rejection which provisions are violated either way. */
    private Finding eitherWay() {
        Outcome outcome = weighing.outcome();
        Finding.Builder finding = note(
                "ADM-EITHER-WAY",
                outcome == Outcome.REJECTED ? Severity.ERROR : Severity.NOTICE,
                "finding.eitherWay",
                labels(weighing.irrelevant()),
                outcome);
        weighing.violatedEitherWay(evaluation).stream()
                .flatMap(step -> step.citations().stream())
                .distinct()
                .forEach(finding::addCitation);
        return finding.build();
    }

    private Finding.Builder note(String rule, Severity severity, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(subject.request().id())
                .text(AdmissionText.text(key, values));
    }

    private Optional<Finding> finding(RuleStep<AdmissionCase> step) {
        Rule<AdmissionCase> rule = step.rule();
        return text(step)
                .map(text -> Finding.builder()
                        .rule(rule.id())
                        .severity(
                                step.verdict() == Verdict.VIOLATED
                                                && rule.modality().isStrict()
                                        ? Severity.ERROR
                                        : Severity.WARNING)
                        .subject(subject.request().id())
                        .text(text)
                        .addAllCitations(step.citations())
                        .build());
    }

    private Optional<LocalizedText> text(RuleStep<AdmissionCase> step) {
        LocalizedText title = step.rule().title();
        if (step.verdict() == Verdict.VIOLATED) {
            return Optional.of(AdmissionText.text("finding.violated", title, causes(step.requires())));
        }
        if (!step.missingFacts().isEmpty()) {
            String key = step.verdict() == Verdict.SATISFIED ? "finding.mayApply" : "finding.missing";
            return Optional.of(AdmissionText.text(key, title, labels(step.missingFacts())));
        }
        return step.verdict() == Verdict.UNDETERMINED
                ? Optional.of(AdmissionText.text(
                        "finding.judgement",
                        title,
                        AdmissionText.list(step.openJudgements().asList())))
                : Optional.empty();
    }

    /** Says why a requirement does not hold: the facts that break it, with their actual and required values. */
    private static LocalizedText causes(Optional<ConditionTrace> requires) {
        return AdmissionText.list(requires.stream()
                .flatMap(condition -> condition.causes().stream())
                .map(ConditionTrace::text)
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    private LocalizedText labels(ImmutableSet<String> factIds) {
        return AdmissionText.list(factIds.stream()
                .flatMap(id ->
                        Optional.ofNullable(evaluation.rules().book().facts().get(id)).stream())
                .map(Fact::label)
                .collect(ImmutableList.toImmutableList()));
    }
}
