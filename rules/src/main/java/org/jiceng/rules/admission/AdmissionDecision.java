package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.engine.Change;
import org.jiceng.rules.engine.Conflict;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/**
 * What was decided on a request, and why (准入决定).
 *
 * <p>The outcome follows from the verdicts in this order: a strict rule that is violated rejects the request; missing
 * facts on whose value the outcome depends make it incomplete; a soft norm that is not met, or a clause that a person
 * has to judge, or the lack of any rule that speaks of the request and is more than a soft norm, refers it to a person,
 * and so do failed criteria of risk, powers of administrative organs and matters of a village's self-government of
 * which no rule speaks, and a list that has the matter and may apply; otherwise it is admitted, with obligations where
 * something promised has not been done yet. A missing fact with which the outcome is the same whatever its value does
 * not make a request incomplete.
 *
 * <p>Findings, obligations and texts are made when they are asked for.
 */
public final class AdmissionDecision {

    private static final ImmutableList<Fact<AdmissionCase, ?>> REMEDIABLE = ImmutableList.of(
            AdmissionFacts.BASIS,
            AdmissionFacts.FUNDS_SOURCE,
            AdmissionFacts.CONDITIONS,
            AdmissionFacts.CONSENT,
            AdmissionFacts.RESPONSIBILITY,
            AdmissionFacts.APPROVED,
            AdmissionFacts.COUNTY_APPROVED,
            AdmissionFacts.HEARD,
            AdmissionFacts.STAFF,
            AdmissionFacts.POWERS,
            AdmissionFacts.TECHNIQUE,
            AdmissionFacts.TRAINING,
            AdmissionFacts.INFORMATION,
            AdmissionFacts.STANDARDS,
            AdmissionFacts.FORMS,
            AdmissionFacts.SIGNBOARD,
            AdmissionFacts.ASSESSMENT,
            AdmissionFacts.VETO);

    private final Evaluation<AdmissionCase> evaluation;
    private final PolicyTerms terms;
    private final GovernanceStructure structure;
    private final Weighing weighing;

    private AdmissionDecision(
            Evaluation<AdmissionCase> evaluation, PolicyTerms terms, GovernanceStructure structure, Weighing weighing) {
        this.evaluation = evaluation;
        this.terms = terms;
        this.structure = structure;
        this.weighing = weighing;
    }

    static AdmissionDecision of(
            Evaluation<AdmissionCase> evaluation, PolicyTerms terms, GovernanceStructure structure) {
        return new AdmissionDecision(evaluation, terms, structure, Weighing.of(evaluation, terms));
    }

    /** Returns the request. */
    public AdmissionRequest request() {
        return evaluation.subject().request();
    }

    /** Returns the request with applicant, target and lists as they are on the day. */
    public AdmissionCase subject() {
        return evaluation.subject();
    }

    /** Returns the day whose law was applied. */
    public LocalDate day() {
        return evaluation.rules().day();
    }

    /** Returns the rules that were applied. */
    public RuleBook<AdmissionCase> rules() {
        return evaluation.rules().book();
    }

    /** Returns what becomes of the request. */
    public Outcome outcome() {
        return weighing.outcome();
    }

    /** Returns what stands against the request, is missing, or needs a person, the weightiest first. */
    public Findings findings() {
        return new DecisionFindings(this, evaluation, weighing).findings();
    }

    /** Returns what has to follow an admission; nothing where the request is not admitted. */
    public ImmutableList<Obligation> obligations() {
        return outcome() == Outcome.ADMITTED_WITH_OBLIGATIONS ? Obligations.of(evaluation, terms) : ImmutableList.of();
    }

    /**
     * Returns the ids of the facts that are missing and on whose value the outcome depends, in the order of the rules;
     * none where the request is not incomplete. They are paths of request fields. However many facts are missing, these
     * are exactly the ones that decide; where that could not be worked out, because a fact of a user's rules can have
     * any value or because the combinations are too many, all that are missing are named, and the finding
     * {@code ADM-NOT-SEARCHED} says so.
     */
    public ImmutableSet<String> missingFacts() {
        return weighing.missing();
    }

