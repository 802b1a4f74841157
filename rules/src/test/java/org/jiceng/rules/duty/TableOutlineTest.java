package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of a published table are headings, items, totals and notes. */
class TableOutlineTest {

    private static WithFindings<ImmutableList<Duty>> read(String layout, String... lines) {
        return DutyListReader.read(
                "list.csv", new StringReader(String.join("\n", lines)), DutyListLayout.named(layout));
    }

    /** Number, heading and title of each duty. */
    private static ImmutableList<String> rows(WithFindings<ImmutableList<Duty>> read) {
        return read.value().stream()
                .map(duty -> duty.number().orElse("-") + "|" + duty.heading().orElse("-") + "|" + duty.title())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> said(Locale locale, WithFindings<?> read) {
        return read.findings().stream()
                .filter(finding -> !finding.rule().value().equals("DUTY-COLUMN"))
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void rowsNumberedInChineseNumeralsAreItemsWhereNothingStandsBeneathThem() {
        assertThat(rows(read("basic", "序号,事项名称", "一,养老服务", "二,发展党员"))).containsExactly("一|-|养老服务", "二|-|发展党员");
        assertThat(rows(read("negative", "序号,事项名称", "（一）,招商引资", "（二）,协税护税")))
                .containsExactly("（一）|-|招商引资", "（二）|-|协税护税");
        assertThat(rows(read("negative", "负面清单事项", "（一）招商引资", "（二）协税护税")))
                .as("the ordinal is the number and no part of the title")
                .containsExactly("一|-|招商引资", "二|-|协税护税");
        assertThat(rows(read("basic", "序号,事项名称", "一、养老服务,", "二、发展党员,"))).containsExactly("一|-|养老服务", "二|-|发展党员");
        assertThat(rows(read("basic", "序号,事项名称", "一,养老服务"))).containsExactly("一|-|养老服务");
        assertThat(said(Locale.CHINESE, read("basic", "序号,事项名称", "一,养老服务", "二,发展党员")))
                .isEmpty();
    }

    @Test
    void rowsNumberedInBracketsAreItemsUnderTheHeadingAboveThem() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",一、党的建设", ",（一）换届", ",（二）发展党员", ",二、民生服务（1项）", ",（一）养老");

        assertThat(rows(read)).containsExactly("一|党的建设|换届", "二|党的建设|发展党员", "一|民生服务|养老");
        assertThat(said(Locale.CHINESE, read)).isEmpty();
    }

