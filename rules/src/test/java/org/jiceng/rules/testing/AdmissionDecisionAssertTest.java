package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionDecisionAssertTest {

    private static AdmissionDecision obliged() {
        return decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .funding(funds(FundsSource.APPLICANT)),
                "2026-01-01");
    }

    private static AdmissionDecision rejected() {
        return decide(request("dept", "rc", "人口登记").arrangement(Arrangement.ENTRUSTMENT), "2025-12-31");
    }

    private static AdmissionDecision incomplete() {
        return decide(
                request("dept", "vc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW)),
                "2026-01-01");
    }

    private static AdmissionDecision admitted() {
        return decide(
                request("street", "rc", "人口登记")
                        .arrangement(Arrangement.ASSISTANCE)
                        .funding(Funding.notRequired())
                        .conditions(ConditionsStatus.PROVIDED),
                "2026-01-01");
    }

    private static String failure(ThrowingCallable assertion) {
        Throwable[] thrown = new Throwable[1];
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).satisfies(error -> thrown[0] = error);
        return String.valueOf(thrown[0].getMessage());
    }

    @Test
    void whatHoldsPasses() {
        assertThat(admitted()).isAdmitted().hasNoObligations();
        assertThat(obliged())
                .isAdmittedWithObligations()
                .hasObligation(ObligationKind.TRANSFER_FUNDS)
                .hasVerdict("RC-ENTRUST", Verdict.SATISFIED)
                .hasVerdict("RC-CONSENT", Verdict.NOT_APPLICABLE);
        assertThat(rejected()).isRejectedBy("RC-CONSENT");
        assertThat(incomplete()).isIncompleteFor("funding.source", "funding.required");
        assertThat(decide(request("dept", "town", "人口登记"), "2026-01-01")).isReferred();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《城市居民委员会组织法》（2025年修订）第四十三条第二款",
                "《城市居民委员会组织法》（2025年修订）第四十三条",
                "Organic Law of Urban Residents Committees (2025 revision), art. 43(2)",
                "Organic Law of Urban Residents Committees (2025 revision), art. 43"
            })
    void aCitationMayBeNamedInBothLanguagesAndWithoutItsParagraph(String citation) {
        assertThat(obliged()).cites(citation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《城市居民委员会组织法》（2025年修订）第四十三条第一款",
                "《城市居民委员会组织法》（2025年修订）第四十",
                "《城市居民委员会组织法》（2025年修订）",
                "《城市居民委员会组织法》（2018年修正）第四十三条",
                "《村民委员会组织法》（2025年修正）第四十三条第二款"
            })
    void aCitationOfAnotherProvisionOrVersionFails(String citation) {
        assertThatThrownBy(() -> assertThat(obliged()).cites(citation)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyAssertionThatDoesNotHoldFails() {
        assertThatThrownBy(() -> assertThat(obliged()).isAdmitted()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(admitted()).isAdmittedWithObligations())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(admitted()).isReferred()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(obliged()).hasNoObligations()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(obliged()).hasObligation(ObligationKind.ASSIGN_STAFF))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(rejected()).isRejectedBy("RC-ENTRUST"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(admitted()).isRejectedBy("RC-ASSIST"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(incomplete()).isIncompleteFor("funding.source"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(rejected()).isIncompleteFor()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(rejected()).hasVerdict("RC-CONSENT", Verdict.SATISFIED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat((AdmissionDecision) null).isAdmitted())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void anotherOutcomeIsSaidWithTheWholeDecision() throws IOException {
        String text = failure(
                        () -> assertThat(rejected()).inLanguage(Locale.CHINESE).isAdmitted())
                + "\n--\n"
                + failure(
                        () -> assertThat(rejected()).inLanguage(Locale.ENGLISH).isAdmitted())
                + "\n";
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream("failure.txt"))) {
            assertThat(text).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aRejectionByAnotherRuleMarksTheRuleThatWasMeant() {
        assertThat(failure(() -> assertThat(rejected())
                                .inLanguage(Locale.ENGLISH)
                                .isRejectedBy("CERT-20"))
                        .lines()
                        .filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "expected a rejection by rule CERT-20, but the outcome was 'rejected' and the rule 'not applicable'",
                        "> CERT-20 not applicable: its condition does not hold (Guiding Opinion on Certificates Issued by Grassroots Self-Government Organisations (民发〔2020〕20号))");
        assertThat(failure(() ->
                                assertThat(obliged()).inLanguage(Locale.CHINESE).isRejectedBy("RC-ENTRUST"))
                        .lines()
                        .filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "期望因规则 RC-ENTRUST 不予准入，实际结果为“有条件准入”，该规则为“符合”",
                        "> 〔R-1〕有条件准入：石城县民政局交温泉社区居民委员会“人口登记”",
                        "> RC-ENTRUST 符合：经费承担者：申请单位，应为“申请单位”（《城市居民委员会组织法》（2025年修订）第四十三条第二款）");
    }

    @Test
    void missingFactsThatWereNotExpectedMarkTheirRules() {
        assertThat(failure(() -> assertThat(incomplete())
                                .inLanguage(Locale.ENGLISH)
                                .isIncompleteFor("funding.source"))
                        .lines()
                        .filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "expected to be incomplete for funding.source, but the outcome was 'incomplete' and missing: funding.required, funding.source",
                        "> VC-ENTRUST cannot be decided: funds needed: not stated, must be 'yes'; bearer of the funds: not stated, must be 'the applicant' (Organic Law of Villagers Committees (2025 amendment), art. 43(2))");
    }

    @Test
    void missingObligationsAndCitationsSayWhatThereIs() {
        assertThat(failure(() ->
                        assertThat(obliged()).inLanguage(Locale.ENGLISH).hasObligation(ObligationKind.ASSIGN_STAFF)))
                .startsWith("expected the obligation 'assignment of staff', but there is only: transfer of funds\n")
                .containsPattern("\n> - obligation: transfer of funds, by .*\n")
                .doesNotContain("\n> [R-1]");
        assertThat(failure(() ->
                        assertThat(admitted()).inLanguage(Locale.CHINESE).hasObligation(ObligationKind.ASSIGN_STAFF)))
                .startsWith("期望有义务“人随事转”，实际没有任何义务\n");
        assertThat(failure(
                        () -> assertThat(obliged()).inLanguage(Locale.CHINESE).hasNoObligations()))
                .startsWith("期望没有任何义务，实际有：费随事转\n");
        assertThat(failure(
                        () -> assertThat(obliged()).inLanguage(Locale.CHINESE).cites("《某法》第一条")))
                .startsWith("期望引用 《某法》第一条，实际引用：《城市居民委员会组织法》（2025年修订）第四十三条第二款；" + "《关于进一步开展社区减负工作的通知》（民发〔2015〕136号）\n");
    }

    @Test
    void anotherVerdictMarksTheRule() {
        assertThat(failure(() -> assertThat(rejected())
                                .inLanguage(Locale.ENGLISH)
                                .hasVerdict("RC-ENTRUST", Verdict.SATISFIED))
                        .lines()
                        .filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "expected rule RC-ENTRUST to be 'satisfied', but it was 'not applicable'",
                        "> RC-ENTRUST not applicable: in force only from 2026-01-01 (Organic Law of Urban Residents Committees (2025 revision), art. 43(2))");
    }

    @Test
    void aRuleThatIsNotThereIsNamedWithTheNearest() {
        assertThat(failure(
                        () -> assertThat(rejected()).inLanguage(Locale.ENGLISH).isRejectedBy("RC-CONSET")))
                .startsWith("no rule has the id RC-CONSET, the nearest is RC-CONSENT\n");
        assertThat(failure(
                        () -> assertThat(rejected()).inLanguage(Locale.CHINESE).hasVerdict("X", Verdict.SATISFIED)))
                .startsWith("没有编号为 X 的规则\n");
    }

    @Test
    void aDescriptionIsKept() {
        assertThat(failure(() -> assertThat(rejected())
                        .inLanguage(Locale.ENGLISH)
                        .as("case 7")
                        .isAdmitted()))
                .startsWith("[case 7] expected the outcome");
    }
}
