package org.jiceng.core.diagram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.structure.GovernanceStructure;
import org.junit.jupiter.api.Test;

class DifferenceChartTest {

    private static GovernanceStructure.Builder district() {
        return GovernanceStructure.builder()
                .add(SuperiorGovernment.builder()
                        .id(Places.DISTRICT)
                        .name("示例区人民政府")
                        .level(DivisionLevel.COUNTY)
                        .build());
    }

    private static StreetOffice street(String id, String name) {
        return StreetOffice.builder()
                .id(BodyId.of(id))
                .name(name)
                .parent(Places.DISTRICT)
                .build();
    }

    private static final GovernanceStructure BEFORE = district()
            .add(street("a", "甲街道"))
            .add(street("b", "乙街道"))
            .add(street("c", "丙街道"))
            .add(street("d", "丁街道"))
            .add(street("e", "戊街道"))
            .build();

    private static final GovernanceStructure AFTER = district()
            .add(street("a", "甲街道"))
            .add(street("d", "新丁街道"))
            .add(street("e", "戊街道"))
            .add(street("f", "己街道"))
            .add(street("g", "庚街道"))
            .build();

    private static DifferenceChart.Builder chart() {
        return DifferenceChart.builder().title("变化").root(Places.DISTRICT);
    }

    private static List<String> told(Diagram diagram) {
        return diagram.nodes().stream()
                .map(node -> node.label()
                        + node.tone().map(tone -> " " + tone).orElse("")
                        + node.detail().map(text -> " " + text).orElse(""))
                .toList();
    }

    @Test
    void marksWhatWasAddedRemovedAndRenamedAndCountsTheRest() {
        Diagram diagram = chart().build().of(BEFORE, AFTER);
        assertThat(told(diagram))
                .containsExactly(
                        "示例区人民政府",
                        "乙街道 REMOVED",
                        "丙街道 REMOVED",
                        "新丁街道 RENAMED 原名丁街道",
                        "己街道 ADDED",
                        "庚街道 ADDED",
                        "未变动 ×2");
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("新增 2，撤销 2，更名 1");
        assertThat(diagram.notes().get(0).in(Locale.ENGLISH)).isEqualTo("2 added, 2 removed, 1 renamed");
    }

    @Test
    void marksMergersAndSplitsThatTheCallerKnows() {
        Diagram diagram = chart().addMergers(
                        new DifferenceChart.Merger(ImmutableSet.of(BodyId.of("b"), BodyId.of("c")), BodyId.of("f")))
                .addSplits(new DifferenceChart.Split(BodyId.of("e"), ImmutableSet.of(BodyId.of("g"))))
                .showUnchanged(true)
                .build()
                .of(BEFORE, AFTER);
        assertThat(told(diagram))
                .containsExactly(
                        "示例区人民政府",
                        "甲街道",
                        "乙街道 MERGED 并入己街道",
                        "丙街道 MERGED 并入己街道",
                        "新丁街道 RENAMED 原名丁街道",
                        "戊街道",
                        "己街道 MERGED 由乙街道、丙街道合并",
                        "庚街道 SPLIT 由戊街道析出");
        assertThat(diagram.toSvg()).contains("＞ 合并", "＜ 分设", "～ 更名");
        assertThat(diagram.toMermaid()).contains(":::merged", ":::split");
    }

    @Test
    void sameDayAndSameStructureHaveNoDifference() {
        Diagram diagram = chart().build().of(BEFORE, BEFORE);
        assertThat(told(diagram)).containsExactly("示例区人民政府", "未变动 ×5");
        assertThat(diagram.bodyCount()).isEqualTo(BEFORE.size());
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("没有变化");
    }

    @Test
    void comparesTwoDaysOfOneStructure() {
        Diagram diagram = chart().first(LocalDate.of(2022, 1, 1))
                .second(LocalDate.of(2023, 1, 1))
                .build()
                .within(BEFORE);
        assertThat(diagram.subtitle()).contains("2022-01-01 → 2023-01-01");
    }

    @Test
    void aRealDistrictWhoseCodesPassedFromOneStreetToAnother() throws IOException {
        Optional<Path> data = Optional.ofNullable(System.getenv("JICENG_DATA")).map(Path::of);
        assumeTrue(data.isPresent(), "JICENG_DATA does not name the folder of the published tables");
        Diagram diagram = realDistrict(data.orElseThrow());
        assertThat(diagram.nodes().stream().filter(node -> node.tone().isPresent()))
                .extracting(
                        node -> node.label().replace("办事处", ""),
                        node -> node.tone().orElseThrow())
                .containsExactly(
                        tuple("解放路街道", Tone.REMOVED),
                        tuple("人和路街道", Tone.RECODED),
                        tuple("侯寨街道", Tone.RECODED),
                        tuple("金水源街道", Tone.ADDED));
        assertThat(diagram.nodes()).extracting(DiagramNode::label).anyMatch(label -> label.startsWith("未变动 ×"));
    }

    private static GovernanceStructure table(Path data, String edition) throws IOException {
        return DivisionTableReader.builder()
                .edition(edition)
                .source("国家统计局")
                .build()
                .read(data.resolve("divisions/divisions-" + edition + ".csv.gz"))
                .value()
                .structureOf(DivisionCode.parse("410103"))
                .value();
    }

    /** The street offices of 二七区 in the editions of 2022 and 2023 of the statistics bureau's table. */
    static Diagram realDistrict(Path data) throws IOException {
        GovernanceStructure after = table(data, "2023");
        return DifferenceChart.builder()
                .title("二七区街道变化")
                .root(DivisionTable.idOf(DivisionCode.parse("410103")))
                .depth(2)
                .putSame(BodyId.of("410103015"), BodyId.of("410103014"))
                .putSame(BodyId.of("410103016"), BodyId.of("410103015"))
                .source("国家统计局统计用区划代码 2022、2023 年版；郑政函〔2022〕19号")
                .build()
                .of(table(data, "2022"), after);
    }
}
