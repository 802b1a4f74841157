package org.jiceng.rules.assessment.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import java.util.Locale;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.Veto;
import org.junit.jupiter.api.Test;

class CardTextTest {

    private static Scorecard vetoed(LegalBasis authority) {
        Deduction late = Deduction.builder()
                .addItems(UnitPoints.of("迟报", "0.5"))
                .unreported(Unreported.MEANS_NONE)
                .build();
        return card(
                scheme(section("s", indicator("a", "80", JudgedPoints.of()), indicator("b", "20", late)))
                        .addVetoes(Veto.builder()
                                .id("v")
                                .title("重大事故")
                                .authority(authority)
                                .condition(new Veto.FactCompares(
                                        id("accident"), Comparison.AT_LEAST, n("1"), Unreported.MEANS_NONE))
                                .effect(Veto.Effect.ZERO)
                                .build())
                        .build(),
                "A a 60",
                "A b 迟报 3",
                "A accident 1");
    }

    @Test
    void tellsScoreBeforeAndAfterAVetoAndWhatAllowsIt() {
        assertThat(vetoed(LegalBasis.ofNote("省政府批准")).explain(Locale.ENGLISH)).isEqualTo("""
                测试方案 (测试) – A
                大项s: 78.50 / 100.00
                  指标a: 60.00 / 80.00 (judged points)
                    judged 60 of 80 points
                  指标b: 18.50 / 20.00 (deduction)
                    迟报: 0.5 × 3 = 1.5
                    20 − 1.5 = 18.5
                veto (v): -78.50
                veto '重大事故': holds ('accident' is 1, and 1 ≥ 1); effect: total becomes zero
                  authority: 省政府批准
                total 0.00 of 100 (78.50 before vetoes)
                """);
        assertThat(vetoed(LegalBasis.none()).explain(Locale.ENGLISH)).doesNotContain("authority");
        assertThat(vetoed(LegalBasis.ofNote("省政府批准")).explain(Locale.CHINESE)).contains("  依据：省政府批准");
    }
}
