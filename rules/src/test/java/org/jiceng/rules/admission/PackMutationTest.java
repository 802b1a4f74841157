package org.jiceng.rules.admission;

import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.CaseTable;
import org.jiceng.rules.testing.mutation.Mutation;
import org.jiceng.rules.testing.mutation.MutationReport;
import org.junit.jupiter.api.Test;

/** A slip of the pen in one of our own rules is noticed by the table of cases. */
class PackMutationTest {

    private static MutationReport run(AdmissionPolicy policy, String table) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PackMutationTest.class.getResourceAsStream(table))) {
            return Mutation.of(policy).noticedBy(CaseTable.read(table, stream).cases(), changed -> {
                CaseSpec<AdmissionDecision> spec = AdmissionCases.of(changed, AdmissionSamples.COUNTY);
                return each -> each.check(spec).passed();
            });
        }
    }

    @Test
    void theCasesOfTheNationalRulesNoticeNearlyEveryChangeOfThem() throws IOException {
        assertThat(run(AdmissionSamples.POLICY, "national-rules.csv")).hasNoticedAtLeast("99%");
    }
}
