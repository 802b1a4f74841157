package org.jiceng.core.body;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A villagers committee (村民委员会, in Inner Mongolia also 嘎查): a grassroots organisation of self-government, not an organ
 * of the state.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 2; a legal person by its article 13 from
 * 2026-01-01.
 */
@Value.Immutable
public abstract non-sealed class VillagersCommittee implements Body, Inhabited {

    VillagersCommittee() {}

    /** What the law asks about its members. */
    public abstract Optional<CommitteeFacts> facts();

    @Override
    public final BodyKind kind() {
        return BodyKind.VILLAGERS_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VillagersCommittee}. */
    public static final class Builder extends ImmutableVillagersCommittee.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
