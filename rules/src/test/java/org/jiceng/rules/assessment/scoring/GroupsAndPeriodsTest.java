package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.only;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.review.SchemeReview;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Formula;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Grading.SmallGroup;
import org.jiceng.rules.assessment.scheme.Quota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas in small groups, the composition of a ballot, and periods put together. */
class GroupsAndPeriodsTest {

    private static Grade share(String id, String share) {
        return Grade.builder()
                .id(id)
                .title(id)
                .quota(Quota.ofShare(share, Quota.Whole.HALF_UP))
                .build();
    }

    private static Grading.Builder forced() {
        return Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(share("优秀", "0.3"), share("良好", "0.6"), share("一般", "0.1"))
                .ties(Grading.Ties.ALL_OUT);
    }

    /**
     * 30 %, 60 % and 10 % of 5 to 20, each halves up, worked out by hand. For 5, 6, 14, 15 and 16 they do not add up to
     * n; declared as balancing, the middle grade takes up the difference.
     */
    @ParameterizedTest
    @CsvSource({
        "5, 2 3 1, 2 2 1", // 1.5 3.0 0.5: 6
        "6, 2 4 1, 2 3 1", // 1.8 3.6 0.6: 7
        "7, 2 4 1, 2 4 1", // 2.1 4.2 0.7
        "8, 2 5 1, 2 5 1", // 2.4 4.8 0.8
        "9, 3 5 1, 3 5 1", // 2.7 5.4 0.9
        "10, 3 6 1, 3 6 1",
        "11, 3 7 1, 3 7 1", // 3.3 6.6 1.1
        "12, 4 7 1, 4 7 1", // 3.6 7.2 1.2
        "13, 4 8 1, 4 8 1", // 3.9 7.8 1.3
        "14, 4 8 1, 4 9 1", // 4.2 8.4 1.4: 13
        "15, 5 9 2, 5 8 2", // 4.5 9.0 1.5: 16
        "16, 5 10 2, 5 9 2", // 4.8 9.6 1.6: 17
        "17, 5 10 2, 5 10 2", // 5.1 10.2 1.7
        "18, 5 11 2, 5 11 2", // 5.4 10.8 1.8
        "19, 6 11 2, 6 11 2", // 5.7 11.4 1.9
        "20, 6 12 2, 6 12 2",
    })
    void forcedDistribution(int bodies, String rounded, String balanced) {
        assertThat(places(forced().build(), bodies)).isEqualTo(rounded);
        assertThat(places(forced().balancing("良好").build(), bodies)).isEqualTo(balanced);
    }

