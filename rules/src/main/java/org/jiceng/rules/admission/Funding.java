package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The funds of a matter, as the applicant states them (经费). */
@Value.Immutable
public abstract class Funding {

    Funding() {}

    /** Whether the matter needs funds at all. */
    public abstract boolean required();

    /** Who bears them; empty where it is not stated. */
    public abstract Optional<FundsSource> source();

    /** The amount in yuan, not negative, 0 where no funds are needed; empty where it is not stated. */
    public abstract Optional<BigDecimal> amount();

    /** The day on which the funds were transferred; empty where they were not. */
    public abstract Optional<LocalDate> transferredOn();

    @Value.Check
    void check() {
        checkState(
                amount().isEmpty() || amount().get().signum() >= 0,
                "amount of the funds must not be negative, but was '%s'",
                amount().map(BigDecimal::toPlainString).orElse(""));
        checkState(
                required() || amount().orElse(BigDecimal.ZERO).signum() == 0,
                "amount of funds that are not required must be 0, but was '%s'",
                amount().map(BigDecimal::toPlainString).orElse(""));
    }

    /** Returns the statement that a matter needs no funds. */
    public static Funding notRequired() {
        return builder().required(false).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Funding}. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
