package org.jiceng.rules.admission;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.engine.Fact;

/**
 * The facts that admission rules ask (准入事实). The id of a fact is the path of the field in a request that states it, so
 * that a missing fact tells the applicant what to supply.
 */
public final class AdmissionFacts {

    /** The beginning of the ids of what an {@link Approver} approved. */
    static final String APPROVED_BY = "consents.by.";

    /** How the matter is to be handed down; as a certificate where a kind of certificate is stated. */
    public static final Fact<AdmissionCase, Arrangement> ARRANGEMENT = Fact.ofWord(
            "arrangement",
            LocalizedText.of("交办方式", "arrangement"),
            Arrangement.class,
            subject -> subject.arrangement().orElse(null));

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

    /**
     * Whether the text that the applicant names is in force on the day and in the place; not known where a kind of text
     * is stated and none is named. Where no basis is stated, that is what is missing, and not its name.
     */
    public static final Fact<AdmissionCase, BasisStanding> BASIS_STANDING = Fact.ofWord(
            "basis.text",
            LocalizedText.of("依据名称及其效力", "name of the basis and whether it is in force"),
            BasisStanding.class,
            subject -> subject.basisStanding().orElse(null));

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
     * Whether the certificate is on a list of certificates that are not issued; not known where no such list was
     * supplied.
     */
    public static final Fact<AdmissionCase, Boolean> PROHIBITED_CERTIFICATE = Fact.ofFlag(
            "prohibited.certificate",
            LocalizedText.of("列入不应出具的证明清单", "on the list of certificates that are not issued"),
            subject -> subject.isListed(ListPurpose.NEGATIVE_CERTIFICATES).orElse(null));

    /** Whether the matter is on a negative list of work; not known where no such list was supplied. */
    public static final Fact<AdmissionCase, Boolean> PROHIBITED_WORK = Fact.ofFlag(
            "prohibited.work",
            LocalizedText.of("列入工作事项负面清单", "on the negative list of matters"),
            subject -> subject.isListed(ListPurpose.NEGATIVE_WORK).orElse(null));

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

    /** By which way the matter comes. */
    public static final Fact<AdmissionCase, Channel> CHANNEL = Fact.ofWord(
            "channel",
            LocalizedText.of("进入渠道", "channel"),
            Channel.class,
            subject -> subject.request().channel().orElse(null));

    /** Whether the applicant would pass a duty of its own on; not where a list has the matter as assistance. */
    public static final Fact<AdmissionCase, Boolean> OWN_DUTY = Fact.ofFlag(
            "ownDuty",
            LocalizedText.of("转交自身职责", "passing on a duty of its own"),
            subject -> subject.isOwnDuty().orElse(null));

    /**
     * Whether a list of matters of the day has the matter among what the target has to do; not known where no such list
     * was supplied.
     */
    public static final Fact<AdmissionCase, Boolean> LISTED = Fact.ofFlag(
            "listed",
            LocalizedText.of("列入当日清单", "on a list of the day"),
            subject -> subject.isListed(ListPurpose.WORK).orElse(null));

    /** Whether a list of matters of the day has it as assistance; not known where no such list was supplied. */
    public static final Fact<AdmissionCase, Boolean> LISTED_AS_ASSISTANCE = Fact.ofFlag(
            "listed.assistance",
            LocalizedText.of("列为协助事项", "listed as assistance"),
            subject -> subject.isListedAs(ListPurpose.WORK, listed -> listed == DutyClass.ASSISTANCE)
                    .orElse(null));

    /** Whether a list of matters of the day has it as a duty of a department in which the target cooperates. */
    public static final Fact<AdmissionCase, Boolean> LISTED_AS_COOPERATION = Fact.ofFlag(
            "listed.cooperation",
            LocalizedText.of("列为配合事项", "listed as cooperation"),
            subject -> subject.isListedAs(ListPurpose.WORK, listed -> listed == DutyClass.COOPERATION)
                    .orElse(null));

    /** Whether the township government of the target consented by the day and arranged it as a whole; always known. */
    public static final Fact<AdmissionCase, Boolean> CONSENT_OF_TOWNSHIP = Fact.ofFlag(
            "consents.township",
            LocalizedText.of("经乡镇人民政府同意并统一安排", "consent and unified arrangement of the township government"),
            subject -> subject.hasConsentOfTownship());

    /**
     * Whether a superior government of the target, its township government or its street office consented by the day,
     * whether or not it arranged the work as a whole; always known.
     */
    public static final Fact<AdmissionCase, Boolean> AGREED = Fact.ofFlag(
            "consents.any",
            LocalizedText.of("经人民政府或者街道办事处同意", "consent of a government or street office"),
            subject -> subject.isAgreed());

    /** Whether the certificate is on a list of those that are issued; not known where no such list was supplied. */
    public static final Fact<AdmissionCase, Boolean> LISTED_CERTIFICATE = Fact.ofFlag(
            "listed.certificate",
            LocalizedText.of("列入当日证明事项清单", "on a list of certificates of the day"),
            subject -> subject.isListed(ListPurpose.CERTIFICATES).orElse(null));

    /** Whether a superior government of the target approved in time; always known. */
    public static final Fact<AdmissionCase, Boolean> APPROVED = Fact.ofFlag(
            "consents.government",
            LocalizedText.of("经上级人民政府批准", "approved by a superior government"),
            subject -> subject.isApproved(level -> true));

    /** Whether the government of the county or district approved in time; always known. */
    public static final Fact<AdmissionCase, Boolean> COUNTY_APPROVED = Fact.ofFlag(
            "consents.county",
            LocalizedText.of("经县级人民政府批准", "approved by the county or district government"),
            subject -> subject.isApproved(level -> level == DivisionLevel.COUNTY));

