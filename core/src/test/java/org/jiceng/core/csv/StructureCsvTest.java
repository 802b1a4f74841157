package org.jiceng.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StructureCsvTest {

    private static BodyId id(String value) {
        return BodyId.of(value);
    }

    private static final String NO_RELATIONS = "source,kind,target\n";
    private static final GovernanceStructure EMPTY =
            GovernanceStructure.builder().build();

    @TempDir
    Path folder;

    private WithFindings<GovernanceStructure> read(GovernanceStructure base, String bodies, String relations)
            throws IOException {
        return StructureCsv.of(
                        Files.writeString(folder.resolve("b.csv"), bodies),
                        Files.writeString(folder.resolve("r.csv"), relations))
                .readOnto(base);
    }

    private String findings(WithFindings<GovernanceStructure> read) {
        return read.findings().toString().replace(folder + java.io.File.separator, "");
    }

    @Test
    void readsEveryColumn() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,parent,order,code,creditCode,shortName,signboards,staffingQuota,from,to,townshipKind,\
                organizationKind,level,tier,domains,households
                county,上级人民政府,石城县人民政府,,,360735,,,,,,,,,县级,,,
                town,TOWNSHIP_GOVERNMENT,琴江镇人民政府,county,3,360735100,91350100M000100Y43,琴江镇,,45,2020-01-01,2030-01-01,镇,,,,,
                party,party-organization,中共琴江镇委员会,town,0,,,,,,,,,党委,,,,
                hall,服务站,便民服务中心,town,1,,,,退役军人服务站；综治中心; 文化站 ,,,,,,,中心,社会保障；民政,
                village,村民委员会,兴隆村民委员会,town,2,360735100200,,,,,,,,,,,,320
                grid,网格,第一网格,village,,,,,,,,,,,,,,0
                """, """
                source,kind,target,scope,from,to,basis
                town,指导,village,,,,
                village,ASSISTS,town,公共卫生,2026-01-01,2027-01-01,县文件
                """);
        assertThat(read.findings()).isEmpty();
        GovernanceStructure structure = read.value();
        assertThat(((SuperiorGovernment) structure.get(id("county"))).level()).isEqualTo(DivisionLevel.COUNTY);
        TownshipGovernment town = (TownshipGovernment) structure.get(id("town"));
        assertThat(town.townshipKind()).isEqualTo(TownshipKind.TOWN);
        assertThat(town.order()).isEqualTo(3);
        assertThat(town.divisionCode()).contains(DivisionCode.parse("360735100"));
        assertThat(town.creditCode()).contains(SocialCreditCode.parse("91350100M000100Y43"));
        assertThat(town.shortName()).contains("琴江镇");
        assertThat(town.staffingQuota()).isEqualTo(OptionalInt.of(45));
        assertThat(town.period()).isEqualTo(ValidityPeriod.parse("2020-01-01/2030-01-01"));
        assertThat(((PartyOrganization) structure.get(id("party"))).organizationKind())
                .isEqualTo(PartyOrganizationKind.COMMITTEE);
        ServiceStation hall = (ServiceStation) structure.get(id("hall"));
        assertThat(hall.tier()).isEqualTo(StationTier.CENTER);
        assertThat(hall.domains()).containsExactly("社会保障", "民政");
        assertThat(hall.signboards()).containsExactly("退役军人服务站", "综治中心", "文化站");
        assertThat(((VillagersCommittee) structure.get(id("village"))).households())
                .isEqualTo(OptionalInt.of(320));
        assertThat(((Grid) structure.get(id("grid"))).households()).isEqualTo(OptionalInt.of(0));
        assertThat(structure.children(id("town")))
                .extracting(Body::name)
                .containsExactly("中共琴江镇委员会", "便民服务中心", "兴隆村民委员会");
        Relation guides = structure.relations().get(0);
        assertThat(guides.kind()).isEqualTo(RelationKind.GUIDES);
        assertThat(guides.basis().isEmpty()).isTrue();
        Relation assists = structure.relations().get(1);
        assertThat(assists.scope()).contains("公共卫生");
        assertThat(assists.period()).isEqualTo(ValidityPeriod.parse("2026-01-01/2027-01-01"));
        assertThat(assists.basis().note()).contains("县文件");
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void readsEveryKindOfBody(BodyKind kind) throws IOException {
        WithFindings<GovernanceStructure> read = read(
                EMPTY,
                "id,kind,name,townshipKind,organizationKind,level,tier\n"
                        + "x," + kind.label().in(java.util.Locale.CHINESE) + ",某某,"
                        + (kind == BodyKind.TOWNSHIP_GOVERNMENT ? "乡" : "") + ','
                        + (kind == BodyKind.PARTY_ORGANIZATION ? "党支部" : "") + ','
                        + (kind == BodyKind.SUPERIOR_GOVERNMENT ? "COUNTY" : "") + ','
                        + (kind == BodyKind.SERVICE_STATION ? "点" : "") + '\n',
                NO_RELATIONS);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().get(id("x")).kind()).isEqualTo(kind);
    }

    @Test
    void leavesOutBrokenRowsWithPlaceAndNearestWord() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,parent,staffingQuota,from,to,tier,households
                ok,GRID,第一网格,,,,,,12
                a,GIRD,第二网格,,,,,,
                b,GRID,,,,,,,
                c,GRID,第三网格,,-1,,,,
                d,GRID,第四网格,,many,,,,
                e,GRID,第五网格,,,2026-01-01,2026-01-01,,
                f,GRID,第六网格,,,2026-1-1,,,
                g,SERVICE_STATION,服务站,,,,,,
                h,GRID,第七网格,o k,,,,,
                ,GRID,第八网格,,,,,,
                """, NO_RELATIONS);
        assertThat(read.value().bodies()).extracting(Body::name).containsExactly("第一网格");
        assertThat(findings(read)
                        .lines()
                        .map(line -> line.replaceAll("must be one of: .*, the", "must be one of: …, the")))
                .containsExactly(
                        "b.csv:3:2: [CSV-VALUE] column 'kind' has an invalid value 'GIRD':"
                                + " must be one of: …, the nearest known one is 'GRID'",
                        "b.csv:4:3: [CSV-BLANK] column 'name' must not be blank",
                        "b.csv:5:5: [CSV-VALUE] column 'staffingQuota' has an invalid value '-1':"
                                + " must not be less than 0",
                        "b.csv:6:5: [CSV-VALUE] column 'staffingQuota' has an invalid value 'many':"
                                + " must be a whole number",
                        "b.csv:7:7: [CSV-VALUE] column 'to' has an invalid value '2026-01-01':"
                                + " must be after the first day 2026-01-01, itself exclusive",
                        "b.csv:8:6: [CSV-VALUE] column 'from' has an invalid value '2026-1-1':"
                                + " must be a date such as 2026-01-31",
                        "b.csv:9:8: [CSV-BLANK] column 'tier' must not be blank",
                        "b.csv:10:4: [CSV-VALUE] column 'parent' has an invalid value 'o k':"
                                + " body id must have 1 to 200 characters without white space, but was 'o k'",
                        "b.csv:11:1: [CSV-BLANK] column 'id' must not be blank");
    }

    @Test
    void leavesOutWhatRefersToNobody() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,parent
                town,DEPARTMENT,部门,
                office,INTERNAL_OFFICE,办公室,twon
                desk,INTERNAL_OFFICE,窗口,office
                town,DEPARTMENT,部门,
                """, """
                source,kind,target
                town,LEADS,office
                town,LEADS,town
                town,LAEDS,town2
                """);
        assertThat(read.value().bodies()).extracting(Body::name).containsExactly("部门");
        assertThat(read.value().relations()).isEmpty();
        assertThat(findings(read)
                        .lines()
                        .map(line -> line.replaceAll("must be one of: .*, the", "must be one of: …, the")))
                .containsExactly(
                        "b.csv:5:1: [CSV-VALUE] column 'id' has an invalid value 'town':"
                                + " its period overlaps that of the same body in line 2; the row is left out",
                        "b.csv:3:4: [CSV-VALUE] column 'parent' has an invalid value 'twon': no body has this id,"
                                + " the nearest known one is 'town'",
                        "b.csv:4:4: [CSV-VALUE] column 'parent' has an invalid value 'office': no body has this id",
                        "r.csv:2:3: [CSV-VALUE] column 'target' has an invalid value 'office': no body has this id",
                        "r.csv:3:3: [CSV-VALUE] column 'target' has an invalid value 'town':"
                                + " the two ends of a relation must be two bodies",
                        "r.csv:4:2: [CSV-VALUE] column 'kind' has an invalid value 'LAEDS':"
                                + " must be one of: …, the nearest known one is 'LEADS'");
    }

    /** With a look at every row before it for each row there would be thousands of millions of looks. */
    @Test
    void readsManyDescriptionsOfOneBodyAndLeavesOutTheOneThatOverlaps() throws IOException {
        StringBuilder bodies = new StringBuilder("id,kind,name,parent,from,to\n");
        LocalDate day = LocalDate.parse("1900-01-01");
        int rows = 50_000;
        for (int i = 0; i < rows; i++) {
            // Every second day backwards, so that each row comes before all others.
            LocalDate start = day.plusDays(2L * (rows - i));
            bodies.append("a,DEPARTMENT,部门,")
                    .append(i < rows / 2 ? "" : "nowhere")
                    .append(',');
            bodies.append(start).append(',').append(start.plusDays(1)).append('\n');
        }
        bodies.append("a,DEPARTMENT,部门,,1950-01-01,1950-01-03\n");
        WithFindings<GovernanceStructure> read = read(EMPTY, bodies.toString(), "source,kind,target\n");
        assertThat(read.value().descriptions(BodyId.of("a"))).hasSize(rows / 2);
        assertThat(findings(read).lines()).hasSize(rows / 2 + 1);
        assertThat(findings(read).lines().filter(line -> line.contains("overlaps")))
                .containsExactly("b.csv:50002:1: [CSV-VALUE] column 'id' has an invalid value 'a':"
                        + " its period overlaps that of the same body in line 40871; the row is left out");
    }

    @Test
    void namesTheNearestKnownBody() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,parent
                qinjiang,DEPARTMENT,部门,
                office,INTERNAL_OFFICE,办公室,qinjang
                """, NO_RELATIONS);
        assertThat(findings(read))
                .isEqualTo("b.csv:3:4: [CSV-VALUE] column 'parent' has an invalid value 'qinjang':"
                        + " no body has this id, the nearest known one is 'qinjiang'");
    }

    @Test
    void reportsBodiesThatContainEachOther() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,parent
                a,GRID,甲,b
                b,GRID,乙,a
                """, NO_RELATIONS);
        assertThat(read.value()).isEqualTo(EMPTY);
        assertThat(findings(read))
                .isEqualTo("b.csv: [STRUCTURE-BROKEN] the bodies cannot be put together, so the file is not used:"
                        + " body 'a' must not be contained in itself, but was: 'a' in 'b' in 'a'");
    }

    @Test
    void standsOnAnotherStructureAndReplacesItsBodies() throws IOException {
        GovernanceStructure base = GovernanceStructure.builder()
                .add(office("county", Optional.empty()))
                .add(office("town", Optional.of(id("county"))))
                .add(office("village", Optional.of(id("town"))))
                .build();
        WithFindings<GovernanceStructure> read = read(base, """
                id,kind,name,parent,townshipKind,from,to
                town,TOWNSHIP_GOVERNMENT,琴江乡人民政府,county,乡,,2026-01-01
                town,TOWNSHIP_GOVERNMENT,琴江镇人民政府,county,镇,2026-01-01,
                office,INTERNAL_OFFICE,办公室,town,,,
                """, "source,kind,target\ntown,GUIDES,village\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().bodies())
                .extracting(Body::name)
                .containsExactly("office county", "琴江镇人民政府", "office village", "办公室");
        assertThat(read.value()
                        .asOf(LocalDate.parse("2025-12-31"))
                        .get(id("town"))
                        .name())
                .isEqualTo("琴江乡人民政府");
        assertThat(read.value().relations()).hasSize(1);
    }

    @Test
    void warnsOfColumnsAndValuesThatItDoesNotUse() throws IOException {
        WithFindings<GovernanceStructure> read = read(EMPTY, """
                id,kind,name,stafingQuota,备注,households,creditCode
                a,DEPARTMENT,民政局,3,无,12,91350100M000100Y44
                """, NO_RELATIONS);
        assertThat(read.value().size()).isEqualTo(1);
        assertThat(read.findings().hasErrors()).isFalse();
        assertThat(findings(read)).isEqualTo("""
                b.csv:1:4: [CSV-UNUSED] column 'stafingQuota' is not known, the nearest known one is 'staffingQuota'; \
                it is not read
                b.csv:1:5: [CSV-UNUSED] column '备注' is not known; it is not read
                b.csv:2:6: [BODY-UNUSED] column 'households' does not apply to a department; it is not read
                b.csv:2:7: [BODY-CREDIT-CODE] unified social credit code 91350100M000100Y44 should end in check \
                character 3; it is kept as it is""");
    }

    @Test
    void givesOneLineForAMissingFile() {
        WithFindings<GovernanceStructure> read = StructureCsv.of(folder.resolve("b.csv"), folder.resolve("r.csv"))
                .read();
        assertThat(findings(read))
                .isEqualTo("b.csv: [FILE-MISSING] file does not exist or cannot be read: NoSuchFileException");
    }

    @Test
    void survivesALongChainOfOrphans() throws IOException {
        StringBuilder bodies = new StringBuilder("id,kind,name,parent\nn0,GRID,网格,missing\n");
        for (int i = 1; i < 50_000; i++) {
            bodies.append('n').append(i).append(",GRID,网格,n").append(i - 1).append('\n');
        }
        WithFindings<GovernanceStructure> read = read(EMPTY, bodies.toString(), NO_RELATIONS);
        assertThat(read.value().size()).isZero();
        assertThat(read.findings()).hasSize(50_000);
    }

    private static InternalOffice office(String id, Optional<BodyId> parent) {
        return InternalOffice.builder()
                .id(id(id))
                .name("office " + id)
                .parent(parent)
                .build();
    }
}
