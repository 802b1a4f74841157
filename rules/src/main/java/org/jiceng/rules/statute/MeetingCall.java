package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a meeting was proposed and called (会议的提议和召集).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 25 and 30; Organic Law of Urban Residents
 * Committees (2025 revision), articles 26 and 28.
 */
@Value.Immutable
public abstract non-sealed class MeetingCall implements OrganizationCase {

    MeetingCall() {}

    /** Which meeting it is. */
    public abstract Optional<MeetingKind> kind();

    /** How many villagers or residents are 18 or older, from 1. */
    public abstract OptionalInt people();

    /** How many of them proposed it, from 0. */
    public abstract OptionalInt peopleProposing();

    /** How many households there are, each with a representative, from 1; asked of residents committees only. */
    public abstract OptionalInt households();

    /** How many of them proposed it, from 0. */
    public abstract OptionalInt householdsProposing();

    /** How many residents' groups there are, from 1; asked until 2025-12-31 and of residents committees only. */
    public abstract OptionalInt groups();

    /** How many of them proposed it, from 0. */
    public abstract OptionalInt groupsProposing();

    /** How many representatives of villagers or residents there are, from 1. */
    public abstract OptionalInt representatives();

    /** How many of them proposed it, from 0. */
    public abstract OptionalInt representativesProposing();

    /** Whether the committee called it. */
    public abstract Optional<Boolean> isCalled();

    /** How many days ahead people were told, from 0. */
    public abstract OptionalInt noticeDays();

    /** Whether circumstances were special (特殊情况), so that it might be told at short notice. */
    public abstract Optional<Boolean> isSpecial();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("people of a meeting", people());
        Counts.check("people who proposed a meeting", peopleProposing(), people());
        Counts.checkWhole("households of a meeting", households());
        Counts.check("households that proposed a meeting", householdsProposing(), households());
        Counts.checkWhole("groups of a meeting", groups());
        Counts.check("groups that proposed a meeting", groupsProposing(), groups());
        Counts.checkWhole("representatives of a meeting", representatives());
        Counts.check("representatives who proposed a meeting", representativesProposing(), representatives());
        Counts.check("days of notice of a meeting", noticeDays());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingCall}. */
    public static final class Builder extends ImmutableMeetingCall.Builder {
        Builder() {}
    }
}
