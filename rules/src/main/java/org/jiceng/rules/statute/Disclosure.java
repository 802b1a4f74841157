package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a committee disclosed over some time (村务公开、居务公开). Counts are of whole periods that are over: 0 where none was
 * missed.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 35; Organic Law of Urban Residents
 * Committees (2025 revision), article 34.
 */
@Value.Immutable
public abstract non-sealed class Disclosure implements OrganizationCase {

    Disclosure() {}

    /** In how many quarters ordinary matters were not published, from 0. */
    public abstract OptionalInt quartersMissed();

    /** Whether there is much traffic in the accounts (财务往来较多). */
    public abstract Optional<Boolean> hasBusyAccounts();

    /** In how many months the accounts were not published, from 0. */
    public abstract OptionalInt monthsMissed();

    /** In how many half-years financial matters were not published, from 0; asked until 2010-10-27 only. */
    public abstract OptionalInt halfYearsMissed();

    /** Whether major matters were published at once (随时). */
    public abstract Optional<Boolean> isMajorAtOnce();

    /** Whether what is to be published was published promptly (及时). */
    public abstract Optional<Boolean> isPrompt();

    /** Whether there is a notice board (公开栏). */
    public abstract Optional<Boolean> hasNoticeBoard();

    /** For how many days at least it was displayed, from 0. */
    public abstract OptionalInt shortestDisplay();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("quarters missed by a disclosure", quartersMissed());
        Counts.check("months missed by a disclosure", monthsMissed());
        Counts.check("half-years missed by a disclosure", halfYearsMissed());
        Counts.check("days of a display", shortestDisplay());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}. */
    public static final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
