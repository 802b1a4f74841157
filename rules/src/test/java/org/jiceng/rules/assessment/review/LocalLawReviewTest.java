package org.jiceng.rules.assessment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalLawReviewTest {

    private static final String LOCAL =
            "SCHEME-(VETO-FORBIDDEN|SEPARATE-ASSESSMENT|COOPERATION-DUTY|OUTSIDE-LIST|STATUTORY-WEIGHT|OPINION)";

    private static AssessmentScheme.Builder at(String place, String start, BodyKind assessor, BodyKind assessed) {
        return scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(place)))
                .period(ValidityPeriod.parse(start + "/.."))
                .assessor(assessor)
                .addAssessed(assessed);
    }

    private static String rules(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.rule().value().matches(LOCAL))
                .map(finding -> finding.rule().value().substring("SCHEME-".length()))
                .collect(Collectors.joining(" "));
    }

    private static Veto veto(LegalBasis authority) {
        return Veto.builder()
                .id("v")
                .title("安全生产")
                .authority(authority)
                .condition(new Veto.FactCompares(
                        IndicatorId.of("f"), Comparison.AT_LEAST, BigDecimal.ONE, Unreported.MEANS_NONE))
                .effect(Veto.Effect.ZERO)
                .build();
    }

    /**
     * Place, first day, assessor, assessed: whether a department's own assessment is found. Both sides of each edge.
     */
    @ParameterizedTest
    @CsvSource({
        "370102, 2020-08-01, DEPARTMENT, TOWNSHIP_GOVERNMENT, SEPARATE-ASSESSMENT",
        "370102, 2020-07-31, DEPARTMENT, TOWNSHIP_GOVERNMENT, ''",
        "370102, 2020-08-01, SUPERIOR_GOVERNMENT, TOWNSHIP_GOVERNMENT, ''",
        "370102, 2020-08-01, DEPARTMENT, STREET_OFFICE, ''",
        "410102, 2020-08-01, DEPARTMENT, TOWNSHIP_GOVERNMENT, ''",
        "120101, 2020-11-01, DEPARTMENT, STREET_OFFICE, SEPARATE-ASSESSMENT",
        "120101, 2020-10-31, DEPARTMENT, STREET_OFFICE, ''",
        "120101, 2020-11-01, SUPERIOR_GOVERNMENT, STREET_OFFICE, ''",
        "120101, 2020-11-01, DEPARTMENT, TOWNSHIP_GOVERNMENT, ''",
        "410103, 2026-01-01, DEPARTMENT, RESIDENTS_COMMITTEE, SEPARATE-ASSESSMENT",
        "410103, 2020-12-31, DEPARTMENT, VILLAGERS_COMMITTEE, SEPARATE-ASSESSMENT",
        "410103, 2020-12-30, DEPARTMENT, VILLAGERS_COMMITTEE, ''",
        "410103, 2026-01-01, STREET_OFFICE, RESIDENTS_COMMITTEE, ''",
        "410102, 2026-01-01, DEPARTMENT, RESIDENTS_COMMITTEE, ''",
    })
    void separateAssessments(String place, String start, BodyKind assessor, BodyKind assessed, String expected) {
        assertThat(rules(SchemeReview.of(at(place, start, assessor, assessed).build())))
                .isEqualTo(expected);
    }

    @Test
    void aVetoOnShandongTownshipsNeedsApprovalOfStateOrProvince() {
        AssessmentScheme.Builder shandong =
                at("3701", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.TOWNSHIP_GOVERNMENT);
        Findings without = SchemeReview.of(
                shandong.addVetoes(veto(LegalBasis.ofNote("县政府文件"))).build());
        assertThat(without.in(Locale.ENGLISH))
                .contains(
                        "[SCHEME-VETO-FORBIDDEN] veto '安全生产' names no approval of the state or of a department of the "
                                + "province (Shandong Regulation on the Work of Township Governments (2020), art. 19(2))");
        AssessmentScheme approved = AssessmentScheme.builder()
                .from(at("3701", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.TOWNSHIP_GOVERNMENT)
                        .build())
                .addVetoes(veto(LegalBasis.of(Instruments.LOCAL_ORGANIC_LAW_2022.whole())))
                .build();
        assertThat(rules(SchemeReview.of(approved))).isEmpty();
        AssessmentScheme elsewhere = at(
                        "4101", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.TOWNSHIP_GOVERNMENT)
                .addVetoes(veto(LegalBasis.none()))
                .build();
        assertThat(rules(SchemeReview.of(elsewhere))).isEmpty();
    }

    /** The townships weigh a third of a group or two against the others; the limits are inclusive. */
    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 30, 70, ''",
        "DEPARTMENT, 29.99, 70.01, STATUTORY-WEIGHT",
        "SERVICE_STATION, 60, 40, ''",
        "SERVICE_STATION, 59.99, 40.01, STATUTORY-WEIGHT",
        "STREET_OFFICE, 1, 99, ''",
    })
    void townshipsHaveTheirStatutoryWeight(BodyKind assessed, String theirs, String others, String expected) {
        assertThat(rules(SchemeReview.of(rated(assessed, theirs, others)))).isEqualTo(expected);
    }

    private static AssessmentScheme rated(BodyKind assessed, String theirs, String others) {
        Indicator indicator = Indicator.builder()
                .from(indicator("i", "100", JudgedPoints.of()))
                .addGroups("towns", "county")
                .build();
        return scheme(section("s", indicator))
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("370102")))
                .direction(Direction.UPWARD)
                .assessor(BodyKind.SUPERIOR_GOVERNMENT)
                .addAssessed(assessed)
                .addGroups(group("towns", theirs, BodyKind.TOWNSHIP_GOVERNMENT))
                .addGroups(group("county", others, BodyKind.SUPERIOR_GOVERNMENT))
                .emptyGroup(EmptyGroup.ERROR)
                .build();
    }

    private static AssessorGroup group(String id, String weight, BodyKind members) {
        return AssessorGroup.builder()
                .id(id)
                .title(id)
                .weight(n(weight))
                .aggregate(AssessorGroup.Aggregate.MEAN)
                .addMembers(members)
                .build();
    }

    /**
     * Place, first day, assessed, the groups that rate: whether somebody is missed. Both sides of each edge. Where no
     * group says who it is, nothing is known to be missed.
     */
    @ParameterizedTest
    @CsvSource({
        "510603, 2025-12-01, DEPARTMENT, 'STREET_OFFICE RESIDENTS_COMMITTEE', ''",
        "510603, 2025-12-01, DEPARTMENT, 'TOWNSHIP_GOVERNMENT RESIDENTS_COMMITTEE', ''",
        "510603, 2025-12-01, DEPARTMENT, 'STREET_OFFICE', OPINION",
        "510603, 2025-12-01, DEPARTMENT, 'RESIDENTS_COMMITTEE', OPINION",
        "510603, 2025-12-01, DEPARTMENT, '', OPINION OPINION",
        "510603, 2025-11-30, DEPARTMENT, '', ''",
        "510603, 2025-12-01, STREET_OFFICE, '', ''",
        "510702, 2025-12-01, DEPARTMENT, '', ''",
        "510107, 2020-12-01, DEPARTMENT, '', OPINION",
        "510107, 2020-11-30, DEPARTMENT, '', ''",
        "510107, 2020-12-01, DEPARTMENT, RESIDENTS_COMMITTEE, ''",
        "510107, 2020-12-01, DEPARTMENT, VILLAGERS_COMMITTEE, ''",
        "510107, 2020-12-01, DEPARTMENT, STREET_OFFICE, OPINION",
        "510107, 2020-12-01, STREET_OFFICE, '', OPINION",
        "510107, 2020-12-01, TOWNSHIP_GOVERNMENT, '', OPINION",
        "510107, 2020-12-01, RESIDENTS_COMMITTEE, '', ''",
    })
    void whoeverIsBelowIsHeard(String place, String start, BodyKind assessed, String groups, String expected) {
        AssessmentScheme.Builder scheme = at(place, start, BodyKind.SUPERIOR_GOVERNMENT, assessed);
        AssessmentScheme.Builder unsaid = at(place, start, BodyKind.SUPERIOR_GOVERNMENT, assessed);
        for (String group : Splitter.on(' ').omitEmptyStrings().split(groups)) {
            scheme.addGroups(group(group, "1", BodyKind.valueOf(group)));
        }
        assertThat(rules(SchemeReview.of(scheme.build()))).isEqualTo(expected);
        unsaid.addGroups(AssessorGroup.builder()
                .from(group("unsaid", "1", BodyKind.GRID))
                .members(ImmutableSet.of())
                .build());
        assertThat(rules(SchemeReview.of(unsaid.build()))).isEmpty();
    }

    @Test
    void saysWhoIsNotHeardWithTheArticle() {
        Findings deyang = SchemeReview.of(at("5106", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.DEPARTMENT)
                .build());
        assertThat(deyang.in(Locale.CHINESE))
                .contains("[SCHEME-OPINION] 考核没有听取以下主体的意见：街道办事处、乡镇人民政府（《德阳市社区治理条例》（2025年）第十九条）")
                .contains("[SCHEME-OPINION] 考核没有听取以下主体的意见：居民委员会（《德阳市社区治理条例》（2025年）第十九条）");
        assertThat(SchemeReview.of(at("5101", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.DEPARTMENT)
                                .build())
                        .in(Locale.ENGLISH))
                .contains(
                        "[SCHEME-OPINION] the assessment has no part for the opinion of: residents committee, villagers "
                                + "committee (Chengdu Regulation on Promoting Community Development and Governance (2020), art. 45(1))");
    }

    /** 40 of 100 points are rated by nobody, the rest half by townships: 30 %, enough for a department only. */
    @Test
    void weightIsTheShareOfAllPoints() {
        Indicator half = Indicator.builder()
                .from(indicator("i", "60", JudgedPoints.of()))
                .addGroups("towns", "county")
                .build();
        AssessmentScheme.Builder builder = AssessmentScheme.builder()
                .from(rated(BodyKind.DEPARTMENT, "50", "50"))
                .sections(List.of(section("s", half, indicator("k", "40", JudgedPoints.of()))));
        assertThat(rules(SchemeReview.of(builder.build()))).isEmpty();
        assertThat(SchemeReview.of(builder.addAssessed(BodyKind.SERVICE_STATION).build())
                        .in(Locale.ENGLISH))
                .contains("the ratings of township governments on 'service station' weigh 30.00 %, "
                        + "but must weigh at least 60.00 %");
    }

    @Test
    void dutiesOfCooperationAndDutiesOutsideTheList() {
        DutyList list = DutyList.builder()
                .title("清单")
                .edition("2026")
                .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(Duty.builder()
                        .id(DutyId.of("P-1"))
                        .title("配合")
                        .dutyClass(DutyClass.COOPERATION)
                        .build())
                .build();
        Indicator assisting = Indicator.builder()
                .from(indicator("i", "60", JudgedPoints.of()))
                .addDuties(DutyId.of("P-1"), DutyId.of("X-9"))
                .build();
        AssessmentScheme shandong = AssessmentScheme.builder()
                .from(at("37", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.TOWNSHIP_GOVERNMENT)
                        .build())
                .sections(List.of(section("s", assisting)))
                .build();
        assertThat(rules(SchemeReview.of(shandong, list))).isEqualTo("COOPERATION-DUTY");
        AssessmentScheme tianjin = AssessmentScheme.builder()
                .from(at("12", "2026-01-01", BodyKind.SUPERIOR_GOVERNMENT, BodyKind.STREET_OFFICE)
                        .build())
                .sections(List.of(section("s", assisting)))
                .build();
        assertThat(rules(SchemeReview.of(tianjin, list))).isEqualTo("OUTSIDE-LIST");
        assertThat(SchemeReview.of(tianjin, list).in(Locale.CHINESE)).contains("在职责清单以外（《天津市街道办事处条例》（2020年）第四十二条第一款）");
    }

    /** Townships rate a dispatched station: 60 by townships, 40 by the department; 80 and 50 make 68. */
    @Test
    void townshipsAssessADispatchedStation() {
        AssessmentScheme scheme = rated(BodyKind.SERVICE_STATION, "60", "40");
        List<EvidenceRecord> rows =
                List.of(rating("towns", "镇甲", "90"), rating("towns", "镇乙", "70"), rating("county", "局", "50"));
        Evidence evidence =
                Evidence.check(scheme, List.of(BodyId.of("派出所")), rows).orElseThrow();
        assertThat(Scorer.of(evidence).score(BodyId.of("派出所")).total()).contains(n("68.00"));
    }

    /**
     * Townships rate a department with the least weight that Shandong allows, 30 %, beside the county government: 90
     * and 60, whose mean is 75, and 80 make 78.5. The scheme has no finding, and the department keeps its own score.
     */
    @Test
    void townshipsAssessADepartment() {
        AssessmentScheme scheme = rated(BodyKind.DEPARTMENT, "30", "70");
        assertThat(rules(SchemeReview.of(scheme))).isEmpty();
        BodyId department = BodyId.of("农业农村局");
        BodyId other = BodyId.of("水利局");
        List<EvidenceRecord> rows = List.of(
                rating(department, "towns", "镇甲", "90"),
                rating(department, "towns", "镇乙", "60"),
                rating(department, "county", "县政府", "80"),
                rating(other, "county", "县政府", "80"));
        Scorer scorer = Scorer.of(
                Evidence.check(scheme, List.of(department, other), rows).orElseThrow());
        assertThat(scorer.score(department).total()).contains(n("78.50"));
        // no township has rated it, and the scheme makes that an error
        assertThat(scorer.score(other).total()).isEmpty();
    }

    private static EvidenceRecord rating(String group, String rater, String value) {
        return rating(BodyId.of("派出所"), group, rater, value);
    }

    private static EvidenceRecord rating(BodyId body, String group, String rater, String value) {
        return EvidenceRecord.builder()
                .body(body)
                .indicator(IndicatorId.of("i"))
                .group(group)
                .rater(rater)
                .value(value)
                .build();
    }

    @Test
    void whoAssessesWhomIsReadAsItIsWritten() {
        AssessmentScheme scheme = rated(BodyKind.DEPARTMENT, "30", "70");
        String json = SchemeWriter.write(scheme);
        assertThat(SchemeReader.read("s.json", new StringReader(json)).orElseThrow())
                .contains(scheme);
        assertThat(SchemeReader.read("s.json", new StringReader(json.replace("\"TOWNSHIP_GOVERNMENT\"", "\"TOWN\"")))
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void aPolicyIsAWarningAndIsSaidOnceForBothKindsOfCommittee() {
        AssessmentScheme both = at("410103", "2026-01-01", BodyKind.DEPARTMENT, BodyKind.RESIDENTS_COMMITTEE)
                .addAssessed(BodyKind.VILLAGERS_COMMITTEE)
                .build();
        Findings findings = SchemeReview.of(both).of(RuleId.of("SCHEME-SEPARATE-ASSESSMENT"));

        assertThat(findings).hasSize(1).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(findings.in(Locale.CHINESE))
                .isEqualTo("[SCHEME-SEPARATE-ASSESSMENT] 部门不得单独组织考核（郑州市二七区社区工作准入制度（政策，非立法））");
    }

    @Test
    void whatASchemeDoesNotStateIsNotHeldAgainstIt() {
        AssessmentScheme byNobody = scheme(section("s", indicator("i", "100", JudgedPoints.of())))
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("120101")))
                .period(ValidityPeriod.parse("2026-01-01/.."))
                .addAssessed(BodyKind.STREET_OFFICE)
                .build();
        assertThat(rules(SchemeReview.of(byNobody))).isEmpty();
    }

    /** The rules on schemes come from the engine: they hold where and when the text that they cite does. */
    @Test
    void theRulesOfAPlaceAreThoseOfTheTextsThatTheyCite() {
        assertThat(rulesOn("2020-08-01", BodyKind.TOWNSHIP_GOVERNMENT, "370102"))
                .containsExactly("SD-NO-VETO", "SD-SEPARATE", "SD-NO-ASSIST-ASSESS");
        assertThat(rulesOn("2020-07-31", BodyKind.TOWNSHIP_GOVERNMENT, "370102"))
                .isEmpty();
        assertThat(rulesOn("2020-08-01", BodyKind.SERVICE_STATION, "37")).containsExactly("SD-WEIGHT-60");
        assertThat(rulesOn("2020-11-01", BodyKind.STREET_OFFICE, "120101"))
                .containsExactly("TJ-SEPARATE", "TJ-NO-ASSESS");
        assertThat(rulesOn("2020-10-31", BodyKind.STREET_OFFICE, "120101")).isEmpty();
        assertThat(rulesOn("2020-12-31", BodyKind.VILLAGERS_COMMITTEE, "410103"))
                .containsExactly("EQ-SEPARATE");
        assertThat(rulesOn("2020-12-31", BodyKind.VILLAGERS_COMMITTEE, "410102"))
                .isEmpty();
        assertThat(LocalRules.BOOK.rules())
                .allMatch(rule -> rule.citations().stream()
                        .noneMatch(
                                citation -> citation.instrument().jurisdiction().isNational()));
    }

    private static List<String> rulesOn(String day, BodyKind assessed, String place) {
        return LocalRules.BOOK
                .on(LocalDate.parse(day), assessed, Optional.of(DivisionCode.parse(place)))
                .rules()
                .stream()
                .map(rule -> rule.id().value())
                .toList();
    }
}
