package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/**
 * Provincial and city measures for the organic law of urban residents committees, as far as they repeat its article 20
 * of before 2026: Beijing article 28, Hebei article 22, Shijiazhuang article 21, Henan article 23, Sichuan article 19.
 *
 * <p>Beijing adds in article 28(2) that the committee may refuse what is asked of it without that consent.
 *
 * <p>They were not revised for the law of 2025, which asks for conformity to law and for funds of the entrusting
 * department (article 43) and no longer for consent. From 2026-01-01 the law prevails where it says another thing; that
 * it does is an inference from the rank of the texts. So these rules name the questions that the national rules answer.
 */
final class ResidentsMeasuresPack {

    /** On what condition a department may hand work down, as the national rules name it. */
    private static final String PRECONDITION = "rc.department-work";

    /** Who bears the costs of work that a department entrusts, as the national rules name it. */
    private static final String COSTS = "rc.department-costs";

    private ResidentsMeasuresPack() {}

    static AdmissionPack pack() {
        Condition<AdmissionCase> consent = AdmissionFacts.CONSENT.is(true);
        return AdmissionPack.builder()
                .id("RM")
                .title(LocalizedText.of("省市居民委员会组织法实施办法", "local measures for the residents committees law"))
                .addRules(
                        consent(
                                "RM-BJ-CONSENT",
                                LocalRegulations.BEIJING_RESIDENTS.article(28, 1),
                                consent.or(AdmissionFacts.CONSENT_OF_TOWNSHIP.is(true))),
                        consent("RM-HE-CONSENT", LocalRegulations.HEBEI_RESIDENTS.article(22), consent),
                        consent("RM-SJZ-CONSENT", LocalRegulations.SHIJIAZHUANG_RESIDENTS.article(21), consent),
                        consent("RM-HA-CONSENT", LocalRegulations.HENAN_RESIDENTS.article(23), consent),
                        consent("RM-SC-CONSENT", LocalRegulations.SICHUAN_RESIDENTS.article(19), consent),
                        costs(),
                        refusal())
                .addRefusals(RuleId.of("RM-BJ-REFUSE"))
                .build();
    }

    private static Rule<AdmissionCase> consent(String id, Citation citation, Condition<AdmissionCase> consent) {
        return Clause.rule(
                        id,
                        Modality.MUST,
                        "部门需要居民委员会协助进行的工作，应当经人民政府或者其派出机关同意并统一安排",
                        "work for which a department needs a residents committee has the consent and the unified arrangement of the government or its dispatched organ")
                .addCitations(citation)
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .question(PRECONDITION)
                .when(WorkFromAbove.ofDepartment())
                .requires(consent)
                .build();
    }

    /**
     * The right to refuse names no question: the law of 2025 says nothing of it, and a local right may stand beside it.
     */
    private static Rule<AdmissionCase> refusal() {
        return Clause.rule(
                        "RM-BJ-REFUSE",
                        Modality.MAY,
                        "未经区、县人民政府或者街道办事处、乡镇人民政府同意而要求协助工作的，居民委员会可以拒绝",
                        "a residents committee may refuse assistance that is asked for without the consent of the district, street or township")
                .addCitations(LocalRegulations.BEIJING_RESIDENTS.article(28, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.AGREED.is(false))
                .build();
    }

    /** Sichuan leaves the costs to an agreement, so that anybody may bear them. */
    private static Rule<AdmissionCase> costs() {
        return Clause.rule(
                        "RM-SC-COSTS",
                        Modality.MAY,
                        "由此产生的费用，由双方协商解决",
                        "the costs of such work are agreed between the two sides")
                .addCitations(LocalRegulations.SICHUAN_RESIDENTS.article(19))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .question(COSTS)
                .when(WorkFromAbove.ofDepartment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.in(FundsSource.values()))
                .build();
    }
}
