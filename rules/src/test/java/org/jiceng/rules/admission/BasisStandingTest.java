package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an applicant rests a matter on is looked up on the day, and an empty name is no name. */
class BasisStandingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-12-31, 360735, 《城市居民委员会组织法》（2018年修正）第二十条, IN_FORCE",
                "2026-01-01, 360735, 《城市居民委员会组织法》（2018年修正）第二十条, NOT_IN_FORCE",
                "2026-01-01, 360735, 《城市居民委员会组织法》（2025年修订）第四十三条第二款, IN_FORCE",
                "2025-12-31, 360735, 《城市居民委员会组织法》（2025年修订）第四十三条第二款, NOT_IN_FORCE",
                "2026-01-01, 360735, 《中华人民共和国城市居民委员会组织法》（2018年修正）, NOT_IN_FORCE",
                "2026-01-01, 360735, 《北京市街道办事处条例》（2019年）第三十二条, NOT_IN_FORCE",
                "2026-01-01, 110101, 《北京市街道办事处条例》（2019年）第三十二条, IN_FORCE",
                "2019-12-31, 110101, 《北京市街道办事处条例》（2019年）第三十二条, NOT_IN_FORCE",
                "2026-01-01, -, 《北京市街道办事处条例》（2019年）第三十二条, UNCHECKED",
                "2026-01-01, 360735, 老年人权益保障条例, UNCHECKED",
                "2026-01-01, 360735, 《城市居民委员会组织法》第二十条, UNCHECKED",
                "2026-01-01, 360735, 某条例；《城市居民委员会组织法》（2018年修正）, NOT_IN_FORCE",
                "2026-01-01, 360735, 《城市居民委员会组织法》（2018年修正）、《村民委员会组织法》（2025年修正）, NOT_IN_FORCE",
                "2026-01-01, 360735, 《城市居民委员会组织法》（2025年修订）;《村民委员会组织法》（2025年修正）第六条, IN_FORCE",
                "2026-01-01, 360735, 某条例、《村民委员会组织法》（2025年修正）第六条, UNCHECKED",
            })
    void aCitationOfTheCatalogueIsLookedUp(LocalDate day, String place, String text, BasisStanding standing) {
        assertThat(BasisStanding.of(
                        new StatedBasis(BasisKind.LAW, text),
                        day,
                        Optional.ofNullable(place).map(DivisionCode::parse)))
                .contains(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "LAW, false",
        "REGULATION, false",
        "POLICY, false",
        "STATE_COUNCIL_LIST, true",
        "NONE, true",
    })
    void aBlankNameIsMissingWhereTheKindDoesNotNameTheText(BasisKind kind, boolean known) {
        for (String text : ImmutableList.of("", " ", "\u3000")) {
            assertThat(BasisStanding.of(new StatedBasis(kind, text), LocalDate.parse("2026-01-01"), Optional.empty())
                            .isPresent())
                    .isEqualTo(known);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rc, ENTRUSTMENT, LAW, INCOMPLETE",
        "rc, ENTRUSTMENT, REGULATION, INCOMPLETE",
        "rc, ENTRUSTMENT, POLICY, REFERRED",
        "rc, ENTRUSTMENT, NONE, REJECTED",
        "vc, ENTRUSTMENT, LAW, INCOMPLETE",
        "vc, ENTRUSTMENT, REGULATION, INCOMPLETE",
        "vc, ENTRUSTMENT, POLICY, REFERRED",
        "rc, CERTIFICATE, LAW, INCOMPLETE",
        "rc, CERTIFICATE, STATE_COUNCIL_LIST, ADMITTED",
        "rc, CERTIFICATE, POLICY, REJECTED",
        "vc, CERTIFICATE, REGULATION, INCOMPLETE",
    })
    void whereARuleAsksForTheBasisItsNameIsMissing(
            String target, Arrangement arrangement, BasisKind kind, Outcome outcome) {
        AdmissionDecision decision = AdmissionSamples.decide(
                AdmissionSamples.request("dept", target, "居住情况证明")
                        .arrangement(arrangement)
                        .basis(new StatedBasis(kind, " "))
                        .funding(Funding.notRequired()),
                "2026-01-01");
        assertThat(decision).hasOutcome(outcome);
        assertThat(decision.missingFacts().contains("basis.text")).isEqualTo(outcome == Outcome.INCOMPLETE);
    }

    private static AdmissionDecision decide(String target, String text) {
        return AdmissionSamples.decide(
                AdmissionSamples.request("dept", target, "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(new StatedBasis(BasisKind.LAW, text))
                        .funding(Funding.notRequired()),
                "2026-01-01");
    }

    private static String said(AdmissionDecision decision, Locale locale) {
        ImmutableList<Finding> found =
                decision.findings().of(RuleId.of("ADM-BASIS")).asList();
        assertThat(found).hasSize(1);
        return found.get(0).text().in(locale);
    }

    @Test
    void anUnnamedLawMakesARequestIncompleteAndSaysWhatToSupply() {
        AdmissionDecision decision = decide("rc", "");
        assertThat(decision).hasOutcome(Outcome.INCOMPLETE);
        assertThat(decision.missingFacts()).containsExactly("basis.text");
        assertThat(said(decision, Locale.CHINESE)).isEqualTo("申请依据为“法律”，但未载明其名称");
        assertThat(said(decision, Locale.ENGLISH)).isEqualTo("the basis is 'a law', but none is named");
    }

    @Test
    void aLapsedVersionIsNamedWithItsPeriodAndAPersonJudges() {
        AdmissionDecision decision = decide("rc", "《城市居民委员会组织法》（2018年修正）第二十条");
        assertThat(decision).hasOutcome(Outcome.REFERRED);
        assertThat(said(decision, Locale.CHINESE))
                .isEqualTo("所引《城市居民委员会组织法》（2018年修正）第二十条在 2026-01-01 不施行（施行期间 2018-12-29/2026-01-01）");
        assertThat(said(decision, Locale.ENGLISH))
                .isEqualTo("Organic Law of Urban Residents Committees (2018 amendment), art. 20, on which it is said to"
                        + " rest, is not in force on 2026-01-01 (in force 2018-12-29/2026-01-01)");
        assertThat(decision.explain(Locale.CHINESE)).contains("所引文本当日当地不施行，现行规定是否仍有此事项");
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("whether the text in force still has the matter, as the one that is named is not");
    }

    @Test
    void aTextOfAnotherPlaceIsNamed() {
        AdmissionDecision decision = decide("vc", "《北京市街道办事处条例》（2019年）");
        assertThat(decision).hasOutcome(Outcome.REFERRED);
        assertThat(said(decision, Locale.CHINESE)).isEqualTo("所引《北京市街道办事处条例》（2019年）不适用于兴隆村村民委员会所在地");
        assertThat(said(decision, Locale.ENGLISH))
                .isEqualTo("Beijing Regulation on Street Offices (2019), on which it is said to rest, does not apply"
                        + " where 兴隆村村民委员会 is");
    }

    @Test
    void aRequestWithoutABasisIsAskedForTheBasisAndNotForItsName() {
        AdmissionDecision decision = AdmissionSamples.decide(
                AdmissionSamples.request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .funding(Funding.notRequired()),
                "2026-01-01");
        assertThat(decision.missingFacts()).containsExactly("basis");
    }
}