    private static String places(Grading grading, int bodies) {
        return grading.places(bodies).stream()
                .map(places -> String.valueOf(places.orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void reviewNamesWhereTheDistributionDoesNotAddUp() {
        AssessmentScheme scheme = scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .grading(forced().build())
                .build();
        assertThat(SchemeReview.of(scheme).in(Locale.ENGLISH))
                .contains("the quotas do not make the number of bodies (bodies: places): 5: 2 + 3 + 1 = 6; "
                        + "6: 2 + 4 + 1 = 7; 14: 4 + 8 + 1 = 13; 15: 5 + 9 + 2 = 16; 16: 5 + 10 + 2 = 17");
    }

    private static Ranking ranking(Grading grading, int bodies) {
        AssessmentScheme scheme = scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .grading(grading)
                .build();
        List<BodyId> ids = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < bodies; i++) {
            ids.add(BodyId.of("b" + i));
            rows.add(EvidenceRecord.of(ids.get(i), id("i"), String.valueOf(100 - 10 * i)));
        }
        return Scorer.of(Evidence.check(scheme, ids, rows).orElseThrow()).ranking();
    }

    private static String grades(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.grade().map(Grade::id).orElse("—"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void quotasHoldFromTheDeclaredNumberOfBodiesOn() {
        Grading byLimits = Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(
                        Grade.builder()
                                .from(share("优秀", "0.3"))
                                .lower(Grade.Limit.atLeast("90"))
                                .build(),
                        Grade.builder().id("一般").title("一般").build())
                .ties(Grading.Ties.ALL_OUT)
                .smallGroup(new SmallGroup(5, SmallGroup.Treatment.BY_LIMITS))
                .build();
        assertThat(grades(ranking(byLimits, 4))).isEqualTo("优秀 优秀 一般 一般");
        assertThat(grades(ranking(byLimits, 5))).isEqualTo("优秀 优秀 一般 一般 一般");
        Grading none = forced().balancing("良好")
                .smallGroup(new SmallGroup(5, SmallGroup.Treatment.NO_GRADES))
                .build();
        assertThat(grades(ranking(none, 4))).isEqualTo("— — — —");
        assertThat(ranking(none, 4).places().get(0).reasons().get(0).in(Locale.ENGLISH))
                .isEqualTo("there are only 4 bodies, fewer than 5, so no grades are given");
        assertThat(grades(ranking(none, 5))).isEqualTo("优秀 优秀 良好 良好 一般");
        AssessmentScheme scheme = scheme(section("s", indicator("i", "1", JudgedPoints.of())))
                .grading(none)
                .build();
        assertThat(SchemeReader.read("s.json", new StringReader(SchemeWriter.write(scheme)))
                        .orElseThrow())
                .contains(scheme);
        assertThatThrownBy(() -> forced().smallGroup(new SmallGroup(1, SmallGroup.Treatment.NO_GRADES))
                        .build())
                .hasMessage("small group must be below at least 2 bodies, but was '1'");
    }

    /** 嘉兴市解放街道 2014: at least 50 voters, at least 70 % of them ordinary residents; all of them satisfied. */
    @ParameterizedTest
    @CsvSource({"50, 35, SCORED", "49, 49, ERROR", "50, 34, ERROR", "60, 42, SCORED", "60, 41, ERROR"})
    void compositionOfABallot(int voters, int ordinary, IndicatorState state) {
        Ballot ballot = Ballot.builder()
                .from(Ballot.ofSatisfaction())
                .minimumVotes(50)
                .composition(new Ballot.Composition("普通居民", n("0.7")))
                .build();
        Scorecard card = card(
                only("10", ballot), "A i 满意 " + voters, "A i 基本满意 0", "A i 不满意 0", "A i 不了解 0", "A i 普通居民 " + ordinary);
        assertThat(card.state()).isEqualTo(state);
    }

    /** Year 90 × 40 % = 36; months 80 and 75.5, mean 77.75 × 60 % = 46.65; 82.65. */
    @Test
    void periodsAreCombinedFromTheirScorecards() {
        AssessmentScheme month = only("100", JudgedPoints.of());
        Term months = Term.mean(Term.input("一月", "0", "100"), Term.input("二月", "0", "100"));
        AssessmentScheme year = only(
                "100",
                Formula.of(Term.input("年度", "0", "100")
                        .times(Term.constant("0.4"))
                        .plus(months.times(Term.constant("0.6")))));
        Scorecard january = card(month, "A i 80");
        Scorecard february = card(month, "A i 75.5");
        List<EvidenceRecord> rows = ImmutableList.of(
                january.totalAsEvidence(id("i"), "一月"),
                february.totalAsEvidence(id("i"), "二月"),
                EvidenceRecord.of(A, id("i"), "年度", "90"));
        Scorecard card = Scorer.of(
                        Evidence.check(year, ImmutableList.of(A), rows).orElseThrow())
                .score(A);
        assertThat(card.total()).isEqualTo(Optional.of(n("82.65")));
        assertThatThrownBy(() -> card(month).totalAsEvidence(id("i"), "三月"))
                .hasMessage("scorecard of A under test must have a total, but its state was 'ERROR'");
    }
}
