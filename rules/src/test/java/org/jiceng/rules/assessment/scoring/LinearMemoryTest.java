package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.junit.jupiter.api.Test;

/** All that is allocated for a round, and so all that it keeps, grows with the bodies and no faster. */
class LinearMemoryTest {

    private static final AssessmentScheme SCHEME = scheme(section(
                    "s",
                    indicator(
                            "rank",
                            "3",
                            RankTable.builder()
                                    .addRows(RankTable.Row.of(10, "3"), RankTable.Row.of(100, "2"))
                                    .otherwise(BigDecimal.ONE)
                                    .greatestFirst(true)
                                    .ties(RankTable.Ties.MEAN)
                                    .build()),
                    indicator(
                            "count",
                            "7",
                            Accrual.builder()
                                    .addItems(UnitPoints.of("0.3"))
                                    .unreported(Unreported.MEANS_MISSING)
                                    .build())))
            .build();

    private static ImmutableList<BodyId> bodies(int count) {
        return IntStream.range(0, count)
                .mapToObj(body -> BodyId.of(String.format("b%07d", body)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Object totals(int count) {
        long[] values = LongStream.range(0, count).map(body -> body * 31 % 101).toArray();
        return BulkScorer.of(EvidenceColumns.builder(SCHEME, bodies(count))
                        .column(id("rank"), "", 0, values)
                        .column(id("count"), "", 0, values)
                        .build())
                .totals();
    }

    private static Object cards(int count) {
        ImmutableList<BodyId> bodies = bodies(count);
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int body = 0; body < count; body++) {
            String value = String.valueOf(body * 31 % 101);
            rows.add(EvidenceRecord.of(bodies.get(body), id("rank"), value));
            rows.add(EvidenceRecord.of(bodies.get(body), id("count"), value));
        }
        return Scorer.of(Evidence.check(SCHEME, bodies, rows).orElseThrow()).scoreAll();
    }

    /** Returns the bytes that a round of so many bodies allocates, for each body, once all classes are loaded. */
    private static double bytesPerBody(IntFunction<Object> round, int count) {
        assertThat(round.apply(100)).isNotNull();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        assertThat(round.apply(count)).isNotNull();
        return (double) (threads.getThreadAllocatedBytes(thread) - before) / count;
    }

    @Test
    void totalsTakeNoMoreForEachBodyOfALargerRound() {
        assertThat(bytesPerBody(LinearMemoryTest::totals, 80_000))
                .isLessThan(1.25 * bytesPerBody(LinearMemoryTest::totals, 10_000));
    }

    @Test
    void scorecardsTakeNoMoreForEachBodyOfALargerRound() {
        assertThat(bytesPerBody(LinearMemoryTest::cards, 8_000))
                .isLessThan(1.25 * bytesPerBody(LinearMemoryTest::cards, 1_000));
    }
}