    /** Whether a government above the county or district approved in time; always known. */
    public static final Fact<AdmissionCase, Boolean> HIGHER_APPROVED = Fact.ofFlag(
            "consents.higher",
            LocalizedText.of("经县级以上一级人民政府审核", "passed by a government above the county"),
            subject -> subject.isApproved(level -> level.number() < DivisionLevel.COUNTY.number()));

    /** Whether the body was heard. */
    public static final Fact<AdmissionCase, Boolean> HEARD = Fact.ofFlag(
            "heard",
            LocalizedText.of("已听取承接主体意见", "body heard"),
            subject -> subject.request().heard().orElse(null));

    /** Whether staff comes with the matter. */
    public static final Fact<AdmissionCase, Safeguard> STAFF = Fact.ofWord(
            "safeguards.staff",
            LocalizedText.of("人员保障", "staff"),
            Safeguard.class,
            subject -> subject.request().safeguards().staff().orElse(null));

    /** Whether the powers come with the matter. */
    public static final Fact<AdmissionCase, Safeguard> POWERS = Fact.ofWord(
            "safeguards.powers",
            LocalizedText.of("权限下放", "powers"),
            Safeguard.class,
            subject -> subject.request().safeguards().powers().orElse(null));

    /** Whether technique and guidance come with the matter. */
    public static final Fact<AdmissionCase, Safeguard> TECHNIQUE = Fact.ofWord(
            "safeguards.technique",
            LocalizedText.of("技术和业务指导", "technique and guidance"),
            Safeguard.class,
            subject -> subject.request().safeguards().technique().orElse(null));

    /** Whether training comes with the matter. */
    public static final Fact<AdmissionCase, Safeguard> TRAINING = Fact.ofWord(
            "safeguards.training",
            LocalizedText.of("业务培训", "training"),
            Safeguard.class,
            subject -> subject.request().safeguards().training().orElse(null));

    /** Whether information comes with the matter. */
    public static final Fact<AdmissionCase, Safeguard> INFORMATION = Fact.ofWord(
            "safeguards.information",
            LocalizedText.of("信息支持", "information"),
            Safeguard.class,
            subject -> subject.request().safeguards().information().orElse(null));

    /** Whether requirements, standards and process are laid down. */
    public static final Fact<AdmissionCase, Boolean> STANDARDS = Fact.ofFlag(
            "standards",
            LocalizedText.of("明确要求、标准和流程", "requirements laid down"),
            subject -> subject.request().standards().orElse(null));

    /** Whether forms and figures are demanded. */
    public static final Fact<AdmissionCase, Demand> FORMS = Fact.ofWord(
            "forms",
            LocalizedText.of("填表报数要求", "forms demanded"),
            Demand.class,
            subject -> subject.request().forms().orElse(null));

    /** Whether a counterpart body or a signboard is demanded. */
    public static final Fact<AdmissionCase, Demand> SIGNBOARD = Fact.ofWord(
            "signboard",
            LocalizedText.of("设立机构或者加挂牌子要求", "body or signboard demanded"),
            Demand.class,
            subject -> subject.request().signboard().orElse(null));

    /** Whether an assessment is attached. */
    public static final Fact<AdmissionCase, Demand> ASSESSMENT = Fact.ofWord(
            "assessment",
            LocalizedText.of("附带考核", "assessment attached"),
            Demand.class,
            subject -> subject.request().assessment().orElse(null));

    /** Whether a veto is attached. */
    public static final Fact<AdmissionCase, Demand> VETO = Fact.ofWord(
            "veto",
            LocalizedText.of("附带一票否决", "veto attached"),
            Demand.class,
            subject -> subject.request().veto().orElse(null));

    /** Which powers of administrative organs the body would exercise. */
    public static final Fact<AdmissionCase, PublicPower> PUBLIC_POWER = Fact.ofWord(
            "publicPower",
            LocalizedText.of("涉及行政权力", "administrative powers involved"),
            PublicPower.class,
            subject -> subject.request().publicPower().orElse(null));

    /** For how long the matter is handed down; a matter with an end is temporary. */
    public static final Fact<AdmissionCase, Term> TERM = Fact.ofWord(
            "term",
            LocalizedText.of("事项期限", "term"),
            Term.class,
            subject -> subject.term().orElse(null));

    /** Whether a day of filing is stated; always known. */
    public static final Fact<AdmissionCase, Boolean> FILED = Fact.ofFlag(
            "filed",
            LocalizedText.of("已书面申请", "request filed"),
            subject -> subject.request().filed().isPresent());

    /** Whether the target lies in the area of a street office; not known where its place is not known. */
    public static final Fact<AdmissionCase, Boolean> UNDER_STREET = Fact.ofFlag(
            "place",
            LocalizedText.of("位于街道辖区", "in the area of a street"),
            subject -> subject.isUnderStreet().orElse(null));

    private AdmissionFacts() {}

    /**
     * Returns the fact whether the request was filed some working days before the first day of the matter; not known
     * where one of the two days is not stated.
     *
     * @param workingDays from 1 to 3,660
     */
    public static Fact<AdmissionCase, Boolean> filedAhead(int workingDays) {
        return Fact.ofFlag(
                "filed." + workingDays,
                LocalizedText.of(
                        "提前" + workingDays + "个工作日申请（需申请日期和开始日期）",
                        "filed " + workingDays + " working days ahead (days of filing and start)"),
                subject -> subject.isFiledAhead(workingDays).orElse(null));
    }
}
