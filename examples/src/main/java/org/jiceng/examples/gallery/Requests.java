package org.jiceng.examples.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.StatedBasis;

/** A request of a department of the invented subdistrict, decided under the national rules. */
final class Requests {

    private Requests() {}

    static AdmissionDecision decided(GovernanceStructure structure) {
        AdmissionRequest request = AdmissionRequest.builder()
                .id("2026-7")
                .applicant(BodyId.of("department0"))
                .target(Subdistrict.community(0))
                .matter("上门核验居住信息")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "示例条例"))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .amount(new BigDecimal("20000"))
                        .build())
                .filed(LocalDate.of(2026, 1, 12))
                .start(LocalDate.of(2026, 3, 1))
                .build();
        return AdmissionPolicy.national().decide(request, structure, LocalDate.of(2026, 1, 20));
    }
}
