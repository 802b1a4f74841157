package org.jiceng.core.diagram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.jiceng.core.time.ValidityPeriod;
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
                        "戊街道 SPLIT 析出庚街道",
                        "己街道 MERGED 由乙街道、丙街道合并",
                        "庚街道 SPLIT 由戊街道析出");
        assertThat(diagram.toSvg()).contains("＞ 合并", "＜ 分设", "～ 更名");
        assertThat(diagram.toMermaid()).contains(":::merged", ":::split");
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("更名 1，合并 1 次，分设 1 次");
        assertThat(diagram.notes().get(0).in(Locale.ENGLISH)).isEqualTo("1 renamed, mergers: 1, splits: 1");
    }

    /** East and west merge into east, which is renamed; river splits off it, and shore off river. */
    private static StructureHistory streets() {
        BodyId east = BodyId.of("east");
        BodyId west = BodyId.of("west");
        BodyId river = BodyId.of("river");
        BodyId shore = BodyId.of("shore");
        LocalDate founding = LocalDate.of(2010, 1, 1);
        LocalDate merger = LocalDate.of(2019, 7, 1);
        LocalDate renaming = LocalDate.of(2021, 3, 1);
        LocalDate split = LocalDate.of(2024, 1, 1);
        LocalDate again = LocalDate.of(2025, 1, 1);
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(street(east, "东风街道", ValidityPeriod.of(founding, renaming)))
                .add(street(west, "红星街道", ValidityPeriod.of(founding, merger)))
                .add(street(east, "红旗街道", ValidityPeriod.from(renaming)))
                .add(street(river, "滨河街道", ValidityPeriod.from(split)))
                .add(street(shore, "临岸街道", ValidityPeriod.from(again)))
                .build();
        return StructureHistory.of(
                structure,
                List.of(
                        event(SuccessionKind.MERGED, merger, List.of(east, west), List.of(east)),
                        Succession.of(SuccessionKind.RENAMED, east, renaming),
                        event(SuccessionKind.SPLIT, split, List.of(east), List.of(east, river)),
                        event(SuccessionKind.SPLIT, again, List.of(river), List.of(river, shore))));
    }

    private static StreetOffice street(BodyId id, String name, ValidityPeriod period) {
        return StreetOffice.builder().id(id).name(name).period(period).build();
    }

    private static Succession event(SuccessionKind kind, LocalDate day, List<BodyId> before, List<BodyId> after) {
        return Succession.builder()
                .kind(kind)
                .date(day)
                .addAllPredecessors(before)
                .addAllSuccessors(after)
                .build();
    }

    @Test
    void aMergerOrSplitNamesBodiesAsTheyWereCalledThen() {
        Diagram diagram = DifferenceChart.builder()
                .title("变化")
                .build()
                .within(streets(), LocalDate.of(2018, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(told(diagram))
                .containsExactly(
                        "红旗街道 MERGED 由东风街道、红星街道合并；原名东风街道；析出滨河街道",
                        "红星街道 MERGED 并入东风街道",
                        "滨河街道 SPLIT 由红旗街道析出；析出临岸街道",
                        "临岸街道 SPLIT 由滨河街道析出");
        assertThat(diagram.nodes().get(0).badge()).contains("合并、更名、分设");
        assertThat(diagram.toSvg()).contains("<desc>街道办事处 · 由东风街道、红星街道合并；原名东风街道；析出滨河街道</desc>");
    }

    @Test
    void everyChangeIsCountedAndAMergerOrSplitOnce() {
        Diagram diagram = DifferenceChart.builder()
                .title("变化")
                .build()
                .within(streets(), LocalDate.of(2018, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).isEqualTo("更名 1，合并 1 次，分设 2 次");
        assertThat(diagram.notes().get(0).in(Locale.ENGLISH)).isEqualTo("1 renamed, mergers: 1, splits: 2");
        Diagram one = chart().build()
                .of(
                        district().add(street("a", "甲街道")).build(),
                        district()
                                .add(StreetOffice.builder()
                                        .id(BodyId.of("a"))
                                        .name("新甲街道")
                                        .divisionCode(DivisionCode.parse("110101001"))
                                        .parent(Places.DISTRICT)
                                        .build())
                                .build());
        assertThat(one.notes().get(0).in(Locale.CHINESE)).isEqualTo("更名 1，改代码 1");
    }

    @Test
    void aBodyThatCameInBetweenAndWasSplitIsNamedAndNewForAllThat() {
        StructureHistory history = streets();
        Diagram diagram = DifferenceChart.builder()
                .title("变化")
                .build()
                .within(history, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(told(diagram))
                .containsExactly("红旗街道 SPLIT 析出滨河街道", "滨河街道 SPLIT 由红旗街道析出；析出临岸街道", "临岸街道 SPLIT 由滨河街道析出");
        BodyId old = BodyId.of("old");
        LocalDate founding = LocalDate.of(2020, 1, 1);
        LocalDate split = LocalDate.of(2022, 1, 1);
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(street(old, "新区街道", ValidityPeriod.from(founding)))
                .add(street(BodyId.of("part"), "园区街道", ValidityPeriod.from(split)))
                .build();
        StructureHistory founded = StructureHistory.of(
                structure,
                List.of(
                        Succession.founded(old, founding),
                        event(SuccessionKind.SPLIT, split, List.of(old), List.of(old, BodyId.of("part")))));
        Diagram both = DifferenceChart.builder()
                .title("变化")
                .locale(Locale.ENGLISH)
                .build()
                .within(founded, LocalDate.of(2019, 1, 1), LocalDate.of(2023, 1, 1));
        assertThat(told(both)).containsExactly("新区街道 ADDED 园区街道 split off", "园区街道 SPLIT split from 新区街道");
        assertThat(both.nodes().get(0).badge()).contains("added, split");
    }

    @Test
    void aBodyThatNeitherStructureHasIsNamedByItsId() {
        Diagram diagram = chart().addSuccessions(event(
                        SuccessionKind.MERGED,
                        LocalDate.of(2022, 6, 1),
                        List.of(BodyId.of("b"), BodyId.of("x9")),
                        List.of(BodyId.of("f"))))
                .locale(Locale.ENGLISH)
                .build()
                .of(BEFORE, AFTER);
        assertThat(told(diagram)).contains("己街道 MERGED merged from 乙街道, x9");
    }

    @Test
    void refusesALaterDayThatIsEarlier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DifferenceChart.builder()
                        .title("变化")
                        .build()
                        .within(streets(), LocalDate.of(2025, 1, 1), LocalDate.of(2018, 1, 1)))
                .withMessage("later day of a difference must not be before '2025-01-01', but was '2018-01-01'");
    }

    @Test
    void theLegendSaysOfTheRestThatItIsUnchanged() {
        assertThat(chart().build().of(BEFORE, AFTER).toSvg()).contains(">未变动<").doesNotContain(">其他<");
        assertThat(chart().locale(Locale.ENGLISH).build().of(BEFORE, AFTER).toSvg())
                .contains(">unchanged<")
                .doesNotContain(">other<");
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
        Diagram diagram = realDistrict(data.orElseThrow(), 2);
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

    @Test
    void ofARealDistrictEveryChangeIsCountedWhateverItsColour() throws IOException {
        Optional<Path> data = Optional.ofNullable(System.getenv("JICENG_DATA")).map(Path::of);
        assumeTrue(data.isPresent(), "JICENG_DATA does not name the folder of the published tables");
        Diagram diagram = realDistrict(data.orElseThrow(), 3);
        assertThat(diagram.nodes())
                .filteredOn(node -> node.badge().equals(Optional.of("划转、改代码")))
                .hasSize(1);
        assertThat(diagram.notes().get(0).in(Locale.CHINESE)).contains("划转 13，改代码 38");
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

    /** So many levels of 二七区 in the editions of 2022 and 2023 of the statistics bureau's table. */
    static Diagram realDistrict(Path data, int depth) throws IOException {
        DivisionCode district = DivisionCode.parse("410103");
        Lineage lineage = Lineage.of(table(data, "2022"), table(data, "2023"), List.of());
        LocalDate first = LocalDate.of(2022, 12, 31);
        LocalDate second = LocalDate.of(2023, 12, 31);
        return DifferenceChart.builder()
                .title("二七区街道变化")
                .root(DivisionTable.idOf(district))
                .depth(depth)
                .source("国家统计局统计用区划代码 2022、2023 年版；郑政函〔2022〕19号")
                .build()
                .within(lineage.toHistory(first, second), first, second);
    }
}
