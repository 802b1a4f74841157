package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.C;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.check;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;
import static org.jiceng.rules.assessment.Fixtures.sumOf;
import static org.jiceng.rules.assessment.Fixtures.total;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each state of an indicator under each policy. Section 1 has a of 30 and b of 20, section 2 has c of 50. Body A has 16
 * for b and 30 for c; a is what the row says. B has 24 and C has 27 for a, and A had 21 in the last period.
 */
class StatePolicyTest {

    private static AssessmentScheme.Builder withPolicy(
            AssessmentScheme.Builder scheme, IndicatorState state, MissingPolicy policy) {
        return switch (state) {
            case NOT_APPLICABLE -> scheme.notApplicable(policy);
            case NOT_PROVIDED -> scheme.notProvided(policy);
            case ERROR -> scheme.inError(policy);
            case SCORED -> throw new IllegalArgumentException("what is scored must need no policy");
        };
    }

    private static Indicator ratio(IndicatorState zeroTarget) {
        return indicator(
                "a",
                "30",
                CompletionRatio.builder()
                        .done("做")
                        .target("应")
                        .zeroTarget(zeroTarget)
                        .build());
    }

    private static AssessmentScheme.Builder scheme100(Indicator a) {
        return scheme(
                section("s1", a, indicator("b", "20", JudgedPoints.of())),
                section("s2", indicator("c", "50", JudgedPoints.of())));
    }

    @ParameterizedTest
    @CsvSource({
        // 16 + 30
        "NOT_APPLICABLE, ZERO, 46.00",
        "NOT_PROVIDED, ZERO, 46.00",
        "ERROR, ZERO, 46.00",
        // 30 + 46
        "NOT_APPLICABLE, FULL_POINTS, 76.00",
        "NOT_PROVIDED, FULL_POINTS, 76.00",
        "ERROR, FULL_POINTS, 76.00",
        // 16 × 50/20 + 30
        "NOT_APPLICABLE, REWEIGHT_SECTION, 70.00",
        "NOT_PROVIDED, REWEIGHT_SECTION, 70.00",
        "ERROR, REWEIGHT_SECTION, 70.00",
        // 46 × 100/70 = 65.714…
        "NOT_APPLICABLE, REWEIGHT_TOTAL, 65.71",
        "NOT_PROVIDED, REWEIGHT_TOTAL, 65.71",
        "ERROR, REWEIGHT_TOTAL, 65.71",
        // (24 + 27) / 2 + 46
        "NOT_APPLICABLE, PEERS_AVERAGE, 71.50",
        "NOT_PROVIDED, PEERS_AVERAGE, 71.50",
        "ERROR, PEERS_AVERAGE, 71.50",
        // 21 + 46
        "NOT_APPLICABLE, LAST_PERIOD, 67.00",
        "NOT_PROVIDED, LAST_PERIOD, 67.00",
        "ERROR, LAST_PERIOD, 67.00",
        "NOT_APPLICABLE, ERROR, none",
        "NOT_PROVIDED, ERROR, none",
        "ERROR, ERROR, none"
    })
    void eachStateCountsForWhatIsDeclared(IndicatorState state, MissingPolicy policy, String expected) {
        AssessmentScheme scheme = withPolicy(scheme100(indicator("a", "30", JudgedPoints.of())), state, policy)
                .build();
        String row = switch (state) {
            case NOT_APPLICABLE -> "A a NOT_APPLICABLE";
            case NOT_PROVIDED -> "A a NOT_PROVIDED";
            default -> "A a 31";
        };
        Scorecard last = card(scheme, "A a 21", "A b 1", "A c 1");
        Scorecard card = Scorer.of(check(scheme, row, "A b 16", "A c 30", "B a 24", "C a 27")
                        .value())
                .withLastPeriod(List.of(last))
                .score(A);
        assertThat(total(card)).isEqualTo(expected);
        assertThat(sumOf(card)).isEqualByComparingTo(card.subtotal());
        ScoreLine line = card.line(id("a")).orElseThrow();
        assertThat(line.isError()).isEqualTo(policy == MissingPolicy.ERROR);
        assertThat(line.state()).isEqualTo(policy == MissingPolicy.ERROR ? IndicatorState.ERROR : state);
        assertThat(line.policy().isPresent()).isEqualTo(policy != MissingPolicy.ERROR);

        Indicator a = ratio(state == IndicatorState.NOT_APPLICABLE ? state : IndicatorState.ERROR);
        AssessmentScheme columns = withPolicy(scheme100(a), state, policy).build();
        long none = state == IndicatorState.NOT_PROVIDED ? EvidenceColumns.MISSING : 0;
        BulkScorer bulk = BulkScorer.of(EvidenceColumns.builder(columns, ImmutableList.of(A, B, C))
                .column(id("a"), "做", 0, none, 24, 27)
                .column(id("a"), "应", 0, none, 30, 30)
                .column(id("b"), "", 0, 16, 0, 0)
                .column(id("c"), "", 0, 30, 0, 0)
                .build());
        // columns know no last period
        assertThat(bulk.total(0).map(BigDecimal::toPlainString).orElse("none"))
                .isEqualTo(policy == MissingPolicy.LAST_PERIOD ? "none" : expected);
    }

    @Test
    void whatIsNotDeclaredForAnErrorIsAnError() {
        AssessmentScheme scheme =
                scheme100(indicator("a", "30", JudgedPoints.of())).build();
        Scorecard card =
                Scorer.of(check(scheme, "A a 31", "A b 16", "A c 30").value()).score(A);
        assertThat(total(card)).isEqualTo("none");
        assertThat(card.findings().toString())
                .isEqualTo("[CARD-LINE] indicator a '指标a' cannot be scored: "
                        + "evidence was refused, so the points are not known");
    }

    @Test
    void anErrorThatCountsIsAWarningOnTheCard() {
        AssessmentScheme scheme = scheme100(indicator("a", "30", JudgedPoints.of()))
                .inError(MissingPolicy.ZERO)
                .build();
        Scorecard card =
                Scorer.of(check(scheme, "A a 31", "A b 16", "A c 30").value()).score(A);
        assertThat(card.findings().toString())
                .isEqualTo("[CARD-LINE-COUNTED] indicator a '指标a' is in error and counts all the same: "
                        + "error; the policy 'zero points' gives 0 points");
        assertThat(card.findings().hasErrors()).isFalse();
    }

    @Test
    void anIndicatorsPolicyForAnErrorGoesBeforeThatOfTheScheme() {
        Indicator a = Indicator.builder()
                .from(indicator("a", "30", JudgedPoints.of()))
                .inError(MissingPolicy.FULL_POINTS)
                .build();
        AssessmentScheme scheme = scheme100(a).inError(MissingPolicy.ZERO).build();
        Scorecard card =
                Scorer.of(check(scheme, "A a 31", "A b 16", "A c 51").value()).score(A);
        assertThat(total(card)).isEqualTo("46.00");
    }
}
