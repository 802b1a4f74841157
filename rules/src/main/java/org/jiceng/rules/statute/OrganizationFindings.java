package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;

/** Says which rules a case violates, and for want of which facts others cannot be decided. */
final class OrganizationFindings<F extends OrganizationCase> {

    private final Evaluation<F> evaluation;

    OrganizationFindings(Evaluation<F> evaluation) {
        this.evaluation = evaluation;
    }

    Findings findings() {
        Findings.Builder findings = Findings.builder();
        evaluation.steps().forEach(step -> finding(step).ifPresent(findings::add));
        return findings.build();
    }

    private Optional<Finding> finding(RuleStep<F> step) {
        return switch (step.verdict()) {
            case VIOLATED -> Optional.of(violated(step));
            case UNDETERMINED -> isAsked(step) ? Optional.of(missing(step)) : Optional.empty();
            case NOT_APPLICABLE ->
                isPermission(step) && step.applies() == Truth.TRUE
                        ? Optional.of(note(step, Severity.NOTICE, "finding.notAllowed", causes(step)))
                        : Optional.empty();
            case SATISFIED -> Optional.empty();
        };
    }

    private Finding violated(RuleStep<F> step) {
        boolean strict = step.rule().modality().isStrict();
        return strict
                ? note(step, Severity.ERROR, "finding.violated", causes(step))
                : note(step, Severity.WARNING, "finding.outside", causes(step));
    }

    private Finding missing(RuleStep<F> step) {
        return note(step, Severity.NOTICE, "finding.missing", labels(step));
    }

    /** A permission is of no interest before it is known that it is asked for. */
    private boolean isAsked(RuleStep<F> step) {
        return !isPermission(step) || step.applies() == Truth.TRUE;
    }

    private boolean isPermission(RuleStep<F> step) {
        return step.rule().modality() == Modality.MAY;
    }

    private Finding note(RuleStep<F> step, Severity severity, String key, LocalizedText value) {
        return Finding.builder()
                .rule(step.rule().id())
                .severity(severity)
                .subject(evaluation.subject().subject())
                .text(StatuteText.text(key, step.rule().title(), value))
                .addAllCitations(step.citations())
                .build();
    }

    /** Says the facts that break the requirement, with their actual and required values. */
    private LocalizedText causes(RuleStep<F> step) {
        return StatuteText.list(step.requires().stream()
                .flatMap(condition -> condition.causes().stream())
                .map(ConditionTrace::text)
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    private LocalizedText labels(RuleStep<F> step) {
        return StatuteText.list(step.missingFacts().stream()
                .flatMap(id ->
                        Optional.ofNullable(evaluation.rules().book().facts().get(id)).stream())
                .map(Fact::label)
                .collect(ImmutableList.toImmutableList()));
    }
}
