package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * Shanghai: residents committees (居民委员会工作条例 articles 27, 28, 38, from 2017-07-01), street offices (街道办事处条例 articles 10,
 * 23, from 2016-11-01) and villagers committees (实施《村民委员会组织法》办法 article 10, from 2017-05-01).
 */
final class ShanghaiPack {

    private ShanghaiPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("SH")
                .title(LocalizedText.of("上海市", "Shanghai"))
                .addRules(outOfList(), admission(), ownDuty(), direct(), funds(), conditions())
                .addRules(
                        support("SH-INFORMATION", AdmissionFacts.INFORMATION, "信息支持", "information"),
                        support("SH-GUIDANCE", AdmissionFacts.TECHNIQUE, "业务指导", "professional guidance"))
                .addRules(certificateOutOfList(), certificateAdmission(), certificateOnList(), village())
                .addRules(streetApproval(), streetHeard(), streetConditions(), streetPowers())
                .addRefusals(RuleId.of("SH-OUT-OF-LIST"), RuleId.of("SH-CERT-REFUSE"))
                .addObligations(
                        Clause.entry("SH-ADMISSION"),
                        Clause.certificateEntry("SH-CERT-ADMISSION"),
                        Clause.funds("SH-FUNDS"),
                        Clause.conditions("SH-CONDITIONS", "SH-STREET-CONDITIONS"),
                        Clause.means(ObligationKind.GIVE_INFORMATION, AdmissionFacts.INFORMATION, "SH-INFORMATION"),
                        Clause.means(ObligationKind.GIVE_GUIDANCE, AdmissionFacts.TECHNIQUE, "SH-GUIDANCE"),
                        Clause.means(ObligationKind.DELEGATE_POWER, AdmissionFacts.POWERS, "SH-STREET-POWERS"))
                .addProcedures(committeeProcedure(), certificateProcedure(), villageProcedure(), streetProcedure())
                .addSanctions(
                        Sanction.of(
                                LocalizedText.of(
                                        "由本级人民政府纠正、通报批评；情节较重的，对直接负责的主管人员和其他直接责任人员给予警告或者记过处分",
                                        "correction and notice of criticism by the government; in graver cases warning or demerit for those responsible"),
                                LocalRegulations.SHANGHAI_RESIDENTS.article(38),
                                "SH-OWN-DUTY"),
                        Sanction.of(
                                LocalizedText.of(
                                        "由同级人民政府纠正、通报批评；情节较重的，对直接负责的主管人员和其他直接责任人员依法予以处分",
                                        "correction and notice of criticism by the government; in graver cases disciplinary measures for those responsible"),
                                LocalRegulations.SHANGHAI_STREETS.article(23),
                                "SH-STREET-APPROVAL",
                                "SH-STREET-HEARD"))
                .build();
    }

    private static Condition<AdmissionCase> certificate() {
        return AdmissionFacts.ARRANGEMENT.is(Arrangement.CERTIFICATE);
    }

    private static Rule<AdmissionCase> outOfList() {
        return Clause.rule(
                        "SH-OUT-OF-LIST",
                        Modality.MAY,
                        "对清单以外的协助行政事项，居民委员会有权拒绝办理",
                        "a residents committee may refuse administrative matters outside the list")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(Clause.work())
                .requires(Clause.unlisted().and(AdmissionFacts.APPROVED.is(false)))
                .build();
    }

    /**
     * The admission of article 27(1) makes the list: what the city or the district admits goes onto it, and is then no
     * longer outside it. That an approval stands for the admission is an inference from the two halves of the sentence.
     */
    private static Rule<AdmissionCase> admission() {
        return Clause.rule(
                        "SH-ADMISSION",
                        Modality.MAY,
                        "经市、区人民政府准入的协助行政事项，列入居民委员会依法协助行政事项清单",
                        "an administrative matter that the city or district admits is put on the list of a residents committee")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(Clause.work())
                .requires(AdmissionFacts.APPROVED.is(true))
                .build();
    }

    private static Rule<AdmissionCase> direct() {
        return Clause.rule(
                        "SH-DIRECT",
                        Modality.MUST_NOT,
                        "市、区人民政府职能部门不得直接给居民委员会安排工作任务",
                        "departments do not assign work directly to a residents committee")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.notDirectly())
                .build();
    }

    private static Rule<AdmissionCase> ownDuty() {
        return Clause.rule(
                        "SH-OWN-DUTY",
                        Modality.MUST_NOT,
                        "市、区人民政府职能部门不得将职责范围内的事项转交给居民委员会承担",
                        "departments do not pass duties of their own on to a residents committee")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.noOwnDuty())
                .build();
    }

    private static Rule<AdmissionCase> funds() {
        return Clause.rule(
                        "SH-FUNDS",
                        Modality.MUST,
                        "对依法协助的行政事项，有关职能部门应当提供必要的经费",
                        "the department provides the funds that an assisted matter needs")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> conditions() {
        return Clause.rule(
                        "SH-CONDITIONS",
                        Modality.MUST,
                        "对依法协助的行政事项，有关职能部门应当提供必要的工作条件",
                        "the department provides the conditions that an assisted matter needs")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.conditions())
                .build();
    }

    private static Rule<AdmissionCase> support(
            String id, Fact<AdmissionCase, Safeguard> means, String chinese, String english) {
        return Clause.rule(
                        id,
                        Modality.MUST,
                        "对依法协助的行政事项，有关职能部门应当提供" + chinese,
                        "the department gives " + english + " for an assisted matter")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.supplied(means))
                .build();
    }

    private static Rule<AdmissionCase> certificateOutOfList() {
        return Clause.rule(
                        "SH-CERT-REFUSE",
                        Modality.MAY,
                        "对清单以外的证明事项，居民委员会有权拒绝出具",
                        "a residents committee may refuse a certificate outside the list")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(28, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(certificate())
                .requires(Clause.listedCertificate(false).and(AdmissionFacts.APPROVED.is(false)))
                .build();
    }

    private static Rule<AdmissionCase> certificateAdmission() {
        return Clause.rule(
                        "SH-CERT-ADMISSION",
                        Modality.MAY,
                        "经审核批准需要居民委员会出具的证明事项，纳入清单范围",
                        "a certificate whose issue by a residents committee was approved is put on the list")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(28, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(certificate())
                .requires(AdmissionFacts.APPROVED.is(true))
                .build();
    }

    private static Rule<AdmissionCase> certificateOnList() {
        return Clause.rule(
                        "SH-CERT-ISSUE",
                        Modality.MUST,
                        "对清单以内的证明事项，居民委员会应当依法出具",
                        "a residents committee issues a certificate that is on the list")
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(28, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(certificate().and(Clause.listedCertificate(true)))
                .requires(Condition.always())
                .build();
    }

    private static Rule<AdmissionCase> village() {
        return Clause.rule(
                        "SH-VC-ADMISSION",
                        Modality.MUST,
                        "行政事务委托村民委员会实行准入、退出制度，编制依法协助行政事务清单",
                        "administrative matters are entrusted to a villagers committee through admission and by a list")
                .addCitations(LocalRegulations.SHANGHAI_VILLAGERS.article(10, 3))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(Clause.work())
                .requires(Condition.anyOf(
                        AdmissionFacts.COUNTY_APPROVED.is(true),
                        Clause.listed(),
                        Condition.judgement(LocalizedText.of(
                                "清单以外的事项是否经区准入", "whether the district admitted the matter outside the list"))))
                .build();
    }

    private static Rule<AdmissionCase> streetApproval() {
        return Clause.rule(
                        "SH-STREET-APPROVAL",
                        Modality.MUST_NOT,
                        "未经审核批准，职能部门不得将职责范围内的行政事务委托或者交由街道办事处承担",
                        "without approval a department does not entrust its matters to a street office or hand them down")
                .addCitations(LocalRegulations.SHANGHAI_STREETS.article(10, 1))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.APPROVED.is(true))
                .build();
    }

    private static Rule<AdmissionCase> streetHeard() {
        return Clause.rule(
                        "SH-STREET-HEARD",
                        Modality.MUST,
                        "将职责范围内的行政事务委托或者交由街道办事处承担的，应当听取街道办事处的意见",
                        "the street office is heard before matters are entrusted to it or handed down")
                .addCitations(
                        LocalRegulations.SHANGHAI_STREETS.article(10, 2),
                        LocalRegulations.SHANGHAI_STREETS.article(10, 3))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.HEARD.is(true))
                .build();
    }

    private static Rule<AdmissionCase> streetConditions() {
        return Clause.rule(
                        "SH-STREET-CONDITIONS",
                        Modality.MUST,
                        "经批准交由街道办事处承担的，应当同时提供相应保障措施",
                        "with what is approved for a street office come the safeguards that it needs")
                .addCitations(LocalRegulations.SHANGHAI_STREETS.article(10, 4))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.conditions())
                .build();
    }

    private static Rule<AdmissionCase> streetPowers() {
        return Clause.rule(
                        "SH-STREET-POWERS",
                        Modality.MUST,
                        "经批准交由街道办事处承担的，应当赋予街道办事处工作履职、人事任免、资产资金等方面的管理权",
                        "with what is approved for a street office come powers over its work, staff, assets and funds")
                .addCitations(LocalRegulations.SHANGHAI_STREETS.article(10, 4))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.supplied(AdmissionFacts.POWERS))
                .build();
    }

    private static Procedure committeeProcedure() {
        return Procedure.builder()
                .authority(LocalizedText.of("市、区人民政府", "the government of the city or district"))
                .addLevels(DivisionLevel.COUNTY, DivisionLevel.PROVINCE)
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(27, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(Clause.work())
                .build();
    }

    private static Procedure certificateProcedure() {
        return Procedure.builder()
                .authority(LocalizedText.of("市、区人民政府", "the government of the city or district"))
                .addLevels(DivisionLevel.COUNTY, DivisionLevel.PROVINCE)
                .addCitations(LocalRegulations.SHANGHAI_RESIDENTS.article(28, 1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(certificate())
                .build();
    }

    private static Procedure villageProcedure() {
        return Procedure.builder()
                .authority(LocalizedText.of("区人民政府", "the district government"))
                .addLevels(DivisionLevel.COUNTY)
                .addCitations(LocalRegulations.SHANGHAI_VILLAGERS.article(10, 3))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(Clause.work())
                .exit(LocalizedText.of("按照区行政事务委托的退出制度退出", "by the district's rules on the exit of entrusted matters"))
                .build();
    }

    private static Procedure streetProcedure() {
        return Procedure.builder()
                .authority(LocalizedText.of(
                        "区人民政府（区级部门），按规定程序报批（市级部门）",
                        "the district government for its departments; by their own procedure for the city's"))
                .addLevels(DivisionLevel.COUNTY)
                .addCitations(
                        LocalRegulations.SHANGHAI_STREETS.article(10, 2),
                        LocalRegulations.SHANGHAI_STREETS.article(10, 3))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .build();
    }
}
