package org.example.bare;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.StatedBasis;

/** Decides a request without JUnit and AssertJ, and fails if one of them is there after all. */
public final class Bare {

    private Bare() {}

    public static void main(String[] args) {
        for (String missing : new String[] {"org/junit/jupiter/api/Test.class", "org/assertj/core/api/Assertions.class"}) {
            if (Bare.class.getClassLoader().getResource(missing) != null) {
                throw new IllegalStateException(missing + " must not be there");
            }
        }
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(Department.builder().id(BodyId.of("dept")).name("民政局").build())
                .add(ResidentsCommittee.builder().id(BodyId.of("rc")).name("社区居民委员会").build())
                .build();
        AdmissionRequest request = AdmissionRequest.builder()
                .id("R-1")
                .applicant(BodyId.of("dept"))
                .target(BodyId.of("rc"))
                .matter("居住情况证明")
                .arrangement(Arrangement.CERTIFICATE)
                .basis(new StatedBasis(BasisKind.NONE, ""))
                .build();
        AdmissionDecision decision =
                AdmissionPolicy.national().decide(request, structure, LocalDate.parse("2026-01-01"));
        if (decision.outcome() != Outcome.REJECTED || decision.explain(Locale.CHINESE).isBlank()) {
            throw new IllegalStateException(decision.explain(Locale.ENGLISH));
        }
    }
}
