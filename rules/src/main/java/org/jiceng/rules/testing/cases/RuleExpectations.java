package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.report.DecisionCitations;

/** What a case may expect of single rules: the same for every rule book. */
final class RuleExpectations {

    private RuleExpectations() {}

    static Optional<RuleStep<?>> step(List<? extends RuleStep<?>> trace, String rule) {
        return trace.stream()
                .filter(step -> step.rule().id().value().equals(rule))
                .findFirst()
                .map(step -> step);
    }

    /**
     * Compares the rule: it must be there and, where the case does not state its verdict, be violated where the case is
     * to be rejected, and apply otherwise.
     */
    static Optional<LocalizedText> rule(
            CaseRow row, List<? extends RuleStep<?>> trace, String expected, boolean violated) {
        Optional<RuleStep<?>> step = step(trace, expected);
        if (step.isEmpty()) {
            ImmutableList<String> ids =
                    trace.stream().map(one -> one.rule().id().value()).collect(ImmutableList.toImmutableList());
            return Optional.of(CaseText.text("rule.unknown", CaseText.nearest(ids, expected)));
        }
        Verdict verdict = step.get().verdict();
        if (row.states(AdmissionColumns.VERDICT)) {
            return Optional.empty();
        }
        boolean decides = violated
                ? verdict == Verdict.VIOLATED && step.get().rule().modality().isStrict()
                : verdict != Verdict.NOT_APPLICABLE;
        return decides ? Optional.empty() : Optional.of(ofVerdict(trace, verdict, violated));
    }

    private static LocalizedText ofVerdict(List<? extends RuleStep<?>> trace, Verdict verdict, boolean violated) {
        ImmutableList<LocalizedText> others = trace.stream()
                .filter(step -> violated ? step.verdict() == Verdict.VIOLATED : DecisionCitations.isAsked(step))
                .map(step -> LocalizedText.verbatim(step.rule().id().value()))
                .collect(ImmutableList.toImmutableList());
        return CaseText.text("rule.other", verdict, CaseText.list(others));
    }

    /** Compares the verdict of the rule that the case names. */
    static Optional<LocalizedText> verdict(CaseRow row, List<? extends RuleStep<?>> trace, Verdict expected) {
        Optional<String> rule = row.get(AdmissionColumns.RULE);
        if (rule.isEmpty()) {
            return Optional.of(CaseText.text("verdict.ofWhich", AdmissionColumns.RULE.label()));
        }
        return CaseExpectation.other(step(trace, rule.get()).map(RuleStep::verdict), expected);
    }

    /** Compares a citation: the rule that the case names must cite it, or else what was decided. */
    static Optional<LocalizedText> citation(
            CaseRow row, List<? extends RuleStep<?>> trace, ImmutableList<Citation> all, String expected) {
        ImmutableList<Citation> cited = row.get(AdmissionColumns.RULE)
                .map(rule -> step(trace, rule).stream()
                        .filter(DecisionCitations::isAsked)
                        .flatMap(step -> step.citations().stream())
                        .collect(ImmutableList.toImmutableList()))
                .orElse(all);
        return cited.stream().anyMatch(citation -> DecisionCitations.isNamed(citation, expected))
                ? Optional.empty()
                : Optional.of(CaseText.list(cited));
    }

    /** Returns what the rules that apply or may apply cite. */
    static ImmutableList<Citation> citations(Stream<? extends RuleStep<?>> trace) {
        return trace.filter(DecisionCitations::isAsked)
                .flatMap(step -> step.citations().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
