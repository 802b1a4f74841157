package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/**
 * What the Organic Law of Urban Residents Committees says about work that comes from above, on both sides of
 * 2026-01-01.
 *
 * <p>Until 2025-12-31, article 20: departments need the consent and the unified arrangement of the government of the
 * city or district or of its dispatched organ. That article is gone. From 2026-01-01, article 43: funds and conditions
 * for assistance; an entrusted matter conforms to laws and regulations, and the department bears the funds.
 *
 * <p>Article 20 names cities and districts. For a committee at the seat of a township in a county it holds by article
 * 21, which extends the whole law to such committees; that the county government then stands in the place of the city's
 * is an inference from these two articles. From 2026-01-01 article 47 extends the law to counties and townships; that a
 * township government then stands in the place of the street office of article 43(1) is an inference likewise.
 */
final class ResidentsLawRules {

    /**
     * On what condition a department may hand work down: consent and unified arrangement until 2025-12-31, conformity
     * to law from 2026-01-01. Local measures that still ask for consent answer the same question.
     */
    private static final String PRECONDITION = "rc.department-work";

    /** Who bears the costs of work that a department entrusts. */
    private static final String COSTS = "rc.department-costs";

    private ResidentsLawRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules() {
        return ImmutableList.of(
                assistance(),
                consent(),
                entrustedFunds(),
                entrustedLegality(),
                assistanceFunds(),
                assistanceConditions());
    }

    /** Returns the condition that a government, or a street office or township in its place, hands down work. */
    private static Condition<AdmissionCase> workOfGovernment() {
        return WorkFromAbove.of(BodyKind.SUPERIOR_GOVERNMENT, BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT);
    }

    /**
     * The committee assists the government and its dispatched organ: since 1990-01-01. It is the ground for asking it.
     */
    private static Rule<AdmissionCase> assistance() {
        return rule("RC-ASSIST")
                .title(LocalizedText.of(
                        "居民委员会协助人民政府或者它的派出机关开展工作",
                        "a residents committee assists the government or its dispatched organ in its work"))
                .modality(Modality.MAY)
                .addCitations(
                        Instruments.RCOL_1989.article(2, 2),
                        Instruments.RCOL_2018.article(2, 2),
                        Instruments.RCOL_2025.article(6))
                .when(workOfGovernment())
                .requires(Condition.always())
                .build();
    }

    /** Consent and unified arrangement: 1990-01-01 to 2025-12-31. */
    private static Rule<AdmissionCase> consent() {
        return rule("RC-CONSENT")
                .title(
                        LocalizedText.of(
                                "部门需要居民委员会协助的工作应当经人民政府或者它的派出机关同意并统一安排",
                                "work for which a department needs a residents committee has the consent and the unified arrangement of the government or its dispatched organ"))
                .addCitations(
                        Instruments.RCOL_1989.article(20),
                        Instruments.RCOL_1989.article(21),
                        Instruments.RCOL_2018.article(20),
                        Instruments.RCOL_2018.article(21))
                .question(PRECONDITION)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.CONSENT.is(true))
                .build();
    }

    /** The entrusting department bears the funds: from 2026-01-01. */
    private static Rule<AdmissionCase> entrustedFunds() {
        return rule("RC-ENTRUST")
                .title(LocalizedText.of(
                        "部门委托居民委员会协助开展工作所需经费由委托部门承担",
                        "the department that entrusts work to a residents committee bears the funds"))
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .question(COSTS)
                .when(WorkFromAbove.ofDepartment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** An entrusted matter conforms to laws and regulations: from 2026-01-01. */
    private static Rule<AdmissionCase> entrustedLegality() {
        return rule("RC-ENTRUST-LAW")
                .title(
                        LocalizedText.of(
                                "部门委托居民委员会协助开展工作的事项应当符合法律、法规规定",
                                "a matter that a department entrusts to a residents committee conforms to laws and regulations"))
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .question(PRECONDITION)
                .when(WorkFromAbove.ofDepartment())
                .requires(WorkFromAbove.conformsToLaw())
                .build();
    }

    /** The government or street office that needs assistance provides the funds: from 2026-01-01. */
    private static Rule<AdmissionCase> assistanceFunds() {
        return rule("RC-ASSIST-FUND")
                .title(
                        LocalizedText.of(
                                "人民政府或者街道办事处需要居民委员会协助开展工作应当提供必要的经费",
                                "the government or street office provides the funds that assistance by a residents committee needs"))
                .addCitations(Instruments.RCOL_2025.article(43, 1))
                .when(workOfGovernment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** The government or street office that needs assistance provides the conditions: from 2026-01-01. */
    private static Rule<AdmissionCase> assistanceConditions() {
        return rule("RC-ASSIST-CONDITIONS")
                .title(
                        LocalizedText.of(
                                "人民政府或者街道办事处需要居民委员会协助开展工作应当提供必要的条件",
                                "the government or street office provides the conditions that assistance by a residents committee needs"))
                .addCitations(Instruments.RCOL_2025.article(43, 1))
                .when(workOfGovernment())
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id) {
        Rule.Builder<AdmissionCase> rule = Rule.builder();
        return rule.id(RuleId.of(id)).addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }
}
