package org.jiceng.rules.admission;

import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import java.io.IOException;
import org.jiceng.rules.testing.mutation.Mutation;
import org.junit.jupiter.api.Test;

/** A slip of the pen in one of our own rules is noticed by the table of cases. */
class PackMutationTest {

    @Test
    void theCasesOfTheNationalRulesNoticeNearlyEveryChangeOfThem() throws IOException {
        assertThat(Mutation.of(AdmissionSamples.POLICY)
                        .noticedBy(NationalRulesTest.rows(), (changed, row) -> row.passes(changed)))
                .hasNoticedAtLeast("95%");
    }
}
