package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Who came to a meeting and how many agreed to a decision (会议的法定人数和表决). A violated rule means that the meeting could
 * not be held, or that nothing was decided.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 26 and 30; Organic Law of Urban Residents
 * Committees (2025 revision), articles 27 and 29.
 */
@Value.Immutable
public abstract non-sealed class MeetingQuorum implements OrganizationCase {

    MeetingQuorum() {}

    /** Which meeting it is. */
    public abstract Optional<MeetingKind> kind();

    /** How many villagers or residents are 18 or older, from 1. */
    public abstract OptionalInt people();

    /** How many of them came, from 0. */
    public abstract OptionalInt peoplePresent();

    /** How many households there are, from 1. */
    public abstract OptionalInt households();

    /** How many of them sent a representative, from 0. */
    public abstract OptionalInt householdsPresent();

    /**
     * How many representatives the residents' groups elected for the meeting, from 1; asked until 2025-12-31 and of
     * residents committees only.
     */
    public abstract OptionalInt groupRepresentatives();

    /** How many of them came, from 0. */
    public abstract OptionalInt groupRepresentativesPresent();

    /** How many members the representatives meeting has, the committee included, from 1. */
    public abstract OptionalInt members();

    /** How many of them came, from 0. */
    public abstract OptionalInt membersPresent();

    /** How many came who have a voice in the decision, from 1. */
    public abstract OptionalInt present();

    /** How many of them agreed, from 0. */
    public abstract OptionalInt agreed();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("people of a meeting", people());
        Counts.check("people at a meeting", peoplePresent(), people());
        Counts.checkWhole("households of a meeting", households());
        Counts.check("households at a meeting", householdsPresent(), households());
        Counts.checkWhole("group representatives of a meeting", groupRepresentatives());
        Counts.check("group representatives at a meeting", groupRepresentativesPresent(), groupRepresentatives());
        Counts.checkWhole("members of a meeting", members());
        Counts.check("members at a meeting", membersPresent(), members());
        Counts.checkWhole("voices at a meeting", present());
        Counts.check("voices for a decision", agreed(), present());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingQuorum}. */
    public static final class Builder extends ImmutableMeetingQuorum.Builder {
        Builder() {}
    }
}
