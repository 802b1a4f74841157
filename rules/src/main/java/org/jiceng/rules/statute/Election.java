package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A round of an election with its count (选举投票和计票). A violated rule means that the election is not valid, or that
 * somebody who is said to be elected is not; whether it is treated as such nevertheless is not asked.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 18; Organic Law of Urban Residents
 * Committees (2025 revision), articles 14 and 19.
 */
@Value.Immutable
public abstract non-sealed class Election implements OrganizationCase {

    Election() {}

    /** How the committee is elected; asked of residents committees only. Villagers elect theirs directly. */
    public abstract Optional<ElectionMode> mode();

    /** Which round it is. */
    public abstract Optional<ElectionRound> round();

    /**
     * How many may take part: registered voters or, by the mode, representatives of households or of residents; from 1.
     */
    public abstract OptionalInt entitled();

    /** How many of them took part, from 1. */
    public abstract OptionalInt participants();

    /** How many ballots were cast (已投选票总数), from 1. */
    public abstract OptionalInt ballots();

    /** The votes for each candidate; none where they are not stated. */
    public abstract ImmutableList<CandidateVotes> results();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("voters entitled in an election", entitled());
        Counts.checkWhole("participants of an election", participants());
        Counts.check("participants of an election", participants(), entitled());
        Counts.checkWhole("ballots of an election", ballots());
        results()
                .forEach(result ->
                        Counts.check("votes for '" + result.name() + "'", OptionalInt.of(result.votes()), ballots()));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Election}. */
    public static final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }
}