    /**
     * Returns what would turn a rejection or a referral into an admission: the smallest sets of one or two changes to
     * what the applicant can remedy — the basis, the bearer of the funds, the conditions, consent and approval, the
     * hearing, staff, powers and the other means, what is demanded besides, and whether the body becomes the
     * responsible subject. Each was found by applying the rules again. None for other outcomes, and where no two
     * changes are enough.
     */
    public ImmutableList<ImmutableList<Change>> remedies() {
        if (outcome() != Outcome.REJECTED && outcome() != Outcome.REFERRED) {
            return ImmutableList.of();
        }
        ImmutableSet<String> known = rules().facts().keySet();
        return evaluation.changes(
                Stream.concat(
                                REMEDIABLE.stream().map(Fact::id).filter(known::contains),
                                known.stream().filter(id -> id.startsWith(AdmissionFacts.APPROVED_BY)))
                        .collect(ImmutableSet.toImmutableSet()),
                changed -> Weighing.of(changed, terms).outcome().isAdmission());
    }

    /**
     * Returns the rights of the body to refuse the matter, in the order of the rules. While there is one, the request
     * is not admitted, but at best referred to whoever can put the matter on the list or approve it.
     */
    public ImmutableList<Refusal> refusals() {
        return evaluation.rules().rules().stream()
                .filter(rule -> terms.refusals().contains(rule.id()))
                .filter(rule -> evaluation.verdict(rule) == Verdict.SATISFIED)
                .map(rule -> new Refusal(
                        rule.id(), rule.title(), evaluation.step(rule).citations()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns who decides on the request, and by when. Where several procedures are about it, it is that of the
     * narrowest place; empty where no text of the policy says who decides.
     */
    public Optional<Competence> competence() {
        return Competences.of(evaluation, terms, structure);
    }

    /** Returns the last day of the matter, after which it goes out by itself; empty for one without an end. */
    public Optional<LocalDate> lastDay() {
        return request().end().map(end -> end.minusDays(1));
    }

    /** Returns what the texts threaten for the rules that are violated; none where none is. */
    public ImmutableList<Sanction> sanctions() {
        ImmutableSet<RuleId> violated = evaluation.rules().rules().stream()
                .filter(rule -> evaluation.verdict(rule) == Verdict.VIOLATED)
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
        return terms.sanctions().stream()
                .filter(sanction -> !Collections.disjoint(sanction.rules(), violated))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the working days by which deadlines were counted. */
    public WorkingDays calendar() {
        return terms.calendar();
    }

    /** Returns the rules that answer one question differently for the request and of which none prevails. */
    public ImmutableList<Conflict<AdmissionCase>> conflicts() {
        return evaluation.conflicts();
    }

    /** Returns whether a rule gives a right to refuse, so that it is no ground for an admission. */
    boolean isRefusal(RuleId rule) {
        return terms.refusals().contains(rule);
    }

    /** Returns whether a procedure of place and day names a body as one that decides. */
    boolean isNamed(Authority authority) {
        return Competences.name(subject(), terms, authority);
    }

    /** Returns the rules that were asked, each with its verdict and how it came about. */
    public ImmutableList<RuleStep<AdmissionCase>> steps() {
        return evaluation.steps();
    }

    /** Returns every rule of the policy with its verdict, or with the reason why it did not apply. */
    public ImmutableList<RuleStep<AdmissionCase>> trace() {
        return evaluation.trace();
    }

    /**
     * Explains the decision.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String explain(Locale locale) {
        return DecisionExplanation.of(this, locale);
    }

    /** Returns request, day and outcome. */
    @Override
    public String toString() {
        return request().id() + " " + day() + " " + outcome();
    }
}
