package org.jiceng.core.body;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A residents committee (居民委员会, 社区居民委员会): a grassroots organisation of self-government, not an organ of the state. The
 * area for which it is set up is called a community (社区).
 *
 * <p>Source: Organic Law of Urban Residents Committees (2025 revision), articles 2 and 3; a legal person by its article
 * 12 from 2026-01-01.
 */
@Value.Immutable
public abstract non-sealed class ResidentsCommittee implements Body, Inhabited {

    ResidentsCommittee() {}

    /** What the law asks about its members. */
    public abstract Optional<CommitteeFacts> facts();

    /** What its area is as a new-type community. */
    public abstract Optional<CommunityFacts> community();

    @Override
    public final BodyKind kind() {
        return BodyKind.RESIDENTS_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentsCommittee}. */
    public static final class Builder extends ImmutableResidentsCommittee.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
