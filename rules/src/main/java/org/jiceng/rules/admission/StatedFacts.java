package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Truth;

/**
 * What a request states, against what the rules that apply to it ask (载明事项). Which facts are asked is read from the
 * rules and written down nowhere.
 */
final class StatedFacts {

    private static final ImmutableMap<Fact<AdmissionCase, ?>, Function<AdmissionRequest, Optional<?>>> FIELDS =
            ImmutableMap.<Fact<AdmissionCase, ?>, Function<AdmissionRequest, Optional<?>>>builder()
                    .put(AdmissionFacts.ARRANGEMENT, StatedFacts::arrangement)
                    .put(AdmissionFacts.BASIS, request -> request.basis().map(StatedBasis::kind))
                    .put(
                            AdmissionFacts.FUNDS_REQUIRED,
                            request -> request.funding().map(Funding::required))
                    .put(
                            AdmissionFacts.FUNDS_SOURCE,
                            request -> request.funding().flatMap(Funding::source))
                    .put(AdmissionFacts.CONDITIONS, AdmissionRequest::conditions)
                    .put(AdmissionFacts.SELF_GOVERNANCE, AdmissionRequest::selfGovernance)
                    .put(AdmissionFacts.RESPONSIBILITY, AdmissionRequest::responsibility)
                    .put(AdmissionFacts.CHANNEL, AdmissionRequest::channel)
                    .put(AdmissionFacts.OWN_DUTY, AdmissionRequest::ownDuty)
                    .put(AdmissionFacts.HEARD, AdmissionRequest::heard)
                    .put(AdmissionFacts.STAFF, request -> request.safeguards().staff())
                    .put(AdmissionFacts.POWERS, request -> request.safeguards().powers())
                    .put(
                            AdmissionFacts.TECHNIQUE,
                            request -> request.safeguards().technique())
                    .put(
                            AdmissionFacts.TRAINING,
                            request -> request.safeguards().training())
                    .put(
                            AdmissionFacts.INFORMATION,
                            request -> request.safeguards().information())
                    .put(AdmissionFacts.STANDARDS, AdmissionRequest::standards)
                    .put(AdmissionFacts.FORMS, AdmissionRequest::forms)
                    .put(AdmissionFacts.SIGNBOARD, AdmissionRequest::signboard)
                    .put(AdmissionFacts.ASSESSMENT, AdmissionRequest::assessment)
                    .put(AdmissionFacts.VETO, AdmissionRequest::veto)
                    .put(AdmissionFacts.PUBLIC_POWER, AdmissionRequest::publicPower)
                    .put(AdmissionFacts.TERM, AdmissionRequest::term)
                    .buildOrThrow();

    private StatedFacts() {}

    /** Returns the facts that a field of a request states. */
    static ImmutableSet<Fact<AdmissionCase, ?>> fields() {
        return FIELDS.keySet();
    }

    /**
     * Returns the ids of the facts that the rules ask which apply to a request or may apply, and of those for which
     * another rule does not apply.
     */
    static ImmutableSet<String> read(Evaluation<AdmissionCase> evaluation) {
        ImmutableList.Builder<Rule<AdmissionCase>> applying = ImmutableList.builder();
        ImmutableSet.Builder<String> read = ImmutableSet.builder();
        for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
            if (evaluation.applies(rule) == Truth.FALSE) {
                causes(evaluation, rule).forEach(read::add);
            } else {
                applying.add(rule);
            }
        }
        return read.addAll(RuleBook.of("applying", applying.build()).facts().keySet())
                .build();
    }

    /** Returns the rules that ask a fact, of those that hold for a request. */
    static ImmutableList<Rule<AdmissionCase>> asking(
            Evaluation<AdmissionCase> evaluation, Fact<AdmissionCase, ?> fact) {
        return evaluation.rules().rules().stream()
                .filter(rule ->
                        RuleBook.of("asking", ImmutableList.of(rule)).facts().containsKey(fact.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a rule that asks a fact reads it: whether it applies or may, or the fact is why it does not. */
    static boolean isReadBy(
            Evaluation<AdmissionCase> evaluation, Rule<AdmissionCase> rule, Fact<AdmissionCase, ?> fact) {
        return evaluation.applies(rule) != Truth.FALSE
                || causes(evaluation, rule).anyMatch(fact.id()::equals);
    }

    /** Returns the ids of the facts for which a rule does not apply. */
    private static Stream<String> causes(Evaluation<AdmissionCase> evaluation, Rule<AdmissionCase> rule) {
        return evaluation.step(rule).when().stream()
                .flatMap(when -> when.causes().stream())
                .filter(ConditionTrace.FactStep.class::isInstance)
                .map(cause -> ((ConditionTrace.FactStep) cause).factId());
    }

    /** Returns what a request states and no rule asks that applies to it, each with its value. */
    static ImmutableList<LocalizedText> unread(Evaluation<AdmissionCase> evaluation) {
        ImmutableSet<String> read = read(evaluation);
        ImmutableList.Builder<LocalizedText> unread = ImmutableList.builder();
        FIELDS.forEach((fact, field) -> {
            if (!read.contains(fact.id())) {
                field.apply(evaluation.subject().request())
                        .ifPresent(value ->
                                unread.add(AdmissionText.text("finding.unread.value", fact.label(), text(value))));
            }
        });
        return unread.build();
    }

    /** A request that names the kind of a certificate states its arrangement by that. */
    private static Optional<Arrangement> arrangement(AdmissionRequest request) {
        return request.certificate().isPresent() ? Optional.of(Arrangement.CERTIFICATE) : request.arrangement();
    }

    private static LocalizedText text(Object value) {
        return value instanceof Labeled labeled ? labeled.label() : AdmissionText.text("value." + value);
    }
}
