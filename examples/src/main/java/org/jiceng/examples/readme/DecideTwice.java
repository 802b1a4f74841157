package org.jiceng.examples.readme;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.StatedBasis;

/** May a department hand this down? The same request under the old and the new law. */
public final class DecideTwice {

    private DecideTwice() {}

    /** Prints both decisions. */
    public static void main(String[] args) {
        BodyId department = BodyId.of("civil-affairs");
        BodyId community = BodyId.of("dongcheng");
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(Department.builder().id(department).name("区民政局").build())
                .add(ResidentsCommittee.builder()
                        .id(community)
                        .name("东城社区居民委员会")
                        .build())
                .build();
        AdmissionRequest request = AdmissionRequest.builder()
                .id("2025-118")
                .applicant(department)
                .target(community)
                .matter("上门核验高龄津贴领取资格")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "老年人权益保障条例"))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .build())
                .build();
        AdmissionPolicy policy = AdmissionPolicy.national();
        for (String day : new String[] {"2025-12-31", "2026-01-01"}) {
            System.out.println(
                    policy.decide(request, structure, LocalDate.parse(day)).explain(Locale.CHINESE));
        }
    }
}
