package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/**
 * Dongshan County: what superiors assign goes through the county and is then reported upward level by level; what
 * follows from a change of law or from a township's own request is adjusted from below.
 */
final class DongshanPack {

    private DongshanPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("DS")
                .title(LocalizedText.of("东山县", "Dongshan County"))
                .addRules(county(), reportedUpward(), ability())
                .addProcedures(
                        procedure(
                                Channel.ASSIGNED,
                                LocalizedText.of(
                                        "县委、县政府，并逐级上报审核",
                                        "the county party committee and government, then each level above"),
                                LocalizedText.of("县级程序", "procedure of the county"),
                                LocalizedText.of("逐级上报审核", "review level by level")),
                        procedure(
                                Channel.ADJUSTMENT,
                                LocalizedText.of("县委、县政府", "the county party committee and government"),
                                LocalizedText.of("自下而上申请", "request from below"),
                                LocalizedText.of("部门联合会商", "joint consultation of departments"),
                                LocalizedText.of("县委、县政府审定", "decision of the county")))
                .build();
    }

    private static Procedure procedure(Channel channel, LocalizedText authority, LocalizedText... steps) {
        return Procedure.builder()
                .authority(authority)
                .addLevels(DivisionLevel.COUNTY)
                .addCitations(LocalSchemes.DONGSHAN.whole())
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .when(AdmissionFacts.CHANNEL.is(channel))
                .addSteps(steps)
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, String chinese, String english) {
        return Clause.rule(id, Modality.MUST, chinese, english)
                .addCitations(LocalSchemes.DONGSHAN.whole())
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT);
    }

    private static Rule<AdmissionCase> county() {
        return rule("DS-COUNTY", "职责准入和动态调整均应经县级程序审定", "both admission and adjustment pass the county")
                .requires(AdmissionFacts.COUNTY_APPROVED.is(true))
                .build();
    }

    private static Rule<AdmissionCase> reportedUpward() {
        return rule(
                        "DS-UPWARD",
                        "上级交办或者拟增加的事项，经县级程序后应当逐级上报审核",
                        "what superiors assign or propose is reported upward level by level for review")
                .when(AdmissionFacts.CHANNEL.is(Channel.ASSIGNED))
                .requires(AdmissionFacts.HIGHER_APPROVED
                        .is(true)
                        .or(Condition.judgement(LocalizedText.of("上级是否审核通过", "whether the levels above passed it"))))
                .build();
    }

    private static Rule<AdmissionCase> ability() {
        return rule(
                        "DS-ABILITY",
                        "乡镇被动承接、超出承受能力的事项严格不予准入",
                        "what is beyond a township's ability is strictly not admitted")
                .when(AdmissionFacts.CHANNEL.is(Channel.ASSIGNED))
                .requires(Condition.judgement(
                        LocalizedText.of("是否超出乡镇承受能力", "whether it is beyond the township's ability")))
                .build();
    }
}
