package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.json.ScorecardJson;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.junit.jupiter.api.Test;

/**
 * Random schemes with every rule, policy, group, limit, veto, grade, quota, tie rule and rounding, against a slow
 * reference that shares no arithmetic with the library. Everything must be equal.
 */
class RandomRoundTest {

    private static final int SCHEMES = 800;

    private static Evidence evidence(AssessmentScheme scheme, List<EvidenceRecord> rows) {
        return Evidence.check(scheme, RandomRound.BODIES, rows).orElseThrow();
    }

    @Test
    void totalsRanksAndGradesAreThoseOfTheReference() {
        int totals = 0;
        int graded = 0;
        Set<ScoringRule.Kind> kinds = EnumSet.noneOf(ScoringRule.Kind.class);
        for (long seed = 0; seed < SCHEMES; seed++) {
            RandomRound round = RandomRound.of(seed);
            AssessmentScheme scheme = round.scheme();
            List<EvidenceRecord> before = round.rows(scheme);
            List<EvidenceRecord> rows = round.rows(scheme);
            SlowReference reference = new SlowReference(
                    scheme,
                    RandomRound.BODIES,
                    rows,
                    new SlowReference(scheme, RandomRound.BODIES, before, Map.of()).scored());
            Ranking ranking = Scorer.of(evidence(scheme, rows))
                    .withLastPeriod(Scorer.of(evidence(scheme, before)).scoreAll())
                    .ranking();

            Map<BodyId, BigDecimal> actual = new HashMap<>();
            Map<BodyId, BigDecimal> expected = new HashMap<>();
            Map<BodyId, Integer> ranks = new HashMap<>();
            Map<BodyId, String> grades = new HashMap<>();
            for (Ranking.Place place : ranking.places()) {
                Scorecard card = place.card();
                BigDecimal total = card.total().orElseThrow();
                actual.put(card.body(), total.stripTrailingZeros());
                ranks.put(card.body(), place.rank());
                place.grade().map(Grade::id).ifPresent(grade -> grades.put(card.body(), grade));
                assertThat(Fixtures.sumOf(card))
                        .as("seed %s, %s", seed, card.body())
                        .isEqualByComparingTo(total);
                totals++;
            }
            for (BodyId body : RandomRound.BODIES) {
                reference
                        .total(body)
                        .ifPresent(total -> expected.put(body, total.rounded().stripTrailingZeros()));
            }
            assertThat(actual).as("totals, seed %s", seed).isEqualTo(expected);
            assertThat(ranks).as("ranks, seed %s", seed).isEqualTo(reference.ranks());
            if (scheme.grading().isPresent()) {
                assertThat(grades).as("grades, seed %s", seed).isEqualTo(reference.grades());
                graded += grades.size();
            }
            scheme.indicators().forEach(indicator -> kinds.add(indicator.rule().kind()));
        }
        assertThat(totals).isGreaterThan(SCHEMES);
        assertThat(graded).isGreaterThan(SCHEMES / 2);
        assertThat(kinds).containsExactlyInAnyOrder(ScoringRule.Kind.values());
    }

    @Test
    void theOrderOfRowsNeverChangesAByte() {
        for (long seed = 0; seed < 100; seed++) {
            RandomRound round = RandomRound.of(seed);
            AssessmentScheme scheme = round.scheme();
            List<EvidenceRecord> rows = new ArrayList<>(round.rows(scheme));
            String expected =
                    ScorecardJson.write(Scorer.of(evidence(scheme, rows)).ranking());
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                Collections.shuffle(rows, random);
                assertThat(ScorecardJson.write(Scorer.of(evidence(scheme, rows)).ranking()))
                        .as("seed %s", seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aSchemeIsWrittenAndReadBackAsTheSame() {
        for (long seed = 0; seed < SCHEMES; seed++) {
            AssessmentScheme scheme = RandomRound.of(seed).scheme();
            String json = SchemeWriter.write(scheme);
            AssessmentScheme back = SchemeReader.read("s.json", new StringReader(json))
                    .orElseThrow()
                    .orElseThrow();
            assertThat(back).as("seed %s", seed).isEqualTo(scheme);
            assertThat(SchemeWriter.write(back)).as("seed %s", seed).isEqualTo(json);
        }
    }

    @Test
    void totalsOfColumnsAreThoseOfTheCards() {
        int compared = 0;
        for (long seed = 0; seed < SCHEMES; seed++) {
            RandomRound round = RandomRound.inColumns(seed);
            AssessmentScheme scheme = round.scheme();
            List<EvidenceRecord> rows = round.rows(scheme);
            EvidenceColumns.Builder columns = EvidenceColumns.builder(scheme, RandomRound.BODIES);
            Map<String, Long> values = rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.body() + "/" + row.indicator() + "/" + row.part(),
                            row -> row.number().orElseThrow().movePointRight(2).longValueExact()));
            scheme.indicators()
                    .forEach(indicator -> indicator.rule().inputParts().forEach(part -> {
                        long[] column = RandomRound.BODIES.stream()
                                .mapToLong(body -> values.getOrDefault(
                                        body + "/" + indicator.id() + "/" + part, EvidenceColumns.MISSING))
                                .toArray();
                        columns.column(indicator.id(), part, 2, column);
                    }));
            EvidenceColumns all = columns.build();
            BulkScorer fractions = BulkScorer.of(all, 0);
            BulkScorer whole = BulkScorer.of(all, 1_000_000);
            Scorer scorer = Scorer.of(evidence(scheme, rows));
            ImmutableList<Optional<BigDecimal>> together = whole.totals();
            for (int i = 0; i < RandomRound.BODIES.size(); i++) {
                Scorecard card = scorer.score(RandomRound.BODIES.get(i));
                Optional<BigDecimal> total =
                        card.state() == IndicatorState.SCORED ? Optional.of(card.subtotal()) : Optional.empty();
                assertThat(fractions.total(i)).as("seed %s, body %s", seed, i).isEqualTo(total);
                assertThat(whole.total(i)).as("seed %s, body %s", seed, i).isEqualTo(total);
                assertThat(together.get(i)).as("seed %s, body %s", seed, i).isEqualTo(total);
                compared += total.isPresent() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(SCHEMES);
    }
}
