package org.jiceng.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gives one clear line with file, line, column and value, exit code 2, and no file. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void copiesTheInput() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        out = folder.resolve("out");
        QuickstartRun.copyInputs(data);
    }

    private void change(String file, String text, String by) {
        QuickstartRun.change(data.resolve(file), text, by);
    }

    private void assertRefused(String... parts) {
        QuickstartRun run = QuickstartRun.of("--lang", "en", "--data", data.toString(), "--out", out.toString());

        assertThat(run.err().lines()).singleElement().asString().contains(parts);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void acceptsTheUnchangedFolder() {
        QuickstartRun run = QuickstartRun.of("--data", data.toString(), "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(data.resolve("requests.json"));

        assertRefused("requests.json: file does not exist or cannot be read");
    }

    @Test
    void namesABrokenRow() {
        change("divisions.csv", "360735100207,江背村委会,360735100000,5,,2023", "360735100207,江背村委会");

        assertRefused("divisions.csv:25", "2");
    }

    @Test
    void namesAnUnknownCode() {
        change("divisions.csv", "360735100207,", "36073510O207,");

        assertRefused("divisions.csv:25:1", "36073510O207");
    }

    @Test
    void namesAWeightThatIsNoNumber() {
        change("village-2026.json", "\"points\": 100,", "\"points\": \"hundred\",");

        assertRefused("village-2026.json:58:17", "'points' must be a number, but was 'hundred'");
    }

    @Test
    void namesAnUnknownDuty() {
        change("village-2026.json", "\"P-01\"", "\"P-99\"");

        assertRefused("village-2026.json:", "P-99");
    }

    @Test
    void namesAnUnknownBody() {
        change("requests.json", "\"applicant\": \"dept-mz\"", "\"applicant\": \"dept-mx\"");

        assertRefused("requests.json:", "'applicant' has an invalid value 'dept-mx'");
    }

    @Test
    void namesEvidenceThatCannotBeTrue() {
        change("evidence-villages.csv", "360735100001,party,,24,", "360735100001,party,,NaN,");

        assertRefused("evidence-villages.csv:2:", "NaN");
    }

    @Test
    void namesAnUnknownOption() {
        QuickstartRun run = QuickstartRun.of("--language", "en");

        assertThat(run.err().strip())
                .isEqualTo("unknown option '--language'; usage: quickstart [--lang zh|en] [--data DIR] [--out DIR]");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void changesItsResultsWithItsInput() throws IOException {
        change("evidence-villages.csv", "360735100001,party,,24,", "360735100001,party,,30,");

        QuickstartRun run = QuickstartRun.of("--data", data.toString(), "--out", out.toString());

        // 85 of 95 points: 85 × 100/95 = 89.473…
        assertThat(run.out().lines().filter(line -> line.contains("琴江居委会") && line.contains("89.47")))
                .isNotEmpty();
    }

    @Test
    void keepsUntrustedNamesInsideThePage() throws IOException {
        change("bodies.csv", "党政综合办公室", "</svg><script>alert(1)</script>");

        QuickstartRun run = QuickstartRun.of("--data", data.toString(), "--out", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out.resolve("report.html"))).doesNotContain("<script");
        assertThat(Files.readString(out.resolve("structure.svg"))).doesNotContain("<script");
    }
}
