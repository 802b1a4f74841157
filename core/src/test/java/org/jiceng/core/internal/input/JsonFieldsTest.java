package org.jiceng.core.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    private final Findings.Builder findings = Findings.builder();

    private Optional<JsonValue> parse(String text) {
        return JsonFile.read("t.json", new StringReader(text), findings);
    }

    private JsonFields fields(String text) {
        return JsonFields.of("root", parse(text).orElseThrow(), findings).orElseThrow();
    }

    @Test
    void takesFieldsOfEveryType() {
        JsonFields fields = fields("""
                {"t": "x", "n": 1.50, "f": true, "d": "2026-01-01", "w": "error", "a": ["p", "q"],
                 "o": {"i": 1}, "l": [{"i": 2}, {"i": 3}], "z": null}
                """);
        assertThat(fields.text("t")).contains("x");
        assertThat(fields.requiredText("t")).contains("x");
        assertThat(fields.number("n").orElseThrow()).hasToString("1.50");
        assertThat(fields.flag("f")).contains(true);
        assertThat(fields.parse("d", LocalDate::parse)).contains(LocalDate.parse("2026-01-01"));
        assertThat(fields.word("w", Severity.class)).contains(Severity.ERROR);
        assertThat(fields.items("a")).hasSize(2);
        assertThat(fields.object("o").orElseThrow().number("i").orElseThrow()).hasToString("1");
        assertThat(fields.objects("l")).hasSize(2);
        assertThat(fields.has("z")).isFalse();
        assertThat(fields.text("missing")).isEmpty();
        assertThat(fields.items("missing")).isEmpty();
        assertThat(fields.at("t")).isEqualTo(new SourceLocation("t.json", 1, 7));
        assertThat(fields.at()).isEqualTo(new SourceLocation("t.json", 1, 1));
        fields.finish();
        assertThat(findings.build()).isEmpty();
    }

    @Test
    void saysWhatIsMissingWrongOrUnknown() {
        JsonFields fields = fields("""
                {"title": 1,
                 "blank": " ",
                 "weight": "a",
                 "kind": "EROR",
                 "list": {},
                 "day": "2026-1-1",
                 "wieght": 2}
                """);
        assertThat(fields.requiredText("title")).isEmpty();
        assertThat(fields.requiredText("blank")).isEmpty();
        assertThat(fields.requiredNumber("weight")).isEmpty();
        assertThat(fields.requiredNumber("absent")).isEmpty();
        assertThat(fields.word("kind", Severity.class)).isEmpty();
        assertThat(fields.items("list")).isEmpty();
        assertThat(fields.parse("day", LocalDate::parse)).isEmpty();
        fields.finish();
        assertThat(findings.build()).hasToString("""
                t.json:1:11: [JSON-TYPE] 'title' must be a text, but was 1
                t.json:2:11: [JSON-VALUE] 'blank' has an invalid value ' ': must not be blank
                t.json:3:12: [JSON-TYPE] 'weight' must be a number, but was 'a'
                t.json:1:1: [JSON-MISSING] field 'absent' is missing
                t.json:4:10: [JSON-VALUE] 'kind' has an invalid value 'EROR': must be one of: ERROR, WARNING, NOTICE, \
                the nearest known one is 'ERROR'
                t.json:5:10: [JSON-TYPE] 'list' must be an array, but was an object
                t.json:6:9: [JSON-VALUE] 'day' has an invalid value '2026-1-1': \
                Text '2026-1-1' could not be parsed at index 5
                t.json:7:12: [JSON-UNKNOWN] unknown field 'wieght', the nearest known one is 'weight'""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1, "a": 2} | JSON-SYNTAX
            {"a": 1          | JSON-SYNTAX
            {"a": 1} x       | JSON-SYNTAX
            {"a": 1}{}       | JSON-SYNTAX
            {'a': 1}         | JSON-SYNTAX
            {"a": NaN}       | JSON-SYNTAX
            {"a": 1e}        | JSON-SYNTAX
            {"a": 01}        | JSON-SYNTAX
            ``               | JSON-SYNTAX
            """)
    void reportsWhatIsNoJson(String text, String rule) {
        assertThat(parse(text)).isEmpty();
        assertThat(findings.build())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().value()).isEqualTo(rule));
    }

    @Test
    void limitsDepth() {
        assertThat(parse("[".repeat(64) + "]".repeat(64))).isPresent();
        assertThat(parse("[".repeat(65) + "]".repeat(65))).isEmpty();
        assertThat(parse("[".repeat(1_000_000))).isEmpty();
        assertThat(findings.build()).hasSize(2);
    }

    @Test
    void aNumberBeyondTheLimitsIsAnErrorOfItsFieldAndTheRestIsRead() {
        JsonFields fields = fields("""
                {"a": 1e999999,
                 "b": 1e-41, "c": 1e99999999999999999999, "d": %s,
                 "e": %s, "f": 1e40, "g": -0.5, "h": 1e999999, "i": 7}
                """.formatted("9".repeat(41), "9".repeat(40)));
        assertThat(fields.number("a")).isEmpty();
        assertThat(fields.number("b")).isEmpty();
        assertThat(fields.number("c")).isEmpty();
        assertThat(fields.requiredNumber("d")).isEmpty();
        assertThat(fields.number("e").orElseThrow()).hasToString("9".repeat(40));
        assertThat(fields.number("f")).isPresent();
        assertThat(fields.number("g").orElseThrow()).hasToString("-0.5");
        assertThat(fields.text("h")).isEmpty();
        fields.finish();
        assertThat(findings.build()).hasToString("""
                t.json:1:7: [JSON-VALUE] 'a' has an invalid value '1e999999': must have at most 40 digits and no \
                exponent beyond 40
                t.json:2:7: [JSON-VALUE] 'b' has an invalid value '1e-41': must have at most 40 digits and no \
                exponent beyond 40
                t.json:2:19: [JSON-VALUE] 'c' has an invalid value '1e99999999999999999999': must have at most 40 \
                digits and no exponent beyond 40
                t.json:2:48: [JSON-VALUE] 'd' has an invalid value '99999999999999999999999999999999999999999': must \
                have at most 40 digits and no exponent beyond 40
                t.json:3:76: [JSON-TYPE] 'h' must be a text, but was 1e999999
                t.json:3:91: [JSON-UNKNOWN] unknown field 'i'""");
        assertThat(findings.build().asList().get(0).in(Locale.CHINESE))
                .isEqualTo("t.json:1:7: [JSON-VALUE] “a”的值“1e999999”无效：数字不得超过 40 位，指数不得超过 40");
        assertThat(findings.build().asList().get(0).subject()).isEqualTo("$.a");
    }

    @Test
    void aNumberOfAMillionDigitsTakesNoTime() {
        JsonFields fields = fields("{\"a\": %s, \"b\": 1}".formatted("9".repeat(1_000_000)));

        assertThat(fields.number("a")).isEmpty();
        assertThat(fields.number("b")).isPresent();
        assertThat(findings.build().asList().get(0).in(Locale.ENGLISH))
                .startsWith("t.json:1:7: [JSON-VALUE] 'a' has an invalid value '" + "9".repeat(120) + "…'");
    }

    @Test
    void takesNothingButAnObjectForFields() {
        assertThat(JsonFields.of("root", parse("[1]").orElseThrow(), findings)).isEmpty();
        assertThat(findings.build()).hasToString("t.json:1:1: [JSON-TYPE] 'root' must be an object, but was an array");
    }

    @Test
    void reportsAMissingFile(@TempDir Path folder) {
        assertThat(JsonFile.read(folder.resolve("none.json"), findings)).isEmpty();
        assertThat(findings.build().asList().get(0).rule().value()).isEqualTo("FILE-MISSING");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesEveryText(long seed) {
        Random random = new Random(seed);
        ImmutableList<String> parts = ImmutableList.of(
                "{", "}", "[", "]", ":", ",", "\"a\"", "\"", "1", "-", "e5", "null", "true", " ", "\n", "\\u12");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Findings.Builder before = Findings.builder();
            Optional<JsonValue> value = JsonFile.read("t.json", new StringReader(text.toString()), before);
            assertThat(value.isPresent())
                    .as(text.toString())
                    .isEqualTo(before.build().isEmpty());
        }
    }
}
