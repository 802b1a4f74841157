package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** Says a decision in one language. */
final class DecisionExplanation {

    private DecisionExplanation() {}

    static String of(AdmissionDecision decision, Locale locale) {
        List<LocalizedText> lines = new ArrayList<>();
        AdmissionRequest request = decision.request();
        lines.add(AdmissionText.text(
                "explain.head",
                request.id(),
                decision.outcome(),
                decision.subject().applicant().name(),
                decision.subject().target().name(),
                request.matter(),
                request.certificate()
                        .map(kind -> AdmissionText.text("explain.certificate", kind.name()))
                        .orElseGet(() -> LocalizedText.verbatim(""))));
        lines.add(AdmissionText.text(
                "explain.day", decision.day(), decision.rules().id()));
        for (Finding finding : decision.findings()) {
            lines.add(cited("explain.ground", finding.text(), finding.citations()));
        }
        if (decision.outcome().isAdmission()) {
            decision.steps().stream()
                    .filter(step -> step.verdict() == Verdict.SATISFIED
                            && !decision.isRefusal(step.rule().id()))
                    .forEach(step -> lines.add(satisfied(step)));
        }
        decision.competence().ifPresent(competence -> competence(competence, lines));
        decision.obligations().forEach(obligation -> lines.add(obligation(obligation, decision)));
        request.end()
                .filter(end -> decision.outcome().isAdmission())
                .ifPresent(end -> lines.add(AdmissionText.text("explain.lapse", end)));
        return String.join("\n", lines.stream().map(line -> line.in(locale)).toList());
    }

    private static void competence(Competence competence, List<LocalizedText> lines) {
        LocalizedText names = competence.steps().isEmpty()
                ? LocalizedText.verbatim("")
                : AdmissionText.text("explain.steps", AdmissionText.list(competence.steps()));
        lines.add(AdmissionText.text(
                "explain.authority",
                competence.authority(),
                names,
                AdmissionText.text("explain.cited", AdmissionText.list(competence.citations()))));
        competence.fileBy().ifPresent(day -> lines.add(AdmissionText.text("explain.fileBy", day)));
        competence.decideBy().ifPresent(day -> lines.add(AdmissionText.text("explain.decideBy", day)));
        competence.exit().ifPresent(exit -> lines.add(AdmissionText.text("explain.exit", exit)));
    }

    private static LocalizedText satisfied(RuleStep<AdmissionCase> step) {
        return cited("explain.satisfied", step.rule().title(), step.citations());
    }

    private static LocalizedText cited(String key, LocalizedText text, ImmutableList<Citation> citations) {
        LocalizedText sources = citations.isEmpty()
                ? LocalizedText.verbatim("")
                : AdmissionText.text("explain.cited", AdmissionText.list(citations));
        return AdmissionText.text(key, text, sources);
    }

    private static LocalizedText obligation(Obligation obligation, AdmissionDecision decision) {
        LocalizedText amount = obligation
                .amount()
                .map(yuan -> AdmissionText.text("explain.amount", yuan))
                .orElseGet(() -> LocalizedText.verbatim(""));
        LocalizedText sources = AdmissionText.text("explain.cited", AdmissionText.list(obligation.citations()));
        String obligor = decision.subject().nameOf(obligation.obligor());
        Optional<LocalDate> due = obligation.due();
        return due.isPresent()
                ? AdmissionText.text("explain.obligation", obligation.kind(), obligor, due.get(), amount, sources)
                : AdmissionText.text("explain.obligation.open", obligation.kind(), obligor, amount, sources);
    }
}
