package org.jiceng.rules.testing.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.law.Citation;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Obligation;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** The provisions that a decision rests on. */
public final class DecisionCitations {

    private DecisionCitations() {}

    /** Returns what findings, rules that apply or may apply, and obligations cite. */
    public static ImmutableSet<Citation> of(AdmissionDecision decision) {
        return Stream.of(
                        decision.findings().stream().map(Finding::citations),
                        decision.steps().stream()
                                .filter(DecisionCitations::isAsked)
                                .map(RuleStep::citations),
                        decision.obligations().stream().map(Obligation::citations))
                .flatMap(citations -> citations)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether a rule applies or may apply, so that what it cites counts. */
    public static boolean isAsked(RuleStep<?> step) {
        return step.verdict() != Verdict.NOT_APPLICABLE;
    }

    /** Returns whether a text names a citation, in Chinese or in English, with its paragraph or without. */
    public static boolean isNamed(Citation citation, String text) {
        return isCalled(citation, text)
                || citation.provision()
                        .map(provision -> citation.instrument().article(provision.article()))
                        .filter(article -> isCalled(article, text))
                        .isPresent();
    }

    private static boolean isCalled(Citation citation, String text) {
        return citation.in(Locale.CHINESE).equals(text)
                || citation.in(Locale.ENGLISH).equals(text);
    }
}
