package org.jiceng.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the program of both READMEs equal to the one that is compiled, and what they say it prints to what it prints.
 */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsTheProgramThatIsCompiled(String readme) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/jiceng/examples/readme/DecideTwice.java"));

        assertThat(Files.readString(PROJECT.resolve(readme))).contains("```java\n" + source + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsWhatTheProgramPrints(String readme) throws IOException {
        assertThat(Files.readString(PROJECT.resolve(readme))).contains("```\n" + printed() + "```");
    }

    private static String printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            DecideTwice.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
