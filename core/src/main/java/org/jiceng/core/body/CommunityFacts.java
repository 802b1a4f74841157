package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What makes a residents committee's area a new-type community (新型社区): one party organisation, one committee and one
 * service centre (一委一会一中心), and daily services within fifteen minutes on foot (15分钟便民生活圈). What is not known stays
 * empty.
 */
@Value.Immutable
public abstract class CommunityFacts {

    CommunityFacts() {}

    /** The party organisation (一委). */
    public abstract Optional<BodyId> partyOrganization();

    /** The service centre (一中心). */
    public abstract Optional<BodyId> serviceCenter();

    /** The area in square kilometres, greater than 0. */
    public abstract Optional<BigDecimal> area();

    /** How many people live in it, from 0. */
    public abstract OptionalInt population();

    /** Whether the daily services are within fifteen minutes. */
    public abstract Optional<Boolean> fifteenMinuteCircle();

    /** Returns whether party organisation and service centre are both known. */
    public boolean isComplete() {
        return partyOrganization().isPresent() && serviceCenter().isPresent();
    }

    @Value.Check
    void check() {
        checkState(
                area().orElse(BigDecimal.ONE).signum() > 0,
                "area of a community must be greater than 0, but was '%s'",
                area().orElse(BigDecimal.ONE));
        checkState(
                population().orElse(0) >= 0,
                "population of a community must not be negative, but was '%s'",
                population().orElse(0));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityFacts}. */
    public static final class Builder extends ImmutableCommunityFacts.Builder {
        Builder() {}
    }
}
