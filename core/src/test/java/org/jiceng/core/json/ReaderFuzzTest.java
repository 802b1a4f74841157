package org.jiceng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.csv.StructureCsv;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.history.DivisionChangeReader;
import org.jiceng.core.structure.GovernanceStructure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reader of this module with mutated bytes: it reports, it ends, and it never throws. */
class ReaderFuzzTest {

    private static final int ROUNDS = 400;

    /** Buffers, and what is loaded once. */
    private static final long BYTES = 4L << 20;

    private static final long BYTES_PER_BYTE = 10_000;
    private static final String SYNTAX = "{}[]\",:\n\r0-9eE'=";

    private static final String JSON = """
            {"bodies": [{"id": "a", "kind": "TOWNSHIP_GOVERNMENT", "name": "琴江镇", "townshipKind": "TOWN",
              "period": "2020-01-01/..", "posts": [{"title": "镇长", "selection": "ELECTED", "tenures": []}]},
             {"id": "b", "kind": "RESIDENTS_COMMITTEE", "name": "东关", "parent": "a", "facts": {"members": 5},
              "code": "360735100001", "community": {"area": 0.5}}],
             "relations": [{"source": "a", "kind": "GUIDES", "target": "b",
              "citations": [{"instrument": "RCOL-2025", "article": 6, "paragraph": 0, "item": 0}]}],
             "successions": [{"kind": "FOUNDED", "date": "2020-01-01", "successors": ["a"]}]}
            """;
    private static final String TABLE = """
            code12,name,parent,level
            360000000000,江西省,,1
            360735000000,石城县,360000000000,3
            360735100000,琴江镇,360735000000,4
            360735100200,"坝口村,委会",360735100000,5
            """;
    private static final String CHANGES = """
            year,old_code,old_name,reason_filled,new_code,new_name,approval_doc_filled
            2022,360735200,长天乡,撤乡设镇,360735101,长天镇,赣民函〔2022〕2号
            2022,,,新设街道,360735001,东街道,赣民函〔2022〕3号
            """;
    private static final String BODIES = """
            id,kind,name,parent,order,code,creditCode,from,to,households,townshipKind
            a,乡镇人民政府,琴江镇,,1,360735100,,2020-01-01,,,镇
            b,村民委员会,坝口村,a,'-1,360735100200,54360735MF00000001,,2030-01-01,12,
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void reportsBrokenJson(long seed) {
        fuzz(
                seed,
                JSON,
                text -> assertThat(StructureJson.read("fuzz", reader(text)).value())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void reportsABrokenTable(long seed) {
        DivisionTableReader reader =
                DivisionTableReader.builder().edition("fuzz").source("fuzz").build();
        fuzz(
                seed,
                TABLE,
                text -> assertThat(reader.read("fuzz", reader(text))
                                .value()
                                .toStructure()
                                .value())
                        .isNotNull());
    }

    /** From a file a table is read otherwise than from a text as long as no cell is quoted. */
    @ParameterizedTest
    @ValueSource(longs = {24, 25, 26})
    void reportsABrokenFileOfATable(long seed) {
        DivisionTableReader reader =
                DivisionTableReader.builder().edition("fuzz").source("fuzz").build();
        fuzz(
                seed,
                TABLE.replace("\"坝口村,委会\"", "坝口村委会"),
                text -> assertThat(
                                reader.read(write(text)).value().toStructure().value())
                        .isNotNull());
    }

    private Path write(byte[] text) {
        try {
            return Files.write(folder.resolve("fuzz.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void reportsBrokenValues(long seed) {
        fuzz(
                seed,
                JsonForms.RELATION.write(new RandomValues(seed).relation()),
                text -> assertThat(JsonForms.RELATION.read("fuzz", reader(text)).value())
                        .isNotNull());
        fuzz(
                seed,
                JsonForms.BODY.write(new RandomValues(seed).body(BodyKind.RESIDENTS_COMMITTEE)),
                text -> assertThat(JsonForms.BODY.read("fuzz", reader(text)).value())
                        .isNotNull());
    }

    /** A bomb of zeros: a thousandth of its size as a file, and still no more than the reader's own parts in memory. */
    @Test
    void readsAnEndlessLineWithinItsLimits() throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("code12,name\n36,".getBytes(StandardCharsets.UTF_8));
            byte[] part = new byte[1 << 20];
            Arrays.fill(part, (byte) 'x');
            for (int i = 0; i < 64; i++) {
                out.write(part);
            }
        }
        DivisionTableReader reader =
                DivisionTableReader.builder().edition("fuzz").source("fuzz").build();
        long allocated = allocated(() -> assertThat(reader.read(file).findings().toString())
                .contains("[CSV-SYNTAX] CSV syntax error: The maximum buffer size"));
        assertThat(allocated).isLessThan(256L << 20);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void reportsBrokenChanges(long seed) {
        DivisionChangeReader reader = DivisionChangeReader.builder().build();
        fuzz(
                seed,
                CHANGES,
                text -> assertThat(reader.read("fuzz", reader(text)).value()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void reportsBrokenBodies(long seed) {
        GovernanceStructure none = GovernanceStructure.builder().build();
        fuzz(
                seed,
                BODIES,
                text -> assertThat(
                                StructureCsv.of("fuzz", reader(text), "none", new StringReader("source,kind,target\n"))
                                        .readOnto(none)
                                        .value())
                        .isNotNull());
    }

    private static InputStreamReader reader(byte[] text) {
        return new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8);
    }

    private static void fuzz(long seed, String text, Consumer<byte[]> reader) {
        Random random = new Random(seed);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            // What the first reading loads and keeps is no garbage of the input.
            reader.accept(text.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < ROUNDS; i++) {
                byte[] mutated = mutate(random, text.getBytes(StandardCharsets.UTF_8));
                String shown = new String(mutated, StandardCharsets.UTF_8);
                long allocated = allocated(() ->
                        assertThatCode(() -> reader.accept(mutated)).as(shown).doesNotThrowAnyException());
                assertThat(allocated).as("bytes for %s", shown).isLessThan(BYTES + BYTES_PER_BYTE * mutated.length);
            }
        });
    }

    /** Returns how many bytes the thread made, garbage included. */
    private static long allocated(Runnable work) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Changes, removes, doubles and swaps bytes, or cuts the end off. */
    private static byte[] mutate(Random random, byte[] bytes) {
        byte[] mutated = bytes.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && mutated.length > 1; i++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(6)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated[at] = (byte) SYNTAX.charAt(random.nextInt(SYNTAX.length()));
                case 2 -> mutated = splice(mutated, at, at + 1, new byte[0]);
                case 3 -> mutated = splice(mutated, at, at, new byte[] {mutated[at]});
                case 4 -> {
                    int other = random.nextInt(mutated.length);
                    mutated = splice(
                            mutated, at, at, Arrays.copyOfRange(mutated, Math.min(at, other), Math.max(at, other)));
                }
                default -> mutated = Arrays.copyOf(mutated, Math.max(1, at));
            }
        }
        return mutated;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] instead) {
        byte[] spliced = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(instead, 0, spliced, from, instead.length);
        System.arraycopy(bytes, to, spliced, from + instead.length, bytes.length - to);
        return spliced;
    }
}
