package org.jiceng.rules.duty.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.RandomDuties;
import org.jiceng.rules.duty.edition.DutyListHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories that are broken, contradict themselves or mean harm: every error has its place, and nothing throws. */
class DutyListHistoryJsonErrorsTest {

    private static WithFindings<ImmutableList<DutyListHistory>> read(String json) {
        return DutyListHistoryJsonReader.read("h.json", new StringReader(json));
    }

    private static final String SMALL = """
            {"dutyListHistories": [{"editions": [
              {"list": {"title": "清单", "edition": "1", "period": "2025-01-01/2026-01-01",
                "bodyKinds": ["STREET_OFFICE"], "duties": [{"id": "A-1", "title": "甲", "class": "BASIC"}]}},
              {"list": {"title": "清单", "edition": "2", "period": "2026-01-01/..",
                "bodyKinds": ["STREET_OFFICE"], "duties": [{"id": "A-2", "title": "乙", "class": "BASIC"}]},
               "grounds": [{"kind": "ADMISSION", "day": "2026-01-01", "reference": "R-1",
                "ground": {"zh": "依据", "en": "ground"},
                "citations": [{"instrument": "RCOL-2025", "article": 43, "paragraph": 2}],
                "entering": [{"id": "A-2", "title": "乙", "class": "BASIC"}],
                "leaving": ["A-1"]}]}
            ]}]}
            """;

