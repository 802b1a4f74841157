package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyListTest {

    private static Duty duty(String id, String title, DutyClass dutyClass) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(dutyClass)
                .build();
    }

    private static DutyList.Builder list() {
        return DutyList.builder()
                .title("琴江镇履行职责事项清单")
                .edition("2025年版")
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(
                        duty("B-01", "养老、助残（A类）", DutyClass.BASIC),
                        duty("C-01", "2-3岁幼儿托育", DutyClass.COOPERATION),
                        duty("W-01", "养老助残(a类)", DutyClass.WITHDRAWN),
                        duty("W-02", "——", DutyClass.WITHDRAWN));
    }

    @Test
    void findsADutyByItsId() {
        assertThat(list().build().find(DutyId.of("C-01")).map(Duty::title)).contains("2-3岁幼儿托育");
        assertThat(list().build().find(DutyId.of("X-01"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "养老、助残（A类）",
                "养老助残A类",
                " 养老 助残 ( a类 ) ",
                "养老，助残【Ａ类】",
                "《养老·助残》“ａ类”",
                "养老\u200B助残〔A类〕",
                "养老\u3000助残A类。"
            })
    void findsADutyByItsTitleWhateverItsWidthAndPunctuation(String title) {
        assertThat(list().build().findByTitle(title).map(duty -> duty.id().value()))
                .contains("B-01");
        assertThat(list().build().titled(title))
                .extracting(duty -> duty.id().value())
                .containsExactly("B-01", "W-01");
    }

    @ParameterizedTest
    @CsvSource({"2-3岁幼儿托育, true", "２－３岁幼儿托育, true", "23岁幼儿托育, false", "2.3岁幼儿托育, false", "2 - 3岁幼儿托育, false"})
    void punctuationBetweenDigitsCounts(String title, boolean found) {
        assertThat(list().build().findByTitle(title).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "！！！", "养老", "助残养老A类"})
    void anotherTitleIsNotFound(String title) {
        assertThat(list().build().findByTitle(title)).isEmpty();
    }

    @Test
    void aRemarkInBracketsAtTheEndMayBeLeftOutWhereOneDutyIsMeant() {
        DutyList certificates = DutyList.builder()
                .title("清单")
                .edition("第一批")
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(
                        duty("P-6", "社区戒毒社区康复人员情况证明（表现证明）", DutyClass.PROHIBITED),
                        duty("P-7", "证明（甲）", DutyClass.PROHIBITED),
                        duty("P-8", "证明（乙）", DutyClass.PROHIBITED),
                        duty("P-9", "（丙）", DutyClass.PROHIBITED))
                .build();
        assertThat(certificates
                        .findByTitle("社区戒毒、社区康复人员情况证明")
                        .map(duty -> duty.id().value()))
                .contains("P-6");
        assertThat(certificates.findByTitle("证明")).isEmpty();
        assertThat(certificates.findByTitle("表现证明")).isEmpty();
        assertThat(certificates.findByTitle("")).isEmpty();
    }

    @Test
    void aTitleOfNothingButPunctuationIsFoundAsItIs() {
        assertThat(list().build().findByTitle(" —— ").map(duty -> duty.id().value()))
                .contains("W-02");
    }

    @Test
    void givesTheDutiesOfAClassInOrder() {
        assertThat(list().build().of(DutyClass.WITHDRAWN))
                .extracting(duty -> duty.id().value())
                .containsExactly("W-01", "W-02");
        assertThat(list().build().of(DutyClass.ASSISTANCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP_GOVERNMENT, 360735100, 2025-07-01, true",
        "TOWNSHIP_GOVERNMENT, 360735100, 2025-06-30, false",
        "TOWNSHIP_GOVERNMENT, 360735100, 2026-06-30, true",
        "TOWNSHIP_GOVERNMENT, 360735100, 2026-07-01, false",
        "TOWNSHIP_GOVERNMENT, 360735101, 2025-07-01, false",
        "TOWNSHIP_GOVERNMENT, 360735, 2025-07-01, false",
        "TOWNSHIP_GOVERNMENT, '', 2025-07-01, false",
        "VILLAGERS_COMMITTEE, 360735100, 2025-07-01, false"
    })
    void appliesToItsKindsInItsPlaceOnItsDays(BodyKind kind, String place, String day, boolean applies) {
        DutyList list = list().jurisdiction(Jurisdiction.of(DivisionCode.parse("360735100")))
                .period(ValidityPeriod.parse("2025-07-01/2026-07-01"))
                .build();
        Optional<DivisionCode> code =
                Optional.of(place).filter(text -> !text.isEmpty()).map(DivisionCode::parse);
        assertThat(list.appliesTo(kind, code, LocalDate.parse(day))).isEqualTo(applies);
    }

    @Test
    void aNationalListAppliesWhereThePlaceIsNotKnown() {
        assertThat(list().build()
                        .appliesTo(BodyKind.TOWNSHIP_GOVERNMENT, Optional.empty(), LocalDate.parse("2025-07-01")))
                .isTrue();
    }

    @Test
    void canBeCitedAsAnInstrumentOfItsPlaceAndDays() {
        DutyList list = list().jurisdiction(Jurisdiction.of(DivisionCode.parse("360735100")))
                .period(ValidityPeriod.parse("2025-07-01/.."))
                .build();
        assertThat(list.instrument().whole().in(Locale.CHINESE)).isEqualTo("《琴江镇履行职责事项清单》（2025年版）");
        assertThat(list.instrument().kind()).isEqualTo(InstrumentKind.DUTY_LIST);
        assertThat(list.instrument().period()).isEqualTo(list.period());
        assertThat(list.instrument().jurisdiction()).isEqualTo(list.jurisdiction());
    }

    @Test
    void refusesTwoDutiesWithOneId() {
        assertThatThrownBy(() ->
                        list().addDuty(duty("C-01", "另一事项", DutyClass.BASIC)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ids of duty list '琴江镇履行职责事项清单' must be unique, but 'C-01' occurs more than once");
    }

    @Test
    void refusesAListForNobody() {
        assertThatThrownBy(() -> DutyList.builder().title("清单").edition("1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("duty list '清单' must apply to at least one kind of body");
    }

    @Test
    void refusesADutyWithABlankOrATooLongTitle() {
        assertThatThrownBy(() -> duty("D-1", " ", DutyClass.BASIC))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("title of duty D-1 must not be blank");
        assertThatThrownBy(() -> duty("D-1", "长".repeat(2_001), DutyClass.BASIC))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("title of duty D-1 must have at most 2000 characters, but had 2001");
        assertThat(duty("D-1", "长".repeat(2_000), DutyClass.BASIC).title()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u3000b", "a\u0000"})
    void refusesAnIdWithWhiteSpaceOrControlCharacters(String id) {
        assertThatThrownBy(() -> DutyId.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duty id must have 1 to 100 characters without white space, but was '" + id + "'");
    }

    @Test
    void idsHaveAtMostAHundredCharactersAndAnOrder() {
        assertThat(DutyId.of("x".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> DutyId.of("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        assertThat(DutyId.of("A-1")).isLessThan(DutyId.of("B-1"));
        assertThat(DutyId.of("A-1")).hasToString("A-1");
    }

    @Test
    void classesHaveNamesInBothLanguagesAndSayWhetherTheyAreOwed() {
        assertThat(DutyClass.values())
                .extracting(value -> value.label().in(Locale.CHINESE) + " "
                        + value.label().in(Locale.ENGLISH) + " " + value.isOwed())
                .containsExactly(
                        "自治事项 self-government true",
                        "协助事项 assistance true",
                        "基本履职事项 basic true",
                        "配合履职事项 cooperation true",
                        "上级部门收回事项 withdrawn false",
                        "负面清单事项 prohibited false");
    }

    @ParameterizedTest
    @CsvSource({"MAIN_CITY, true", "VILLAGE, false", ", true"})
    void aListForUrbanCommunitiesAppliesToThoseAndToPlacesOfAnUnknownClass(UrbanRuralClass setting, boolean applies) {
        DutyList urban = list().addSetting(UrbanRuralClass.MAIN_CITY).build();
        DutyList every = list().build();

        assertThat(urban.appliesTo(
                        BodyKind.TOWNSHIP_GOVERNMENT,
                        Optional.empty(),
                        Optional.ofNullable(setting),
                        LocalDate.parse("2026-01-01")))
                .isEqualTo(applies);
        assertThat(every.appliesTo(
                        BodyKind.TOWNSHIP_GOVERNMENT,
                        Optional.empty(),
                        Optional.ofNullable(setting),
                        LocalDate.parse("2026-01-01")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-30, true", "2026-07-01, false"})
    void aTemporaryDutyIsOnTheListFromItsFirstToItsLastDay(String day, boolean listed) {
        DutyList list = list().addDuty(Duty.builder()
                        .from(duty("T-1", "经济普查", DutyClass.BASIC))
                        .period(ValidityPeriod.parse("2026-03-01/2026-07-01"))
                        .build())
                .build();

        assertThat(list.on(LocalDate.parse(day)).find(DutyId.of("T-1")).isPresent())
                .isEqualTo(listed);
        assertThat(list.on(LocalDate.parse(day)).duties().size())
                .isEqualTo(list.duties().size() - (listed ? 0 : 1));
    }

    @Test
    void aTitleAsTheListWritesItFindsAllThatCountAsTheSame() {
        DutyList list = DutyList.builder()
                .title("清单")
                .edition("1")
                .addBodyKind(BodyKind.STREET_OFFICE)
                .addDuties(
                        duty("A", "养老、助残", DutyClass.BASIC),
                        duty("B", "养老助残", DutyClass.COOPERATION),
                        duty("C", "养老助残（试行）", DutyClass.BASIC))
                .build();

        for (String title : new String[] {"养老、助残", "养老助残", "养老 助残。"}) {
            assertThat(list.titled(title)).extracting(duty -> duty.id().value()).containsExactly("A", "B");
        }
    }

    @Test
    void detailsAreOfDetailFieldsOnly() {
        assertThatThrownBy(() -> Duty.builder()
                        .from(duty("A", "甲", DutyClass.BASIC))
                        .putDetail(DutyField.TITLE, "乙")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("details of duty A must be detail fields, but one was TITLE");
    }
}
