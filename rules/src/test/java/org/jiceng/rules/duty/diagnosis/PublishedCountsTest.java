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
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
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

    private static DutyList list(PublishedCounts counts, String name, int left) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        int i = 0;
        for (PublishedCount count : counts.of(name)) {
            for (int j = 0; j < count.count(); j++) {
                i++;
                duties.add(Duty.builder()
                        .id(DutyId.of("B-" + i))
                        .title("第" + i + "项")
                        .dutyClass(DutyClass.BASIC)
                        .heading(count.category())
                        .powerKind(PowerKind.named(count.category()))
                        .build());
            }
        }
        return DutyList.builder()
                .title(name)
                .edition("公布")
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addAllDuties(duties.build().subList(left, i))
                .build();
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
    void aListIsHeldAgainstThePublishedCategoriesAndTotal() {
        PublishedCounts counts = published();
        String name = "西平县街道办事处权责清单2019";

        counts.lists()
                .forEach(one -> assertThat(counts.review(one, list(counts, one, 0)))
                        .as(one)
                        .isEmpty());
        assertThat(counts.review(name, list(counts, name, 3)).stream()
                        .map(finding -> finding.text().in(Locale.CHINESE)))
                .containsExactly("“行政许可”公布 8 项，清单中有 5 项", "清单“西平县街道办事处权责清单2019”公布 170 项，实有 167 项");
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
