package org.jiceng.rules.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
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
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.Consent;
import org.jiceng.rules.admission.Obligation;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.Refusal;
import org.jiceng.rules.engine.Verdict;

/**
 * The flow of one admission (准入流程图): who applied and when, who consented, who decided and by when, under which rules,
 * what has to follow and by when, who takes the matter on and when it goes out again. A request that is rejected,
 * referred or returned leads back to the applicant, with the outcome on the arrow; where the body has a right to
 * refuse, the picture shows it.
 *
 * <p>The lane of the deciding body has the name that the {@linkplain AdmissionDecision#competence() competence} gives
 * it; without one it says that no text lays down who decides. The steps of the procedure are those that the text
 * prescribes, in its order: a decision does not say which of them were taken, so they are a line beside the review.
 */
public final class AdmissionFlow {

    /** How many grounds stand in the box of the outcome. */
    private static final int GROUNDS = 3;

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
        Optional<Competence> competence = decision.competence();
        String office = competence.map(found -> found.authority().in(locale)).orElseGet(() -> say("flow.office"));
        flow.title(say("flow.title", request.matter()));
        flow.source(competence
                .map(found -> say("flow.source.cited", decision.day(), list(found.citations())))
                .orElseGet(() -> say("flow.source", decision.day())));
        add(
                "apply",
                applicant,
                say("flow.apply", request.matter()),
                both(
                        arrangement(),
                        competence.flatMap(Competence::fileBy).map(day -> by("flow.fileBy", day, request.filed()))),
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
        competence.ifPresent(found -> addProcedure(found, office));
        add(
                "review",
                office,
                say("flow.review"),
                both(
                        Optional.of(reviewed()),
                        competence
                                .flatMap(Competence::decideBy)
                                .map(day -> by("flow.decideBy", day, Optional.of(decision.day())))),
                Optional.of(decision.day().toString()));
        flow.addArrows(FlowArrow.of(last, "review"));
        Outcome outcome = decision.outcome();
        add("decide", office, outcome.label().in(locale), Optional.of(grounds()), Optional.empty());
        flow.addArrows(FlowArrow.of("review", "decide"));
        addRefusals();
        if (outcome.isAdmission()) {
            addAdmission();
            addExit(competence.flatMap(Competence::exit), office);
        } else {
            flow.addArrows(FlowArrow.of("decide", "apply", outcome.label().in(locale)));
        }
        return flow.build();
    }

    /** Adds the steps that the text prescribes, from the request on. */
    private void addProcedure(Competence competence, String office) {
        ImmutableList<LocalizedText> steps = competence.steps();
        for (int i = 0; i < steps.size(); i++) {
            String key = "step" + (i + 1);
            add(key, office, say("flow.step", i + 1, steps.get(i)), Optional.empty(), Optional.empty());
            flow.addArrows(i == 0 ? FlowArrow.of("apply", key, say("flow.procedure")) : FlowArrow.of("step" + i, key));
        }
    }

    /** Says by when something had to be done, and whether it was. */
    private String by(String key, LocalDate limit, Optional<LocalDate> done) {
        String kept = done.map(day -> say(day.isAfter(limit) ? "flow.late" : "flow.inTime"))
                .orElseGet(() -> say("flow.unknown"));
        return say(key, limit, kept);
    }

    private void addRefusals() {
        int number = 0;
        for (Refusal refusal : decision.refusals()) {
            number++;
            String key = "refuse" + number;
            add(
                    key,
                    decision.subject().target().name(),
                    say("flow.refuse"),
                    Optional.of(cited(refusal.text(), refusal.citations())),
                    Optional.empty());
            flow.addArrows(FlowArrow.of("decide", key));
        }
    }

    /** Adds when an admitted matter goes out: after its last day, and as the text says. */
    private void addExit(Optional<LocalizedText> exit, String office) {
        Optional<LocalDate> end = decision.lastDay();
        if (exit.isPresent() || end.isPresent()) {
            add(
                    "exit",
                    office,
                    say("flow.exit"),
                    exit.map(text -> text.in(locale)),
                    end.map(day -> say("flow.until", day)));
            flow.addArrows(FlowArrow.of("take", "exit"));
        }
    }

    private Optional<String> both(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(say("flow.both", first.get(), second.get()))
                : first.or(() -> second);
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

    /**
     * Returns what the outcome rests on: the missing facts, what the violated rules ask for, or where that which the
     * request satisfies is written. Only the first {@value #GROUNDS} are named, the others counted.
     */
    private String grounds() {
        if (decision.outcome() == Outcome.INCOMPLETE) {
            return say("flow.missing", String.join(say("flow.and"), decision.missingFacts()));
        }
        boolean admitted = decision.outcome().isAdmission();
        Verdict wanted = admitted ? Verdict.SATISFIED : Verdict.VIOLATED;
        ImmutableSet<String> all = decision.steps().stream()
                .filter(step -> step.verdict() == wanted)
                .map(step -> admitted && !step.citations().isEmpty()
                        ? step.citations().get(0).in(locale)
                        : cited(step.rule().title(), step.citations()))
                .collect(ImmutableSet.toImmutableSet());
        if (all.isEmpty()) {
            return say("flow.none");
        }
        String named = all.stream().limit(GROUNDS).collect(Collectors.joining(say("flow.semicolon")));
        return all.size() > GROUNDS ? say("flow.more", named, all.size() - GROUNDS) : named;
    }

    private String cited(LocalizedText text, ImmutableList<Citation> citations) {
        return first(citations).map(where -> say("flow.cited", text, where)).orElseGet(() -> text.in(locale));
    }

    private String list(ImmutableList<? extends LocalizedText> texts) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(say("flow.and")));
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
