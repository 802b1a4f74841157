package org.jiceng.rules.statute;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a committee is set up, abolished or changed in its area (设立、撤销、范围或者规模调整).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 3; Organic Law of Urban Residents Committees
 * (2025 revision), article 3.
 */
@Value.Immutable
public abstract non-sealed class CommitteeSetup implements OrganizationCase {

    CommitteeSetup() {}

    /** Whether the township government or, for a community, the street office proposed it. */
    public abstract Optional<Boolean> isProposed();

    /** Whether the assembly of villagers agreed; asked of villages only. */
    public abstract Optional<Boolean> isAgreed();

    /**
     * Whether the county government or, for a community, that of the district or city without districts approved or
     * decided it.
     */
    public abstract Optional<Boolean> isApproved();

    /** Whether these steps were taken in this order. */
    public abstract Optional<Boolean> isInOrder();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeSetup}. */
    public static final class Builder extends ImmutableCommitteeSetup.Builder {
        Builder() {}
    }
}
