package org.jiceng.rules.assessment.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assumptions;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.cases.ScorecardCases;
import org.junit.jupiter.api.Test;

/** The published scheme of 石城县 2018, as the quickstart ships it. */
class ShichengSchemeTest {

    private static final Path FOLDER = Path.of("../examples/src/main/resources/org/jiceng/examples/quickstart");
    private static final Path FILE = FOLDER.resolve("shicheng-2018.json");
    private static final CaseSpec<Scorecard> CASES = ScorecardCases.of(scheme());

    private static AssessmentScheme scheme() {
        return SchemeReader.read(FILE).orElseThrow().orElseThrow();
    }

    /** The whole list: what the published table got wrong or left open, found without help. */
    @Test
    void reviewFindsThePublishedErrors() {
        assertThat(SchemeReview.of(scheme()).in(Locale.ENGLISH))
                .isEqualTo("""
                        [SCHEME-TOTAL-BONUS] the full points are stated as 100, but the sections of the table make 31 + 2 + 15 + 45 + 7 + 7 = 107; without bonus and penalty outside the total they make 100
                        [SCHEME-NO-FLOOR] the deductions of indicator '17 持续开展侵占河库水域及岸线专项整治' have no floor, so its points can be negative without limit
                        [SCHEME-RULE-SUM] the parts of indicator '18 持续开展非法采砂专项整治' make 1 + 1 = 2, but it states 3 points, a difference of -1
                        [SCHEME-RULE-EXCEEDS] indicator '新闻稿件' has no cap and can exceed its 5 points
                        [SCHEME-UNIT-EXCEEDS] a single occurrence is worth more than the 7 points of indicator '奖扣分': 省级表扬推广 20, 市级表扬推广 10, 省级批评曝光 20, 市级批评曝光 10
                        [SCHEME-RULE-EXCEEDS] indicator '奖扣分' has no cap and can exceed its 7 points
                        [SCHEME-DUPLICATE-TEXT] the text of '三、水岸联动，推进“管治保”措施' is that of '7 健全湖长制组织体系', white space aside: 落实属地管理责任，建立湖长体系，向社会公布湖长名单，规范湖长制公示牌设置。
                        [SCHEME-SECTION-RULE] section '五、加强宣传舆论、信息报送工作' has a rule of its own and no numbered indicator
                        [SCHEME-SECTION-RULE] section '六、奖扣分项目' has a rule of its own and no numbered indicator
                        [SCHEME-NO-DUTY] 1 of 26 indicators name no duty: 3 进一步完善河长制工作考核方案""".replace("\n                        ", "\n"));
    }

    @Test
    void filesAreWhatTheWriterWrites() throws Exception {
        for (String name : List.of("shicheng-2018.json", "upward-2026.json", "village-2026.json")) {
            Path file = FOLDER.resolve(name);
            AssessmentScheme scheme = SchemeReader.read(file).orElseThrow().orElseThrow();
            assertThat(SchemeWriter.write(scheme)).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void upwardExampleHasNoFault() {
        AssessmentScheme upward = SchemeReader.read(FOLDER.resolve("upward-2026.json"))
                .orElseThrow()
                .orElseThrow();
        assertThat(SchemeReview.of(upward)).isEmpty();
        assertThat(upward.title()).contains("虚构");
        assertThat(upward.source().orElseThrow()).contains("虚构");
    }

    /** Every row of the published table: number, title, points, text and assessors, letter for letter. */
    @Test
    void transcriptionIsFaithful() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeThat(data)
                .as("JICENG_DATA names the folder with the real data")
                .isNotNull();
        AssessmentScheme scheme = scheme();
        List<Section> sections = new ArrayList<>(scheme.sections());
        List<Indicator> indicators = new ArrayList<>(
                scheme.indicators().filter(i -> i.number().isPresent()).toList());
        Findings.Builder findings = Findings.builder();
        CsvTable table = CsvTable.read(
                Path.of(data, "assessment/shicheng-2018-hezhang-township.csv"), ImmutableList.of("rule"), findings);
        for (CsvTable.Row row : table.rows()) {
            BigDecimal weight = new BigDecimal(row.text("weight"));
            assertThat(row.text("scheme")).isEqualTo(scheme.title());
            if (row.text("row_kind").equals("TOTAL")) {
                assertThat(scheme.fullPoints()).isEqualByComparingTo(weight);
            } else if (row.text("row_kind").equals("SECTION")) {
                Section section = sections.remove(0);
                assertThat(section.number()).contains(row.text("no"));
                assertThat(section.title()).isEqualTo(row.text("indicator"));
                assertThat(section.points().orElseThrow()).isEqualByComparingTo(weight);
                assertThat(section.text().orElse("")).isEqualTo(row.text("rule"));
            } else {
                Indicator indicator = indicators.remove(0);
                assertThat(indicator.number()).contains(row.text("no"));
                assertThat(indicator.title()).isEqualTo(row.text("indicator"));
                assertThat(indicator.points()).isEqualByComparingTo(weight);
                assertThat(indicator.text()).contains(row.text("rule"));
                assertThat(indicator.assessors())
                        .containsExactlyElementsOf(Splitter.on(' ').split(row.text("assessor_or_assessed")));
            }
        }
        assertThat(findings.build()).isEmpty();
        assertThat(sections).isEmpty();
        assertThat(indicators).isEmpty();
    }

    /**
     * Invented evidence: full points for everything that is judged, but for what is said here.
     *
     * <pre>
     * 琴江镇: no. 12 one occurrence 4 − 2 = 2; no. 17 one case 1 + 3 − 2 = 2; no. 18 1 + 1 = 2 of 3;
     *         no. 20 1 and two cases 3; no. 21 7 of 9 reservoirs 28/9; 五 5 and 省级 2: 2 × (2 − 1) = 2 more.
     *         100 − 2 − 2 − 1 − (4 − 28/9) + 2 = 96 + 1/9 = 96.11
     * 横江镇: no. 7 not applicable; no. 18 2 of 3; no. 20 no case 1; no. 21 not applicable; 六 市级批评 1: −10.
     *         base 100 − 2 − 4 = 94, won 94 − 1 − 3 = 90; 90 × 100/94 − 10 = 85.7446… = 85.74
     * </pre>
     */
    @RuleCases("shicheng-cases.csv")
    void scoresTwoTownships(RuleCase each) {
        each.verify(CASES);
    }
}
