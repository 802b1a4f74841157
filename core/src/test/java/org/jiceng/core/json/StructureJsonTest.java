package org.jiceng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.Assembly;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.CommunityFacts;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.PartTimeMember;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.PeoplesCongress;
import org.jiceng.core.body.Post;
import org.jiceng.core.body.PostSelection;
import org.jiceng.core.body.RepresentativesMeeting;
import org.jiceng.core.body.ResidentGroup;
import org.jiceng.core.body.ResidentUnit;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ResidentsCouncil;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.SocialOrganization;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SubCommittee;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.SupervisionCommittee;
import org.jiceng.core.body.Tenure;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureJsonTest {

    private static final LocalDate DAY = LocalDate.parse("2021-03-01");

    /** One body of every kind with every attribute that it can have. */
    private static StructureHistory full() {
        LegalInstrument own = LegalInstrument.builder()
                .from(Instruments.VCOL_2025)
                .id("COUNTY-1")
                .title(LocalizedText.of("某县办法", "County Measures"))
                .documentNumber("某政〔2025〕1号")
                .build();
        return StructureHistory.of(
                GovernanceStructure.builder()
                        .addAll(ImmutableList.<Body>of(
                                SuperiorGovernment.builder()
                                        .id(id("county"))
                                        .name("石城县人民政府")
                                        .level(DivisionLevel.COUNTY)
                                        .build(),
                                TownshipGovernment.builder()
                                        .id(id("town"))
                                        .name("琴江镇人民政府")
                                        .parent(id("county"))
                                        .townshipKind(TownshipKind.TOWN)
                                        .order(-3)
                                        .divisionCode(DivisionCode.parse("360735100"))
                                        .build(),
                                StreetOffice.builder()
                                        .id(id("street"))
                                        .name("东街道办事处")
                                        .parent(id("county"))
                                        .signboards(ImmutableList.of("=甲", "乙"))
                                        .build(),
                                VillagersCommittee.builder()
                                        .id(id("village"))
                                        .name("坝口村\n民委员会\"")
                                        .parent(id("town"))
                                        .period(ValidityPeriod.until(DAY))
                                        .households(0)
                                        .facts(CommitteeFacts.builder()
                                                .members(5)
                                                .women(1)
                                                .nearRelatives(0)
                                                .minorityMembers(2)
                                                .term(ValidityPeriod.parse("2021-01-01/2026-01-01"))
                                                .build())
                                        .posts(ImmutableList.of(Post.builder()
                                                .title("主任")
                                                .selection(PostSelection.ELECTED)
                                                .isConcurrent(true)
                                                .isDeputy(true)
                                                .addTenures(new Tenure("甲", ValidityPeriod.from(DAY)))
                                                .build()))
                                        .build(),
                                ResidentsCommittee.builder()
                                        .id(id("village"))
                                        .name("坝口社区居民委员会")
                                        .parent(id("street"))
                                        .period(ValidityPeriod.from(DAY))
                                        .creditCode(SocialCreditCode.unchecked("54360735MF00000001"))
                                        .urbanRuralClass(UrbanRuralClass.TOWN_FRINGE)
                                        .shortName("坝口")
                                        .staffingQuota(7)
                                        .community(CommunityFacts.builder()
                                                .partyOrganization(id("party"))
                                                .serviceCenter(id("station"))
                                                .area(new BigDecimal("0.850"))
                                                .population(1)
                                                .fifteenMinuteCircle(false)
                                                .build())
                                        .build(),
                                ServiceStation.builder()
                                        .id(id("station"))
                                        .name("便民服务站")
                                        .tier(StationTier.STATION)
                                        .domains(ImmutableList.of("社保"))
                                        .build(),
                                PartyOrganization.builder()
                                        .id(id("party"))
                                        .name("大工委")
                                        .organizationKind(PartyOrganizationKind.JOINT_WORKING_COMMITTEE)
                                        .addPartTimeMembers(new PartTimeMember("乙", Optional.of(id("unit"))))
                                        .build(),
                                Department.builder()
                                        .id(id("department"))
                                        .name("民政局")
                                        .build(),
                                InternalOffice.builder()
                                        .id(id("office"))
                                        .name("党政办")
                                        .build(),
                                PeoplesCongress.builder()
                                        .id(id("congress"))
                                        .name("镇人大")
                                        .build(),
                                SupervisionCommittee.builder()
                                        .id(id("supervision"))
                                        .name("监委会")
                                        .build(),
                                Assembly.builder()
                                        .id(id("assembly"))
                                        .name("村民会议")
                                        .build(),
                                RepresentativesMeeting.builder()
                                        .id(id("meeting"))
                                        .name("代表会议")
                                        .build(),
                                ResidentsCouncil.builder()
                                        .id(id("council"))
                                        .name("议事会")
                                        .build(),
                                SubCommittee.builder()
                                        .id(id("sub"))
                                        .name("调解委员会")
                                        .build(),
                                ResidentGroup.builder()
                                        .id(id("group"))
                                        .name("一组")
                                        .households(40)
                                        .build(),
                                Grid.builder()
                                        .id(id("grid"))
                                        .name("一网格")
                                        .households(300)
                                        .build(),
                                ResidentUnit.builder().id(id("unit")).name("银行").build(),
                                SocialOrganization.builder()
                                        .id(id("org"))
                                        .name("协会")
                                        .build()))
                        .add(Relation.builder()
                                .source(id("town"))
                                .kind(RelationKind.GUIDES)
                                .target(id("village"))
                                .scope("村务")
                                .period(ValidityPeriod.until(DAY))
                                .basis(new LegalBasis(
                                        ImmutableList.of(
                                                Instruments.VCOL_2018.article(5, 1), own.article(3), own.whole()),
                                        Optional.of("备注")))
                                .build())
                        .build(),
                ImmutableList.of(Succession.builder()
                        .kind(SuccessionKind.CONVERTED)
                        .date(DAY)
                        .addPredecessors(id("village"))
                        .addSuccessors(id("village"))
                        .document("某政函〔2021〕1号")
                        .evidence("批文")
                        .build()));
    }

    @Test
    void readsWhatItWrites() {
        StructureHistory history = full();
        assertThat(history.structure().declared()).extracting(Body::kind).contains(BodyKind.values());
        String text = StructureJson.write(history);
        WithFindings<StructureHistory> read = read(text);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(history);
        assertThat(StructureJson.write(read.value())).isEqualTo(text);
    }

    @Test
    void readsAnEmptyStructure() {
        String text = StructureJson.write(GovernanceStructure.builder().build());
        assertThat(read(text).findings()).isEmpty();
        assertThat(read(text).value().structure().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"bodies": [], "relation": []}                                              | in.json:1:28: | relation
            {"bodies": {}}                                                              | in.json:1:12: | array
            {"bodies": [{"id": "a", "kind": "GRID"}]}                                   | in.json:1:13: | name
            {"bodies": [{"id": "a", "kind": "GRIT", "name": "x"}]}                      | in.json:1:33: | GRID
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "households": 1.5}]}   | in.json:1:68: | whole number
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "households": -1}]}    | in.json:1:68: | must not be negative
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "parent": "b"}]}       | in.json:1:64: | there is no body with this id
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x"}, {"id": "a", "kind": "GRID", "name": "y"}]} | in.json:1:62: | another description of the same id
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "parent": "b"}, {"id": "b", "kind": "GRID", "name": "y", "parent": "a"}]} | in.json:1:64: | must not be contained in itself, but was: 'a' in 'b' in 'a'
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "tier": "POINT"}]}     | in.json:1:62: | tier
            {"bodies": [], "relations": [{"source": "a", "kind": "LEADS", "target": "b"}]} | in.json:1:41: | there is no body with this id
            {"bodies": [], "successions": [{"kind": "FOUNDED", "date": "2021-03-01", "successors": ["a"]}]} | in.json:1:1: | must exist on 2021-03-01
            {"bodies": [], "successions": [{"kind": "MERGED", "date": "2021-03-01"}]}   | in.json:1:41: | two or more predecessors
            []                                                                          | in.json:1:1:  | object
            null                                                                        | in.json:1:1:  | but was null
            {                                                                           | in.json:1:    | JSON
            """)
    void reportsWhereItIsBroken(String text, String place, String word) {
        WithFindings<StructureHistory> read = read(text);
        assertThat(read.value().structure().size()).isZero();
        assertThat(read.findings().in(Locale.ENGLISH)).contains(place).contains(word);
        assertThat(read.findings().hasErrors()).isTrue();
    }

    @Test
    void reportsACircleOfFormerDaysAtABodyInIt() {
        String text = """
                {"bodies": [{"id": "top", "kind": "GRID", "name": "x"},
                {"id": "b", "kind": "GRID", "name": "x", "parent": "a", "period": "../2020-01-01"},
                {"id": "b", "kind": "GRID", "name": "x", "period": "2020-01-01/.."},
                {"id": "a", "kind": "GRID", "name": "x", "parent": "b"}]}
                """;
        assertThat(read(text).findings().of(Severity.ERROR)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("$.bodies[3]");
            assertThat(finding.toString())
                    .startsWith("in.json:4:1: ")
                    .contains("body 'a' must not be contained in itself, but was: 'a' in 'b' in 'a'");
        });
    }

    @Test
    void refusesMoreLevelsThanTheLimit() {
        StringBuilder text = new StringBuilder("{\"bodies\": [{\"id\": \"0\", \"kind\": \"GRID\", \"name\": \"x\"}");
        for (int i = 1; i <= 64; i++) {
            text.append(
                    ", {\"id\": \"" + i + "\", \"kind\": \"GRID\", \"name\": \"x\", \"parent\": \"" + (i - 1) + "\"}");
        }
        assertThat(read(text + "]}").findings().of(Severity.ERROR))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("$.bodies[64].parent");
                    assertThat(finding)
                            .hasToString("in.json:1:3805: [JSON-VALUE] 'parent' has an invalid value '63':"
                                    + " a structure must have at most 64 levels");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"bodies": [], "relation": []}                                                  | $.relation
            {"bodies": {}}                                                                  | $.bodies
            {}                                                                              | $.bodies
            []                                                                              | $
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "households": "1"}]}       | $.bodies[0].households
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "signboards": ["y", 1]}]}  | $.bodies[0].signboards[1]
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "posts": [{"titel": 1}]}]} | $.bodies[0].posts[0].titel
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x", "parent": "b"}]}           | $.bodies[0].parent
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x"}, {"id": "a", "kind": "GRID", "name": "x"}]} | $.bodies[1].id
            {"bodies": [{"id": "a", "kind": "GRID", "name": "x"}, {"id": "b", "kind": "GRID", "name": "x", "parent": "b"}]} | $.bodies[1].parent
            """)
    void tellsThePathOfWhatIsWrong(String text, String path) {
        assertThat(read(text).findings().of(Severity.ERROR))
                .extracting(Finding::subject)
                .contains(path);
    }

    /**
     * Periods that begin ever later, and one body after another in the next: the time must not grow with the square.
     */
    @Test
    void readsManyDescriptionsAndALongCircleInTime() {
        StringBuilder text = new StringBuilder("{\"bodies\": [");
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = DAY.plusDays(i);
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"a\", \"kind\": \"GRID\", \"name\": \"x\", \"period\": \"" + day + "/"
                            + day.plusDays(1) + "\"}");
            text.append(",{\"id\": \"b" + i + "\", \"kind\": \"GRID\", \"name\": \"x\", \"parent\": \"b"
                    + (i + 1) % 20_000 + "\"}");
        }
        String all = text.append("]}").toString();
        Findings findings = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> read(all).findings());
        assertThat(findings.of(Severity.ERROR))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("$.bodies[1].parent"));
    }

    private static BodyId id(String value) {
        return BodyId.of(value);
    }

    private static WithFindings<StructureHistory> read(String text) {
        return StructureJson.read("in.json", new StringReader(text));
    }
}
