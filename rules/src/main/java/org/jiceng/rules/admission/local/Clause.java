package org.jiceng.rules.admission.local;

import com.google.common.collect.ImmutableSet;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.ObligationClause;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/** The clauses that local texts share. */
final class Clause {

    private Clause() {}

    /** Returns a rule without citation, condition and requirement. */
    static Rule.Builder<AdmissionCase> rule(String id, Modality modality, String chinese, String english) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(id))
                .modality(modality)
                .title(LocalizedText.of(chinese, english));
    }

    /** Work of a department, a government or a street office. */
    static Condition<AdmissionCase> work() {
        return WorkFromAbove.of(
                BodyKind.DEPARTMENT,
                BodyKind.SUPERIOR_GOVERNMENT,
                BodyKind.STREET_OFFICE,
                BodyKind.TOWNSHIP_GOVERNMENT);
    }

    /** The matter is on a list of the day; a person looks it up where there is no list. */
    static Condition<AdmissionCase> listed() {
        return orLookedUp(AdmissionFacts.LISTED.is(true));
    }

    /** The matter is on no list of the day; a person looks it up where there is no list. */
    static Condition<AdmissionCase> unlisted() {
        return orLookedUp(AdmissionFacts.LISTED.is(false));
    }

    /** The certificate is on a list of those that are issued, or on none; a person looks it up without such a list. */
    static Condition<AdmissionCase> listedCertificate(boolean listed) {
        return orLookedUp(AdmissionFacts.LISTED_CERTIFICATE.is(listed));
    }

    /** A condition on lists; a person looks it up where there is no list. */
    static Condition<AdmissionCase> orLookedUp(Condition<AdmissionCase> condition) {
        return condition.otherwiseJudged(
                LocalizedText.of("该事项是否列入当地清单（未提供清单）", "whether the local list has the matter; it was not supplied"));
    }

    /** The applicant bears the funds. */
    static Condition<AdmissionCase> applicantPays() {
        return AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT);
    }

    /** Rooms and the like are there or promised. */
    static Condition<AdmissionCase> conditions() {
        return AdmissionFacts.CONDITIONS.in(ConditionsStatus.PROVIDED, ConditionsStatus.UNDERTAKEN);
    }

    /** A means is there, promised or not needed. */
    static Condition<AdmissionCase> supplied(Fact<AdmissionCase, Safeguard> means) {
        return means.in(Safeguard.PROVIDED, Safeguard.UNDERTAKEN, Safeguard.NOT_NEEDED);
    }

    /** Something is not demanded, or with the right to. */
    static Condition<AdmissionCase> rightful(Fact<AdmissionCase, Demand> demand) {
        return demand.in(Demand.NONE, Demand.AUTHORIZED);
    }

    /** The applicant passes on no duty of its own. */
    static Condition<AdmissionCase> noOwnDuty() {
        return AdmissionFacts.OWN_DUTY.is(false);
    }

    /** The funds are owed until they are transferred. */
    static ObligationClause funds(String... rules) {
        return new ObligationClause(
                ObligationKind.TRANSFER_FUNDS, ids(rules), AdmissionFacts.FUNDS_TRANSFERRED.is(true));
    }

    /** Rooms and the like are owed until they are provided. */
    static ObligationClause conditions(String... rules) {
        return new ObligationClause(
                ObligationKind.PROVIDE_CONDITIONS, ids(rules), AdmissionFacts.CONDITIONS.is(ConditionsStatus.PROVIDED));
    }

    /** A means is owed until it is there, unless it is not needed. */
    static ObligationClause means(ObligationKind kind, Fact<AdmissionCase, Safeguard> means, String... rules) {
        return new ObligationClause(kind, ids(rules), means.in(Safeguard.PROVIDED, Safeguard.NOT_NEEDED));
    }

    /** Who keeps the list owes the entry of what it approved, until the list has it. */
    static ObligationClause entry(String... rules) {
        return new ObligationClause(ObligationKind.ENTER_ON_LIST, ids(rules), AdmissionFacts.LISTED.is(true));
    }

    /** The same of a certificate, until the list of certificates has it. */
    static ObligationClause certificateEntry(String... rules) {
        return new ObligationClause(
                ObligationKind.ENTER_ON_LIST, ids(rules), AdmissionFacts.LISTED_CERTIFICATE.is(true));
    }

    /**
     * A department does not assign work directly, passing over the admission: it does not with what is on the list or
     * was approved; otherwise a person judges.
     */
    static Condition<AdmissionCase> notDirectly() {
        return Condition.anyOf(
                AdmissionFacts.APPROVED.is(true),
                listed(),
                Condition.judgement(LocalizedText.of(
                        "清单以外且未经批准的事项是否属于直接安排工作任务",
                        "whether a matter that is neither on the list nor approved is work assigned directly")));
    }

    private static ImmutableSet<RuleId> ids(String... rules) {
        ImmutableSet.Builder<RuleId> ids = ImmutableSet.builder();
        for (String rule : rules) {
            ids.add(RuleId.of(rule));
        }
        return ids.build();
    }
}
