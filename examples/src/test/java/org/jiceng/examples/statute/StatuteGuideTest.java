package org.jiceng.examples.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/statute.md equal to the program that is compiled, and what it says is printed to what is printed. */
class StatuteGuideTest {

    private static final Path PAGE = Path.of("../docs/statute.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/jiceng/examples/statute/VillageYear.java");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns a text without the white space before each line, so that a part of a method may stand by itself. */
    private static String flush(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void everyPieceOfCodeIsCompiled() throws IOException {
        String program = flush(Files.readString(PROGRAM));

        assertThat(blocks("java"))
                .hasSizeGreaterThan(4)
                .allSatisfy(block -> assertThat(program).contains(flush(block)));
    }

    @Test
    void everythingThatIsSaidToBePrintedIsPrinted() throws IOException {
        String printed = printed();

        assertThat(blocks("text"))
                .hasSizeGreaterThan(4)
                .allSatisfy(block -> assertThat(printed).contains(block));
    }

    private static String printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            VillageYear.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
