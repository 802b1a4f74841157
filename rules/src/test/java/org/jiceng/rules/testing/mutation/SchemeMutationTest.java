package org.jiceng.rules.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.review.SchemeReview;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.junit.jupiter.api.Test;

/** One thing about a scheme is changed at a time. */
class SchemeMutationTest {

    private static final AssessmentScheme SCHEME = SampleCounty.create().scheme();

    /** What the bodies of a round report, each written as {@code body indicator value}; and what becomes of them. */
    record Round(List<String> rows) {

        String outcome(AssessmentScheme scheme) {
            ImmutableList<EvidenceRecord> records = rows.stream()
                    .map(row -> Splitter.on(' ').splitToList(row))
                    .map(row -> EvidenceRecord.of(BodyId.of(row.get(0)), IndicatorId.of(row.get(1)), row.get(2)))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<BodyId> bodies =
                    records.stream().map(EvidenceRecord::body).distinct().collect(ImmutableList.toImmutableList());
            var evidence = Evidence.check(scheme, bodies, records);
            return Scorer.of(evidence.value()).ranking().places().stream()
                            .map(place -> place.grade() + place.card().explain(Locale.ENGLISH))
                            .toList()
                    + " " + evidence.findings() + SchemeReview.of(scheme);
        }
    }

    private static Round round(String... rows) {
        return new Round(List.of(rows));
    }

    private static Round one(String registers, String wastes, String appraisal, String more) {
        return round(("a registers %s|a waste %s|a appraisal %s" + more)
                .formatted(registers, wastes, appraisal)
                .split("\\|", -1));
    }

    private static final ImmutableList<Round> BOUNDARIES = ImmutableList.of(
            one("好", "0", "20", "|b registers 好|b waste 0|b appraisal 19.99|c registers 差|c waste 0|c appraisal 20"),
            one("好", "0", "5", "|b registers 好|b waste 0|b appraisal 4.99|c registers 差|c waste 0|c appraisal 19.99"),
            one("中", "15", "30", ""),
            one("中", "16", "30", ""),
            one("中", "1", "30", "|a articles 1"),
            one("中", "1", "30", "|a articles 3"),
            one("好", "0", "30", "|a accidents 1"),
            one("好", "0", "30", "|a accidents 0"),
            round("a registers 中", "a waste 0", "a appraisal 不适用"),
            one(
                    "好",
                    "0",
                    "30",
                    "|b registers 好|b waste 0|b appraisal 30|c registers 好|c waste 0|c appraisal 30|d registers 好|d"
                            + " waste 0|d appraisal 1|e registers 好|e waste 0|e appraisal 2"),
            round("a registers 好", "a waste 0"),
            round("a registers 好", "a waste 0", "a appraisal 不适用"),
            one("好", "0", "20.005", ""),
            one("好", "0", "19.995", "|b registers 好|b waste 0|b appraisal 19.995"),
            one(
                    "好",
                    "0",
                    "30",
                    "|b registers 好|b waste 0|b appraisal 29|c registers 好|c waste 0|c appraisal 28|d registers 好|d"
                            + " waste 0|d appraisal 27|e registers 好|e waste 0|e appraisal 26"));

    @Test
    void everyNumberLimitWordAndEntryOfASchemeIsChanged() {
        assertThat(Mutation.of(SCHEME).mutants().stream().map(Mutant::toString))
                .contains(
                        "registers: number shifted by one step, points 40 → 39",
                        "registers: number shifted by one step, rule.levels[中].points 30 → 31",
                        "registers: dropped, rule.levels[差]",
                        "waste: number shifted by one step, rule.items[1].points 2 → 1",
                        "waste: dropped, rule.floor 0",
                        "articles: number shifted by one step, rule.cap 5 → 4",
                        "articles: dropped, rule.cap 5",
                        "EXCELLENT: inclusive and exclusive swapped, lower.comparison AT_LEAST → MORE_THAN",
                        "EXCELLENT: number shifted by one step, lower.value 90 → 91",
                        "EXCELLENT: number shifted by one step, quota.share 0.4 → 0.5",
                        "EXCELLENT: dropped, quota",
                        "accident: number shifted by one step, condition.limit 1 → 2",
                        "accident: word replaced by another, effect LOWEST_GRADE → BAR_TOP_GRADE",
                        "sample-2026: dropped, vetoes[accident]",
                        "sample-2026: dropped, sections[bonus]",
                        "work: dropped, indicators[appraisal]")
                .doesNotHaveDuplicates();
    }

    @Test
    void noMutantIsTheSchemeItself() {
        assertThat(Mutation.of(SCHEME).mutants())
                .hasSizeGreaterThan(60)
                .noneMatch(mutant -> mutant.subject().equals(SCHEME));
    }

    @Test
    void casesOnEachSideOfTheLimitsNoticeNearlyEveryChangeAndOneMiddlingCaseDoesNot() {
        MutationReport report =
                Mutation.of(SCHEME).noticedByAnswers(BOUNDARIES, (changed, round) -> round.outcome(changed));
        assertThat(report).hasNoticedAtLeast("95%");
        assertThat(Mutation.of(SCHEME)
                        .noticedByAnswers(BOUNDARIES.subList(2, 3), (changed, round) -> round.outcome(changed))
                        .percentNoticed())
                .isLessThan(report.percentNoticed());
    }
}
