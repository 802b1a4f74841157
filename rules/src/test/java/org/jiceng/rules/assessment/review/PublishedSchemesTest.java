package org.jiceng.rules.assessment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.n;

import com.google.common.collect.ImmutableList;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assumptions;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemes as files; what each leaves out stands in its note. The evidence is invented. */
class PublishedSchemesTest {

    private static AssessmentScheme scheme(String name) throws Exception {
        try (Reader reader = new InputStreamReader(
                Optional.ofNullable(PublishedSchemesTest.class.getResourceAsStream(name + ".json"))
                        .orElseThrow(),
                StandardCharsets.UTF_8)) {
            return SchemeReader.read(name + ".json", reader).orElseThrow().orElseThrow();
        }
    }

    private static String review(String name) throws Exception {
        return SchemeReview.of(scheme(name)).in(Locale.ENGLISH);
    }

    private static EvidenceRecord row(BodyId body, String row) {
        String[] words = row.split(" ", -1);
        return EvidenceRecord.of(body, id(words[0]), words.length == 3 ? words[1] : "", words[words.length - 1]);
    }

    private static Scorecard card(String name, String... rows) throws Exception {
        List<EvidenceRecord> records = new ArrayList<>();
        for (String row : rows) {
            records.add(row(Fixtures.A, row));
        }
        Evidence evidence = Evidence.check(scheme(name), ImmutableList.of(Fixtures.A), records)
                .orElseThrow();
        Scorecard card = Scorer.of(evidence).score(Fixtures.A);
        card.total().ifPresent(total -> assertThat(Fixtures.sumOf(card)).isEqualByComparingTo(total));
        return card;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hengshan-2013",
                "xiangzhong",
                "xinmi-2016",
                "xisongji-2017-month",
                "xisongji-2017",
                "forced-distribution"
            })
    void isReadAsItIsWrittenAndSaysWhatItLeavesOut(String name) throws Exception {
        AssessmentScheme scheme = scheme(name);
        assertThat(SchemeReader.read("s.json", new StringReader(SchemeWriter.write(scheme)))
                        .orElseThrow())
                .contains(scheme);
        assertThat(scheme.note()).isPresent();
    }

    /** Titles, points and rules are those of the published tables, letter for letter. */
    @ParameterizedTest
    @CsvSource({
        "hengshan-2013, hengshan-donghu-2013-village.csv, indicator, weight",
        "xiangzhong, xiangzhong-zhen-village-weights.csv, section, weight",
        "xinmi-2016, xinmi-2016-village.csv, item, weight",
        "xisongji-2017-month, xisongji-2017-village.csv, item, none",
    })
    void transcriptionIsFaithful(String name, String file, String title, String weight) throws Exception {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeThat(data)
                .as("JICENG_DATA names the folder with the real data")
                .isNotNull();
        Findings.Builder findings = Findings.builder();
        CsvTable table = CsvTable.read(Path.of(data, "assessment", file), ImmutableList.of(title), findings);
        AssessmentScheme scheme = scheme(name);
        int found = 0;
        for (CsvTable.Row row : table.rows()) {
            List<Indicator> same = scheme.indicators()
                    .filter(indicator -> indicator.title().equals(row.text(title)))
                    .toList();
            found += same.size();
            for (Indicator indicator : same) {
                if (!row.text(weight).isEmpty()) {
                    assertThat(indicator.points()).isEqualByComparingTo(row.text(weight));
                }
                if (!row.text("rule").isEmpty()) {
                    assertThat(indicator.text()).contains(row.text("rule"));
                }
            }
        }
        assertThat(found).isEqualTo(scheme.indicators().count());
    }

    @Test
    void reviewOfHengshan() throws Exception {
        assertThat(review("hengshan-2013")).isEqualTo("""
                [SCHEME-NO-FLOOR] the deductions of indicator '1 全面贯彻落实党的十八大精神,加强基层组织建设;创先争优;班子勤政廉政' have no floor, so its points can be negative without limit
                [SCHEME-NO-FLOOR] indicator '1 符合政策生育率' can go down to -7.5
                [SCHEME-RULE-EXCEEDS] indicator '2 四项手术任务' has no cap and can exceed its 7 points
                [SCHEME-NO-FLOOR] indicator '2 四项手术任务' can go down to -13
                [SCHEME-NO-FLOOR] indicator '3 三查到位率' can go down to -7
                [SCHEME-RULE-EXCEEDS] indicator '5 征收社会抚养费' has no cap and can exceed its 8 points
                [SCHEME-NO-FLOOR] the deductions of indicator '7 村专干参加例会上报数据' have no floor, so its points can be negative without limit
                [SCHEME-DUPLICATE-NUMBER] number '1' repeats: '全面贯彻落实党的十八大精神,加强基层组织建设;创先争优;班子勤政廉政' and '符合政策生育率'
                [SCHEME-DUPLICATE-NUMBER] number '2' repeats: '村支两委班子团结、战斗力强、无内耗' and '四项手术任务'
                [SCHEME-DUPLICATE-NUMBER] number '3' repeats: '党员活动室、组织生活记录本、规章制度' and '三查到位率'
                [SCHEME-DUPLICATE-NUMBER] number '4' repeats: '发展党员;收缴党费' and '村民自治村/合格村'
                [SCHEME-DUPLICATE-NUMBER] number '5' repeats: '为民办实事和兴办公益事业' and '征收社会抚养费'
                [SCHEME-EMPTY-SECTION] section '综治和维护社会稳定' has nothing in it
                [SCHEME-NO-POLICY] the scheme does not say what 'not applicable' counts for, which concerns 12 indicators: 1 全面贯彻落实党的十八大精神,加强基层组织建设;创先争优;班子勤政廉政; 2 村支两委班子团结、战斗力强、无内耗; 3 党员活动室、组织生活记录本、规章制度; 4 发展党员;收缴党费; 5 为民办实事和兴办公益事业 …
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 12 indicators: 1 全面贯彻落实党的十八大精神,加强基层组织建设;创先争优;班子勤政廉政; 2 村支两委班子团结、战斗力强、无内耗; 3 党员活动室、组织生活记录本、规章制度; 4 发展党员;收缴党费; 5 为民办实事和兴办公益事业 …
                [SCHEME-NO-DUTY] 12 of 12 indicators name no duty: 1 全面贯彻落实党的十八大精神,加强基层组织建设;创先争优;班子勤政廉政; 2 村支两委班子团结、战斗力强、无内耗; 3 党员活动室、组织生活记录本、规章制度; 4 发展党员;收缴党费; 5 为民办实事和兴办公益事业 …""");
    }

    /**
     * By hand:
     *
     * <pre>
     * 1-1: 6 − 2 = 4; 1-2: 4 − 1 = 3; 1-3: 3.5; 1-4: 4; 1-5: two things 2                               16.5
     * 2-1: 80.5 is 6.5 below 87, two whole steps: 7 − 1 = 6; 2-2: 7 + 3 = 10; 2-3: 84 is 11 below 95: 1
     * 2-4: 合格村 1; 2-5: 75 is 25 below, two steps: 8 − 1 + 2 = 9; 2-6: 2; 2-7: 2 − 1.5 − 1 = −0.5    28.5
     * </pre>
     */
    @Test
    void scoresHengshan() throws Exception {
        Scorecard card = card(
                "hengshan-2013",
                "1-1 不廉洁现象 1",
                "1-2 效率不高 1",
                "1-3 3.5",
                "1-4 发展党员 1",
                "1-4 收缴党费 1",
                "1-5 2",
                "2-1 80.5",
                "2-2 100",
                "2-2 超额例数 3",
                "2-3 84",
                "2-4 合格村",
                "2-5 75",
                "2-5 达标结案 2",
                "2-7 缺席 3",
                "2-7 错漏报 2");
        assertThat(card.total()).contains(n("45.00"));
        assertThat(card.sections().get(0).points()).isEqualByComparingTo("16.5");
        assertThat(card.line(id("2-7")).orElseThrow().exactPoints()).isEqualTo("-0.5");
    }

    @Test
    void reviewOfXiangzhong() throws Exception {
        assertThat(review("xiangzhong")).isEqualTo("""
                [SCHEME-TOTAL-BONUS] the full points are stated as 100, but the sections of the table make 30 + 30 + 8 + 8 + 10 + 4 + 5 + 5 + 5 = 105; without bonus and penalty outside the total they make 100
                [SCHEME-NO-POLICY] the scheme does not say what 'not applicable' counts for, which concerns 9 indicators: 基层党建; 城乡管理; 社会治安和综合治理; 卫生计生; 农业农村 …
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 9 indicators: 基层党建; 城乡管理; 社会治安和综合治理; 卫生计生; 农业农村 …
                [SCHEME-NO-DUTY] 9 of 9 indicators name no duty: 基层党建; 城乡管理; 社会治安和综合治理; 卫生计生; 农业农村 …""");
    }

    /** 28 + 27.5 + 8 + 7 + 9 + 4 + 5 + 2.5 = 91; seven bonuses count 5: 96. */
    @Test
    void scoresXiangzhong() throws Exception {
        assertThat(card("xiangzhong", "i1 28", "i2 27.5", "i3 8", "i4 7", "i5 9", "i6 4", "i7 5", "i8 2.5", "i9 7")
                        .total())
                .contains(n("96.00"));
    }

    @Test
    void reviewOfXinmi() throws Exception {
        assertThat(review("xinmi-2016")).isEqualTo("""
                [SCHEME-SECTION-SUM] section '重点工作' states 40 points, but its items make 6 + 6 + 12 + 6 = 30, a difference of -10
                [SCHEME-SECTION-RULE] section '重点工作' has a rule of its own and no numbered indicator
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 6 indicators: 基础工作; 基层组织建设; 道路交通建设; 大气污染防治; 项目及经济建设 …
                [SCHEME-NO-DUTY] 6 of 6 indicators name no duty: 基础工作; 基层组织建设; 道路交通建设; 大气污染防治; 项目及经济建设 …""");
    }

    /**
     * 24 villages with base work of 24, 23, … 1 points judged; the first has 40, the ninth 36, the last 32. The first:
     * 40 + 6 + 6 + 10 + 6 + 18 = 86; road building does not concern the ninth, and that is its full 6: 82.
     */
    @Test
    void scoresXinmi() throws Exception {
        AssessmentScheme scheme = scheme("xinmi-2016");
        List<BodyId> villages = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            BodyId village = BodyId.of(String.format("v%02d", i));
            villages.add(village);
            rows.add(row(village, "base " + (25 - i)));
            rows.add(row(village, "k1 6"));
            rows.add(row(village, i == 9 ? "k2 不适用" : "k2 6"));
            rows.add(row(village, "k3 10"));
            rows.add(row(village, "k4 6"));
            rows.add(row(village, "special 18"));
        }
        Ranking ranking =
                Scorer.of(Evidence.check(scheme, villages, rows).orElseThrow()).ranking();
        assertThat(ranking.place(BodyId.of("v01")).orElseThrow().card().total()).contains(n("86.00"));
        assertThat(ranking.place(BodyId.of("v08")).orElseThrow().card().total()).contains(n("86.00"));
        assertThat(ranking.place(BodyId.of("v09")).orElseThrow().card().total()).contains(n("82.00"));
        assertThat(ranking.place(BodyId.of("v24")).orElseThrow().card().total()).contains(n("78.00"));
    }

    @Test
    void reviewOfXisongji() throws Exception {
        assertThat(review("xisongji-2017-month")).isEqualTo("""
                [SCHEME-TOTAL-BONUS] the full points are stated as 100, but the sections of the table make 40 + 60 + 10 + 10 = 120; without bonus and penalty outside the total they make 100
                [SCHEME-DUPLICATE-TEXT] the text of '交办工作' is that of '阶段性工作', white space aside: 加分,上限10
                [SCHEME-NO-POLICY] the scheme does not say what 'not applicable' counts for, which concerns 4 indicators: 重点工作; 日常工作; 阶段性工作; 交办工作
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 4 indicators: 重点工作; 日常工作; 阶段性工作; 交办工作
                [SCHEME-NO-DUTY] 4 of 4 indicators name no duty: 重点工作; 日常工作; 阶段性工作; 交办工作""");
        assertThat(review("xisongji-2017")).isEqualTo("""
                [SCHEME-RULE-EXCEEDS] indicator '综合考核得分' can give 212, more than its 100 points
                [SCHEME-NO-FLOOR] indicator '综合考核得分' can go down to -100
                [SCHEME-NO-POLICY] the scheme does not say what 'not applicable' counts for, which concerns 1 indicators: 综合考核得分
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 1 indicators: 综合考核得分
                [SCHEME-NO-DUTY] 1 of 1 indicators name no duty: 综合考核得分
                [SCHEME-NO-TIE-RULE] there are quotas, and no rule for ties""");
    }

    /** 38 + (60 − 20 − 3) + 6 + 10 = 91: 25 cases of one item take off 20 at most. */
    @Test
    void scoresAMonthOfXisongji() throws Exception {
        Scorecard card = card("xisongji-2017-month", "key 38", "daily 环境卫生 25", "daily 值班 3", "stage 6", "assigned 10");
        assertThat(card.total()).contains(n("91.00"));
        // four items of 20 each: 80, but no more than 60 in all
        assertThat(card(
                                "xisongji-2017-month",
                                "key 0",
                                "daily 环境卫生 20",
                                "daily 值班 20",
                                "daily 信访 20",
                                "daily 台账 20",
                                "stage 0",
                                "assigned 0")
                        .total())
                .contains(n("0.00"));
    }

    /**
     * Fourteen villages: year 100, 98, … 74; each month the same; so the total is that number. First prize needs 90 and
     * two places, second 80 and four, third 70 and six: 100, 98 | 96 … 90 | 88 … 78 | 76, 74 get the last one.
     */
    @Test
    void gradesXisongji() throws Exception {
        AssessmentScheme scheme = scheme("xisongji-2017");
        List<BodyId> villages = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            BodyId village = BodyId.of(String.format("v%02d", i));
            villages.add(village);
            for (String part : scheme.find(id("total")).orElseThrow().rule().inputParts()) {
                rows.add(row(village, "total " + part + " " + (part.equals("加减分") ? 0 : 100 - 2 * i)));
            }
        }
        Ranking ranking =
                Scorer.of(Evidence.check(scheme, villages, rows).orElseThrow()).ranking();
        assertThat(ranking.places().stream()
                        .map(place -> place.card().total().orElseThrow().intValueExact() + " "
                                + place.grade().map(Grade::id).orElse("—"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo("100 一等奖, 98 一等奖, 96 二等奖, 94 二等奖, 92 二等奖, 90 二等奖, 88 三等奖, 86 三等奖, 84 三等奖, "
                        + "82 三等奖, 80 三等奖, 78 三等奖, 76 达标奖, 74 达标奖");
    }

    /**
     * The file says that 30 %, 60 % and 10 %, each with halves up, make exactly n. They do for the five numbers that it
     * lists, and the review names those from 5 to 20 for which they do not.
     */
    @Test
    void reviewOfTheForcedDistribution() throws Exception {
        assertThat(review("forced-distribution")).isEqualTo("""
                [SCHEME-NO-POLICY] the scheme does not say what 'not applicable' counts for, which concerns 1 indicators: 互评得分
                [SCHEME-NO-POLICY] the scheme does not say what 'not provided' counts for, which concerns 1 indicators: 互评得分
                [SCHEME-QUOTA-BALANCE] the quotas do not make the number of bodies (bodies: places): 5: 2 + 3 + 1 = 6; 6: 2 + 4 + 1 = 7; 14: 4 + 8 + 1 = 13; 15: 5 + 9 + 2 = 16; 16: 5 + 10 + 2 = 17
                [SCHEME-NO-TIE-RULE] there are quotas, and no rule for ties""");
    }

    /**
     * Seven officials with 99, 97, … 87: places are 2, 4 and 1 (2.1, 4.2, 0.7). 99 and 97 are in the first range; 95,
     * 93 and 91 would be too, but its places are taken, so they and 89 make the second; 87 gets no place there and
     * falls to the last.
     */
    @Test
    void gradesTheForcedDistribution() throws Exception {
        AssessmentScheme scheme = scheme("forced-distribution");
        List<BodyId> people = new ArrayList<>();
        List<EvidenceRecord> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            BodyId person = BodyId.of("p" + i);
            people.add(person);
            rows.add(row(person, "score " + (99 - 2 * i)));
        }
        Ranking ranking =
                Scorer.of(Evidence.check(scheme, people, rows).orElseThrow()).ranking();
        assertThat(ranking.places().stream()
                        .map(place -> place.card().total().orElseThrow().intValueExact() + " "
                                + place.grade().map(Grade::id).orElse("—"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo("99 91-100, 97 91-100, 95 81-90, 93 81-90, 91 81-90, 89 81-90, 87 81以下");
    }

    /** The places of the file's table are those of the scheme. */
    @Test
    void forcedDistributionHasThePlacesOfItsFile() throws Exception {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeThat(data)
                .as("JICENG_DATA names the folder with the real data")
                .isNotNull();
        CsvTable table = CsvTable.read(
                Path.of(data, "assessment", "forced-distribution-small-groups.csv"),
                ImmutableList.of("n"),
                Findings.builder());
        assertThat(table.rows()).hasSize(5);
        for (CsvTable.Row row : table.rows()) {
            assertThat(scheme("forced-distribution").grading().orElseThrow().places(Integer.parseInt(row.text("n"))))
                    .extracting(places -> places.orElseThrow().toString())
                    .containsExactly(
                            row.text("top_91_100_30pct"), row.text("mid_81_90_60pct"), row.text("low_below81_10pct"));
        }
    }
}
