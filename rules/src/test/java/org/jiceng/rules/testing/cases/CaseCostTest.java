package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.cases.CaseTableTest.table;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.junit.jupiter.api.Test;

/** What ten thousand cases cost, counted and not timed: a cell is read once, and nothing is explained that holds. */
class CaseCostTest {

    private static final int CASES = 10_000;
    private static final LocalizedText ANY = LocalizedText.of("任意", "any");

    private static CaseTable rows(String headings, String row) {
        return table(headings + "\n" + (row + "\n").repeat(CASES));
    }

    private static <F> Rule<F> rule(String id, Condition<F> requires) {
        return Rule.<F>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of("应当", "must"))
                .addCitations(Instruments.RCOL_2025.article(6, 2))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .requires(requires)
                .build();
    }

    /** Returns a condition that always holds and counts how often it is asked. */
    private static <F, T> Condition<F> counted(Fact<F, T> fact, AtomicInteger asked) {
        return fact.satisfies(ANY, value -> asked.incrementAndGet() > 0);
    }

    @Test
    void eachCellIsReadOnceHoweverOftenItsValueIsAskedFor() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger explained = new AtomicInteger();
        CellParser<Integer> parser = text -> {
            read.incrementAndGet();
            return Integer.valueOf(text);
        };
        Column<Integer> number = Column.of("number", LocalizedText.of("数", "number"), parser);
        CaseSpec<Integer> spec = CaseSpec.<Integer>builder()
                .input(number.required())
                .decide(row -> row.get(number).orElse(0) + row.require(number.orHeaded("n")))
                .expect(Column.of("double", LocalizedText.of("加倍", "double"), parser), Optional::of)
                .explain((result, row, differing, locale) -> "explained " + explained.incrementAndGet())
                .build();

        CaseReport report = spec.run(rows("number,double", "2,4"));
        assertThat(report.passed()).isTrue();
        assertThat(report.results()).hasSize(CASES);
        assertThat(read).hasValue(2 * CASES);

        CaseReport failing = spec.run(rows("number,double", "2,5"));
        assertThat(failing.failures()).hasSize(CASES);
        assertThat(explained).as("explained before it is shown").hasValue(0);
        assertThat(failing.failures().get(0).in(Locale.ENGLISH)).endsWith("\nexplained 1");
    }

    @Test
    void aCaseThatHoldsAsksTheRuleThatItNamesAlone() {
        AtomicInteger named = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        Fact<Integer, Integer> value = Fact.of("value", LocalizedText.of("值", "value"), one -> one);
        RuleBook<Integer> book = RuleBook.of(
                "book", ImmutableList.of(rule("N-1", counted(value, named)), rule("N-2", counted(value, other))));
        var spec = RuleBookCases.of(book, ImmutableList.of(), row -> 1);
        String headings = "日期,主体类型,规则,判定";

        assertThat(spec.run(rows(headings, "2026-01-01,居民委员会,N-1,符合")).passed()).isTrue();
        assertThat(named).hasValue(CASES);
        assertThat(other).hasValue(0);

        CaseReport failing = spec.run(table(headings + "\n2026-01-01,居民委员会,N-1,不符合\n"));
        assertThat(failing.failures().get(0).in(Locale.ENGLISH)).contains("N-2 satisfied");
        assertThat(other).hasPositiveValue();
    }

    @Test
    void aDecisionThatHoldsIsNotTraced() {
        AtomicInteger asked = new AtomicInteger();
        Rule<AdmissionCase> rule = rule("N-1", counted(AdmissionFacts.APPLICANT_KIND, asked));
        AdmissionPolicy policy = AdmissionSamples.POLICY.withRules(ImmutableList.of(rule), ImmutableList.of());
        var spec = AdmissionCases.of(policy, AdmissionSamples.COUNTY);
        String headings = "决定日期,申请单位,承接单位,事项,交办方式,申请依据,是否需要经费,结果,规则,判定,引用条款";
        String row = "2026-01-01,石城县民政局,温泉社区居民委员会,人口登记,委托,法律,否,准入,RC-ENTRUST-LAW,符合," + "《城市居民委员会组织法》（2025年修订）第四十三条";

        CaseReport report = spec.run(rows(headings, row));
        assertThat(report.passed()).as(() -> report.in(Locale.ENGLISH)).isTrue();
        assertThat(asked).as("once to decide, and never to explain").hasValue(CASES);
    }
}
