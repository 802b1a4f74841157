package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.NationalPolicies;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleException;

/**
 * What national policy documents say about work and certificates that are asked of committees.
 *
 * <p>The notice of 2015 on the load of communities was read in an excerpt. Its clauses are held against what a request
 * states; what a request does not state is asked for by laws and regulations only. So they make no request incomplete.
 */
final class PolicyRules {

    private PolicyRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules() {
        return ImmutableList.of(
                certificateOnNegativeList(),
                certificateBasis(),
                responsibleSubject(),
                noTransfer(),
                funds(),
                conditions(),
                assessment(),
                demands());
    }

    /**
     * The 20 certificates of 民发〔2020〕20号 are not issued. The list itself is data, a duty list for
     * NEGATIVE_CERTIFICATES; without one a person has to look it up.
     */
    private static Rule<AdmissionCase> certificateOnNegativeList() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("CERT-20"))
                .title(
                        LocalizedText.of(
                                "列入不应出具证明事项清单的证明，村（居）民委员会不予出具",
                                "a committee does not issue a certificate that is on the list of certificates it should not issue"))
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.CERTIFICATES_2020.whole())
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(AdmissionFacts.ARRANGEMENT.is(Arrangement.CERTIFICATE))
                .requires(AdmissionFacts.PROHIBITED_CERTIFICATE
                        .is(false)
                        .otherwiseJudged(LocalizedText.of(
                                "该证明是否列入不应出具证明事项清单（未提供清单）",
                                "whether the certificate is on that list, which was not supplied")))
                .build();
    }

    /** A certificate has a basis in law or on the list that the State Council kept. */
    private static Rule<AdmissionCase> certificateBasis() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("CERT-BASIS"))
                .title(
                        LocalizedText.of(
                                "村（居）民委员会出具证明应当有法律法规依据或者列入国务院批准保留的证明事项清单",
                                "a certificate that a committee issues rests on a law or regulation, or on the list kept by the State Council"))
                .addCitations(Instruments.CERTIFICATES_2020.whole())
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(AdmissionFacts.ARRANGEMENT.is(Arrangement.CERTIFICATE))
                .requires(AdmissionFacts.BASIS
                        .in(BasisKind.LAW, BasisKind.REGULATION, BasisKind.STATE_COUNCIL_LIST)
                        .and(AdmissionFacts.BASIS
                                .is(BasisKind.STATE_COUNCIL_LIST)
                                .or(WorkFromAbove.restsOnTextInForce())))
                .build();
    }

    /**
     * Communities as responsible subjects are in principle abolished (原则上一律取消): a soft norm, so a matter for a person.
     */
    private static Rule<AdmissionCase> responsibleSubject() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("LOAD-RESPONSIBILITY"))
                .title(
                        LocalizedText.of(
                                "社区作为责任主体的执法、拆迁拆违、环境整治、城市管理等事项和招商引资等指标，原则上一律取消",
                                "communities are in principle no responsible subjects of enforcement, demolition, clean-up or city management and have no targets for investment, taxes or income"))
                .modality(Modality.GENERALLY)
                .addCitations(Instruments.COMMUNITY_LOAD_2015.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .requires(AdmissionFacts.RESPONSIBILITY.is(false))
                .build();
    }

    /** Governments, departments and street offices do not pass matters of their own on to a community: 不得转嫁. */
    private static Rule<AdmissionCase> noTransfer() {
        return load("LOAD-TRANSFER")
                .title(
                        LocalizedText.of(
                                "政府、职能部门和街道自身的事项不得转嫁给社区",
                                "governments, departments and street offices do not pass matters of their own on to a community"))
                .modality(Modality.MUST_NOT)
                .when(work().and(AdmissionFacts.OWN_DUTY.isKnown()))
                .requires(AdmissionFacts.OWN_DUTY.is(false))
                .build();
    }

    /**
     * What a community assists in comes with the funds that it needs. Article 43 of the residents law says it itself
     * from 2026-01-01, of governments and street offices also for the conditions.
     */
    private static Rule<AdmissionCase> funds() {
        return load("LOAD-FUNDS")
                .title(LocalizedText.of("需要社区协助的事项应当提供经费", "what a community assists in comes with funds"))
                .when(Condition.allOf(
                        work(),
                        AdmissionFacts.FUNDS_REQUIRED.isKnown(),
                        AdmissionFacts.FUNDS_SOURCE.isKnown(),
                        AdmissionFacts.FUNDS_REQUIRED.is(true)))
                .requires(AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT))
                .addExceptions(saidByLaw(Condition.always()))
                .build();
    }

    /** What a community assists in comes with the conditions that it needs. */
    private static Rule<AdmissionCase> conditions() {
        return load("LOAD-CONDITIONS")
                .title(LocalizedText.of("需要社区协助的事项应当提供工作条件", "what a community assists in comes with conditions"))
                .when(work().and(AdmissionFacts.CONDITIONS.isKnown()))
                .requires(AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN))
                .addExceptions(saidByLaw(AdmissionFacts.APPLICANT_KIND.isNot(BodyKind.DEPARTMENT)))
                .build();
    }

    /** Communities are assessed comprehensively at the level of the city, not by each applicant on its own. */
    private static Rule<AdmissionCase> assessment() {
        return load("LOAD-ASSESSMENT")
                .title(
                        LocalizedText.of(
                                "对社区的考核由市（地、州、盟）综合进行，不得擅自附带考核",
                                "communities are assessed comprehensively at the level of the city, and no assessment is attached without authority"))
                .modality(Modality.MUST_NOT)
                .when(work().and(AdmissionFacts.ASSESSMENT.isKnown()))
                .requires(AdmissionFacts.ASSESSMENT.in(Demand.NONE, Demand.AUTHORIZED))
                .build();
    }

    /**
     * The provisions of 2024 against formalism: their clauses on villages and on vetoes were not read, so nothing is
     * said of what they say. What is demanded without authority is for a person to hold against them.
     */
    private static Rule<AdmissionCase> demands() {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of("FORMALISM-DEMANDS"))
                .title(
                        LocalizedText.of(
                                "擅自提出的填表报数、挂牌、考核和“一票否决”要求，应当对照整治形式主义的规定核对（相关条款未读到原文）",
                                "forms, signboards, assessments and vetoes demanded without authority are to be held against the provisions on formalism, whose clauses on them were not read"))
                .modality(Modality.GENERALLY)
                .addCitations(NationalPolicies.FORMALISM_2024.whole())
                .addBodyKinds(
                        BodyKind.VILLAGERS_COMMITTEE,
                        BodyKind.RESIDENTS_COMMITTEE,
                        BodyKind.STREET_OFFICE,
                        BodyKind.TOWNSHIP_GOVERNMENT)
                .when(Condition.anyOf(
                        unauthorized(AdmissionFacts.FORMS),
                        unauthorized(AdmissionFacts.SIGNBOARD),
                        unauthorized(AdmissionFacts.ASSESSMENT),
                        unauthorized(AdmissionFacts.VETO)))
                .requires(Condition.judgement(
                        LocalizedText.of("规定是否允许所提要求", "whether the provisions allow what is demanded")))
                .build();
    }

    private static Condition<AdmissionCase> unauthorized(Fact<AdmissionCase, Demand> demand) {
        return demand.isKnown().and(demand.is(Demand.UNAUTHORIZED));
    }

    private static RuleException<AdmissionCase> saidByLaw(Condition<AdmissionCase> when) {
        return RuleException.of(
                LocalizedText.of("法律已有同样规定的，适用法律", "where the law says the same, it is the law that counts"),
                Instruments.RCOL_2025.article(43),
                when);
    }

    /** A clause of the notice of 2015. */
    private static Rule.Builder<AdmissionCase> load(String id) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(id))
                .addCitations(Instruments.COMMUNITY_LOAD_2015.whole())
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE);
    }

    /** Work of a government, a department or a street office. */
    static Condition<AdmissionCase> work() {
        return WorkFromAbove.of(
                BodyKind.DEPARTMENT,
                BodyKind.SUPERIOR_GOVERNMENT,
                BodyKind.STREET_OFFICE,
                BodyKind.TOWNSHIP_GOVERNMENT);
    }
}
