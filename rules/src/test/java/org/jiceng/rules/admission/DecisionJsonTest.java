package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.request;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

    private static AdmissionDecision obliged() {
        return decide(
                request("dept", "rc", "人口登记\n\"'<script>\u2028")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .funding(Funding.builder()
                                .required(true)
                                .source(FundsSource.APPLICANT)
                                .amount(new BigDecimal("1E+4"))
                                .build())
                        .start(LocalDate.parse("2026-02-01")),
                "2026-01-01");
    }

    private static ImmutableList<AdmissionDecision> decisions() {
        return ImmutableList.of(
                obliged(),
                decide(request("dept", "vc", "居民养犬证明").arrangement(Arrangement.CERTIFICATE), "2026-01-01"),
                decide(request("town", "vc", "人口登记"), "2010-10-28"));
    }

    private static JsonFields parse(String json) {
        Findings.Builder findings = Findings.builder();
        JsonValue root = JsonFile.read("decisions.json", new StringReader(json), findings)
                .orElseThrow();
        JsonFields fields = JsonFields.of("decisions", root, findings).orElseThrow();
        assertThat(findings.build()).isEmpty();
        return fields;
    }

    @Test
    void isReadBackAsItWasDecided() {
        ImmutableList<AdmissionDecision> decisions = decisions();
        ImmutableList<JsonFields> read = parse(DecisionJson.write(decisions)).objects("decisions");
        assertThat(read).hasSameSizeAs(decisions);
        for (int i = 0; i < read.size(); i++) {
            AdmissionDecision decision = decisions.get(i);
            JsonFields fields = read.get(i);
            assertThat(fields.text("request")).contains(decision.request().id());
            assertThat(fields.text("applicant"))
                    .contains(decision.request().applicant().value());
            assertThat(fields.text("target"))
                    .contains(decision.request().target().value());
            assertThat(fields.text("matter")).contains(decision.request().matter());
            assertThat(fields.text("day")).contains(decision.day().toString());
            assertThat(fields.text("outcome")).contains(decision.outcome().name());
            JsonFields book = fields.object("ruleBook").orElseThrow();
            assertThat(book.text("fingerprint")).contains(decision.rules().fingerprint());
            assertThat(fields.texts("missingFacts"))
                    .isEqualTo(decision.missingFacts().asList());
            ImmutableList<JsonFields> trace = fields.objects("trace");
            assertThat(trace).hasSameSizeAs(decision.trace());
            for (int n = 0; n < trace.size(); n++) {
                assertThat(trace.get(n).text("rule"))
                        .contains(decision.trace().get(n).rule().id().value());
                assertThat(trace.get(n).text("verdict"))
                        .contains(decision.trace().get(n).verdict().name());
                assertThat(trace.get(n).texts("citations"))
                        .containsExactlyElementsOf(decision.trace().get(n).citations().stream()
                                .map(Object::toString)
                                .toList());
            }
            assertThat(fields.objects("findings")).hasSize(decision.findings().size());
            assertThat(fields.objects("obligations")).hasSameSizeAs(decision.obligations());
        }
    }

    @Test
    void anObligationHasItsAmountInPlainDigits() {
        JsonFields obligation = parse(DecisionJson.write(ImmutableList.of(obliged())))
                .objects("decisions")
                .get(0)
                .objects("obligations")
                .get(0);
        assertThat(obligation.text("kind")).contains("TRANSFER_FUNDS");
        assertThat(obligation.number("amount")).contains(new BigDecimal("10000"));
        assertThat(obligation.text("due")).contains("2026-02-01");
        assertThat(obligation.text("rule")).contains("RC-ENTRUST");
        assertThat(obligation.texts("citations")).containsExactly("《城市居民委员会组织法》（2025年修订）第四十三条第二款");
    }

    @Test
    void aConditionSaysItsRoleFactAndTruthInBothLanguages() {
        JsonFields certificate =
                parse(DecisionJson.write(decisions())).objects("decisions").get(1);
        JsonFields cert20 = certificate.objects("trace").stream()
                .filter(step -> step.text("rule").orElseThrow().equals("CERT-20"))
                .findFirst()
                .orElseThrow();
        JsonFields requires = cert20.objects("conditions").get(1);
        assertThat(requires.text("role")).contains("REQUIRES");
        assertThat(requires.text("fact")).contains("prohibited.certificate");
        assertThat(requires.text("truth")).contains("FALSE");
        JsonFields text = requires.object("text").orElseThrow();
        assertThat(text.text("zh")).contains("列入不应出具的证明清单：是，应为“否”");
        assertThat(text.text("en")).contains("on the list of certificates that are not issued: yes, must be 'no'");
    }

    @Test
    void theSameDecisionsGiveTheSameBytesWhateverTheMachine() {
        String first = DecisionJson.write(decisions());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DecisionJson.write(decisions())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void noDecisionsAreAnEmptyArray() {
        assertThat(DecisionJson.write(ImmutableList.of())).isEqualTo("{\n  \"decisions\": [ ]\n}\n");
    }
}
