package org.jiceng.rules.statute;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act of a committee under civil law (民事活动).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 13; Organic Law of Urban Residents
 * Committees (2025 revision), article 12.
 */
@Value.Immutable
public abstract non-sealed class CivilAct implements OrganizationCase {

    CivilAct() {}

    /** Whether the committee gave a guarantee (提供担保) by it. */
    public abstract Optional<Boolean> isGuarantee();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CivilAct}. */
    public static final class Builder extends ImmutableCivilAct.Builder {
        Builder() {}
    }
}
