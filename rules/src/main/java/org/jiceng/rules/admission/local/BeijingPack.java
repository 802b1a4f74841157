package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Approver;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * Beijing: 街道办事处条例 articles 9(3), 10(3), 32(2), 41, 43(2) and 47, from 2020-01-01. By article 48 what it says of
 * residents committees holds for the villagers committees in the area of a street office too.
 */
final class BeijingPack {

    /** Who makes and adjusts the list of article 32(2); what it approves goes onto the list. */
    private static final Approver CIVIL_AFFAIRS = Approver.builder()
            .id("BJ")
            .title(LocalizedText.of("市民政部门", "the city's civil affairs department"))
            .addLevels(DivisionLevel.PROVINCE)
            .addNames("民政")
            .build();

    private BeijingPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("BJ")
                .title(LocalizedText.of("北京市", "Beijing"))
                .addRules(
                        signboard("BJ-SIGN", BodyKind.STREET_OFFICE),
                        signboard("BJ-RC-SIGN", BodyKind.RESIDENTS_COMMITTEE),
                        signboard("BJ-VC-SIGN", BodyKind.VILLAGERS_COMMITTEE),
                        outOfList("BJ-OUT-OF-LIST", BodyKind.RESIDENTS_COMMITTEE),
                        outOfList("BJ-VC-OUT-OF-LIST", BodyKind.VILLAGERS_COMMITTEE),
                        forms("BJ-FORMS", BodyKind.RESIDENTS_COMMITTEE),
                        forms("BJ-VC-FORMS", BodyKind.VILLAGERS_COMMITTEE))
                .addRules(approval(), temporaryFunds(), standards(), assessment())
                .addRules(
                        temporary("BJ-TEMP-STAFF", AdmissionFacts.STAFF, "人员", "staff"),
                        temporary("BJ-TEMP-TECHNIQUE", AdmissionFacts.TECHNIQUE, "技术", "technique"))
                .addObligations(
                        Clause.entry("BJ-OUT-OF-LIST", "BJ-VC-OUT-OF-LIST"),
                        Clause.funds("BJ-TEMP-FUNDS"),
                        Clause.means(ObligationKind.ASSIGN_STAFF, AdmissionFacts.STAFF, "BJ-TEMP-STAFF"),
                        Clause.means(ObligationKind.GIVE_GUIDANCE, AdmissionFacts.TECHNIQUE, "BJ-TEMP-TECHNIQUE"))
                .addProcedures(
                        procedure(BodyKind.RESIDENTS_COMMITTEE),
                        procedure(BodyKind.VILLAGERS_COMMITTEE),
                        Procedure.builder()
                                .authority(LocalizedText.of("市、区人民政府", "the government of the city or district"))
                                .addLevels(DivisionLevel.COUNTY, DivisionLevel.PROVINCE)
                                .addCitations(LocalRegulations.BEIJING_STREETS.article(10, 3))
                                .addBodyKind(BodyKind.STREET_OFFICE)
                                .when(WorkFromAbove.ofDepartment())
                                .build())
                .addSanctions(Sanction.of(
                        LocalizedText.of(
                                "由区人民政府责令改正、通报批评，并根据情节对直接负责的主管人员和其他直接责任人员依法处理",
                                "the district government orders correction and issues a notice of criticism; those responsible are dealt with by law"),
                        LocalRegulations.BEIJING_STREETS.article(47),
                        "BJ-SIGN",
                        "BJ-RC-SIGN",
                        "BJ-VC-SIGN",
                        "BJ-OUT-OF-LIST",
                        "BJ-VC-OUT-OF-LIST",
                        "BJ-FORMS",
                        "BJ-VC-FORMS",
                        "BJ-APPROVAL",
                        "BJ-TEMP-FUNDS",
                        "BJ-TEMP-STAFF",
                        "BJ-TEMP-TECHNIQUE",
                        "BJ-TEMP-STANDARDS",
                        "BJ-ASSESS"))
                .build();
    }

    /** Restricts a rule about residents committees to the villagers committees for which it holds too. */
    private static Rule.Builder<AdmissionCase> of(
            Rule.Builder<AdmissionCase> rule, BodyKind kind, Condition<AdmissionCase> when) {
        if (kind != BodyKind.VILLAGERS_COMMITTEE) {
            return rule.addBodyKind(kind).when(when);
        }
        return rule.addBodyKind(kind)
                .addCitations(LocalRegulations.BEIJING_STREETS.article(48))
                .when(AdmissionFacts.UNDER_STREET.is(true).and(when));
    }

    private static Rule<AdmissionCase> signboard(String id, BodyKind kind) {
        Rule.Builder<AdmissionCase> rule = Clause.rule(
                        id,
                        Modality.MUST_NOT,
                        "除法律、法规明确规定外，工作部门不得要求街道办事处、居民委员会对口设立机构或者加挂牌子",
                        "unless laws or regulations say so, departments demand no counterpart bodies or signboards")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(9, 3));
        return of(rule, kind, WorkFromAbove.ofDepartment())
                .requires(Clause.rightful(AdmissionFacts.SIGNBOARD))
                .build();
    }

    private static Rule<AdmissionCase> outOfList(String id, BodyKind kind) {
        Rule.Builder<AdmissionCase> rule = Clause.rule(
                        id,
                        Modality.MUST_NOT,
                        "工作部门和街道办事处不得将协助政府工作任务清单以外的事项交由居民委员会办理",
                        "departments and street offices hand no matters outside the list down to a residents committee")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(32, 2));
        return of(rule, kind, WorkFromAbove.of(BodyKind.DEPARTMENT, BodyKind.STREET_OFFICE))
                .requires(Clause.listed().or(CIVIL_AFFAIRS.approval().is(true)))
                .build();
    }

    private static Rule<AdmissionCase> forms(String id, BodyKind kind) {
        Rule.Builder<AdmissionCase> rule = Clause.rule(
                        id,
                        Modality.MUST_NOT,
                        "工作部门和街道办事处不得违反规定要求社区填表报数",
                        "departments and street offices demand no forms and figures against the rules")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(32, 2));
        return of(rule, kind, WorkFromAbove.of(BodyKind.DEPARTMENT, BodyKind.STREET_OFFICE))
                .requires(Clause.rightful(AdmissionFacts.FORMS))
                .build();
    }

    private static Rule<AdmissionCase> approval() {
        return Clause.rule(
                        "BJ-APPROVAL",
                        Modality.MUST_NOT,
                        "未经市、区人民政府批准，街道办事处不承担工作部门下达的职责清单以外的其他职责",
                        "without approval a street office takes no duties outside its list from departments")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(10, 3))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.APPROVED.is(true).or(Clause.listed()))
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
                        "经批准交办临时性事项的，工作部门应当提供必要的" + chinese + "保障",
                        "for a temporary matter that was approved the department gives the " + english + " needed")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(41))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(approvedForATime())
                .requires(Clause.supplied(means))
                .build();
    }

    private static Rule<AdmissionCase> temporaryFunds() {
        return Clause.rule(
                        "BJ-TEMP-FUNDS",
                        Modality.MUST,
                        "经批准交办临时性事项的，工作部门应当提供必要的经费保障",
                        "for a temporary matter that was approved the department gives the funds needed")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(41))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(approvedForATime().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> standards() {
        return Clause.rule(
                        "BJ-TEMP-STANDARDS",
                        Modality.MUST,
                        "经批准交办临时性事项的，工作部门应当明确事项办理的要求、标准和流程",
                        "for a temporary matter that was approved requirements, standards and process are laid down")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(41))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(approvedForATime())
                .requires(AdmissionFacts.STANDARDS.is(true))
                .build();
    }

    private static Rule<AdmissionCase> assessment() {
        return Clause.rule(
                        "BJ-ASSESS",
                        Modality.MUST_NOT,
                        "区人民政府工作部门未经区人民政府统一组织不得对街道办事处工作进行考核",
                        "departments of a district do not assess street offices on their own")
                .addCitations(LocalRegulations.BEIJING_STREETS.article(43, 2))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.rightful(AdmissionFacts.ASSESSMENT))
                .build();
    }

    private static Procedure procedure(BodyKind kind) {
        Procedure.Builder procedure = Procedure.builder()
                .authority(LocalizedText.of(
                        "市民政部门会同相关部门（清单的制定和调整）", "the city's civil affairs department, which keeps the list"))
                .approver(CIVIL_AFFAIRS)
                .addCitations(LocalRegulations.BEIJING_STREETS.article(32, 2))
                .addBodyKind(kind);
        return kind == BodyKind.VILLAGERS_COMMITTEE
                ? procedure
                        .addCitations(LocalRegulations.BEIJING_STREETS.article(48))
                        .when(AdmissionFacts.UNDER_STREET.is(true).and(Clause.work()))
                        .build()
                : procedure.when(Clause.work()).build();
    }
}
