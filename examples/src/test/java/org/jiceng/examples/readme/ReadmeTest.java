package org.jiceng.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiceng.examples.quickstart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the program of both READMEs equal to the one that is compiled, what they say it prints to what it prints, and
 * their picture to what the library draws. {@code -Djiceng.update=true} brings the files up to date instead.
 */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..");
    private static final boolean UPDATE = Boolean.getBoolean("jiceng.update");

    /** The program, and the next fenced block without a language: what it prints. */
    private static final Pattern BLOCKS =
            Pattern.compile("```java\n(?<program>.*?)```.*?\n```\n(?<output>.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsTheProgramAndWhatItPrints(String readme) throws IOException {
        Path file = PROJECT.resolve(readme);
        String program = Files.readString(Path.of("src/main/java/org/jiceng/examples/readme/DecideTwice.java"));
        if (UPDATE) {
            String text = Files.readString(file);
            MatchResult blocks = BLOCKS.matcher(text).results().findFirst().orElseThrow();
            Files.writeString(
                    file,
                    text.substring(0, blocks.start(1))
                            + program
                            + text.substring(blocks.end(1), blocks.start(2))
                            + printed()
                            + text.substring(blocks.end(2)));
        }
        MatchResult blocks =
                BLOCKS.matcher(Files.readString(file)).results().findFirst().orElseThrow();

        assertThat(blocks.group(1)).isEqualTo(program);
        assertThat(blocks.group(2)).isEqualTo(printed());
    }

    @Test
    void showsTheChartThatTheLibraryDraws() throws IOException {
        Path picture = PROJECT.resolve("docs/images/qinjiang.svg");
        if (UPDATE) {
            Files.writeString(picture, Chart.ofTheTown().toSvg());
        }

        assertThat(picture).content().isEqualTo(Chart.ofTheTown().toSvg());
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
