package org.jiceng.core.diagram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.history.Lineage;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
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
        Diagram diagram = chart().addSuccessions(
                        Succession.builder()
                                .kind(SuccessionKind.MERGED)
                                .date(LocalDate.of(2022, 6, 1))
                                .addPredecessors(BodyId.of("b"), BodyId.of("c"))
                                .addSuccessors(BodyId.of("f"))
                                .build(),
                        Succession.builder()
                                .kind(SuccessionKind.SPLIT)
                                .date(LocalDate.of(2022, 6, 1))
                                .addPredecessors(BodyId.of("e"))
                                .addSuccessors(BodyId.of("e"), BodyId.of("g"))
                                .build())
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
    void comparesTwoDaysOfOneHistory() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate second = LocalDate.of(2023, 1, 1);
        Diagram diagram = chart().build().within(StructureHistory.of(BEFORE, List.of()), first, second);
        assertThat(diagram.subtitle()).contains("2022-01-01 → 2023-01-01");
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("没有变化");
    }

    @Test
    void saysEverythingInEnglishOnRequest() {
        Diagram diagram = chart().locale(Locale.ENGLISH).build().of(BEFORE, AFTER);
        assertThat(told(diagram)).contains("新丁街道 RENAMED formerly 丁街道", "unchanged ×2");
        assertThat(diagram.toSvg()).contains("～ renamed", "Legend").doesNotContain("更名", "图例");
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

    /** Reads the rows of one district and of the places above it. */
    private static DivisionTable table(Path data, String edition) throws IOException {
        Path file = data.resolve("divisions/divisions-" + edition + ".csv.gz");
        try (BufferedReader all = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String rows = all.readLine()
                    + all.lines()
                            .filter(row -> row.matches("(410{10}|41010{8}|410103\\d{6}),.*"))
                            .reduce("", (one, other) -> one + "\n" + other);
            return DivisionTableReader.builder()
                    .edition(edition)
                    .source("国家统计局")
                    .build()
                    .read(file.toString(), new StringReader(rows + "\n"))
                    .value();
        }
    }

    /** The street offices of 二七区 in the editions of 2022 and 2023 of the statistics bureau's table. */
    static Diagram realDistrict(Path data) throws IOException {
        DivisionCode district = DivisionCode.parse("410103");
        Lineage lineage = Lineage.of(table(data, "2022"), table(data, "2023"), List.of());
        LocalDate first = LocalDate.of(2022, 12, 31);
        LocalDate second = LocalDate.of(2023, 12, 31);
        return DifferenceChart.builder()
                .title("二七区街道变化")
                .root(DivisionTable.idOf(district))
                .depth(2)
                .source("国家统计局统计用区划代码 2022、2023 年版；郑政函〔2022〕19号")
                .build()
                .within(lineage.toHistory(first, second), first, second);
    }
}
