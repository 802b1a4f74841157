package org.jiceng.rules.statute;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a charter or covenant of villagers or residents after it was made (村民自治章程、村规民约、居民公约的备案).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 31; Organic Law of Urban Residents
 * Committees (2025 revision), article 31.
 */
@Value.Immutable
public abstract non-sealed class CharterFiling implements OrganizationCase {

    CharterFiling() {}

    /**
     * Whether it was filed (备案) with the township government or, for a community, with the government or street office.
     */
    public abstract Optional<Boolean> isFiled();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharterFiling}. */
    public static final class Builder extends ImmutableCharterFiling.Builder {
        Builder() {}
    }
}
