package org.jiceng.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read from its bytes where its rows have no quotes, a text by the CSV reader: both say the same. */
class PlainRowsTest {

    private static final DivisionTableReader READER =
            DivisionTableReader.builder().edition("e").source("s").maxRows(400).build();

    private static final String TABLE = """
            code12,name,parent,level,urban_rural_code
            360000000000,江西省,,1,
            360700000000,赣州市,360000000000,2,
            360735000000,石城县,360700000000,3,
            360735100000,琴江镇,360735000000,4,
            360735100001,东城社区居委会,360735100000,5,121
            360735100002,\uD840\uDC0B村委会,360735100000,5,220
            360735100201,古樟村委会,360735100000,5,
            441900000000,东莞市,440000000000,2,
            441900000000,东莞市,441900000000,3,
            """;

    private static final List<byte[]> PIECES = List.of(
            bytes("\""),
            bytes("\"\""),
            bytes(","),
            bytes("\n"),
            bytes("\r\n"),
            bytes("\r"),
            bytes("\n\n"),
            bytes(" "),
            bytes("'="),
            bytes("'"),
            bytes("\uFEFF"),
            bytes("\uFFFD"),
            bytes("\u3000"),
            bytes("0"),
            bytes("a"),
            bytes("\"村\n委\""),
            new byte[] {(byte) 0xE4},
            new byte[] {(byte) 0xE4, (byte) 0xBD},
            new byte[] {0},
            new byte[] {(byte) 0xFF},
            bytes("\u2028"),
            bytes(",".repeat(70)));

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void readsTheSameEitherWay(byte[] table) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), table);
        WithFindings<DivisionTable> fromBytes = READER.read(file);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            WithFindings<DivisionTable> fromText = READER.read(file.toString(), text);
            assertThat(fromBytes.value().rows())
                    .as("rows of %s", new String(table, StandardCharsets.UTF_8))
                    .isEqualTo(fromText.value().rows());
            assertThat(fromBytes.findings())
                    .as("findings about %s", new String(table, StandardCharsets.UTF_8))
                    .isEqualTo(fromText.findings());
        }
    }

    @Test
    void readsAnyMutatedTableAsTheCsvReaderDoes() throws IOException {
        Random random = new Random(20231231);
        for (int i = 0; i < 4_000; i++) {
            byte[] table = bytes(TABLE);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                table = mutated(table, random);
            }
            readsTheSameEitherWay(table);
        }
    }

    private static byte[] mutated(byte[] table, Random random) {
        byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
        int at = random.nextInt(table.length + 1);
        int cut = Math.min(random.nextInt(4), table.length - at);
        byte[] mutated = Arrays.copyOf(table, table.length + piece.length - cut);
        System.arraycopy(piece, 0, mutated, at, piece.length);
        System.arraycopy(table, at + cut, mutated, at + piece.length, table.length - at - cut);
        return mutated;
    }

    /** Every character of one to three bytes, and every two bytes after one that announces three. */
    @Test
    void readsEveryCharacterAndEveryMutilatedOneAsTheCsvReaderDoes() throws IOException {
        StringBuilder table = new StringBuilder("code12,name,parent,level\n");
        for (int c = ' '; c <= Character.MAX_VALUE; c += 200) {
            table.append(110000 + c / 200).append(',');
            for (int next = c; next < c + 200 && next <= Character.MAX_VALUE; next++) {
                table.append(next == '"' || next == ',' ? 'x' : (char) next);
            }
            table.append(",,\n");
        }
        readsTheSameEitherWay(bytes(table.toString()));
        byte[] row = bytes("110101,甲乙丙,,\n");
        for (int lead = 0xE0; lead <= 0xEF; lead++) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            rows.writeBytes(bytes("code12,name,parent,level\n"));
            for (int second = 0x70; second <= 0xD0; second += 5) {
                for (int third = 0x70; third <= 0xD0; third += 15) {
                    byte[] name = row.clone();
                    name[7] = (byte) lead;
                    name[8] = (byte) second;
                    name[9] = (byte) third;
                    rows.writeBytes(name);
                }
            }
            readsTheSameEitherWay(rows.toByteArray());
        }
    }

    /** The bytes are read in parts of 65,536, so something of every row stands on such a border at some length. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsRowsThatLieOnTheBorderOfTwoParts(String lineEnd) throws IOException {
        String row = "360735100201,古樟村委会,360735100000,5," + lineEnd;
        String header = "code12,name,parent,level,urban_rural_code" + lineEnd;
        for (int shift = 0; shift <= bytes(row).length; shift++) {
            String filler = "36,江西省" + "x".repeat(65_500 - bytes(header).length + shift) + ",,," + lineEnd;
            readsTheSameEitherWay(bytes(header + filler + row + row));
        }
    }

    @Test
    void readsARowThatIsLongerThanAPart() throws IOException {
        for (int length : new int[] {65_530, 65_536, 65_600, 200_000}) {
            readsTheSameEitherWay(bytes(TABLE + "36," + "长".repeat(length / 3) + ",,1,\n37,山东省,,1,\n"));
        }
    }

    @Test
    void stopsAtTheSameRow() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 420; i++) {
            rows.add((100_000 + i) + ",县,,,");
        }
        String table = "code12,name,parent,level,urban_rural_code\n" + String.join("\n", rows);
        readsTheSameEitherWay(bytes(table));
        readsTheSameEitherWay(bytes(table.replace("100390,县", "100390,\"县\"")));
        assertThat(READER.read(Files.writeString(folder.resolve("limit.csv"), table))
                        .findings())
                .hasToString(folder.resolve("limit.csv") + ":402: [CSV-LIMIT] file has more than 400 rows;"
                        + " the rest is not read");
    }

    @Test
    void keepsHowUrbanAPlaceIsAndReportsWhatIsNoClass() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), TABLE.replace("5,220", "5,221"));
        WithFindings<DivisionTable> read = READER.read(file);
        assertThat(read.value().rows())
                .filteredOn(row -> row.urbanRuralClass().isPresent())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("东城社区居委会");
                    assertThat(row.urbanRuralClass()).contains(UrbanRuralClass.TOWN_CENTER);
                });
        assertThat(read.findings().toString())
                .contains("t.csv:7:5: [CSV-VALUE] column 'urban_rural_code' has an invalid value '221': urban-rural"
                        + " class must be one of 111, 112, 121, 122, 123, 210, 220, but was '221'");
        assertThat(read.value().toStructure().value().byName("东城社区居委会"))
                .singleElement()
                .satisfies(body -> assertThat(body.urbanRuralClass()).contains(UrbanRuralClass.TOWN_CENTER));
    }

    @Test
    void readsTheClassesFromAColumnOfAnotherName() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "code12,name,城乡分类\n440983102001,水口居委会,111\n");
        WithFindings<DivisionTable> read = DivisionTableReader.builder()
                .edition("e")
                .source("s")
                .urbanRuralColumn("城乡分类")
                .build()
                .read(file);
        assertThat(read.value().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.urbanRuralClass()).contains(UrbanRuralClass.MAIN_CITY));
    }

    /** From the folder that the environment variable JICENG_DATA names. */
    @Test
    void readsTheClassesOfARealTable() {
        String data = System.getenv("JICENG_DATA");
        assumeTrue(data != null, "JICENG_DATA names no folder with divisions/urban-rural-sample.csv");
        WithFindings<DivisionTable> read = READER.read(Path.of(data, "divisions", "urban-rural-sample.csv"));
        assertThat(read.value().rows().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.urbanRuralClass().orElseThrow().code(), Collectors.counting())))
                .isEqualTo(Map.of(111, 6L, 112, 1L, 121, 10L, 122, 4L, 210, 2L, 220, 42L));
        assertThat(read.findings()).isEmpty();
    }
}
