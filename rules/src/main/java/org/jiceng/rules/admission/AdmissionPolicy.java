package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * Decides whether matters may be handed down (准入规则): rules with their dates and places, and the duty lists of the
 * bodies.
 *
 * <pre>{@code
 * AdmissionPolicy policy = AdmissionPolicy.national().withLists(townList, certificates);
 * AdmissionDecision decision = policy.decide(request, structure, LocalDate.parse("2026-01-01"));
 * }</pre>
 *
 * <p>The policy is immutable and safe for use by several threads.
 */
public final class AdmissionPolicy {

    private static final String NATIONAL = "national-admission";

    private final String id;
    private final ImmutableList<Rule<AdmissionCase>> ownRules;
    private final PolicyTerms terms;
    private final ImmutableList<DutyList> lists;
    private final RuleBook<AdmissionCase> book;

    private AdmissionPolicy(
            String id, ImmutableList<Rule<AdmissionCase>> ownRules, PolicyTerms terms, ImmutableList<DutyList> lists) {
        this.id = id;
        this.ownRules = ownRules;
        this.terms = terms;
        this.lists = lists;
        this.book = RuleBook.of(id, Iterables.concat(ownRules, ListRules.rules(lists)));
        checkClauses();
        checkLists();
    }

    private void checkClauses() {
        ImmutableSet<RuleId> ids = book.rules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
        terms.obligations()
                .forEach(clause -> clause.rules()
                        .forEach(rule -> checkArgument(
                                ids.contains(rule),
                                "obligation clause %s must name rules of the policy, but names '%s'",
                                clause.kind(),
                                rule)));
        terms.sanctions()
                .forEach(sanction -> sanction.rules()
                        .forEach(rule -> checkArgument(
                                ids.contains(rule),
                                "sanction of %s must name rules of the policy, but names '%s'",
                                sanction.citation(),
                                rule)));
    }

