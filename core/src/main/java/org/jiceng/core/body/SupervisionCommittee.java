package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A committee of villagers or residents that supervises the committee's work and disclosure (村务监督委员会、居务监督委员会).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 37; Organic Law of Urban Residents
 * Committees (2025 revision), article 36.
 */
@Value.Immutable
public abstract non-sealed class SupervisionCommittee implements Body {

    SupervisionCommittee() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.SUPERVISION_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisionCommittee}. */
    public static final class Builder extends ImmutableSupervisionCommittee.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
