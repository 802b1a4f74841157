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
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Rule;

/** Xicheng District of Beijing: filed 30 working days ahead, decided in 15. */
final class XichengPack {

    private static final int FILING = 30;
    private static final int DECISION = 15;

    /** The working group decides, by itself or by the three bodies of which it consists. */
    private static final Approver GROUP = Approver.builder()
            .id("XC")
            .title(LocalizedText.of("区社区减负工作组", "the district's working group on the load of communities"))
            .addLevels(DivisionLevel.COUNTY)
            .addNames("社区减负工作组")
            .addMembers("民政局", "组织部", "社会办")
            .build();

    private XichengPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("XC")
                .title(LocalizedText.of("北京市西城区", "Xicheng District of Beijing"))
                .addRules(filedAhead(), refusal())
                .addRefusals(RuleId.of("XC-REFUSE"))
                .addProcedures(Procedure.builder()
                        .authority(
                                LocalizedText.of(
                                        "区社区减负工作组（民政局、区委组织部、区社会办）",
                                        "the district's working group on the load of communities (civil affairs, organisation department, social office)"))
                        .approver(GROUP)
                        .addCitations(LocalSchemes.XICHENG.whole())
                        .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                        .when(WorkFromAbove.ofDepartment())
                        .addSteps(
                                LocalizedText.of("申请", "request"),
                                LocalizedText.of("审批", "approval"),
                                LocalizedText.of("准入", "admission"),
                                LocalizedText.of("撤销", "withdrawal"))
                        .filingDays(FILING)
                        .decisionDays(DECISION)
                        .build())
                .build();
    }

    private static Rule<AdmissionCase> filedAhead() {
        return Clause.rule(
                        "XC-TIMES",
                        Modality.MUST,
                        "社区工作事项应当提前30个工作日书面申请",
                        "work of a community is requested in writing 30 working days ahead")
                .addCitations(LocalSchemes.XICHENG.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.filedAhead(FILING).is(true))
                .build();
    }

    private static Rule<AdmissionCase> refusal() {
        return Clause.rule(
                        "XC-REFUSE",
                        Modality.MAY,
                        "未经批准进入社区的工作事项，社区有权拒绝",
                        "a community may refuse work that was not approved")
                .addCitations(LocalSchemes.XICHENG.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(GROUP.approval()
                        .is(false)
                        .otherwiseJudged(LocalizedText.of(
                                "工作组部分成员单位的同意是否为工作组的批准",
                                "whether the consent of some of its members is an approval of the working group")))
                .build();
    }
}
