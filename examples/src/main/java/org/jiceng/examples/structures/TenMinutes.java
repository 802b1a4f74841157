package org.jiceng.examples.structures;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.json.JsonForms;
import org.jiceng.core.json.StructureJson;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureReview;
import org.jiceng.core.time.ValidityPeriod;

/** Bodies, relations, tables, history and JSON, one after the other. */
public final class TenMinutes {

    private static final BodyId TOWN = BodyId.of("qinjiang");
    private static final BodyId VILLAGE = BodyId.of("bakou");
    private static final BodyId STATION = BodyId.of("station");
    private static final BodyId DEPARTMENT = BodyId.of("civil-affairs");

    private TenMinutes() {}

    /** Prints what the page shows. */
    public static void main(String[] args) {
        GovernanceStructure town = town();
        System.out.println(town.path(VILLAGE).stream().map(Body::name).toList());
        System.out.println(town.ofKind(BodyKind.SERVICE_STATION).size());

        System.out.println(review(town));

        table();

        StructureHistory history = history();
        LocalDate before = LocalDate.parse("2024-12-31");
        LocalDate after = LocalDate.parse("2025-01-01");
        DivisionCode code = DivisionCode.parse("360735100201");
        System.out.println(history.bearers(code, before).get(0).name());
        System.out.println(history.bearers(code, after).isEmpty());
        System.out.println(history.codeOf(VILLAGE, after).orElseThrow());
        System.out.println(history.asOf(after).get(VILLAGE).kind());

        json(history);
    }

    private static GovernanceStructure town() {
        TownshipGovernment town = TownshipGovernment.builder()
                .id(TOWN)
                .name("琴江镇人民政府")
                .townshipKind(TownshipKind.TOWN)
                .divisionCode(DivisionCode.parse("360735100"))
                .build();
        VillagersCommittee village = VillagersCommittee.builder()
                .id(VILLAGE)
                .name("坝口村村民委员会")
                .parent(TOWN)
                .build();
        ServiceStation station = ServiceStation.builder()
                .id(STATION)
                .name("民政服务站")
                .tier(StationTier.STATION)
                .parent(TOWN)
                .build();
        Department department =
                Department.builder().id(DEPARTMENT).name("石城县民政局").build();
        return GovernanceStructure.builder()
                .addAll(ImmutableList.of(town, village, station, department))
                .add(Relation.builder()
                        .source(TOWN)
                        .kind(RelationKind.GUIDES)
                        .target(VILLAGE)
                        .basis(LegalBasis.of(Instruments.VCOL_2025.article(6)))
                        .build())
                .add(Relation.of(DEPARTMENT, RelationKind.DISPATCHES, STATION))
                .build();
    }

    private static String review(GovernanceStructure town) {
        GovernanceStructure wrong = town.toBuilder()
                .add(Relation.of(TOWN, RelationKind.LEADS, VILLAGE))
                .build();
        return StructureReview.national()
                .review(wrong, LocalDate.parse("2026-01-01"))
                .in(Locale.ENGLISH);
    }

    private static void table() {
        WithFindings<DivisionTable> table = DivisionTableReader.builder()
                .edition("2023")
                .source("excerpt")
                .build()
                .read("table.csv", new StringReader("""
                        code12,name
                        360735000000,石城县
                        360735100000,琴江镇
                        360735100001,东城社区居委会
                        360735100201,坝口村村民委员
                        36073510020,古樟村委会
                        """));
        System.out.println(table.findings());
        GovernanceStructure county = table.value().toStructure().value();
        System.out.println(county.byName("东城社区居委会").get(0).kind());
        System.out.println(county.children(BodyId.of("360735100")).size());
    }

    private static StructureHistory history() {
        LocalDate day = LocalDate.parse("2025-01-01");
        VillagersCommittee village = VillagersCommittee.builder()
                .id(VILLAGE)
                .name("坝口村村民委员会")
                .divisionCode(DivisionCode.parse("360735100201"))
                .period(ValidityPeriod.until(day))
                .build();
        ResidentsCommittee community = ResidentsCommittee.builder()
                .id(VILLAGE)
                .name("坝口社区居民委员会")
                .divisionCode(DivisionCode.parse("360735100007"))
                .period(ValidityPeriod.from(day))
                .build();
        return StructureHistory.of(
                GovernanceStructure.builder().add(village).add(community).build(),
                ImmutableList.of(Succession.of(SuccessionKind.CONVERTED, VILLAGE, day)));
    }

    private static void json(StructureHistory history) {
        String text = StructureJson.write(history);
        WithFindings<StructureHistory> read = StructureJson.read("town.json", new StringReader(text));
        System.out.println(read.value().equals(history));
        System.out.println(StructureJson.read("town.json", new StringReader(text.replace("bakou", "")))
                .findings()
                .asList()
                .get(0));
        System.out.print(JsonForms.SUCCESSION.write(history.successions().get(0)));
    }
}
