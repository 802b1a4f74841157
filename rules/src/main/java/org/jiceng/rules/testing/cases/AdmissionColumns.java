package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.CertificateKind;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.PublicPower;
import org.jiceng.rules.admission.ResponsibilityField;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.engine.Verdict;

/**
 * The columns of a table of admission cases. Their ids are the paths of the fields that a request has in JSON, and the
 * facts that rules ask bring their names along.
 */
final class AdmissionColumns {

    static final Column<LocalDate> DAY = Column.date("day", LocalizedText.of("决定日期", "day of the decision"))
            .orHeaded("日期")
            .required();
    static final Column<String> ID = Column.text("id", LocalizedText.of("申请编号", "number of the request"));
    static final Column<String> APPLICANT =
            Column.text("applicant", LocalizedText.of("申请单位", "who applies")).required();
    static final Column<String> TARGET = Column.text("target", LocalizedText.of("承接单位", "who is to take it"))
            .orHeaded("对象单位")
            .required();
    static final Column<String> MATTER =
            Column.text("matter", LocalizedText.of("事项", "matter")).required();
    static final Column<String> DUTY = Column.text("duty", LocalizedText.of("清单事项", "listed duty"));
    static final Column<Arrangement> ARRANGEMENT = Column.of(AdmissionFacts.ARRANGEMENT);
    static final Column<CertificateKind> CERTIFICATE =
            Column.of("certificate", LocalizedText.of("证明种类", "certificate kind"), CertificateKind::of);
    static final Column<BasisKind> BASIS = Column.of(AdmissionFacts.BASIS).orHeaded("basis.kind");
    static final Column<String> BASIS_TEXT = Column.text("basis.text", LocalizedText.of("依据名称", "text of the basis"));
    static final Column<Boolean> FUNDS_REQUIRED =
            Column.of(AdmissionFacts.FUNDS_REQUIRED).orHeaded("需要经费");
    static final Column<FundsSource> FUNDS_SOURCE = Column.of(AdmissionFacts.FUNDS_SOURCE);
    static final Column<BigDecimal> FUNDS_AMOUNT =
            Column.amount("funding.amount", LocalizedText.of("经费金额", "amount of the funds"));
    static final Column<LocalDate> FUNDS_TRANSFERRED =
            Column.date(AdmissionFacts.FUNDS_TRANSFERRED.id(), LocalizedText.of("经费拨付日期", "funds transferred on"));
    static final Column<ConditionsStatus> CONDITIONS = Column.of(AdmissionFacts.CONDITIONS);
    static final Column<ImmutableList<String>> CONSENT_BY = Column.textList(
                    "consents.by", LocalizedText.of("同意机关", "consent by"))
            .orHeaded("consents", "consent");
    static final Column<LocalDate> CONSENT_ON = Column.date("consents.on", LocalizedText.of("同意日期", "consent on"));
    static final Column<Boolean> UNIFIED =
            Column.flag("consents.unifiedArrangement", LocalizedText.of("统一安排", "unified arrangement"));
    static final Column<Boolean> SELF_GOVERNANCE = Column.of(AdmissionFacts.SELF_GOVERNANCE);
    static final Column<ResponsibilityField> RESPONSIBILITY = Column.word(
            AdmissionFacts.RESPONSIBILITY.id(),
            LocalizedText.of("责任主体领域", "field of responsibility"),
            ResponsibilityField.class);
    static final Column<Channel> CHANNEL = Column.of(AdmissionFacts.CHANNEL);
    static final Column<Boolean> OWN_DUTY = Column.of(AdmissionFacts.OWN_DUTY);
    static final Column<Boolean> HEARD = Column.of(AdmissionFacts.HEARD);
    static final Column<Safeguard> STAFF = Column.of(AdmissionFacts.STAFF);
    static final Column<Safeguard> POWERS = Column.of(AdmissionFacts.POWERS);
    static final Column<Safeguard> TECHNIQUE = Column.of(AdmissionFacts.TECHNIQUE);
    static final Column<Safeguard> TRAINING = Column.of(AdmissionFacts.TRAINING);
    static final Column<Safeguard> INFORMATION = Column.of(AdmissionFacts.INFORMATION);
    static final Column<Boolean> STANDARDS = Column.of(AdmissionFacts.STANDARDS);
    static final Column<Demand> FORMS = Column.of(AdmissionFacts.FORMS);
    static final Column<Demand> SIGNBOARD = Column.of(AdmissionFacts.SIGNBOARD);
    static final Column<Demand> ASSESSMENT = Column.of(AdmissionFacts.ASSESSMENT);
    static final Column<Demand> VETO = Column.of(AdmissionFacts.VETO);
    static final Column<PublicPower> PUBLIC_POWER = Column.of(AdmissionFacts.PUBLIC_POWER);
    static final Column<Term> TERM = Column.of(AdmissionFacts.TERM);
    static final Column<Boolean> RISK_LAWFUL =
            Column.flag("risks.lawful", LocalizedText.of("评估合法性", "assessed lawful"));
    static final Column<Boolean> RISK_REASONABLE =
            Column.flag("risks.reasonable", LocalizedText.of("评估合理性", "assessed reasonable"));
    static final Column<Boolean> RISK_FEASIBLE =
            Column.flag("risks.feasible", LocalizedText.of("评估可行性", "assessed feasible"));
    static final Column<Boolean> RISK_CONTROLLABLE =
            Column.flag("risks.controllable", LocalizedText.of("评估可控性", "assessed controllable"));
    static final Column<LocalDate> FILED = Column.date("filed", LocalizedText.of("申请日期", "filed on"));
    static final Column<LocalDate> START = Column.date("start", LocalizedText.of("开始日期", "first day"));
    static final Column<LocalDate> END = Column.date("end", LocalizedText.of("结束日期", "ends on"));

