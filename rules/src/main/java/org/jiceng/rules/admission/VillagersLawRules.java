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
 * What the Organic Law of Villagers Committees says about work that comes from above, on both sides of 2026-01-01.
 *
 * <p>Until 2025-12-31, article 37(1): the government provides the conditions that assistance needs, and the entrusting
 * department bears the funds. From 2026-01-01, article 43: the township provides funds and conditions for assistance; a
 * matter that a department entrusts must conform to laws and regulations, and the department bears the funds.
 */
final class VillagersLawRules {

    private VillagersLawRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules() {
        return ImmutableList.of(
                entrustedFunds(), entrustedLegality(), assistanceFunds(), assistanceConditions(), noInterference());
    }

    /** The entrusting department bears the funds: since 2010-10-28, in 2025 from article 37 to article 43. */
    private static Rule<AdmissionCase> entrustedFunds() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("VC-ENTRUST"))
                .title(LocalizedText.of(
                        "部门委托村民委员会开展工作所需经费由委托部门承担",
                        "the department that entrusts work to a villagers committee bears the funds"))
                .addCitations(
                        Instruments.VCOL_2010.article(37, 1),
                        Instruments.VCOL_2018.article(37, 1),
                        Instruments.VCOL_2025.article(43, 2))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(Condition.allOf(
                        AdmissionFacts.APPLICANT_KIND.is(BodyKind.DEPARTMENT),
                        AdmissionFacts.ARRANGEMENT.is(Arrangement.ENTRUSTMENT),
                        AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** An entrusted matter conforms to laws and regulations: from 2026-01-01. */
    private static Rule<AdmissionCase> entrustedLegality() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("VC-ENTRUST-LAW"))
                .title(
                        LocalizedText.of(
                                "部门委托村民委员会协助开展工作的事项应当符合法律、法规规定",
                                "a matter that a department entrusts to a villagers committee conforms to laws and regulations"))
                .addCitations(Instruments.VCOL_2025.article(43, 2))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(AdmissionFacts.APPLICANT_KIND
                        .is(BodyKind.DEPARTMENT)
                        .and(AdmissionFacts.ARRANGEMENT.is(Arrangement.ENTRUSTMENT)))
                .requires(Condition.anyOf(
                        AdmissionFacts.BASIS.in(BasisKind.LAW, BasisKind.REGULATION),
                        AdmissionFacts.BASIS
                                .is(BasisKind.POLICY)
                                .and(Condition.judgement(LocalizedText.of(
                                        "政策文件所定事项是否符合法律、法规规定",
                                        "whether a matter laid down by a policy conforms to laws and regulations")))))
                .build();
    }

    /** The government that asks for assistance provides the funds: from 2026-01-01. */
    private static Rule<AdmissionCase> assistanceFunds() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("VC-ASSIST-FUND"))
                .title(LocalizedText.of(
                        "乡镇人民政府对村民委员会协助工作应当提供必要的经费",
                        "the township government provides the funds that assistance by a villagers committee needs"))
                .addCitations(Instruments.VCOL_2025.article(43, 1))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(AdmissionFacts.ARRANGEMENT.is(Arrangement.ASSISTANCE).and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** The government that asks for assistance provides the conditions: since 2010-10-28. */
    private static Rule<AdmissionCase> assistanceConditions() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("VC-ASSIST-CONDITIONS"))
                .title(LocalizedText.of(
                        "人民政府对村民委员会协助工作应当提供必要的条件",
                        "the government provides the conditions that assistance by a villagers committee needs"))
                .addCitations(
                        Instruments.VCOL_2010.article(37, 1),
                        Instruments.VCOL_2018.article(37, 1),
                        Instruments.VCOL_2025.article(43, 1))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(AdmissionFacts.ARRANGEMENT.is(Arrangement.ASSISTANCE))
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .build();
    }

    /**
     * The township government does not interfere with self-government: since 2010-10-28. There is no such clause for
     * residents committees.
     */
    private static Rule<AdmissionCase> noInterference() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("VC-NOINTERFERE"))
                .title(LocalizedText.of(
                        "乡镇人民政府不得干预依法属于村民自治范围内的事项",
                        "the township government does not interfere with matters that lie within self-government"))
                .modality(Modality.MUST_NOT)
                .addCitations(
                        Instruments.VCOL_2010.article(5, 1),
                        Instruments.VCOL_2018.article(5, 1),
                        Instruments.VCOL_2025.article(6, 1))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(AdmissionFacts.APPLICANT_KIND.is(BodyKind.TOWNSHIP_GOVERNMENT))
                .requires(AdmissionFacts.SELF_GOVERNANCE.is(false))
                .build();
    }
}
