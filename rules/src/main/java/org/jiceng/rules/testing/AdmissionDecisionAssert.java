package org.jiceng.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.Refusal;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.report.DecisionCitations;
import org.jiceng.rules.testing.report.DecisionReport;
import org.jspecify.annotations.Nullable;

/** Assertions about a decision on a request (准入决定断言). */
public final class AdmissionDecisionAssert extends AbstractAssert<AdmissionDecisionAssert, AdmissionDecision> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    AdmissionDecisionAssert(@Nullable AdmissionDecision actual) {
        super(actual, AdmissionDecisionAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public AdmissionDecisionAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Verifies that the request is admitted and nothing has to follow. */
    public AdmissionDecisionAssert isAdmitted() {
        return hasOutcome(Outcome.ADMITTED);
    }

    /** Verifies that the request is admitted and something has to follow. */
    public AdmissionDecisionAssert isAdmittedWithObligations() {
        return hasOutcome(Outcome.ADMITTED_WITH_OBLIGATIONS);
    }

    /** Verifies that the request is referred to a person. */
    public AdmissionDecisionAssert isReferred() {
        return hasOutcome(Outcome.REFERRED);
    }

    /** Verifies what becomes of the request. */
    public AdmissionDecisionAssert hasOutcome(Outcome expected) {
        return verify(
                decision().outcome() == expected,
                () -> report().markingOutcome(TestingText.text(
                        "outcome.other", expected, decision().outcome())));
    }

    /**
     * Verifies that the request is rejected and that a rule is violated.
     *
     * @param ruleId the id of a strict rule, for example {@code RC-CONSENT}
     */
    public AdmissionDecisionAssert isRejectedBy(String ruleId) {
        RuleStep<AdmissionCase> step = step(ruleId);
        boolean violated =
                step.verdict() == Verdict.VIOLATED && step.rule().modality().isStrict();
        return verify(
                decision().outcome() == Outcome.REJECTED && violated,
                () -> report().markingRules(
                                TestingText.text(
                                        "rejected.other", ruleId, decision().outcome(), step.verdict()),
                                decision().outcome() != Outcome.REJECTED,
                                other -> !violated
                                        && other.rule().id().equals(step.rule().id())));
    }

    /**
     * Verifies that the request is incomplete, and for want of which facts: of these and of no others.
     *
     * @param factIds the ids of the facts in any order, for example {@code funding.source}
     */
    public AdmissionDecisionAssert isIncompleteFor(String... factIds) {
        ImmutableSet<String> expected = ImmutableSet.copyOf(factIds);
        ImmutableSet<String> missing = decision().missingFacts();
        return verify(
                decision().outcome() == Outcome.INCOMPLETE && missing.equals(expected),
                () -> report().markingRules(
                                TestingText.text(
                                        "incomplete.other",
                                        String.join(", ", expected),
                                        decision().outcome(),
                                        String.join(", ", missing)),
                                decision().outcome() != Outcome.INCOMPLETE,
                                step -> step.missingFacts().stream().anyMatch(fact -> !expected.contains(fact))));
    }

    /** Verifies that the request is admitted and that something has to follow. */
    public AdmissionDecisionAssert hasObligation(ObligationKind kind) {
        ImmutableList<LocalizedText> kinds = decision().obligations().stream()
                .map(obligation -> obligation.kind().label())
                .collect(ImmutableList.toImmutableList());
        return verify(
                decision().obligations().stream().anyMatch(obligation -> obligation.kind() == kind),
                () -> report().markingObligations(
                                kinds.isEmpty()
                                        ? TestingText.text("obligation.none", kind)
                                        : TestingText.text("obligation.other", kind, TestingText.list(kinds))));
    }

    /** Verifies that the body may refuse the matter. */
    public AdmissionDecisionAssert mayBeRefused() {
        return verify(
                !decision().refusals().isEmpty(), () -> report().markingOutcome(TestingText.text("refusal.none")));
    }

    /** Verifies that the body has no right to refuse the matter. */
    public AdmissionDecisionAssert mayNotBeRefused() {
        ImmutableSet<RuleId> giving =
                decision().refusals().stream().map(Refusal::rule).collect(ImmutableSet.toImmutableSet());
        return verify(
                giving.isEmpty(),
                () -> report().markingRules(
                                TestingText.text("refusal.some", giving),
                                false,
                                step -> giving.contains(step.rule().id())));
    }

    /**
     * Verifies the last day for the decision, where somebody is competent to decide and has a term to do it in.
     *
     * @param expected the last day, inclusive
     */
    public AdmissionDecisionAssert isDueBy(LocalDate expected) {
        Optional<LocalDate> due = decision().competence().flatMap(Competence::decideBy);
        return verify(
                due.filter(expected::equals).isPresent(),
                () -> report().markingDecideBy(TestingText.text("due.other", expected, shown(due))));
    }

    /**
     * Verifies the last day on which the request could be filed in time.
     *
     * @param expected the last day, inclusive
     */
    public AdmissionDecisionAssert mustBeFiledBy(LocalDate expected) {
        Optional<LocalDate> due = decision().competence().flatMap(Competence::fileBy);
        return verify(
                due.filter(expected::equals).isPresent(),
                () -> report().markingFileBy(TestingText.text("filing.other", expected, shown(due))));
    }

    private static Object shown(Optional<LocalDate> day) {
        return day.isPresent() ? day.get() : TestingText.text("value.none");
    }

    /**
     * Verifies that the decision, with every rule and why it did or did not apply, is as somebody read and approved it
     * once. With the system property {@code jiceng.approve} set to {@code true} the file is written instead.
     *
     * @param file the file, UTF-8, in the language of this assertion; set it with {@link #inLanguage}
     */
    public AdmissionDecisionAssert isAsApprovedIn(Path file) {
        Optional<String> difference = ApprovedText.difference(file, report().marking(false, step -> false));
        return verify(
                difference.isEmpty(),
                () -> TestingText.text("approved.other", file).in(locale) + "\n" + difference.orElse(""));
    }

    /** Verifies that nothing has to follow. */
    public AdmissionDecisionAssert hasNoObligations() {
        ImmutableList<LocalizedText> kinds = decision().obligations().stream()
                .map(obligation -> obligation.kind().label())
                .collect(ImmutableList.toImmutableList());
        return verify(
                kinds.isEmpty(),
                () -> report().markingObligations(TestingText.text("obligation.some", TestingText.list(kinds))));
    }

    /**
     * Verifies that the decision rests on a provision: a rule that applies, a finding or an obligation cites it.
     *
     * @param citation the citation in Chinese or in English, with the version that is meant, for example
     *     {@code 《城市居民委员会组织法》（2025年修订）第四十三条第二款}; the paragraph may be left out
     */
    public AdmissionDecisionAssert cites(String citation) {
        ImmutableSet<Citation> cited = DecisionCitations.of(decision());
        return verify(
                cited.stream().anyMatch(one -> DecisionCitations.isNamed(one, citation)),
                () -> report().markingRules(
                                TestingText.text("citation.other", citation, TestingText.list(cited.asList())),
                                false,
                                DecisionCitations::isAsked));
    }

    /**
     * Verifies what a rule says of the request.
     *
     * @param ruleId the id of a rule of the policy, whether it is in force or not
     */
    public AdmissionDecisionAssert hasVerdict(String ruleId, Verdict expected) {
        RuleStep<AdmissionCase> step = step(ruleId);
        return verify(
                step.verdict() == expected,
                () -> report().markingRules(
                                TestingText.text("verdict.other", ruleId, expected, step.verdict()),
                                false,
                                other -> other.rule().id().equals(step.rule().id())));
    }

    private RuleStep<AdmissionCase> step(String ruleId) {
        ImmutableList<RuleStep<AdmissionCase>> trace = decision().trace();
        RuleId id = RuleId.of(ruleId);
        Optional<RuleStep<AdmissionCase>> step =
                trace.stream().filter(one -> one.rule().id().equals(id)).findFirst();
        if (step.isEmpty()) {
            ImmutableList<String> ids =
                    trace.stream().map(one -> one.rule().id().value()).collect(ImmutableList.toImmutableList());
            LocalizedText headline = NearestWord.in(ids, ruleId)
                    .map(nearest -> TestingText.text("rule.nearest", ruleId, nearest))
                    .orElseGet(() -> TestingText.text("rule.unknown", ruleId));
            verify(false, () -> report().markingRules(headline, false, one -> false));
        }
        return step.orElseThrow();
    }

    private AdmissionDecision decision() {
        isNotNull();
        return actual;
    }

    private DecisionReport report() {
        return new DecisionReport(decision(), locale);
    }

    private AdmissionDecisionAssert verify(boolean holds, Supplier<String> failure) {
        if (!holds) {
            failWithMessage("%s", failure.get());
        }
        return this;
    }
}
