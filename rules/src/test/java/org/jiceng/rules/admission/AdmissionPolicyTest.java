package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionPolicyTest {

    private static final String NEW = "2026-01-01";

    private static AdmissionRequest.Builder entrusted(String target) {
        return request("dept", target, "人口登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(basis(BasisKind.LAW))
                .funding(funds(FundsSource.APPLICANT));
    }

    @Test
    void aDutyThatADepartmentTookBackIsNotHandedDownAgain() {
        assertThat(decide(request("dept", "town", "弃土、弃渣 查处"), NEW))
                .isRejectedBy("LIST-WITHDRAWN")
                .cites("《琴江镇履行职责事项清单》（2025年版）");
        assertThat(decide(request("dept", "town", "养老服务"), NEW)).isAdmitted();
    }

    @Test
    void aMatterThatNoListOfATownHasIsForAPerson() {
        AdmissionDecision decision = decide(request("dept", "town", "招商引资"), NEW);
        assertThat(decision).isReferred();
        assertThat(decision.findings()).contains("ADM-NO-RULE");
        assertThat(decision.findings().in(Locale.CHINESE)).isEqualTo("[ADM-NO-RULE] 当日（2026-01-01）没有规则规定该申请可否准入，需提请研究");
        assertThat(decision.findings().in(Locale.ENGLISH))
                .isEqualTo(
                        "[ADM-NO-RULE] no rule of 2026-01-01 says whether the request may be admitted, so a person has to look at it");
    }

    @ParameterizedTest
    @CsvSource({
        "town, 2025-07-01, REJECTED, ",
        "town, 2025-06-30, REFERRED, NOT_IN_FORCE",
        "street, 2025-07-01, REFERRED, OTHER_KIND"
    })
    void aListHoldsOnItsDaysForItsKindOfBody(String target, String day, Outcome outcome, Inapplicability why) {
        AdmissionDecision decision = decide(request("dept", target, "弃土弃渣查处"), day);
        assertThat(decision).hasOutcome(outcome);
        assertThat(decision.trace())
                .filteredOn(step -> step.rule().id().equals(RuleId.of("LIST-WITHDRAWN")))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.inapplicability().orElse(null)).isEqualTo(why));
    }

    @Test
    void eachListWithWithdrawnDutiesBringsARuleOfItsOwn() {
        DutyList older = DutyList.builder()
                .from(AdmissionSamples.TOWN)
                .edition("2020年版")
                .period(ValidityPeriod.parse("2020-01-01/2025-07-01"))
                .build();
        AdmissionPolicy policy = AdmissionPolicy.national().withLists(older).withLists(AdmissionSamples.TOWN);
        AdmissionRequest request = request("dept", "town", "弃土弃渣查处").build();
        assertThat(policy.decide(request, AdmissionSamples.COUNTY, LocalDate.parse("2025-06-30")))
                .isRejectedBy("LIST-WITHDRAWN")
                .cites("《琴江镇履行职责事项清单》（2020年版）");
        assertThat(policy.decide(request, AdmissionSamples.COUNTY, LocalDate.parse("2025-07-01")))
                .isRejectedBy("LIST-WITHDRAWN-2")
                .cites("《琴江镇履行职责事项清单》（2025年版）");
        assertThat(policy.lists()).extracting(DutyList::edition).containsExactly("2020年版", "2025年版");
    }

    @Test
    void refusesTwoEditionsOfAListOnTheSameDay() {
        DutyList other = DutyList.builder()
                .from(AdmissionSamples.TOWN)
                .edition("2026年版")
                .period(ValidityPeriod.parse("2026-01-01/.."))
                .build();
        assertThatThrownBy(() -> AdmissionSamples.POLICY.withLists(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("editions of a duty list must not hold on the same days, but '琴江镇履行职责事项清单'"
                        + " has 2025年版 (2025-07-01/..) and 2026年版 (2026-01-01/..)");
    }

    @Test
    void toNameAnotherDutyDoesNotHideAProhibitedTitle() {
        assertThat(decide(
                        request("dept", "vc", "居民养犬证明")
                                .duty(DutyId.of("A-01"))
                                .arrangement(Arrangement.CERTIFICATE)
                                .basis(basis(BasisKind.LAW)),
                        NEW))
                .isRejectedBy("CERT-20");
        assertThat(decide(
                        request("dept", "vc", "关于养犬的文书")
                                .duty(DutyId.of("CERT-4"))
                                .arrangement(Arrangement.CERTIFICATE)
                                .basis(basis(BasisKind.LAW)),
                        NEW))
                .isRejectedBy("CERT-20");
    }

    @Test
    void withoutTheListOfCertificatesAPersonLooksItUp() {
        AdmissionRequest.Builder request = request("dept", "vc", "居民养犬证明")
                .arrangement(Arrangement.CERTIFICATE)
                .basis(basis(BasisKind.LAW));
        AdmissionDecision decision = decide(request, NEW, ImmutableList.of(AdmissionSamples.COMMITTEES));
        assertThat(decision).isReferred().hasVerdict("CERT-20", Verdict.UNDETERMINED);
        assertThat(decision.findings().in(Locale.ENGLISH))
                .contains("A person has to judge whether the certificate is on that list, which was not supplied");
        assertThat(decision.missingFacts()).isEmpty();
    }

    @Test
    void aDutyThatNoListOfTheDayHasIsNotPassedOverInSilence() {
        AdmissionDecision decision = decide(entrusted("vc").duty(DutyId.of("B-01")), NEW);
        assertThat(decision).isAdmittedWithObligations();
        assertThat(decision.findings()).contains("ADM-DUTY").hasNoErrors();
        assertThat(decision.findings().in(Locale.CHINESE))
                .isEqualTo("[ADM-DUTY] 申请所称事项“B-01”不在 2026-01-01 适用于兴隆村村民委员会的任何清单中");
        assertThat(decision.findings().in(Locale.ENGLISH))
                .isEqualTo("[ADM-DUTY] duty 'B-01', which the request names, is on no list that applies to"
                        + " 兴隆村村民委员会 on 2026-01-01");
    }

    @Test
    void theListedDutyIsTheNamedOneAndOtherwiseTheOneWithTheTitle() {
        AdmissionCase named = decide(request("town", "vc", "垃圾分类宣传").duty(DutyId.of("S-01")), NEW)
                .subject();
        assertThat(named.listed().map(Duty::title)).contains("召集村民会议");
        assertThat(named.list()).contains(AdmissionSamples.COMMITTEES);
        AdmissionCase titled = decide(request("town", "vc", "垃圾分类 宣传").duty(DutyId.of("X-9")), NEW)
                .subject();
        assertThat(titled.listed().map(duty -> duty.id().value())).contains("A-01");
        AdmissionCase unlisted = decide(request("town", "vc", "人口登记"), NEW).subject();
        assertThat(unlisted.listed()).isEmpty();
        assertThat(unlisted.list()).isEmpty();
    }

    @Test
    void anApplicantCannotTalkAMatterOutOfSelfGovernment() {
        assertThat(decide(
                        request("town", "vc", "召集村民会议")
                                .arrangement(Arrangement.ASSISTANCE)
                                .funding(Funding.notRequired())
                                .conditions(ConditionsStatus.PROVIDED)
                                .selfGovernance(false),
                        NEW))
                .isRejectedBy("VC-NOINTERFERE");
    }

    @Test
    void fundsThatAreToBeTransferredLaterAreOwed() {
        Funding later = Funding.builder()
                .required(true)
                .source(FundsSource.APPLICANT)
                .amount(new BigDecimal("1200.50"))
                .transferredOn(LocalDate.parse("2026-01-02"))
                .build();
        AdmissionRequest.Builder request = entrusted("rc").funding(later).start(LocalDate.parse("2026-02-01"));
        AdmissionDecision before = decide(request, "2026-01-01");
        assertThat(before).isAdmittedWithObligations().hasObligation(ObligationKind.TRANSFER_FUNDS);
        assertThat(before.obligations())
                .containsExactly(Obligation.builder()
                        .kind(ObligationKind.TRANSFER_FUNDS)
                        .obligor(BodyId.of("dept"))
                        .amount(new BigDecimal("1200.50"))
                        .due(LocalDate.parse("2026-02-01"))
                        .rule(RuleId.of("RC-ENTRUST"))
                        .addCitations(before.obligations().get(0).citations().get(0))
                        .build());
        assertThat(decide(request, "2026-01-02")).isAdmitted().hasNoObligations();
    }

    @ParameterizedTest
    @ValueSource(strings = {"station", "office"})
    void whatTheLawDoesNotSpeakOfIsForAPerson(String applicant) {
        for (String target : ImmutableList.of("vc", "rc")) {
            assertThat(decide(
                            request(applicant, target, "人口登记")
                                    .arrangement(Arrangement.ENTRUSTMENT)
                                    .basis(basis(BasisKind.LAW))
                                    .funding(funds(FundsSource.APPLICANT))
                                    .conditions(ConditionsStatus.PROVIDED),
                            NEW))
                    .isReferred();
        }
    }

    @Test
    void aSoftNormThatIsMetIsNoGroundOfAnAdmission() {
        assertThat(decide(request("station", "rc", "人口登记").arrangement(Arrangement.ASSISTANCE), NEW))
                .isReferred()
                .hasVerdict("LOAD-RESPONSIBILITY", Verdict.SATISFIED);
    }

    @Test
    void aMissingFactDoesNotMatterWhereTheOutcomeIsTheSameWhateverItIs() {
        AdmissionDecision decision = decide(
                request("dept", "vc", "人口登记").basis(basis(BasisKind.NONE)).funding(funds(FundsSource.NONE)), NEW);
        assertThat(decision)
                .hasOutcome(Outcome.REJECTED)
                .hasVerdict("VC-ENTRUST-LAW", Verdict.UNDETERMINED)
                .cites("《村民委员会组织法》（2025年修正）第四十三条第二款")
                .cites("《关于改进和规范基层群众性自治组织出具证明工作的指导意见》（民发〔2020〕20号）");
        assertThat(decision.missingFacts()).isEmpty();
        assertThat(decision.findings().asList().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(decision.findings().asList().get(0).text().in(Locale.ENGLISH))
                .isEqualTo("whatever is stated, the outcome is 'rejected': arrangement");
        assertThat(decision.findings().asList().get(0).text().in(Locale.CHINESE))
                .isEqualTo("无论以下事实如何，结果均为“不予准入”：交办方式");
    }

    @Test
    void aMissingFactMattersWhereOnlyAnObligationHangsOnIt() {
        AdmissionDecision decision = decide(
                request("town", "rc", "人口登记")
                        .basis(basis(BasisKind.LAW))
                        .funding(funds(FundsSource.APPLICANT))
                        .conditions(ConditionsStatus.PROVIDED),
                NEW);
        assertThat(decision).isIncompleteFor("arrangement").hasVerdict("RC-ASSIST-FUND", Verdict.SATISFIED);
        assertThat(decision.findings().in(Locale.ENGLISH))
                .contains("Whether this applies is not known; missing: arrangement (");
    }

    private static LegalInstrument local(String code) {
        return LegalInstrument.builder()
                .id("LOCAL-" + code)
                .title(LocalizedText.of("某地准入办法", "local admission rules"))
                .kind(InstrumentKind.LOCAL_REGULATION)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(code)))
                .period(ValidityPeriod.parse("2020-01-01/.."))
                .verification(Verification.UNVERIFIED)
                .build();
    }

    private static Rule<AdmissionCase> consentRule(String code) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("LOCAL-CONSENT"))
                .title(LocalizedText.of("须经街道同意", "the street consents"))
                .addCitations(local(code).article(3))
                .requires(AdmissionFacts.CONSENT.is(true))
                .build();
    }

    @Test
    void aUsersRulesHoldInTheirPlaceAndBringTheirObligations() {
        AdmissionPolicy policy = AdmissionSamples.POLICY.withRules(
                ImmutableList.of(consentRule("360735001")),
                ImmutableList.of(new ObligationClause(
                        ObligationKind.ASSIGN_STAFF,
                        ImmutableSet.of(RuleId.of("LOCAL-CONSENT")),
                        AdmissionFacts.BASIS.is(BasisKind.LAW))));
        LocalDate day = LocalDate.parse(NEW);
        AdmissionRequest.Builder request = entrusted("rc").basis(basis(BasisKind.REGULATION));
        assertThat(policy.decide(request.build(), AdmissionSamples.COUNTY, day))
                .isRejectedBy("LOCAL-CONSENT")
                .cites("《某地准入办法》第三条");
        AdmissionRequest consented =
                request.addConsent(AdmissionSamples.consent("street", NEW)).build();
        assertThat(policy.decide(consented, AdmissionSamples.COUNTY, day))
                .isAdmittedWithObligations()
                .hasObligation(ObligationKind.ASSIGN_STAFF)
                .hasObligation(ObligationKind.TRANSFER_FUNDS);
        assertThat(policy.decide(entrusted("vc").build(), AdmissionSamples.COUNTY, day))
                .hasVerdict("LOCAL-CONSENT", Verdict.NOT_APPLICABLE)
                .isAdmittedWithObligations();
    }

    @Test
    void thatAPlaceIsNotKnownIsNotPassedOverInSilence() {
        GovernanceStructure nowhere = GovernanceStructure.builder()
                .add(Department.builder().id(BodyId.of("dept")).name("民政局").build())
                .add(ResidentsCommittee.builder()
                        .id(BodyId.of("rc"))
                        .name("某社区居民委员会")
                        .build())
                .build();
        AdmissionPolicy policy =
                AdmissionPolicy.national().withRules(ImmutableList.of(consentRule("360735001")), ImmutableList.of());
        AdmissionDecision decision = policy.decide(entrusted("rc").build(), nowhere, LocalDate.parse(NEW));
        assertThat(decision).isAdmittedWithObligations();
        assertThat(decision.findings()).contains("ADM-PLACE");
        assertThat(decision.findings().in(Locale.ENGLISH))
                .isEqualTo("[ADM-PLACE] 某社区居民委员会 has no division code, so local rules are not applied");
        assertThat(decision.findings().in(Locale.CHINESE)).isEqualTo("[ADM-PLACE] 某社区居民委员会没有区划代码，未适用地方规则");
        assertThat(AdmissionPolicy.national()
                        .decide(entrusted("rc").build(), nowhere, LocalDate.parse(NEW))
                        .findings())
                .isEmpty();
    }

    @Test
    void refusesAnObligationThatFollowsFromNoRule() {
        assertThatThrownBy(() -> AdmissionPolicy.national()
                        .withRules(
                                ImmutableList.of(),
                                ImmutableList.of(new ObligationClause(
                                        ObligationKind.ASSIGN_STAFF,
                                        ImmutableSet.of(RuleId.of("VC-ENTRUSTED")),
                                        Condition.anyOf()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("obligation clause ASSIGN_STAFF must name rules of the policy, but names 'VC-ENTRUSTED'");
    }

    @Test
    void refusesARuleWithTheIdOfAnother() {
        AdmissionPolicy policy =
                AdmissionPolicy.national().withRules(ImmutableList.of(consentRule("360735")), ImmutableList.of());
        assertThatThrownBy(() -> policy.withRules(ImmutableList.of(consentRule("31")), ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ids of book 'national-admission' must be unique, but 'LOCAL-CONSENT' occurs twice");
    }

    @Test
    void aBodyThatTheStructureDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> decide(entrusted("rcc"), NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rcc");
    }

    @Test
    void theNationalRulesAreTheSameEveryTime() {
        assertThat(AdmissionPolicy.national().rules().fingerprint())
                .isEqualTo(AdmissionPolicy.national().rules().fingerprint());
        assertThat(AdmissionPolicy.national().rules().rules()).hasSize(25);
        assertThat(AdmissionSamples.TOWN.of(DutyClass.WITHDRAWN)).hasSize(1);
    }

    @Test
    void outcomesHaveNamesInBothLanguages() {
        assertThat(Outcome.values())
                .extracting(outcome -> outcome.label().in(Locale.CHINESE) + " "
                        + outcome.label().in(Locale.ENGLISH) + " " + outcome.isAdmission())
                .containsExactly(
                        "准入 admitted true",
                        "有条件准入 admitted with obligations true",
                        "提请研究 referred to a person false",
                        "不予准入 rejected false",
                        "退回补正 incomplete false");
    }

    @Test
    void aRequestMustBePossible() {
        assertThatThrownBy(() -> request("vc", "vc", "事项").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("applicant of request 'R-1' must differ from its target, but both were 'vc'");
        assertThatThrownBy(() -> request("dept", "vc", " ").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("matter of request 'R-1' must not be blank");
        assertThatThrownBy(() -> request("dept", "vc", "事项").id(" ").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("id of a request must not be blank, but was ' '");
        assertThatThrownBy(() -> request("dept", "vc", "事项")
                        .start(LocalDate.parse("2026-02-01"))
                        .end(LocalDate.parse("2026-02-01"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("start of request 'R-1' must be before its exclusive end, but was '2026-02-01/2026-02-01'");
    }

    @Test
    void fundsMustBePossible() {
        assertThatThrownBy(() -> Funding.builder()
                        .required(true)
                        .amount(new BigDecimal("-0.01"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("amount of the funds must not be negative, but was '-0.01'");
        assertThatThrownBy(() ->
                        Funding.builder().required(false).amount(BigDecimal.ONE).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("amount of funds that are not required must be 0, but was '1'");
        assertThat(Funding.builder()
                        .required(false)
                        .amount(BigDecimal.ZERO)
                        .build()
                        .required())
                .isFalse();
    }
}
