package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
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

    /** The matter in words; for a certificate its name, for example 居民养犬证明. */
    public abstract String matter();

    /** The listed duty that the matter is, if the applicant names one. */
    public abstract Optional<DutyId> duty();

    /** How it is to be handed down. */
    public abstract Optional<Arrangement> arrangement();

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
                start().isEmpty() || end().isEmpty() || start().get().isBefore(end().get()),
                "start of request '%s' must be before its exclusive end, but was '%s/%s'",
                id(),
                start().map(LocalDate::toString).orElse(".."),
                end().map(LocalDate::toString).orElse(".."));
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
