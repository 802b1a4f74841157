package org.jiceng.rules.admission.local;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/** Chengdu: 社区发展治理促进条例 articles 44 and 47, from 2020-12-01. */
final class ChengduPack {

    private ChengduPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("CD")
                .title(LocalizedText.of("成都市", "Chengdu"))
                .addRules(negativeList(), ownDuty(), direct(), funds(), conditions())
                .addRules(
                        support("CD-INFORMATION", AdmissionFacts.INFORMATION, "信息支持", "information"),
                        support("CD-GUIDANCE", AdmissionFacts.TECHNIQUE, "业务指导", "professional guidance"))
                .addRefusals(RuleId.of("CD-NEGATIVE"))
                .addObligations(
                        Clause.funds("CD-FUNDS"),
                        Clause.conditions("CD-CONDITIONS"),
                        Clause.means(ObligationKind.GIVE_INFORMATION, AdmissionFacts.INFORMATION, "CD-INFORMATION"),
                        Clause.means(ObligationKind.GIVE_GUIDANCE, AdmissionFacts.TECHNIQUE, "CD-GUIDANCE"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of(
                                "市和区（市）县人民政府", "the governments of the city and of the district or county"))
                        .addLevels(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE)
                        .addCitations(LocalRegulations.CHENGDU_COMMUNITIES.article(44, 1))
                        .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGERS_COMMITTEE)
                        .when(Clause.work())
                        .build())
                .addSanctions(Sanction.of(
                        LocalizedText.of(
                                "由同级人民政府纠正、通报批评；情节较重的，由监察机关对直接负责的主管人员和其他责任人员依法处理",
                                "correction and notice of criticism by the government; in graver cases those responsible are dealt with by the supervisory organ"),
                        LocalRegulations.CHENGDU_COMMUNITIES.article(47),
                        "CD-OWN-DUTY"))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(
            String id, Modality modality, int paragraph, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalRegulations.CHENGDU_COMMUNITIES.article(44, paragraph))
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGERS_COMMITTEE);
    }

    private static Condition<AdmissionCase> assistance() {
        return WorkFromAbove.ofDepartment().and(Clause.orLookedUp(AdmissionFacts.LISTED_AS_ASSISTANCE.is(true)));
    }

    /**
     * The article gives the right whoever asks. The list is one of work matters; certificates have a list of their own,
     * that of 民发〔2020〕20号.
     */
    private static Rule<AdmissionCase> negativeList() {
        return rule(
                        "CD-NEGATIVE",
                        Modality.MAY,
                        3,
                        "列入社区工作事项负面清单的，居（村）民委员会有权拒绝办理",
                        "a committee may refuse what is on the negative list")
                .when(AdmissionFacts.ARRANGEMENT.in(Arrangement.ENTRUSTMENT, Arrangement.ASSISTANCE))
                .requires(Clause.orLookedUp(AdmissionFacts.PROHIBITED_WORK.is(true)))
                .build();
    }

    private static Rule<AdmissionCase> ownDuty() {
        return rule(
                        "CD-OWN-DUTY",
                        Modality.MUST_NOT,
                        3,
                        "市和区（市）县人民政府部门不得将职责范围内的事项转交给居（村）民委员会承担",
                        "departments do not pass duties of their own on to a committee")
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.noOwnDuty())
                .build();
    }

    private static Rule<AdmissionCase> direct() {
        return rule(
                        "CD-DIRECT",
                        Modality.MUST_NOT,
                        3,
                        "市和区（市）县人民政府部门不得直接给居（村）民委员会安排工作任务",
                        "departments do not assign work directly to a committee")
                .when(WorkFromAbove.ofDepartment())
                .requires(Clause.notDirectly())
                .build();
    }

    private static Rule<AdmissionCase> funds() {
        return rule(
                        "CD-FUNDS",
                        Modality.MUST,
                        2,
                        "列入社区协助事项清单的，有关部门应当提供与事项任务匹配的工作经费",
                        "the department provides the funds for what is on the list of assistance")
                .when(assistance().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> conditions() {
        return rule(
                        "CD-CONDITIONS",
                        Modality.MUST,
                        2,
                        "列入社区协助事项清单的，有关部门应当提供与事项任务匹配的条件",
                        "the department provides the conditions for what is on the list of assistance")
                .when(assistance())
                .requires(Clause.conditions())
                .build();
    }

    private static Rule<AdmissionCase> support(
            String id, Fact<AdmissionCase, Safeguard> means, String chinese, String english) {
        return rule(
                        id,
                        Modality.MUST,
                        2,
                        "列入社区协助事项清单的，有关部门应当提供" + chinese,
                        "the department gives " + english + " for what is on the list of assistance")
                .when(assistance())
                .requires(Clause.supplied(means))
                .build();
    }
}
