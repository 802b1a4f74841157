package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/** Tianjin: 街道办事处条例 articles 7, 10(2), 36(4), 42(1) and 45, from 2020-11-01. */
final class TianjinPack {

    private TianjinPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("TJ")
                .title(LocalizedText.of("天津市", "Tianjin"))
                .addRules(ownDuty(), approval(), signboard(), temporaryFunds())
                .addRules(
                        temporary("TJ-TEMP-STAFF", AdmissionFacts.STAFF, "人员保障", "staff"),
                        temporary("TJ-TEMP-TECHNIQUE", AdmissionFacts.TECHNIQUE, "技术保障和业务指导", "technique and guidance"),
                        temporary("TJ-TEMP-TRAINING", AdmissionFacts.TRAINING, "业务培训", "training"))
                .addRules(noAssessmentOutsideTheList(), unifiedAssessment())
                .addObligations(
                        Clause.funds("TJ-TEMP-FUNDS"),
                        Clause.means(ObligationKind.ASSIGN_STAFF, AdmissionFacts.STAFF, "TJ-TEMP-STAFF"),
                        Clause.means(ObligationKind.GIVE_GUIDANCE, AdmissionFacts.TECHNIQUE, "TJ-TEMP-TECHNIQUE"),
                        Clause.means(ObligationKind.GIVE_TRAINING, AdmissionFacts.TRAINING, "TJ-TEMP-TRAINING"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("市或者区人民政府", "the government of the city or district"))
                        .addLevels(DivisionLevel.COUNTY, DivisionLevel.PROVINCE)
                        .addCitations(LocalRegulations.TIANJIN_STREETS.article(7, 2))
                        .addBodyKind(BodyKind.STREET_OFFICE)
                        .when(WorkFromAbove.ofDepartment())
                        .build())
                .addSanctions(Sanction.of(
                        LocalizedText.of(
                                "由同级人民政府责令改正、通报批评；对负有责任的领导人员和直接责任人员，由有权机关依法处理",
                                "the government orders correction and issues a notice of criticism; those responsible are dealt with by law"),
                        LocalRegulations.TIANJIN_STREETS.article(45),
                        "TJ-APPROVAL"))
                .build();
    }

    private static Rule<AdmissionCase> ownDuty() {
        return Clause.rule(
                        "TJ-OWN-DUTY",
                        Modality.MUST_NOT,
                        "应当由市和区人民政府工作部门落实的工作职责，不得转交给街道办事处",
                        "duties that are for departments to fulfil are not passed on to a street office")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(7, 1))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.noOwnDuty())
                .build();
    }

    private static Rule<AdmissionCase> approval() {
        return Clause.rule(
                        "TJ-APPROVAL",
                        Modality.MUST_NOT,
                        "未经市或者区人民政府批准，街道办事处不承担职责清单以外的其他职责",
                        "without approval a street office takes no duties outside its list")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(7, 2))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.APPROVED.is(true).or(Clause.listed()))
                .build();
    }

    private static Rule<AdmissionCase> signboard() {
        return Clause.rule(
                        "TJ-SIGN",
                        Modality.MUST_NOT,
                        "除法律、法规、规章另有规定外，工作部门不得要求街道办事处对口设立机构或者加挂牌子",
                        "unless laws, regulations or rules say so, departments demand no counterpart bodies or signboards")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(10, 2))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.rightful(AdmissionFacts.SIGNBOARD))
                .build();
    }

    private static Condition<AdmissionCase> approvedForATime() {
        return Condition.allOf(
                WorkFromAbove.ofDepartment(), AdmissionFacts.APPROVED.is(true), AdmissionFacts.TERM.is(Term.TEMPORARY));
    }

    private static Rule<AdmissionCase> temporary(
            String id, Fact<AdmissionCase, Safeguard> means, String chinese, String english) {
        return Clause.rule(
                        id,
                        Modality.MUST,
                        "经批准交办的临时性事项需要" + chinese + "的，相关工作部门应当提供",
                        "for a temporary matter that was approved the department gives " + english + " where needed")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(36, 4))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(approvedForATime())
                .requires(Clause.supplied(means))
                .build();
    }

    private static Rule<AdmissionCase> temporaryFunds() {
        return Clause.rule(
                        "TJ-TEMP-FUNDS",
                        Modality.MUST,
                        "经批准交办的临时性事项需要经费保障的，相关工作部门应当提供",
                        "for a temporary matter that was approved the department gives funds where needed")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(36, 4))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(approvedForATime().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> noAssessmentOutsideTheList() {
        return Clause.rule(
                        "TJ-NO-ASSESS",
                        Modality.MUST_NOT,
                        "职责清单以外的事项不得列为对街道办事处的考核事项",
                        "matters outside the list are not made items of assessment of a street office")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(42, 1))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(AdmissionFacts.ASSESSMENT.isNot(Demand.NONE))
                .requires(Clause.listed())
                .build();
    }

    private static Rule<AdmissionCase> unifiedAssessment() {
        return Clause.rule(
                        "TJ-ASSESS",
                        Modality.MUST_NOT,
                        "未经区人民政府统一组织，区人民政府工作部门不得对街道办事处工作进行考核",
                        "departments of a district do not assess street offices on their own")
                .addCitations(LocalRegulations.TIANJIN_STREETS.article(42, 1))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.rightful(AdmissionFacts.ASSESSMENT))
                .build();
    }
}
