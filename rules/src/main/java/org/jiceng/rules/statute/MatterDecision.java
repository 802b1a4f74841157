package org.jiceng.rules.statute;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter of the village or community and who decided it (事项的讨论决定).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 28; Organic Law of Urban Residents
 * Committees (2025 revision), article 30.
 */
@Value.Immutable
public abstract non-sealed class MatterDecision implements OrganizationCase {

    MatterDecision() {}

    /** Which matter it is; asked of villages only. */
    public abstract Optional<VillageMatter> matter();

    /** Who decided it. */
    public abstract Optional<DecisionMaker> decidedBy();

    /** Whether it is an important matter (重要事项) that the assembly or the representatives meeting has to decide. */
    public abstract Optional<Boolean> isImportant();

    /** Whether the party organisation studied it first. */
    public abstract Optional<Boolean> isStudiedByParty();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatterDecision}. */
    public static final class Builder extends ImmutableMatterDecision.Builder {
        Builder() {}
    }
}
