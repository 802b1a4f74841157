package org.jiceng.rules.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assumptions;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Grading.Ties;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static Grade grade(String id, String least, Optional<Quota> quota) {
        Grade.Builder builder = Grade.builder().id(id).title(id).quota(quota);
        if (!least.isEmpty()) {
            builder.lower(Grade.Limit.atLeast(least));
        }
        return builder.build();
    }

    private static AssessmentScheme graded(Grading grading, Veto... vetoes) {
        return scheme(section("s", indicator("a", "100", JudgedPoints.of()), indicator("t", "10", JudgedPoints.of())))
                .grading(grading)
                .addVetoes(vetoes)
                .build();
    }

    private static Grading.Builder grading(Grade... grades) {
        return Grading.builder().basis(Grading.Basis.ROUNDED).addGrades(grades);
    }

    /** Ranks bodies b1, b2, … with the given points; the tie-break indicator has 0 unless written as 90/3. */
    private static Ranking ranking(AssessmentScheme scheme, String... points) {
        List<BodyId> bodies = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            BodyId body = BodyId.of(String.format("b%02d", i + 1));
            String[] parts = points[i].split("/", -1);
            bodies.add(body);
            rows.add(EvidenceRecord.of(body, id("a"), parts[0]));
            rows.add(EvidenceRecord.of(body, id("t"), parts.length == 2 ? parts[1] : "0"));
        }
        return Scorer.of(Evidence.check(scheme, bodies, rows).orElseThrow()).ranking();
    }

    private static String ranks(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.rank() + ":" + place.card().body())
                .collect(Collectors.joining(" "));
    }

    private static String grades(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.grade().map(Grade::id).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void refusesTwoCardsOfOneBody() {
        Scorecard card = Fixtures.card(
                scheme(section("s", indicator("a", "10", JudgedPoints.of()))).build(), "A a 1");
        assertThatThrownBy(() -> Ranking.of(card.scheme(), List.of(card, card)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ranking must have one card for each body, but 'A' has two");
    }

    @Test
    void equalScoresShareARank() {
        Ranking ranking =
                ranking(graded(grading(grade("G", "", Optional.empty())).build()), "70", "90", "80", "90", "60");
        assertThat(ranks(ranking)).isEqualTo("1:b02 1:b04 3:b03 4:b01 5:b05");
    }

    /** 西宋集镇 2017: 一等奖 2名且≥90, 二等奖 4名且≥80, 三等奖 6名且≥70, 达标奖≥60. */
    @Test
    void quotaAndLimitHoldTogether() {
        Grading grading = grading(
                        grade("FIRST", "90", Optional.of(Quota.ofCount(2))),
                        grade("SECOND", "80", Optional.of(Quota.ofCount(4))),
                        grade("THIRD", "70", Optional.of(Quota.ofCount(6))),
                        grade("PASS", "60", Optional.empty()))
                .ties(Ties.ALL_OUT)
                .build();
        // three have 90 and more, the third falls to SECOND; one place of SECOND then stays for 85 and 81, none for 79
        assertThat(grades(ranking(graded(grading), "95", "94", "93", "85", "81", "79", "69", "59")))
                .isEqualTo("FIRST FIRST SECOND SECOND SECOND THIRD PASS -");
        // only one has 90: one place of FIRST stays free, and nobody under 90 gets it
        assertThat(grades(ranking(graded(grading), "95", "89", "88"))).isEqualTo("FIRST SECOND SECOND");
    }

    @ParameterizedTest
    @CsvSource({
        "EXTRA_PLACES, TOP TOP TOP LOW",
        "ALL_OUT, TOP LOW LOW LOW",
        // the tie break decides between the two with 90: 3 before 1
        "TIE_BREAK, TOP TOP LOW LOW"
    })
    void tiesAtTheEdgeOfAQuotaFollowTheDeclaredRule(Ties ties, String expected) {
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(2))), grade("LOW", "", Optional.empty()))
                .ties(ties)
                .addTieBreakers(id("t"))
                .build();
        // totals 96, 93, 93, 80: the same totals with different tie-break points
        assertThat(grades(ranking(graded(grading), "96", "92/1", "90/3", "80"))).isEqualTo(expected);
    }

    /** Two places of TOP and two of MIDDLE; three tie for TOP, 96, 93, 93, 93, 80, 70. */
    @ParameterizedTest
    @CsvSource({
        "EXTRA_PLACES, TOP TOP TOP TOP MIDDLE MIDDLE LOW",
        // four have TOP, so both places of MIDDLE are taken
        "SHARED_PLACES, TOP TOP TOP TOP LOW LOW LOW",
        "ALL_OUT, TOP MIDDLE MIDDLE MIDDLE LOW LOW LOW"
    })
    void sharedPlacesAreTakenFromTheNextGradesAndExtraOnesAreNot(Ties ties, String expected) {
        Grading grading = grading(
                        grade("TOP", "", Optional.of(Quota.ofCount(2))),
                        grade("MIDDLE", "", Optional.of(Quota.ofCount(ties == Ties.ALL_OUT ? 3 : 2))),
                        grade("LOW", "", Optional.empty()))
                .ties(ties)
                .build();
        Ranking ranking = ranking(graded(grading), "96", "93", "93", "93", "80", "70", "60");
        assertThat(grades(ranking)).isEqualTo(expected);
    }

    /** Four tie for one place of TOP: three are owed, two by MIDDLE and one by LOW with its three places. */
    @Test
    void whatOneGradeCannotGiveTheNextOneOwes() {
        Grading grading = grading(
                        grade("TOP", "", Optional.of(Quota.ofCount(1))),
                        grade("MIDDLE", "", Optional.of(Quota.ofCount(2))),
                        grade("LOW", "", Optional.of(Quota.ofCount(3))),
                        grade("REST", "", Optional.empty()))
                .ties(Ties.SHARED_PLACES)
                .build();
        Ranking ranking = ranking(graded(grading), "90", "90", "90", "90", "80", "70", "60", "50");
        assertThat(grades(ranking)).isEqualTo("TOP TOP TOP TOP LOW LOW REST REST");
        assertThat(ranking.places().get(0).reasons().get(0).in(Locale.ENGLISH))
                .isEqualTo("a tie goes beyond the 1 places of 'TOP', and the next grade has so many fewer");
    }

    /** Both have 93; b01 has its tie-break points by policy, b02 fewer by rule. */
    @Test
    void pointsOfAPolicyCountInATieBreak() {
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(1))), grade("LOW", "", Optional.empty()))
                .ties(Ties.TIE_BREAK)
                .addTieBreakers(id("t"))
                .build();
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(graded(grading))
                .notApplicable(MissingPolicy.FULL_POINTS)
                .build();
        Evidence evidence = Evidence.check(
                        scheme,
                        ImmutableList.of(BodyId.of("b01"), BodyId.of("b02")),
                        Fixtures.rows("b01 a 83", "b01 t NOT_APPLICABLE", "b02 a 92", "b02 t 1"))
                .orElseThrow();
        assertThat(grades(Scorer.of(evidence).ranking())).isEqualTo("TOP LOW");
    }

    @Test
    void tieBreakThatTiesTooLeavesBothOut() {
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(2))), grade("LOW", "", Optional.empty()))
                .ties(Ties.TIE_BREAK)
                .addTieBreakers(id("t"))
                .build();
        assertThat(grades(ranking(graded(grading), "96", "90/3", "90/3", "80"))).isEqualTo("TOP LOW LOW LOW");
    }

    @Test
    void tieWithoutARuleIsAFindingAndNoGrade() {
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(2))), grade("LOW", "", Optional.empty()))
                .build();
        Ranking ranking = ranking(graded(grading), "96", "93", "93", "80");
        assertThat(grades(ranking)).isEqualTo("TOP - - LOW");
        assertThat(ranking.findings().asList().get(0).toString())
                .isEqualTo("[RANK-TIE] b02 is one of 2 bodies that tie for 'TOP' with its 2 places, "
                        + "and the scheme has no tie rule, so their grade is open");
    }

    /** A tie that the bonus breaks is no tie: totals are compared after everything was added. */
    @Test
    void tiesAreLookedForInTheTotalAndNotBeforeTheBonus() {
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(1))), grade("LOW", "", Optional.empty()))
                .ties(Ties.ALL_OUT)
                .build();
        assertThat(grades(ranking(graded(grading), "90/0", "90/1"))).isEqualTo("TOP LOW");
    }

    /** 12.5 % of 20 bodies is 2.5: it is not cut to 12 % and 2.4. */
    @ParameterizedTest
    @CsvSource({"FLOOR, 2", "HALF_UP, 3", "CEILING, 3"})
    void shareOfAQuotaKeepsItsDecimals(Quota.Whole whole, int expected) {
        assertThat(Quota.ofShare("0.125", whole).places(20)).isEqualTo(expected);
    }

    @Test
    void largestRemainderAlwaysMakesTheNumberOfBodies() {
        Grading grading = grading(
                        grade("A", "", Optional.of(Quota.ofShare("0.3", Quota.Whole.LARGEST_REMAINDER))),
                        grade("B", "", Optional.of(Quota.ofShare("0.6", Quota.Whole.LARGEST_REMAINDER))),
                        grade("C", "", Optional.of(Quota.ofShare("0.1", Quota.Whole.LARGEST_REMAINDER))))
                .ties(Ties.ALL_OUT)
                .build();
        for (int bodies = 1; bodies <= 200; bodies++) {
            assertThat(grading.places(bodies).stream()
                            .mapToInt(Optional::orElseThrow)
                            .sum())
                    .isEqualTo(bodies);
        }
        // 1.5, 3, 0.5: one place is left over, and A goes before C among equals
        assertThat(grading.places(5)).containsExactly(Optional.of(2), Optional.of(3), Optional.of(0));
    }

    private static Grading thirtySixtyTen(Optional<String> balancing) {
        return grading(
                        grade("A", "", Optional.of(Quota.ofShare("0.3", Quota.Whole.HALF_UP))),
                        grade("B", "", Optional.of(Quota.ofShare("0.6", Quota.Whole.HALF_UP))),
                        grade("C", "", Optional.of(Quota.ofShare("0.1", Quota.Whole.HALF_UP))))
                .ties(Ties.ALL_OUT)
                .balancing(balancing)
                .build();
    }

    /** The published table of forced distribution: 30/60/10 with halves up for 7, 8, 10 and 13. */
    @Test
    void forcedDistributionIsThatOfThePublishedTable() throws Exception {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeThat(data)
                .as("JICENG_DATA names the folder with the real data")
                .isNotNull();
        List<String> lines = Files.readAllLines(Path.of(data, "assessment/forced-distribution-small-groups.csv"));
        int checked = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            int bodies = Integer.parseInt(cells[1]);
            assertThat(thirtySixtyTen(Optional.empty()).places(bodies))
                    .containsExactly(
                            Optional.of(Integer.valueOf(cells[2])),
                            Optional.of(Integer.valueOf(cells[3])),
                            Optional.of(Integer.valueOf(cells[4])));
            checked++;
        }
        assertThat(checked).isEqualTo(5);
    }

    /** 5 bodies: 1.5 → 2, 3, 0.5 → 1 make 6; the balancing grade gives one up. */
    @ParameterizedTest
    @CsvSource({"A, 1 3 1", "B, 2 2 1", "C, 2 3 0"})
    void balancingGradeTakesUpTheDifference(String balancing, String expected) {
        assertThat(thirtySixtyTen(Optional.of(balancing)).places(5).stream()
                        .map(places -> places.orElseThrow().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void vetoedBodyTakesNoPlaceOfTheTopGrade() {
        Veto veto = Veto.builder()
                .id("v")
                .title("后两名")
                .condition(new Veto.PointsCompare(id("t"), Comparison.AT_LEAST, n("5")))
                .effect(Veto.Effect.BAR_TOP_GRADE)
                .build();
        Grading grading = grading(grade("TOP", "", Optional.of(Quota.ofCount(1))), grade("LOW", "", Optional.empty()))
                .ties(Ties.ALL_OUT)
                .build();
        Ranking ranking = ranking(graded(grading, veto), "95/5", "90");
        assertThat(ranks(ranking)).isEqualTo("1:b01 2:b02");
        assertThat(grades(ranking)).isEqualTo("LOW TOP");
    }

    /** "The bottom two" of 90, 80, 70, 70: both with 70; of 90, 80, 80, 70 three, because two tie for the place. */
    @ParameterizedTest
    @CsvSource({"90 80 70 70, TOP TOP LOW LOW", "90 80 80 70, TOP LOW LOW LOW"})
    void relativeVetoTakesTiesIn(String points, String expected) {
        Veto veto = Veto.builder()
                .id("v")
                .title("后两名")
                .condition(new Veto.AmongLast(2))
                .effect(Veto.Effect.LOWEST_GRADE)
                .build();
        Grading grading = grading(grade("TOP", "", Optional.empty()), grade("LOW", "", Optional.empty()))
                .build();
        assertThat(grades(ranking(graded(grading, veto), points.split(" ", -1))))
                .isEqualTo(expected);
    }

    @Test
    void bodyWithoutATotalHasNoPlace() {
        AssessmentScheme scheme =
                graded(grading(grade("G", "", Optional.empty())).build());
        Evidence evidence = Evidence.check(
                        scheme, List.of(BodyId.of("x"), BodyId.of("y")), Fixtures.rows("x a 90", "x t 1", "y a 95"))
                .orElseThrow();
        Ranking ranking = Scorer.of(evidence).ranking();
        assertThat(ranks(ranking)).isEqualTo("1:x");
        assertThat(ranking.unranked()).extracting(Scorecard::body).containsExactly(BodyId.of("y"));
        assertThat(ranking.findings().hasErrors()).isTrue();
    }

    @Test
    void gradingRefusesSharesThatLargestRemainderCannotFill() {
        assertThatThrownBy(() -> grading(
                                grade("A", "", Optional.of(Quota.ofShare("0.3", Quota.Whole.LARGEST_REMAINDER))),
                                grade("B", "", Optional.of(Quota.ofShare("0.6", Quota.Whole.LARGEST_REMAINDER))))
                        .build())
                .hasMessage("shares of grades with largest remainder must make 1, but made '0.9'");
        assertThatThrownBy(() -> new Quota(Optional.empty(), Optional.empty(), Quota.Whole.FLOOR))
                .hasMessage("quota must have a count or a share, but had both or none");
    }
}
