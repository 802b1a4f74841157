package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.report.DecisionCitations;

/**
 * What a case may expect of single rules: the same for every rule book. A rule is asked for its verdict alone; how it
 * came about is worked out where something is not as expected.
 */
final class RuleExpectations {

    private RuleExpectations() {}

    private static <F> Optional<Rule<F>> named(Iterable<Rule<F>> rules, String id) {
        for (Rule<F> rule : rules) {
            if (rule.id().value().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Returns the verdict of a rule, also of one that need not be asked; empty where the book has no such rule. */
    private static <F> Optional<Verdict> verdict(Evaluation<F> evaluation, String id) {
        return named(evaluation.rules().rules(), id)
                .map(evaluation::verdict)
                .or(() -> named(evaluation.rules().book().rules(), id).map(rule -> Verdict.NOT_APPLICABLE));
    }

    /**
     * Compares the rule: it must be there and, where the case does not state its verdict, be violated where the case is
     * to be rejected, and apply otherwise.
     */
    static <F> Optional<LocalizedText> rule(CaseRow row, Evaluation<F> evaluation, String expected, boolean violated) {
        RuleBook<F> book = evaluation.rules().book();
        if (named(book.rules(), expected).isEmpty()) {
            ImmutableList<String> ids =
                    book.rules().stream().map(rule -> rule.id().value()).collect(ImmutableList.toImmutableList());
            return Optional.of(CaseText.text("rule.unknown", CaseText.nearest(ids, expected)));
        }
        if (row.states(AdmissionColumns.VERDICT)) {
            return Optional.empty();
        }
        Optional<Rule<F>> asked = named(evaluation.rules().rules(), expected);
        Verdict verdict = asked.map(evaluation::verdict).orElse(Verdict.NOT_APPLICABLE);
        boolean decides = violated
                ? verdict == Verdict.VIOLATED
                        && asked.filter(rule -> rule.modality().isStrict()).isPresent()
                : verdict != Verdict.NOT_APPLICABLE;
        return decides ? Optional.empty() : Optional.of(ofVerdict(evaluation, verdict, violated));
    }

    private static <F> LocalizedText ofVerdict(Evaluation<F> evaluation, Verdict verdict, boolean violated) {
        ImmutableList<LocalizedText> others = evaluation.steps().stream()
                .filter(step -> violated ? step.verdict() == Verdict.VIOLATED : DecisionCitations.isAsked(step))
                .map(step -> LocalizedText.verbatim(step.rule().id().value()))
                .collect(ImmutableList.toImmutableList());
        return CaseText.text("rule.other", verdict, CaseText.list(others));
    }

    /** Compares the verdict of the rule that the case names. */
    static <F> Optional<LocalizedText> verdict(CaseRow row, Evaluation<F> evaluation, Verdict expected) {
        Optional<String> rule = row.get(AdmissionColumns.RULE);
        if (rule.isEmpty()) {
            return Optional.of(CaseText.text("verdict.ofWhich", AdmissionColumns.RULE.label()));
        }
        return CaseExpectation.other(verdict(evaluation, rule.get()), expected);
    }

    /**
     * Compares a citation: the rule that the case names must cite it, or else what was decided.
     *
     * @param all gives what was decided cites, asked only where the case names no rule
     */
    static <F> Optional<LocalizedText> citation(
            CaseRow row, Evaluation<F> evaluation, Supplier<ImmutableList<Citation>> all, String expected) {
        ImmutableList<Citation> cited = row.get(AdmissionColumns.RULE)
                .map(id -> named(evaluation.rules().rules(), id)
                        .map(evaluation::step)
                        .filter(DecisionCitations::isAsked)
                        .map(RuleStep::citations)
                        .orElse(ImmutableList.of()))
                .orElseGet(all);
        return cited.stream().anyMatch(citation -> DecisionCitations.isNamed(citation, expected))
                ? Optional.empty()
                : Optional.of(CaseText.list(cited));
    }

    /** Returns what the rules that apply or may apply cite. */
    static <F> ImmutableList<Citation> citations(Evaluation<F> evaluation) {
        return evaluation.steps().stream()
                .filter(DecisionCitations::isAsked)
                .flatMap(step -> step.citations().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
