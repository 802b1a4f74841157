package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/**
 * Huangshan: requested in writing; lasting work has office funds or is bought, temporary work is paid by the workload.
 */
final class HuangshanPack {

    private HuangshanPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("HS")
                .title(LocalizedText.of("黄山市", "Huangshan"))
                .addRules(
                        rule("HS-WRITTEN", "准入单位应当书面申请", "the unit applies in writing")
                                .when(WorkFromAbove.ofDepartment())
                                .requires(AdmissionFacts.FILED.is(true))
                                .build(),
                        funds(
                                "HS-LASTING",
                                Term.PERMANENT,
                                "长期性工作由准入单位提供办公经费或者购买服务",
                                "for lasting work the unit gives office funds or buys the service"),
                        funds(
                                "HS-TEMPORARY",
                                Term.TEMPORARY,
                                "临时性工作由准入单位按工作量提供经费",
                                "for temporary work the unit gives funds by the workload"))
                .addObligations(Clause.funds("HS-LASTING", "HS-TEMPORARY"))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, String chinese, String english) {
        return Clause.rule(id, Modality.MUST, chinese, english)
                .addCitations(LocalSchemes.HUANGSHAN.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }

    private static Rule<AdmissionCase> funds(String id, Term term, String chinese, String english) {
        return rule(id, chinese, english)
                .when(Condition.allOf(
                        WorkFromAbove.ofDepartment(),
                        AdmissionFacts.TERM.is(term),
                        AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }
}
