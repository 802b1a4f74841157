package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTableTest {

    static CaseTable table(String text) {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaseTable table(byte[] bytes) {
        try {
            return CaseTable.read("t.csv", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用例,结果\n甲,准入\n",
                "\uFEFF用例,结果\r\n甲,准入\r\n",
                "用例;结果\n甲;准入",
                "用例\t结果\n甲\t准入\n",
                "\"用例\",\"结果\"\n\"甲\",准入\n"
            })
    void readsWhatSpreadsheetsSave(String text) {
        CaseTable table = table(text);

        assertThat(table.findings()).isEmpty();
        assertThat(table.headings()).containsExactly("用例", "结果");
        assertThat(table.cases()).singleElement().hasToString("t.csv:2 甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsTheEncodingsThatSpreadsheetsUse(String charset) {
        CaseTable table = table("用例,结果\n甲,准入\n".getBytes(Charset.forName(charset)));

        assertThat(table.headings()).containsExactly("用例", "结果");
    }

    @Test
    void readsLittleEndianUnicodeText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.write("用例\t结果\r\n甲\t准入\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(table(bytes.toByteArray()).headings()).containsExactly("用例", "结果");
    }

    @Test
    void passesOverRowsWithoutText() {
        assertThat(table("a,b\n,\n1,2\n,\n\n").cases()).hasSize(1);
    }

    @Test
    void aSeparatorWithinQuotesInTheHeaderIsNone() {
        assertThat(table("\"a;b;c\",d\n1,2\n").headings()).containsExactly("a;b;c", "d");
    }

    @Test
    void namesACaseByItsNameOrByItsCells() {
        CaseTable table = table("用例,day,x\n第一,2026-01-01,5\n,2026-01-01,5\n\"two\nlines\",,\n");

        assertThat(table.cases()).extracting(RuleCase::name).containsExactly("第一", "2026-01-01 · x5", "two lines");
        assertThat(table("a\n" + "长".repeat(200) + "\n").cases().get(0).name()).isEqualTo("长".repeat(100) + "…");
    }

    @Test
    void aFileThatIsNotThereOrEmptyOrWithoutCasesIsAFinding() {
        assertThat(CaseTable.read(Path.of("no-such.csv")).findings().in(Locale.ENGLISH))
                .isEqualTo("no-such.csv: [FILE-MISSING] file does not exist or cannot be read: NoSuchFileException");
        assertThat(table("").findings().hasErrors()).isTrue();
        assertThat(table("a,b\n").findings().in(Locale.CHINESE)).isEqualTo("t.csv: [CASE-NONE] 用例表中没有用例");
        assertThat(table("a,a\n1,2\n").findings().in(Locale.ENGLISH)).contains("column 'a' occurs more than once");
    }

    @Test
    void refusesWhatIsNoTextAndWhatIsTooLong() throws IOException {
        assertThat(table(new byte[] {(byte) 0x81, 0x20, (byte) 0xFF}).findings().in(Locale.ENGLISH))
                .isEqualTo("t.csv: [CASE-FILE] file is in no known encoding; save it as UTF-8");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(CaseTable.read("t.csv", endless).findings().in(Locale.ENGLISH))
                .isEqualTo("t.csv: [CASE-FILE] file is longer than 64 MiB");
    }

    @Test
    void aRowWithTooFewCellsIsABrokenCaseAtItsPlace() {
        CaseTable table = table("a,b\n1,2\n3\n4,5\n");

        assertThat(table.findings()).isEmpty();
        assertThat(table.cases()).extracting(RuleCase::line).containsExactly(2L, 3L, 4L);
    }
}
