package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.engine.Rule;

/** Two counties whose notices tell how the list of a township is adjusted: Xiangcheng and Xiping, both in Henan. */
final class AdjustmentPacks {

    private AdjustmentPacks() {}

    /** Xiangcheng: requested in writing by a department or the township, and approved by the county in the end. */
    static AdmissionPack xiangcheng() {
        Citation notice = LocalSchemes.XIANGCHENG.whole();
        return AdmissionPack.builder()
                .id("XG")
                .title(LocalizedText.of("襄城县", "Xiangcheng County"))
                .addRules(
                        rule(
                                        "XG-WRITTEN",
                                        notice,
                                        "清单动态调整由县直部门或者乡镇书面申请",
                                        "a department of the county or the township requests an adjustment in writing")
                                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                                .requires(AdmissionFacts.FILED.is(true))
                                .build(),
                        rule(
                                        "XG-APPROVAL",
                                        notice,
                                        "清单动态调整报县委、县政府批准",
                                        "the county party committee and government approve an adjustment")
                                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                                .requires(AdmissionFacts.COUNTY_APPROVED.is(true))
                                .build())
                .addProcedures(procedure(notice)
                        .authority(LocalizedText.of("县委、县政府", "the county party committee and government"))
                        .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                        .addSteps(
                                LocalizedText.of("县直部门或者乡镇书面申请", "request in writing by a department or the township"),
                                LocalizedText.of("县委、县政府研究同意", "agreement of the county"),
                                LocalizedText.of(
                                        "县编办、司法行政部门审核备案",
                                        "review and record by the office of posts and the justice department"),
                                LocalizedText.of("报县委、县政府批准", "approval by the county"))
                        .build())
                .build();
    }

    /** Xiping: proposed by the township or street, and decided by the county government. */
    static AdmissionPack xiping() {
        Citation notice = LocalSchemes.XIPING.whole();
        return AdmissionPack.builder()
                .id("XP")
                .title(LocalizedText.of("西平县", "Xiping County"))
                .addRules(rule("XP-APPROVAL", notice, "清单动态调整由县政府审定", "the county government decides an adjustment")
                        .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE)
                        .requires(AdmissionFacts.COUNTY_APPROVED.is(true))
                        .build())
                .addProcedures(procedure(notice)
                        .authority(LocalizedText.of("县政府", "the county government"))
                        .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE)
                        .addSteps(
                                LocalizedText.of("乡镇（街道）提出", "proposal of the township or street"),
                                LocalizedText.of("县审改办审核", "review by the county's reform office"),
                                LocalizedText.of("县司法局审查", "examination by the justice department"),
                                LocalizedText.of("县政府审定", "decision of the county government"))
                        .build())
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, Citation notice, String chinese, String english) {
        return Clause.rule(id, Modality.MUST, chinese, english)
                .addCitations(notice)
                .when(AdmissionFacts.CHANNEL.is(Channel.ADJUSTMENT));
    }

    private static Procedure.Builder procedure(Citation notice) {
        return Procedure.builder()
                .addLevels(DivisionLevel.COUNTY)
                .addCitations(notice)
                .when(AdmissionFacts.CHANNEL.is(Channel.ADJUSTMENT));
    }
}