    @Test
    void theSampleOfTheErrorsIsSound() {
        assertThat(read(SMALL).orElseThrow())
                .singleElement()
                .satisfies(history -> assertThat(history.editions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "kind": "ADMISSION"      | "kind": "ADMISION"     | 6:25  | editions[1].grounds[0].kind                     | 'kind' has an invalid value 'ADMISION': must be one of: PUBLICATION, ADMISSION, CHANGE_OF_LAW, OWN_REQUEST, REEVALUATION, DISAPPROVAL, TAKEN_BACK, CORRECTION, the nearest known one is 'ADMISSION'
                    "kind": "ADMISSION",     |                        | 6:16  | editions[1].grounds[0].kind                     | field 'kind' is missing
                    "day": "2026-01-01"      | "day": "2026-02-30"    | 6:45  | editions[1].grounds[0].day                      | 'day' has an invalid value '2026-02-30': Text '2026-02-30' could not be parsed: Invalid date 'FEBRUARY 30'
                    "day": "2026-01-01"      | "day": "2026-01-02"    | 6:15  | editions[1].grounds                             | 'grounds' has an invalid value '2': ground 'R-1' of edition '2' must be of its first day, '2026-01-01', but was of '2026-01-02'
                    "reference": "R-1"       | "reference": " "       | 6:72  | editions[1].grounds[0].reference                | 'reference' has an invalid value ' ': must not be blank
                    "en": "ground"           | "en": 7                | 7:34  | editions[1].grounds[0].ground.en                | 'en' must be a text, but was 7
                    , "en": "ground"         |                        | 7:15  | editions[1].grounds[0].ground.en                | field 'en' is missing
                    "RCOL-2025"              | "RCOL-2052"            | 8:34  | editions[1].grounds[0].citations[0].instrument  | 'instrument' has an invalid value 'RCOL-2052': the catalogue of instruments has none of that id, the nearest is 'RCOL-2025'
                    "RCOL-2025"              | {"id": "X"}            | 8:34  | editions[1].grounds[0].citations[0].instrument.title | field 'title' is missing
                    "article": 43            | "article": 43.5        | 8:58  | editions[1].grounds[0].citations[0].article     | 'article' has an invalid value '43.5': must be a whole number
                    "article": 43            | "article": 0           | 8:58  | editions[1].grounds[0].citations[0].article     | 'article' has an invalid value '0': article must be from 1 to 9999, but was '0'
                    ["A-1"]                  | ["A 1"]                | 10:16 | editions[1].grounds[0].leaving                  | 'leaving' has an invalid value 'A 1': duty id must have 1 to 100 characters without white space, but was 'A 1'
                    ["A-1"]                  | ["A-1", "A-1"]         | 10:16 | editions[1].grounds[0].leaving                  | 'leaving' has an invalid value 'A-1': the id occurs more than once
                    ["A-1"]                  | [1]                    | 10:17 | editions[1].grounds[0].leaving[0]               | 'leaving' must be a text, but was 1
                    ["A-1"]                  | ["A-2"]                | 6:72  | editions[1].grounds[0].reference                | 'reference' has an invalid value 'R-1': adjustment 'R-1' must not let duty 'A-2' enter and leave
                    "entering": [{"id": "A-2", "title": "乙" | "entering": [{"id": "A-2", "title": "丙" | 6:15 | editions[1].grounds | 'grounds' has an invalid value '2': edition '2' must have duty 'A-2' as it entered by ground 'R-1', but has another of that id
                    "entering": [{"id": "A-2" | "entering": [{"id": "A-3" | 6:15 | editions[1].grounds                       | 'grounds' has an invalid value '2': edition '2' must have duty 'A-3' as it entered by ground 'R-1', but has none of that id
                    "duties": [{"id": "A-2", | "duties": [{"id": "A-1", "title": "甲", "class": "BASIC"}, {"id": "A-2", | 6:15 | editions[1].grounds | 'grounds' has an invalid value '2': edition '2' must not have duty 'A-1', which left by ground 'R-1'
                    "period": "2026-01-01/.." | "period": "2026-01-02/.." | 6:15 | editions[1].grounds                       | 'grounds' has an invalid value '2': ground 'R-1' of edition '2' must be of its first day, '2026-01-02', but was of '2026-01-01'
                    2025-01-01/2026-01-01    | 2025-01-01/2025-12-31  | 4:12  | editions[1].list                                | 'list' has an invalid value '2': edition '2' of duty list '清单' must begin on the day on which the edition before ends, which holds for '2025-01-01/2025-12-31', but began on '2026-01-01'
                    2025-01-01/2026-01-01    | 2025-01-01/..          | 4:12  | editions[1].list                                | 'list' has an invalid value '2': edition '2' of duty list '清单' must begin on the day on which the edition before ends, which holds for '2025-01-01/..', but began on '2026-01-01'
                    "grounds"                | "ground"               | 6:14  | editions[1].ground                              | unknown field 'ground', the nearest known one is 'grounds'
                    "title": "乙"            | "titel": "乙"          | 5:71  | editions[1].list.duties[0].titel                | unknown field 'titel', the nearest known one is 'title'
                    "edition": "2"           | "edition": 2           | 4:39  | editions[1].list.edition                        | 'edition' must be a text, but was 2
                    """)
    void whatIsWrongIsNamedWithItsPlaceAndPathAndTheHistoryIsLeftOut(
            String old, String changed, String place, String path, String text) {
        String broken = SMALL.replace(old, changed == null ? "" : changed);
        assertThat(broken).isNotEqualTo(SMALL);
        WithFindings<ImmutableList<DutyListHistory>> read = read(broken);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream()
                        .filter(finding -> finding.subject().equals("$.dutyListHistories[0]." + path))
                        .map(finding -> finding.in(Locale.ENGLISH)))
                .as(read.findings().in(Locale.ENGLISH))
                .anySatisfy(line ->
                        assertThat(line).startsWith("h.json:" + place + ": [").endsWith("] " + text));
    }

    @Test
    void everyErrorOfAHistoryIsFound() {
        WithFindings<ImmutableList<DutyListHistory>> read = read("""
                {"dutyListHistories": [
                  {"editions": [
                    {"list": {"title": "清单", "edition": "1", "period": "2025-01-01/2025-06-01", "bodyKinds": ["GRID"]}},
                    {"list": {"title": "清单", "edition": "2", "period": "2025-07-01/2025-08-01", "bodyKinds": ["GRID"]},
                     "grounds": [{"kind": "CORRECTION", "day": "2025-07-01", "reference": "R", "ground": {"zh": "", "en": ""}}]},
                    {"grounds": "none"},
                    {"list": {"title": "清单", "edition": "3", "period": "2025-08-01/2025-09-01", "bodyKinds": ["GRID"]}},
                    {"list": {"title": "清单", "edition": "4", "period": "2025-09-01/..", "bodyKinds": ["GRID"]}}
                  ]},
                  {"editions": []},
                  {},
                  7
                ], "more": 1}
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.subject()))
                .containsExactly(
                        "$.dutyListHistories[3]",
                        "$.dutyListHistories[0].editions[1].list",
                        "$.dutyListHistories[0].editions[2].list",
                        "$.dutyListHistories[0].editions[2].grounds",
                        "$.dutyListHistories[0].editions[4].list",
                        "$.dutyListHistories[1].editions",
                        "$.dutyListHistories[2].editions",
                        "$.more");
        assertThat(read.findings().in(Locale.ENGLISH))
                .contains("must have a ground, because it follows another", "must have at least one edition");
        assertThat(read.findings().in(Locale.CHINESE)).contains("至少应有一个版本");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                          | JSON-SYNTAX
                    []                         | JSON-TYPE
                    {}                         | JSON-MISSING
                    {"dutyListHistories": {}}  | JSON-TYPE
                    {"dutyListHistories": []} x | JSON-SYNTAX
                    {"dutyListHistories": [{"editions": [{"list": {"a": 1, "a": 2}}]}]} | JSON-SYNTAX
                    ''                         | JSON-SYNTAX
                    """)
    void aFileThatHasNoHistoriesIsAFinding(String json, String rule) {
        WithFindings<ImmutableList<DutyListHistory>> read = read(json);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.rule().value()))
                .containsExactly(rule);
    }

    @Test
    void depthIsLimitedAndHostileTextStaysOnItsLine() {
        assertThat(
                        read("{\"dutyListHistories\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                                .findings()
                                .stream()
                                .map(finding -> finding.rule().value()))
                .containsExactly("JSON-SYNTAX");
        WithFindings<ImmutableList<DutyListHistory>> read =
                read(SMALL.replace("\"A-1\"]", "\"A\\n[ERROR] forged\\u2028\"], \"\\r\\nInjected\": 1"));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.in(Locale.CHINESE)))
                .isNotEmpty()
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c == '\u2028'));
    }

    @Test
    void aGroundOfManyDutiesIsOneError() {
        String many = DutyListJson.write(ImmutableList.of(DutyList.builder()
                .title("清单")
                .edition("1")
                .addBodyKind(BodyKind.GRID)
                .duties(RandomDuties.some(new Random(1), 20_000))
                .build()));
        String duties = many.substring(many.indexOf("\"duties\": [") + 10, many.lastIndexOf("]\n    }") + 1);
        String hostile =
                SMALL.replaceFirst("\"entering\": \\[.*?\\]", Matcher.quoteReplacement("\"entering\": " + duties));
        assertThat(hostile.length()).isGreaterThan(4_000_000);
        WithFindings<ImmutableList<DutyListHistory>> read = read(hostile);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().in(Locale.ENGLISH))
                .contains("as it entered by ground 'R-1', but has none of that id");
        assertThat(read.findings().asList()).hasSize(1);
    }

    @Test
    void citationsByIdMayBeOfInstrumentsOfTheCaller() {
        LegalInstrument own = LegalInstrument.builder()
                .from(DutyList.builder()
                        .title("某清单")
                        .edition("1")
                        .addBodyKind(BodyKind.GRID)
                        .build()
                        .instrument())
                .id("OWN-1")
                .build();
        String json = SMALL.replace("RCOL-2025", "OWN-1");
        assertThat(DutyListHistoryJsonReader.read("h.json", new StringReader(json), ImmutableList.of(own))
                        .orElseThrow()
                        .get(0)
                        .latest()
                        .grounds()
                        .get(0)
                        .citations())
                .containsExactly(own.article(43, 2));
        assertThat(read(json).findings().hasErrors()).isTrue();
    }
}
