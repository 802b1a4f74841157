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
 *
 * <p>Articles 6 and 43(1) name the township alone. By article 46, new in 2026, what the law says of it applies to
 * villagers committees that are set up in streets; that the street office then stands in the place of the township is
 * an inference, which is made for every clause or for none. Each clause has a twin for street offices that cites
 * article 46 too and holds from 2026-01-01. Until then the law knew no village in a street, and nothing is said of a
 * street office. Nothing is said of a county or city government that asks a village directly from 2026-01-01.
 */
final class VillagersLawRules {

    private VillagersLawRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules() {
        return ImmutableList.of(
                assistance(),
                entrustedFunds(),
                entrustedLegality(),
                assistanceFunds(),
                assistanceConditions(),
                assistanceConditionsOfSuperiors(),
                noInterference(),
                streetAssistance(),
                streetFunds(),
                streetConditions(),
                streetNoInterference());
    }

    /** The committee assists the township government: since 2010-10-28. It is the ground for asking it. */
    private static Rule<AdmissionCase> assistance() {
        return rule("VC-ASSIST")
                .title(LocalizedText.of(
                        "村民委员会协助乡、民族乡、镇的人民政府开展工作", "a villagers committee assists the township government in its work"))
                .modality(Modality.MAY)
                .addCitations(
                        Instruments.VCOL_2010.article(5, 2),
                        Instruments.VCOL_2018.article(5, 2),
                        Instruments.VCOL_2025.article(6, 2))
                .when(WorkFromAbove.of(BodyKind.TOWNSHIP_GOVERNMENT))
                .requires(Condition.always())
                .build();
    }

