package org.jiceng.rules.statute;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The audit of economic responsibility of a member of a committee (任期和离任经济责任审计).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 40; Organic Law of Urban Residents
 * Committees (2025 revision), article 38.
 */
@Value.Immutable
public abstract non-sealed class Audit implements OrganizationCase {

    Audit() {}

    /** Whether the member is the chair (主任); in a community only the chair is audited. */
    public abstract Optional<Boolean> isChair();

    /** Whether the audit at the end of a term or on leaving was made. */
    public abstract Optional<Boolean> isMade();

    /** Whether it is one on leaving (离任). */
    public abstract Optional<Boolean> isOnLeaving();

    /** Whether its result was published before the next election of the committee. */
    public abstract Optional<Boolean> isPublishedInTime();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Audit}. */
    public static final class Builder extends ImmutableAudit.Builder {
        Builder() {}
    }
}
