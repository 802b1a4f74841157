package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.consent;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What decisions say of themselves, word by word, in {@code explanations.txt}. */
class DecisionExplanationTest {

    private static AdmissionRequest.Builder work(String applicant, String target, Arrangement arrangement) {
        return request(applicant, target, "上门核验高龄津贴领取资格")
                .id("2025-118")
                .arrangement(arrangement)
                .basis(basis(BasisKind.REGULATION))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .amount(new BigDecimal("24000.50"))
                        .build())
                .conditions(ConditionsStatus.UNDERTAKEN)
                .start(LocalDate.parse("2026-02-01"))
                .end(LocalDate.parse("2027-01-01"));
    }

    private static AdmissionRequest.Builder certificate(String matter, BasisKind basis) {
        return request("dept", "rc", matter)
                .arrangement(Arrangement.CERTIFICATE)
                .basis(basis(basis));
    }

    private static Map<String, AdmissionDecision> decisions() {
        AdmissionRequest.Builder assistance =
                work("town", "vc", Arrangement.ASSISTANCE).selfGovernance(false);
        Map<String, AdmissionDecision> decisions = new LinkedHashMap<>();
        decisions.put(
                "admitted",
                decide(
                        work("town", "vc", Arrangement.ASSISTANCE)
                                .selfGovernance(false)
                                .funding(Funding.notRequired())
                                .conditions(ConditionsStatus.PROVIDED),
                        "2026-01-01"));
        decisions.put("admitted with obligations", decide(work("dept", "rc", Arrangement.ENTRUSTMENT), "2026-01-01"));
        decisions.put(
                "the same request a day earlier", decide(work("dept", "rc", Arrangement.ENTRUSTMENT), "2025-12-31"));
        decisions.put(
                "a day earlier with consent",
                decide(
                        work("dept", "rc", Arrangement.ENTRUSTMENT).addConsent(consent("street", "2025-12-30")),
                        "2025-12-31"));
        decisions.put("two obligations", decide(assistance, "2026-01-01"));
        decisions.put(
                "an obligation without a day",
                decide(
                        request("street", "rc", "人口登记")
                                .arrangement(Arrangement.ASSISTANCE)
                                .funding(funds(FundsSource.APPLICANT))
                                .conditions(ConditionsStatus.PROVIDED),
                        "2026-01-01"));
        decisions.put(
                "referred for a soft norm",
                decide(
                        work("dept", "rc", Arrangement.ENTRUSTMENT).responsibility(ResponsibilityField.DEMOLITION),
                        "2026-01-01"));
        decisions.put(
                "referred for judgement",
                decide(work("dept", "vc", Arrangement.ENTRUSTMENT).basis(basis(BasisKind.POLICY)), "2026-01-01"));
        decisions.put(
                "referred for want of a rule", decide(work("dept", "town", Arrangement.ENTRUSTMENT), "2026-01-01"));
        decisions.put("rejected on two grounds", decide(certificate("居民养犬证明", BasisKind.NONE), "2026-01-01"));
        decisions.put("rejected as taken back", decide(request("dept", "town", "弃土弃渣查处"), "2026-01-01"));
        decisions.put(
                "rejected as self-government",
                decide(
                        request("town", "vc", "召集村民会议")
                                .arrangement(Arrangement.ASSISTANCE)
                                .conditions(ConditionsStatus.NOT_PROVIDED),
                        "2026-01-01"));
        decisions.put(
                "rejected whatever is missing",
                decide(
                        request("dept", "vc", "人口登记")
                                .basis(basis(BasisKind.NONE))
                                .funding(funds(FundsSource.COMMITTEE)),
                        "2026-01-01"));
        decisions.put(
                "incomplete for funds",
                decide(
                        request("dept", "vc", "人口登记")
                                .arrangement(Arrangement.ENTRUSTMENT)
                                .basis(basis(BasisKind.LAW)),
                        "2026-01-01"));
        decisions.put(
                "incomplete as it may not apply",
                decide(
                        request("town", "rc", "人口登记")
                                .basis(basis(BasisKind.LAW))
                                .funding(funds(FundsSource.APPLICANT))
                                .conditions(ConditionsStatus.PROVIDED),
                        "2026-01-01"));
        return decisions;
    }

    @Test
    void everyDecisionSaysWhatAndWhyInBothLanguages() throws IOException {
        StringBuilder text = new StringBuilder();
        decisions()
                .forEach((name, decision) -> text.append("== ")
                        .append(name)
                        .append(" ==\n")
                        .append(decision.explain(Locale.CHINESE))
                        .append("\n--\n")
                        .append(decision.explain(Locale.ENGLISH))
                        .append("\n\n"));
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(
                    Path.of("src/test/resources/org/jiceng/rules/admission/explanations.txt"), text.toString());
        }
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream("explanations.txt"))) {
            assertThat(text.toString()).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyOtherLanguageIsAnsweredInChinese() {
        AdmissionDecision decision = Objects.requireNonNull(decisions().get("admitted"));
        assertThat(decision.explain(Locale.FRENCH)).isEqualTo(decision.explain(Locale.CHINESE));
        assertThat(decision.explain(Locale.UK)).isEqualTo(decision.explain(Locale.ENGLISH));
        assertThat(decision).hasToString("2025-118 2026-01-01 ADMITTED");
    }
}
