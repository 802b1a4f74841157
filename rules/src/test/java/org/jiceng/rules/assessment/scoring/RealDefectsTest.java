package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.ResultTable;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that real systems make in silence, each with the right answer. */
class RealDefectsTest {

    private static Grading quota(Quota quota, Grading.Ties ties) {
        return Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(
                        Grade.builder().id("先进").title("先进").quota(quota).build(),
                        Grade.builder().id("一般").title("一般").build())
                .ties(ties)
                .build();
    }

    /** Two bodies tie at 80 before the bonus and not after it; two others tie only with it. */
    @Test
    void tiesAreTestedAfterTheBonus() {
        Section bonus = Section.builder()
                .from(section("b", indicator("bonus", "5", JudgedPoints.of())))
                .role(Section.Role.BONUS_OUTSIDE)
                .build();
        AssessmentScheme scheme = scheme(section("s", indicator("i", "100", JudgedPoints.of())), bonus)
                .grading(quota(Quota.ofCount(1), Grading.Ties.ALL_OUT))
                .build();
        assertThat(winners(scheme, "80 2", "80 1")).isEqualTo("b0");
        assertThat(winners(scheme, "80 1", "79 2")).isEmpty();
    }

    private static String winners(AssessmentScheme scheme, String... points) {
        List<BodyId> bodies = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            BodyId body = BodyId.of("b" + i);
            bodies.add(body);
            String[] words = points[i].split(" ", -1);
            rows.add(EvidenceRecord.of(body, id("i"), words[0]));
            if (words.length == 2) {
                rows.add(EvidenceRecord.of(body, id("bonus"), words[1]));
            }
        }
        Ranking ranking =
                Scorer.of(Evidence.check(scheme, bodies, rows).orElseThrow()).ranking();
        return ranking.withGrade("先进").stream().map(BodyId::value).collect(Collectors.joining(" "));
    }

    /** 12.5 % of 24 is exactly 3; cut to 12 % it would be 2.88 and 2 places. */
    @Test
    void aQuotaKeepsItsDecimals() {
        AssessmentScheme scheme = scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .grading(quota(Quota.ofShare("0.125", Quota.Whole.FLOOR), Grading.Ties.ALL_OUT))
                .build();
        String[] points = new String[24];
        for (int i = 0; i < points.length; i++) {
            points[i] = String.valueOf(90 - i);
        }
        assertThat(winners(scheme, points)).isEqualTo("b0 b1 b2");
    }

    /** Leaders 40 %, villagers 60 %; no villager voted. The leaders' 90 counts alone, and not 36. */
    @Test
    void anEmptyVoterClassIsNoZero() {
        Indicator rated = Indicator.builder()
                .from(indicator("i", "100", JudgedPoints.of()))
                .addGroups("leaders", "villagers")
                .build();
        AssessmentScheme.Builder scheme =
                scheme(section("s", rated)).addGroups(group("leaders", "40"), group("villagers", "60"));
        assertThat(rated(scheme.emptyGroup(EmptyGroup.REWEIGHT).build()).total())
                .contains(n("90.00"));
        assertThat(rated(scheme.emptyGroup(EmptyGroup.ERROR).build()).total()).isEmpty();
        assertThat(rated(scheme.emptyGroup(EmptyGroup.ZERO).build()).total()).contains(n("36.00"));
        AssessmentScheme undeclared = scheme(section("s", rated))
                .addGroups(group("leaders", "40"), group("villagers", "60"))
                .build();
        assertThat(rated(undeclared).total()).isEmpty();
    }

    private static AssessorGroup group(String id, String weight) {
        return AssessorGroup.builder()
                .id(id)
                .title(id)
                .weight(n(weight))
                .aggregate(AssessorGroup.Aggregate.MEAN)
                .build();
    }

    private static Scorecard rated(AssessmentScheme scheme) {
        EvidenceRecord row = EvidenceRecord.builder()
                .body(A)
                .indicator(id("i"))
                .group("leaders")
                .rater("l1")
                .value("90")
                .build();
        return Scorer.of(Evidence.check(scheme, ImmutableList.of(A), ImmutableList.of(row))
                        .orElseThrow())
                .score(A);
    }

    /**
     * 60 and above is a pass. 59.995 is shown as 60.00: it passes where the scheme compares the score shown, and not
     * where it compares the exact one; 59.9949 is shown as 59.99 and never passes.
     */
    @ParameterizedTest
    @CsvSource({
        "59.995, ROUNDED, 60.00, 合格",
        "59.995, EXACT, 60.00, 不合格",
        "59.9949, ROUNDED, 59.99, 不合格",
        "59.9949, EXACT, 59.99, 不合格",
        "60, EXACT, 60.00, 合格",
    })
    void aLimitIsComparedWithTheDeclaredValue(String points, Grading.Basis basis, String shown, String grade) {
        AssessmentScheme scheme = scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .grading(Grading.builder()
                        .basis(basis)
                        .addGrades(
                                Grade.builder()
                                        .id("合格")
                                        .title("合格")
                                        .lower(Grade.Limit.atLeast("60"))
                                        .build(),
                                Grade.builder().id("不合格").title("不合格").build())
                        .build())
                .build();
        Scorecard card = card(scheme, "A i " + points);
        assertThat(card.total()).contains(n(shown));
        assertThat(card.grade().map(Grade::id)).contains(grade);
    }

    /** Two villages of one name in two towns keep their own scores, and the table shows the name twice. */
    @Test
    void aVillageIsNotItsName() {
        AssessmentScheme scheme =
                scheme(section("s", indicator("i", "100", JudgedPoints.of()))).build();
        BodyId east = BodyId.of("310101001201");
        BodyId west = BodyId.of("310101002201");
        Ranking ranking = Scorer.of(Evidence.check(
                                scheme,
                                ImmutableList.of(east, west),
                                ImmutableList.of(
                                        EvidenceRecord.of(east, id("i"), "90"), EvidenceRecord.of(west, id("i"), "70")))
                        .orElseThrow())
                .ranking();
        assertThat(ResultTable.of(ranking, Optional.empty(), ImmutableMap.of(east, "新民村", west, "新民村"))
                        .csv(Locale.CHINESE))
                .isEqualTo("名次,主体,总分,等次,说明\n1,新民村,90.00,,\n2,新民村,70.00,,\n");
    }
}
