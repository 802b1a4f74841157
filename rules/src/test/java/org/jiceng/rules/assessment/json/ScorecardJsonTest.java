package org.jiceng.rules.assessment.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.card;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import java.util.List;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.junit.jupiter.api.Test;

class ScorecardJsonTest {

    @Test
    void writesEveryFieldInAFixedOrder() {
        AssessmentScheme scheme = scheme(section(
                        "s",
                        indicator(
                                "a",
                                "100",
                                Deduction.builder()
                                        .addItems(UnitPoints.of("迟报", "10"))
                                        .unreported(Unreported.MEANS_NONE)
                                        .floor(n("0"))
                                        .build())))
                .build();
        assertThat(ScorecardJson.write(List.of(card(scheme, "A a 迟报 3")))).isEqualTo("""
                        {
                          "scorecards": [
                            {
                              "scheme": "test",
                              "body": "A",
                              "state": "SCORED",
                              "total": 70.00,
                              "beforeVeto": 70.00,
                              "fullPoints": 100,
                              "sections": [
                                {
                                  "id": "s",
                                  "title": "大项s",
                                  "points": 70.00,
                                  "full": 100.00
                                }
                              ],
                              "lines": [
                                {
                                  "section": "s",
                                  "indicator": "a",
                                  "title": "指标a",
                                  "rule": "DEDUCTION",
                                  "state": "SCORED",
                                  "exactPoints": "70",
                                  "contribution": 70.00,
                                  "full": 100.00,
                                  "lost": 30.00,
                                  "steps": [
                                    "迟报: 10 × 3 = 30",
                                    "100 − 30 = 70"
                                  ],
                                  "evidence": [
                                    {
                                      "part": "迟报",
                                      "value": "3"
                                    }
                                  ]
                                }
                              ],
                              "adjustments": [ ],
                              "vetoes": [ ],
                              "findings": [ ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void anErrorHasNoTotal() {
        AssessmentScheme scheme =
                scheme(section("s", indicator("a", "100", JudgedPoints.of()))).build();
        assertThat(ScorecardJson.write(List.of(card(scheme))))
                .contains("\"state\": \"ERROR\"", "\"rule\": \"CARD-LINE\"")
                .doesNotContain("\"total\"");
    }
}
