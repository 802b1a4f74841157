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
import org.junit.jupiter.api.Test;

/**
 * Keeps the program of docs/admission.md equal to the one that is compiled, and what it says it prints to what it
 * prints. {@code -Djiceng.update=true} brings the page up to date instead.
 */
class AdmissionPageTest {

    private static final Path PAGE = Path.of("..").resolve("docs/admission.md");
    private static final boolean UPDATE = Boolean.getBoolean("jiceng.update");
    private static final Pattern BLOCKS =
            Pattern.compile("```java\n(?<program>package .*?)```.*?\n```\n(?<output>.*?)```", Pattern.DOTALL);

    @Test
    void showsAPackOfOnesOwnAndWhatItDecides() throws IOException {
        String program = Files.readString(Path.of("src/main/java/org/jiceng/examples/readme/OwnPack.java"));
        if (UPDATE) {
            String text = Files.readString(PAGE);
            MatchResult blocks = BLOCKS.matcher(text).results().findFirst().orElseThrow();
            Files.writeString(
                    PAGE,
                    text.substring(0, blocks.start(1))
                            + program
                            + text.substring(blocks.end(1), blocks.start(2))
                            + printed()
                            + text.substring(blocks.end(2)));
        }
        MatchResult blocks =
                BLOCKS.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();

        assertThat(blocks.group(1)).isEqualTo(program);
        assertThat(blocks.group(2)).isEqualTo(printed());
    }

    private static String printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            OwnPack.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
