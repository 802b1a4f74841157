package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;

/** A decision as a receipt: read again, decided again, the same bytes. */
class DecisionReceiptTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    /** A request that states everything. */
    static AdmissionRequest full() {
        return AdmissionSamples.request("dept", "rc", "垃圾分类宣传")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(AdmissionSamples.basis(BasisKind.REGULATION))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .amount(new BigDecimal("1200.50"))
                        .transferredOn(DAY)
                        .build())
                .conditions(ConditionsStatus.UNDERTAKEN)
                .addConsent(AdmissionSamples.consent("street", "2025-12-31"))
                .selfGovernance(false)
                .responsibility(ResponsibilityField.TAX)
                .channel(Channel.ASSIGNED)
                .ownDuty(false)
                .heard(true)
                .safeguards(Safeguards.builder()
                        .staff(Safeguard.PROVIDED)
                        .powers(Safeguard.UNDERTAKEN)
                        .technique(Safeguard.NOT_PROVIDED)
                        .training(Safeguard.NOT_NEEDED)
                        .information(Safeguard.PROVIDED)
                        .build())
                .standards(true)
                .forms(Demand.NONE)
                .signboard(Demand.AUTHORIZED)
                .assessment(Demand.UNAUTHORIZED)
                .veto(Demand.NONE)
                .publicPower(PublicPower.NONE)
                .risks(new RiskAssessment(true, false, true, false))
                .term(Term.TEMPORARY)
                .filed(LocalDate.parse("2025-11-03"))
                .start(LocalDate.parse("2026-02-01"))
                .end(LocalDate.parse("2027-01-01"))
                .build();
    }

    private static ImmutableList<AdmissionDecision> decisions() {
        return ImmutableList.of(
                AdmissionSamples.POLICY.decide(full(), AdmissionSamples.COUNTY, DAY),
                AdmissionSamples.POLICY.decide(
                        AdmissionSamples.request("dept", "vc", "人口登记").id("R-2").build(),
                        AdmissionSamples.COUNTY,
                        DAY));
    }

    private static WithFindings<ImmutableList<AdmissionDecision>> replay(String json, AdmissionPolicy policy) {
        return DecisionReceiptReader.replay("receipt.json", new StringReader(json), policy, AdmissionSamples.COUNTY);
    }

    @Test
    void aRequestIsReadAsItWasWritten() {
        ImmutableList<AdmissionRequest> requests = ImmutableList.of(
                full(), AdmissionSamples.request("dept", "vc", "人口登记").id("R-2").build());
        String json = AdmissionRequestWriter.write(requests);
        WithFindings<ImmutableList<AdmissionRequest>> read = AdmissionRequestReader.read(
                "requests.json", new StringReader(json), AdmissionSamples.COUNTY, AdmissionSamples.POLICY.lists());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(requests);
        assertThat(AdmissionRequestWriter.write(read.value())).isEqualTo(json);
    }

    @Test
    void aReceiptReplaysToTheSameBytes() {
        String json = DecisionJson.write(decisions());
        WithFindings<ImmutableList<AdmissionDecision>> replayed = replay(json, AdmissionSamples.POLICY);
        assertThat(replayed.findings()).isEmpty();
        assertThat(DecisionJson.write(replayed.value())).isEqualTo(json);
    }

    @Test
    void aReceiptOfADayOnWhichADutyHadLapsedIsReplayed() {
        AdmissionPolicy withTemporary = AdmissionPolicy.national().withLists(TemporaryDutyTest.LIST);
        String json = DecisionJson.write(ImmutableList.of(withTemporary.decide(
                AdmissionSamples.request("dept", "vc", "防汛值守").build(), AdmissionSamples.COUNTY, DAY)));
        WithFindings<ImmutableList<AdmissionDecision>> replayed = replay(json, withTemporary);
        assertThat(replayed.findings()).isEmpty();
        assertThat(DecisionJson.write(replayed.value())).isEqualTo(json);
    }

    @Test
    void aReceiptOfOtherRulesIsNotReplayed() {
        String json = DecisionJson.write(decisions());
        WithFindings<ImmutableList<AdmissionDecision>> replayed =
                replay(json, AdmissionPolicy.national().withLists(AdmissionSamples.COMMITTEES));
        assertThat(replayed.value()).isEmpty();
        assertThat(replayed.findings().asList().get(0).toString()).contains("are other rules than those at hand");
    }

    @Test
    void aReceiptOfAnotherListIsNotReplayed() {
        AdmissionPolicy withList = AdmissionPolicy.national().withLists(AdmissionSamples.COMMITTEES);
        String json = DecisionJson.write(ImmutableList.of(withList.decide(full(), AdmissionSamples.COUNTY, DAY)));
        WithFindings<ImmutableList<AdmissionDecision>> replayed = replay(json, AdmissionPolicy.national());
        assertThat(replayed.value()).isEmpty();
        assertThat(replayed.findings().asList().get(0).toString()).contains("is of no list at hand");
    }

    @Test
    void aForgedOutcomeIsFoundOut() {
        String json = DecisionJson.write(decisions()).replace("\"REJECTED\"", "\"ADMITTED\"");
        WithFindings<ImmutableList<AdmissionDecision>> replayed = replay(json, AdmissionSamples.POLICY);
        assertThat(replayed.value()).hasSize(1);
        assertThat(replayed.findings().asList()).hasSize(1);
        assertThat(replayed.findings().asList().get(0).toString()).contains("'rejected' when decided again");
    }
}
