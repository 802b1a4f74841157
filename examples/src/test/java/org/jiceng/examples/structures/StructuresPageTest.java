package org.jiceng.examples.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the code of {@code docs/structures.md} equal to the program that is compiled, and what it says it prints. */
class StructuresPageTest {

    private static final Path PAGE = Path.of("..", "docs", "structures.md");
    private static final Path PROGRAM =
            Path.of("src", "main", "java", "org", "jiceng", "examples", "structures", "TenMinutes.java");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** Lines without what stands before and behind them. */
    private static String stripped(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void showsOnlyCodeThatIsCompiled() throws IOException {
        String program = stripped(Files.readString(PROGRAM));
        assertThat(blocks("java"))
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(program).contains(stripped(block)));
    }

    @Test
    void showsAllThatTheProgramPrints() throws IOException {
        assertThat(String.join("", blocks("text"))).isEqualTo(printed());
    }

    private static String printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            TenMinutes.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
