package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.CertificateKind;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.Consent;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.RiskAssessment;
import org.jiceng.rules.admission.Safeguards;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.engine.DayRules;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.report.DecisionCitations;
import org.jiceng.rules.testing.report.DecisionReport;

/**
 * Tables of admission requests and what is to become of them (准入用例).
 *
 * <p>Headings that state something: 决定日期, 申请单位, 承接单位 and 事项, which must be there; 申请编号, 清单事项, 交办方式, 证明种类, 申请依据, 依据名称,
 * 是否需要经费, 经费承担者, 经费金额, 经费拨付日期, 工作条件, 同意机关, 同意日期, 统一安排, 属于自治范围, 责任主体领域, 申请日期, 开始日期, 结束日期, and the names of the other
 * facts that packs of places ask, such as 进入渠道 or 填表报数要求. Headings that expect something, at least one in every row:
 * 结果, 规则, 规则判定, 缺少事实, 义务, 引用条款, 可以拒绝, 决定期限, 申请期限. The paths of the JSON fields ({@code funding.source}) and the English
 * names are headings too.
 *
 * <p>A body is named by its id or its name, a duty by its id or its title, a missing fact by its id or its name. A
 * blank cell states nothing, and expects nothing. A rule without a verdict must be violated where 不予准入 is expected, and
 * apply otherwise. A consent without 同意日期 was given on the day of the decision; without 统一安排 the work was arranged as a
 * whole. 申请依据 without 依据名称 stands for a text of that kind that is named and that no catalogue has.
 */
public final class AdmissionCases {

    private final AdmissionPolicy policy;
    private final GovernanceStructure structure;
    private final Map<LocalDate, AdmissionDay> days = new ConcurrentHashMap<>();
    private final Map<LocalDate, DayRules<AdmissionCase>> rules = new ConcurrentHashMap<>();

    private AdmissionCases(AdmissionPolicy policy, GovernanceStructure structure) {
        this.policy = policy;
        this.structure = structure;
    }

    /**
     * Returns what a table of admission cases means.
     *
     * @param policy decides the cases
     * @param structure has the bodies that the cases name
     */
    public static CaseSpec<AdmissionDecision> of(AdmissionPolicy policy, GovernanceStructure structure) {
        AdmissionCases cases = new AdmissionCases(policy, structure);
        return CaseSpec.<AdmissionDecision>builder()
                .input(AdmissionColumns.INPUTS)
                .decide(cases::decide)
                .expect(AdmissionColumns.OUTCOME, decision -> Optional.of(decision.outcome()))
                .expect(AdmissionColumns.RULE, cases::rule)
                .expect(
                        AdmissionColumns.VERDICT,
                        (row, decision, expected) ->
                                RuleExpectations.verdict(row, cases.evaluation(decision), expected))
                .expect(AdmissionColumns.MISSING, cases::missing)
                .expect(AdmissionColumns.OBLIGATIONS, (row, decision, expected) -> obligations(decision, expected))
                .expect(
                        AdmissionColumns.CITATION,
                        (row, decision, expected) -> RuleExpectations.citation(
                                row,
                                cases.evaluation(decision),
                                () -> DecisionCitations.of(decision).asList(),
                                expected))
                .expect(
                        AdmissionColumns.MAY_BE_REFUSED,
                        decision -> Optional.of(!decision.refusals().isEmpty()))
                .expect(
                        AdmissionColumns.DECIDE_BY,
                        decision -> decision.competence().flatMap(Competence::decideBy))
                .expect(
                        AdmissionColumns.FILE_BY,
                        decision -> decision.competence().flatMap(Competence::fileBy))
                .explain(AdmissionCases::explain)
                .record(RuleCoverage::record)
                .build();
    }

