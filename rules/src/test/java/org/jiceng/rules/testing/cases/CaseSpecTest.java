package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.cases.CaseTableTest.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of one's own: amounts that are doubled. */
class CaseSpecTest {

    private static final Column<BigDecimal> AMOUNT =
            Column.amount("amount", LocalizedText.of("金额", "sum")).required();
    private static final Column<LocalDate> DAY = Column.date("day", LocalizedText.of("日期", "on"));
    private static final Column<Boolean> NEGATIVE = Column.flag("negative", LocalizedText.of("取负", "negated"));
    private static final Column<FundsSource> SOURCE =
            Column.word("source", LocalizedText.of("来源", "from"), FundsSource.class);

    private static final CaseSpec<BigDecimal> DOUBLED = CaseSpec.<BigDecimal>builder()
            .input(AMOUNT, DAY, NEGATIVE, SOURCE)
            .decide(row -> row.require(AMOUNT)
                    .multiply(row.get(NEGATIVE).orElse(false) ? new BigDecimal(-2) : new BigDecimal(2)))
            .expect(Column.amount("double", LocalizedText.of("加倍", "doubled")), Optional::of)
            .build();

    private static String failure(String text) {
        return DOUBLED.run(table(text)).results().get(0).in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金额,加倍\n1,2\n",
                "sum,doubled\n1,2.00\n",
                "Amount,DOUBLE\n1,2\n",
                "金 额,加_倍\n1,2\n",
                "金额,取负,加倍\n1,是,-2\n",
                "金额,negated,加倍\n1,FALSE,2\n",
                "金额,取负,加倍\n1,√,-2\n",
                "金额,取负,加倍\n１,No,2\n",
                "金额,日期,加倍\n1,2026/1/5,2\n",
                "金额,日期,加倍\n1,2026年1月5日,2\n",
                "金额,来源,加倍\n1,applicant,2\n",
                "金额,来源,加倍\n1,申请单位,2\n",
                "金额,来源,加倍\n1,The Applicant,2\n",
                "用例,金额,加倍,备注,#own\n甲,1,2,随便,x\n"
            })
    void readsHeadingsAndValuesInBothLanguages(String text) {
        assertThat(DOUBLED.run(table(text)).passed()).as(() -> failure(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    35000 | 35000
                    "35,000" | 35000
                    3.5万 | 35000
                    ３．５万元 | 35000
                    ¥1,200.50 | 1200.50
                    0.2亿 | 20000000
                    1万亿 | 1000000000000
                    5千 | 5000
                    1200元 | 1200
                    -3 | -3
                    """)
    void readsAmountsAsPeopleWriteThem(String text, String expected) {
        assertThat(CellForms.amount(text.replace("\"", ""))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,5", "35,00", "1e5", "万", "3.5万万", "3万5千", "--1", "约3万", "1,000,00"})
    void refusesAmountsThatAreNone(String text) {
        assertThatThrownBy(() -> CellForms.amount(text))
                .isInstanceOf(InvalidCell.class)
                .hasMessage("must be an amount such as 35000, 35,000, 3.5万 or 0.2亿");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026/13/1", "2026年1月32日"})
    void refusesDaysThatThereAreNot(String text) {
        assertThatThrownBy(() -> CellForms.date(text)).hasMessage("there is no such day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260101", "1/2/2026", "2026-1", "2026/1-2", "today"})
    void refusesTextsThatAreNoDates(String text) {
        assertThatThrownBy(() -> CellForms.date(text)).hasMessageStartingWith("must be a date such as 2026-01-31");
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnceWithItsPlaceAndTheNearestWord() {
        CaseTable table = table("金额,日期,取负,来源,加倍\nx,2026-02-30,也许,申请单立,2\n1,2026-01-01,是,,-2\n,,,,2\n");

        assertThat(DOUBLED.run(table).results()).extracting(CaseResult::passed).containsExactly(false, true, false);
        assertThat(table.check(DOUBLED).in(Locale.CHINESE).lines())
                .containsExactly(
                        "t.csv:2:1: [CASE-CELL] “金额”的值“x”无效：应为数额，如 35000、35,000、3.5万 或 0.2亿",
                        "t.csv:2:2: [CASE-CELL] “日期”的值“2026-02-30”无效：没有这一天",
                        "t.csv:2:3: [CASE-CELL] “取负”的值“也许”无效：应为以下之一：是、否",
                        "t.csv:2:4: [CASE-CELL] “来源”的值“申请单立”无效：应为以下之一：申请单位、承接的村（居）民委员会、无人承担，最接近的是“申请单位”",
                        "t.csv:4:1: [CASE-BLANK] “金额”不得为空");
    }

    @Test
    void wrongHeadingsAreReportedWithThoseThatThereAreAndFailEveryRow() {
        CaseTable table = table("金客,sum,amount,加培\n1,2,3,4\n5,6,7,8\n");

        assertThat(DOUBLED.run(table).results()).noneMatch(CaseResult::passed).allMatch(CaseResult::isBroken);
        assertThat(table.check(DOUBLED).in(Locale.ENGLISH).lines())
                .containsExactly(
                        "t.csv:1:1: [CASE-HEADING] heading '金客' is not known; the headings are: sum, on, negated, from, doubled",
                        "t.csv:1:3: [CASE-HEADING] headings 'amount' and 'sum' both mean 'sum'; there must be one",
                        "t.csv:1:4: [CASE-HEADING] heading '加培' is not known; the headings are: sum, on, negated, from, doubled");
        assertThat(table("sun,doublde\n1,2\n").check(DOUBLED).in(Locale.ENGLISH).lines())
                .containsExactly(
                        "t.csv:1:1: [CASE-HEADING] heading 'sun' is not known, the nearest is 'sum'",
                        "t.csv:1:2: [CASE-HEADING] heading 'doublde' is not known, the nearest is 'doubled'",
                        "t.csv:1: [CASE-HEADING] heading 'sum' (amount) is missing");
    }

    @Test
    void aRowThatExpectsNothingIsBroken() {
        assertThat(failure("金额,加倍\n1,\n"))
                .endsWith("> t.csv:2: [CASE-EXPECTS-NOTHING] row expects nothing; fill in one of: doubled");
    }

    @Test
    void aRowThatIsOtherSaysWhereAndShowsTheWholeResult() {
        assertThat(failure("金额,加倍\n1,3\n"))
                .isEqualTo("t.csv:2 金额1 · 加倍3: 1 not as expected\n> column 2 'doubled': expected '3', but was '2'\n2");
    }

    @Test
    void aRowThatCannotBeDecidedFailsAloneWithTheReason() {
        CaseSpec<BigDecimal> picky = CaseSpec.<BigDecimal>builder()
                .input(AMOUNT)
                .decide(row -> {
                    if (row.require(AMOUNT).signum() < 0) {
                        throw new IllegalArgumentException("amount must not be negative, but was '-1'");
                    }
                    if (row.require(AMOUNT).signum() == 0) {
                        row.invalid(AMOUNT, LocalizedText.of("不得为零", "must not be zero"));
                        row.failIfInvalid();
                    }
                    return row.require(AMOUNT);
                })
                .expect(Column.amount("same", LocalizedText.of("同", "same")), Optional::of)
                .build();
        CaseReport report = picky.run(table("amount,same\n-1,-1\n0,0\n1,1\n"));

        assertThat(report.failures()).extracting(CaseResult::line).containsExactly(2L, 3L);
        assertThat(report.in(Locale.ENGLISH)).isEqualTo("""
                        t.csv: cases: 3, as expected: 1, failed: 2
                        t.csv:2 -1 · -1: cannot be decided, errors: 1
                        > t.csv:2: [CASE-ROW] row cannot be decided: amount must not be negative, but was '-1'
                        t.csv:3 amount0 · same0: cannot be decided, errors: 1
                        > t.csv:3:1: [CASE-CELL] 'sum' has an invalid value '0': must not be zero""");
    }

    @Test
    void textFromTheTableStaysOnItsLine() {
        assertThat(failure("金额,加倍\n\"1\nFAKE: passed\",3\n").lines()).hasSize(2);
    }

    @Test
    void aSpecMustDecideAndExpectSomethingAndHaveEachColumnOnce() {
        assertThatThrownBy(() -> CaseSpec.<String>builder().build())
                .hasMessage("a spec of cases must say how a case is decided");
        assertThatThrownBy(() -> CaseSpec.<String>builder().decide(row -> "").build())
                .hasMessage("a spec of cases must expect something");
        assertThatThrownBy(() -> CaseSpec.<String>builder()
                        .input(AMOUNT, AMOUNT)
                        .decide(row -> "")
                        .expect(Column.text("x", LocalizedText.verbatim("x")), Optional::of)
                        .build())
                .hasMessage("ids of columns must be unique, but 'amount' occurs twice");
        assertThatThrownBy(() -> Column.text(" ", LocalizedText.verbatim("x")))
                .hasMessage("id of a column must not be blank, but was ' '");
    }

    @Test
    void listsHaveSeparatorsAndAWordForNone() {
        Column<ImmutableList<Outcome>> outcomes =
                Column.wordList("outcomes", LocalizedText.of("结果", "outcomes"), Outcome.class);

        assertThat(outcomes.parse("准入、rejected；INCOMPLETE"))
                .containsExactly(Outcome.ADMITTED, Outcome.REJECTED, Outcome.INCOMPLETE);
        assertThat(outcomes.parse("无")).isEmpty();
        assertThatThrownBy(() -> outcomes.parse("准入、不准")).isInstanceOf(InvalidCell.class);
    }
}
