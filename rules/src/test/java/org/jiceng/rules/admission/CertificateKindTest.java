package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.request;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyListLayout;
import org.jiceng.rules.duty.DutyListReader;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.engine.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a certificate as a field of its own, beside the matter in words. */
class CertificateKindTest {

    private static final String NEW = "2026-01-01";

    private static DutyList list(String... titles) {
        DutyList.Builder list = DutyList.builder()
                .title("不予出具清单")
                .edition("测试")
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE);
        for (int i = 0; i < titles.length; i++) {
            list.addDuties(Duty.builder()
                    .id(DutyId.of("P-" + i))
                    .title(titles[i])
                    .dutyClass(DutyClass.PROHIBITED)
                    .build());
        }
        return list.build();
    }

    private static AdmissionRequest.Builder certificate(String matter, String kind) {
        return request("dept", "vc", matter)
                .arrangement(Arrangement.CERTIFICATE)
                .certificate(CertificateKind.of(kind))
                .basis(basis(BasisKind.LAW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    居民养犬证明                       | 居民养犬证明
                    ` 居民 养犬\u3000证明 `             | 居民养犬证明
                    居民养犬\u200b证明                 | 居民养犬证明
                    社区康复人员情况证明（表现证明）    | 社区康复人员情况证明(表现证明)
                    ＡＢ类证明１                       | AB类证明1
                    `Proof  of   residence`            | Proof of residence
                    `A 类 证明 No. 1`                  | A类证明No. 1
                    """)
    void theNameHasOneForm(String written, String name) {
        assertThat(CertificateKind.of(written)).isEqualTo(new CertificateKind(name));
        assertThat(CertificateKind.of(written)).hasToString(name);
        assertThat(CertificateKind.of(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000\u200b\n"})
    void aNameMustSaySomething(String nothing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateKind.of(nothing))
                .withMessage("name of a certificate must have 1 to 200 characters, but was ''");
    }

    @Test
    void aNameHas200CharactersAtMost() {
        assertThat(CertificateKind.of("证".repeat(200)).name()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateKind.of("证".repeat(201)))
                .withMessage("name of a certificate must have 1 to 200 characters, but was '" + "证".repeat(201) + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "居民养犬证明, 居民养犬证明, 1",
        "居民养犬, 居民养犬证明, 1",
        "居民养犬证明, 居民养犬, 1",
        "社区戒毒社区康复人员情况证明, 社区戒毒社区康复人员情况证明（表现证明）, 1",
        "居民养猫证明, 居民养犬证明, 0",
        "养犬证明, 居民养犬证明, 0",
        "证明, 居民养犬证明, 0",
        "证明, 证明证明, 0",
    })
    void isFoundOnAListWithAndWithoutTheWordAtItsEnd(String kind, String listed, int found) {
        assertThat(CertificateKind.of(kind).on(list(listed))).hasSize(found);
    }

    @Test
    void whatAListHasAsNamedComesFirst() {
        DutyList both = list("居民养犬", "居民养犬证明");
        assertThat(CertificateKind.of("居民养犬证明").on(both))
                .extracting(Duty::title)
                .containsExactly("居民养犬证明");
        assertThat(CertificateKind.of("居民养犬").on(both)).extracting(Duty::title).containsExactly("居民养犬");
    }

    @Test
    void eachOfTheTwentyCertificatesOf2020IsRefusedWhateverTheWordsOfTheMatter() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published lists are not read");
        ImmutableList<Duty> duties = DutyListReader.read(
                        Path.of(data, "duty-lists", "mca-2020-not-to-certify.csv"), DutyListLayout.certificates())
                .orElseThrow();
        assertThat(duties).hasSize(20);
        DutyList twenty = DutyList.builder()
                .title("不应由基层群众性自治组织出具证明事项（第一批）")
                .edition("2020")
                .addPurposes(ListPurpose.NEGATIVE_CERTIFICATES)
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
                .duties(duties)
                .build();
        for (Duty duty : duties) {
            String shortened = duty.title().replaceAll("证明（.*|证明$", "");
            for (String kind : ImmutableList.of(duty.title(), " " + duty.title() + "\u3000", shortened)) {
                assertThat(decide(certificate("为群众办事出具材料", kind), NEW, ImmutableList.of(twenty)))
                        .as(kind)
                        .isRejectedBy("CERT-20");
            }
        }
        assertThat(decide(certificate("为群众办事出具材料", "低保户证明"), NEW, ImmutableList.of(twenty)))
                .isAdmitted();
    }

    @Test
    void theKindIsLookedUpAndNotTheMatter() {
        assertThat(decide(certificate("关于养犬的文书", "居民养犬证明"), NEW)).isRejectedBy("CERT-20");
        assertThat(decide(certificate("关于养犬的文书", "低保户证明"), NEW)).isAdmitted();
        AdmissionCase subject = decide(certificate("垃圾分类宣传", "居民养犬证明"), NEW).subject();
        assertThat(subject.listed().map(Duty::title)).contains("居民养犬证明");
        assertThat(decide(certificate("垃圾分类宣传", "低保户证明"), NEW).subject().listed())
                .isEmpty();
        assertThat(decide(certificate("垃圾分类宣传", "低保户证明"), NEW).subject().isListed(ListPurpose.WORK))
                .contains(false);
    }

    @Test
    void withoutAKindTheMatterIsLookedUp() {
        assertThat(decide(
                        request("dept", "vc", "居民养犬证明")
                                .arrangement(Arrangement.CERTIFICATE)
                                .basis(basis(BasisKind.LAW)),
                        NEW))
                .isRejectedBy("CERT-20");
        assertThat(decide(
                        request("dept", "vc", "关于养犬的文书")
                                .arrangement(Arrangement.CERTIFICATE)
                                .basis(basis(BasisKind.LAW)),
                        NEW))
                .isAdmitted();
    }

    @Test
    void toNameAnotherKindDoesNotHideAMatterThatAListProhibits() {
        assertThat(decide(certificate("居民养犬证明", "低保户证明"), NEW)).isRejectedBy("CERT-20");
        assertThat(decide(certificate("关于养犬的文书", "低保户证明").duty(DutyId.of("CERT-4")), NEW))
                .isRejectedBy("CERT-20");
    }

    @ParameterizedTest
    @CsvSource({
        "居民身份证明, 低保户证明, false",
        "关于身份的文书, 居民身份证明, true",
        "居民身份证明, , true",
        "关于身份的文书, , false",
    })
    void aListOfCertificatesHasWhatIsAskedForAndNotTheWordsOfTheMatter(
            String matter, @Nullable String kind, boolean listed) {
        DutyList certificates = DutyList.builder()
                .title("证明事项清单")
                .edition("测试")
                .addPurposes(ListPurpose.CERTIFICATES)
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE)
                .addDuties(Duty.builder()
                        .id(DutyId.of("C-1"))
                        .title("居民身份证明")
                        .dutyClass(DutyClass.ASSISTANCE)
                        .build())
                .build();
        AdmissionCase subject = decide(
                        request("dept", "vc", matter)
                                .arrangement(Arrangement.CERTIFICATE)
                                .certificate(Optional.ofNullable(kind).map(CertificateKind::of)),
                        NEW,
                        ImmutableList.of(certificates))
                .subject();
        assertThat(subject.isListed(ListPurpose.CERTIFICATES)).contains(listed);
        assertThat(subject.isListed(ListPurpose.WORK)).isEmpty();
        assertThat(subject.isListed(ListPurpose.NEGATIVE_CERTIFICATES)).isEmpty();
    }

    @Test
    void withoutAListAPersonLooksTheKindUp() {
        assertThat(decide(certificate("关于养犬的文书", "居民养犬证明"), NEW, ImmutableList.of()))
                .isReferred()
                .hasVerdict("CERT-20", Verdict.UNDETERMINED);
    }

    @Test
    void whoNamesAKindAsksForACertificateWithoutSayingSo() {
        AdmissionDecision decision = decide(
                request("dept", "vc", "关于养犬的文书")
                        .certificate(CertificateKind.of("居民养犬证明"))
                        .basis(basis(BasisKind.LAW)),
                NEW);
        assertThat(decision).isRejectedBy("CERT-20").hasVerdict("VC-ENTRUST-LAW", Verdict.NOT_APPLICABLE);
        assertThat(decision.subject().arrangement()).contains(Arrangement.CERTIFICATE);
        assertThat(decision.request().arrangement()).isEmpty();
        assertThat(decide(request("dept", "vc", "人口登记"), NEW).subject().arrangement())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENTRUSTMENT, entrustment", "ASSISTANCE, assistance"})
    void aKindOnARequestForWorkIsAContradiction(Arrangement work, String label) {
        assertThatThrownBy(
                        () -> certificate("关于养犬的文书", "居民养犬证明").arrangement(work).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("arrangement of request 'R-1' must be CERTIFICATE where a kind of certificate is stated,"
                        + " but was " + work + " for '居民养犬证明'");
        WithFindings<ImmutableList<AdmissionRequest>> read = read("""
                {"requests": [
                  {"id": "1", "applicant": "dept", "target": "vc", "matter": "文书", "arrangement": "%s",
                   "certificate": "居民养犬证明"},
                  {"id": "2", "applicant": "dept", "target": "vc", "matter": "文书", "certificate": "居民养犬证明"}
                ]}""".formatted(work));
        assertThat(read.value()).extracting(AdmissionRequest::id).containsExactly("2");
        assertThat(read.findings().stream().map(finding -> finding.in(Locale.ENGLISH)))
                .containsExactly("r.json:3:19: [JSON-VALUE] 'certificate' has an invalid value '居民养犬证明':"
                        + " must not be stated where the arrangement is '" + label + "'");
        assertThat(read.findings().in(Locale.CHINESE)).contains("的，不得填写证明种类");
    }

    private static WithFindings<ImmutableList<AdmissionRequest>> read(String json) {
        return AdmissionRequestReader.read(
                "r.json", new StringReader(json), AdmissionSamples.COUNTY, ImmutableList.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    7       | 'certificate' must be a text, but was 7
                    ""      | 'certificate' has an invalid value '': name of a certificate must have 1 to 200 characters, but was ''
                    "\u200b" | 'certificate' has an invalid value '\u200b': name of a certificate must have 1 to 200 characters, but was ''
                    """)
    void aKindThatIsNoneIsNamedWithItsPlace(String value, String text) {
        WithFindings<ImmutableList<AdmissionRequest>> read = read(
                "{\"requests\": [{\"id\": \"1\", \"applicant\": \"dept\", \"target\": \"vc\", \"matter\": \"文书\",\n"
                        + "\"certificate\": " + value + "}]}");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.text().in(Locale.ENGLISH)))
                .singleElement()
                .asString()
                .isEqualTo(text);
        assertThat(read.findings()).hasErrorAt("r.json", 2, 16);
    }

    @Test
    void isReadAsItWasWrittenAndItsReceiptReplaysToTheSameBytes() {
        ImmutableList<AdmissionRequest> requests = ImmutableList.of(
                certificate("关于 养犬的文书", " 居民养犬\u3000证明（副本）").build(),
                request("dept", "rc", "文书")
                        .id("R-2")
                        .certificate(CertificateKind.of("低保户证明"))
                        .build());
        String json = AdmissionRequestWriter.write(requests);
        assertThat(json).contains("\"certificate\": \"居民养犬证明(副本)\"");
        WithFindings<ImmutableList<AdmissionRequest>> read = read(json);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(requests);
        assertThat(AdmissionRequestWriter.write(read.value())).isEqualTo(json);

        String receipt = DecisionJson.write(requests.stream()
                .map(one -> AdmissionSamples.POLICY.decide(one, AdmissionSamples.COUNTY, LocalDate.parse(NEW)))
                .toList());
        assertThat(receipt).contains("\"matter\": \"文书\",\n      \"certificate\": \"低保户证明\"");
        WithFindings<ImmutableList<AdmissionDecision>> replayed = DecisionReceiptReader.replay(
                "receipt.json", new StringReader(receipt), AdmissionSamples.POLICY, AdmissionSamples.COUNTY);
        assertThat(replayed.findings()).isEmpty();
        assertThat(DecisionJson.write(replayed.value())).isEqualTo(receipt);
    }

    @Test
    void aReceiptWithAnotherKindIsFoundOut() {
        String receipt = DecisionJson.write(ImmutableList.of(decide(certificate("关于养犬的文书", "低保户证明"), NEW)));
        WithFindings<ImmutableList<AdmissionDecision>> replayed = DecisionReceiptReader.replay(
                "receipt.json",
                new StringReader(receipt.replace("低保户证明", "居民养犬证明")),
                AdmissionSamples.POLICY,
                AdmissionSamples.COUNTY);
        assertThat(replayed.value()).isEmpty();
        assertThat(replayed.findings().in(Locale.ENGLISH)).contains("is 'rejected' when decided again");
    }

    @Test
    void theExplanationNamesTheKindBesideTheMatter() {
        AdmissionDecision decision = decide(certificate("关于养犬的文书", "居民养犬证明"), NEW);
        assertThat(decision.explain(Locale.CHINESE).lines())
                .first()
                .isEqualTo("〔R-1〕不予准入：石城县民政局交兴隆村村民委员会“关于养犬的文书”（证明种类：居民养犬证明）");
        assertThat(decision.explain(Locale.ENGLISH).lines())
                .first()
                .isEqualTo("[R-1] rejected: 石城县民政局 to 兴隆村村民委员会, '关于养犬的文书' (certificate: 居民养犬证明)");
    }
}
