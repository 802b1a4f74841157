package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that a request states is passed over in silence, and what needs a person is not admitted unseen. */
class AdverseStatementsTest {

    private static final String DAY = "2026-01-01";

    /** A request that is admitted and says nothing that the rules do not ask. */
    private static AdmissionRequest.Builder sound(String applicant, String target) {
        return AdmissionSamples.request(applicant, target, "人口登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(AdmissionSamples.basis(BasisKind.LAW))
                .funding(Funding.notRequired());
    }

    private static Finding only(AdmissionDecision decision, String rule) {
        ImmutableList<Finding> found = decision.findings().of(RuleId.of(rule)).asList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theRequestThatWasAdmittedWithoutAWordIsNot() {
        AdmissionDecision decision = AdmissionSamples.decide(
                sound("dept", "vc")
                        .publicPower(PublicPower.PENALTY)
                        .ownDuty(true)
                        .veto(Demand.UNAUTHORIZED)
                        .assessment(Demand.UNAUTHORIZED)
                        .forms(Demand.UNAUTHORIZED)
                        .risks(new RiskAssessment(false, false, false, false)),
                DAY);
        assertThat(decision).hasOutcome(Outcome.REFERRED);
        assertThat(decision.findings().asList())
                .extracting(finding -> finding.rule().value())
                .contains("ADM-POWER", "ADM-RISKS", "FORMALISM-DEMANDS", "ADM-UNREAD");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, ADMITTED",
        "false, true, true, true, REFERRED",
        "true, false, true, true, REFERRED",
        "true, true, false, true, REFERRED",
        "true, true, true, false, REFERRED",
    })
    void aFailedCriterionOfRiskIsForAPerson(
            boolean lawful, boolean reasonable, boolean feasible, boolean controllable, Outcome outcome) {
        AdmissionDecision decision = AdmissionSamples.decide(
                sound("dept", "rc").risks(new RiskAssessment(lawful, reasonable, feasible, controllable)), DAY);
        assertThat(decision).hasOutcome(outcome);
        assertThat(decision.findings().of(RuleId.of("ADM-RISKS")).isEmpty()).isEqualTo(outcome == Outcome.ADMITTED);
    }

    @ParameterizedTest
    @EnumSource(PublicPower.class)
    void aPowerOfAdministrativeOrgansIsForAPerson(PublicPower power) {
        for (String target : ImmutableList.of("rc", "vc")) {
            AdmissionDecision decision =
                    AdmissionSamples.decide(sound("dept", target).publicPower(power), DAY);
            assertThat(decision).hasOutcome(power == PublicPower.NONE ? Outcome.ADMITTED : Outcome.REFERRED);
            assertThat(decision.remedies()).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfAPowerIsSaidInBothLanguagesAndCitesNothing() {
        Finding finding =
                only(AdmissionSamples.decide(sound("dept", "rc").publicPower(PublicPower.COERCION), DAY), "ADM-POWER");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.citations()).isEmpty();
        assertThat(finding.text().in(Locale.CHINESE)).isEqualTo("载明涉及“行政强制”，而适用的规则均未涉及行政权力");
        assertThat(finding.text().in(Locale.ENGLISH))
                .isEqualTo("'coercive measures' is stated, and no rule that applies speaks of administrative powers");
    }

    @Test
    void aRuleThatReadsThePowerTakesItsPlace() {
        Rule<AdmissionCase> bar = Rule.<AdmissionCase>builder()
                .id(RuleId.of("X-BAR"))
                .title(LocalizedText.of("示例", "example"))
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .when(WorkFromAbove.ofDepartment())
                .requires(AdmissionFacts.PUBLIC_POWER.in(PublicPower.NONE, PublicPower.OTHER))
                .build();
        AdmissionPolicy policy = AdmissionPolicy.national().withRules(ImmutableList.of(bar), ImmutableList.of());
        AdmissionRequest request =
                sound("dept", "rc").publicPower(PublicPower.OTHER).build();
        AdmissionDecision read = policy.decide(request, AdmissionSamples.COUNTY, LocalDate.parse(DAY));
        assertThat(read).hasOutcome(Outcome.ADMITTED);
        AdmissionDecision before = policy.decide(
                AdmissionRequest.builder()
                        .from(request)
                        .addConsent(AdmissionSamples.consent("street", "2025-12-31"))
                        .build(),
                AdmissionSamples.COUNTY,
                LocalDate.parse("2025-12-31"));
        assertThat(before).as("the rule is not in force yet").hasOutcome(Outcome.REFERRED);
    }

    /** Whether the rule below reads the power depends on a fact, so that fact decides, although no rule lacks it. */
    @ParameterizedTest
    @CsvSource({"true, ADMITTED", "false, REFERRED", ", INCOMPLETE"})
    void aMissingFactThatDecidesWhetherARuleReadsThePowerIsAskedFor(@Nullable Boolean heard, Outcome outcome) {
        Rule<AdmissionCase> bar = Rule.<AdmissionCase>builder()
                .id(RuleId.of("X-BAR"))
                .title(LocalizedText.of("示例", "example"))
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(43, 2))
                .when(AdmissionFacts.HEARD.is(true))
                .requires(AdmissionFacts.PUBLIC_POWER.in(PublicPower.NONE, PublicPower.OTHER))
                .build();
        AdmissionDecision decision = AdmissionPolicy.national()
                .withRules(ImmutableList.of(bar), ImmutableList.of())
                .decide(
                        sound("dept", "rc")
                                .publicPower(PublicPower.OTHER)
                                .heard(Optional.ofNullable(heard))
                                .build(),
                        AdmissionSamples.COUNTY,
                        LocalDate.parse(DAY));
        assertThat(decision).hasOutcome(outcome);
        assertThat(decision.missingFacts())
                .isEqualTo(outcome == Outcome.INCOMPLETE ? ImmutableSet.of("heard") : ImmutableSet.of());
    }

    @Test
    void aCertificateThatNoRuleReadsIsNamedAsTheArrangement() {
        AdmissionDecision decision = AdmissionSamples.decide(
                AdmissionSamples.request("dept", "street", "文书").certificate(CertificateKind.of("低保户证明")), DAY);
        assertThat(only(decision, "ADM-UNREAD").text().in(Locale.ENGLISH))
                .isEqualTo("stated, but read by no rule that applies: arrangement (certificate)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, dept, vc, REFERRED",
        "2026-01-01, gov, vc, REFERRED",
        "2026-01-01, town, vc, REJECTED",
        "2026-01-01, street, vc-street, REJECTED",
        "2025-12-31, street, vc-street, REFERRED",
        "2025-12-31, dept, vc-street, REFERRED",
        "2026-01-01, dept, rc, ADMITTED",
        "2026-01-01, street, rc, ADMITTED",
    })
    void aStatedMatterOfSelfGovernmentOfAVillageIsAtLeastReferred(
            String day, String applicant, String target, Outcome outcome) {
        AdmissionDecision decision = AdmissionSamples.decide(
                sound(applicant, target).conditions(ConditionsStatus.PROVIDED).selfGovernance(true), day);
        assertThat(decision).hasOutcome(outcome);
        if (outcome == Outcome.REFERRED) {
            Finding finding = only(decision, "ADM-SELF");
            assertThat(finding.text().in(Locale.CHINESE))
                    .isEqualTo("该事项属于村民自治范围，而适用的规则均未涉及"
                            + decision.subject().applicant().name() + "交办此类事项");
            assertThat(finding.text().in(Locale.ENGLISH))
                    .isEqualTo("the matter lies within the self-government of the village, and no rule that applies"
                            + " speaks of " + decision.subject().applicant().name() + " handing such a matter down");
        }
    }

    @Test
    void whatIsStatedAndReadByNoRuleIsNamedWithItsValue() {
        AdmissionDecision decision = AdmissionSamples.decide(
                sound("dept", "vc")
                        .heard(false)
                        .term(Term.PERMANENT)
                        .safeguards(Safeguards.builder()
                                .staff(Safeguard.NOT_PROVIDED)
                                .build()),
                DAY);
        assertThat(decision).hasOutcome(Outcome.ADMITTED);
        Finding finding = only(decision, "ADM-UNREAD");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.text().in(Locale.CHINESE)).isEqualTo("已载明而适用的规则均未涉及：已听取承接主体意见（否）；人员保障（未提供）；事项期限（长期）");
        assertThat(finding.text().in(Locale.ENGLISH))
                .isEqualTo("stated, but read by no rule that applies: body heard (no); staff (not provided);"
                        + " term (permanent)");
    }

