package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;

/**
 * A request to hand a matter down to a body (准入申请), as far as the applicant states it. What is not stated is missing
 * and never false or zero.
 */
@Value.Immutable
public abstract class AdmissionRequest {

    AdmissionRequest() {}

    /** The number of the request, unique in its file. */
    public abstract String id();

    /** Who applies: a department or a government. */
    public abstract BodyId applicant();

    /** The body that is to take the matter. */
    public abstract BodyId target();

    /**
     * The matter in words, 1 to 2,000 characters as the title of the duty that it may become; for a certificate its
     * name, for example 居民养犬证明, where its kind is not stated.
     */
    public abstract String matter();

    /** The listed duty that the matter is, if the applicant names one. */
    public abstract Optional<DutyId> duty();

    /** How it is to be handed down. */
    public abstract Optional<Arrangement> arrangement();

    /**
     * Which certificate is asked for; it goes with {@link Arrangement#CERTIFICATE}, which need not be stated beside it.
     * Where it is stated, lists are searched for it, and otherwise for the matter.
     */
    public abstract Optional<CertificateKind> certificate();

    /** What the applicant rests it on. */
    public abstract Optional<StatedBasis> basis();

    /** The funds. */
    public abstract Optional<Funding> funding();

    /** Rooms, information, training and the like. */
    public abstract Optional<ConditionsStatus> conditions();

    /** The consents given, in any order; none means that none was given. */
    public abstract ImmutableList<Consent> consents();

    /** Whether the matter lies within self-government by law; empty where it is not stated. */
    public abstract Optional<Boolean> selfGovernance();

    /** The field in which the body would become the responsible subject; empty where it would not. */
    public abstract Optional<ResponsibilityField> responsibility();

    /** By which way the matter comes. */
    public abstract Optional<Channel> channel();

    /** Whether the applicant would pass a duty of its own on to the body, instead of being assisted in it. */
    public abstract Optional<Boolean> ownDuty();

    /** Whether the body was heard. */
    public abstract Optional<Boolean> heard();

    /** Staff, powers, technique, training and information. */
    @Value.Default
    public Safeguards safeguards() {
        return Safeguards.unstated();
    }

    /** Whether requirements, standards and process of the matter are laid down, 明确要求、标准和流程. */
    public abstract Optional<Boolean> standards();

    /** Whether forms and figures are demanded, 要求填表报数. */
    public abstract Optional<Demand> forms();

    /** Whether a counterpart body or a signboard is demanded, 要求对口设立机构或者加挂牌子. */
    public abstract Optional<Demand> signboard();

    /** Whether an assessment, inspection or ranking by the applicant is attached, 附带考核、检查、评比. */
    public abstract Optional<Demand> assessment();

    /** Whether a veto on the whole assessment is attached, 附带“一票否决”. */
    public abstract Optional<Demand> veto();

    /** The powers of administrative organs that the body would exercise. */
    public abstract Optional<PublicPower> publicPower();

    /** How the assessment of its risks came out, if there was one. */
    public abstract Optional<RiskAssessment> risks();

    /** For how long it is handed down, where the request says so in words; a matter with an end is temporary anyway. */
    public abstract Optional<Term> term();

    /** The day on which the request was filed. */
    public abstract Optional<LocalDate> filed();

    /** The first day of the matter. */
    public abstract Optional<LocalDate> start();

    /** The day from which the matter ends, exclusive; empty for a permanent one. */
    public abstract Optional<LocalDate> end();

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "id of a request must not be blank, but was '%s'", id());
        checkState(
                !applicant().equals(target()),
                "applicant of request '%s' must differ from its target, but both were '%s'",
                id(),
                target());
        checkState(!matter().isBlank(), "matter of request '%s' must not be blank", id());
        checkState(
                matter().length() <= DutyField.TITLE.limit(),
                "matter of request '%s' must have at most %s characters, but had %s",
                id(),
                DutyField.TITLE.limit(),
                matter().length());
        checkState(
                start().isEmpty() || end().isEmpty() || start().get().isBefore(end().get()),
                "start of request '%s' must be before its exclusive end, but was '%s/%s'",
                id(),
                start().map(LocalDate::toString).orElse(".."),
                end().map(LocalDate::toString).orElse(".."));
        checkState(
                end().isEmpty() || term().filter(Term.PERMANENT::equals).isEmpty(),
                "term of request '%s' must be temporary where the matter has an end, but was permanent until %s",
                id(),
                end().map(LocalDate::toString).orElse(".."));
        checkState(
                certificate().isEmpty()
                        || arrangement().filter(Arrangement.CERTIFICATE::equals).isPresent()
                        || arrangement().isEmpty(),
                "arrangement of request '%s' must be CERTIFICATE where a kind of certificate is stated, but was %s for '%s'",
                id(),
                arrangement().map(Arrangement::name).orElse(""),
                certificate().map(CertificateKind::name).orElse(""));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdmissionRequest}. */
    public static final class Builder extends ImmutableAdmissionRequest.Builder {
        Builder() {}
    }
}
