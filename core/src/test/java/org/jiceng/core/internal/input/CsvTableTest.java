package org.jiceng.core.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private final Findings.Builder findings = Findings.builder();

    private CsvTable read(String text, String... required) {
        return CsvTable.read("t.csv", new StringReader(text), ImmutableList.copyOf(required), findings);
    }

    @Test
    void givesTheTextOfAColumnAndItsPlace() {
        CsvTable table = read("a,b\n 1 , \n\"x\ny\",2\n", "a");
        CsvTable.Row first = table.rows().get(0);
        assertThat(first.text("a")).isEqualTo("1");
        assertThat(first.exactText("a")).isEqualTo(" 1 ");
        assertThat(first.optionalText("b")).isEmpty();
        assertThat(first.text("c")).isEmpty();
        assertThat(first.at("b")).isEqualTo(new SourceLocation("t.csv", 2, 2));
        assertThat(first.at("c")).isEqualTo(new SourceLocation("t.csv", 2, 0));
        assertThat(table.rows().get(1).line()).isEqualTo(3);
        assertThat(table.rows().get(1).text("a")).isEqualTo("x\ny");
        assertThat(table.has("b")).isTrue();
        assertThat(table.has("c")).isFalse();
        assertThat(findings.build()).isEmpty();
    }

    /** Two columns, of which tables call the first one 甲, 乙 or 丙. */
    private static final ColumnNames NAMES = new ColumnNames() {
        @Override
        public String nameOf(String heading) {
            return heading.equals("乙") || heading.equals("丙") ? "甲" : heading;
        }

        @Override
        public ImmutableList<String> others(String name) {
            return name.equals("甲") ? ImmutableList.of("乙", "丙") : ImmutableList.of();
        }
    };

    private CsvTable read(ColumnNames names, String text, String... required) {
        return CsvTable.read("t.csv", new StringReader(text), names, ImmutableList.copyOf(required), findings);
    }

    @Test
    void findingsNameColumnsAsTheFileDoes() {
        CsvTable table = read(NAMES, "丙,b\n,x\n1,2\n", "甲", "b");
        CsvTable.Row row = table.rows().get(0);
        assertThat(row.requiredText("甲", findings)).isEmpty();
        assertThat(row.wholeNumber("b", 0, findings)).isEmpty();
        table.rows().get(1).invalid("甲", "no", findings);
        assertThat(row.heading("甲")).isEqualTo("丙");
        assertThat(row.heading("丁")).isEqualTo("丁");
        assertThat(findings.build()).hasToString("""
                t.csv:2:1: [CSV-BLANK] column '丙' must not be blank
                t.csv:2:2: [CSV-VALUE] column 'b' has an invalid value 'x': must be a whole number
                t.csv:3:1: [CSV-VALUE] column '丙' has an invalid value '1': no""");
    }

    @Test
    void columnsWithoutAHeadingAreNoColumnsThatOccurTwice() {
        assertThat(read("a,,\n1,2,3\n", "a").rows()).hasSize(1);
        assertThat(findings.build()).isEmpty();
    }

    @Test
    void aMissingColumnIsNamedWithEveryHeadingUnderWhichItMayStand() {
        assertThat(read(NAMES, " d ,b,d\n1,2,3\n", "甲", "c").rows()).isEmpty();
        assertThat(findings.build().in(Locale.CHINESE)).isEqualTo("""
                t.csv:1:3: [CSV-COLUMN] 列“d”在表头中出现不止一次
                t.csv:1: [CSV-COLUMN] 缺少列“甲”（也可写作“乙”、“丙”），现有列为：d, b
                t.csv:1: [CSV-COLUMN] 缺少列“c”，现有列为：d, b""");
        assertThat(findings.build().in(Locale.ENGLISH))
                .contains("column '甲' (or '乙', '丙') is missing; the columns are: d, b");
    }

    @Test
    void twoHeadingsOfOneColumnAreNamedBothAndTheFirstIsRead() {
        CsvTable table = read(NAMES, "乙,b,甲\n1,2,3\n", "甲");
        assertThat(table.rows().get(0).text("甲")).isEqualTo("1");
        assertThat(findings.build().in(Locale.CHINESE)).isEqualTo("t.csv:1:3: [CSV-COLUMN] 列“甲”与列“乙”是同一项内容，未读入");
        assertThat(findings.build().in(Locale.ENGLISH))
                .isEqualTo("t.csv:1:3: [CSV-COLUMN] column '甲' means the same as column '乙'; it is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFa,b\n1,2\n", "\uFEFF\"a\",\"b\"\r\n\"1\",\"2\"", "a,b\r1,2", " a , b \n1,2\n\n"})
    void readsWhatSpreadsheetsWrite(String text) {
        CsvTable table = read(text, "a", "b");
        assertThat(findings.build()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("a")).isEqualTo("1");
            assertThat(row.text("b")).isEqualTo("2");
        });
    }

    @Test
    void leavesOutARowWithOtherFields() {
        CsvTable table = read("a,b\n1\n1,2\n1,2,3\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(findings.build()).hasToString("""
                t.csv:2: [CSV-FIELDS] row has 1 fields and the header has 2; the row is left out
                t.csv:4: [CSV-FIELDS] row has 3 fields and the header has 2; the row is left out""");
    }

    @Test
    void reportsColumnsThatAreMissingOrTwiceThere() {
        CsvTable table = read("a,a,\"b\nc\"\n1,2,3\n", "a", "d");
        assertThat(table.rows()).isEmpty();
        assertThat(findings.build()).hasToString("""
                t.csv:1:2: [CSV-COLUMN] column 'a' occurs more than once in the header
                t.csv:1: [CSV-COLUMN] column 'd' is missing; the columns are: a, b c""");
    }

    @Test
    void readsRowsUnderAHeaderWithARepeatedColumn() {
        assertThat(read("a,a,b\n1,2,3\n").rows()).singleElement().satisfies(row -> {
            assertThat(row.text("a")).isEqualTo("1");
            assertThat(row.text("b")).isEqualTo("3");
            assertThat(row.at("b").column()).isEqualTo(3);
        });
    }

    @Test
    void reportsColumnsThatNobodyKnows() {
        read("name,nmae,备注\n1,2,3\n").reportUnknownColumns(ImmutableList.of("name", "kind"), findings);
        assertThat(findings.build())
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.WARNING, Severity.NOTICE);
        assertThat(findings.build()).hasToString("""
                t.csv:1:2: [CSV-UNUSED] column 'nmae' is not known, the nearest known one is 'name'; it is not read
                t.csv:1:3: [CSV-UNUSED] column '备注' is not known; it is not read""");
    }

    @Test
    void parsesValuesOrSaysWhatIsWrong() {
        CsvTable table = read("""
                n,d,k,t
                12,2026-01-01,some-thing,
                1.5,2026-02-30,SOMTHING,
                -1,01/02/2026,other,
                99999999999,,,
                """);
        List<Object> values = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            row.wholeNumber("n", 0, findings).ifPresent(values::add);
            row.date("d", findings).ifPresent(values::add);
            row.word("k", ImmutableMap.of("SOME_THING", "thing"), findings).ifPresent(values::add);
        }
        assertThat(values).containsExactly(12, LocalDate.parse("2026-01-01"), "thing");
        assertThat(findings.build()).hasToString("""
                t.csv:3:1: [CSV-VALUE] column 'n' has an invalid value '1.5': must be a whole number
                t.csv:3:2: [CSV-VALUE] column 'd' has an invalid value '2026-02-30': must be a date such as 2026-01-31
                t.csv:3:3: [CSV-VALUE] column 'k' has an invalid value 'SOMTHING': must be one of: SOME_THING, \
                the nearest known one is 'SOME_THING'
                t.csv:4:1: [CSV-VALUE] column 'n' has an invalid value '-1': must not be less than 0
                t.csv:4:2: [CSV-VALUE] column 'd' has an invalid value '01/02/2026': must be a date such as 2026-01-31
                t.csv:4:3: [CSV-VALUE] column 'k' has an invalid value 'other': must be one of: SOME_THING
                t.csv:5:1: [CSV-VALUE] column 'n' has an invalid value '99999999999': must be a whole number""");
        assertThat(table.rows().get(0).word("k", Severity.class, findings)).isEmpty();
        assertThat(table.rows().get(0).parseRequired("t", Integer::valueOf, findings))
                .isEmpty();
        assertThat(table.rows().get(0).requiredText("t", findings)).isEmpty();
    }

    @Test
    void reportsAQuoteThatNeverEnds() {
        CsvTable table = read("a,b\n1,2\n\"x,y\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(findings.build().hasErrors()).isTrue();
    }

    @Test
    void keepsHostileValuesOnOneLineAndShort() {
        CsvTable table = read("a\n\"" + "x\ny".repeat(500) + "\"\n\"\u001B[31m\u2028\"\n");
        table.rows()
                .forEach(row -> assertThat(row.wholeNumber("a", 0, findings)).isEmpty());
        assertThat(findings.build())
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.toString()).hasSizeLessThan(300).doesNotContain("\n", "\u001B", "\u2028"));
    }

    @Test
    void readsAtMostSoManyRows() {
        List<String> read = new ArrayList<>();
        CsvTable.scan(
                "t.csv",
                new StringReader("a\n1\n2\n3\n"),
                ImmutableList.of("a"),
                2,
                findings,
                row -> read.add(row.text("a")));
        assertThat(read).containsExactly("1", "2");
        assertThat(findings.build())
                .hasToString("t.csv:4: [CSV-LIMIT] file has more than 2 rows; the rest is not read");
    }

    @Test
    void reportsAFileThatIsNoText(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), new byte[] {'a', '\n', (byte) 0xC3, (byte) 0x28, '\n'});
        assertThat(CsvTable.read(file, ImmutableList.of("a"), findings).rows()).isEmpty();
        assertThat(findings.build())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().value()).isEqualTo("CSV-SYNTAX"));
    }

    /** Random bytes around CSV's own characters: a table or findings, never an exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesEveryText(long seed) {
        Random random = new Random(seed);
        String characters = "a,b\"\r\n 1\uFEFF\u0000\uD800；=";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder("a,b\n");
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            CsvTable table = read(random.nextBoolean() ? text.toString() : text.substring(4), "a");
            table.rows().forEach(row -> assertThat(row.text("a")).isNotNull());
        }
        byte[] first = findings.build().toString().getBytes(StandardCharsets.UTF_8);
        assertThat(first).isNotEmpty();
    }
}
