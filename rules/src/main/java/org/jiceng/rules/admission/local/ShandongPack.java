package org.jiceng.rules.admission.local;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Sanction;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * Shandong: 乡镇人民政府工作条例 articles 4, 19, 24, 26 and 27, from 2020-08-01. By article 29 streets may follow articles 4 and
 * 19; for them these are soft norms.
 */
final class ShandongPack {

    private ShandongPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("SD")
                .title(LocalizedText.of("山东省", "Shandong"))
                .addAllRules(superiors("SD-", BodyKind.TOWNSHIP_GOVERNMENT))
                .addAllRules(superiors("SD-ST-", BodyKind.STREET_OFFICE))
                .addRules(committeeOwnDuty(), committeeFunds(), committeeConditions())
                .addObligations(
                        Clause.funds("SD-TEMP-FUNDS", "SD-ST-TEMP-FUNDS", "SD-COMMITTEE-FUNDS"),
                        Clause.conditions("SD-COMMITTEE-CONDITIONS"),
                        Clause.means(
                                ObligationKind.ASSIGN_STAFF, AdmissionFacts.STAFF, "SD-TEMP-STAFF", "SD-ST-TEMP-STAFF"),
                        Clause.means(
                                ObligationKind.GIVE_GUIDANCE,
                                AdmissionFacts.TECHNIQUE,
                                "SD-TEMP-TECHNIQUE",
                                "SD-ST-TEMP-TECHNIQUE"),
                        Clause.means(
                                ObligationKind.GIVE_TRAINING,
                                AdmissionFacts.TRAINING,
                                "SD-TEMP-TRAINING",
                                "SD-ST-TEMP-TRAINING"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("县（市、区）人民政府", "the government of the county or district"))
                        .addLevels(DivisionLevel.COUNTY)
                        .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(4, 3))
                        .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE)
                        .when(WorkFromAbove.ofDepartment())
                        .build())
                .addSanctions(
                        Sanction.of(
                                correction(),
                                LocalRegulations.SHANDONG_TOWNSHIPS.article(26),
                                "SD-OWN-DUTY",
                                "SD-COMMITTEE-OWN-DUTY"),
                        Sanction.of(
                                correction(),
                                LocalRegulations.SHANDONG_TOWNSHIPS.article(27),
                                "SD-NO-ASSIST-ASSESS",
                                "SD-NO-VETO"))
                .build();
    }

    private static LocalizedText correction() {
        return LocalizedText.of(
                "由主管部门或者上级机关责令改正；情节严重的，对负有责任的主管人员和直接责任人员依法予以处分",
                "the competent or superior organ orders correction; in grave cases those responsible are disciplined");
    }

    /** What departments and the county owe a township; a street may follow it. */
    private static ImmutableList<Rule<AdmissionCase>> superiors(String prefix, BodyKind kind) {
        return ImmutableList.of(
                rule(
                                kind,
                                prefix + "OWN-DUTY",
                                Modality.MUST_NOT,
                                2,
                                "县级部门不得以属地管理为名将职责范围内的工作任务交由乡镇人民政府承担",
                                "departments do not put duties of their own on a township in the name of territorial management")
                        .when(WorkFromAbove.ofDepartment())
                        .requires(Clause.noOwnDuty())
                        .build(),
                rule(
                                kind,
                                prefix + "LIST",
                                Modality.MUST,
                                1,
                                "责任清单应当实行动态调整和长效管理",
                                "the list of responsibilities is adjusted to what changes and kept up")
                        .when(Condition.allOf(
                                WorkFromAbove.ofDepartment(),
                                Clause.unlisted(),
                                AdmissionFacts.TERM.is(Term.PERMANENT)))
                        .requires(Condition.judgement(LocalizedText.of(
                                "清单以外的长期任务应否经动态调整列入责任清单", "whether the lasting task is to be put on the list first")))
                        .build(),
                rule(
                                kind,
                                prefix + "TEMP",
                                Modality.MUST,
                                3,
                                "未列入责任清单的阶段性、临时性工作任务，县级部门应当报本级人民政府批准",
                                "a temporary task outside the list has the approval of the county government")
                        .when(temporary().and(WorkFromAbove.ofDepartment()))
                        .requires(AdmissionFacts.COUNTY_APPROVED.is(true))
                        .build(),
                rule(
                                kind,
                                prefix + "TEMP-FUNDS",
                                Modality.MUST,
                                3,
                                "对阶段性、临时性工作任务应当提供相应的经费保障",
                                "funds come with a temporary task outside the list")
                        .when(temporary().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                        .requires(Clause.applicantPays())
                        .build(),
                means(kind, prefix + "TEMP-STAFF", AdmissionFacts.STAFF, "人员支持", "staff"),
                means(kind, prefix + "TEMP-TECHNIQUE", AdmissionFacts.TECHNIQUE, "技术指导", "technical guidance"),
                means(kind, prefix + "TEMP-TRAINING", AdmissionFacts.TRAINING, "业务培训", "training"),
                rule(
                                kind,
                                prefix + "NO-ASSIST-ASSESS",
                                Modality.MUST_NOT,
                                "不得擅自设立考核评比项目进行排名通报，不得擅自对乡镇人民政府承担配合责任的事项进行考核",
                                "nobody ranks townships or assesses their duties of cooperation without authority")
                        .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 1))
                        .when(ofAnyUnit(AdmissionFacts.ASSESSMENT))
                        .requires(Clause.rightful(AdmissionFacts.ASSESSMENT))
                        .build(),
                rule(
                                kind,
                                prefix + "NO-VETO",
                                Modality.MUST_NOT,
                                "未经国家或者省有关部门批准，不得对乡镇人民政府增设或者变通设置“一票否决”事项",
                                "no veto is added or varied without national or provincial approval")
                        .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 2))
                        .when(ofAnyUnit(AdmissionFacts.VETO))
                        .requires(Clause.rightful(AdmissionFacts.VETO))
                        .build());
    }

    /** Work from above, and whatever a unit of any kind attaches an assessment or a veto to: article 19 binds 任何单位. */
    private static Condition<AdmissionCase> ofAnyUnit(Fact<AdmissionCase, Demand> demand) {
        return Clause.work().or(demand.in(Demand.AUTHORIZED, Demand.UNAUTHORIZED));
    }

    private static Condition<AdmissionCase> temporary() {
        return Condition.allOf(
                WorkFromAbove.of(BodyKind.DEPARTMENT, BodyKind.SUPERIOR_GOVERNMENT),
                Clause.unlisted(),
                AdmissionFacts.TERM.is(Term.TEMPORARY));
    }

    private static Rule<AdmissionCase> means(
            BodyKind kind, String id, Fact<AdmissionCase, Safeguard> means, String chinese, String english) {
        return rule(
                        kind,
                        id,
                        Modality.MUST,
                        3,
                        "对阶段性、临时性工作任务应当提供相应的" + chinese,
                        english + " comes with a temporary task outside the list")
                .when(temporary())
                .requires(Clause.supplied(means))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(
            BodyKind kind, String id, Modality modality, int paragraph, String chinese, String english) {
        return rule(kind, id, modality, chinese, english)
                .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(4, paragraph));
    }

    private static Rule.Builder<AdmissionCase> rule(
            BodyKind kind, String id, Modality modality, String chinese, String english) {
        return kind == BodyKind.STREET_OFFICE
                ? Clause.rule(id, Modality.GENERALLY, chinese + "（街道参照执行）", english + " (streets may follow)")
                        .addBodyKind(kind)
                        .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(29))
                : Clause.rule(id, modality, chinese, english).addBodyKind(kind);
    }

    private static Rule.Builder<AdmissionCase> committee(String id, Modality modality, String chinese, String english) {
        return Clause.rule(id, modality, chinese, english)
                .addCitations(LocalRegulations.SHANDONG_TOWNSHIPS.article(24, 2))
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE);
    }

    private static Condition<AdmissionCase> workOfTownship() {
        return WorkFromAbove.of(BodyKind.TOWNSHIP_GOVERNMENT);
    }

    private static Rule<AdmissionCase> committeeOwnDuty() {
        return committee(
                        "SD-COMMITTEE-OWN-DUTY",
                        Modality.MUST_NOT,
                        "乡镇人民政府不得将职责范围内的工作事项交由基层群众性自治组织承担",
                        "a township government does not put duties of its own on a committee")
                .when(workOfTownship())
                .requires(Clause.noOwnDuty())
                .build();
    }

    private static Rule<AdmissionCase> committeeFunds() {
        return committee(
                        "SD-COMMITTEE-FUNDS",
                        Modality.MUST,
                        "依法需要基层群众性自治组织协助的，乡镇人民政府应当提供经费",
                        "a township government provides funds for assistance by a committee")
                .when(workOfTownship().and(AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(Clause.applicantPays())
                .build();
    }

    private static Rule<AdmissionCase> committeeConditions() {
        return committee(
                        "SD-COMMITTEE-CONDITIONS",
                        Modality.MUST,
                        "依法需要基层群众性自治组织协助的，乡镇人民政府应当提供必要工作条件",
                        "a township government provides the conditions for assistance by a committee")
                .when(workOfTownship())
                .requires(Clause.conditions())
                .build();
    }
}
