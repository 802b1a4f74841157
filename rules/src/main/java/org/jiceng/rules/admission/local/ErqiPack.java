package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Approver;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Rule;

/** Erqi District of Zhengzhou: a joint meeting approves; power and funds follow; no separate assessment. */
final class ErqiPack {

    private static final Approver MEETING = Approver.builder()
            .id("EQ")
            .title(LocalizedText.of("区城乡社区发展治理工作联席会议", "the district's joint meeting on communities"))
            .addLevels(DivisionLevel.COUNTY)
            .addNames("社区发展治理工作联席会议")
            .build();

    private ErqiPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("EQ")
                .title(LocalizedText.of("郑州市二七区", "Erqi District of Zhengzhou"))
                .addRules(refusal(), assessment(), powers(), funds())
                .addRefusals(RuleId.of("EQ-REFUSE"))
                .addObligations(
                        Clause.funds("EQ-FUNDS"),
                        Clause.means(ObligationKind.DELEGATE_POWER, AdmissionFacts.POWERS, "EQ-POWERS"))
                .addProcedures(Procedure.builder()
                        .authority(MEETING.title())
                        .approver(MEETING)
                        .addCitations(LocalSchemes.ERQI.whole())
                        .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGERS_COMMITTEE)
                        .when(WorkFromAbove.ofDepartment())
                        .addSteps(
                                LocalizedText.of("申请（《申请准入社区工作事项审批表》）", "request on the form of the district"),
                                LocalizedText.of("审批", "approval"),
                                LocalizedText.of("进入", "admission"),
                                LocalizedText.of("监督", "supervision"),
                                LocalizedText.of("退出", "exit"))
                        .build())
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, Modality modality, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalSchemes.ERQI.whole())
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGERS_COMMITTEE);
    }

    private static Rule<AdmissionCase> refusal() {
        return rule(
                        "EQ-REFUSE",
                        Modality.MAY,
                        "未经审批准入的工作事项，居（村）民委员会有权拒绝执行",
                        "a committee may refuse work that was not admitted")
                .when(WorkFromAbove.ofDepartment())
                .requires(MEETING.approval().is(false))
                .build();
    }

    private static Rule<AdmissionCase> assessment() {
        return rule(
                        "EQ-ASSESS",
                        Modality.MUST_NOT,
                        "职能部门不得单独对社区完成准入工作事项情况进行考核、检查、评比",
                        "departments do not assess, inspect or rank admitted work on their own")
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.rightful(AdmissionFacts.ASSESSMENT))
                .build();
    }

    private static Rule<AdmissionCase> powers() {
        return rule("EQ-POWERS", Modality.GENERALLY, "权随责走", "the power follows the responsibility")
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.supplied(AdmissionFacts.POWERS))
                .build();
    }

    private static Rule<AdmissionCase> funds() {
        return rule("EQ-FUNDS", Modality.GENERALLY, "费随事转", "the funds follow the matter")
                .when(WorkFromAbove.ofDepartment().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }
}
