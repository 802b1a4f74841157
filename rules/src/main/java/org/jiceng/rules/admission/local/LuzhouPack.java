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
import org.jiceng.rules.admission.PublicPower;
import org.jiceng.rules.engine.Rule;

/** Luzhou, for grids: 网格化服务管理条例 article 15, from 2024-10-01. */
final class LuzhouPack {

    private LuzhouPack() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("LZ")
                .title(LocalizedText.of("泸州市（网格）", "Luzhou (grids)"))
                .addRules(approval(), publicPower())
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("县（区）人民政府", "the government of the county or district"))
                        .addLevels(DivisionLevel.COUNTY)
                        .addCitations(
                                LocalRegulations.LUZHOU_GRIDS.article(15, 1),
                                LocalRegulations.LUZHOU_GRIDS.article(15, 2))
                        .addBodyKind(BodyKind.GRID)
                        .addSteps(
                                LocalizedText.of("部门、专家调研论证", "study with departments and experts"),
                                LocalizedText.of("评估审核", "review"),
                                LocalizedText.of("批准", "approval"),
                                LocalizedText.of("公布", "publication"))
                        .exit(LocalizedText.of("准入和退出动态调整", "admission and exit are adjusted to what changes"))
                        .build())
                .build();
    }

    private static Rule<AdmissionCase> approval() {
        return Clause.rule(
                        "LZ-GRID-APPROVAL",
                        Modality.MUST,
                        "网格化服务管理事项实行清单制，清单的编制和调整报县（区）人民政府批准",
                        "matters of a grid stand on a list that the county government approves")
                .addCitations(LocalRegulations.LUZHOU_GRIDS.article(15, 2))
                .addBodyKind(BodyKind.GRID)
                .requires(AdmissionFacts.COUNTY_APPROVED.is(true).or(Clause.listed()))
                .build();
    }

    private static Rule<AdmissionCase> publicPower() {
        return Clause.rule(
                        "LZ-GRID-BAR",
                        Modality.MUST_NOT,
                        "行政许可、行政处罚、行政强制等依法应当由行政机关或者授权组织实施的事项，不得纳入网格清单",
                        "licences, penalties, coercive measures and other matters of administrative organs are no matters of a grid")
                .addCitations(LocalRegulations.LUZHOU_GRIDS.article(15, 3))
                .addBodyKind(BodyKind.GRID)
                .requires(AdmissionFacts.PUBLIC_POWER.is(PublicPower.NONE))
                .build();
    }
}
