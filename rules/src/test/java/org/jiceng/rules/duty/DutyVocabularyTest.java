package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyVocabularyTest {

    private static WithFindings<ImmutableList<Duty>> read(DutyListLayout layout, String... lines) {
        return DutyListReader.read("list.csv", new StringReader(String.join("\n", lines)), layout);
    }

    private static ImmutableList<String> said(Locale locale, WithFindings<?> read) {
        return read.findings().stream()
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "依法履行职责事项, SELF_GOVERNANCE",
        "依法履职事项, SELF_GOVERNANCE",
        "城市社区依法履行职责工作事项, SELF_GOVERNANCE",
        "自治事项清单, SELF_GOVERNANCE",
        "依法协助事项, ASSISTANCE",
        "协助政府事项, ASSISTANCE",
        "社区依法协助工作事项, ASSISTANCE",
        "依法 协助事项（试行）, ASSISTANCE",
        "assistance, ASSISTANCE",
        "基本履职事项清单, BASIC",
        "配合履职, COOPERATION",
        "上级部门收回, WITHDRAWN",
        "负面清单, PROHIBITED",
        "不应由基层群众性自治组织出具证明事项(第一批), PROHIBITED",
        "清单, ",
        "'', "
    })
    void knowsTheClassesInTheWordsOfPublishedLists(String word, DutyClass expected) {
        assertThat(DutyVocabulary.published().dutyClass(word)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aRowWithAPublishedWordIsReadAndOneWithAnotherWordIsToldTheNearest() {
        WithFindings<ImmutableList<Duty>> read = read(
                DutyListLayout.committee(),
                "编号,清单类别,序号,事项名称,依据",
                "S-1,依法履行职责事项,1,甲,",
                "A-1,社区依法协助工作事项,1,乙,",
                "A-2,社区依法协助工作项,2,丙,",
                "A-3,协助政府事项,3,丁,");

        assertThat(read.value())
                .extracting(duty -> duty.id() + " " + duty.dutyClass())
                .containsExactly("S-1 SELF_GOVERNANCE", "A-1 ASSISTANCE", "A-3 ASSISTANCE");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly("ERROR list.csv:4:2: [CSV-VALUE] 列“清单类别”的值“社区依法协助工作项”无效：应为以下之一：自治事项,"
                        + " SELF_GOVERNANCE, 协助事项, ASSISTANCE, 基本履职事项, BASIC, 配合履职事项, COOPERATION,"
                        + " 上级部门收回事项, WITHDRAWN, 负面清单事项, PROHIBITED，最接近的是“社区依法协助工作事项”");
    }

    @ParameterizedTest
    @CsvSource({"法定, ", "法定职权, ", "own, ", "委托行使, ENTRUSTED", "委托, ENTRUSTED", "赋权, TRANSFERRED", "赋权行使, TRANSFERRED"})
    void aPowerOfTheBodysOwnDidNotComeDown(String word, Delegation expected) {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.named("powers"), "职权名称,权种类型,实施依据,责任事项,责任岗位,追责情形,行使方式", "甲,行政许可,,,,," + word);

        assertThat(read.value())
                .singleElement()
                .satisfies(duty -> assertThat(duty.delegation()).isEqualTo(Optional.ofNullable(expected)));
        assertThat(said(Locale.CHINESE, read)).isEmpty();
    }

    @Test
    void aTableAddsWordsWithoutCodeAndCountsBeforeThePublishedOnes() {
        WithFindings<DutyVocabulary> words = DutyVocabulary.read("words.csv", new StringReader("""
                        field,word,value
                        DUTY_CLASS,居委会份内事,SELF_GOVERNANCE
                        DUTY_CLASS,协助事项,COOPERATION
                        DELEGATION,本级行使,OWN
                        FUNDS|STAFF,已落实,YES
                        """));
        DutyListLayout layout = DutyListLayout.builder()
                .from(DutyListLayout.committee())
                .vocabulary(words.orElseThrow())
                .build();
        WithFindings<ImmutableList<Duty>> read =
                read(layout, "编号,清单类别,序号,事项名称,依据,职权,经费,人员", "S-1,居委会份内事,1,甲,,有,已落实,无", "C-1,协助事项,1,乙,,已落实,,");

        assertThat(read.value())
                .extracting(duty -> duty.dutyClass() + " " + duty.support())
                .containsExactly("SELF_GOVERNANCE {POWER=true, FUNDS=true, STAFF=false}", "COOPERATION {}");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly(
                        "ERROR list.csv:3:6: [CSV-VALUE] 列“职权”的值“已落实”无效：应为以下之一：有, 是, YES, TRUE, 无, 否, NO," + " FALSE");
        assertThat(DutyVocabulary.published().dutyClass("协助事项")).contains(DutyClass.ASSISTANCE);
    }

    @Test
    void brokenWordsAreErrorsWithTheirPlacesAndTheRestIsRead() {
        WithFindings<DutyVocabulary> words = DutyVocabulary.read("words.csv", new StringReader("""
                        field,word,value
                        TITLE,甲,BASIC
                        DUTY_CLASS,甲,BASICS
                        DUTY_CLASS,,BASIC
                        DUTY_CLASS,乙,BASIC
                        DUTY_CLASS,乙,COOPERATION
                        DELEGATION,本级,OWN
                        """));

        assertThat(said(Locale.ENGLISH, words))
                .containsExactly(
                        "ERROR words.csv:2:1: [CSV-VALUE] column 'field' has an invalid value 'TITLE': must be one of:"
                                + " DUTY_CLASS, POWER_KIND, DELEGATION, POWER, FUNDS, STAFF",
                        "ERROR words.csv:3:3: [CSV-VALUE] column 'value' has an invalid value 'BASICS': must be one of:"
                                + " SELF_GOVERNANCE, ASSISTANCE, BASIC, COOPERATION, WITHDRAWN, PROHIBITED, the nearest"
                                + " known one is 'BASIC'",
                        "ERROR words.csv:4:2: [CSV-BLANK] column 'word' must not be blank",
                        "ERROR words.csv:6:2: [DUTY-WORD] word '乙' means BASIC first and COOPERATION later; the first"
                                + " counts");
        assertThat(said(Locale.CHINESE, words))
                .contains("ERROR words.csv:6:2: [DUTY-WORD] 用语“乙”先后表示 BASIC 和 COOPERATION，以前者为准");
        assertThat(words.value().dutyClass("乙")).contains(DutyClass.BASIC);
        assertThat(words.value().value(DutyField.DELEGATION, "本级")).contains("OWN");
    }
}