    @Test
    void aHeadingWithNeitherRowsNorHeadingsBeneathItIsNoticedAndTheRestIsRead() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",一、党的建设", "1,换届", ",二、民生服务", ",三、平安建设", "2,巡防", ",四、其他");

        assertThat(rows(read)).containsExactly("1|党的建设|换届", "2|平安建设|巡防");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly(
                        "WARNING list.csv:4:2: [DUTY-HEADING] 类别“民生服务”之下没有事项",
                        "WARNING list.csv:7:2: [DUTY-HEADING] 类别“其他”之下没有事项");
        assertThat(said(Locale.ENGLISH, read))
                .contains("WARNING list.csv:4:2: [DUTY-HEADING] heading '民生服务' has no duties beneath it");
    }

    @Test
    void aLineOfTextBelowAListOfItemsDoesNotMakeHeadingsOfThem() {
        WithFindings<ImmutableList<Duty>> read = read("basic", "序号,事项名称", "一,养老", "二,助残", "三,低保", ",上级交办的其他事项");

        assertThat(rows(read)).containsExactly("一|-|养老", "二|-|助残", "三|-|低保", "-|-|上级交办的其他事项");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly("WARNING list.csv:4:1: [DUTY-HEADING] “低保”之下另有各行，但编号形式相同的其他行之下都没有，作为事项读入");
        assertThat(said(Locale.ENGLISH, read))
                .containsExactly("WARNING list.csv:4:1: [DUTY-HEADING] rows stand beneath '低保', but beneath none of"
                        + " the other rows numbered in its way; it is read as a duty");
    }

    @Test
    void headingsOverRowsWithoutNumbersAreHeadings() {
        assertThat(rows(read("basic", "序号,事项名称", "一,党的建设", ",换届", ",发展党员", "二,民生", ",养老")))
                .containsExactly("-|党的建设|换届", "-|党的建设|发展党员", "-|民生|养老");
    }

    @Test
    void nestedHeadingsKeepTheirParentsAndEachCountIsOfAllThatStandsBelow() {
        WithFindings<ImmutableList<Duty>> read = read(
                "basic",
                "序号,事项名称",
                ",第一部分 基层党建（3项）",
                ",一、党的建设（3项）",
                ",（一）组织（2项）",
                "1,换届",
                "2,发展党员",
                ",（二）宣传（1项）",
                "3,宣讲",
                ",第二部分 民生（2项）",
                ",一、救助（1项）",
                "1,低保");

        assertThat(rows(read))
                .containsExactly(
                        "1|基层党建 / 党的建设 / 组织|换届", "2|基层党建 / 党的建设 / 组织|发展党员", "3|基层党建 / 党的建设 / 宣传|宣讲", "1|民生 / 救助|低保");
        assertThat(read.value().get(0).headings()).containsExactly("基层党建", "党的建设", "组织");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly("WARNING list.csv:9:2: [DUTY-COUNT] 类别“民生”注明 2 项，实有 1 项，少 1 项");
    }

    @Test
    void aHeadingOfOneNameInTwoPlacesIsTwoHeadings() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",一、城市", ",（一）救助（1项）", "1,低保", ",二、农村", ",（一）救助（2项）", "1,五保", "2,临时救助");

        assertThat(rows(read)).containsExactly("1|城市 / 救助|低保", "1|农村 / 救助|五保", "2|农村 / 救助|临时救助");
        assertThat(said(Locale.CHINESE, read)).isEmpty();
    }

    @Test
    void theNameOfTheListInTheFirstRowIsHeldAgainstAllRowsAndIsNoHeading() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",基本履职事项清单（4项）", ",党的建设（2项）", "1,换届", "2,发展党员", ",民生（1项）", "3,养老");

        assertThat(rows(read)).containsExactly("1|党的建设|换届", "2|党的建设|发展党员", "3|民生|养老");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly(
                        "NOTICE list.csv:2:2: [DUTY-ROW] “基本履职事项清单”作为清单名称读入，不是事项",
                        "WARNING list.csv:2:2: [DUTY-COUNT] “基本履职事项清单”注明 4 项，实有 3 项，少 1 项");
        assertThat(said(Locale.ENGLISH, read))
                .containsExactly(
                        "NOTICE list.csv:2:2: [DUTY-ROW] '基本履职事项清单' is read as the name of the list and is no duty",
                        "WARNING list.csv:2:2: [DUTY-COUNT] '基本履职事项清单' states 4 items and has 3, 1 fewer");
        assertThat(rows(read("basic", "序号,事项名称", "琴江镇基本履职事项清单,", "1,换届", "2,养老")))
                .containsExactly("1|-|换届", "2|-|养老");
    }

    @Test
    void twoListsInOneTableStayApart() {
        WithFindings<ImmutableList<Duty>> read = read(
                "basic",
                "序号,事项名称",
                ",基本履职事项清单（1项）",
                ",一、党的建设（1项）",
                "1,换届",
                ",配合履职事项清单（2项）",
                ",一、民生（2项）",
                "1,养老",
                "2,助残");

        assertThat(rows(read)).containsExactly("1|基本履职事项清单 / 党的建设|换届", "1|配合履职事项清单 / 民生|养老", "2|配合履职事项清单 / 民生|助残");
        assertThat(said(Locale.CHINESE, read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'合计,2项', ''",
        "'合 计：,二项', ''",
        "',共计２项', ''",
        "'总计（2项）,', ''",
        "'合计,3项', 'WARNING list.csv:5:1: [DUTY-COUNT] “合计”注明 3 项，实有 2 项，少 1 项'",
        "',合计1项', 'WARNING list.csv:5:2: [DUTY-COUNT] “合计”注明 1 项，实有 2 项，多 1 项'",
        "'合计,', 'NOTICE list.csv:5:1: [DUTY-COUNT] “合计”行没有写明项数'",
        "'合计,十一十项', 'WARNING list.csv:5:1: [DUTY-COUNT] 合计行所注项数“十一十”无法识别'",
        "'合  计,贰项', ''",
        "'合计,若干', 'WARNING list.csv:5:1: [DUTY-COUNT] 合计行所注项数“若干”无法识别'",
        "'小计,2', ''",
        "'小计,1', 'WARNING list.csv:5:1: [DUTY-COUNT] “小计”注明 1 项，实有 2 项，多 1 项'"
    })
    void aTotalLineIsHeldAgainstTheRowsAndIsNoDuty(String line, String said) {
        WithFindings<ImmutableList<Duty>> read = read("basic", "序号,事项名称", ",一、民生", "1,养老", "2,助残", line);

        assertThat(rows(read)).containsExactly("1|民生|养老", "2|民生|助残");
        assertThat(said(Locale.CHINESE, read)).isEqualTo(said.isEmpty() ? ImmutableList.of() : ImmutableList.of(said));
    }

    @Test
    void subtotalsAreOfTheirHeadingAndTotalsOfWhatStandsAboveThem() {
        WithFindings<ImmutableList<Duty>> read = read(
                "basic", "序号,事项名称", ",一、民生", "1,养老", "2,助残", "小计,2", ",二、平安", "3,巡防", "小计,2", "合计,3", "4,维稳", "合计,1");

        assertThat(rows(read)).hasSize(4);
        assertThat(said(Locale.ENGLISH, read))
                .containsExactly("WARNING list.csv:8:1: [DUTY-COUNT] '小计' states 2 items and has 1, 1 fewer");
    }

    @Test
    void aSubtotalUnderNestedHeadingsMayBeOfAnyOfThem() {
        String[] lines = {"序号,事项名称", ",一、党的建设", ",（一）组织", "1,换届", "2,发展党员", ",（二）宣传", "3,宣讲", "小计,%s"};
        String table = String.join("\n", lines);

        assertThat(said(Locale.CHINESE, read("basic", table.formatted("1")))).isEmpty();
        assertThat(said(Locale.CHINESE, read("basic", table.formatted("3")))).isEmpty();
        assertThat(said(Locale.CHINESE, read("basic", table.formatted("2"))))
                .containsExactly("WARNING list.csv:8:1: [DUTY-COUNT] “小计”注明 2 项，实有 3 项，多 1 项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、党的建设【2项】", "一、党的建设[2项]", "一、党的建设2项", "一、党的建设：2项", "一、党的建设，共2项", "一、党的建设 二项"})
    void aCountIsACountInAnyBracketsOrNone(String heading) {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",\"" + heading + "\"", "1,换届", "2,发展党员", "3,宣讲");

        assertThat(read.value()).allMatch(duty -> duty.heading().orElseThrow().equals("党的建设"));
        assertThat(said(Locale.CHINESE, read))
                .containsExactly("WARNING list.csv:2:2: [DUTY-COUNT] 类别“党的建设”注明 2 项，实有 3 项，多 1 项");
    }

    @ParameterizedTest
    @CsvSource({
        "落实八项规定, 落实八项规定, ",
        "巩固三项, 巩固三项, ",
        "事项, 事项, ",
        "2项, 2项, ",
        "第3项, 第3项, ",
        "2025年3项, 2025年, 3",
        "党的建设2项, 党的建设, 2"
    })
    void wordsThatOnlyLookLikeACountStayPartOfTheName(String text, String name, Integer count) {
        assertThat(HeadingText.of(text).name()).isEqualTo(name);
        assertThat(HeadingText.of(text).count().orElse(null)).isEqualTo(count);
    }

    @Test
    void anItemWhoseTitleEndsInANumberOfItemsKeepsItsTitle() {
        assertThat(rows(read("basic", "序号,事项名称", "一、办好民生实事10项,", "二、发展党员,")))
                .containsExactly("一|-|办好民生实事10项", "二|-|发展党员");
    }

    @Test
    void headingsWithoutOrdinalAndCountAreToldByTheNumbersAroundThem() {
        WithFindings<ImmutableList<Duty>> read = read("basic", "序号,事项名称", ",党的建设", "1,换届", "2,发展党员", ",民生", "3,养老");

        assertThat(rows(read)).containsExactly("1|党的建设|换届", "2|党的建设|发展党员", "3|民生|养老");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly(
                        "NOTICE list.csv:2:2: [DUTY-ROW] “党的建设”没有序号，前后序号相连，作为类别读入",
                        "NOTICE list.csv:5:2: [DUTY-ROW] “民生”没有序号，前后序号相连，作为类别读入");
        assertThat(said(Locale.ENGLISH, read))
                .contains("NOTICE list.csv:5:2: [DUTY-ROW] '民生' has no number and the numbers around it run on, so it"
                        + " is read as a heading");
        assertThat(rows(read("basic", "序号,事项名称", "1,换届", ",发展党员", "3,养老")))
                .as("number 2 is missing, so that row is an item")
                .containsExactly("1|-|换届", "-|-|发展党员", "3|-|养老");
        assertThat(rows(read("basic", "序号,事项名称", "1,换届", ",发展党员", "2,养老")))
                .as("the table does not begin with a heading, so the row goes with the one above")
                .hasSize(3);
    }

    @Test
    void headingsAcrossAllColumnsStandInTheFirstOne() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "编号,类别,序号,事项名称", "一、党的建设（1项）,,,", ",,1,换届", ",民生,,", ",,2,养老", ",,3,助残");

        assertThat(rows(read)).containsExactly("1|党的建设|换届", "2|民生|养老", "3|民生|助残");
        assertThat(said(Locale.CHINESE, read)).isEmpty();
    }

    @Test
    void notesAndBlankRowsAreNoDuties() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", "1,养老", ",", " ,　", ",注：本清单自公布之日起施行", "备注：解释权归镇政府,");

        assertThat(rows(read)).containsExactly("1|-|养老");
        assertThat(said(Locale.CHINESE, read))
                .containsExactly(
                        "NOTICE list.csv:5:2: [DUTY-ROW] 该行是说明，不是事项", "NOTICE list.csv:6:1: [DUTY-ROW] 该行是说明，不是事项");
        assertThat(said(Locale.ENGLISH, read))
                .contains("NOTICE list.csv:6:1: [DUTY-ROW] the row is a note and no duty");
    }

    /** Every row with a text is a duty, or a finding or a heading tells of it: none is lost in silence. */
    @Test
    void noRowIsLostInSilence() {
        String[] shapes = {
            "%d,甲%d", "一,甲%d", "二,甲%d", ",一、甲%d", ",（一）甲%d", ",甲%d", ",甲%d（2项）", "（一）,甲%d", "合计,%d", ",第一章 甲%d"
        };
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder csv = new StringBuilder("序号,事项名称\n");
            int rows = 1 + random.nextInt(8);
            for (int i = 1; i <= rows; i++) {
                String shape = shapes[random.nextInt(shapes.length)];
                csv.append(shape.replace("%d", Integer.toString(i))).append('\n');
            }
            WithFindings<ImmutableList<Duty>> read =
                    DutyListReader.read("t.csv", new StringReader(csv.toString()), DutyListLayout.basic());
            for (int i = 1; i <= rows; i++) {
                String title = "甲" + i;
                int line = i + 1;
                boolean total =
                        csv.toString().lines().skip(i).findFirst().orElseThrow().startsWith("合计");
                boolean kept = total
                        || read.value().stream()
                                .anyMatch(duty -> duty.title().startsWith(title)
                                        || duty.headings().contains(title));
                boolean told = read.findings().stream()
                        .anyMatch(finding -> finding.location()
                                        .filter(at -> at.line() == line)
                                        .isPresent()
                                || finding.in(Locale.CHINESE).contains(title));
                assertThat(kept || told).as("line %s of\n%s", line, csv).isTrue();
            }
        }
    }
}
