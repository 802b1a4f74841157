package org.jiceng.rules.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.diagram.view.Overlay;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.assessment.round.Rounds;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;

class ScoreChartsTest {

    private static final BodyId A = BodyId.of("A");

    @Test
    void bothDirectionsStandSideBySide() {
        BarChart chart = ScoreCharts.of(Rounds.threeVillages(2), A, "双向考核");
        assertThat(chart.panels()).extracting(BarChart.Panel::name).containsExactly("上对下考核 80.00", "下对上评议 79.50");
        assertThat(chart.panels().get(0).bars()).singleElement().satisfies(bar -> {
            assertThat(bar.won()).isEqualByComparingTo("80");
            assertThat(bar.full()).isEqualByComparingTo("100");
        });
        assertThat(chart.panels().get(1).bars())
                .singleElement()
                .satisfies(bar -> assertThat(bar.won()).isEqualByComparingTo("79.5"));
        String svg = chart.toSvg();
        assertThat(svg.split("class=\"won\"", -1)).hasSize(3);
        assertThat(svg).contains("上对下考核 80.00", "下对上评议 79.50");
    }

    @Test
    void thePageOfThePackageShowsCallsThatCompile() throws IOException {
        TwoWayAssessment twoWayAssessment = Rounds.threeVillages(2);
        BodyId village = A;
        String svg = ScoreCharts.of(twoWayAssessment, village, "双向考核").toSvg();
        assertThat(svg).contains("双向考核");
        assertThat(Files.readString(Path.of("src/main/java/org/jiceng/rules/chart/package-info.java")))
                .contains("ScoreCharts.of(twoWayAssessment, village, \"双向考核\").toSvg();");
    }

    @Test
    void whereNobodyAnsweredTheRightPanelSaysSo() {
        BarChart chart = ScoreCharts.of(Rounds.nobodyAnswered(), A, "both", Locale.ENGLISH);
        assertThat(chart.panels().get(1).name()).endsWith(": no score published");
        assertThat(chart.panels().get(1).bars()).isEmpty();
    }

    @Test
    void refusesABodyThatWasNotAssessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreCharts.of(Rounds.threeVillages(2), BodyId.of("X"), "图"))
                .withMessage("body of a bar chart must be assessed by 'town', but was 'X'");
    }

    private static GovernanceStructure villages() {
        GovernanceStructure.Builder all = GovernanceStructure.builder();
        for (String id : new String[] {"A", "B", "C"}) {
            all.add(VillagersCommittee.builder()
                    .id(BodyId.of(id))
                    .name(id + "村民委员会")
                    .build());
        }
        return all.build();
    }

    private static String drawn(Overlay overlay) {
        return OrgChart.of(villages()).overlay(overlay).toSvg();
    }

    @Test
    void gradesAndScoresOfARankingLieOverAChart() {
        Grading grading = Grading.builder()
                .basis(Grading.Basis.ROUNDED)
                .addGrades(
                        Grade.builder()
                                .id("good")
                                .title("优秀")
                                .lower(Grade.Limit.atLeast("75"))
                                .build(),
                        Grade.builder()
                                .id("poor")
                                .title("不合格")
                                .upper(Grade.Limit.lessThan("75"))
                                .build())
                .build();
        assertThat(drawn(BodyOverlays.grades(Rounds.graded(grading)))).contains("▲ 优秀", "▼ 不合格");
        assertThat(drawn(BodyOverlays.scores(Rounds.threeVillages(2).downward(), new BigDecimal("100"))))
                .contains("80.00", "70.00", "▼ 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyOverlays.grades(Rounds.threeVillages(2).downward()))
                .withMessage("scheme of a ranking must have grades to be laid over a chart, but had none");
    }

    @Test
    void loadsCountTheDutiesOfEachBody() {
        DutyList.Builder list =
                DutyList.builder().title("清单").edition("2026").addBodyKinds(BodyKind.VILLAGERS_COMMITTEE);
        for (int i = 1; i <= 3; i++) {
            list.addDuties(Duty.builder()
                    .id(DutyId.of("D-" + i))
                    .title("事项" + i)
                    .dutyClass(DutyClass.ASSISTANCE)
                    .build());
        }
        assertThat(drawn(BodyOverlays.loads(ImmutableMap.of(A, list.build())))).contains("3 项");
        assertThat(drawn(BodyOverlays.loads(ImmutableMap.of(A, list.build()), Locale.ENGLISH)))
                .contains("3 duties");
    }
}
