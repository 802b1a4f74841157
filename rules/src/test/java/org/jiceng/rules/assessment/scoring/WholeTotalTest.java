package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeTotalTest {

    private static final int BODIES = 1_000;

    /** Thirds and sevenths of a point. */
    private static final AssessmentScheme SCHEME = scheme(section(
                    "s",
                    indicator("thirds", "1", Conversion.outOf("3")),
                    indicator("sevenths", "1", Conversion.outOf("7"))))
            .build();

    private static final ImmutableList<BodyId> IDS =
            IntStream.range(0, BODIES).mapToObj(body -> BodyId.of("b" + body)).collect(ImmutableList.toImmutableList());

    private static EvidenceColumns evidence(LongStream thirds, LongStream sevenths) {
        return EvidenceColumns.builder(SCHEME, IDS)
                .column(id("thirds"), "", 0, thirds.toArray())
                .column(id("sevenths"), "", 0, sevenths.toArray())
                .build();
    }

    /** The plan that counts how often it asks for an amount. */
    private static WholeTotal plan(EvidenceColumns evidence, int cells, AtomicInteger asked) {
        long[] over = {3, 7};
        WholeAmounts.Exact[] exact = new WholeAmounts.Exact[over.length];
        WholeAmounts.@Nullable Draft[] drafts = new WholeAmounts.@Nullable Draft[over.length];
        for (int i = 0; i < over.length; i++) {
            long down = over[i];
            EvidenceColumns.Column column =
                    evidence.columns(SCHEME.indicators().toList().get(i)).get(0);
            exact[i] = body -> {
                asked.incrementAndGet();
                return column.has(body) ? Fraction.of(column.unscaled()[body], down) : null;
            };
            drafts[i] = WholeAmounts.Draft.of(ImmutableList.of(column), BODIES, cells, exact[i]);
        }
        return WholeTotal.of(SCHEME, new TotalPlan(SCHEME), exact, drafts).orElseThrow();
    }

    @Test
    void worksOutTheAmountOfAValueOnce() {
        AtomicInteger asked = new AtomicInteger();
        WholeTotal plan = plan(
                evidence(
                        LongStream.range(0, BODIES).map(body -> body % 4),
                        LongStream.range(0, BODIES).map(body -> body % 8)),
                100,
                asked);
        for (int body = 0; body < BODIES; body++) {
            assertThat(plan.of(body)).isEqualTo(Fraction.of(body % 4, 3).plus(Fraction.of(body % 8, 7)));
        }
        assertThat(asked).hasValue(4 + 8);
    }

    @Test
    void asksForEachBodyWhereTheValuesAreTooMany() {
        AtomicInteger asked = new AtomicInteger();
        WholeTotal plan = plan(
                evidence(
                        LongStream.range(0, BODIES).map(body -> body % 4),
                        LongStream.range(0, BODIES).map(body -> body % 8)),
                5,
                asked);
        // Of the sevenths, which are not kept, only these are multiples of the unit 1/300.
        assertThat(plan.of(7)).isEqualTo(Fraction.ONE.plus(Fraction.ONE));
        assertThat(plan.of(1)).isNull();
        assertThat(asked).hasValue(4 + 2);
    }

    @Test
    void givesNoTotalWhereAValueIsMissing() {
        WholeTotal plan = plan(
                evidence(
                        LongStream.range(0, BODIES).map(body -> body == 3 ? EvidenceColumns.MISSING : 1),
                        LongStream.range(0, BODIES).map(body -> 1)),
                100,
                new AtomicInteger());
        assertThat(plan.of(3)).isNull();
        assertThat(plan.of(4)).isEqualTo(Fraction.of(10, 21));
    }

    /** The span of such values does not fit into a long; no table is made, and no sum runs over. */
    @Test
    void endsOfTheRangeDoNotOverflow() {
        AssessmentScheme judged =
                scheme(section("s", indicator("a", "9", JudgedPoints.of()))).build();
        EvidenceColumns.Column column =
                new EvidenceColumns.Column(0, new long[] {Long.MAX_VALUE, -Long.MAX_VALUE, EvidenceColumns.MISSING});
        WholeAmounts.Exact exact = column::fraction;
        WholeAmounts.Draft draft = WholeAmounts.Draft.of(ImmutableList.of(column), 3, Integer.MAX_VALUE, exact);
        assertThat(draft).isNull();
        Optional<WholeTotal> plan = WholeTotal.of(
                judged, new TotalPlan(judged), new WholeAmounts.Exact[] {exact}, new WholeAmounts.@Nullable Draft[] {
                    draft
                });
        assertThat(plan.orElseThrow().of(0)).isNull();
        assertThat(plan.orElseThrow().of(1)).isNull();
    }

    /** A cap of 0.000001 under the factor 1/999983 is a multiple of no unit that is large enough. */
    @Test
    void hasNoPlanForALimitThatIsNoMultipleOfAUnit() {
        Section part = Section.builder()
                .id("part")
                .title("小项")
                .cap(new BigDecimal("0.000001"))
                .addIndicator(indicator("a", "999983", JudgedPoints.of()))
                .build();
        AssessmentScheme limited = scheme(Section.builder()
                        .id("all")
                        .title("大项")
                        .assembly(Section.Assembly.SCALED)
                        .points(BigDecimal.ONE)
                        .addSection(part)
                        .build())
                .build();
        EvidenceColumns evidence = EvidenceColumns.builder(limited, IDS.subList(0, 2))
                .column(id("a"), "", 0, 0, 999_983)
                .build();
        assertThat(WholeTotal.of(
                        limited,
                        new TotalPlan(limited),
                        new WholeAmounts.Exact[] {body -> Fraction.ONE},
                        new WholeAmounts.@Nullable Draft[] {null}))
                .isEmpty();
        assertThat(BulkScorer.of(evidence).total(0))
                .isEqualTo(BulkScorer.of(evidence, 0).total(0));
        assertThat(BulkScorer.of(evidence).total(1))
                .isEqualTo(BulkScorer.of(evidence, 0).total(1));
    }
}
