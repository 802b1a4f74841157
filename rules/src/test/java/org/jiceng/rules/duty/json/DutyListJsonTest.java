package org.jiceng.rules.duty.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyListLayout;
import org.jiceng.rules.duty.DutyListReader;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.RandomDuties;
import org.junit.jupiter.api.Test;

class DutyListJsonTest {

    private static WithFindings<ImmutableList<DutyList>> read(String json) {
        return DutyListJsonReader.read("lists.json", new StringReader(json));
    }

    private static DutyList.Builder list(String title) {
        return DutyList.builder().title(title).edition("2025年版").addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }

    @Test
    void twoPurposesThatShareAClassAreAnError() {
        WithFindings<ImmutableList<DutyList>> read = read(
                "{\"dutyLists\":[{\"title\":\"甲\",\"edition\":\"1\","
                        + "\"bodyKinds\":[\"RESIDENTS_COMMITTEE\"],\"purposes\":[\"NEGATIVE_WORK\",\"NEGATIVE_CERTIFICATES\"]}]}");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.text().in(Locale.CHINESE)).contains("两种用途不得都涉及负面清单事项");
            assertThat(finding.text().in(Locale.ENGLISH)).contains("must not be two purposes that both speak of");
        });
    }

    @Test
    void whatWasWrittenIsReadBackAndGivesTheSameBytes() {
        ImmutableList<DutyList> lists = ImmutableList.of(
                list("甲").build(),
                list("乙")
                        .addPurposes(ListPurpose.WORK, ListPurpose.NEGATIVE_WORK)
                        .source("http://example.org")
                        .period(ValidityPeriod.parse("2025-07-01/.."))
                        .jurisdiction(Jurisdiction.of(DivisionCode.parse("410103")))
                        .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                        .addSettings(UrbanRuralClass.VILLAGE, UrbanRuralClass.CITY_FRINGE)
                        .addAllDuties(RandomDuties.some(new Random(11), 300))
                        .build());

        String json = DutyListJson.write(lists);

        assertThat(read(json).orElseThrow()).isEqualTo(lists);
        assertThat(DutyListJson.write(read(json).orElseThrow())).isEqualTo(json);
    }

    @Test
    void aListLooksLikeThis() {
        assertThat(DutyListJson.write(ImmutableList.of(list("清单")
                        .addDuty(Duty.builder()
                                .id(DutyId.of("A-1"))
                                .title("低保核查")
                                .dutyClass(DutyClass.ASSISTANCE)
                                .build())
                        .build())))
                .isEqualTo("""
                        {
                          "dutyLists": [
                            {
                              "title": "清单",
                              "edition": "2025年版",
                              "bodyKinds": [
                                "RESIDENTS_COMMITTEE"
                              ],
                              "duties": [
                                {
                                  "id": "A-1",
                                  "title": "低保核查",
                                  "class": "ASSISTANCE"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void errorsHaveTheirPlacesAndTheRestIsRead() {
        WithFindings<ImmutableList<DutyList>> read = read("""
                {"dutyLists": [
                  {"title": "甲", "edition": "1", "bodyKinds": ["VILLAGERS_COMMITTE"]},
                  {"title": "乙", "edition": "1", "bodyKinds": []},
                  {"title": "丙", "edition": "1", "bodyKinds": ["STREET_OFFICE"], "duties": [
                    {"id": "A 1", "title": "t", "class": "BASIC"},
                    {"id": "A-2", "class": "BASICS"},
                    {"id": "A-3", "title": "t", "class": "BASIC", "titel": "x"},
                    {"id": "A-4", "title": "t", "class": "BASIC", "basis": {"citations": [{"instrument": "VCOL-2052"}]}},
                    {"id": "A-5", "title": "t", "class": "BASIC", "basis": {"citations": [{"instrument": "VCOL-2025", "article": 1.5}]}},
                    {"id": "A-6", "title": "t", "class": "BASIC", "support": {"FUNDS": "yes"}},
                    {"id": "A-7", "title": "好", "class": "BASIC"},
                    {"id": "A-7", "title": "好", "class": "BASIC"}
                  ]}
                ]}
                """);

        assertThat(read.value()).singleElement().satisfies(list -> {
            assertThat(list.title()).isEqualTo("丙");
            assertThat(list.duties()).extracting(Duty::title).containsExactly("好");
        });
        assertThat(read.findings().stream().map(finding -> finding.in(Locale.ENGLISH)))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("lists.json:2:47: [JSON-VALUE]")
                                .endsWith("the nearest known one is 'VILLAGERS_COMMITTEE'"),
                        one -> assertThat(one)
                                .startsWith("lists.json:3:47: [JSON-VALUE]")
                                .endsWith("must name at least one kind of body"),
                        one -> assertThat(one).startsWith("lists.json:5:12: [JSON-VALUE]"),
                        one -> assertThat(one)
                                .startsWith("lists.json:6:5: [JSON-MISSING]")
                                .contains("title"),
                        one -> assertThat(one)
                                .startsWith("lists.json:6:28: [JSON-VALUE]")
                                .contains("BASIC"),
                        one -> assertThat(one).startsWith("lists.json:7:").contains("[JSON-UNKNOWN]", "title"),
                        one -> assertThat(one)
                                .startsWith("lists.json:8:")
                                .endsWith(
                                        "the catalogue of instruments has none of that id, the nearest is 'VCOL-2025'"),
                        one -> assertThat(one).startsWith("lists.json:9:").endsWith("must be a whole number"),
                        one -> assertThat(one).startsWith("lists.json:10:").contains("[JSON-TYPE]"),
                        one -> assertThat(one)
                                .startsWith("lists.json:12:12: [JSON-VALUE]")
                                .endsWith("the id occurs more than once in the list; the duty is left out"));
    }

    /** What a table refuses, JSON refuses, and in the same words; what one takes, the other takes. */
    @Test
    void textsHaveTheLimitsThatTheyHaveInTables() {
        for (DutyField field : DutyField.details()) {
            assertThat(details(field, 10_000).value().get(0).details().get(field))
                    .hasSize(10_000);
            WithFindings<ImmutableList<Duty>> read = details(field, 10_001);
            assertThat(read.value().get(0).details()).isEmpty();
            assertThat(read.findings().in(Locale.ENGLISH))
                    .isEqualTo("lists.json:2:1: [DUTY-TEXT] field '" + field
                            + "' has 10001 characters and at most 10000 are allowed; the field is not read");
            assertThat(read.findings().asList()).allMatch(one -> one.severity() == Severity.WARNING);
            WithFindings<ImmutableList<Duty>> table = DutyListReader.read(
                    "t.csv",
                    new StringReader(
                            "编号,事项名称,清单类别," + field.label().in(Locale.CHINESE) + "\nA-1,t,BASIC," + "长".repeat(10_001)),
                    DutyListLayout.exported());
            assertThat(table.value().get(0).details()).isEmpty();
            assertThat(table.findings().of(RuleId.of("DUTY-TEXT")).in(Locale.ENGLISH))
                    .endsWith("has 10001 characters and at most 10000 are allowed; the field is not read");
        }
        for (String name : new String[] {"number", "heading", "department", "departmentDuty", "bodyDuty"}) {
            WithFindings<ImmutableList<Duty>> read = duty("\n\"" + name + "\": \"" + "长".repeat(20_000) + "\"");
            assertThat(read.value()).hasSize(1);
            assertThat(read.findings().in(Locale.CHINESE))
                    .endsWith("[DUTY-TEXT] 字段“" + name + "”的内容有 20000 个字符，上限为 10000，该字段未读入");
        }
        assertThat(duty("\"basis\": {\"note\": \"" + "长".repeat(10_001) + "\"}")
                        .value()
                        .get(0)
                        .basis()
                        .isEmpty())
                .isTrue();
    }

    private static WithFindings<ImmutableList<Duty>> details(DutyField field, int length) {
        return duty("\"details\": {\"" + field + "\":\n\"" + "长".repeat(length) + "\"}");
    }

    private static WithFindings<ImmutableList<Duty>> duty(String fields) {
        WithFindings<ImmutableList<DutyList>> read = read("{\"dutyLists\": [{\"title\": \"丙\", \"edition\": \"1\","
                + " \"bodyKinds\": [\"STREET_OFFICE\"], \"duties\": [{\"id\": \"A-1\", \"title\": \"t\", \"class\":"
                + " \"BASIC\", " + fields + "}]}]}");
        return new WithFindings<>(read.value().get(0).duties(), read.findings());
    }

    @Test
    void citationsMayBeOfInstrumentsOfTheCaller() {
        LegalInstrument own = LegalInstrument.builder()
                .from(list("本地清单").build().instrument())
                .id("OWN-1")
                .build();
        DutyList list = list("清单")
                .addDuty(Duty.builder()
                        .id(DutyId.of("A-1"))
                        .title("t")
                        .dutyClass(DutyClass.BASIC)
                        .basis(LegalBasis.of(own.article(3, 2), own.whole()))
                        .build())
                .build();
        String json = DutyListJson.write(ImmutableList.of(list));

        assertThat(DutyListJsonReader.read("l.json", new StringReader(json), ImmutableList.of(own))
                        .orElseThrow())
                .containsExactly(list);
        assertThat(read(json).findings().hasErrors()).isTrue();
    }

    @Test
    void mutatedBytesGiveListsOrFindingsAndNeverAnException() {
        byte[] bytes = DutyListJson.write(ImmutableList.of(list("清单")
                        .addAllDuties(RandomDuties.some(new Random(3), 20))
                        .build()))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            byte[] mutated = bytes.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            WithFindings<ImmutableList<DutyList>> read = read(new String(mutated, StandardCharsets.UTF_8));
            int duties =
                    read.value().stream().mapToInt(list -> list.duties().size()).sum();
            assertThat(duties == 20 || read.findings().hasErrors())
                    .as("mutation %s loses nothing in silence", i)
                    .isTrue();
        }
    }
}
