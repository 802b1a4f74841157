package org.jiceng.rules.admission;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.engine.Fact;

/**
 * The facts that admission rules ask (准入事实). The id of a fact is the path of the field in a request that states it, so
 * that a missing fact tells the applicant what to supply.
 */
public final class AdmissionFacts {

    /** How the matter is to be handed down. */
    public static final Fact<AdmissionCase, Arrangement> ARRANGEMENT = Fact.ofWord(
            "arrangement",
            LocalizedText.of("交办方式", "arrangement"),
            Arrangement.class,
            subject -> subject.request().arrangement().orElse(null));

    /** The kind of body that applies; always known. */
    public static final Fact<AdmissionCase, BodyKind> APPLICANT_KIND = Fact.ofWord(
            "applicant",
            LocalizedText.of("申请单位类型", "kind of the applicant"),
            BodyKind.class,
            subject -> subject.applicant().kind());

    /** The kind of text that the applicant rests the matter on. */
    public static final Fact<AdmissionCase, BasisKind> BASIS = Fact.ofWord(
            "basis",
            LocalizedText.of("申请依据", "stated basis"),
            BasisKind.class,
            subject -> subject.request().basis().map(StatedBasis::kind).orElse(null));

    /** Whether the matter needs funds. */
    public static final Fact<AdmissionCase, Boolean> FUNDS_REQUIRED = Fact.ofFlag(
            "funding.required",
            LocalizedText.of("是否需要经费", "funds needed"),
            subject -> subject.request().funding().map(Funding::required).orElse(null));

    /** Who bears the funds. */
    public static final Fact<AdmissionCase, FundsSource> FUNDS_SOURCE = Fact.ofWord(
            "funding.source",
            LocalizedText.of("经费承担者", "bearer of the funds"),
            FundsSource.class,
            subject -> subject.request().funding().flatMap(Funding::source).orElse(null));

    /** Whether the funds were transferred by the day of the decision; always known. */
    public static final Fact<AdmissionCase, Boolean> FUNDS_TRANSFERRED = Fact.ofFlag(
            "funding.transferredOn",
            LocalizedText.of("经费已拨付", "funds transferred"),
            subject -> subject.hasFundsTransferred());

    /** Whether rooms, information, training and the like are there. */
    public static final Fact<AdmissionCase, ConditionsStatus> CONDITIONS = Fact.ofWord(
            "conditions",
            LocalizedText.of("工作条件", "conditions"),
            ConditionsStatus.class,
            subject -> subject.request().conditions().orElse(null));

    /**
     * Whether a superior government of the target or its street office consented by the day of the decision and
     * arranged the work as a whole; always known.
     */
    public static final Fact<AdmissionCase, Boolean> CONSENT = Fact.ofFlag(
            "consents",
            LocalizedText.of("经同意并统一安排", "consent and unified arrangement"),
            subject -> subject.hasConsent());

    /** Whether the matter lies within self-government: it does where the applicant or a list of the day says so. */
    public static final Fact<AdmissionCase, Boolean> SELF_GOVERNANCE = Fact.ofFlag(
            "selfGovernance",
            LocalizedText.of("属于自治范围", "within self-government"),
            subject -> subject.selfGovernance().orElse(null));

    /**
     * Whether a list of the day names the matter as one that must not be asked; not known where no list of the day
     * names anything as such.
     */
    public static final Fact<AdmissionCase, Boolean> PROHIBITED = Fact.ofFlag(
            "prohibited",
            LocalizedText.of("列入不应出具的证明清单", "on a prohibited list"),
            subject -> subject.prohibited().orElse(null));

    /** Whether the body would become the responsible subject or be given a target; always known. */
    public static final Fact<AdmissionCase, Boolean> RESPONSIBILITY = Fact.ofFlag(
            "responsibility",
            LocalizedText.of("作为责任主体或承担指标", "responsible subject"),
            subject -> subject.request().responsibility().isPresent());

    /** The class of the duty on a list of the day; not known for a matter that no list has. */
    public static final Fact<AdmissionCase, DutyClass> DUTY_CLASS = Fact.ofWord(
            "duty",
            LocalizedText.of("清单类别", "class on the list"),
            DutyClass.class,
            subject -> subject.listed().map(Duty::dutyClass).orElse(null));

    private AdmissionFacts() {}
}
