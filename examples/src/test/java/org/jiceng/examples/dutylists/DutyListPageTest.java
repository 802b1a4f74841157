package org.jiceng.examples.dutylists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps the code of the page on duty lists equal to the program that is compiled, and what it says it prints to what
 * the program prints.
 */
class DutyListPageTest {

    private static final Path PAGE = Path.of("../docs/duty-lists.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/jiceng/examples/dutylists/DutyListTour.java");

    private static ImmutableList<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(?<code>.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    private static String withoutIndent(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void everyPieceOfCodeOnThePageIsPartOfTheProgram() throws IOException {
        String program = withoutIndent(Files.readString(PROGRAM));

        assertThat(blocks("java"))
                .hasSizeGreaterThan(4)
                .allSatisfy(code -> assertThat(program).contains(withoutIndent(code)));
    }

    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        assertThat(String.join("--\n", blocks("text"))).isEqualTo(printed());
    }

    @Test
    void theTablesOnThePageAreThoseThatAreRead() throws IOException {
        String program = withoutIndent(Files.readString(PROGRAM));

        assertThat(blocks("csv"))
                .hasSize(3)
                .allSatisfy(table -> assertThat(program).contains(withoutIndent(table)));
    }

    private static String printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            DutyListTour.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
