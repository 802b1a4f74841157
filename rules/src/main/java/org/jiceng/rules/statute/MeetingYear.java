package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The meetings that were held in one calendar year that is over (全年会议情况).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 25 and 30; Organic Law of Urban Residents
 * Committees (2025 revision), article 28.
 */
@Value.Immutable
public abstract non-sealed class MeetingYear implements OrganizationCase {

    MeetingYear() {}

    /** How many assemblies (村民会议、居民会议) were held, from 0. */
    public abstract OptionalInt assemblies();

    /** Whether there is a representatives meeting; a village may have none. */
    public abstract Optional<Boolean> hasRepresentativesMeeting();

    /** In how many quarters the representatives met, from 0 to 4. */
    public abstract OptionalInt quartersMet();

    /** In how many half-years the representatives met, from 0 to 2. */
    public abstract OptionalInt halvesMet();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("assemblies of a year", assemblies());
        Counts.check("quarters in which representatives met", quartersMet(), OptionalInt.of(4));
        Counts.check("half-years in which representatives met", halvesMet(), OptionalInt.of(2));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingYear}. */
    public static final class Builder extends ImmutableMeetingYear.Builder {
        Builder() {}
    }
}
