package org.jiceng.rules.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The handover from an old committee to a new one (工作移交).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 24; Organic Law of Urban Residents
 * Committees (2025 revision), article 25.
 */
@Value.Immutable
public abstract non-sealed class Handover implements OrganizationCase {

    Handover() {}

    /** The day on which the new committee came into being (产生之日). */
    public abstract Optional<LocalDate> constituted();

    /** The day on which the handover was complete. */
    public abstract Optional<LocalDate> completed();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkOrder("handover to a new committee", completed(), constituted());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handover}. */
    public static final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
