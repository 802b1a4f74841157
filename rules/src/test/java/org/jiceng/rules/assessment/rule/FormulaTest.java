package org.jiceng.rules.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.check;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.only;
import static org.jiceng.rules.assessment.Fixtures.total;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.review.SchemeReview;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Term YEAR = Term.input("年度", "0", "100");
    private static final Term FIRST = Term.input("一月", "0", "100");
    private static final Term SECOND = Term.input("二月", "0", "100");
    private static final Term MORE = Term.input("加减", "-10", "10");

    /** 年度×40% + 各月/2×60% + 加(减)分, the formula of 西宋集镇 2017 with two months. */
    private static final Formula FORMULA = Formula.of(YEAR.times(Term.constant("0.4"))
            .plus(Term.mean(FIRST, SECOND).times(Term.constant("0.6")))
            .plus(MORE));

    private static final AssessmentScheme SCHEME = only("100", FORMULA);

    /** 90 × 0.4 = 36; (80 + 75) ÷ 2 × 0.6 = 46.5; −1.5; 81. */
    @Test
    void computesAndShowsItsArithmetic() {
        Scorecard card = card(SCHEME, "A i 年度 90", "A i 一月 80", "A i 二月 75", "A i 加减 -1.5");
        assertThat(total(card)).isEqualTo("81.00");
        assertThat(card.line(id("i")).orElseThrow().steps().get(0).in(Locale.ENGLISH))
                .isEqualTo("(90 × 0.4 + ((80 + 75) ÷ 2) × 0.6) + (-1.5) = 81");
    }

    @Test
    void aMissingInputIsAnErrorAndNotZero() {
        Scorecard card = card(SCHEME, "A i 年度 90", "A i 一月 80", "A i 加减 0");
        assertThat(card.state()).isEqualTo(IndicatorState.ERROR);
        assertThat(card.findings().in(Locale.ENGLISH)).contains("parts are missing: 二月");
    }

    @Test
    void inputsHaveRanges() {
        assertThat(check(SCHEME, "A i 加减 -10.01").findings().in(Locale.ENGLISH))
                .contains("it must be from -10 to 10, both inclusive");
        assertThat(check(SCHEME, "A i 加减 -10").findings()).isEmpty();
    }

    @Test
    void aZeroDivisorIsAnError() {
        AssessmentScheme scheme = only(
                "10",
                Formula.of(Term.fullPoints().times(Term.input("a", "0", "9")).over(Term.input("b", "0", "9"))));
        assertThat(card(scheme, "A i a 3", "A i b 0").state()).isEqualTo(IndicatorState.ERROR);
        assertThat(card(scheme, "A i a 3", "A i b 0").findings().in(Locale.ENGLISH))
                .contains("(10 × 3) ÷ 0: a divisor is zero, so there are no points");
        assertThat(card(scheme, "A i a 3", "A i b 9")
                        .line(id("i"))
                        .orElseThrow()
                        .exactPoints())
                .isEqualTo("10/3");
    }

    @Test
    void leastAndGreatest() {
        AssessmentScheme scheme = only(
                "10",
                Formula.of(
                        Term.input("a", "-9", "9").atLeast(Term.constant("0")).atMost(Term.constant("5"))));
        assertThat(total(card(scheme, "A i a -3"))).isEqualTo("0.00");
        assertThat(total(card(scheme, "A i a 4"))).isEqualTo("4.00");
        assertThat(total(card(scheme, "A i a 9"))).isEqualTo("5.00");
    }

    @Test
    void reviewKnowsWhatItCanComeTo() {
        assertThat(SchemeReview.of(SCHEME).in(Locale.ENGLISH))
                .contains("[SCHEME-RULE-EXCEEDS] indicator '指标i' can give 110, more than its 100 points")
                .contains("[SCHEME-NO-FLOOR] indicator '指标i' can go down to -10");
        Formula limited = Formula.builder()
                .from(FORMULA)
                .floor(BigDecimal.ZERO)
                .cap(BigDecimal.valueOf(100))
                .build();
        assertThat(SchemeReview.of(only("100", limited)).in(Locale.ENGLISH)).doesNotContain("EXCEEDS", "NO-FLOOR");
    }

    @Test
    void isReadAsItIsWritten() {
        AssessmentScheme scheme = only(
                "10",
                Formula.of(Term.fullPoints()
                        .minus(Term.input("a", "0", "9").over(Term.constant("3")))
                        .atMost(Term.sum(Term.constant("1"), YEAR, YEAR))));
        String json = SchemeWriter.write(scheme);
        assertThat(SchemeReader.read("s.json", new StringReader(json)).orElseThrow())
                .contains(scheme);
        assertThat(SchemeReader.read(
                                "s.json",
                                new StringReader(
                                        json.replace("\"MOST\"", "\"ROOT\"").replace("\"LEAST\"", "\"ROOT\"")))
                        .findings()
                        .in(Locale.ENGLISH))
                .contains("operator");
    }

    @Test
    void refusesARangeThatNobodyCanWriteOut() {
        assertThatThrownBy(() -> Term.input("x", "0", "1e999999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("range of input x must have at most 30 digits on each side of the point, but had more");
    }

    @Test
    void refusesWhatCannotBeComputed() {
        assertThatThrownBy(() -> Term.sum(YEAR)).hasMessage("operator SUM must have two or more terms, but had '1'");
        assertThatThrownBy(() -> Term.input("a b", "0", "1"))
                .hasMessage("name of an input must have 1 to 100 characters without white space, but was 'a b'");
        assertThatThrownBy(() -> Term.input("a", "2", "1"))
                .hasMessage("least value of input a must not exceed its greatest, but was '2' above '1'");
        assertThatThrownBy(() -> Formula.of(Term.constant("1"))).hasMessage("formula must have at least one input");
        assertThatThrownBy(() -> Formula.of(YEAR.plus(Term.input("年度", "0", "120"))))
                .hasMessage("input 年度 of a formula must have one range, but had two");
        Term long501 = Term.sum(IntStream.range(0, 500).mapToObj(i -> YEAR).toArray(Term[]::new));
        assertThatThrownBy(() -> Formula.of(long501)).hasMessage("formula must have at most 500 terms, but had more");
    }
}