    private void checkLists() {
        for (int i = 0; i < lists.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkArgument(
                        !areRivals(lists.get(j), lists.get(i)),
                        "editions of a duty list must not hold on the same days, but '%s' has %s (%s) and %s (%s)",
                        lists.get(i).title(),
                        lists.get(j).edition(),
                        lists.get(j).period(),
                        lists.get(i).edition(),
                        lists.get(i).period());
            }
        }
    }

    private static boolean areRivals(DutyList a, DutyList b) {
        return a.title().equals(b.title())
                && a.jurisdiction().equals(b.jurisdiction())
                && !Collections.disjoint(a.bodyKinds(), b.bodyKinds())
                && (a.settings().isEmpty()
                        || b.settings().isEmpty()
                        || !Collections.disjoint(a.settings(), b.settings()))
                && a.period().overlaps(b.period());
    }

    /**
     * Returns the national rules for both kinds of committee, in force on both sides of 2026-01-01: the two organic
     * laws, the notice 民发〔2015〕136号, the opinion 民发〔2020〕20号, and the provisions of 2024 against formalism as something
     * to look at. It names who decides where these do. It has no lists; the 20 certificates of the latter are a list
     * that the caller brings.
     */
    public static AdmissionPolicy national() {
        ImmutableList<Rule<AdmissionCase>> rules = ImmutableList.<Rule<AdmissionCase>>builder()
                .addAll(VillagersLawRules.rules())
                .addAll(ResidentsLawRules.rules())
                .addAll(PolicyRules.rules())
                .build();
        ImmutableList<ObligationClause> clauses = ImmutableList.of(
                new ObligationClause(
                        ObligationKind.TRANSFER_FUNDS,
                        ImmutableSet.of(
                                RuleId.of("VC-ENTRUST"),
                                RuleId.of("VC-ASSIST-FUND"),
                                RuleId.of("VC-STREET-ASSIST-FUND"),
                                RuleId.of("RC-ENTRUST"),
                                RuleId.of("RC-ASSIST-FUND"),
                                RuleId.of("LOAD-FUNDS")),
                        AdmissionFacts.FUNDS_TRANSFERRED.is(true)),
                new ObligationClause(
                        ObligationKind.PROVIDE_CONDITIONS,
                        ImmutableSet.of(
                                RuleId.of("VC-ASSIST-CONDITIONS"),
                                RuleId.of("VC-STREET-ASSIST-CONDITIONS"),
                                RuleId.of("VC-ASSIST-CONDITIONS-SUPERIOR"),
                                RuleId.of("RC-ASSIST-CONDITIONS"),
                                RuleId.of("LOAD-CONDITIONS")),
                        AdmissionFacts.CONDITIONS.is(ConditionsStatus.PROVIDED)));
        return new AdmissionPolicy(
                NATIONAL, rules, PolicyTerms.of(clauses, NationalProcedures.procedures()), ImmutableList.of());
    }

    /**
     * Returns this policy with further rules and the obligations that follow from them.
     *
     * @throws IllegalArgumentException if a rule has the id of another, or an obligation names a rule that is not there
     */
    public AdmissionPolicy withRules(Iterable<Rule<AdmissionCase>> rules, Iterable<ObligationClause> obligations) {
        return new AdmissionPolicy(id, withOwn(rules), terms.with(obligations), lists);
    }

    private ImmutableList<Rule<AdmissionCase>> withOwn(Iterable<Rule<AdmissionCase>> rules) {
        return ImmutableList.<Rule<AdmissionCase>>builder()
                .addAll(ownRules)
                .addAll(rules)
                .build();
    }

    /**
     * Returns this policy with what some places say. Give it all packs that there are: each rule holds in the place and
     * on the days of what it cites, so the division code of the body picks.
     *
     * @throws IllegalArgumentException if a rule has the id of another, or an obligation or a sanction names a rule
     *     that is not there
     */
    public AdmissionPolicy withPacks(Iterable<AdmissionPack> packs) {
        StringBuilder together = new StringBuilder(id);
        ImmutableList.Builder<Rule<AdmissionCase>> rules = ImmutableList.builder();
        PolicyTerms joined = terms;
        for (AdmissionPack pack : packs) {
            together.append('+').append(pack.id());
            rules.addAll(pack.rules());
            joined = joined.with(pack);
        }
        return new AdmissionPolicy(together.toString(), withOwn(rules.build()), joined, lists);
    }

    /** Returns this policy with deadlines counted by a calendar; without one, Monday to Friday count. */
    public AdmissionPolicy withCalendar(WorkingDays calendar) {
        return new AdmissionPolicy(id, ownRules, terms.with(calendar), lists);
    }

    /**
     * Returns this policy with what the caller knows of how urban or rural places are (城乡分类), by the body that has the
     * division code of the place. It comes before what a structure says. Where neither says it, it is open whether a
     * list with {@link DutyList#settings} applies, and a person looks at what such a list has.
     */
    public AdmissionPolicy withSettings(Map<BodyId, UrbanRuralClass> settings) {
        return new AdmissionPolicy(id, ownRules, terms.with(settings), lists);
    }

    /**
     * Returns this policy with further duty lists. A list that names duties which departments took back brings the rule
     * that these must not be handed down again, see {@code LIST-WITHDRAWN}.
     *
     * @throws IllegalArgumentException if two editions of a list hold on the same days in the same place and for the
     *     same {@linkplain DutyList#settings classes} of place
     */
    public AdmissionPolicy withLists(DutyList... more) {
        return new AdmissionPolicy(
                id,
                ownRules,
                terms,
                ImmutableList.<DutyList>builder().addAll(lists).add(more).build());
    }

    /**
     * Returns this policy with a rule in the place of the one with the same id.
     *
     * @throws IllegalArgumentException if this policy has no own rule of that id; the rules of lists are not its own
     */
    public AdmissionPolicy replacing(Rule<AdmissionCase> rule) {
        checkOwn(rule.id());
        return new AdmissionPolicy(
                id,
                ownRules.stream()
                        .map(other -> other.id().equals(rule.id()) ? rule : other)
                        .collect(ImmutableList.toImmutableList()),
                terms,
                lists);
    }

    /**
     * Returns this policy without a rule and what follows from it alone.
     *
     * @throws IllegalArgumentException if this policy has no own rule of that id; the rules of lists are not its own
     */
    public AdmissionPolicy without(RuleId rule) {
        checkOwn(rule);
        return new AdmissionPolicy(
                id,
                ownRules.stream().filter(other -> !other.id().equals(rule)).collect(ImmutableList.toImmutableList()),
                terms.without(rule),
                lists);
    }

    /** Returns this policy without obligations of a kind that follow from a rule. */
    public AdmissionPolicy withoutObligation(ObligationKind kind, RuleId rule) {
        return new AdmissionPolicy(id, ownRules, terms.without(kind, rule), lists);
    }

    private void checkOwn(RuleId id) {
        checkArgument(
                ownRules.stream().anyMatch(rule -> rule.id().equals(id)),
                "rule must be one of the policy's own, but was '%s'",
                id);
    }

    /** Returns the rules of this policy without those that its lists bring. */
    public ImmutableList<Rule<AdmissionCase>> ownRules() {
        return ownRules;
    }

    /** Returns the clauses of what has to follow an admission. */
    public ImmutableList<ObligationClause> obligations() {
        return terms.obligations();
    }

    /** Returns the working days by which deadlines are counted. */
    public WorkingDays calendar() {
        return terms.calendar();
    }

    /** Returns the rules of this policy. */
    public RuleBook<AdmissionCase> rules() {
        return book;
    }

    /** Returns the duty lists of this policy, in the order in which they are searched. */
    public ImmutableList<DutyList> lists() {
        return lists;
    }

    /**
     * Decides a request under the law of a day.
     *
     * @param request the request
     * @param structure has applicant and target on that day
     * @param day the day whose rules, lists and structure count
     * @return the decision
     * @throws IllegalArgumentException if the structure has no such applicant or target on that day
     */
    public AdmissionDecision decide(AdmissionRequest request, GovernanceStructure structure, LocalDate day) {
        return on(structure, day).decide(request);
    }

    /**
     * Returns this policy on a day, for many requests: structure and rules of the day are picked once.
     *
     * @param structure has applicants and targets on that day
     * @param day the day whose rules, lists and structure count
     */
    public AdmissionDay on(GovernanceStructure structure, LocalDate day) {
        return new AdmissionDay(structure.asOf(day), book.on(day), lists, terms);
    }
}