    private AdmissionDecision decide(CaseRow row) {
        LocalDate day = row.require(AdmissionColumns.DAY);
        AdmissionDay policyOfDay = days.computeIfAbsent(day, missing -> policy.on(structure, missing));
        BodyLookup bodies = new BodyLookup(policyOfDay.structure(), row);
        Optional<Body> applicant = bodies.find(AdmissionColumns.APPLICANT);
        Optional<Body> target = bodies.find(AdmissionColumns.TARGET);
        ImmutableList<Body> consenting = bodies.findAll(AdmissionColumns.CONSENT_BY);
        Optional<DutyId> duty = row.get(AdmissionColumns.DUTY).flatMap(name -> duty(row, name));
        Optional<Funding> funding = funding(row);
        Optional<RiskAssessment> risks = risks(row);
        Optional<CertificateKind> certificate = certificate(row);
        row.failIfInvalid();
        AdmissionRequest.Builder request = AdmissionRequest.builder()
                .id(row.get(AdmissionColumns.ID).orElse("R-" + row.line()))
                .applicant(applicant.map(Body::id).orElseThrow())
                .target(target.map(Body::id).orElseThrow())
                .matter(row.require(AdmissionColumns.MATTER))
                .duty(duty)
                .arrangement(row.get(AdmissionColumns.ARRANGEMENT))
                .certificate(certificate)
                .basis(row.get(AdmissionColumns.BASIS)
                        .map(kind -> new StatedBasis(
                                kind,
                                row.get(AdmissionColumns.BASIS_TEXT)
                                        .orElseGet(() -> kind.label().in(Locale.CHINESE)))))
                .funding(funding)
                .conditions(row.get(AdmissionColumns.CONDITIONS))
                .selfGovernance(row.get(AdmissionColumns.SELF_GOVERNANCE))
                .responsibility(row.get(AdmissionColumns.RESPONSIBILITY))
                .channel(row.get(AdmissionColumns.CHANNEL))
                .ownDuty(row.get(AdmissionColumns.OWN_DUTY))
                .heard(row.get(AdmissionColumns.HEARD))
                .safeguards(Safeguards.builder()
                        .staff(row.get(AdmissionColumns.STAFF))
                        .powers(row.get(AdmissionColumns.POWERS))
                        .technique(row.get(AdmissionColumns.TECHNIQUE))
                        .training(row.get(AdmissionColumns.TRAINING))
                        .information(row.get(AdmissionColumns.INFORMATION))
                        .build())
                .standards(row.get(AdmissionColumns.STANDARDS))
                .forms(row.get(AdmissionColumns.FORMS))
                .signboard(row.get(AdmissionColumns.SIGNBOARD))
                .assessment(row.get(AdmissionColumns.ASSESSMENT))
                .veto(row.get(AdmissionColumns.VETO))
                .publicPower(row.get(AdmissionColumns.PUBLIC_POWER))
                .term(row.get(AdmissionColumns.TERM))
                .risks(risks)
                .filed(row.get(AdmissionColumns.FILED))
                .start(row.get(AdmissionColumns.START))
                .end(row.get(AdmissionColumns.END));
        consenting.forEach(body -> request.addConsent(new Consent(
                body.id(),
                body.kind(),
                row.get(AdmissionColumns.CONSENT_ON).orElse(day),
                row.get(AdmissionColumns.UNIFIED).orElse(true))));
        return policyOfDay.decide(request.build());
    }

    private Optional<DutyId> duty(CaseRow row, String name) {
        Optional<DutyId> found = policy.lists().stream()
                .flatMap(list -> list.duties().stream())
                .filter(duty -> duty.id().value().equals(name) || duty.title().equals(name))
                .map(duty -> duty.id())
                .findFirst();
        if (found.isEmpty()) {
            ImmutableSet<String> known = policy.lists().stream()
                    .flatMap(list -> list.duties().stream())
                    .flatMap(duty -> Stream.of(duty.id().value(), duty.title()))
                    .collect(ImmutableSet.toImmutableSet());
            row.invalid(AdmissionColumns.DUTY, CaseText.text("duty.unknown", CaseText.nearest(known, name)));
        }
        return found;
    }

    private static Optional<CertificateKind> certificate(CaseRow row) {
        row.get(AdmissionColumns.ARRANGEMENT)
                .filter(arrangement ->
                        row.states(AdmissionColumns.CERTIFICATE) && arrangement != Arrangement.CERTIFICATE)
                .ifPresent(arrangement -> row.invalid(
                        AdmissionColumns.CERTIFICATE,
                        CaseText.text(
                                "certificate.otherwise", AdmissionColumns.ARRANGEMENT.label(), arrangement.label())));
        return row.get(AdmissionColumns.CERTIFICATE);
    }

