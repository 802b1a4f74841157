package org.jiceng.rules.chart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.figure.FlowArrow;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.figure.FlowStep;
import org.jiceng.core.law.Citation;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Consent;
import org.jiceng.rules.admission.Obligation;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.engine.Verdict;

/**
 * The flow of one admission (准入流程图): who applied and when, who consented, how it was decided and under which rules,
 * what has to follow and by when, and who takes the matter on. A request that is rejected, referred or returned leads
 * back to the applicant, with the reason on the arrow.
 */
public final class AdmissionFlow {

    private final AdmissionDecision decision;
    private final GovernanceStructure structure;
    private final Locale locale;
    private final FlowDiagram.Builder flow = FlowDiagram.builder();

    private AdmissionFlow(AdmissionDecision decision, GovernanceStructure structure, Locale locale) {
        this.decision = decision;
        this.structure = structure;
        this.locale = locale;
    }

    /**
     * Returns the flow of a decision, in Chinese.
     *
     * @param decision the decision
     * @param structure knows the names of those who consented or owe something
     */
    public static FlowDiagram of(AdmissionDecision decision, GovernanceStructure structure) {
        return of(decision, structure, Locale.CHINESE);
    }

    /**
     * Returns the flow of a decision.
     *
     * @param decision the decision
     * @param structure knows the names of those who consented or owe something; one it does not know is named by its id
     * @param locale the language: English for an English locale, Chinese for every other
     */
    public static FlowDiagram of(AdmissionDecision decision, GovernanceStructure structure, Locale locale) {
        return new AdmissionFlow(decision, structure, locale).build();
    }

    private FlowDiagram build() {
        AdmissionRequest request = decision.request();
        String applicant = decision.subject().applicant().name();
        String office = say("flow.office");
        flow.title(say("flow.title", request.matter()));
        flow.source(say("flow.source", decision.day()));
        add(
                "apply",
                applicant,
                say("flow.apply", request.matter()),
                arrangement(),
                request.filed().map(day -> say("flow.filed", day)));
        String last = "apply";
        int number = 0;
        for (Consent consent : request.consents()) {
            number++;
            String key = "consent" + number;
            add(
                    key,
                    name(consent.by()),
                    say("flow.consent"),
                    Optional.empty(),
                    Optional.of(consent.on().toString()));
            flow.addArrows(FlowArrow.of(last, key));
            last = key;
        }
        add(
                "review",
                office,
                say("flow.review"),
                Optional.of(reviewed()),
                Optional.of(decision.day().toString()));
        flow.addArrows(FlowArrow.of(last, "review"));
        Outcome outcome = decision.outcome();
        add("decide", office, outcome.label().in(locale), Optional.of(grounds()), Optional.empty());
        flow.addArrows(FlowArrow.of("review", "decide"));
        if (outcome.isAdmission()) {
            addAdmission();
        } else {
            flow.addArrows(FlowArrow.of("decide", "apply", outcome.label().in(locale)));
        }
        return flow.build();
    }

    /** Says how the matter is to be handed down, and which certificate is asked for. */
    private Optional<String> arrangement() {
        return decision.subject().arrangement().map(how -> {
            String said = how.label().in(locale);
            return decision.request()
                    .certificate()
                    .map(kind -> say("flow.certificate", said, kind.name()))
                    .orElse(said);
        });
    }

    private void addAdmission() {
        ImmutableList<Obligation> obligations = decision.obligations();
        ImmutableList.Builder<String> before = ImmutableList.builder();
        for (int i = 0; i < obligations.size(); i++) {
            Obligation obligation = obligations.get(i);
            String what = obligation.kind().label().in(locale);
            String key = "owe" + (i + 1);
            add(
                    key,
                    name(obligation.obligor()),
                    obligation.amount().isPresent()
                            ? say("flow.amount", what, obligation.amount().get())
                            : what,
                    first(obligation.citations()),
                    obligation.due().map(day -> say("flow.due", day)));
            flow.addArrows(FlowArrow.of("decide", key));
            before.add(key);
        }
        add(
                "take",
                decision.subject().target().name(),
                say("flow.take"),
                Optional.empty(),
                decision.request().start().map(day -> say("flow.start", day)));
        ImmutableList<String> owed = before.build();
        for (String key : owed.isEmpty() ? ImmutableList.of("decide") : owed) {
            flow.addArrows(FlowArrow.of(key, "take"));
        }
    }

    /** Returns how many rules were asked and how many of them are violated. */
    private String reviewed() {
        long violated = decision.steps().stream()
                .filter(step -> step.verdict() == Verdict.VIOLATED)
                .count();
        return say("flow.rules", decision.steps().size(), violated);
    }

    /** Returns what the outcome rests on: the missing facts, or the rules that are violated or satisfied. */
    private String grounds() {
        if (decision.outcome() == Outcome.INCOMPLETE) {
            return say("flow.missing", String.join("、", decision.missingFacts()));
        }
        Verdict wanted = decision.outcome().isAdmission() ? Verdict.SATISFIED : Verdict.VIOLATED;
        String rules = decision.steps().stream()
                .filter(step -> step.verdict() == wanted)
                .map(step -> step.rule().id().toString())
                .collect(Collectors.joining("、"));
        return rules.isEmpty() ? say("flow.none") : rules;
    }

    private Optional<String> first(ImmutableList<Citation> citations) {
        return citations.isEmpty()
                ? Optional.empty()
                : Optional.of(citations.get(0).in(locale));
    }

    private String name(BodyId id) {
        for (Body known : ImmutableList.of(
                decision.subject().applicant(), decision.subject().target())) {
            if (known.id().equals(id)) {
                return known.name();
            }
        }
        return structure.body(id).map(Body::name).orElse(id.value());
    }

    private void add(String key, String actor, String label, Optional<String> detail, Optional<String> deadline) {
        flow.addSteps(new FlowStep(key, actor, label, detail, deadline));
    }

    private String say(String key, Object... values) {
        return ChartText.say(locale, key, values);
    }
}
