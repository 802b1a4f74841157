package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The candidates of an election, who put them forward, and who sits on the election committee meanwhile (提名推荐候选人).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 15 and 18; Organic Law of Urban Residents
 * Committees (2025 revision), articles 15 and 18.
 */
@Value.Immutable
public abstract non-sealed class Nomination implements OrganizationCase {

    Nomination() {}

    /** How many are to be elected (应选名额), from 1. */
    public abstract OptionalInt seats();

    /** How many candidates there are, from 0. */
    public abstract OptionalInt candidates();

    /**
     * What bars candidates, as far as it was found with any of them; an empty set where it was looked for and not
     * found.
     */
    public abstract Optional<ImmutableSet<CandidacyBar>> bars();

    /** Whether the party organisation put every candidate forward. */
    public abstract Optional<Boolean> byPartyOrganization();

    /** How many voters at least jointly put forward each candidate whom the party organisation did not, from 1. */
    public abstract OptionalInt jointNominators();

    /** How many candidates are still on the election committee, from 0. */
    public abstract OptionalInt candidatesOnElectionCommittee();

    /** How many near relatives of candidates are still on the election committee, from 0. */
    public abstract OptionalInt relativesOnElectionCommittee();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("seats of a nomination", seats());
        Counts.check("candidates of a nomination", candidates());
        Counts.checkWhole("joint nominators of a candidate", jointNominators());
        Counts.check("candidates on an election committee", candidatesOnElectionCommittee());
        Counts.check("relatives on an election committee", relativesOnElectionCommittee());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Nomination}. */
    public static final class Builder extends ImmutableNomination.Builder {
        Builder() {}
    }
}
