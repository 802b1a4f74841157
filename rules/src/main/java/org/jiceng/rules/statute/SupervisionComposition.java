package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The body that supervises a committee and who is on it (村务监督机构、居务监督委员会的组成).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 37; Organic Law of Urban Residents
 * Committees (2025 revision), article 36.
 */
@Value.Immutable
public abstract non-sealed class SupervisionComposition implements OrganizationCase {

    SupervisionComposition() {}

    /** Whether there is one. */
    public abstract Optional<Boolean> exists();

    /** How many of its members are members of the committee, from 0. */
    public abstract OptionalInt committeeMembers();

    /** How many of its members are near relatives of members of the committee, from 0. */
    public abstract OptionalInt relatives();

    /** How many of its members know accounting or management (具备财会、管理知识), from 0; asked of villages only. */
    public abstract OptionalInt skilled();

    /** How many of its members are no villagers or, in a community, neither residents nor community workers, from 0. */
    public abstract OptionalInt outsiders();

    /** Whether its term is that of the committee. */
    public abstract Optional<Boolean> hasSameTerm();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("committee members on a supervision body", committeeMembers());
        Counts.check("relatives on a supervision body", relatives());
        Counts.check("skilled members of a supervision body", skilled());
        Counts.check("outsiders on a supervision body", outsiders());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisionComposition}. */
    public static final class Builder extends ImmutableSupervisionComposition.Builder {
        Builder() {}
    }
}
