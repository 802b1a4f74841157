package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A request to recall a member of a committee, and the vote on it (罢免). A violated rule on the vote means that the
 * member is not recalled.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 19; Organic Law of Urban Residents
 * Committees (2025 revision), article 20.
 */
@Value.Immutable
public abstract non-sealed class Recall implements OrganizationCase {

    Recall() {}

    /** How the committee was elected, for the vote is held in the same way; asked of residents committees only. */
    public abstract Optional<ElectionMode> mode();

    /** How many have the vote in the area, from 1. */
    public abstract OptionalInt voters();

    /** How many of them signed the request, from 0. */
    public abstract OptionalInt voterSigners();

    /** How many representatives of households (户的代表) there are, from 1; asked of residents committees only. */
    public abstract OptionalInt householdRepresentatives();

    /** How many of them signed the request, from 0. */
    public abstract OptionalInt householdSigners();

    /** How many representatives of villagers or residents there are, from 1. */
    public abstract OptionalInt representatives();

    /** How many of them signed the request, from 0. */
    public abstract OptionalInt representativeSigners();

    /** Whether the request gives reasons. */
    public abstract Optional<Boolean> hasReasons();

    /**
     * How many may take part in the vote: registered voters or, by the mode, representatives of households or of
     * residents; from 1.
     */
    public abstract OptionalInt entitled();

    /** How many of them took part, from 1. */
    public abstract OptionalInt participants();

    /** How many of these agreed to the recall, from 0. */
    public abstract OptionalInt approvals();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.checkWhole("voters of a recall", voters());
        Counts.check("voters who signed a recall", voterSigners(), voters());
        Counts.checkWhole("household representatives of a recall", householdRepresentatives());
        Counts.check("household representatives who signed a recall", householdSigners(), householdRepresentatives());
        Counts.checkWhole("representatives of a recall", representatives());
        Counts.check("representatives who signed a recall", representativeSigners(), representatives());
        Counts.checkWhole("voters entitled in a recall", entitled());
        Counts.checkWhole("participants of a recall", participants());
        Counts.check("participants of a recall", participants(), entitled());
        Counts.check("approvals of a recall", approvals(), participants());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recall}. */
    public static final class Builder extends ImmutableRecall.Builder {
        Builder() {}
    }
}
