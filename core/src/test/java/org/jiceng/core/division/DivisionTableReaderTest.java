package org.jiceng.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionTableReaderTest {

    private static final DivisionTableReader READER =
            DivisionTableReader.builder().edition("2023").source("test").build();

    @TempDir
    Path folder;

    private static WithFindings<DivisionTable> read(String text) {
        return READER.read("t.csv", new StringReader(text));
    }

    @Test
    void readsCodesAndNamesInTheOrderOfTheTable() {
        WithFindings<DivisionTable> read = read("""
                code12,name,parent,level
                360735000000,石城县,360700000000,3
                360735100000,琴江镇,360735000000,4
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().rows())
                .containsExactly(
                        new DivisionRow(DivisionCode.parse("360735"), "石城县", 2),
                        new DivisionRow(DivisionCode.parse("360735100"), "琴江镇", 3));
        assertThat(read.value()).hasToString("division table of edition '2023' with 2 rows");
        assertThat(read.value().row(DivisionCode.parse("360735100000"))).isPresent();
        assertThat(read.value().row(DivisionCode.parse("360736"))).isEmpty();
        assertThat(read.value().source()).isEqualTo("test");
    }

    @Test
    void readsOtherColumnsAndNeedsOnlyTwo() {
        WithFindings<DivisionTable> read = DivisionTableReader.builder()
                .edition("e")
                .source("s")
                .codeColumn("统计用区划代码")
                .nameColumn("名称")
                .build()
                .read("t.csv", new StringReader("名称,统计用区划代码\n石城县,360735\n"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().rows()).extracting(DivisionRow::name).containsExactly("石城县");
    }

    @Test
    void reportsABrokenRowWithItsPlaceAndReadsTheRest() {
        WithFindings<DivisionTable> read = read("""
                code12,name
                36073,石城县
                360735100000,
                ,琴江镇
                360735101000,小松镇,more
                360735102000,屏山镇
                """);
        assertThat(read.value().rows()).extracting(DivisionRow::name).containsExactly("屏山镇");
        assertThat(read.findings()).hasToString("""
                t.csv:2:1: [CSV-VALUE] column 'code12' has an invalid value '36073': \
                division code must have 2, 4, 6, 9 or 12 digits, but was '36073'
                t.csv:3:2: [CSV-BLANK] column 'name' must not be blank
                t.csv:4:1: [CSV-BLANK] column 'code12' must not be blank
                t.csv:5: [CSV-FIELDS] row has 3 fields and the header has 2; the row is left out""");
    }

    @Test
    void reportsWhatCodeContradicts() {
        WithFindings<DivisionTable> read = read("""
                code12,name,parent,level
                360735100000,琴江镇,360736000000,5
                360735100001,琴江\uFFFD居委会,360735100000,5
                360735100002, 东城居委会,360735100000,5
                360735100002,东城居委会,360735100000,5
                """);
        assertThat(read.findings()).hasToString("""
                t.csv:2:4: [DIV-LEVEL] level is '5' and the code says 4; the code counts
                t.csv:2:3: [DIV-PARENT] parent is 360736, which the code itself contradicts; the code counts
                t.csv:3:2: [DIV-LOST-CHARACTER] name '琴江\uFFFD居委会' has a lost character (U+FFFD)
                t.csv:4:2: [DIV-SPACE] name ' 东城居委会' has white space around it, which is kept
                t.csv:5: [DIV-DUPLICATE] code occurs again: '东城居委会' has the code of ' 东城居委会' in line 4; \
                the row is left out""");
        assertThat(read.value().rows()).extracting(DivisionRow::name).containsExactly("琴江镇", "琴江\uFFFD居委会", " 东城居委会");
    }

    @Test
    void leavesOutACityThatIsRepeatedAsItsOwnCounty() {
        WithFindings<DivisionTable> read = read("""
                code12,name,parent,level
                441900000000,东莞市,440000000000,2
                441900000000,东莞市,441900000000,3
                441900003000,东城街道,441900000000,4
                """);
        assertThat(read.value().rows()).hasSize(2);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            assertThat(finding)
                    .hasToString("t.csv:3: [DIV-CITY-AS-COUNTY] '东莞市' has no counties and is repeated"
                            + " as its own county with the city's code; the row is left out");
        });
    }

    @Test
    void stopsAtItsLimit() {
        WithFindings<DivisionTable> read = DivisionTableReader.builder()
                .edition("e")
                .source("s")
                .maxRows(1)
                .build()
                .read("t.csv", new StringReader("code12,name\n36,江西省\n37,山东省\n"));
        assertThat(read.value().rows()).hasSize(1);
        assertThat(read.findings()).hasToString("t.csv:3: [CSV-LIMIT] file has more than 1 rows; the rest is not read");
    }

    @Test
    void readsAFileAndACompressedFileAlike() throws IOException {
        byte[] text = "\uFEFF\"code12\",\"name\"\n\"36\",\"江西省\"\n".getBytes(StandardCharsets.UTF_8);
        Path plain = Files.write(folder.resolve("plain.csv"), text);
        Path packed = Files.write(folder.resolve("packed.csv.gz"), gzip(text));
        assertThat(READER.read(plain).findings()).isEmpty();
        assertThat(READER.read(packed).findings()).isEmpty();
        assertThat(READER.read(packed).value().rows())
                .isEqualTo(READER.read(plain).value().rows())
                .hasSize(1);
    }

    @Test
    void reportsAFileThatIsMissingOrBroken() throws IOException {
        assertThat(READER.read(folder.resolve("none.csv")).findings().toString())
                .endsWith("none.csv: [FILE-MISSING] file does not exist or cannot be read: NoSuchFileException");
        Path notPacked = Files.writeString(folder.resolve("bad.csv.gz"), "code12,name\n36,江西省\n");
        assertThat(READER.read(notPacked).findings().toString())
                .endsWith("bad.csv.gz: [FILE-MISSING] file does not exist or cannot be read: ZipException");
        byte[] whole = gzip("code12,name\n36,江西省\n".getBytes(StandardCharsets.UTF_8));
        Path cut = Files.write(folder.resolve("cut.csv.gz"), java.util.Arrays.copyOf(whole, whole.length - 10));
        assertThat(READER.read(cut).findings().toString()).contains("[CSV-SYNTAX]");
    }

    @Test
    void reportsMissingColumns() {
        assertThat(read("code,name\n36,江西省\n").findings())
                .hasToString("t.csv:1: [CSV-COLUMN] column 'code12' is missing; the columns are: code, name");
        assertThat(read("").findings()).hasToString("t.csv: [CSV-EMPTY] file has no header");
    }

    @Test
    void needsAnEditionAndRoomForARow() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        DivisionTableReader.builder().edition(" ").source("s").build())
                .withMessage("edition of a division table must not be blank, but was ' '");
        assertThatIllegalStateException()
                .isThrownBy(() -> DivisionTableReader.builder()
                        .edition("e")
                        .source("s")
                        .maxRows(0)
                        .build())
                .withMessage("maximum of rows must be at least 1, but was '0'");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
