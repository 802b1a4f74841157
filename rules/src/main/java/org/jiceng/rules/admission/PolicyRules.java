package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Rule;

/** What national policy documents say about work and certificates that are asked of committees. */
final class PolicyRules {

    private PolicyRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules() {
        return ImmutableList.of(certificateOnNegativeList(), certificateBasis(), responsibleSubject());
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
                .requires(AdmissionFacts.BASIS.in(BasisKind.LAW, BasisKind.REGULATION, BasisKind.STATE_COUNCIL_LIST))
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
}
