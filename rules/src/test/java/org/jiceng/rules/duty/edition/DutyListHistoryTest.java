package org.jiceng.rules.duty.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyListHistoryTest {

    private static final Duty CENSUS = Duty.builder()
            .from(duty("A-9", "经济普查入户"))
            .period(ValidityPeriod.parse("2026-03-01/2026-07-01"))
            .build();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Duty duty(String id, String title) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(DutyClass.ASSISTANCE)
                .build();
    }

    private static DutyList first() {
        return DutyList.builder()
                .title("清单")
                .edition("2025年版")
                .period(ValidityPeriod.parse("2025-01-01/.."))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(duty("A-1", "低保核查"), duty("A-2", "养老认证"))
                .build();
    }

    private static Adjustment.Builder adjustment(String reference, String day) {
        return Adjustment.builder()
                .kind(AdjustmentKind.ADMISSION)
                .reference(reference)
                .day(day(day))
                .ground(LocalizedText.of("依据", "ground"));
    }

    private static DutyListHistory history() {
        return DutyListHistory.of(first())
                .adjust(adjustment("R-1", "2026-03-01").addEntering(CENSUS).build())
                .adjust(adjustment("R-2", "2026-05-01")
                        .kind(AdjustmentKind.DISAPPROVAL)
                        .addLeaving(DutyId.of("A-2"))
                        .build());
    }

    private static String titles(String day) {
        return history()
                .asOf(day(day))
                .map(list ->
                        String.join(" ", list.duties().stream().map(Duty::title).toList()))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, none",
        "2025-01-01, 低保核查 养老认证",
        "2026-02-28, 低保核查 养老认证",
        "2026-03-01, 低保核查 养老认证 经济普查入户",
        "2026-04-30, 低保核查 养老认证 经济普查入户",
        "2026-05-01, 低保核查 经济普查入户",
        "2026-06-30, 低保核查 经济普查入户",
        "2026-07-01, 低保核查",
        "2030-01-01, 低保核查"
    })
    void everyEditionCanBeAskedForAsOfADayAndTemporaryDutiesLapseByThemselves(String day, String titles) {
        assertThat(titles(day)).isEqualTo(titles);
    }

    @Test
    void anAdjustmentGivesANewHistoryAndTheOldOneStays() {
        DutyListHistory before = DutyListHistory.of(first());
        DutyListHistory after = before.adjust(
                adjustment("R-1", "2026-03-01").addEntering(CENSUS).build());

        assertThat(before.editions()).hasSize(1);
        assertThat(before.latest().list()).isEqualTo(first());
        assertThat(after.editions()).hasSize(2);
        assertThat(after)
                .isNotEqualTo(before)
                .isEqualTo(DutyListHistory.of(first())
                        .adjust(adjustment("R-1", "2026-03-01")
                                .addEntering(CENSUS)
                                .build()));
    }

    @Test
    void nothingIsLostAndEditionsFollowEachOtherWithoutAGap() {
        DutyListHistory history = history();

        assertThat(history.editions())
                .extracting(edition -> edition.list().edition() + " "
                        + edition.list().period() + " "
                        + edition.grounds().stream().map(Adjustment::reference).toList())
                .containsExactly(
                        "2025年版 2025-01-01/2026-03-01 []",
                        "2025年版（2026-03-01调整） 2026-03-01/2026-05-01 [R-1]",
                        "2025年版（2026-05-01调整） 2026-05-01/.. [R-2]");
        assertThat(history.editions())
                .extracting(edition -> edition.list().instrument().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void theLifeOfADutyTellsWhenAndWhy() {
        assertThat(history().life(DutyId.of("A-9")))
                .extracting(event -> event.day() + " " + event.kind() + " "
                        + event.grounds().stream().map(Adjustment::reference).toList())
                .containsExactly("2026-03-01 ENTERED [R-1]", "2026-07-01 LAPSED []");
        assertThat(history().life(DutyId.of("A-2")))
                .extracting(event -> event.day() + " " + event.kind() + " "
                        + event.grounds().stream().map(Adjustment::kind).toList())
                .containsExactly("2025-01-01 ENTERED []", "2026-05-01 LEFT [DISAPPROVAL]");
        assertThat(history().life(DutyId.of("X"))).isEmpty();
    }

    @Test
    void anAdjustmentOfTheFirstDayOfAnEditionIsAFurtherGroundOfIt() {
        DutyListHistory history = history()
                .adjust(adjustment("R-3", "2026-05-01")
                        .addEntering(duty("A-1", "低保入户核查"))
                        .build());

        assertThat(history.editions()).hasSize(3);
        assertThat(history.latest().grounds()).extracting(Adjustment::reference).containsExactly("R-2", "R-3");
        assertThat(history.life(DutyId.of("A-1")))
                .extracting(DutyEvent::kind)
                .containsExactly(DutyEvent.Kind.ENTERED, DutyEvent.Kind.CHANGED);
        assertThat(history.asOf(day("2026-04-30")).flatMap(list -> list.find(DutyId.of("A-1"))))
                .map(Duty::title)
                .contains("低保核查");
    }

    @Test
    void aPublishedEditionFollowsWithWhatChangedAsItsGround() {
        DutyList next = DutyList.builder()
                .from(first())
                .edition("2027年版")
                .period(ValidityPeriod.parse("2027-01-01/.."))
                .duties(ImmutableList.of(duty("A-1", "低保核查"), duty("A-3", "垃圾分类宣传")))
                .build();
        DutyListHistory history = history().publish(next);

        assertThat(history.latest().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.kind()).isEqualTo(AdjustmentKind.PUBLICATION);
            assertThat(ground.entering()).extracting(Duty::title).containsExactly("垃圾分类宣传");
            assertThat(ground.leaving()).containsExactly(DutyId.of("A-9"));
        });
        assertThat(history.adjust(adjustment("R-9", "2027-02-01")
                                .addLeaving(DutyId.of("A-3"))
                                .build())
                        .latest()
                        .list()
                        .edition())
                .isEqualTo("2027年版（2027-02-01调整）");
        assertThat(history.asOf(day("2026-12-31")).orElseThrow().duties()).hasSize(1);
    }

    @Test
    void aNewDutyStandsUnderItsHeading() {
        Duty moved = Duty.builder().from(duty("A-3", "助残")).heading("民生").build();
        DutyList list = DutyList.builder()
                .from(first())
                .duties(ImmutableList.of(
                        Duty.builder().from(duty("A-1", "甲")).heading("民生").build(),
                        Duty.builder().from(duty("A-2", "乙")).heading("生态").build()))
                .build();

        assertThat(DutyListHistory.of(list)
                        .adjust(adjustment("R", "2026-01-01").addEntering(moved).build())
                        .latest()
                        .list()
                        .duties())
                .extracting(Duty::title)
                .containsExactly("甲", "助残", "乙");
    }

    @Test
    void adjustmentsInAnyOrderOfTheirDaysGiveTheSameHistory() {
        Adjustment census = adjustment("R-1", "2026-03-01").addEntering(CENSUS).build();
        Adjustment exit = adjustment("R-2", "2026-05-01")
                .kind(AdjustmentKind.DISAPPROVAL)
                .addLeaving(DutyId.of("A-2"))
                .build();
        Adjustment autumn = adjustment("R-3", "2026-09-01")
                .addEntering(duty("A-7", "秋季入学登记"))
                .build();
        DutyListHistory inOrder =
                DutyListHistory.of(first()).adjust(census).adjust(exit).adjust(autumn);

        assertThat(DutyListHistory.of(first()).adjust(autumn).adjust(exit).adjust(census))
                .isEqualTo(inOrder);
        assertThat(DutyListHistory.of(first()).adjust(exit).adjust(autumn).adjust(census))
                .isEqualTo(inOrder);
        assertThat(DutyListHistory.of(first())
                        .adjust(autumn)
                        .adjust(exit)
                        .asOf(day("2026-09-01"))
                        .orElseThrow()
                        .duties())
                .extracting(Duty::title)
                .containsExactly("低保核查", "秋季入学登记");
    }

    @Test
    void anEarlierAdjustmentEndsWithTheEditionThatIsPublishedAsAWhole() {
        DutyList whole = DutyList.builder()
                .from(first())
                .edition("2027年版")
                .period(ValidityPeriod.parse("2027-01-01/.."))
                .duties(ImmutableList.of(duty("A-1", "低保核查")))
                .build();
        DutyListHistory history = DutyListHistory.of(first())
                .publish(whole)
                .adjust(adjustment("R-9", "2026-06-01")
                        .addEntering(duty("A-8", "入户宣传"))
                        .build());

        assertThat(history.asOf(day("2026-12-31")).orElseThrow().find(DutyId.of("A-8")))
                .isPresent();
        assertThat(history.latest().list()).isEqualTo(whole);
        assertThat(history.life(DutyId.of("A-8")))
                .extracting(event -> event.day() + " " + event.kind() + " "
                        + event.grounds().stream().map(Adjustment::reference).toList())
                .containsExactly("2026-06-01 ENTERED [R-9]", "2027-01-01 LEFT [2027年版]");
    }

    @Test
    void refusesWhatIsOfNoEdition() {
        assertThatThrownBy(
                        () -> history().adjust(adjustment("R-0", "2024-12-31").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adjustment 'R-0' of duty list '清单' must be of a day of one of its editions, which hold for"
                        + " '2025-01-01/..', but was of '2024-12-31'");
        assertThatThrownBy(() -> history()
                        .adjust(adjustment("R-0", "2026-04-30")
                                .addLeaving(DutyId.of("A-2"))
                                .build()))
                .as("the later one can no longer remove it")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adjustment 'R-2' must remove duties of duty list '清单' only, but it has no 'A-2'");
        assertThatThrownBy(() -> history()
                        .adjust(adjustment("R-4", "2026-06-01")
                                .addLeaving(DutyId.of("A-2"))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adjustment 'R-4' must remove duties of duty list '清单' only, but it has no 'A-2'");
        assertThatThrownBy(() -> history().publish(first()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "edition '2025年版' of duty list '清单' must begin within the latest edition or on the day after"
                                + " it, which holds for '2026-05-01/..', but began on '2025-01-01'");
        assertThatThrownBy(() -> adjustment("R", "2026-01-01")
                        .addEntering(CENSUS)
                        .addLeaving(CENSUS.id())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("adjustment 'R' must not let duty 'A-9' enter and leave");
        assertThatThrownBy(() -> adjustment("R", "2026-01-01")
                        .addEntering(CENSUS, CENSUS)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "duties that enter by adjustment 'R' must have different ids, but 'A-9' occurs more than once");
        assertThatThrownBy(() -> adjustment(" ", "2026-01-01").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reference of an adjustment must not be blank, but was ' '");
    }

    @Test
    void aListWithoutTemporaryDutiesIsItselfOnEveryDay() {
        DutyList list = first();

        assertThat(list.on(day("2026-01-01"))).isSameAs(list);
    }

    @Test
    void aHistoryIsTheSameWhenItIsPutTogetherOfItsEditions() {
        DutyListHistory history = history().publish(published());
        DutyListHistory again = DutyListHistory.of(history.editions().get(0));
        for (DutyListEdition edition :
                history.editions().subList(1, history.editions().size())) {
            again = again.followedBy(edition);
        }
        assertThat(again).isEqualTo(history);
    }

    private static DutyList published() {
        return DutyList.builder()
                .from(first())
                .edition("2027年版")
                .period(ValidityPeriod.parse("2027-01-01/.."))
                .build();
    }

    @Test
    void anEditionThatDoesNotFollowIsRefused() {
        DutyListHistory history = history();
        assertThatThrownBy(() -> history.followedBy(new DutyListEdition(published(), ImmutableList.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition '2027年版' of duty list '清单' must begin on the day on which the edition before ends,"
                        + " which holds for '2026-05-01/..', but began on '2027-01-01'");
        DutyListHistory ended = DutyListHistory.of(DutyList.builder()
                .from(first())
                .period(ValidityPeriod.parse("2025-01-01/2027-01-01"))
                .build());
        assertThatThrownBy(() -> ended.followedBy(new DutyListEdition(published(), ImmutableList.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition '2027年版' of duty list '清单' must have a ground, because it follows another");
    }

    @Test
    void aGroundThatSaysWhatIsNotSoIsRefused() {
        assertThatThrownBy(() -> edition(adjustment("R-1", "2025-01-02")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ground 'R-1' of edition '2025年版' must be of its first day, '2025-01-01',"
                        + " but was of '2025-01-02'");
        assertThatThrownBy(() -> edition(adjustment("R-1", "2025-01-01").addEntering(CENSUS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "edition '2025年版' must have duty 'A-9' as it entered by ground 'R-1', but has none of that id");
        assertThatThrownBy(() -> edition(adjustment("R-1", "2025-01-01").addEntering(duty("A-1", "低保"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "edition '2025年版' must have duty 'A-1' as it entered by ground 'R-1', but has another of that id");
        assertThatThrownBy(() -> edition(adjustment("R-1", "2025-01-01").addLeaving(DutyId.of("A-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition '2025年版' must not have duty 'A-1', which left by ground 'R-1'");
        assertThat(edition(
                                adjustment("R-1", "2025-01-01").addLeaving(DutyId.of("A-1")),
                                adjustment("R-2", "2025-01-01").addEntering(duty("A-1", "低保核查")))
                        .grounds())
                .as("a later ground brought it back")
                .hasSize(2);
        assertThat(edition(adjustment("R-1", "2025-01-01")
                                .kind(AdjustmentKind.PUBLICATION)
                                .addLeaving(DutyId.of("A-1")))
                        .grounds())
                .as("a new edition gave its id to another")
                .hasSize(1);
    }

    private static DutyListEdition edition(Adjustment.Builder... grounds) {
        return new DutyListEdition(
                first(),
                Arrays.stream(grounds).map(Adjustment.Builder::build).collect(ImmutableList.toImmutableList()));
    }

    @Test
    void theWordsOfAGroundStayWhatTheyWereWhenItWasMade() {
        String[] words = {"甲"};
        Adjustment adjustment =
                adjustment("R-1", "2026-01-01").ground(locale -> words[0]).build();
        words[0] = "乙";
        assertThat(adjustment.ground()).isEqualTo(LocalizedText.verbatim("甲"));
    }
}
