package org.jiceng.rules.duty.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.RandomDuties;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.duty.edition.DutyEvent;
import org.jiceng.rules.duty.edition.DutyListHistory;
import org.jiceng.rules.lifecycle.ResidentsOpinion;
import org.jiceng.rules.lifecycle.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyListHistoryJsonTest {

    private static final DutyList TOWN = DutyList.builder()
            .title("琴江镇履行职责事项清单")
            .edition("2025年版")
            .period(ValidityPeriod.parse("2025-07-01/.."))
            .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
            .build();

    /** Why a list is adjusted, other than that a new edition was published. */
    private static final ImmutableList<AdjustmentKind> KINDS = Arrays.stream(AdjustmentKind.values())
            .filter(kind -> kind != AdjustmentKind.PUBLICATION)
            .collect(ImmutableList.toImmutableList());

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Duty.Builder duty(String id, String title) {
        return Duty.builder().id(DutyId.of(id)).title(title).dutyClass(DutyClass.ASSISTANCE);
    }

    private static DutyList.Builder list(Duty... duties) {
        return DutyList.builder()
                .title("清单")
                .edition("2025年版")
                .period(ValidityPeriod.parse("2025-01-01/.."))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(duties);
    }

    private static Adjustment.Builder adjustment(String reference, String day) {
        return Adjustment.builder()
                .kind(AdjustmentKind.ADMISSION)
                .reference(reference)
                .day(day(day))
                .ground(LocalizedText.of("依据", "ground"));
    }

    /** A temporary duty that lapsed, one that left, one that was worded anew, and an edition published as a whole. */
    private static DutyListHistory full() {
        Duty census = duty("A-9", "经济普查入户")
                .period(ValidityPeriod.parse("2026-03-01/2026-07-01"))
                .basis(LegalBasis.of(TOWN.instrument().article(3)))
                .build();
        return DutyListHistory.of(
                        list(duty("A-1", "低保核查").build(), duty("A-2", "养老认证").build())
                                .build())
                .adjust(adjustment("R-0", "2025-01-01")
                        .kind(AdjustmentKind.CORRECTION)
                        .ground(LocalizedText.verbatim("“勘误”\n<b>\u0001"))
                        .addEntering(duty("A-3", "防汛").build())
                        .build())
                .adjust(adjustment("R-1", "2026-03-01")
                        .addEntering(census)
                        .addCitations(
                                Instruments.RCOL_2025.article(43, 2),
                                TOWN.instrument().whole(),
                                Instruments.COMMUNITY_LOAD_2015.whole())
                        .edition("第二版")
                        .build())
                .adjust(new ResidentsOpinion(DutyId.of("A-2"), "评议1号", 100, 51)
                        .exit(Threshold.MAJORITY, day("2026-05-01"))
                        .orElseThrow())
                .publish(list(duty("A-1", "低保入户核查").build(), duty("A-3", "防汛").build())
                        .edition("2027年版")
                        .source("http://example.org/2027")
                        .period(ValidityPeriod.parse("2027-01-01/.."))
                        .build())
                .adjust(adjustment("R-5", "2027-01-01")
                        .kind(AdjustmentKind.TAKEN_BACK)
                        .addLeaving(DutyId.of("A-3"))
                        .build());
    }

    private static WithFindings<ImmutableList<DutyListHistory>> read(String json) {
        return DutyListHistoryJsonReader.read("h.json", new StringReader(json));
    }

    private static void comesBackAsItWas(DutyListHistory history) {
        String json = DutyListHistoryJson.write(ImmutableList.of(history));
        WithFindings<ImmutableList<DutyListHistory>> read = read(json);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).containsExactly(history);
        assertThat(DutyListHistoryJson.write(read.value())).isEqualTo(json);
        history.editions().stream()
                .flatMap(edition -> edition.list().duties().stream())
                .map(Duty::id)
                .distinct()
                .forEach(id -> assertThat(read.value().get(0).life(id)).isEqualTo(history.life(id)));
    }

    @Test
    void whatWasWrittenIsReadBackWithItsGroundsCitationsAndTemporaryDuties() {
        DutyListHistory history = full();
        comesBackAsItWas(history);
        DutyListHistory back = read(DutyListHistoryJson.write(ImmutableList.of(history)))
                .value()
                .get(0);
        assertThat(back.editions()).hasSize(4);
        assertThat(back.life(DutyId.of("A-9")))
                .extracting(DutyEvent::kind)
                .containsExactly(DutyEvent.Kind.ENTERED, DutyEvent.Kind.LAPSED);
        Adjustment ground = back.editions().get(1).grounds().get(0);
        assertThat(ground.citations())
                .extracting(Citation::toString)
                .containsExactly(
                        "《城市居民委员会组织法》（2025年修订）第四十三条第二款",
                        "《琴江镇履行职责事项清单》（2025年版）",
                        Instruments.COMMUNITY_LOAD_2015.whole().toString());
        assertThat(ground.citations().get(1).instrument()).isEqualTo(TOWN.instrument());
        assertThat(back.editions().get(0).grounds().get(0).ground().in(Locale.CHINESE))
                .isEqualTo("“勘误”\n<b>\u0001");
        assertThat(back.latest().grounds())
                .extracting(Adjustment::kind)
                .containsExactly(AdjustmentKind.PUBLICATION, AdjustmentKind.TAKEN_BACK);
    }

    @Test
    void aHistoryLooksLikeThis() {
        DutyListHistory history = DutyListHistory.of(list().build())
                .adjust(adjustment("R-1", "2026-03-01")
                        .addCitations(
                                Instruments.RCOL_2025.article(43, 2),
                                TOWN.instrument().whole())
                        .addEntering(duty("A-1", "低保核查").build())
                        .build())
                .adjust(adjustment("R-2", "2026-05-01")
                        .kind(AdjustmentKind.REEVALUATION)
                        .addLeaving(DutyId.of("A-1"))
                        .edition("空")
                        .build());
        assertThat(DutyListHistoryJson.write(ImmutableList.of(history))).isEqualTo("""
                {
                  "dutyListHistories": [
                    {
                      "editions": [
                        {
                          "list": {
                            "title": "清单",
                            "edition": "2025年版",
                            "period": "2025-01-01/2026-03-01",
                            "bodyKinds": [
                              "RESIDENTS_COMMITTEE"
                            ],
                            "duties": [ ]
                          }
                        },
                        {
                          "list": {
                            "title": "清单",
                            "edition": "2025年版（2026-03-01调整）",
                            "period": "2026-03-01/2026-05-01",
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
                          },
                          "grounds": [
                            {
                              "kind": "ADMISSION",
                              "day": "2026-03-01",
                              "reference": "R-1",
                              "ground": {
                                "zh": "依据",
                                "en": "ground"
                              },
                              "citations": [
                                {
                                  "instrument": "RCOL-2025",
                                  "article": 43,
                                  "paragraph": 2,
                                  "item": 0
                                },
                                {
                                  "instrument": {
                                    "id": "LIST 琴江镇履行职责事项清单 2025年版",
                                    "title": {
                                      "zh": "琴江镇履行职责事项清单",
                                      "en": "琴江镇履行职责事项清单"
                                    },
                                    "version": {
                                      "zh": "2025年版",
                                      "en": "2025年版"
                                    },
                                    "kind": "DUTY_LIST",
                                    "period": "2025-07-01/..",
                                    "verification": "VERIFIED"
                                  }
                                }
                              ],
                              "entering": [
                                {
                                  "id": "A-1",
                                  "title": "低保核查",
                                  "class": "ASSISTANCE"
                                }
                              ]
                            }
                          ]
                        },
                        {
                          "list": {
                            "title": "清单",
                            "edition": "空",
                            "period": "2026-05-01/..",
                            "bodyKinds": [
                              "RESIDENTS_COMMITTEE"
                            ],
                            "duties": [ ]
                          },
                          "grounds": [
                            {
                              "kind": "REEVALUATION",
                              "day": "2026-05-01",
                              "reference": "R-2",
                              "ground": {
                                "zh": "依据",
                                "en": "ground"
                              },
                              "leaving": [
                                "A-1"
                              ],
                              "edition": "空"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    /** Returns a history of random adjustments and publications of random duties. */
    private static DutyListHistory random(Random random) {
        DutyListHistory history = DutyListHistory.of(list().addAllDuties(RandomDuties.some(random, random.nextInt(6)))
                .build());
        for (int step = random.nextInt(8); step > 0; step--) {
            LocalDate start = history.latest().list().period().start();
            LocalDate day = start.plusDays(random.nextInt(40));
            if (random.nextInt(4) == 0 && day.isAfter(start)) {
                history = history.publish(list().edition("第" + step + "版")
                        .period(ValidityPeriod.from(day))
                        .addAllDuties(RandomDuties.some(random, random.nextInt(6)))
                        .build());
                continue;
            }
            List<Duty> entering = new ArrayList<>(RandomDuties.some(random, random.nextInt(4)));
            ImmutableSet<DutyId> ids = entering.stream().map(Duty::id).collect(ImmutableSet.toImmutableSet());
            Adjustment.Builder adjustment = adjustment("文\"" + step + "\"", day.toString())
                    .kind(KINDS.get(random.nextInt(KINDS.size())))
                    .entering(entering);
            history.latest().list().duties().stream()
                    .map(Duty::id)
                    .filter(id -> random.nextInt(3) == 0 && !ids.contains(id))
                    .forEach(adjustment::addLeaving);
            if (random.nextBoolean()) {
                adjustment.addCitations(
                        random.nextBoolean()
                                ? Instruments.VCOL_2025.article(1 + random.nextInt(50), random.nextInt(3))
                                : history.latest().list().instrument().whole());
            }
            if (random.nextInt(3) == 0) {
                adjustment.edition("名" + step);
            }
            history = history.adjust(adjustment.build());
        }
        return history;
    }

    @Test
    void randomHistoriesComeBackAsTheyWere() {
        Random random = new Random(20260301);
        int editions = 0;
        for (int n = 0; n < 400; n++) {
            DutyListHistory history = random(random);
            comesBackAsItWas(history);
            editions += history.editions().size();
        }
        assertThat(editions).isGreaterThan(1_200);
    }

    @Test
    void severalHistoriesAreReadInOrderAndABrokenOneDoesNotTakeTheOthersWithIt() {
        DutyListHistory one =
                DutyListHistory.of(list(duty("A-1", "低保核查").build()).build());
        String json = DutyListHistoryJson.write(ImmutableList.of(one, full(), one));
        assertThat(read(json).orElseThrow()).containsExactly(one, full(), one);
        WithFindings<ImmutableList<DutyListHistory>> broken = read(json.replace("\"R-1\"", "\"\""));
        assertThat(broken.value()).containsExactly(one, one);
        assertThat(broken.findings().stream().map(finding -> finding.subject()))
                .containsExactly("$.dutyListHistories[1].editions[1].grounds[0].reference");
    }

    @Test
    void anInstrumentThatBearsTheIdOfAnotherComesBackAsItself() {
        LegalInstrument other = LegalInstrument.builder()
                .from(TOWN.instrument())
                .id("RCOL-2025")
                .version(LocalizedText.of("草案", "draft"))
                .documentNumber("石府发〔2025〕1号")
                .build();
        comesBackAsItWas(DutyListHistory.of(list().build())
                .adjust(adjustment("R-1", "2026-01-01")
                        .addCitations(other.whole(), Instruments.RCOL_2025.whole())
                        .build()));
    }

    @Test
    void readsAFileAndSaysWhereItIsMissing(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("history.json"), DutyListHistoryJson.write(ImmutableList.of(full())));
        assertThat(DutyListHistoryJsonReader.read(file).orElseThrow()).containsExactly(full());
        assertThat(DutyListHistoryJsonReader.read(folder.resolve("none.json")).findings().stream()
                        .map(finding -> finding.rule().value()))
                .containsExactly("FILE-MISSING");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mutatedBytesGiveHistoriesOrFindingsAndNeverAnException(long seed) {
        Random random = new Random(seed);
        byte[] bytes = DutyListHistoryJson.write(ImmutableList.of(full(), random(random)))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] mutated = bytes.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            WithFindings<ImmutableList<DutyListHistory>> read = read(new String(mutated, StandardCharsets.UTF_8));
            assertThat(read.value().size() == 2 || read.findings().hasErrors())
                    .as("mutation %s loses nothing in silence", i)
                    .isTrue();
        }
    }
}
