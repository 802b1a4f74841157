package org.jiceng.rules.testing.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/** A whole decision for the message of a failed assertion, with the lines that differ marked. */
public final class DecisionReport {

    private static final String MARKED = "> ";
    private static final String PLAIN = "  ";

    private final AdmissionDecision decision;
    private final Locale locale;

    /** Makes the report of a decision for a reader. */
    public DecisionReport(AdmissionDecision decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
    }

    /** Returns a headline and the decision with its outcome marked. */
    public String markingOutcome(LocalizedText headline) {
        return of(headline, line -> line == 0, step -> false);
    }

    /** Returns a headline and the decision with its obligations marked, or its outcome where it has none. */
    public String markingObligations(LocalizedText headline) {
        return markingBeforeEnd(headline, 0, decision.obligations().size());
    }

    /** Returns a headline and the decision with the last day for deciding marked, or its outcome where it has none. */
    public String markingDecideBy(LocalizedText headline) {
        Optional<Competence> competence = decision.competence();
        return markingBeforeEnd(
                headline,
                decision.obligations().size() + count(competence.flatMap(Competence::exit)),
                count(competence.flatMap(Competence::decideBy)));
    }

    /** Returns a headline and the decision with the last day for filing marked, or its outcome where it has none. */
    public String markingFileBy(LocalizedText headline) {
        Optional<Competence> competence = decision.competence();
        return markingBeforeEnd(
                headline,
                decision.obligations().size()
                        + count(competence.flatMap(Competence::exit))
                        + count(competence.flatMap(Competence::decideBy)),
                count(competence.flatMap(Competence::fileBy)));
    }

    private static int count(Optional<?> line) {
        return line.isPresent() ? 1 : 0;
    }

    /**
     * Marks lines of the explanation, which ends with who decides, the obligations, and the day on which the matter
     * lapses.
     *
     * @param after how many lines stand between those that are marked and that day
     * @param marked how many are marked; where there are none, the outcome is
     */
    private String markingBeforeEnd(LocalizedText headline, int after, int marked) {
        int lapse = decision.outcome().isAdmission() ? count(decision.request().end()) : 0;
        int end = (int) decision.explain(locale).lines().count() - lapse - after;
        return of(headline, line -> marked == 0 ? line == 0 : line >= end - marked && line < end, step -> false);
    }

    /** Returns a headline and the decision with its outcome and some of its rules marked. */
    public String markingRules(LocalizedText headline, boolean outcome, Predicate<RuleStep<AdmissionCase>> rules) {
        return of(headline, line -> outcome && line == 0, rules);
    }

    /** Returns the decision without a headline, with its outcome and some of its rules marked. */
    public String marking(boolean outcome, Predicate<RuleStep<AdmissionCase>> rules) {
        return String.join("\n", lines(line -> outcome && line == 0, rules));
    }

    private String of(
            LocalizedText headline, Predicate<Integer> explanation, Predicate<RuleStep<AdmissionCase>> rules) {
        return headline.in(locale) + "\n" + String.join("\n", lines(explanation, rules));
    }

    private List<String> lines(Predicate<Integer> explanation, Predicate<RuleStep<AdmissionCase>> rules) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : Splitter.on('\n').split(decision.explain(locale))) {
            lines.add((explanation.test(number) ? MARKED : PLAIN) + line);
            number++;
        }
        for (RuleStep<AdmissionCase> step : decision.trace()) {
            lines.add((rules.test(step) ? MARKED : PLAIN) + line(step).in(locale));
        }
        return lines;
    }

    private static LocalizedText line(RuleStep<AdmissionCase> step) {
        return ReportText.text(
                "report.rule",
                step.rule().id(),
                step.verdict(),
                step.reason().orElseGet(() -> causes(step)),
                ReportText.list(step.citations()));
    }

    private static LocalizedText causes(RuleStep<AdmissionCase> step) {
        Stream<ConditionTrace> told = step.verdict() == Verdict.UNDETERMINED
                ? step.conditions().stream().filter(condition -> condition.truth() == Truth.UNKNOWN)
                : step.requires().stream();
        ImmutableList<LocalizedText> texts = told.flatMap(condition -> condition.causes().stream())
                .map(ConditionTrace::text)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return texts.isEmpty() ? ReportText.text("report.always") : ReportText.list(texts);
    }
}
