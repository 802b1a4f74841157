package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    /** A street office with a committee for each badge; {@code -} for a committee without one. */
    private static Diagram committees(Tone tone, String... badges) {
        Diagram.Builder chart =
                Diagram.builder().title("叠加").addNodes(DiagramNode.of("s", "街道办事处", NodeStyle.GOVERNMENT));
        for (int i = 0; i < badges.length; i++) {
            DiagramNode.Builder node = DiagramNode.builder();
            node.key("c" + i).label("第" + i + "居民委员会").parent("s").kind("居民委员会");
            if (!badges[i].equals("-")) {
                node.badge(badges[i]).tone(tone);
            }
            chart.addNodes(node.build());
        }
        return chart.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "良好|良好|良好|△ 良好",
                "71|89.99|80.5|△ 71–89.99",
                "21 项|40 项|33 项|△ 21–40 项",
                "21 项|40 件|33 项|△ 21 项 ×1 / 40 件 ×1 / 33 项 ×1",
                "1.2.3|1.2.4|1.2.3|△ 1.2.3 ×2 / 1.2.4 ×1",
                "见附件|良好|良好|△ 见附件 ×1 / 良好 ×2"
            })
    void whatLiesOverAlikeBodiesStaysOnTheNodeThatStandsForThem(String one, String two, String three, String mark) {
        Diagram rolled = committees(Tone.GOOD, one, two, three).rollUp(3);
        DiagramNode node = rolled.childrenOf("s").get(0);
        assertThat(node.label()).isEqualTo("居民委员会 ×3");
        assertThat(node.mark()).contains(mark);
    }

    @Test
    void ofManyDifferentBadgesThreeAreListed() {
        DiagramNode node = committees(Tone.FAIR, "甲", "乙", "丙", "丁", "戊")
                .rollUp(3)
                .childrenOf("s")
                .get(0);
        assertThat(node.badge()).contains("甲 ×1 / 乙 ×1 / 丙 ×1 / …");
    }

    @Test
    void aBadgeThatOnlySomeHaveSaysHowMany() {
        Diagram diagram = committees(Tone.GOOD, "80", "-", "80", "85");
        DiagramNode node = new RollUp(2, 2, true).apply(diagram).childrenOf("s").get(0);
        assertThat(node.alike()).isEqualTo(4);
        assertThat(node.mark()).contains("80 ×2 / 85 ×1");
        assertThat(diagram.rollUp(4)).isEqualTo(diagram);
    }

    @Test
    void whatIsTooDeepIsCountedBehindTheBadge() {
        Diagram diagram = Diagram.builder()
                .from(committees(Tone.GOOD, "良好", "良好"))
                .addNodes(
                        DiagramNode.builder().key("g").label("网格").parent("c0").build())
                .build();
        List<DiagramNode> rolled = new RollUp(2, 2, false).apply(diagram).childrenOf("s");
        assertThat(rolled).hasSize(1);
        assertThat(rolled.get(0).badge()).contains("良好 · 含下属 1 个");
    }

    @Test
    void aBodyThatNamesItsPageIsNotRolledUp() {
        Diagram overview = SampleDiagrams.county(20, 22).pages(40).get(0);
        Diagram rolled = overview.rollUp(2);
        for (int town = 1; town <= 20; town++) {
            assertThat(rolled.node("t" + town)).isEqualTo(overview.node("t" + town));
        }
        assertThat(rolled.node("d0×").orElseThrow().alike()).isEqualTo(3);
        assertThat(rolled.bodyCount()).isEqualTo(overview.bodyCount());
    }
}