    /** The entrusting department bears the funds: since 2010-10-28, in 2025 from article 37 to article 43. */
    private static Rule<AdmissionCase> entrustedFunds() {
        return rule("VC-ENTRUST")
                .title(LocalizedText.of(
                        "部门委托村民委员会开展工作所需经费由委托部门承担",
                        "the department that entrusts work to a villagers committee bears the funds"))
                .addCitations(
                        Instruments.VCOL_2010.article(37, 1),
                        Instruments.VCOL_2018.article(37, 1),
                        Instruments.VCOL_2025.article(43, 2))
                .when(WorkFromAbove.ofDepartment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** An entrusted matter conforms to laws and regulations: from 2026-01-01. */
    private static Rule<AdmissionCase> entrustedLegality() {
        return rule("VC-ENTRUST-LAW")
                .title(
                        LocalizedText.of(
                                "部门委托村民委员会协助开展工作的事项应当符合法律、法规规定",
                                "a matter that a department entrusts to a villagers committee conforms to laws and regulations"))
                .addCitations(Instruments.VCOL_2025.article(43, 2))
                .when(WorkFromAbove.ofDepartment())
                .requires(WorkFromAbove.conformsToLaw())
                .build();
    }

    /** The township that asks for assistance provides the funds: from 2026-01-01. */
    private static Rule<AdmissionCase> assistanceFunds() {
        return rule("VC-ASSIST-FUND")
                .title(LocalizedText.of(
                        "乡镇人民政府对村民委员会协助工作应当提供必要的经费",
                        "the township government provides the funds that assistance by a villagers committee needs"))
                .addCitations(Instruments.VCOL_2025.article(43, 1))
                .when(WorkFromAbove.of(BodyKind.TOWNSHIP_GOVERNMENT).and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** The township that asks for assistance provides the conditions: since 2010-10-28. */
    private static Rule<AdmissionCase> assistanceConditions() {
        return rule("VC-ASSIST-CONDITIONS")
                .title(LocalizedText.of(
                        "人民政府对村民委员会协助工作应当提供必要的条件",
                        "the government provides the conditions that assistance by a villagers committee needs"))
                .addCitations(
                        Instruments.VCOL_2010.article(37, 1),
                        Instruments.VCOL_2018.article(37, 1),
                        Instruments.VCOL_2025.article(43, 1))
                .when(WorkFromAbove.of(BodyKind.TOWNSHIP_GOVERNMENT))
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .build();
    }

    /**
     * A superior government provides the conditions too: until 2025-12-31, when the law named governments of every
     * level.
     */
    private static Rule<AdmissionCase> assistanceConditionsOfSuperiors() {
        return rule("VC-ASSIST-CONDITIONS-SUPERIOR")
                .title(LocalizedText.of(
                        "上级人民政府对村民委员会协助工作应当提供必要的条件",
                        "a superior government provides the conditions that assistance by a villagers committee needs"))
                .addCitations(Instruments.VCOL_2010.article(37, 1), Instruments.VCOL_2018.article(37, 1))
                .when(WorkFromAbove.of(BodyKind.SUPERIOR_GOVERNMENT))
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .build();
    }

    /**
     * The township government does not interfere with self-government: since 2010-10-28. There is no such clause for
     * residents committees.
     */
    private static Rule<AdmissionCase> noInterference() {
        return rule("VC-NOINTERFERE")
                .title(LocalizedText.of(
                        "乡镇人民政府不得干预依法属于村民自治范围内的事项",
                        "the township government does not interfere with matters that lie within self-government"))
                .modality(Modality.MUST_NOT)
                .addCitations(
                        Instruments.VCOL_2010.article(5, 1),
                        Instruments.VCOL_2018.article(5, 1),
                        Instruments.VCOL_2025.article(6, 1))
                .when(AdmissionFacts.APPLICANT_KIND.is(BodyKind.TOWNSHIP_GOVERNMENT))
                .requires(AdmissionFacts.SELF_GOVERNANCE.is(false))
                .build();
    }

    /** The committee assists the street office: from 2026-01-01. It is the ground for asking it. */
    private static Rule<AdmissionCase> streetAssistance() {
        return inStreets("VC-STREET-ASSIST", 6, 2)
                .title(LocalizedText.of(
                        "街道的村民委员会协助街道办事处开展工作",
                        "a villagers committee in a street assists the street office in its work"))
                .modality(Modality.MAY)
                .when(WorkFromAbove.of(BodyKind.STREET_OFFICE))
                .requires(Condition.always())
                .build();
    }

    /** The street office that asks for assistance provides the funds: from 2026-01-01. */
    private static Rule<AdmissionCase> streetFunds() {
        return inStreets("VC-STREET-ASSIST-FUND", 43, 1)
                .title(LocalizedText.of(
                        "街道办事处对村民委员会协助工作应当提供必要的经费",
                        "the street office provides the funds that assistance by a villagers committee needs"))
                .when(WorkFromAbove.of(BodyKind.STREET_OFFICE).and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .build();
    }

    /** The street office that asks for assistance provides the conditions: from 2026-01-01. */
    private static Rule<AdmissionCase> streetConditions() {
        return inStreets("VC-STREET-ASSIST-CONDITIONS", 43, 1)
                .title(LocalizedText.of(
                        "街道办事处对村民委员会协助工作应当提供必要的条件",
                        "the street office provides the conditions that assistance by a villagers committee needs"))
                .when(WorkFromAbove.of(BodyKind.STREET_OFFICE))
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .build();
    }

    /** The street office does not interfere with self-government: from 2026-01-01. */
    private static Rule<AdmissionCase> streetNoInterference() {
        return inStreets("VC-STREET-NOINTERFERE", 6, 1)
                .title(LocalizedText.of(
                        "街道办事处不得干预依法属于村民自治范围内的事项",
                        "the street office does not interfere with matters that lie within self-government"))
                .modality(Modality.MUST_NOT)
                .when(AdmissionFacts.APPLICANT_KIND.is(BodyKind.STREET_OFFICE))
                .requires(AdmissionFacts.SELF_GOVERNANCE.is(false))
                .build();
    }

    /** A clause about townships that holds for street offices by article 46. */
    private static Rule.Builder<AdmissionCase> inStreets(String id, int article, int paragraph) {
        return rule(id).addCitations(
                        Instruments.VCOL_2025.article(article, paragraph), Instruments.VCOL_2025.article(46));
    }

    private static Rule.Builder<AdmissionCase> rule(String id) {
        Rule.Builder<AdmissionCase> rule = Rule.builder();
        return rule.id(RuleId.of(id)).addBodyKind(BodyKind.VILLAGERS_COMMITTEE);
    }
}