    @Test
    void whetherItIsReadDependsOnTheRulesOfTheDayAndOfTheApplicant() {
        AdmissionRequest.Builder request = sound("dept", "rc").ownDuty(false);
        assertThat(AdmissionSamples.decide(request, DAY).findings().of(RuleId.of("ADM-UNREAD")))
                .as("the notice of 2015 reads whose duty it is")
                .isEmpty();
        AdmissionDecision before = AdmissionSamples.decide(
                request.addConsent(AdmissionSamples.consent("street", "2015-07-12")), "2015-07-12");
        assertThat(only(before, "ADM-UNREAD").text().in(Locale.ENGLISH)).contains("passing on a duty of its own (no)");
        assertThat(AdmissionSamples.decide(sound("dept", "vc").conditions(ConditionsStatus.PROVIDED), DAY)
                        .findings()
                        .of(RuleId.of("ADM-UNREAD"))
                        .asList())
                .as("a village: the law asks no conditions of a department")
                .hasSize(1);
    }

    @Test
    void everyFactThatARequestStatesIsAmongThoseThatAreLookedFor() throws IllegalAccessException {
        ImmutableSet<String> made = ImmutableSet.of(
                "APPLICANT_KIND",
                "BASIS_STANDING",
                "FUNDS_TRANSFERRED",
                "CONSENT",
                "CONSENT_OF_TOWNSHIP",
                "AGREED",
                "PROHIBITED_CERTIFICATE",
                "PROHIBITED_WORK",
                "DUTY_CLASS",
                "LISTED",
                "LISTED_AS_ASSISTANCE",
                "LISTED_AS_COOPERATION",
                "LISTED_CERTIFICATE",
                "APPROVED",
                "COUNTY_APPROVED",
                "HIGHER_APPROVED",
                "FILED",
                "UNDER_STREET");
        for (Field field : AdmissionFacts.class.getFields()) {
            assertThat(StatedFacts.fields().contains((Fact<?, ?>) field.get(null)))
                    .as(field.getName())
                    .isEqualTo(!made.contains(field.getName()));
        }
    }
}
