package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.duty.DutyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionRequestReaderTest {

    private static final String FULL = """
            {
              "requests": [
                {
                  "id": "2026-001",
                  "applicant": "dept",
                  "target": "rc",
                  "matter": "人口登记",
                  "duty": "A-01",
                  "arrangement": "entrustment",
                  "basis": { "kind": "LAW", "text": "某法" },
                  "funding": { "required": true, "source": "APPLICANT", "amount": 1200.50, "transferredOn": "2026-01-05" },
                  "conditions": "UNDERTAKEN",
                  "consents": [ { "by": "street", "on": "2025-12-30", "unifiedArrangement": true } ],
                  "selfGovernance": false,
                  "responsibility": "CITY_MANAGEMENT",
                  "filed": "2025-12-31",
                  "start": "2026-02-01",
                  "end": "2027-01-01"
                }
              ]
            }
            """;

    private static WithFindings<ImmutableList<AdmissionRequest>> read(String json) {
        return AdmissionRequestReader.read(
                "r.json", new StringReader(json), AdmissionSamples.COUNTY, AdmissionSamples.POLICY.lists());
    }

    @Test
    void anOverlargeNumberInOneRequestLosesThatRequestOnly() {
        String request = """
                {"id": "%s", "applicant": "dept", "target": "rc", "matter": "人口登记",
                 "funding": {"required": true, "amount": %s}}
                """;
        WithFindings<ImmutableList<AdmissionRequest>> read = read("{\"requests\": [" + request.formatted("1", "5") + ","
                + request.formatted("2", "1e999999") + "," + request.formatted("3", "7") + "]}");

        assertThat(read.value()).extracting(AdmissionRequest::id).containsExactly("1", "3");
        assertThat(read.findings().in(Locale.CHINESE))
                .isEqualTo("r.json:4:42: [JSON-VALUE] “amount”的值“1e999999”无效：数字不得超过 40 位，指数不得超过 40");
    }

    @Test
    void readsEveryField() {
        WithFindings<ImmutableList<AdmissionRequest>> read = read(FULL);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .containsExactly(AdmissionRequest.builder()
                        .id("2026-001")
                        .applicant(BodyId.of("dept"))
                        .target(BodyId.of("rc"))
                        .matter("人口登记")
                        .duty(DutyId.of("A-01"))
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(new StatedBasis(BasisKind.LAW, "某法"))
                        .funding(Funding.builder()
                                .required(true)
                                .source(FundsSource.APPLICANT)
                                .amount(new BigDecimal("1200.50"))
                                .transferredOn(LocalDate.parse("2026-01-05"))
                                .build())
                        .conditions(ConditionsStatus.UNDERTAKEN)
                        .addConsent(new Consent(
                                BodyId.of("street"), BodyKind.STREET_OFFICE, LocalDate.parse("2025-12-30"), true))
                        .selfGovernance(false)
                        .responsibility(ResponsibilityField.CITY_MANAGEMENT)
                        .filed(LocalDate.parse("2025-12-31"))
                        .start(LocalDate.parse("2026-02-01"))
                        .end(LocalDate.parse("2027-01-01"))
                        .build());
    }

    @Test
    void whatIsNotThereOrNullIsNotStated() {
        AdmissionRequest request = read("""
                        {"requests": [{"id": "1", "applicant": "dept", "target": "rc", "matter": "事项",
                          "funding": null, "selfGovernance": null}]}
                        """).orElseThrow().get(0);
        assertThat(request)
                .isEqualTo(AdmissionSamples.request("dept", "rc", "事项").id("1").build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "matter": "人口登记"    | "mater": "人口登记"    | 3:5   | field 'matter' is missing
                    "matter": "人口登记"    | "mater": "人口登记"    | 7:16  | unknown field 'mater', the nearest known one is 'matter'
                    "target": "rc"         | "target": "rcc"       | 6:17  | 'target' has an invalid value 'rcc': body id must be in the structure, but was 'rcc', the nearest known one is 'rc'
                    "applicant": "dept"    | "applicant": ""       | 5:20  | 'applicant' has an invalid value '': must not be blank
                    "applicant": "dept"    | "applicant": "rc"     | 6:17  | 'target' has an invalid value 'rc': must differ from the applicant
                    "applicant": "dept"    | "applicant": "a b"    | 5:20  | 'applicant' has an invalid value 'a b': body id must have 1 to 200 characters without white space, but was 'a b'
                    "duty": "A-01"         | "duty": "A-011"       | 8:15  | 'duty' has an invalid value 'A-011': no list has this duty, the nearest known one is 'A-01'
                    "duty": "A-01"         | "duty": "人口"         | 8:15  | 'duty' has an invalid value '人口': no list has this duty
                    "duty": "A-01"         | "duty": 7             | 8:15  | 'duty' must be a text, but was 7
                    "entrustment"          | "entrustmint"         | 9:22  | 'arrangement' has an invalid value 'entrustmint': must be one of: ENTRUSTMENT, ASSISTANCE, CERTIFICATE, the nearest known one is 'ENTRUSTMENT'
                    "kind": "LAW", "text"  | "text"                | 10:16 | field 'kind' is missing
                    "required": true,      |                       | 11:18 | field 'required' is missing
                    "required": true       | "required": "yes"     | 11:32 | 'required' must be true or false, but was 'yes'
                    "required": true       | "required": false     | 11:72 | 'amount' has an invalid value '1200.50': must be 0 where no funds are required
                    1200.50                | -0.01                 | 11:71 | 'amount' has an invalid value '-0.01': must not be negative
                    1200.50                | "1200.50"             | 11:71 | 'amount' must be a number, but was '1200.50'
                    1200.50                | 1e99                  | 11:71 | 'amount' has an invalid value '1e99': must have at most 40 digits and no exponent beyond 40
                    "2026-01-05"           | "2026-02-30"          | 11:97 | 'transferredOn' has an invalid value '2026-02-30': Text '2026-02-30' could not be parsed: Invalid date 'FEBRUARY 30'
                    "by": "street"         | "by": "nobody"        | 13:29 | 'by' has an invalid value 'nobody': body id must be in the structure, but was 'nobody'
                    "on": "2025-12-30",    |                       | 13:21 | field 'on' is missing
                    "end": "2027-01-01"    | "end": "2026-02-01"   | 18:14 | 'end' has an invalid value '2026-02-01': must be after the start 2026-02-01
                    "end": "2027-01-01"    | "end": "2025-01-01"   | 18:14 | 'end' has an invalid value '2025-01-01': must be after the start 2026-02-01
                    "start": "2026-02-01"  | "start": 2026         | 17:16 | 'start' must be a text, but was 2026
                    "filed"                | "end"                 | 18:12 | JSON syntax error: Duplicate field 'end'
                    """)
    void whatIsWrongIsNamedWithItsPlaceAndTheRequestIsLeftOut(String old, String changed, String place, String text) {
        String broken = FULL.replace(old, changed == null ? "" : changed);
        assertThat(broken).isNotEqualTo(FULL);
        WithFindings<ImmutableList<AdmissionRequest>> read = read(broken);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.in(Locale.ENGLISH)))
                .anySatisfy(line ->
                        assertThat(line).startsWith("r.json:" + place + ": [").endsWith("] " + text));
    }

    @Test
    void aBrokenRequestDoesNotTakeTheOthersWithIt() {
        WithFindings<ImmutableList<AdmissionRequest>> read = read("""
                {"requests": [
                  {"id": "1", "applicant": "dept", "target": "rc", "matter": "甲"},
                  {"id": "2", "applicant": "nobody", "target": "rc", "matter": "乙", "funding": {"required": 1}},
                  "three",
                  {"id": "1", "applicant": "dept", "target": "vc", "matter": "丁"},
                  {"id": "5", "applicant": "dept", "target": "vc", "matter": "戊"}
                ], "more": []}
                """);
        assertThat(read.value()).extracting(AdmissionRequest::id).containsExactly("1", "5");
        assertThat(read.findings())
                .hasErrorAt("r.json", 3, 28)
                .hasErrorAt("r.json", 3, 93)
                .hasErrorAt("r.json", 4, 3)
                .hasErrorAt("r.json", 5, 10)
                .hasErrorAt("r.json", 7, 12);
        assertThat(read.findings().in(Locale.CHINESE))
                .contains("“id”的值“1”无效：编号不得重复")
                .contains("未知字段“more”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {               | JSON-SYNTAX
                    []              | JSON-TYPE
                    {}              | JSON-MISSING
                    {"requests": 1} | JSON-TYPE
                    {"requests": []} x | JSON-SYNTAX
                    {"requests": [{"id": "1", "id": "2"}]} | JSON-SYNTAX
                    {"requests": [NaN]} | JSON-SYNTAX
                    //              | JSON-SYNTAX
                    ''              | JSON-SYNTAX
                    """)
    void aFileThatIsNoListOfRequestsIsAFinding(String json, String rule) {
        WithFindings<ImmutableList<AdmissionRequest>> read = read(json);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).contains(rule);
    }

    @Test
    void depthIsLimited() {
        WithFindings<ImmutableList<AdmissionRequest>> read =
                read("{\"requests\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).contains("JSON-SYNTAX");
    }

    @Test
    void hostileTextStaysOnItsLine() {
        WithFindings<ImmutableList<AdmissionRequest>> read = read("""
                {"requests": [{"id": "1\\n[ERROR] forged", "applicant": "x\\u2028y", "target": "rc",
                  "matter": "<script>\\u0007", "\\r\\nInjected": 1}]}
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.in(Locale.CHINESE)))
                .isNotEmpty()
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c == '\u2028'));
        AdmissionDecision decision = AdmissionSamples.decide(
                AdmissionSamples.request("dept", "rc", "x\n- 义务：伪造\u2028").id("1\n2"), "2026-01-01");
        assertThat(decision.explain(Locale.CHINESE).lines().filter(line -> line.startsWith("- 义务")))
                .isEmpty();
    }

    @Test
    void readsAFileAndSaysWhereItIsMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.json"), FULL);
        assertThat(AdmissionRequestReader.read(file, AdmissionSamples.COUNTY, AdmissionSamples.POLICY.lists())
                        .orElseThrow())
                .hasSize(1);
        WithFindings<ImmutableList<AdmissionRequest>> missing =
                AdmissionRequestReader.read(folder.resolve("none.json"), AdmissionSamples.COUNTY, ImmutableList.of());
        assertThat(missing.findings()).contains("FILE-MISSING");
        assertThat(missing.value()).isEmpty();
    }
}
