package org.jiceng.rules.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The list of those who take part in an election, and what became of an objection to it (选民名单、参加选举的村民名单).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 17; Organic Law of Urban Residents
 * Committees (2025 revision), article 17.
 */
@Value.Immutable
public abstract non-sealed class VoterList implements OrganizationCase {

    VoterList() {}

    /** The day on which the list was published. */
    public abstract Optional<LocalDate> published();

    /** The day of the election (选举日). */
    public abstract Optional<LocalDate> electionDay();

    /** Whether somebody objected to it. */
    public abstract Optional<Boolean> hasObjection();

    /** The day on which the election committee received the objection. */
    public abstract Optional<LocalDate> objected();

    /** The day on which it decided on the objection. */
    public abstract Optional<LocalDate> answered();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkOrder("objection to a voter list", objected(), published());
        Counts.checkOrder("answer to an objection", answered(), objected());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VoterList}. */
    public static final class Builder extends ImmutableVoterList.Builder {
        Builder() {}
    }
}
