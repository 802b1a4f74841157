package org.jiceng.benchmarks.admission;

import java.time.LocalDate;
import org.jiceng.benchmarks.duty.InventedList;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionPolicy;

/** Makes the first decision of the national policy in a fresh process, with a duty list of so many rows. */
public final class ColdPolicy {

    private ColdPolicy() {}

    /** Decides once; the argument is the number of duties, 0 for no list. */
    public static void main(String[] args) {
        System.out.println(outcome(Integer.parseInt(args[0])));
        System.exit(0);
    }

    /** Returns the outcome of the first decision. */
    static String outcome(int rows) {
        GovernanceStructure structure = PolicyWork.small();
        AdmissionPolicy policy = AdmissionPolicy.national();
        if (rows > 0) {
            policy = policy.withLists(InventedList.of(rows, BodyKind.VILLAGERS_COMMITTEE));
        }
        return policy.decide(PolicyWork.request(BodyId.of("village")), structure, LocalDate.of(2026, 1, 1))
                .outcome()
                .name();
    }
}
