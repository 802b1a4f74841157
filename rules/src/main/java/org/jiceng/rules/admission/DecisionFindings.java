package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Completions;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** Says what stands against a request, is missing, or needs a person. */
final class DecisionFindings {

    private final AdmissionDecision decision;
    private final Evaluation<AdmissionCase> evaluation;
    private final AdmissionCase subject;
    private final Weighing weighing;

    DecisionFindings(AdmissionDecision decision, Evaluation<AdmissionCase> evaluation, Weighing weighing) {
        this.decision = decision;
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
        if (weighing.extent() != Completions.Extent.EVERY_COMBINATION) {
            findings.add(note(
                            "ADM-NOT-SEARCHED",
                            Severity.NOTICE,
                            "finding.notSearched",
                            weighing.extent(),
                            labels(weighing.missing()))
                    .build());
        }
        steps.forEach(step -> finding(step).ifPresent(findings::add));
        if (steps.stream()
                .noneMatch(step ->
                        !decision.isRefusal(step.rule().id()) && Weighing.isGround(step.rule(), step.verdict()))) {
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
        conflicts(findings);
        sanctions(findings);
        Concerns.addTo(findings, evaluation);
        lists(findings);
        unread(findings);
        new RequestFindings(subject, decision::isNamed).addTo(findings);
        deadlines(findings);
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

    /** Says which lists were not asked because they do not state what they are there for. */
    private void lists(Findings.Builder findings) {
        if (evaluation.steps().stream().noneMatch(step -> !step.openJudgements().isEmpty())) {
            return;
        }
        subject.lists().stream()
                .filter(list -> list.purposes().isEmpty())
                .forEach(list -> findings.add(note("ADM-LIST", Severity.NOTICE, "finding.noPurpose", list.title())
                        .build()));
    }

    /**
     * Says what is stated and was asked by no rule, where the request may yet be done: nothing stated is passed over in
     * silence.
     */
    private void unread(Findings.Builder findings) {
        boolean decided = decision.outcome().isAdmission() || decision.outcome() == Outcome.REFERRED;
        ImmutableList<LocalizedText> unread = decided ? StatedFacts.unread(evaluation) : ImmutableList.of();
        if (!unread.isEmpty()) {
            findings.add(note("ADM-UNREAD", Severity.NOTICE, "finding.unread", AdmissionText.list(unread))
                    .build());
        }
    }

    private void conflicts(Findings.Builder findings) {
        decision.conflicts()
                .forEach(conflict -> findings.add(note(
                                "ADM-CONFLICT",
                                Severity.WARNING,
                                "finding.conflict",
                                conflict.one().title(),
                                conflict.other().title())
                        .addAllCitations(conflict.citations())
                        .build()));
        evaluation.steps().stream()
                .filter(step -> step.inapplicability()
                        .filter(Inapplicability.DISPLACED::equals)
                        .isPresent())
                .forEach(step -> findings.add(note(
                                "ADM-DISPLACED",
                                Severity.NOTICE,
                                "finding.displaced",
                                step.rule().title(),
                                step.reason().orElseThrow())
                        .addAllCitations(step.citations())
                        .build()));
    }

    private void sanctions(Findings.Builder findings) {
        decision.sanctions()
                .forEach(sanction ->
                        findings.add(note("ADM-SANCTION", Severity.NOTICE, "finding.sanction", sanction.text())
                                .addCitation(sanction.citation())
                                .build()));
    }

    /** Says that the decision comes too late, and on what calendar a deadline rests that nobody brought. */
    private void deadlines(Findings.Builder findings) {
        decision.competence().ifPresent(competence -> {
            competence
                    .decideBy()
                    .filter(subject.day()::isAfter)
                    .ifPresent(day ->
                            findings.add(note("ADM-DEADLINE", Severity.WARNING, "finding.late", subject.day(), day)
                                    .addAllCitations(competence.citations())
                                    .build()));
            boolean counted =
                    competence.decideBy().isPresent() || competence.fileBy().isPresent();
            if (counted && decision.calendar().isAssumed()) {
                findings.add(note(
                                "ADM-CALENDAR",
                                Severity.NOTICE,
                                "finding.calendar",
                                decision.calendar().name())
                        .build());
            }
        });
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
        if (step.verdict() == Verdict.SATISFIED
                && decision.isRefusal(step.rule().id())) {
            return Optional.of(AdmissionText.text("finding.refusal", title));
        }
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
