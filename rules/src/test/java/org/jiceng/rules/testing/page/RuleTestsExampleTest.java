package org.jiceng.rules.testing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code examples/rule-tests} small, and fit to be copied: whoever has the published artifacts can build it. */
class RuleTestsExampleTest {

    private static final Path EXAMPLE = Path.of("../examples/rule-tests");

    private static ImmutableList<Path> files(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void hasFewerThanTwoHundredLinesOfJavaAndTwoTables() throws IOException {
        int lines = 0;
        for (Path file : files(".java")) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(lines).isBetween(100, 199);
        assertThat(files(".csv"))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("admission.csv", "scores.csv");
    }

    @Test
    void usesNothingButTheKitAndWhatIsPublished() throws IOException {
        Pattern imports = Pattern.compile("import (?:static )?([\\w.]+);");
        for (Path file : files(".java")) {
            assertThat(imports.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                    .as("imports of %s", file.getFileName())
                    .allMatch(name -> Stream.of(
                                    "java.", "com.google.common.collect.", "org.jiceng.", "org.junit.jupiter.")
                            .anyMatch(name::startsWith))
                    .noneMatch(name -> name.startsWith("org.jiceng.core.internal."))
                    .noneMatch(name -> name.startsWith("org.jiceng.examples."));
        }
    }

    @Test
    void isBuiltWithoutAParentFromThePublishedArtifacts() throws IOException {
        String pom = Files.readString(EXAMPLE.resolve("pom.xml"));
        assertThat(pom).doesNotContain("<parent>", "<relativePath>", "<repository>");
        assertThat(Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>")
                        .matcher(pom)
                        .results()
                        .map(found -> found.group(1) + ":" + found.group(2)))
                .containsExactly(
                        "org.jiceng:jiceng-rules",
                        "com.fasterxml.jackson.core:jackson-core",
                        "org.junit.jupiter:junit-jupiter",
                        "org.assertj:assertj-core",
                        "org.slf4j:slf4j-nop");
    }

    @Test
    void hasTheVersionsOfTheLibrary() throws IOException {
        String example = Files.readString(EXAMPLE.resolve("pom.xml"));
        String library = Files.readString(Path.of("../pom.xml"));
        for (String property : ImmutableList.of("assertj", "jackson", "junit", "slf4j")) {
            assertThat(valueOf(property + ".version", example)).isEqualTo(valueOf(property + ".version", library));
        }
        assertThat(valueOf("jiceng.version", example))
                .isEqualTo(valueOf("version", example))
                .isEqualTo(valueOf("version", library));
    }

    private static String valueOf(String tag, String pom) {
        return Pattern.compile("<" + tag + ">([^<]+)</" + tag + ">")
                .matcher(pom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void isBuiltWithTheLibraryAndShownOnThePage() throws IOException {
        assertThat(Path.of("../pom.xml")).content().contains("<module>examples/rule-tests</module>");
        assertThat(Path.of("../docs/testing-rules.md")).content().contains("(../examples/rule-tests)");
    }
}