    static final ImmutableList<Column<?>> INPUTS = ImmutableList.of(
            DAY,
            ID,
            APPLICANT,
            TARGET,
            MATTER,
            DUTY,
            ARRANGEMENT,
            CERTIFICATE,
            BASIS,
            BASIS_TEXT,
            FUNDS_REQUIRED,
            FUNDS_SOURCE,
            FUNDS_AMOUNT,
            FUNDS_TRANSFERRED,
            CONDITIONS,
            CONSENT_BY,
            CONSENT_ON,
            UNIFIED,
            SELF_GOVERNANCE,
            RESPONSIBILITY,
            CHANNEL,
            OWN_DUTY,
            HEARD,
            STAFF,
            POWERS,
            TECHNIQUE,
            TRAINING,
            INFORMATION,
            STANDARDS,
            FORMS,
            SIGNBOARD,
            ASSESSMENT,
            VETO,
            PUBLIC_POWER,
            TERM,
            RISK_LAWFUL,
            RISK_REASONABLE,
            RISK_FEASIBLE,
            RISK_CONTROLLABLE,
            FILED,
            START,
            END);

    static final Column<Outcome> OUTCOME = Column.word("outcome", LocalizedText.of("结果", "outcome"), Outcome.class);
    static final Column<ImmutableList<String>> MISSING = Column.textList(
                    "missing", LocalizedText.of("缺少事实", "missing facts"))
            .orHeaded("缺少");
    static final Column<ImmutableList<ObligationKind>> OBLIGATIONS =
            Column.wordList("obligations", LocalizedText.of("义务", "what must follow"), ObligationKind.class);

    static final Column<Boolean> MAY_BE_REFUSED =
            Column.flag("mayBeRefused", LocalizedText.of("可以拒绝", "may be refused"));
    static final Column<LocalDate> DECIDE_BY = Column.date("decideBy", LocalizedText.of("决定期限", "to be decided by"));
    static final Column<LocalDate> FILE_BY = Column.date("fileBy", LocalizedText.of("申请期限", "to be filed by"));

    /** Expected of a rule, whatever the rules are about. */
    static final Column<String> RULE = Column.text("rule", LocalizedText.of("规则", "deciding rule"));

    static final Column<Verdict> VERDICT = Column.word(
                    "verdict", LocalizedText.of("规则判定", "verdict of the rule"), Verdict.class)
            .orHeaded("判定");
    static final Column<String> CITATION =
            Column.text("citation", LocalizedText.of("引用条款", "cites")).orHeaded("依据", "引用");

    private AdmissionColumns() {}
}
