package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Who is on a representatives meeting (村民代表会议、居民代表会议的组成).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 29; Organic Law of Urban Residents
 * Committees (2025 revision), articles 13 and 28.
 */
@Value.Immutable
public abstract non-sealed class RepresentativesComposition implements OrganizationCase {

    RepresentativesComposition() {}

    /** How many members it has, the members of the committee included, from 1. */
    public abstract OptionalInt members();

    /** How many of them are representatives of villagers or residents, from 0. */
    public abstract OptionalInt representatives();

    /** How many of them are women who are representatives, from 0. */
    public abstract OptionalInt womenRepresentatives();

    /** For how many households the representative with the fewest stands, from 1. */
    public abstract OptionalInt fewestHouseholds();

    /** For how many households the representative with the most stands, from 1. */
    public abstract OptionalInt mostHouseholds();

    /**
     * Whether villagers' groups chose some representatives each, instead of so many households one; asked of villages
     * only.
     */
    public abstract Optional<Boolean> isByGroups();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("members of a representatives meeting", members());
        Counts.check("representatives of a representatives meeting", representatives(), members());
        Counts.check("women among the representatives", womenRepresentatives(), representatives());
        Counts.checkWhole("fewest households of a representative", fewestHouseholds());
        Counts.checkWhole("most households of a representative", mostHouseholds());
        Counts.check("fewest households of a representative", fewestHouseholds(), mostHouseholds());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepresentativesComposition}. */
    public static final class Builder extends ImmutableRepresentativesComposition.Builder {
        Builder() {}
    }
}
