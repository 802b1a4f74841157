package org.jiceng.rules.testing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keeps {@code docs/testing-rules.md} equal to the code that is compiled and run, to the tables, and to what is said.
 */
class TestingPageTest {

    private static final Path PAGE = Path.of("../docs/testing-rules.md");
    private static final Path SOURCE = Path.of("src/test/java/org/jiceng/rules/testing/page/PolicyTest.java");
    private static final Path TABLES = Path.of("src/test/resources/org/jiceng/rules/testing/page");

    private static String tagged(String tag) throws IOException {
        MatchResult block = Pattern.compile("( *)// tag: " + tag + "\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE))
                .results()
                .findFirst()
                .orElseThrow();
        int indent = block.group(1).length();
        return block.group(2)
                .lines()
                .map(line -> line.substring(Math.min(indent, line.length())))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"one-line", "assertions", "own-rules", "mutation", "boundaries", "difference", "without-junit"})
    void showsTheCodeThatIsRun(String tag) throws IOException {
        assertThat(PAGE).content().contains("```java\n" + tagged(tag) + "\n```");
    }

    @Test
    void showsNoOtherJava() throws IOException {
        assertThat(Pattern.compile("```java\n").matcher(Files.readString(PAGE)).results())
                .as("blocks of Java on the page; each must be kept in step by this test")
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"cases.csv", "meetings.csv"})
    void showsTheTablesThatAreRun(String table) throws IOException {
        assertThat(PAGE).content().contains("```csv\n" + Files.readString(TABLES.resolve(table)) + "```");
    }

    @Test
    void showsWhatIsSaidOfWrongHeadingsAndValues() throws IOException {
        String page = Files.readString(PAGE);
        MatchResult blocks = Pattern.compile("```csv\n(决定日期,申请单立.*?)```.*?```\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        CaseTable table = CaseTable.read(
                "错误.csv", new ByteArrayInputStream(blocks.group(1).getBytes(StandardCharsets.UTF_8)));

        assertThat(table.check(AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY))
                        .in(Locale.CHINESE))
                .isEqualTo(blocks.group(2));
    }

    @Test
    void showsAFailureAsItIsPrinted() throws IOException {
        MatchResult blocks = Pattern.compile("```csv\n(用例,决定日期[^`]*?\n我以为[^`]*?)```.*?```\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow();
        CaseTable table = CaseTable.read(
                "cases.csv", new ByteArrayInputStream(blocks.group(1).getBytes(StandardCharsets.UTF_8)));
        String failure = AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY)
                .run(table)
                .results()
                .get(0)
                .in(Locale.CHINESE);

        assertThat(failure).startsWith(blocks.group(2).replace("\n……", ""));
    }
}
