package org.jiceng.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the main job and compares its files with what follows from the input by hand. */
class QuickstartTest {

    @TempDir
    private static Path out;

    private static QuickstartRun run;

    @BeforeAll
    static void runsOnce() {
        run = QuickstartRun.of("--out", out.toString());
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(out.resolve(file)));
    }

    private static JsonNode card(String scheme, String body) throws IOException {
        return StreamSupport.stream(json("scorecards.json").get("scorecards").spliterator(), false)
                .filter(card -> card.get("scheme").asText().equals(scheme)
                        && card.get("body").asText().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void endsWellAndWritesAllItsFiles() throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "structure.svg",
                            "structure.mmd",
                            "structure.dot",
                            "decisions.json",
                            "scorecards.json",
                            "report.html");
        }
    }

    /**
     * In the edition of 2023 the county has 6 towns and 5 townships, 131 villages and 24 communities, and no street.
     */
    @Test
    void countsTheRealCounty() {
        assertThat(run.out()).contains("街道办事处 0 个，乡镇 11 个，村民委员会 131 个，居民委员会 24 个");
    }

    /**
     * The five requests, one of them on both sides of 2026-01-01:
     *
     * <ul>
     *   <li>2026-001, the town asks the village to assist: funds transferred and conditions provided, as article 43(1)
     *       of the villagers law of 2025 asks; listed as assistance, so no interference (article 6(1)). Nothing is left
     *       to do: ADMITTED.
     *   <li>2025-118 on 2025-12-31, a department entrusts work to a residents committee: article 20 of the old
     *       residents law asks for consent and unified arrangement; none was given: REJECTED.
     *   <li>2025-118 on 2026-01-01: article 20 is gone; by article 43(2) of the new law the matter rests on a
     *       regulation, and the department bears the funds, which it has not transferred: ADMITTED_WITH_OBLIGATIONS.
     *   <li>2026-003 makes a community the responsible subject of demolition, which 民发〔2015〕136号 abolishes in principle
     *       (原则上): a soft norm, REFERRED.
     *   <li>2026-004 asks for a certificate that is the fourth of the 20 of 民发〔2020〕20号: REJECTED.
     *   <li>2026-005 entrusts a village and does not say who bears the funds: INCOMPLETE.
     * </ul>
     */
    @Test
    void decidesFiveRequestsInFiveWays() throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode decision : json("decisions.json").get("decisions")) {
            outcomes.add(
                    decision.get("request").asText() + " " + decision.get("day").asText() + " "
                            + decision.get("outcome").asText());
        }

        assertThat(outcomes)
                .containsExactly(
                        "2026-001 2026-02-24 ADMITTED",
                        "2025-118 2025-12-31 REJECTED",
                        "2025-118 2026-01-01 ADMITTED_WITH_OBLIGATIONS",
                        "2026-003 2026-03-01 REFERRED",
                        "2026-004 2026-03-01 REJECTED",
                        "2026-005 2026-03-01 INCOMPLETE");
    }

    @Test
    void givesOtherGroundsOnEachSideOfTheNewYear() throws IOException {
        JsonNode decisions = json("decisions.json").get("decisions");

        JsonNode before = decisions.get(1).get("findings").get(0);
        assertThat(before.get("rule").asText()).isEqualTo("RC-CONSENT");
        assertThat(before.get("citations").get(0).asText()).isEqualTo("《城市居民委员会组织法》（2018年修正）第二十条");
        JsonNode after = decisions.get(2);
        assertThat(after.get("findings")).isEmpty();
        assertThat(after.get("obligations").get(0).get("kind").asText()).isEqualTo("TRANSFER_FUNDS");
        assertThat(after.get("obligations").get(0).get("amount").decimalValue()).isEqualByComparingTo("24000");
        assertThat(after.get("obligations").get(0).get("citations").get(0).asText())
                .isEqualTo("《城市居民委员会组织法》（2025年修订）第四十三条第二款");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        assertThat(json("decisions.json").get("decisions").get(5).get("missingFacts"))
                .extracting(JsonNode::asText)
                .containsExactly("funding.required", "funding.source");
    }

    /**
     * What is wrong with the published scheme: the sections make 107 and the total says 100 (the last section stands
     * outside it); no. 17 deducts without a floor; the parts of no. 18 make 1 + 1 = 2 of 3; contributions beyond the
     * five points are not capped; a single commendation of 20 points stands in an item of 7; section three repeats the
     * text of no. 7; two sections have rules and no numbered items. Held against the duty list of the town: no. 3 names
     * no duty, and the duties of nos. 12 and 14 were taken back by departments.
     */
    @Test
    void findsTheErrorsOfThePublishedScheme() {
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  SCHEME-"))
                        .map(line ->
                                Splitter.on(' ').omitEmptyStrings().limit(3).splitToList(line))
                        .map(cells -> cells.get(0) + " " + cells.get(1)))
                .containsExactly(
                        "SCHEME-TOTAL-BONUS shicheng-2018",
                        "SCHEME-NO-FLOOR i17",
                        "SCHEME-RULE-SUM i18",
                        "SCHEME-RULE-EXCEEDS s5-1",
                        "SCHEME-UNIT-EXCEEDS s6-1",
                        "SCHEME-RULE-EXCEEDS s6-1",
                        "SCHEME-DUPLICATE-TEXT s3",
                        "SCHEME-SECTION-RULE s5",
                        "SCHEME-SECTION-RULE s6",
                        "SCHEME-NO-DUTY shicheng-2018",
                        "SCHEME-UNLISTED-DUTY i12",
                        "SCHEME-UNLISTED-DUTY i14");
    }

    /**
     * 琴江镇 has the lake, so nothing is left out. One: 5 + 3.5 + 2 + 2 + (1.5 + 6 + 2.5) + (2 + 2 + 3) = 29.5. Two: 2.
     * Three: 3 + 7 + 2 + 3 = 15. Four: (4 − 2×1) + 4.5 + 2 + 3 + 6 + 3.5 + 1.5 + 4 + (1 + 3) + 4×6/7 + 2.5 + 2.5 = 35.5
     * + 24/7. Five: 5 + 2×(2−1) + 1×(3−2) + 0.5×0 + 2 = 10. Six: one commendation of the city, 10. Together 102 + 24/7
     * = 105.428… = 105.43.
     */
    @Test
    void scoresTheTownWithTheLake() throws IOException {
        assertThat(card("shicheng-2018", "360735100").get("total").decimalValue())
                .isEqualByComparingTo("105.43");
    }

    /**
     * 木兰乡 has no lake: no. 7 with its 2 points is not applicable, is left out, and the rest is re-weighted by 100/98.
     * One: 4 + 3 + 2 + 1.5 + 10 + 5 = 25.5. Three: 3 + 5 + 2 + 2 = 12. Four: 4 + 3.5 + 2 + 3 + 5 + (1 + 2.5 − 2×1) +
     * 1.5 + 3 + (1 + 3) + 4×8/9 + 2 + 2 = 31.5 + 32/9. Five: 4 + 2×(3−1) + 0 + 0.5×(3−2) + 2 = 10.5. Together (79.5 +
     * 32/9) × 100/98 = 84.750…; one exposure by the city takes 10 outside the total: 74.75.
     */
    @Test
    void reweightsWhatIsNotApplicable() throws IOException {
        assertThat(card("shicheng-2018", "360735200").get("total").decimalValue())
                .isEqualByComparingTo("74.75");
    }

    /**
     * The item 向上争资和招商引资 (5 points) assesses a matter on the negative list, so the scheme's policy leaves it out.
     * 琴江居委会: (24 + 24.5 + 7.5 + 6.5 + 9 + 3.5 + 4) × 100/95 = 79 × 100/95 = 83.157… = 83.16, and no bonus.
     */
    @Test
    void neutralizesTheItemOnAMatterThatIsNotOwed() throws IOException {
        assertThat(card("village-2026", "360735100001").get("total").decimalValue())
                .isEqualByComparingTo("83.16");
        assertThat(run.out()).contains("[TWO-WAY-UNLISTED] ").contains("[TWO-WAY-UNFUNDED] ");
    }

    /**
     * What 琴江居委会 alone gives the town: items (32×100 + 7×80 + 2×30)/41 of 100 × 20, funds (500 + 560 + 150)/17 × 20,
     * staff (1000 + 320 + 60)/16 × 20, pertinence 2600/27 × 15, continuity 3720/40 × 15, fit 2110/23 × 10, where those
     * who do not know are not counted: 18.634 + 14.235 + 17.25 + 14.444 + 13.95 + 9.174 = 87.688 = 87.69.
     */
    @Test
    void holdsBothDirectionsAgainstEachOther() {
        assertThat(run.out().lines().filter(line -> line.startsWith("  琴江居委会")).toList())
                .singleElement()
                .asString()
                .containsSubsequence("83.16", "87.69", "-4.53");
    }

    @Test
    void givesTheSameBytesAgain(@TempDir Path again) throws IOException {
        assertThat(QuickstartRun.of("--out", again.toString()).exit()).isZero();

        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void speaksEnglish(@TempDir Path english) throws IOException {
        QuickstartRun inEnglish = QuickstartRun.of("--lang", "en", "--out", english.toString());

        assertThat(inEnglish.out())
                .contains("admitted with obligations")
                .contains("Organic Law of Urban Residents Committees (2025 revision), art. 43(2)");
        assertThat(Files.readString(english.resolve("report.html"))).contains("<html lang=\"en\">");
        assertThat(english.resolve("decisions.json")).hasSameBinaryContentAs(out.resolve("decisions.json"));
    }
}
