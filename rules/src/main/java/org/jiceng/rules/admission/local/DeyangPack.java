package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;

/** Deyang: 社区治理条例 articles 10 and 20(2), from 2025-12-01. */
final class DeyangPack {

    private DeyangPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("DY")
                .title(LocalizedText.of("德阳市", "Deyang"))
                .addRules(admission(), ownDuty(), funds(), conditions())
                .addObligations(Clause.funds("DY-FUNDS"), Clause.conditions("DY-CONDITIONS"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("县（市、区）人民政府", "the government of the county or district"))
                        .addLevels(DivisionLevel.COUNTY)
                        .addCitations(LocalRegulations.DEYANG_COMMUNITIES.article(10, 1))
                        .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                        .when(work())
                        .build())
                .addSanctions(Sanction.of(
                        LocalizedText.of(
                                "由市、县（市、区）人民政府纠正、通报批评；情节严重的，由监察机关对负有直接责任的主管人员和其他有关人员依法处理",
                                "correction and notice of criticism by the government; in grave cases those responsible are dealt with by the supervisory organ"),
                        LocalRegulations.DEYANG_COMMUNITIES.article(20, 2),
                        "DY-OWN-DUTY"))
                .build();
    }

    private static Condition<AdmissionCase> work() {
        return WorkFromAbove.of(BodyKind.DEPARTMENT, BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT);
    }

    private static Rule.Builder<AdmissionCase> rule(
            String id, Modality modality, int paragraph, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalRegulations.DEYANG_COMMUNITIES.article(10, paragraph))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }

    private static Rule<AdmissionCase> admission() {
        return rule(
                        "DY-ADMISSION",
                        Modality.MUST,
                        1,
                        "社区权责事项清单以外的事项实行准入",
                        "matters outside the list of a community pass an admission")
                .when(work())
                .requires(Condition.anyOf(
                        AdmissionFacts.COUNTY_APPROVED.is(true),
                        Clause.listed(),
                        Condition.judgement(LocalizedText.of(
                                "清单外事项是否已经县（市、区）准入", "whether the county admitted the matter outside the list"))))
                .build();
    }

    private static Rule<AdmissionCase> ownDuty() {
        return rule(
                        "DY-OWN-DUTY",
                        Modality.MUST_NOT,
                        2,
                        "有关部门、街道办事处（乡镇人民政府）不得将自身权责事项交由社区办理",
                        "departments, street offices and townships do not hand duties of their own down to a community")
                .when(work())
                .requires(Clause.noOwnDuty())
                .build();
    }

    private static Rule<AdmissionCase> funds() {
        return rule(
                        "DY-FUNDS",
                        Modality.MUST,
                        2,
                        "对权责事项以外的委托工作应当提供相应的经费保障",
                        "funds come with work entrusted outside the list")
                .when(Condition.allOf(work(), Clause.unlisted(), AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> conditions() {
        return rule(
                        "DY-CONDITIONS",
                        Modality.MUST,
                        2,
                        "对权责事项以外的委托工作应当提供相应的条件保障",
                        "conditions come with work entrusted outside the list")
                .when(work().and(Clause.unlisted()))
                .requires(Clause.conditions())
                .build();
    }
}
