package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AgainstAverage;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Formula;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.junit.jupiter.api.Test;

class BulkScorerTest {

    private static ImmutableList<BodyId> bodies(int count) {
        ImmutableList.Builder<BodyId> bodies = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            bodies.add(BodyId.of(String.format("b%07d", i)));
        }
        return bodies.build();
    }

    private static <T> T pick(Random random, T[] values) {
        return ImmutableList.copyOf(values).get(random.nextInt(values.length));
    }

    private static ScoringRule rule(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> JudgedPoints.of();
            case 1 -> Conversion.outOf("7");
            case 2 -> AllOrNothing.atLeast("3");
            case 3 ->
                Deduction.builder()
                        .addItems(UnitPoints.of("x", "0.7").cappedAt("2"), UnitPoints.of("y", "1.1"))
                        .unreported(Unreported.MEANS_NONE)
                        .floor(random.nextBoolean() ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                        .build();
            case 4 ->
                Accrual.builder()
                        .addItems(UnitPoints.of("x", "0.3").countedBeyond("2"), UnitPoints.of("y", "1.25"))
                        .unreported(Unreported.MEANS_MISSING)
                        .cap(n("4"))
                        .build();
            case 5 ->
                RankTable.builder()
                        .addRows(RankTable.Row.of(1, "5"), RankTable.Row.of(3, "3"))
                        .otherwise(BigDecimal.ONE)
                        .greatestFirst(random.nextBoolean())
                        .ties(pick(random, RankTable.Ties.values()))
                        .build();
            case 6 -> ProportionalToBest.of(true);
            case 7 ->
                AgainstAverage.builder()
                        .base(n("4"))
                        .perUnitAbove(n("0.1"))
                        .perUnitBelow(n("0.3"))
                        .build();
            case 8 ->
                CompletionRatio.builder()
                        .done("做")
                        .target("应")
                        .zeroTarget(IndicatorState.NOT_APPLICABLE)
                        .build();
            case 9 ->
                Target.builder()
                        .target(n("5"))
                        .below(Target.Steps.of("2", "0.5", Target.Counting.STARTED_STEPS))
                        .build();
            case 10 ->
                Formula.of(Term.fullPoints().times(Term.input("x", "0", "9")).over(Term.constant("9")));
            default ->
                Composite.builder()
                        .addComponents(
                                Composite.Component.of("2", AllOrNothing.atLeast("4")),
                                Composite.Component.of(
                                        "0",
                                        Accrual.builder()
                                                .addItems(UnitPoints.of("x", "0.5"))
                                                .unreported(Unreported.MEANS_NONE)
                                                .build()))
                        .cap(n("3"))
                        .build();
        };
    }

    private static AssessmentScheme random(Random random) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < 3; i++) {
            Section.Builder section = Section.builder().id("s" + i).title("大项");
            for (int k = random.nextInt(3); k >= 0; k--) {
                section.addIndicators(indicator("i" + number++, String.valueOf(4 + random.nextInt(9)), rule(random)));
            }
            if (i == 1) {
                section.points(n("17")).assembly(Section.Assembly.SCALED).cap(n("15"));
            } else if (i == 2) {
                section.role(Section.Role.BONUS_OUTSIDE).cap(n("6")).floor(n("1"));
            }
            sections.add(section.build());
        }
        return scheme(sections.toArray(new Section[0]))
                .notApplicable(MissingPolicy.REWEIGHT_TOTAL)
                .notProvided(pick(random, MissingPolicy.values()))
                .rounding(
                        new Rounding(random.nextInt(4), RoundingMode.HALF_EVEN, pick(random, Rounding.Stage.values())))
                .build();
    }

    /** Random schemes, with values missing here and there: the totals of the cards, every one of them. */
    @Test
    void givesTheTotalsOfTheCards() {
        ImmutableList<BodyId> bodies = bodies(9);
        int totals = 0;
        for (int i = 0; i < 400; i++) {
            Random random = new Random(i);
            AssessmentScheme scheme = random(random);
            EvidenceColumns.Builder columns = EvidenceColumns.builder(scheme, bodies);
            List<EvidenceRecord> rows = new ArrayList<>();
            scheme.indicators().forEach(indicator -> fill(indicator, bodies, random, columns, rows));
            Collections.shuffle(rows, random);
            Scorer scorer = Scorer.of(Evidence.check(scheme, bodies, rows).orElseThrow());
            EvidenceColumns evidence = columns.build();
            for (int cells : new int[] {0, 3, 1_000}) {
                BulkScorer bulk = BulkScorer.of(evidence, cells);
                for (int body = 0; body < bodies.size(); body++) {
                    Optional<BigDecimal> total = scorer.score(bodies.get(body)).total();
                    assertThat(bulk.total(body))
                            .as("scheme %s, %s cells, body %s", i, cells, body)
                            .isEqualTo(total);
                    totals += total.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(totals).isGreaterThan(6_000);
    }

    private static void fill(
            Indicator indicator,
            ImmutableList<BodyId> bodies,
            Random random,
            EvidenceColumns.Builder columns,
            List<EvidenceRecord> rows) {
        boolean[] without = new boolean[bodies.size()];
        for (int body = 0; body < without.length; body++) {
            without[body] = random.nextInt(12) == 0;
        }
        for (String part : indicator.rule().inputParts()) {
            long[] values = new long[bodies.size()];
            for (int body = 0; body < values.length; body++) {
                values[body] = without[body] ? EvidenceColumns.MISSING : 1 + random.nextInt(4);
                if (!without[body]) {
                    rows.add(EvidenceRecord.of(bodies.get(body), indicator.id(), part, String.valueOf(values[body])));
                }
            }
            columns.column(indicator.id(), part, 0, values);
        }
    }

    /** 200,000 bodies with five thirds, sevenths and decimals each, a million values: each total and the sum of all. */
    @Test
    void aMillionValuesAreExact() {
        int count = 200_000;
        ImmutableList<BodyId> bodies = bodies(count);
        AssessmentScheme scheme = scheme(section(
                        "s",
                        indicator("i0", "10", Conversion.outOf("3")),
                        indicator("i1", "10", Conversion.outOf("7")),
                        indicator("i2", "10", JudgedPoints.of()),
                        indicator("i3", "1", Conversion.outOf("10")),
                        indicator("i4", "0.1", Conversion.outOf("10"))))
                .rounding(new Rounding(6, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .build();
        EvidenceColumns.Builder columns = EvidenceColumns.builder(scheme, bodies);
        Random random = new Random(11);
        long[][] values = new long[5][count];
        int[] most = {3, 7, 10, 10, 10};
        for (int i = 0; i < values.length; i++) {
            for (int body = 0; body < count; body++) {
                values[i][body] = random.nextInt(most[i] + 1);
            }
            columns.column(id("i" + i), "", 0, values[i]);
        }
        ImmutableList<Optional<BigDecimal>> totals =
                BulkScorer.of(columns.build()).totals();
        long millionths = 0;
        for (int body = 0; body < count; body++) {
            // over 2,100: 10/3 is 7000, 10/7 is 3000, 1 is 2100, 1/10 is 210, 1/100 is 21
            long up = 7000 * values[0][body]
                    + 3000 * values[1][body]
                    + 2100 * values[2][body]
                    + 210 * values[3][body]
                    + 21 * values[4][body];
            long rounded = (2_000_000 * up + 2_100) / 4_200;
            assertThat(totals.get(body).orElseThrow().unscaledValue().longValueExact())
                    .isEqualTo(rounded);
            millionths += rounded;
        }
        assertThat(totals.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(millionths, 6));
    }

    /**
     * 1,000,000 bodies, two values each. The sevenths, rounded to millionths, add up to 3 in each seven bodies, and
     * 1,000,000 is 142,857 times seven and one body with none: 428,571. One point less 0.1 for each of 0 to 9 is 5.5 in
     * each ten: 550,000.
     */
    @Test
    void totalsOfAMillionRowsAreExact() {
        int count = 1_000_000;
        AssessmentScheme scheme = scheme(section(
                        "s",
                        indicator("sevenths", "1", Conversion.outOf("7")),
                        indicator(
                                "tenths",
                                "1",
                                Deduction.builder()
                                        .addItems(UnitPoints.of("0.1"))
                                        .unreported(Unreported.MEANS_MISSING)
                                        .build())))
                .rounding(new Rounding(6, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .build();
        EvidenceColumns columns = EvidenceColumns.builder(scheme, bodies(count))
                .column(id("sevenths"), "", 0, cycle(count, 7))
                .column(id("tenths"), "", 0, cycle(count, 10))
                .build();
        BulkScorer scorer = BulkScorer.of(columns);
        BigDecimal sum = BigDecimal.ZERO;
        for (int body = 0; body < count; body++) {
            sum = sum.add(scorer.total(body).orElseThrow());
        }
        assertThat(sum).isEqualTo(n("978571.000000"));
        // body 999,999 has 999,999 mod 7 = 0 sevenths and nine tenths off
        assertThat(scorer.total(count - 1)).contains(n("0.100000"));
    }

    private static long[] cycle(int count, int period) {
        return LongStream.range(0, count).map(body -> body % period).toArray();
    }

    @Test
    void equalTotalsShareARank() {
        assertThat(BulkScorer.ranks(ImmutableList.of(
                        Optional.of(n("80.0")),
                        Optional.of(n("90")),
                        Optional.empty(),
                        Optional.of(n("80")),
                        Optional.of(n("70")))))
                .containsExactly(2, 1, 0, 2, 4);
    }

    @Test
    void refusesColumnsThatCannotBeTrue() {
        AssessmentScheme scheme = Fixtures.only("10", JudgedPoints.of());
        EvidenceColumns.Builder columns = EvidenceColumns.builder(scheme, ImmutableList.of(A, B));
        assertThatThrownBy(() -> columns.column(id("i"), "", 1, 100, 101))
                .hasMessage("value of B for indicator i, part '', must be valid: "
                        + "it must be from 0 to 10, both inclusive, but was '10.1'");
        assertThatThrownBy(() -> columns.column(id("i"), "", 0, 1))
                .hasMessage("column i must have 2 values, but had '1'");
        assertThatThrownBy(() -> columns.column(id("k"), "", 0, 1, 1))
                .hasMessage("scheme test must have indicator k with part '', but has not");
        assertThatThrownBy(() -> columns.column(id("i"), "", 7, 1, 1))
                .hasMessage("decimals of a column must be from 0 to 6, but were '7'");
        assertThatThrownBy(() -> EvidenceColumns.builder(scheme, ImmutableList.of(A, A)))
                .hasMessage("bodies of columns must be unique, but some repeat");
    }

    /** Bodies are added up in blocks, and a block may hold bodies that only fractions or policies can score. */
    @Test
    void totalsTogetherAreThoseOfEachBody() {
        Section half = Section.builder()
                .from(section("t", indicator("c", "3", Conversion.outOf("7"))))
                .points(n("2"))
                .assembly(Section.Assembly.SCALED)
                .cap(n("1.5"))
                .build();
        AssessmentScheme scheme = scheme(section("s", indicator("a", "10", JudgedPoints.of())), half)
                .notProvided(MissingPolicy.REWEIGHT_TOTAL)
                .build();
        List<BodyId> bodies = new ArrayList<>();
        long[] judged = new long[3000];
        long[] converted = new long[3000];
        Random random = new Random(3);
        for (int i = 0; i < judged.length; i++) {
            bodies.add(BodyId.of("b" + i));
            judged[i] = random.nextInt(40) == 0 ? EvidenceColumns.MISSING : random.nextInt(1001);
            converted[i] = random.nextInt(40) == 0 ? EvidenceColumns.MISSING : random.nextInt(8);
        }
        BulkScorer scorer = BulkScorer.of(EvidenceColumns.builder(scheme, bodies)
                .column(id("a"), "", 2, judged)
                .column(id("c"), "", 0, converted)
                .build());
        ImmutableList<Optional<BigDecimal>> totals = scorer.totals();
        assertThat(totals).hasSize(3000);
        for (int i = 0; i < totals.size(); i++) {
            assertThat(totals.get(i)).as("body %s", i).isEqualTo(scorer.total(i));
        }
    }

    /** Values that lie close together are counted, others sorted; both give the same ranks. */
    @Test
    void sortedValuesAreInOrderHoweverFarApartTheyLie() {
        Random random = new Random(11);
        for (long bound : new long[] {1, 50, 1_000_000_000L}) {
            long[] values = new long[500];
            for (int i = 0; i < values.length; i++) {
                values[i] = i % 7 == 0 ? EvidenceColumns.MISSING : random.nextLong(bound + 1) - bound / 2;
            }
            long[] expected = Arrays.stream(values)
                    .filter(value -> value != EvidenceColumns.MISSING)
                    .sorted()
                    .toArray();
            assertThat(new EvidenceColumns.Column(0, values).sorted()).isEqualTo(expected);
        }
        assertThat(new EvidenceColumns.Column(0, new long[] {EvidenceColumns.MISSING}).sorted())
                .isEmpty();
        assertThat(new EvidenceColumns.Column(0, new long[] {Long.MAX_VALUE, -5}).sorted())
                .containsExactly(-5, Long.MAX_VALUE);
    }
}
