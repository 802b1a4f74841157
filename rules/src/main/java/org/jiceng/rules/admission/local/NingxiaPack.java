package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Approver;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/** Ningxia: new matters only after the leading group of the level agreed; what is outside the list may be refused. */
final class NingxiaPack {

    /** The leading group of the level; the reports name no level, so that of any level above the target counts. */
    private static final Approver GROUP = Approver.builder()
            .id("NX")
            .title(LocalizedText.of("本级领导小组", "the leading group of the level"))
            .addNames("领导小组")
            .build();

    private NingxiaPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("NX")
                .title(LocalizedText.of("宁夏回族自治区", "Ningxia"))
                .addRules(agreement(), refusal())
                .addRefusals(RuleId.of("NX-REFUSE"))
                .addProcedures(Procedure.builder()
                        .authority(GROUP.title())
                        .approver(GROUP)
                        .addCitations(LocalSchemes.NINGXIA.whole())
                        .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                        .when(WorkFromAbove.ofDepartment())
                        .build())
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, Modality modality, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalSchemes.NINGXIA.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment());
    }

    private static Rule<AdmissionCase> agreement() {
        return rule(
                        "NX-AGREEMENT",
                        Modality.MUST,
                        "新增事项应当经本级领导小组同意",
                        "new matters have the agreement of the leading group of the level")
                .requires(Condition.anyOf(
                        GROUP.approval().is(true),
                        Clause.listed(),
                        Condition.judgement(LocalizedText.of("本级领导小组是否同意", "whether the leading group agreed"))))
                .build();
    }

    private static Rule<AdmissionCase> refusal() {
        return rule("NX-REFUSE", Modality.MAY, "清单以外的事项有权拒绝", "what is outside the list may be refused")
                .requires(Clause.unlisted().and(GROUP.approval().is(false)))
                .build();
    }
}
