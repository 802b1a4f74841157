package org.jiceng.examples.readme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.Procedure;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Rule;

/** A made-up county with a notice of its own, written as a pack. */
public final class OwnPack {

    /** The notice: where it holds, from when, and how far its text was checked. */
    private static final LegalInstrument NOTICE = LegalInstrument.builder()
            .id("EXAMPLE-2026")
            .title(LocalizedText.of("某县村级事项准入办法", "Example County Rules for the Admission of Village Work"))
            .kind(InstrumentKind.POLICY)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735")))
            .period(ValidityPeriod.parse("2026-03-01/.."))
            .verification(Verification.VERIFIED)
            .build();

    private OwnPack() {}

    /** The pack: one rule, one right to refuse, and who decides. */
    static AdmissionPack pack() {
        Rule<AdmissionCase> heard = Rule.<AdmissionCase>builder()
                .id(RuleId.of("EX-HEARD"))
                .title(LocalizedText.of("交办前应当听取村民委员会意见", "the committee is heard first"))
                .modality(Modality.MUST)
                .addCitations(NOTICE.article(3))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.HEARD.is(true))
                .build();
        Rule<AdmissionCase> refusal = Rule.<AdmissionCase>builder()
                .id(RuleId.of("EX-REFUSE"))
                .title(LocalizedText.of("未经批准的可以拒绝", "what was not approved may be refused"))
                .modality(Modality.MAY)
                .addCitations(NOTICE.article(5))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.APPROVED.is(false))
                .build();
        return AdmissionPack.builder()
                .id("EX")
                .title(LocalizedText.of("某县", "Example County"))
                .addRules(heard, refusal)
                .addRefusals(RuleId.of("EX-REFUSE"))
                .addProcedures(Procedure.builder()
                        .authority(LocalizedText.of("县人民政府", "the county government"))
                        .addCitations(NOTICE.article(4))
                        .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                        .decisionDays(10)
                        .build())
                .build();
    }

    /** Prints a decision under the national rules and this pack. */
    public static void main(String[] args) {
        BodyId department = BodyId.of("civil-affairs");
        BodyId village = BodyId.of("xinglong");
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(Department.builder().id(department).name("县民政局").build())
                .add(VillagersCommittee.builder()
                        .id(village)
                        .name("兴隆村村民委员会")
                        .divisionCode(DivisionCode.parse("360735100200"))
                        .build())
                .build();
        AdmissionRequest request = AdmissionRequest.builder()
                .id("2026-7")
                .applicant(department)
                .target(village)
                .matter("高龄津贴资格核验")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "老年人权益保障条例"))
                .funding(Funding.notRequired())
                .heard(true)
                .filed(LocalDate.parse("2026-03-02"))
                .build();
        AdmissionPolicy policy = AdmissionPolicy.national().withPacks(ImmutableList.of(pack()));
        System.out.println(
                policy.decide(request, structure, LocalDate.parse("2026-03-09")).explain(Locale.ENGLISH));
    }
}