    private static Optional<RiskAssessment> risks(CaseRow row) {
        ImmutableList<Column<Boolean>> criteria = ImmutableList.of(
                AdmissionColumns.RISK_LAWFUL,
                AdmissionColumns.RISK_REASONABLE,
                AdmissionColumns.RISK_FEASIBLE,
                AdmissionColumns.RISK_CONTROLLABLE);
        if (criteria.stream().noneMatch(row::states)) {
            return Optional.empty();
        }
        criteria.stream()
                .filter(criterion -> !row.states(criterion))
                .forEach(criterion -> criteria.stream()
                        .filter(row::states)
                        .forEach(stated -> row.invalid(stated, CaseText.text("cell.needs", criterion.label()))));
        return Optional.of(new RiskAssessment(
                row.get(AdmissionColumns.RISK_LAWFUL).orElse(false),
                row.get(AdmissionColumns.RISK_REASONABLE).orElse(false),
                row.get(AdmissionColumns.RISK_FEASIBLE).orElse(false),
                row.get(AdmissionColumns.RISK_CONTROLLABLE).orElse(false)));
    }

    private static Optional<Funding> funding(CaseRow row) {
        Optional<Boolean> required = row.get(AdmissionColumns.FUNDS_REQUIRED);
        if (required.isEmpty()) {
            for (Column<?> column : ImmutableList.<Column<?>>of(
                    AdmissionColumns.FUNDS_SOURCE, AdmissionColumns.FUNDS_AMOUNT, AdmissionColumns.FUNDS_TRANSFERRED)) {
                if (row.states(column)) {
                    row.invalid(column, CaseText.text("cell.needs", AdmissionColumns.FUNDS_REQUIRED.label()));
                }
            }
            return Optional.empty();
        }
        return Optional.of(Funding.builder()
                .required(required.get())
                .source(row.get(AdmissionColumns.FUNDS_SOURCE))
                .amount(row.get(AdmissionColumns.FUNDS_AMOUNT))
                .transferredOn(row.get(AdmissionColumns.FUNDS_TRANSFERRED))
                .build());
    }

    /** Returns what the rules say of a case, to be asked rule by rule; a decision has the trace of all. */
    private Evaluation<AdmissionCase> evaluation(AdmissionDecision decision) {
        AdmissionCase subject = decision.subject();
        return rules.computeIfAbsent(decision.day(), policy.rules()::on)
                .of(subject.target().kind(), subject.place())
                .evaluate(subject);
    }

    private Optional<LocalizedText> rule(CaseRow row, AdmissionDecision decision, String expected) {
        boolean rejection = row.get(AdmissionColumns.OUTCOME)
                .filter(outcome -> outcome == Outcome.REJECTED)
                .isPresent();
        return RuleExpectations.rule(row, evaluation(decision), expected, rejection);
    }

    private Optional<LocalizedText> missing(CaseRow row, AdmissionDecision decision, ImmutableList<String> expected) {
        ImmutableSet<String> ids = expected.stream().map(this::factId).collect(ImmutableSet.toImmutableSet());
        return ids.equals(decision.missingFacts())
                ? Optional.empty()
                : Optional.of(CaseText.list(decision.missingFacts().stream()
                        .map(LocalizedText::verbatim)
                        .collect(ImmutableList.toImmutableList())));
    }

    private String factId(String name) {
        return policy.rules().facts().values().stream()
                .filter(fact -> fact.label().in(Locale.CHINESE).equals(name)
                        || fact.label().in(Locale.ENGLISH).equals(name))
                .map(Fact::id)
                .findFirst()
                .orElse(name);
    }

    private static Optional<LocalizedText> obligations(
            AdmissionDecision decision, ImmutableList<ObligationKind> expected) {
        var actual = decision.obligations().stream()
                .map(obligation -> obligation.kind())
                .collect(ImmutableSet.toImmutableSet());
        return actual.equals(ImmutableSet.copyOf(expected))
                ? Optional.empty()
                : Optional.of(CaseExpectation.shown(actual));
    }

    private static String explain(
            AdmissionDecision decision, CaseRow row, ImmutableSet<String> differing, Locale locale) {
        boolean ofRule = differing.contains(AdmissionColumns.RULE.id())
                || differing.contains(AdmissionColumns.VERDICT.id())
                || differing.contains(AdmissionColumns.CITATION.id());
        String rule = row.get(AdmissionColumns.RULE).orElse("");
        return new DecisionReport(decision, locale)
                .marking(
                        differing.contains(AdmissionColumns.OUTCOME.id()),
                        step -> ofRule && step.rule().id().value().equals(rule));
    }
}
