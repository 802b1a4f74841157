package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/** Zigong: without approval, or without power or funds, township, street and community may refuse. */
final class ZigongPack {

    private ZigongPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("ZG")
                .title(LocalizedText.of("自贡市", "Zigong"))
                .addRules(
                        refusal(
                                "ZG-REFUSE-UNAPPROVED",
                                "未经批准的事项，乡镇、街道、社区有权拒绝",
                                "township, street and community may refuse what was not approved",
                                AdmissionFacts.APPROVED.is(false)),
                        refusal(
                                "ZG-REFUSE-POWERS",
                                "没有相应权限的事项，乡镇、街道、社区有权拒绝",
                                "township, street and community may refuse what comes without the power",
                                AdmissionFacts.POWERS.is(Safeguard.NOT_PROVIDED)),
                        refusal(
                                "ZG-REFUSE-FUNDS",
                                "没有相应经费的事项，乡镇、街道、社区有权拒绝",
                                "township, street and community may refuse what comes without the funds",
                                AdmissionFacts.FUNDS_REQUIRED
                                        .is(true)
                                        .and(AdmissionFacts.FUNDS_SOURCE.isNot(FundsSource.APPLICANT))))
                .addRefusals(
                        RuleId.of("ZG-REFUSE-UNAPPROVED"), RuleId.of("ZG-REFUSE-POWERS"), RuleId.of("ZG-REFUSE-FUNDS"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("所读文本未载明", "not named in the text that was read"))
                        .addCitations(LocalSchemes.ZIGONG.whole())
                        .addBodyKinds(
                                BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE, BodyKind.RESIDENTS_COMMITTEE)
                        .when(WorkFromAbove.ofDepartment())
                        .exit(LocalizedText.of("居民不认可的退出", "when residents disapprove"))
                        .build())
                .build();
    }

    private static Rule<AdmissionCase> refusal(
            String id, String chinese, String english, Condition<AdmissionCase> requires) {
        return Clause.rule(id, Modality.MAY, chinese, english)
                .addCitations(LocalSchemes.ZIGONG.whole())
                .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE, BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(requires)
                .build();
    }
}
