package org.jiceng.rules.duty.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyListLayout;
import org.jiceng.rules.duty.DutyListReader;
import org.jiceng.rules.duty.PowerKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PublishedCountsTest {

    private static PublishedCounts published() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published totals are not read");
        return PublishedCounts.read(Path.of(data, "duty-lists", "published-list-counts.csv"))
                .orElseThrow();
    }

    private static DutyList list(String title, ImmutableList<Duty> duties, BodyKind kind) {
        return DutyList.builder()
                .title(title)
                .edition("公布")
                .addBodyKind(kind)
                .addAllDuties(duties)
                .build();
    }

    /** A table with so many rows of each kind of power, numbers and words typed here and not taken from the totals. */
    private static String powers(Object... kindsAndRows) {
        StringBuilder csv = new StringBuilder("序号,职权名称,权种类型,实施依据,责任事项,责任岗位,追责情形\n");
        int number = 0;
        for (int i = 0; i < kindsAndRows.length; i += 2) {
            for (int row = 0; row < (int) kindsAndRows[i + 1]; row++) {
                number++;
                csv.append(number + ",第" + number + "项," + kindsAndRows[i] + ",,,,\n");
            }
        }
        return csv.toString();
    }

    private static DutyList street(int penalties) {
        String csv = powers("行政许可", 8, "行政处罚", penalties, "行政强制", 7, "行政检查", 7, "行政征收", 1, "行政确认", 3, "其他行政权力", 29);
        return list(
                "西平县街道权责清单",
                DutyListReader.read("street.csv", new StringReader(csv), DutyListLayout.named("powers"))
                        .orElseThrow(),
                BodyKind.STREET_OFFICE);
    }

    private static ImmutableList<String> said(Locale locale, Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void thePublishedTotalsAddUp() {
        PublishedCounts counts = published();

        assertThat(counts.lists()).containsExactly("西平县乡镇人民政府权责清单2019", "西平县街道办事处权责清单2019", "二七区社区工作事项(城市社区)");
        assertThat(counts.review()).isEmpty();
        assertThat(counts.lists())
                .extracting(list ->
                        counts.of(list).stream().mapToInt(PublishedCount::count).sum())
                .containsExactly(203, 170, 58);
        assertThat(counts.of("西平县乡镇人民政府权责清单2019"))
                .allMatch(count -> PowerKind.named(count.category()).isPresent());
    }

    @Test
    void aTableOfPowersIsHeldAgainstThePublishedKindsAndTotal() {
        PublishedCounts counts = published();

        assertThat(counts.review("西平县街道办事处权责清单2019", street(115))).isEmpty();
        assertThat(said(Locale.CHINESE, counts.review("西平县街道办事处权责清单2019", street(112))).stream()
                        .map(line -> line.substring(line.indexOf("["))))
                .containsExactly(
                        "[DUTY-COUNT] “行政处罚”公布 115 项，清单中有 112 项", "[DUTY-COUNT] 清单“西平县街道权责清单”公布 170 项，实有 167 项");
        assertThat(counts.review("西平县乡镇人民政府权责清单2019", street(115)))
                .as("a street's list is not the towns'")
                .hasSize(6);
    }

    @Test
    void aCommunitysListIsHeldAgainstCategoriesInThePublishersWords() {
        StringBuilder csv = new StringBuilder("编号,清单类别,序号,事项名称,依据\n");
        for (int i = 1; i <= 12; i++) {
            csv.append("S-" + i + ",自治事项," + i + ",自治" + i + ",\n");
        }
        for (int i = 1; i <= 45; i++) {
            csv.append("A-" + i + ",依法协助事项," + i + ",协助" + i + ",\n");
        }
        ImmutableList<Duty> duties = DutyListReader.read(
                        "c.csv", new StringReader(csv.toString()), DutyListLayout.committee())
                .orElseThrow();

        assertThat(said(
                                Locale.CHINESE,
                                published()
                                        .review("二七区社区工作事项(城市社区)", list("社区清单", duties, BodyKind.RESIDENTS_COMMITTEE)))
                        .stream()
                        .map(line -> line.substring(line.indexOf("["))))
                .containsExactly("[DUTY-COUNT] “社区依法协助工作事项”公布 46 项，清单中有 45 项", "[DUTY-COUNT] 清单“社区清单”公布 58 项，实有 57 项");
    }

    /**
     * The ministry's list and the district's are read as published; their totals are those that the publisher states.
     */
    @Test
    void publishedListsHaveAsManyItemsAsTheirPublishersSay() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published lists are not read");
        PublishedCounts counts =
                PublishedCounts.read("counts.csv", new StringReader("""
                        list,dimension,category,count,stated_total
                        民发〔2020〕20号,清单,不应由基层群众性自治组织出具证明事项(第一批),20,20
                        多一项,清单,负面清单,21,21
                        """)).orElseThrow();
        DutyList certificates = list(
                "民发〔2020〕20号",
                DutyListReader.read(
                                Path.of(data, "duty-lists", "mca-2020-not-to-certify.csv"),
                                DutyListLayout.certificates())
                        .orElseThrow(),
                BodyKind.RESIDENTS_COMMITTEE);

        assertThat(counts.review("民发〔2020〕20号", certificates)).isEmpty();
        assertThat(said(Locale.CHINESE, counts.review("多一项", certificates)))
                .containsExactly(
                        "WARNING counts.csv:3:4: [DUTY-COUNT] “负面清单”公布 21 项，清单中有 20 项",
                        "WARNING counts.csv:3:4: [DUTY-COUNT] 清单“民发〔2020〕20号”公布 21 项，实有 20 项");
    }

    @Test
    void aCategoryIsCountedUnderAHeadingOverOthers() {
        ImmutableList<Duty> duties = DutyListReader.read(
                        "t.csv",
                        new StringReader("序号,事项名称\n,一、党的建设\n,（一）组织\n1,换届\n,（二）宣传\n2,宣讲\n"),
                        DutyListLayout.basic())
                .orElseThrow();
        PublishedCounts counts =
                PublishedCounts.read("counts.csv", new StringReader("""
                        list,dimension,category,count,stated_total
                        甲,类别,党的建设,2,2
                        甲,类别,宣传,0,2
                        """)).orElseThrow();

        assertThat(said(Locale.CHINESE, counts.review("甲", list("甲", duties, BodyKind.TOWNSHIP_GOVERNMENT))))
                .containsExactly("WARNING counts.csv:3:4: [DUTY-COUNT] “宣传”公布 0 项，清单中有 1 项");
    }

    @Test
    void aSumThatIsNotTheTotalAndBrokenRowsAreErrorsWithTheirPlaces() {
        WithFindings<PublishedCounts> read = PublishedCounts.read("counts.csv", new StringReader("""
                        list,dimension,category,count,stated_total,source
                        甲,职权类型,行政许可,11,15,x
                        甲,职权类型,行政处罚,5,15,x
                        甲,职权类型,行政强制,-1,15,x
                        甲,职权类型,,4,15,x
                        """));

        assertThat(said(Locale.ENGLISH, read.findings()))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("ERROR counts.csv:4:4: [CSV-VALUE]"),
                        one -> assertThat(one).startsWith("ERROR counts.csv:5:3: [CSV-BLANK]"));
        assertThat(said(Locale.ENGLISH, read.value().review()))
                .containsExactly("ERROR counts.csv:2:4: [DUTY-TOTAL] '甲' has 11 + 5 = 16 items by category, and was"
                        + " published with 15");
        assertThat(said(Locale.CHINESE, read.value().review()))
                .containsExactly("ERROR counts.csv:2:4: [DUTY-TOTAL] “甲”各类相加为 11 + 5 = 16 项，公布总数为 15 项");
    }
}
