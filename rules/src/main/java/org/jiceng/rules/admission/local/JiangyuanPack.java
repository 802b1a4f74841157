package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * Jiangyuan District of Baishan: matters of self-government enter directly, matters of assistance from catalogues;
 * power, staff and funds follow.
 */
final class JiangyuanPack {

    private JiangyuanPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("JY")
                .title(LocalizedText.of("白山市江源区", "Jiangyuan District of Baishan"))
                .addRules(selfGovernance(), catalogue(), funds())
                .addRules(
                        follows("JY-POWERS", AdmissionFacts.POWERS, "权随事转", "the power follows the matter"),
                        follows("JY-STAFF", AdmissionFacts.STAFF, "人随事转", "the staff follow the matter"))
                .addObligations(
                        Clause.funds("JY-FUNDS"),
                        Clause.means(ObligationKind.DELEGATE_POWER, AdmissionFacts.POWERS, "JY-POWERS"),
                        Clause.means(ObligationKind.ASSIGN_STAFF, AdmissionFacts.STAFF, "JY-STAFF"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("所读文本未载明", "not named in the text that was read"))
                        .addCitations(LocalSchemes.JIANGYUAN.whole())
                        .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                        .when(assisting())
                        .exit(LocalizedText.of("居民普遍不认可的退出", "when residents widely disapprove"))
                        .build())
                .build();
    }

    private static Condition<AdmissionCase> assisting() {
        return Clause.work().and(AdmissionFacts.SELF_GOVERNANCE.is(true).not());
    }

    private static Rule.Builder<AdmissionCase> rule(String id, Modality modality, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalSchemes.JIANGYUAN.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }

    private static Rule<AdmissionCase> selfGovernance() {
        return rule("JY-SELF", Modality.MAY, "自治事项直接进入", "matters of self-government enter directly")
                .when(Clause.work())
                .requires(AdmissionFacts.SELF_GOVERNANCE.is(true))
                .build();
    }

    private static Rule<AdmissionCase> catalogue() {
        return rule("JY-CATALOGUE", Modality.MUST, "协助事项从目录中进入", "matters of assistance enter from the catalogues")
                .when(assisting())
                .requires(Clause.orLookedUp(AdmissionFacts.LISTED_AS_ASSISTANCE.is(true)))
                .build();
    }

    private static Rule<AdmissionCase> follows(
            String id, Fact<AdmissionCase, Safeguard> means, String chinese, String english) {
        return rule(id, Modality.GENERALLY, chinese, english)
                .when(assisting())
                .requires(Clause.supplied(means))
                .build();
    }

    private static Rule<AdmissionCase> funds() {
        return rule("JY-FUNDS", Modality.GENERALLY, "钱随事转", "the funds follow the matter")
                .when(assisting().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }
}
