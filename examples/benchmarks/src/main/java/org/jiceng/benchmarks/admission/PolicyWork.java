package org.jiceng.benchmarks.admission;

import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.admission.local.LocalPacks;

/** The national policy over a request to every committee of a structure. */
final class PolicyWork {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final BodyId DEPARTMENT = BodyId.of("department");

    private PolicyWork() {}

    /** Returns a county with a department and one villagers committee, the target {@code village}. */
    static GovernanceStructure small() {
        return GovernanceStructure.builder()
                .add(department())
                .add(SuperiorGovernment.builder()
                        .id(BodyId.of("county"))
                        .name("某县人民政府")
                        .divisionCode(DivisionCode.parse("360735"))
                        .level(DivisionLevel.COUNTY)
                        .build())
                .add(VillagersCommittee.builder()
                        .id(BodyId.of("village"))
                        .name("某村村民委员会")
                        .parent(BodyId.of("county"))
                        .divisionCode(DivisionCode.parse("360735100200"))
                        .build())
                .build();
    }

    /** Returns a structure with the department that applies. */
    static GovernanceStructure withDepartment(GovernanceStructure structure) {
        return structure.toBuilder().add(department()).build();
    }

    private static Department department() {
        return Department.builder().id(DEPARTMENT).name("民政局").build();
    }

    /** Returns a request that names no funds, so that it is not admitted. */
    static AdmissionRequest request(BodyId target) {
        return AdmissionRequest.builder()
                .id("r-1")
                .applicant(DEPARTMENT)
                .target(target)
                .matter("代收城乡居民医疗保险费")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "《社会保险费征缴暂行条例》"))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.COMMITTEE)
                        .build())
                .build();
    }

    /** Returns the national policy with the packs of all places on the first day of the new organic laws. */
    static AdmissionDay over(GovernanceStructure structure) {
        return AdmissionPolicy.national().withPacks(LocalPacks.all()).on(structure, DAY);
    }

    /** Decides the same request for every committee and returns how many are rejected. */
    static long rejections(GovernanceStructure structure) {
        AdmissionDay day = over(structure);
        return structure.stream()
                .filter(body ->
                        body.kind() == BodyKind.VILLAGERS_COMMITTEE || body.kind() == BodyKind.RESIDENTS_COMMITTEE)
                .filter(body -> day.decide(request(body.id())).outcome() == Outcome.REJECTED)
                .count();
    }
}
