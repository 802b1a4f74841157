package org.jiceng.rules.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.rows;
import static org.jiceng.rules.assessment.Fixtures.scheme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;

class RoundComparisonTest {

    private static AssessmentScheme edition(String good, String... points) {
        Section.Builder section = Section.builder().id("s").title("大项");
        for (int i = 0; i < points.length; i++) {
            section.addIndicators(indicator("i" + i, points[i], Conversion.outOf("10")));
        }
        return scheme(section.build())
                .grading(Grading.builder()
                        .basis(Grading.Basis.ROUNDED)
                        .addGrades(
                                Grade.builder()
                                        .id("好")
                                        .title("好")
                                        .lower(Grade.Limit.atLeast(good))
                                        .build(),
                                Grade.builder().id("一般").title("一般").build())
                        .build())
                .build();
    }

    private static Ranking ranking(AssessmentScheme scheme, List<BodyId> bodies, String... rows) {
        return Scorer.of(Evidence.check(scheme, bodies, rows(rows)).orElseThrow())
                .ranking();
    }

    /** A: 9 × 6 + 5 × 4 = 74 → 8 × 6 + 8 × 4 = 80; B is gone, C is new. */
    @Test
    void twoRoundsOfOneScheme() {
        AssessmentScheme scheme = edition("80", "60", "40");
        BodyId c = BodyId.of("C");
        RoundComparison comparison = RoundComparison.of(
                ranking(scheme, ImmutableList.of(A, B), "A i0 9", "A i1 5", "B i0 9", "B i1 9"),
                ranking(scheme, ImmutableList.of(A, c), "A i0 8", "A i1 8", "C i0 1", "C i1 1"));
        RoundComparison.Change a = comparison.change(A).orElseThrow();
        assertThat(a.difference()).contains(n("6.00"));
        assertThat(a.isRegraded()).isTrue();
        assertThat(a.lines())
                .extracting(line -> line.indicator() + " " + line.difference())
                .containsExactly("i0 -6.00", "i1 12.00");
        assertThat(comparison.change(B).orElseThrow().after()).isEmpty();
        assertThat(comparison.change(c).orElseThrow().before()).isEmpty();
        assertThat(comparison.explain(Locale.ENGLISH)).isEqualTo("""
                3 bodies: 1 with more points, 0 with fewer, 3 with another grade
                A: 74.00 → 80.00, grade '一般' → '好'
                B: 90.00 → —, grade '好' → '—'
                C: — → 10.00, grade '—' → '一般'
                """);
    }

    /** 60 + 40 becomes 50 + 40 + 10: A 9, 5, 10 has 74 and then 45 + 20 + 10 = 75; B has 10s and 100 both times. */
    @Test
    void twoEditionsOverTheSameEvidence() {
        WithFindings<RoundComparison> comparison = RoundComparison.ofEditions(
                edition("80", "60", "40"),
                edition("75", "50", "40", "10"),
                ImmutableList.of(A, B),
                rows("A i0 9", "A i1 5", "A i2 10", "B i0 10", "B i1 10", "B i2 10"));
        assertThat(comparison.findings().in(Locale.ENGLISH)).contains("the scheme has no indicator 'i2'");
        RoundComparison.Change a = comparison.value().change(A).orElseThrow();
        assertThat(a.difference()).contains(n("1.00"));
        assertThat(a.isRegraded()).isTrue();
        assertThat(a.lines().get(1).indicator()).isEqualTo(id("i2"));
        assertThat(a.lines().get(1).before()).isEmpty();
        assertThat(comparison.value().change(B).orElseThrow().difference()).contains(n("0.00"));
        assertThat(comparison.value().isSame()).isFalse();
    }

    @Test
    void aReformThatChangesNothingSaysSo() {
        RoundComparison comparison = RoundComparison.ofEditions(
                        edition("80", "60", "40"),
                        edition("85", "60", "40"),
                        ImmutableList.of(A, B),
                        rows("A i0 9", "A i1 5", "B i0 10", "B i1 10"))
                .value();
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.explain(Locale.ENGLISH)).isEqualTo("2 bodies, and nothing changes for any\n");
        assertThat(comparison.before().places())
                .hasSameSizeAs(comparison.after().places());
    }
}
