package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** How much the classes and files of the charts weigh in the jar, each compressed as a jar does. */
class WeightTest {

    /** What is reached today, and may only become less. */
    private static final long MOST_BYTES = 194_000;

    @Test
    void theChartsDoNotGrowHeavierInTheJar() throws IOException {
        Path folder = Path.of("target/classes/org/jiceng/core/diagram");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Long> sizes =
                    files.filter(Files::isRegularFile).map(WeightTest::deflated).toList();
            assertThat(sizes).hasSizeGreaterThan(80);
            assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isBetween(50_000L, MOST_BYTES);
        }
    }

    private static long deflated(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[bytes.length + 100];
            long size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(buffer);
            }
            deflater.end();
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
